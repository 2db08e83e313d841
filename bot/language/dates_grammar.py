"""The grammar: which components make a moment, which moments make a range, which words open or close it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from bot.language import dates_calendar, dates_compound, dates_relative
from bot.language.dates_clock import clock, clock_range, daypart, part_of_compound
from bot.language.dates_numbers import duration, ordinal, year
from bot.language.dates_numeric import numeric_date
from bot.language.dates_reader import (
    AT,
    COMMA,
    FIRST,
    IN,
    OF,
    ON,
    Clock,
    Cycle,
    Daypart,
    Found,
    Part,
    Pattern,
    Reader,
    Shift,
    Stretch,
)
from bot.language.dates_resolve import combine
from bot.language.dates_spans import DAY, shift
from bot.language.dates_tense import is_past

Rule = Callable[[Reader, int, int], "Found | tuple[Part, int] | None"]
_DASHES = frozenset(("-", "–", "—"))
_MOST_PARTS = 5
_ONLY_LEADS = frozenset(("of", "article"))


class Reading(NamedTuple):
    """One expression: tokens first..last (exclusive), the span it means, and the bound it sets."""

    first: int
    last: int
    stretch: Stretch
    kind: Literal["point", "interval", "before", "after"]
    start: datetime | None
    end: datetime | None
    core: tuple[datetime, datetime] | None = None


def _weekday(r: Reader, i: int, bits: int) -> Found | None:
    found = dates_calendar.weekday(r, i, bits)
    if found is None:
        return None
    part = part_of_compound(r, i)
    return ((found[0], part) if part else (found[0],)), found[1]


_DAY_RULES: tuple[Rule, ...] = (
    dates_relative.this_time,
    dates_relative.after_next,
    numeric_date,
    dates_relative.in_or_ago,
    dates_calendar.quarter,
    dates_calendar.week_number,
    dates_calendar.month_date,
    _weekday,
    dates_calendar.named_day,
    dates_calendar.holiday,
    dates_relative.relative,
    dates_relative.edge_word,
    dates_calendar.season,
    dates_calendar.day_of_month,
    dates_calendar.bare_year,
)
_COMPOUND_RULES = (
    dates_compound.edge,
    dates_compound.nth,
    dates_compound.around_another,
    dates_compound.week_of,
    dates_compound.day_of_relative_month,
)


def _day_part(r: Reader, i: int, bits: int) -> Found | None:
    for rule in _DAY_RULES:
        found = rule(r, i, bits)
        if found is not None:
            # a rule gives one part or a tuple of them; parts are tuples too, but named ones
            parts = found[0]
            return (parts, found[1]) if type(parts) is tuple else ((parts,), found[1])  # type: ignore[return-value]
    return None


def _component(r: Reader, i: int, bits: int) -> Found | None:
    token = r.at(i)
    if token.number < 0 and not token.tags and token.low not in ("'", "’"):
        return None
    for compound in _COMPOUND_RULES:
        found = compound(r, i, _day_part)
        if found is not None:
            return found
    ranged = clock_range(r, i, bits)
    if ranged is not None:
        return (ranged[0],), ranged[1]
    day = _day_part(r, i, bits)
    if day is not None:
        time = clock(r, i, bits) if r.number(i) >= 0 else None
        return day if time is None or day[1] >= time[1] else ((time[0],), time[1])
    time = clock(r, i, bits)
    if time is not None:
        return (time[0],), time[1]
    part = _part(r, i, bits)
    return ((part[0],), part[1]) if part else None


def _part(r: Reader, i: int, bits: int) -> tuple[Daypart, int] | None:
    """A part of the day needs a day before it or its own preposition: "früh" alone is an adverb or a surname."""
    if bits & FIRST and not _led_part(r, i, bits):
        return None
    found = daypart(r, i, bits)
    if found is None or dates_calendar.is_name(r, i, found[1]):
        return None
    lone = (
        bits & FIRST
        and not r.whole(i, found[1])
        and r.low(i) in ("mittag", "abend", "nacht", "morgen", "lunch", "after", "nach")
    )
    return None if lone and not bits & (ON | IN | AT) else found


def _led_part(r: Reader, i: int, bits: int) -> bool:
    """With a preposition, by its ending ("nachmittags"), or before the day it belongs to ("morning of the 15th")."""
    if r.has(i - 1, "greeting") or r.has(i - 1, "each"):
        return False
    if bits & (ON | IN) and r.low(i) != "frueh":
        return not r.has(i, "day") or r.low(i - 1) in ("am", "im")
    if r.low(i) == "frueh":
        return r.low(i - 1) in ("der", "da") and bool(bits & IN)
    owner = r.low(i + 1) in ("of", "des", "vom", "am") or r.low(i + 1) == "@"
    return r.low(i) in ("after", "early", "vormittags", "nachmittags", "abends", "mittags") or owner


class Parts(NamedTuple):
    parts: tuple[Part, ...]
    last: int


def _moment(r: Reader, i: int) -> Parts | None:
    """Components that belong together, in any order, with small words between them."""
    parts: tuple[Part, ...] = ()
    last = i
    for n in range(_MOST_PARTS):
        bits, k = r.leads(last)
        if n == 0:
            bits |= FIRST
        elif k == last and r.low(last) in (",", "(", "∙") and not r.low(last + 1).startswith("\n"):
            bits, k = r.leads(last + 1)
            bits |= COMMA
        found = _component(r, k, bits) or (_bounded_clock(r, last) if n else None)
        if found is None and k > last:  # a small word may itself begin a component ("in zwei Wochen", "dieser Woche")
            found = _component(r, last, FIRST if n == 0 else ON)
        if found is None or not _fits(parts, found[0], bits):
            return Parts(parts, last) if parts else None
        parts, last = parts + found[0], found[1]
        if r.low(last) == ")" and bits & COMMA:
            last += 1
    return Parts(parts, last)


def _bounded_clock(r: Reader, i: int) -> Found | None:
    """The hour in "Sa 12.12. ab 8:00" or "tomorrow after 4pm"; the day is what counts."""
    if not (r.has(i, "since") or r.has(i, "after") or r.has(i, "before") or r.has(i, "until")):
        return None
    found = clock(r, i + 1, AT)
    return ((found[0],), found[1]) if found else None


def _fits(parts: tuple[Part, ...], more: tuple[Part, ...], bits: int) -> bool:
    if not parts:
        return True
    if bits & COMMA and not all(isinstance(p, Pattern | Clock) or _weeklong(p) for p in more):
        return False
    return all(_fits_one(parts, part) for part in more)


def _weeklong(part: Part) -> bool:
    return isinstance(part, Stretch) and part.grain == "week"


def _fits_one(parts: tuple[Part, ...], part: Part) -> bool:
    if isinstance(part, Clock):
        return not any(isinstance(p, Clock) for p in parts)
    if isinstance(part, Daypart):
        return not any(isinstance(p, Daypart) for p in parts)
    days = [p for p in parts if not isinstance(p, Clock | Daypart)]
    return not days or (len(days) < 3 and all(_agree(p, part) for p in days))


def _agree(a: Part, b: Part) -> bool:
    if isinstance(a, Pattern) and isinstance(b, Pattern):
        both = [x is not None and y is not None for x, y in zip(a, b, strict=True)]
        whole = (a.day or b.day) is not None
        return not any(both) and whole and (a.month is None or b.month is None)
    if isinstance(a, Stretch | Shift) and not isinstance(b, Stretch | Shift):
        a, b = b, a
    if isinstance(a, Pattern):
        return _within(a, b)
    if isinstance(a, Cycle):
        return (
            a.year is None
            and a.kind in ("holiday", "quarter", "season")
            and isinstance(b, Stretch)
            and b.grain == "year"
        )
    said = [p for p in (a, b) if isinstance(p, Stretch) and p.sense == "day:said"]
    return len(said) == 1 and any(isinstance(p, Shift) for p in (a, b))


def _within(a: Pattern, b: Part) -> bool:
    """A weekday of a week, a month of a year, "Freitag in zwei Wochen", "heute, Dienstag"."""
    if isinstance(b, Shift):
        unit = b.counts[0][0]
        return (a.weekday is not None and a.day is None and unit in (DAY, 4)) or (
            a.day is None and a.month is not None and unit == 7
        )
    if not isinstance(b, Stretch):
        return False
    if a.weekday is not None and a.day is None:
        return b.grain == "week" or (b.sense == "day:said" and b.start.weekday() == a.weekday)
    return a.month is not None and a.year is None and b.grain == "year"


# -- ranges ----------------------------------------------------------------------------------------------------------


def _range(r: Reader, i: int) -> tuple[Parts, Parts] | None:
    """Both ends of "vom 3. bis 5.12.", "July 13-15", "Mo-Mi", "10 August - 12 September 2013"."""
    opened = r.has(i, "from")
    k = r.leads(i + 1)[1] if opened else r.leads(i)[1]
    left = _days_to_come(r, k, opened)
    opened = opened or left is not None
    if left is None:
        left = _moment(r, i + 1 if r.has(i, "from") else i)
    if left is None:
        return None
    j = _link(r, left.last, opened)
    if j is None:
        return None
    right = _bare_end(r, j, left) or _moment(r, j)
    if right is None or any(isinstance(p, Shift) for p in right.parts) or _is_day(left) != _is_day(right):
        return None
    return _complete(left, right)


def _is_day(p: Parts) -> bool:
    return any(not isinstance(part, Clock | Daypart) for part in p.parts)


def _days_to_come(r: Reader, k: int, opened: bool) -> Parts | None:
    """A number or ordinal that gets its month from the other end: "13. - 15. Juli", "from the 13 to the 15 of July"."""
    told = ordinal(r, k) or ((r.number(k), k + 1) if 0 < r.number(k) <= 31 and len(r.at(k).text) < 3 else None)
    if told is None or not 0 < told[0] <= 31 or (k and r.glued(k) and r.low(k - 1) in "./-:,"):
        return None
    j = _link(r, told[1], True)
    if j is None and r.low(told[1]) == "/" and r.low(told[1] - 1) == ".":
        j = told[1] + 1
    if j is None:
        return None
    found = _day_part(r, r.leads(j)[1], ON)
    part = found[0][0] if found and len(found[0]) == 1 else None
    if isinstance(part, Pattern) and part.day is not None and (part.month is not None or opened):
        return Parts((Pattern(day=told[0]),), told[1])
    return None


def _link(r: Reader, j: int, opened: bool) -> int | None:
    low = r.low(j)
    if low in _DASHES:
        return j + 1
    if low == "/" and r.low(j - 1) == ".":
        return j + 1
    if r.has(j, "to") and (opened or low not in ("und", "and", "auf")):
        return j + 1 + (r.low(j + 1) in ("zum", "zur", "einschliesslich"))
    return None


def _bare_end(r: Reader, j: int, left: Parts) -> Parts | None:
    """The second number of "July 13-15"."""
    pattern = next((p for p in left.parts if isinstance(p, Pattern)), None)
    if pattern is None or pattern.day is None or pattern.month is None or any(isinstance(p, Clock) for p in left.parts):
        return None
    k = r.leads(j)[1]
    told = ordinal(r, k) or ((r.number(k), k + 1) if 0 < r.number(k) <= 31 and len(r.at(k).text) < 3 else None)
    if (
        told is None
        or told[0] <= pattern.day
        or r.low(told[1]) in (":", ".", "/")
        or r.has(told[1], "month")
        or r.has(told[1], "month_short")
    ):
        return None
    if r.has(told[1], "unit") or r.has(told[1], "meridiem") or r.has(told[1], "clock"):
        return None
    after = year(r, told[1] + (r.low(told[1]) == ","))
    end = pattern._replace(day=told[0], weekday=None, year=after[0] if after else pattern.year)
    return Parts((end,), after[1] if after else told[1])


def _complete(left: Parts, right: Parts) -> tuple[Parts, Parts]:
    """Month and year that only one end tells hold for both."""
    a = next((p for p in left.parts if isinstance(p, Pattern)), None)
    b = next((p for p in right.parts if isinstance(p, Pattern)), None)
    if a is None or b is None:
        return left, right
    if a.day is not None and a.month is None and b.month is not None:
        left = _with(left, a, a._replace(month=b.month, year=b.year))
    elif a.month is not None and a.year is None and b.year is not None:
        left = _with(left, a, a._replace(year=b.year))
    elif a.year is not None and b.month is not None and b.year is None:
        right = _with(right, b, b._replace(year=a.year))
    return left, right


def _with(parts: Parts, old: Pattern, new: Pattern) -> Parts:
    return Parts(tuple(new if p is old else p for p in parts.parts), parts.last)


def _between(r: Reader, left: Parts, right: Parts) -> Stretch | None:
    start = combine(r, left.parts)
    ahead = Reader(r.tokens, max(start.start, r.now) if not r.past else start.start, r.lang, r.region)
    end = combine(ahead if _floats(right) else r, right.parts)
    if end.end <= start.start and start.grain == "day" and _floats(right):
        end = combine(Reader(r.tokens, start.start, r.lang, r.region), right.parts)
    if end.end <= start.start:
        end = _year_later(end)
    if end.end <= start.start or end.end - start.start > timedelta(days=366 * 40):
        return None
    grain = end.grain if end.grain in ("minute", "hour", "second") else start.grain
    return Stretch(start.start, end.end, grain, "range")


def _year_later(end: Stretch) -> Stretch:
    return end._replace(start=shift(end.start, 7, 1), end=shift(end.end, 7, 1))


def _floats(parts: Parts) -> bool:
    """A weekday or day of the month that must follow the first end."""
    return any(isinstance(p, Pattern) and p.year is None for p in parts.parts)


# -- expressions -----------------------------------------------------------------------------------------------------


def expression(r: Reader, i: int) -> Reading | None:
    """The longest expression that begins at token i. Raises ValueError or OverflowError for days outside the calendar."""
    r.past = False
    if (r.lang == "de" or r.low(i) == "of") and not r.at(i).tags.keys() - _ONLY_LEADS and r.at(i).tags:
        return None  # "das heute beschlossene": the expression begins after the article
    if _inside_a_word(r, i):
        return None
    found = _moment(r, i)
    if found is not None:
        r.past = is_past(r.tokens, i, found.last)
    both = _range(r, i) if _range_possible(r, i, found) else None
    if both is not None:
        stretch = _between(r, *both)
        if stretch is not None:
            return Reading(i, both[1].last, stretch, "interval", stretch.start, stretch.end)
    if found is None:
        return _bounded(r, i)
    return _closed(r, i, found, combine(r, found.parts))


def _inside_a_word(r: Reader, i: int) -> bool:
    """Letters and figures run together as in links, codes and model names ("t.co/4Fr", "RX8")."""
    return i > 0 and r.glued(i) and r.low(i - 1)[-1:].isalnum() and r.low(i) not in ("-", "/")


def _range_possible(r: Reader, i: int, found: Parts | None) -> bool:
    if r.has(i, "from"):
        return True
    if found is not None and _link(r, found.last, False) is not None:
        return True
    k = r.leads(i)[1]
    return 0 < r.number(k) <= 31 or r.has(k, "ord")


def _closed(r: Reader, i: int, found: Parts, stretch: Stretch) -> Reading | None:
    """A moment with what may follow it: "spätestens", "for 10 days"."""
    last = found.last
    if r.has(last, "late"):
        return Reading(i, last + 1, stretch, "before", None, stretch.start, (stretch.start, stretch.end))
    if r.has(last, "earliest"):
        return Reading(i, last + 1, stretch, "after", stretch.start, None, (stretch.start, stretch.end))
    if r.low(last) == "for":
        told = duration(r, last + 1)
        if told is not None:
            end = stretch.start
            for unit, count in told[0].counts:
                end = shift(end, unit, count)
            return Reading(i, told[1], stretch, "interval", stretch.start, end)
    long = stretch.end - stretch.start > timedelta(days=1) and stretch.sense != "month"
    hours = isinstance(found.parts[-1], Daypart) or any(isinstance(p, Clock) and p.till for p in found.parts)
    kind: Literal["point", "interval"] = "interval" if long or hours else "point"
    return Reading(i, last, stretch, kind, stretch.start, stretch.end)


def _bounded(r: Reader, i: int) -> Reading | None:
    """ "bis Freitag", "by EOD", "vor Weihnachten", "seit März", "within two weeks"."""
    if r.has(i, "within"):
        return _within_duration(r, i)
    side = next((name for name in ("until", "since", "before", "after", "from") if r.has(i, name)), None)
    if side is None:
        return None
    if r.low(i) == "by" and r.low(i + 1) in ("on", "at"):
        return None  # "dropped by on the 12th"
    j = i + 1 + (r.low(i + 1) == "." and r.low(i) == "b")
    for _ in range(3):
        if r.low(j) in ("zum", "zur", "spaetestens", "incl", "einschliesslich", "latest", "the", "kurz", "end-of"):
            j += 1
    j += r.low(i) == "spaetestens" and r.low(j) == "bis"
    found = _moment(r, j)
    if found is None:
        return _after_duration(r, i) if side == "after" else None
    if side in ("before", "after") and r.low(i) in ("vor", "nach") and all(isinstance(p, Daypart) for p in found.parts):
        return None
    reported = side in ("before", "after") and is_past(r.tokens, i, found.last)
    r.past = reported or (side == "since" and _looks_back(r, i))
    return _bound(r, i, found, combine(r, found.parts), side)


def _looks_back(r: Reader, i: int) -> bool:
    return r.low(i) in ("seit", "since")


def _bound(r: Reader, i: int, found: Parts, stretch: Stretch, side: str) -> Reading:
    core = stretch.start, stretch.end
    pointed = any(isinstance(p, Clock) for p in found.parts)
    if side == "until":
        end = stretch.start if pointed else stretch.end
        start = (
            r.now.replace(microsecond=0)
            if r.low(i) not in ("until", "till", "til", "through", "thru") and end > r.now
            else None
        )
        return Reading(i, found.last, stretch, "before", start, end, core)
    if side == "before":
        return Reading(i, found.last, stretch, "before", None, stretch.start, core)
    start = stretch.end if side == "after" and not pointed else stretch.start
    return Reading(i, found.last, stretch, "after", start, None, core)


def _within_duration(r: Reader, i: int) -> Reading | None:
    j = i + 1
    while r.low(j) in ("von", "der", "the", "next", "naechsten", "kommenden", "den", "around", "about", "of"):
        j += 1
    told = duration(r, j)
    if told is None:
        return None
    end = r.now
    for unit, count in told[0].counts:
        end = shift(end, unit, count)
    end = end.replace(hour=0, minute=0) if told[0].unit >= DAY else end
    start = r.now.replace(microsecond=0)
    stretch = Stretch(start, end, "second", "within")
    return Reading(i, told[1], stretch, "interval", start, end)


def _after_duration(r: Reader, i: int) -> Reading | None:
    """ "after 5 days" as the whole phrase; in a sentence it is counted from something told there."""
    told = duration(r, i + 1)
    if told is None or r.lang != "en" or not r.whole(i, told[1]):
        return None
    stretch = combine(r, (Shift(told[0].counts, 1),))
    return Reading(i, told[1], stretch, "after", stretch.start, None, (stretch.start, stretch.end))


__all__ = ["OF", "Reading", "expression"]
