"""Notes of something still to do: an infinitive, an order to oneself, an appointment on a day to come."""

from collections.abc import Sequence
from datetime import date

from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.timing import Dated, lies_ahead
from bot.language.words import vocabulary

_TOLD = ("WISH", "GOOD", "BAD", "PROBLEM", "FAMILY", "BIRTHDAY", "INTEREST")
_WE = vocabulary("ich wir i we i'll we'll i'd we'd i'm we're")
_DUTY = vocabulary("muss need must gotta müssen should sollte")


def is_plan(
    reading: Reading, first: int, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date
) -> bool:
    """Whether a message that tells of no contact gone by is a task; `first` is its first word of substance."""
    if _infinitive(reading, cast):
        return True
    noted = _noted(reading, clauses, cast, dates)
    if _duty(reading, first, cast) and not noted:
        return True
    size = len(reading.words)
    if reading.any(0, size, *_TOLD) and not reading.any(0, size, "WV"):
        return False
    if _order(reading, first) or _dated_names(reading, cast, dates, today):
        return True
    if noted or not any(lies_ahead(d, today) for d in dates):
        return False
    if any(w.fold == "due" for w in reading.words):
        return True
    to_do = reading.any(0, size, "APPOINT", "WV", "DELIVER", "AGAIN", "I", "ACTION")
    return to_do and not _they_act(reading, cast, first)


def _dated_names(reading: Reading, cast: Cast, dates: Sequence[Dated], today: date) -> bool:
    """ "Übermorgen 9 Uhr Kaya": nothing but a day to come and a name."""
    days = {i for d in dates for i in range(d.first, d.last)}
    only = all(i in days or i in cast.words or not w.is_word for i, w in enumerate(reading.words))
    return only and bool(cast.words) and any(lies_ahead(d, today) for d in dates)


def _order(reading: Reading, first: int) -> bool:
    """ "Send Acme the quote": an English verb opens the message; "Call with" is a noun, "test" alone says nothing."""
    more = any(w.is_word and not w.text.isdigit() for w in reading.words[first + 1 :])
    return (
        reading.lang == "en"
        and more
        and reading.has(first, "ACTION")
        and reading.fold(first + 1) not in ("with", "w", "from", ":")
    )


def _duty(reading: Reading, first: int, cast: Cast) -> bool:
    """ "Ich muss noch", "I need to", "will send"."""
    if reading.fold(first) in _DUTY or (reading.fold(first) == "noch" and reading.has(first + 1, "DELIVER")):
        return True
    lead = [i for i in range(first, min(first + 3, len(reading.words))) if i not in cast.words]
    return any(reading.has(i, "MODAL", "WILL") for i in lead) and any(reading.fold(i) in _WE for i in lead)


def _noted(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated]) -> bool:
    """ "Bes. Thürnau, Hr. Hoffmann, Unterschrift KW 50": a note that begins with a channel, dated
    only in a later point."""
    first = clauses[0]
    opening = reading.where(first.first, min(first.last, first.first + 3), *CHANNELS)
    early = clauses[:2] if len(clauses) > 2 else clauses[:1]
    undated = not any(c.first <= d.first < c.last for d in dates for c in early)
    return len(clauses) > 1 and undated and any(i not in cast.words for i in opening)


def _infinitive(reading: Reading, cast: Cast) -> bool:
    """A German infinitive without a subject of its own: "Huber anrufen", "Angebot schicken"."""
    if reading.lang != "de" or reading.any(0, len(reading.words), "THEY", "WISH", "COMPLAIN"):
        return False
    return any(
        reading.fold(i).endswith("en")
        and i not in cast.words
        and not reading.words[i].capital
        and not reading.has(i, "MODAL", "HAVE3")
        for i in reading.where(0, len(reading.words), "ACTION")
    )


def _they_act(reading: Reading, cast: Cast, first: int) -> bool:
    """The customer's side is the subject: "Lydia will check", "er meldet sich"."""
    named = first in cast.words or reading.has(first, "SALUTE_M", "SALUTE_F")
    end = first
    while end < len(reading.words) and (end in cast.words or not reading.words[end].is_word):
        end += 1
    if named and reading.has(end, "WILL", "MODAL"):
        return True
    if not (named or reading.has(first, "THEY")) or any(w.fold in _WE for w in reading.words):
        return False
    return reading.any(0, len(reading.words), "WILL", "ACTION") and not reading.any(0, len(reading.words), "APPOINT")
