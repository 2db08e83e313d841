"""Which components make one moment: a day in any wording, a clock time, a part of the day, in any order."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from bot.language import (
    dates_calendar,
    dates_compound,
    dates_cycles,
    dates_edges,
    dates_names,
    dates_relative,
    dates_weekdays,
)
from bot.language.dates_clock import clock
from bot.language.dates_dayparts import clock_range, daypart, part_of_compound
from bot.language.dates_numeric import numeric_date
from bot.language.dates_reader import (
    AT,
    COMMA,
    FIRST,
    IN,
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
from bot.language.dates_spans import DAY
from bot.language.tokens import words

Rule = Callable[[Reader, int, int], "Found | tuple[Part, int] | None"]
Compound = Callable[[Reader, int, dates_compound.Inner], Found | None]


_MOST_PARTS = 5


def _weekday(r: Reader, i: int, bits: int) -> Found | None:
    found = dates_weekdays.weekday(r, i, bits)
    if found is None:
        return None
    if r.lang == "en" and r.low[i + 1] == "week" and r.low[i + 2] not in ("of", "after", "before"):
        return (found[0]._replace(rel=2),), i + 2  # "Wednesday week"
    part = part_of_compound(r, i)
    return ((found[0], part) if part else (found[0],)), found[1]


# With which tags of its first token a rule can begin; FIGURE and QUOTE stand for tokens that have none.
_FIGURE, _QUOTE = ("figure",), ("quote",)
_CARDINAL = words("figure num half and_half")
_ORDINAL = words("figure num ord")
_YEAR = words("figure quote num")
_CLOCK = words("noon midnight quarter_hour opener") | _CARDINAL
_CLOCK_RANGE = words("from after within_lead") | _CLOCK
_DAYPART = words("part edge day after")

DAY_RULES: tuple[tuple[Rule, frozenset[str]], ...] = (
    (dates_relative.this_time, words("rel")),
    (dates_relative.after_next, words("weekday month")),
    (numeric_date, words("figure")),
    (dates_relative.in_or_ago, words("hence ago") | _CARDINAL),
    (dates_cycles.quarter, words("opener") | _ORDINAL),
    (dates_cycles.week_number, words("week_number") | _ORDINAL),
    (dates_calendar.month_date, words("month month_short") | _ORDINAL | _YEAR),
    (_weekday, words("weekday weekday_short")),
    (dates_calendar.named_day, words("day unit")),
    (dates_cycles.holiday, words("holiday opener")),
    (dates_relative.relative, words("rel coming this_year previous_unit tonight unit opener")),
    (dates_edges.edge_word, words("edge_unit")),
    (dates_cycles.season, words("season")),
    (dates_calendar.day_of_month, _ORDINAL),
    (dates_cycles.bare_year, _YEAR),
)


COMPOUND_RULES: tuple[tuple[Compound, frozenset[str]], ...] = (
    (dates_compound.edge, words("edge edge_unit unit")),
    (dates_compound.nth, words("rel opener") | _ORDINAL),
    (dates_compound.around_another, _CARDINAL),
    (dates_compound.week_of, words("unit")),
    (dates_compound.day_of_relative_month, _ORDINAL),
)


class _Plan(NamedTuple):
    """The rules that can begin with a token, in the order in which they are asked."""

    compounds: tuple[Compound, ...]
    days: tuple[Rule, ...]
    hours: bool
    clock: bool
    part: bool


@lru_cache(maxsize=1024)
def _plan(tags: tuple[str, ...]) -> _Plan:
    return _Plan(
        tuple(rule for rule, begins in COMPOUND_RULES if not begins.isdisjoint(tags)),
        tuple(rule for rule, begins in DAY_RULES if not begins.isdisjoint(tags)),
        not _CLOCK_RANGE.isdisjoint(tags),
        not _CLOCK.isdisjoint(tags),
        not _DAYPART.isdisjoint(tags),
    )


def _plan_at(r: Reader, i: int) -> _Plan:
    if r.tags[i]:
        return _plan(tuple(r.tags[i]))
    return _plan(_FIGURE if r.number[i] >= 0 else _QUOTE if r.low[i] in ("'", "’") else ())


def day_part(r: Reader, i: int, bits: int) -> Found | None:
    return _day(r, i, bits, _plan_at(r, i).days)


def _day(r: Reader, i: int, bits: int, rules: tuple[Rule, ...]) -> Found | None:
    for rule in rules:
        found = rule(r, i, bits)
        if found is not None:
            # a rule gives one part or a tuple of them; parts are tuples too, but named ones
            parts = found[0]
            return (parts, found[1]) if type(parts) is tuple else ((parts,), found[1])  # type: ignore[return-value]
    return None


def _component(r: Reader, i: int, bits: int) -> Found | None:
    plan = _plan_at(r, i)
    for compound in plan.compounds:
        found = compound(r, i, day_part)
        if found is not None:
            return found
    ranged = clock_range(r, i, bits) if plan.hours else None
    if ranged is not None:
        return (ranged[0],), ranged[1]
    day = _day(r, i, bits, plan.days)
    if day is not None:
        time = clock(r, i, bits) if r.number[i] >= 0 else None
        return day if time is None or day[1] >= time[1] else ((time[0],), time[1])
    time = clock(r, i, bits) if plan.clock else None
    if time is not None:
        return (time[0],), time[1]
    part = _part(r, i, bits) if plan.part else None
    return ((part[0],), part[1]) if part else None


def _part(r: Reader, i: int, bits: int) -> tuple[Daypart, int] | None:
    """A part of the day needs a day before it or its own preposition: "früh" alone is an adverb or a surname."""
    if bits & FIRST and not _led_part(r, i, bits):
        return None
    found = daypart(r, i, bits)
    if found is None or dates_names.is_name(r, i, found[1]):
        return None
    lone = (
        bits & FIRST
        and not r.whole(i, found[1])
        and r.low[i] in ("mittag", "abend", "nacht", "morgen", "lunch", "after", "nach")
    )
    return None if lone and not bits & (ON | IN | AT) else found


def _led_part(r: Reader, i: int, bits: int) -> bool:
    """With a preposition, by its ending ("nachmittags"), or before the day it belongs to ("morning of the 15th")."""
    if "greeting" in r.tags[i - 1] or "each" in r.tags[i - 1]:
        return False
    if bits & (ON | IN) and r.low[i] != "frueh":
        return "day" not in r.tags[i] or r.low[i - 1] in ("am", "im")
    if r.low[i] == "frueh":
        return r.low[i - 1] in ("der", "da") and bool(bits & IN)
    owner = r.low[i + 1] in ("of", "des", "vom", "am") or r.low[i + 1] == "@"
    return r.low[i] in ("after", "early", "vormittags", "nachmittags", "abends", "mittags") or owner


class Parts(NamedTuple):
    parts: tuple[Part, ...]
    last: int


def moment(r: Reader, i: int) -> Parts | None:
    """Components that belong together, in any order, with small words between them."""
    parts: tuple[Part, ...] = ()
    last = i
    for n in range(_MOST_PARTS):
        bits, k = r.leads(last)
        if n == 0:
            bits |= FIRST
        elif k == last and r.low[last] in (",", "(", "∙") and not r.low[last + 1].startswith("\n"):
            bits, k = r.leads(last + 1)
            bits |= COMMA
        found = _component(r, k, bits) or (_bounded_clock(r, last) if n else None)
        if found is None and k > last:  # a small word may itself begin a component ("in zwei Wochen", "dieser Woche")
            found = _component(r, last, FIRST if n == 0 else ON)
        if found is None or not _fits(parts, found[0], bits):
            return Parts(parts, last) if parts else None
        parts, last = parts + found[0], found[1]
        if r.low[last] == ")" and bits & COMMA:
            last += 1
    return Parts(parts, last)


def _bounded_clock(r: Reader, i: int) -> Found | None:
    """The hour in "Sa 12.12. ab 8:00" or "tomorrow after 4pm"; the day is what counts."""
    if not ("since" in r.tags[i] or "after" in r.tags[i] or "before" in r.tags[i] or "until" in r.tags[i]):
        return None
    if r.low[i + 2] == "." and r.glued[i + 2] and 0 < r.number[i + 3] <= 12 and "clock" not in r.tags[i + 4]:
        return None  # "7.12. bis 11.12" ends on a day
    found = clock(r, i + 1, AT)
    return ((found[0],), found[1]) if found else None


def _fits(parts: tuple[Part, ...], more: tuple[Part, ...], bits: int) -> bool:
    if not parts:
        return True
    if bits & AT and not bits & ON and not any(isinstance(p, Clock | Daypart) for p in more):
        return False  # "a couple of weeks back about the Monday run"
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
