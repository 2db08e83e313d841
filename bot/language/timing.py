"""Dates of a message and what each belongs to: the contact itself, or something still to come."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.language.clauses import Clause
from bot.language.dates import contact_day, due, find_dates
from bot.language.meaning import DateExpression, Span, When
from bot.language.no_promises import counts_so_far
from bot.language.reading import Reading
from bot.language.shifted_days import shifted
from bot.language.slips_of_days import gives_way, is_spoken_of
from bot.language.vague_dues import CUES, vague_dues
from bot.language.words import vocabulary

_NOT_THE_CONTACT = vocabulary("""
    seit since vom von from until till bis by ab before vor_dem für for dated kw effective zum
""")
_OF_THINGS = vocabulary("""
    lieferung rechnung bestellung auftrag order invoice delivery angebot quote mail letter brief schreiben
    gutschrift jahr umfrage
""")
_FROM = vocabulary("von vom for from of zum für")
_MAKES = vocabulary("do make manage")
_CANNOT = vocabulary("can't cannot couldn't won't can cant could")
_SUITS = vocabulary("passt geht klappt suits works")
_TALKS = vocabulary("""
    nachtrag nachträglich besuch gespräch telefonat anruf logging log entry visit notes eintrag protokoll bericht
""")
_WEEKLY = ("days", "tags", "days.", "tags.")
_EACH = vocabulary("jeden jede jedes every each immer always")
_TALK_ENDS = (
    "besuch",
    "gespraech",
    "telefonat",
    "anruf",
    "kontakt",
    "treffen",
    "telko",
    "meeting",
    "call",
    "protokoll",
)
_AGING = vocabulary("turned wurde wurd geworden feierte feiert worden")
_AGES = ("vom", "seit", "since", "dated")
"""A date behind these is the age of a thing, no deadline: "die Rechnung vom Oktober", "seit Montag"."""
_DATED_BY = frozenset({"vom", "von", "dated"})
_ABOUT = vocabulary("wegen wg bzgl bezüglich zu zur zum auf about re regarding concerning")
_TOO_FAR = 1100
"""Days: nothing is promised for years ahead ("best supplier in 20 years")."""
_LONGEST_THING = 16
_NAMED_BY_TIME = vocabulary("""
    do party dinner card cards tree market markets menu range orders kickoff kick-off campaign forecast break sale
    do's dos drinks bash collection catalogue edition budget figures numbers results
    invoice invoices bill bills statement statements delivery deliveries shipment batch newsletter payroll
""")
_OPENING = 14
"""A date this near the beginning can be that of a mail or letter that came."""
_DEED = 8
"""Words between a verb and the day it was done on."""
_ENDS = frozenset(".!?")
_STALE = 60
"""A day that lies ahead as written is not meant as one months ago: nobody logs last year's Christmas."""
_FAR = 300
_INSTEAD = vocabulary("statt anstatt anstelle")
_ENGLISH_DAYS = vocabulary("""
    next tomorrow week weeks eow eod eom monday tuesday wednesday thursday friday saturday sunday weekend
""")
_CLOCK = ("minute", "hour", "second")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date expression with the words it covers, its reading as a day gone by and as a day to come."""

    said: DateExpression
    first: int
    last: int
    past: When
    future: When
    clock: time | None
    """The clock time, if one was said."""
    may_be_due: bool
    """Whether something can be due then: from today on, and no age of a thing or beginning of a talk."""


def dated(reading: Reading, now: datetime, masked: Sequence[Span], region: str) -> tuple[Dated, ...]:
    text = reading.text[: reading.words[-1].end] if reading.words else ""
    found: Sequence[DateExpression] = find_dates(text, now, reading.lang, tuple(masked), region)
    if reading.lang == "de" and not _ENGLISH_DAYS.isdisjoint(reading.folds):
        found = _with_borrowed(found, find_dates(text, now, "en", tuple(masked), region))
    if not CUES.isdisjoint(reading.folds):
        vague = vague_dues(text, now)
        found = sorted([*(d for d in found if not _inside(d, vague)), *vague], key=lambda d: d.span)
    if not found:
        return ()
    starts, ends = [w.start for w in reading.words], [w.end for w in reading.words]
    placed = [_placed(said, starts, ends, text, now) for said in found]
    placed = shifted(reading, placed, text, now.date())
    return tuple(_without_repaired(reading, placed))


def _inside(said: DateExpression, others: Sequence[DateExpression]) -> bool:
    return any(said.span[0] < other.span[1] and other.span[0] < said.span[1] for other in others)


def _placed(said: DateExpression, starts: list[int], ends: list[int], text: str, now: datetime) -> Dated:
    past, future, clock = contact_day(said, text, now), due(said, text, now), _clock(said)
    opener = said.text.split(maxsplit=1)[0].casefold()
    starts_a_talk = clock is not None and opener in ("von", "from")
    aged = opener in _AGES and said.sense != "range"  # "vom 7. bis 11.12." is no age
    may_be_due = not aged and not starts_a_talk and not _gone_by(said, future, now.date())
    may_be_due = may_be_due and not _names_a_thing(said, text) and (future.first - now.date()).days < _TOO_FAR
    first, last = bisect_right(ends, said.span[0]), bisect_left(starts, said.span[1])
    return Dated(said, first, last, past, future, clock, may_be_due)


def _names_a_thing(said: DateExpression, text: str) -> bool:
    """ "Our Christmas do", "the Q1 forecast", "Spring Kickoff": a day, month or season that tells which one."""
    if " " in said.text and said.grain != "quarter":
        return False
    behind = text[said.span[1] : said.span[1] + _LONGEST_THING]
    if behind[:1] == "-" and behind[1:2].isalpha():
        return True  # "die März-Teile"
    following = behind.split(maxsplit=1)
    return bool(following) and following[0].casefold().strip(".,;:!?)") in _NAMED_BY_TIME


def _clock(said: DateExpression) -> time | None:
    exact = said.grain in _CLOCK and said.kind == "point" and said.start is not None
    return said.start.time() if exact and said.start is not None else None


def _gone_by(said: DateExpression, future: When, today: date) -> bool:
    """A day before today. "Am 12.11." said on the 24th: that day has been, the next one is most of a year away."""
    far = said.sense == "yearday" and said.kind == "point" and (future.first - today).days > _FAR
    return far or future.last < today


def _with_borrowed(found: Sequence[DateExpression], borrowed: Sequence[DateExpression]) -> list[DateExpression]:
    """ "Er pingt mich next week": an English day in a German note."""
    added = [
        d
        for d in borrowed
        if not _ENGLISH_DAYS.isdisjoint(d.text.lower().split())
        and all(d.span[1] <= own.span[0] or own.span[1] <= d.span[0] for own in found)
    ]
    return sorted([*found, *added], key=lambda d: d.span)


def _without_repaired(reading: Reading, dates: Sequence[Dated]) -> list[Dated]:
    """ "Mittwoch, Quatsch, am Donnerstag": a slip of the tongue gives way to what comes right after."""
    return [
        d
        for n, d in enumerate(dates)
        if (n + 1 == len(dates) or not _repaired(reading, d, dates[n + 1]))
        and not _set_aside(reading, d)
        and not (n and _ends_a_talk(reading, dates[n - 1], d))
    ]


def _repaired(reading: Reading, slip: Dated, after: Dated) -> bool:
    return gives_way(reading, range(slip.last, after.first), alike=slip.said.sense == after.said.sense)


def _set_aside(reading: Reading, found: Dated) -> bool:
    """ "Um ein Jahr statt um drei", "instead of Friday"."""
    return reading.says(found.first - 1, found.first + 1, _INSTEAD) or (
        reading.fold(found.first - 1) == "of" and reading.fold(found.first - 2) == "instead"
    )


def _ends_a_talk(reading: Reading, start: Dated, end: Dated) -> bool:
    """ "Von 8:30 bis 9": how long it took, no deadline."""
    opened = reading.fold(start.first) in ("von", "from") or reading.fold(start.first - 1) in ("von", "from")
    return opened and start.clock is not None and end.first == start.last and end.said.kind == "before"


def within(dates: Iterable[Dated], clause: Clause) -> list[Dated]:
    return [d for d in dates if clause.first <= d.first < clause.last]


def lies_ahead(found: Dated, today: date) -> bool:
    """Whether the words themselves say a day after today."""
    start = found.said.start
    if start is None or found.said.kind == "before":
        return found.said.kind == "before" and found.future.last > today
    return start.date() > today


def can_be_contact(reading: Reading, found: Dated, today: date) -> bool:
    """A day up to today that does not belong to a delivery, an invoice or a deadline."""
    before = reading.fold(found.first - 1)
    inner = reading.fold(found.first)
    if found.said.kind in ("before", "after") or found.said.text.startswith("b."):
        return False  # "b. 30.11." is short for "bis"
    if _for_later(reading, found) or _each_week(reading, found) or counts_so_far(reading, found.first - 2):
        return False
    weeks = inner == "kw" and (found.first == 0 or before == "in")
    led = (before in _NOT_THE_CONTACT or inner in _NOT_THE_CONTACT) and not weeks
    if led and not (_of_the_talk(reading, found) or _of_what_came(reading, found)):
        return False
    of_a_thing = reading.says(found.first - 2, found.first, _OF_THINGS) or reading.fold(found.last) in _OF_THINGS
    if of_a_thing and not led and before not in ("am", "on") and not _when_it_was_done(reading, found):
        return False
    if lies_ahead(found, today) and (today - found.past.first).days > _STALE:
        return False
    if _of_a_feast(reading, found) or _of_an_age(reading, found):
        return False
    return found.past.first <= today and found.said.grain in ("day", "week", *_CLOCK)


def _of_a_feast(reading: Reading, found: Dated) -> bool:
    """A birthday or something of the family told right beside the day, in the same sentence."""
    if reading.present.isdisjoint(("BIRTHDAY", "FAMILY")):
        return False
    return reading.any(_in_sentence(reading, found.first), found.last + 1, "BIRTHDAY", "FAMILY")


def _in_sentence(reading: Reading, first: int) -> int:
    """The place some words before `first`, not beyond the beginning of its sentence."""
    return next((i + 1 for i in range(first - 1, max(first - 6, -1), -1) if reading.forms[i] in _ENDS), first - 5)


def _when_it_was_done(reading: Reading, found: Dated) -> bool:
    """ "Emailed Emma the quote yesterday", "Frau Ohm das Angebot gestern gemailt": the day of our deed, and not of the
    thing beside it."""
    if reading.lang == "de":
        return reading.has(found.last, "MINE_ACT", "DID")
    closes = found.last >= len(reading.words) or not reading.words[found.last].is_word
    return closes and reading.any(found.first - _DEED, found.first, "MINE_ACT")


def _each_week(reading: Reading, found: Dated) -> bool:
    """ "The dashboards load slowly on Mondays", "montags", "jeden Freitag"."""
    said = found.said.text.casefold()
    return said.endswith(_WEEKLY) or reading.forms[found.first] in _EACH or reading.forms[found.first - 1] in _EACH


def _for_later(reading: Reading, found: Dated) -> bool:
    """ "Can't do Friday", "on for Monday at ten", "Freitag passt ihm nicht": a day that is talked about."""
    before, after = reading.fold(found.first - 1), reading.fold(found.last)
    if is_spoken_of(reading, found.first):
        return True
    if before in _MAKES and reading.says(found.first - 4, found.first, _CANNOT):
        return True
    if found.said.text.casefold().startswith(("on for", "back on")):
        return True
    return after in _SUITS and not reading.any(found.first - 4, found.first, "MINE_ACT", "TALK")


def _of_the_talk(reading: Reading, found: Dated) -> bool:
    """ "Nachtrag von Freitag", "logging for last Wed", "Besuch vom Montag": the day belongs to the contact itself."""
    inside = reading.fold(found.first) in _FROM
    place = found.first - 1 if inside else found.first - 2
    led = inside or reading.fold(found.first - 1) in _FROM
    talk = reading.fold(place)
    return led and (talk in _TALKS or talk.endswith(_TALK_ENDS))


def _of_what_came(reading: Reading, found: Dated) -> bool:
    """ "Mail von Frau X vom Samstag: ...": what came in at the beginning came on that day; "wegen der Mail vom
    Samstag" speaks of another."""
    if not ({reading.fold(found.first), reading.fold(found.first - 1)} & _DATED_BY) or found.first > _OPENING:
        return False
    came = next(iter(reading.where(0, found.first, "IN")), None)
    return came is not None and not reading.says(0, found.first, _ABOUT)


def _of_an_age(reading: Reading, found: Dated) -> bool:
    """ "He turned 45 yesterday", "wurde am Montag 50"."""
    first, last = found.first - 4, found.last + 4
    return reading.says(first, last, _AGING) and any(
        word.text.isdecimal() and 15 < int(word.text[:3]) < 100 for word in reading.words[max(first, 0) : last]
    )


def due_in(dates: Iterable[Dated], clause: Clause, spent: frozenset[int]) -> Dated | None:
    """The date of a clause that something is due: the last one to come, a deadline before others."""
    chosen = None
    for d in dates:
        stands_here = d.may_be_due and clause.first <= d.first < clause.last and d.first not in spent
        if stands_here and (chosen is None or d.said.kind == "before" or chosen.said.kind != "before"):
            chosen = d
    return chosen
