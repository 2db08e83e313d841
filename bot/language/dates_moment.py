"""Which components make one moment: a day in any wording, a clock time, a part of the day, in any order."""

from collections.abc import Callable
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

Rule = Callable[[Reader, int, int], "Found | tuple[Part, int] | None"]


_MOST_PARTS = 5


def _weekday(r: Reader, i: int, bits: int) -> Found | None:
    found = dates_weekdays.weekday(r, i, bits)
    if found is None:
        return None
    if r.lang == "en" and r.low[i + 1] == "week" and r.low[i + 2] not in ("of", "after", "before"):
        return (found[0]._replace(rel=2),), i + 2  # "Wednesday week"
    part = part_of_compound(r, i)
    return ((found[0], part) if part else (found[0],)), found[1]


_DAY_RULES: tuple[Rule, ...] = (
    dates_relative.this_time,
    dates_relative.after_next,
    numeric_date,
    dates_relative.in_or_ago,
    dates_cycles.quarter,
    dates_cycles.week_number,
    dates_calendar.month_date,
    _weekday,
    dates_calendar.named_day,
    dates_cycles.holiday,
    dates_relative.relative,
    dates_edges.edge_word,
    dates_cycles.season,
    dates_calendar.day_of_month,
    dates_cycles.bare_year,
)


_COMPOUND_RULES = (
    dates_compound.edge,
    dates_compound.nth,
    dates_compound.around_another,
    dates_compound.week_of,
    dates_compound.day_of_relative_month,
)


def day_part(r: Reader, i: int, bits: int) -> Found | None:
    for rule in _DAY_RULES:
        found = rule(r, i, bits)
        if found is not None:
            # a rule gives one part or a tuple of them; parts are tuples too, but named ones
            parts = found[0]
            return (parts, found[1]) if type(parts) is tuple else ((parts,), found[1])  # type: ignore[return-value]
    return None


def _component(r: Reader, i: int, bits: int) -> Found | None:
    if r.number[i] < 0 and not r.tags[i] and r.low[i] not in ("'", "’"):
        return None
    for compound in _COMPOUND_RULES:
        found = compound(r, i, day_part)
        if found is not None:
            return found
    ranged = clock_range(r, i, bits)
    if ranged is not None:
        return (ranged[0],), ranged[1]
    day = day_part(r, i, bits)
    if day is not None:
        time = clock(r, i, bits) if r.number[i] >= 0 else None
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
