"""Arithmetic on naive local times by calendar unit.

Years outside 1..9999 raise ValueError or OverflowError.
"""

from datetime import date, datetime, time, timedelta

from bot.language.meaning import Grain

GRAINS: tuple[Grain, ...] = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, WEEKEND, FORTNIGHT, WORKDAY, SEASON = range(13)

_FIXED = {
    SECOND: timedelta(seconds=1),
    MINUTE: timedelta(minutes=1),
    HOUR: timedelta(hours=1),
    DAY: timedelta(days=1),
    WEEK: timedelta(weeks=1),
    WEEKEND: timedelta(weeks=1),
    FORTNIGHT: timedelta(weeks=2),
}
_MONTHS = {MONTH: 1, QUARTER: 3, SEASON: 3, YEAR: 12, DECADE: 120}
# Astronomical seasons as (month, day) of their first day, spring first.
_SEASONS = ((3, 20), (6, 21), (9, 23), (12, 21))


def day_at(year: int, month: int, day: int) -> datetime:
    """Midnight of a day. Raises ValueError where the calendar has no such day."""
    return datetime.combine(date(year, month, day), time())


def grain_of(unit: int) -> Grain:
    return GRAINS[{DECADE: YEAR, WEEKEND: HOUR, FORTNIGHT: WEEK, WORKDAY: DAY, SEASON: DAY}.get(unit, unit)]


def midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def add_months(moment: datetime, months: int) -> datetime:
    """The same day so many months away, or the last day of a shorter month."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    first = moment.replace(year=year, month=month + 1, day=1)
    return first + timedelta(days=min(moment.day, _length(year, month + 1)) - 1)


def _length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def shift(moment: datetime, unit: int, count: float) -> datetime:
    """`count` units later; halves of long units are rounded to days or months."""
    if unit == WORKDAY:
        return _shift_workdays(moment, round(count))
    if unit in _FIXED:
        return moment + _FIXED[unit] * count
    return add_months(moment, round(_MONTHS[unit] * count))


def _shift_workdays(moment: datetime, count: int) -> datetime:
    step = 1 if count >= 0 else -1
    weeks, rest = divmod(abs(count), 5)
    moment += timedelta(weeks=weeks * step)
    while rest:
        moment += timedelta(days=step)
        rest -= moment.weekday() < 5
    return moment


def floor(moment: datetime, unit: int) -> datetime:
    """The beginning of the unit that holds the moment; weeks begin on Monday, weekends on Friday at 18:00."""
    if unit == SECOND:
        return moment.replace(microsecond=0)
    if unit == MINUTE:
        return moment.replace(second=0, microsecond=0)
    if unit == HOUR:
        return moment.replace(minute=0, second=0, microsecond=0)
    day = midnight(moment)
    monday = day - timedelta(days=day.weekday())
    if unit in (DAY, WORKDAY):
        return day
    if unit in (WEEK, FORTNIGHT):
        return monday
    if unit == WEEKEND:
        return monday + timedelta(days=4, hours=18)
    return _floor_months(day, unit)


def _floor_months(day: datetime, unit: int) -> datetime:
    if unit == MONTH:
        return day.replace(day=1)
    if unit == QUARTER:
        return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    if unit == SEASON:
        return season_start(day, 0)
    return day.replace(month=1, day=1)


def season_start(day: datetime, count: int) -> datetime:
    """The first day of the season `count` seasons after the one that holds the day."""
    starts = [day.replace(year=day.year + years, month=m, day=d) for years in (-1, 0) for m, d in _SEASONS]
    index = max(i for i, start in enumerate(starts) if start <= day) - 4 + count
    month, first = _SEASONS[index % 4]
    return day.replace(year=day.year + index // 4, month=month, day=first)


def season_of(year: int, number: int) -> tuple[datetime, datetime]:
    """Astronomical season (0 spring .. 3 winter) that begins in the year."""
    month, day = _SEASONS[number]
    start = day_at(year, month, day)
    return start, season_start(start, 1)


def unit_span(moment: datetime, unit: int, count: int = 0) -> tuple[datetime, datetime]:
    """The whole unit that lies `count` units away from the one that holds the moment."""
    if unit == SEASON:
        start = season_start(midnight(moment), count)
        return start, season_start(start, 1)
    start = shift(floor(moment, unit), unit, count)
    if unit == WEEKEND:
        return start, start + timedelta(days=2, hours=6)
    return start, shift(start, unit, 1)


def edge_span(start: datetime, end: datetime, unit: int, edge: int) -> tuple[datetime, datetime]:
    """Beginning (0), middle (1) or end (2) of a unit: Mon-Wed/Tue-Thu/Fri-Sun, 1-10/11-20/21-last, whole months."""
    if unit == WEEK:
        first, last = ((0, 3), (1, 4), (4, 7))[edge]
        return start + timedelta(days=first), start + timedelta(days=last)
    if unit == MONTH:
        middle, late = start.replace(day=11), start.replace(day=21)
        return ((start, middle), (middle, late), (late, end))[edge]
    if unit == QUARTER:
        return add_months(start, edge), add_months(start, edge + 1)
    if unit == YEAR:
        first, last = ((0, 3), (4, 8), (8, 12))[edge]
        return add_months(start, first), add_months(start, last)
    if unit == DAY:
        return ((start, start + timedelta(hours=10)), (start + timedelta(hours=11), start + timedelta(hours=14)),
                (start + timedelta(hours=16), end))[edge]  # fmt: skip
    third = (end - start) / 3
    days = [midnight(start + third * n) for n in range(3)] + [end]
    return days[edge], days[edge + 1]


def week_of_year(year: int, week: int) -> datetime:
    """Monday of an ISO week. Raises ValueError if the year has no such week."""
    return datetime.fromisocalendar(year, week, 1)
