"""Days told from other days: "Ende nächster Woche", "letzter Montag im März", "three days after Easter"."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.language.dates_combine import combine
from bot.language.dates_edges import edge_of, edge_of_unit
from bot.language.dates_numbers import duration, ordinal
from bot.language.dates_reader import IN, ON, Cycle, Found, Pattern, Reader, Shift, Stretch, day_stretch
from bot.language.dates_resolve import relative_unit, settle, shifted
from bot.language.dates_spans import DAY, MONTH, QUARTER, WEEK, WEEKEND, YEAR, edge_span, floor, shift
from bot.language.tokens import words

Inner = Callable[[Reader, int, int], Found | None]
_LAST = -1
_LINKS = words("im in of des der nach after vom from dieses")


def edge(r: Reader, i: int, inner: Inner) -> Found | None:
    """ "Anfang Januar", "Mitte der Woche", "end of next month", "late Q3", "EOD tomorrow"."""
    value = r.tags[i].get("edge")
    if value is None:
        return _unit_end(r, i) or _end_of_named_day(r, i, inner)
    j = i + 1 + (r.low[i + 1] == "-")
    while (
        "of" in r.tags[j] or "article" in r.tags[j] or (r.low[j] in ("around", "kommenden") and "rel" in r.tags[j + 1])
    ):
        j += 1
    unit = r.tags[j].get("unit")
    if unit is not None and (r.lang == "de" or j > i + 1) and unit in (DAY, WEEK, MONTH, QUARTER, YEAR, WEEKEND):
        this = r.low[j - 1] == "dieser" or r.low[j - 1] == "dieses"
        stretch = edge_of_unit(r, value, unit, 0)
        return (stretch._replace(sense=stretch.sense + ":this") if this else stretch,), j + 1
    found = inner(r, j, ON | IN)
    if found is None or len(found[0]) != 1 or isinstance(found[0][0], Shift):
        return None
    part = found[0][0]
    if not isinstance(part, Pattern | Cycle | Stretch) or (isinstance(part, Pattern) and part.month is None):
        return None
    whole = settle(r, part)
    unit = _unit_of(whole)
    if unit is None:
        return None
    rel = int(whole.sense.split(":")[1]) if whole.sense.startswith("rel:") else None
    return (edge_of(r, whole, value, unit, rel),), found[1]


def _unit_end(r: Reader, i: int) -> Found | None:
    """ "Month end", "year-end", "quarter's end"; "weekend" is another thing."""
    unit = r.tags[i].get("unit")
    j = i + 1 + (r.low[i + 1] == "-")
    if r.lang != "en" or unit not in (MONTH, QUARTER, YEAR) or r.low[j] != "end" or "num" in r.tags[i - 1]:
        return None
    return (edge_of_unit(r, 2, unit, 0),), j + 1


def _unit_of(whole: Stretch) -> int | None:
    if whole.grain == "day" and whole.end - whole.start > timedelta(days=60):
        return -1  # a season: thirds
    return {"day": DAY, "week": WEEK, "month": MONTH, "quarter": QUARTER, "year": YEAR}.get(whole.grain)


def _end_of_named_day(r: Reader, i: int, inner: Inner) -> Found | None:
    """ "EOD tomorrow", "COB Friday"."""
    if r.tags[i].get("edge_unit") != 203:
        return None
    j = i + 1 + (r.low[i + 1] in ("on", "of", "am"))
    found = inner(r, j, ON)
    if found is None or len(found[0]) != 1 or not isinstance(found[0][0], Pattern | Stretch):
        return None
    whole = settle(r, found[0][0])
    if whole.grain != "day":
        return None
    start, end = edge_span(whole.start, whole.end, DAY, 2)
    return (Stretch(start, end, "hour", whole.sense),), found[1]


def nth(r: Reader, i: int, inner: Inner) -> Found | None:
    """ "erster Dienstag im Oktober", "third last week of 2018", "the second closest Monday to October 5th"."""
    count, j = _count(r, i)
    if count == 0:
        return None
    if r.low[j] == "closest":
        return _closest(r, j + 1, count, inner)
    weekday, unit = r.tags[j].get("weekday"), r.tags[j].get("unit")
    if r.low[j] == "week" and r.low[j + 1] in ("-", "end"):
        unit, j = WEEKEND, j + 1 + (r.low[j + 1] == "-")
    if weekday is None and unit not in (DAY, WEEK, WEEKEND):
        return None
    if r.low[j + 1] not in _LINKS:
        return None
    frame = _frame(r, j + 2, inner)
    if frame is None:
        return None
    if r.low[j + 1] in ("nach", "after"):
        return (_picked(frame[0].end, frame[0].end, weekday, unit, count),), frame[1]
    return _nth_of(r, frame, weekday, unit, count)


def _nth_of(r: Reader, frame: tuple[Stretch, int], weekday: int | None, unit: int | None, count: int) -> Found | None:
    whole, j = frame
    if whole.grain not in ("month", "year", "quarter"):
        return _in_week(whole, j, weekday)
    picked = _picked(whole.start, whole.end, weekday, unit, count)
    if whole.sense == "month" and not r.past and picked.grain == "day" and picked.start < r.today:
        picked = _picked(shift(whole.start, YEAR, 1), shift(whole.end, YEAR, 1), weekday, unit, count)
    return (picked,), j


def _picked(start: datetime, end: datetime, weekday: int | None, unit: int | None, count: int) -> Stretch:
    day = _nth_within(start, end, weekday, unit, count)
    if weekday is None and unit == WEEKEND:
        return Stretch(day + timedelta(hours=18), day + timedelta(days=3), "hour", "date")
    if weekday is None and unit == WEEK:
        return Stretch(day, day + timedelta(days=7), "week", "week:fixed")
    return day_stretch(day, "date")


def _in_week(week: Stretch, j: int, weekday: int | None) -> Found | None:
    """ "letzten Montag in der letzten Woche" is the Monday of that week."""
    if week.grain != "week" or weekday is None:
        return None
    return (day_stretch(week.start + timedelta(days=weekday), "date"),), j


def _count(r: Reader, i: int) -> tuple[int, int]:
    """The ordinal, negative when counted from the end, and the position after it; 0 if there is none."""
    told = ordinal(r, i)
    if told is not None:
        if r.tags[told[1]].get("rel") == _LAST:
            return -told[0], told[1] + 1
        return (told[0], told[1]) if told[0] <= 53 else (0, i)
    if r.tags[i].get("rel") == _LAST:
        return -1, i + 1
    return (1, i) if r.low[i] == "closest" else (0, i)


def _frame(r: Reader, j: int, inner: Inner) -> tuple[Stretch, int] | None:
    k = j
    while "article" in r.tags[k] and "rel" not in r.tags[k]:
        k += 1
    unit = r.tags[k].get("unit")
    if unit in (MONTH, QUARTER, YEAR, WEEK) and k > j:
        return relative_unit(r, unit, 0), k + 1
    found = inner(r, k, ON | IN)
    if found is None or not isinstance(found[0][0], Pattern | Cycle | Stretch):
        return None
    return settle(r, found[0][0]), found[1]


def _nth_within(start: datetime, end: datetime, weekday: int | None, unit: int | None, count: int) -> datetime:
    """The n-th weekday, day, full week (its Monday) or weekend (its Friday) of a span; negative counts from its end."""
    if weekday is None and unit == DAY:
        return start + timedelta(days=count - 1) if count > 0 else end + timedelta(days=count)
    wanted = weekday if weekday is not None else 4 if unit == WEEKEND else 0
    if count > 0:
        first = start + timedelta(days=(wanted - start.weekday()) % 7)
        return first + timedelta(days=7 * (count - 1))
    width = 7 if weekday is None and unit == WEEK else 1
    last = end - timedelta(days=width)
    return last - timedelta(days=(last.weekday() - wanted) % 7 + 7 * (-count - 1))


def _closest(r: Reader, j: int, count: int, inner: Inner) -> Found | None:
    weekday = r.tags[j].get("weekday")
    weekday = weekday if weekday is not None else r.tags[j].get("weekday_short")
    if weekday is None or r.low[j + 1] != "to":
        return None
    found = inner(r, j + 2, ON)
    if found is None or not isinstance(found[0][0], Pattern | Cycle | Stretch):
        return None
    centre = settle(r, found[0][0]).start
    days = [centre + timedelta(days=n) for n in range(-21, 22) if (centre + timedelta(days=n)).weekday() == weekday]
    days.sort(key=lambda day: abs((day - centre).days))
    return (day_stretch(days[count - 1], "date"),), found[1]


def around_another(r: Reader, i: int, inner: Inner) -> Found | None:
    """ "drei Tage nach Ostern", "two weeks before Christmas", "2 days after next Friday", "a week from tomorrow"."""
    told = duration(r, i)
    if told is None or told[0].unit < DAY or r.low[i - 1] in ("for", "fuer"):
        return None
    j = told[1]
    sign = {"after": 1, "nach": 1, "from": 1, "ab": 1, "before": -1, "vor": -1}.get(r.low[j])
    if sign is None:
        return None
    k = r.leads(j + 1)[1]
    found = inner(r, k, ON)
    if found is None or not isinstance(found[0][0], Pattern | Cycle | Stretch):
        return None
    base = combine(r, found[0])
    if base.grain not in ("day", "month", "week"):
        return None
    stretch = shifted(r, Shift(told[0].counts, sign), base.start)
    return (stretch._replace(sense="date"),), found[1]


def week_of(r: Reader, i: int, inner: Inner) -> Found | None:
    """ "the week of October 6th", "in der Woche vom 7. Dezember", "Woche nach Ostern", "die Woche vor Weihnachten"."""
    if (r.low[i + 1], r.low[i + 2]) == ("after", "next") and r.tags[i].get("unit") in (WEEK, MONTH, WEEKEND):
        return (relative_unit(r, r.tags[i].get("unit") or WEEK, 2),), i + 3
    if r.low[i] not in ("week", "woche"):
        return None
    step = {
        "of": 0,
        "vom": 0,
        "ab": 0,
        "after": 7,
        "nach": 7,
        "before": -7,
        "vor": -7,
        "commencing": 0,
        "beginning": 0,
    }.get(r.low[i + 1])
    if step is None:
        return None
    j = r.leads(i + 2)[1]
    found = inner(r, j, ON)
    if found is None or not isinstance(found[0][0], Pattern | Cycle):
        return None
    whole = settle(r, found[0][0])
    if whole.grain != "day":
        return None
    start = floor(whole.start, WEEK) + timedelta(days=step)
    return (Stretch(start, start + timedelta(days=7), "week", "week:fixed"),), found[1]


def day_of_relative_month(r: Reader, i: int, inner: Inner) -> Found | None:
    """ "20th of next month", "am 5. des nächsten Monats", "the first of the month"."""
    told = ordinal(r, i) or ((r.number[i], i + 1) if 0 < r.number[i] <= 31 else None)
    if told is None or not 0 < told[0] <= 31:
        return None
    j = told[1] + (r.low[told[1]] in ("day", "tag"))
    if not ("of" in r.tags[j] or "article" in r.tags[j]) or (r.low[j] == "am"):
        return None
    j += 1
    j += "article" in r.tags[j] and "rel" not in r.tags[j]
    rel = r.tags[j].get("rel")
    rel = rel if rel is not None else r.tags[j].get("coming")
    k = j + (rel is not None)
    if r.tags[k].get("unit") != MONTH or r.low[k] in ("monate", "monaten", "months"):
        return None
    first = shift(floor(r.now, MONTH), MONTH, min(rel or 0, 2))
    return (day_stretch(first.replace(day=told[0]), "date"),), k + 1
