"""Notes in telegram style, which open with whom and how: "Müller, Hr. Yilmaz tel.: ..."; and what is booked so."""

from collections.abc import Sequence
from datetime import date

from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.plan_words import ORDERED
from bot.language.reading import Reading
from bot.language.timing import Dated, lies_ahead
from bot.language.verbs import is_infinitive
from bot.language.words import vocabulary

_SMALL = vocabulary(
    """
    mit m bei beim von vom per via am an der dem den die das with w from at on by of the a heute today and und & + u
    min mins minute minuten minutes std stunde stunden hour hours halbe halb half kurz kurzes kurzer langes langer
    quick short long brief our unser unsere einem einer sowie plus im in zum
    """
)
_ABOUT = vocabulary("about re regarding wegen wg bzgl betr zum zur zu")
_STOPS = frozenset(",:;-–—")
_LONGEST = 18
_LONG_AGO = 60
_PERSONAL = ("SALUTE_M", "SALUTE_F", "TITLE")
_TOLD = ("DID", "UNREACHED", "SAY", "SURVEY", "COMPLAIN", "WISH", "PROBLEM", "GOOD", "BAD")
_BOOKED = vocabulary("""
    booked arranged scheduled pencilled penciled fixed set lined agreed confirmed diarised planned
    ausgemacht vereinbart gebucht eingeplant fixiert angesetzt terminiert abgemacht verabredet geplant eingetragen
    ausgmacht fix vorgemerkt steht stehen
""")
_VERBS = ("I", "HAVE3", "HAVE1", "MODAL", "WILL", "DO1", "DO3", "DOI")


def head_of(reading: Reading, cast: Cast, dates: Sequence[Dated], today: date) -> int | None:
    """The end of a head that is nothing but names, a channel, small words and days gone by; the news stand behind a
    sign. None where there is no such head."""
    if not cast.words or reading.present.isdisjoint(CHANNELS):
        return None
    gone = {i for d in dates if _is_gone(d, today) for i in range(d.first, d.last)}
    end, channel, named = _stretch(reading, cast, gone)
    opened = channel and named
    if end is None or not opened:
        return None
    placed = {i for d in dates for i in range(d.first, d.last)}
    news = any(reading.words[i].is_word and i not in placed for i in range(end, len(reading.words)))
    return end if news else None  # "Teams mit Frau Ohm, kommende Woche" is a plan


def _is_gone(found: Dated, today: date) -> bool:
    """A day of the month is taken for the last one, unless that was months ago."""
    if found.said.sense == "monthday":
        return (today - found.past.last).days <= _LONG_AGO
    return not _may_come(found, today)


def _may_come(found: Dated, today: date) -> bool:
    """A bare weekday and a mere hour can lie ahead as well."""
    return found.said.sense in ("weekday", "clock") or (lies_ahead(found, today) and found.may_be_due)


def _stretch(reading: Reading, cast: Cast, gone: set[int]) -> tuple[int | None, bool, bool]:
    """Where the head ends at a sign, whether a channel and whether a name stands in it."""
    end, channel, named, about = None, False, False, False
    for i, word in enumerate(reading.words[:_LONGEST]):
        if i in cast.words:
            named = True
        elif reading.has(i, *CHANNELS) and _is_noun(reading, i, cast):
            channel = True
        elif word.is_word:
            about = channel and named and (about or word.fold in _ABOUT)
            if not (_is_topic(reading, i) if about else _is_small(reading, i, cast, gone)):
                break
        elif word.text in _STOPS and channel and named:
            end = i + 1
            if word.text == ":":
                break
    return end, channel, named


def _is_topic(reading: Reading, i: int) -> bool:
    """Behind "about" every word but a verb is of what was spoken of."""
    return not reading.has(i, "I", "HAVE3", "HAVE1", "MODAL", "WILL", "DID", "SAY", *CHANNELS)


def _is_small(reading: Reading, i: int, cast: Cast, gone: set[int]) -> bool:
    if reading.has(i, *CHANNELS):
        return False
    if i in gone or reading.has(i, *_PERSONAL) or _short_for_a_name(reading, i, cast):
        return True
    if "FIELD" in reading.tags[i] and reading.has(i - 1, *CHANNELS):
        return True  # "am Handy"
    return reading.forms[i] in _SMALL or reading.forms[i].isdigit() or _is_role(reading, i, cast)


def _is_role(reading: Reading, i: int, cast: Cast) -> bool:
    """ "Mit dem Bauleiter Tim Ohlsen"."""
    return reading.lang == "de" and i + 1 in cast.words and reading.words[i].capital and reading.forms[i - 1] in _SMALL


def _short_for_a_name(reading: Reading, i: int, cast: Cast) -> bool:
    """ "Klin. Lindenau"."""
    return i + 2 in cast.words and reading.words[i + 1].text == "." and reading.words[i].capital


def _is_noun(reading: Reading, i: int, cast: Cast) -> bool:
    """ "Call Dev, ..." is an order, and so is "Frau Ohm anrufen: ..."."""
    if reading.forms[i] in ORDERED or is_infinitive(reading, i):
        return False
    return reading.lang == "de" or not (i + 1 in cast.words and reading.has(i, "DO1", "ACTION"))


def is_booked(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date) -> bool:
    """ "Teams with Grace booked for Thursday", "Termin mit Frau Ohm am 3.12. ausgemacht": the appointment is the
    subject and nothing is told of a contact."""
    first = clauses[0]
    if not reading.says(first.first, first.last, _BOOKED) or not any(_may_come(d, today) for d in dates):
        return False
    start = next((i for i in first.words if reading.forms[i] not in ("a", "the", "new", "neuer", "next")), first.first)
    if start in cast.words or not reading.any(start, start + 2, "APPOINT", *CHANNELS):
        return False
    verbs = (i for i in reading.where(start + 2, first.last, *_VERBS) if reading.forms[i] not in _BOOKED)
    if any(i not in cast.words for i in verbs):
        return False
    told = (i for c in clauses[1:] for i in reading.where(c.first, c.last, *_TOLD))
    return not any(i not in cast.words for i in told)
