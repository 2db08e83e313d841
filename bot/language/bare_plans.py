"""Plans in few words: a name with an hour to come, a name and "Rückruf", "vielleicht schenk ich"."""

from collections.abc import Sequence
from datetime import date

from bot.language import plan_words as table
from bot.language.channels import CHANNELS
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.timing import Dated, lies_ahead

_LONG_AGO = 60
_TOLD = (
    "DID", "SAY", "HAVE1", "HAVE3", "WAS", "TALK", "UNREACHED", "NEG", "COMPLAIN", "RESOLVED", "DELIVERED", "AGREED",
    "WISH", "REQUEST", "GOOD", "BAD", "PROBLEM", "FAMILY", "BIRTHDAY", "INTEREST",
)  # fmt: skip


def only_to_call_back(reading: Reading, cast: Cast) -> bool:
    """ "Frau Dorn Rückruf!!": whom and nothing but that."""
    if table.CALL_BACKS.isdisjoint(reading.said):
        return False
    return bool(cast.words) and all(
        reading.is_date_word(i)
        or w.fold in ("am", "pm")
        or i in cast.words
        or not w.is_word
        or w.fold in table.CALL_BACKS
        or reading.has(i, "SALUTE_M", "SALUTE_F", "TITLE")
        for i, w in enumerate(reading.words)
    )


def _only_ahead(found: Dated, today: date) -> bool:
    """ "3.12.": the last such day is months ago."""
    return (
        found.said.sense in ("monthday", "yearday")
        and lies_ahead(found, today)
        and (today - found.past.last).days > _LONG_AGO
    )


def _behind_a_pause(reading: Reading, found: Dated) -> bool:
    """ "Kaffee mit Petersen, nächster Termin 15.1.": the day is of another point."""
    return "," in reading.folds[: found.first]


def topic_at_an_hour(reading: Reading, cast: Cast, dates: Sequence[Dated], today: date) -> bool:
    """ "Freitag 9:00 Nagel Dental, Laborumbau": a weekday with its hour opens, and nothing is told behind it."""
    opening = dates[0] if dates else None
    if (
        opening is None
        or not (opening.clock or _only_ahead(opening, today))
        or not (opening.said.sense == "weekday" or lies_ahead(opening, today))
    ):
        return False
    named = all(i in cast.words or not reading.words[i].is_word for i in range(opening.first))
    opens = (
        opening.first <= 1 or named or (reading.has(0, "APPOINT", *CHANNELS) and not _behind_a_pause(reading, opening))
    )
    if not cast.words or not opens:
        return False
    told = reading.where(0, len(reading.words), *_TOLD)
    return not any(i not in cast.words for i in told)


def dated_names(reading: Reading, cast: Cast, dates: Sequence[Dated], today: date) -> bool:
    """ "Übermorgen 9 Uhr Kaya": nothing but a day to come and a name."""
    days = {i for d in dates for i in range(d.first, d.last)}
    only = all(
        i in days or i in cast.words or not w.is_word or w.text[0].isdigit() or w.fold in table.AROUND_DATES
        for i, w in enumerate(reading.words)
    )
    return only and bool(cast.words) and any(lies_ahead(d, today) for d in dates)


def toyed_with(reading: Reading, first: int) -> bool:
    """ "Vielleicht schenk ich dem Kowalski einen Whisky": what we think of doing."""
    if reading.forms[first] not in table.IDLE or reading.lang != "de":
        return False
    near = range(first + 2, min(first + 4, len(reading.words)))
    return any(reading.forms[i] in ("ich", "i", "wir") and not reading.words[i - 1].capital for i in near)
