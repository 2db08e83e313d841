"""Days told from now: "nächste Woche", "die letzten drei Tage", "in 14 Tagen", "two thursdays ago"."""

from datetime import timedelta

from bot.language.dates_cycles import holiday, season
from bot.language.dates_dayparts import daypart, part_of_compound
from bot.language.dates_numbers import cardinal, duration
from bot.language.dates_reader import ON, Daypart, Found, Pattern, Reader, Shift, Stretch, day_stretch
from bot.language.dates_resolve import relative_unit, settle
from bot.language.dates_spans import (
    DAY,
    FORTNIGHT,
    MONTH,
    SEASON,
    WEEK,
    WEEKEND,
    YEAR,
    floor,
    grain_of,
    shift,
    unit_span,
)
from bot.language.tokens import words

_PLURALS = words("tage tagen wochen monate monaten jahre jahren stunden days weeks months years hours")


_COMING = 3


def relative(r: Reader, i: int, bits: int) -> Found | None:
    """Everything that begins with last, this, next or coming."""
    rel = r.tags[i].get("rel")
    coming = r.tags[i].get("coming")
    if rel is None and coming is None:
        return _one_word(r, i)
    j = i + 1
    if r.low[i] == "this" and r.low[j] in ("past", "coming"):  # "this past weekend"
        rel, coming, j = (-1, None, j + 1) if r.low[j] == "past" else (None, 1, j + 1)
    j += r.low[j] in ("around", "coming")
    value = rel if rel is not None else 1
    return _counted(r, j, value, coming == 2) or _unit(r, j, value) or _named(r, j, _COMING if rel is None else value)


def _one_word(r: Reader, i: int) -> Found | None:
    if "this_year" in r.tags[i]:
        return (relative_unit(r, YEAR, 0),), i + 1
    unit = r.tags[i].get("previous_unit")
    if unit is not None:
        return (relative_unit(r, unit, -1),), i + 1
    if "tonight" in r.tags[i]:
        return (day_stretch(r.today), Daypart(1260 if r.low[i - 1] == "late" else 1080, 1440, "pm")), i + 1
    return _the_unit(r, i) or _new_year(r, i)


def _new_year(r: Reader, i: int) -> Found | None:
    """ "im neuen Jahr" and "in the new year" mean January."""
    if r.low[i] not in ("neuen", "neues", "new") or r.low[i + 1] not in ("jahr", "year"):
        return None
    start, _ = unit_span(r.now, YEAR, 1)
    return (Stretch(start, shift(start, MONTH, 1), "month", "month:year"),), i + 2


def _the_unit(r: Reader, i: int) -> Found | None:
    """ "all week", "rest of the week"; "am Wochenende" and "at the weekend" mean the one to come (or just gone)."""
    if r.low[i] == "all" and r.tags[i + 1].get("unit") == WEEK and r.low[i + 1] in ("week", "wk"):
        start, end = unit_span(r.now, WEEK)
        return (Stretch(start, end, "day", "rel:0:4"),), i + 2
    if r.low[i] in ("rest", "remainder"):
        j = r.leads(i + 1)[1]
        unit = r.tags[j + ("rel" in r.tags[j])].get("unit")
        if unit is not None and DAY < unit <= YEAR:
            return (Stretch(r.today, unit_span(r.now, unit)[1], "day", f"rel:0:{unit}"),), j + 1 + ("rel" in r.tags[j])
    gone = r.low[i + 1] == "just" and r.low[i + 2] in ("gone", "past")
    if gone and r.tags[i].get("unit") in (WEEK, WEEKEND):  # "weekend just gone"
        return (relative_unit(r, r.tags[i].get("unit") or WEEK, -1),), i + 3
    if r.tags[i].get("unit") == WEEKEND and r.low[i] != "we" and "each" not in r.tags[i - 1]:
        led = (
            r.low[i - 1]
            in (
                "am",
                "uebers",
                "the",
                "bis",
                "vor",
                "nach",
                "das",
                "zum",
                "after",
                "before",
                "by",
            )
            or "until" in r.tags[i - 1]
        )
        return ((relative_unit(r, WEEKEND, 0),), i + 1) if led else None
    return None


def _counted(r: Reader, j: int, rel: int, upcoming: bool) -> Found | None:
    """ "die nächsten drei Tage", "in den letzten Tagen"; "upcoming two weeks" is the second week to come."""
    counted = cardinal(r, j)
    count, k = (3.0, j) if counted is None else counted
    unit = r.tags[k].get("unit")
    if (
        unit is None
        or unit in (WEEKEND, SEASON)
        or rel == 0
        or (counted is None and r.low[k] not in _PLURALS)
        or "'" in r.text[k]
        or "’" in r.text[k]
    ):
        return None
    if upcoming:
        start, end = unit_span(r.now, unit, int(count))
        return (Stretch(start, end, grain_of(unit), f"rel:{int(count)}:{unit}"),), k + 1
    here = floor(r.now, unit)
    if rel < 0:
        return (Stretch(shift(here, unit, -count), here, grain_of(unit), "span"),), k + 1
    first = shift(here, unit, 1)
    return (Stretch(first, shift(first, unit, count), grain_of(unit), "span"),), k + 1


def _unit(r: Reader, j: int, rel: int) -> Found | None:
    unit = r.tags[j].get("unit")
    if unit is None or unit in (0, 1, 2) or (unit == FORTNIGHT and rel != 1) or r.low[j] in ("wo", "we", "min", "sec"):
        return _part(r, j, rel)
    stretch = relative_unit(r, unit, rel)
    if r.tags[j + 1].get("weekday") is None and unit == DAY and rel == 0:
        return None
    return (stretch,), j + 1


def _part(r: Reader, j: int, rel: int) -> Found | None:
    """ "this morning", "last night", "diesen Nachmittag", "next evening"."""
    number = r.tags[j].get("part")
    if number is None or rel not in (-1, 0) or (rel == -1 and number not in (5, 14)):
        return None
    found = daypart(r, j, 0)
    day = shift(r.today, DAY, rel)
    return ((day_stretch(day), found[0]), found[1]) if found else None


def _named(r: Reader, j: int, rel: int) -> Found | None:
    """ "nächsten Freitag", "last Easter", "diesen Sommer", "nächsten März", "letzten 3."."""
    weekday = r.tags[j].get("weekday")
    if weekday is None:
        weekday = r.tags[j].get("weekday_short")
    if weekday is not None and not (
        r.lang == "en" and r.low[j] in ("sat", "sun", "wed") and r.text[j].islower() and rel == 0
    ):
        part = part_of_compound(r, j)
        day = Pattern(weekday=weekday, rel=rel)
        return (day, part) if part else (day,), j + 1 + (r.low[j + 1] == "." and r.glued[j + 1])
    month = r.tags[j].get("month")
    if month is not None:
        return (Pattern(month=month, rel=rel),), j + 1
    found = season(r, j, ON) or holiday(r, j, ON)
    if found is None:
        return None
    return (found[0]._replace(rel=None if rel == 0 else rel),), found[1]


def after_next(r: Reader, i: int, bits: int) -> Found | None:
    """ "friday after next", "mittwoch nach dem nächsten", "March after next"."""
    weekday, month = r.tags[i].get("weekday"), r.tags[i].get("month")
    if weekday is None and month is None:
        return None
    j = i + 1
    if r.low[j] not in ("after", "nach"):
        return None
    j += 1 + ("article" in r.tags[j + 1])
    if r.tags[j].get("rel") != 1 or "unit" in r.tags[j + 1]:
        return None
    return (Pattern(weekday=weekday, month=month, rel=2),), j + 1


def in_or_ago(r: Reader, i: int, bits: int) -> Found | None:
    """ "in 14 Tagen", "vor zwei Wochen", "3 days ago", "a week from now", "2 thursdays back"."""
    if "hence" in r.tags[i] or "ago" in r.tags[i]:
        return _lead_shift(r, i)
    if r.number[i] < 0 and not ("num" in r.tags[i] or "half" in r.tags[i]):
        return None
    return _weekdays_away(r, i) or _trail_shift(r, i)


def _lead_shift(r: Reader, i: int) -> Found | None:
    sign = -1 if r.tags[i].get("ago") == 1 else 1
    if "ago" in r.tags[i] and sign > 0:
        return None
    j = i + 1
    while r.low[j] in (
        "ca",
        "zirka",
        "circa",
        "etwa",
        "about",
        "around",
        "ungefaehr",
        "rund",
        "roughly",
        "approx",
        "genau",
        "gut",
        "knapp",
        "~",
        ".",
        "den",
        "der",
        "just",
        "another",
    ):
        j += 1
    told = duration(r, j)
    if told is None:
        return None
    unit = told[0].counts[-1][0]
    j = told[1]
    if unit == WEEKEND or r.low[j] in ("lang", "long", "row"):
        return None
    if r.low[i] == "in" and unit == YEAR and r.low[j] in ("folge",):
        return None
    j += r.low[j] in ("time", "zeit")
    return (Shift(told[0].counts, sign, told[0].word),), j


def _trail_shift(r: Reader, i: int) -> Found | None:
    told = duration(r, i)
    if told is None:
        return None
    j = told[1]
    if r.low[j] in ("later", "earlier") and not r.whole(i, j + 1):
        return None  # counted from something told before
    if "back" in r.tags[j]:
        return (Shift(told[0].counts, -1, told[0].word),), j + 1
    if "forth" in r.tags[j] and (r.low[j] != "out" or r.ends(j + 1)):
        return (Shift(told[0].counts, 1, told[0].word),), j + 1
    if (r.low[j] == "from" and r.low[j + 1] in ("now", "today")) or (r.low[j] == "from" and r.low[j + 1] == "right"):
        end = j + 3 if r.low[j + 1] == "right" else j + 2
        if r.low[j + 1] == "today":
            return (day_stretch(r.today), Shift(told[0].counts, 1, told[0].word)), end
        return (Shift(told[0].counts, 1, told[0].word),), end
    return None


def _weekdays_away(r: Reader, i: int) -> Found | None:
    """ "3 fridays from now", "two thursdays ago", "2 upcoming weeks"."""
    counted = cardinal(r, i)
    if counted is None or not 0 < counted[0] < 100:
        return None
    count, j = int(counted[0]), counted[1]
    if r.tags[j].get("coming") == 2 and "unit" in r.tags[j + 1]:
        unit = r.tags[j + 1].get("unit") or 0
        start, end = unit_span(r.now, unit, count)
        return (Stretch(start, end, grain_of(unit), f"rel:{count}:{unit}"),), j + 2
    weekday = r.tags[j].get("weekday")
    if weekday is None:
        return None
    if "back" in r.tags[j + 1]:
        first = settle(r, Pattern(weekday=weekday, rel=-1)).start
        return (day_stretch(first - timedelta(days=7 * (count - 1)), "date"),), j + 2
    if r.low[j + 1] == "from" and r.low[j + 2] == "now":
        first = settle(r, Pattern(weekday=weekday, rel=_COMING)).start
        return (day_stretch(first + timedelta(days=7 * (count - 1)), "date"),), j + 3
    return None


def this_time(r: Reader, i: int, bits: int) -> Found | None:
    """ "this time next week": the same weekday of that week."""
    if r.low[i] != "this" or r.low[i + 1] != "time" or r.tags[i + 2].get("rel") not in (-1, 1):
        return None
    unit, rel = r.tags[i + 3].get("unit"), r.tags[i + 2].get("rel") or 1
    if unit is None or not DAY <= unit <= YEAR:
        return None
    return (day_stretch(shift(r.today, unit, rel), "date"),), i + 4
