"""From what was said to spans: days, holidays, quarters and weeks settle on the side that the tense asks for."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from bot.language.dates_reader import Cycle, Pattern, Reader, Shift, Stretch, day_stretch
from bot.language.dates_spans import (
    DAY,
    HOUR,
    add_months,
    day_at,
    floor,
    grain_of,
    season_of,
    shift,
    unit_span,
    week_of_year,
)
from bot.language.holidays_named import holiday_date

_YEARS_AHEAD = 40


def settle(r: Reader, part: Pattern | Cycle | Stretch | Shift) -> Stretch:
    """The span of one part. Raises ValueError where the calendar has no such day."""
    if isinstance(part, Stretch):
        return part
    if isinstance(part, Shift):
        return shifted(r, part, r.now)
    if isinstance(part, Cycle):
        return _cycle(r, part)
    return _pattern(r, part)


def _pattern(r: Reader, p: Pattern) -> Stretch:
    if p.month is not None and p.day is None:
        return _month(r, p)
    if p.day is None:
        return _weekday(r, p.weekday or 0, p.rel)
    if p.year is not None and p.month is not None:
        return _dated(r, p, day_at(p.year, p.month, p.day))
    if p.month is not None:
        return _year_day(r, p)
    return _month_day(r, p)


def _dated(r: Reader, p: Pattern, day: datetime) -> Stretch:
    """A full date. Of two possible orders a weekday beside it decides, then the tense."""
    if p.either_order is None:
        return day_stretch(day, "date")
    other = day_at(day.year, day.day, day.month)
    if p.weekday is not None:
        return day_stretch(other if day.weekday() != p.weekday == other.weekday() else day, "date")
    if _behind(r, day) != r.past == _behind(r, other):
        day, other = other, day
    return day_stretch(day, "date")._replace(alternatives=((other, other + timedelta(days=1)),))


def _behind(r: Reader, day: datetime) -> bool:
    return day < r.today


def _weekday(r: Reader, weekday: int, rel: int | None) -> Stretch:
    today = r.today
    following = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    previous = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    in_week = today + timedelta(days=weekday - today.weekday())
    if rel is not None and rel < 0:
        return day_stretch(previous + timedelta(days=7 * (rel + 1)), "weekday:last")
    if rel == 2:
        return day_stretch(following + timedelta(days=7), "weekday:second")
    if rel == 1:
        return _next_weekday(r, following, in_week + timedelta(days=7))
    if rel in (0, 3):
        back = r.past and in_week < today and rel == 0
        return day_stretch(in_week if back else following, "weekday:this")
    return day_stretch(previous if r.past else following, "weekday")


def _next_weekday(r: Reader, nearest: datetime, of_next_week: datetime) -> Stretch:
    """ "Nächsten Freitag" is the nearest to most Germans, "next Friday" that of next week to Britons: give both."""
    sense = "weekday:next"
    if nearest == of_next_week:
        other = nearest + timedelta(days=7)
        return (
            day_stretch(nearest, sense)
            if nearest.weekday() == r.now.weekday() or r.lang == "en"
            else Stretch(nearest, nearest + timedelta(days=1), "day", sense, ((other, other + timedelta(days=1)),))
        )
    first, second = (of_next_week, nearest) if r.lang == "en" else (nearest, of_next_week)
    return Stretch(first, first + timedelta(days=1), "day", sense, ((second, second + timedelta(days=1)),))


def _search(days: Iterator[datetime], fits: Callable[[datetime], bool]) -> datetime:
    for day in days:
        if fits(day):
            return day
    raise ValueError("no such day within the years looked at")


def _candidates(r: Reader, p: Pattern, step: int) -> Iterator[datetime]:
    """The day in this and the following (or earlier) months or years, as far as they have it and its weekday agrees."""
    start = r.today.replace(day=1)
    for n in range(_YEARS_AHEAD * (1 if p.month else 12)):
        first = (
            add_months(start, n * step) if p.month is None else start.replace(year=start.year + n * step, month=p.month)
        )
        day = first + timedelta(days=(p.day or 1) - 1)
        if day.month == first.month and p.weekday in (None, day.weekday()):
            yield day


def _month_day(r: Reader, p: Pattern) -> Stretch:
    today = r.today
    if r.past:
        return day_stretch(_search(_candidates(r, p, -1), lambda day: day <= today), "monthday")
    return day_stretch(_search(_candidates(r, p, 1), lambda day: day >= today), "monthday")


def _year_day(r: Reader, p: Pattern) -> Stretch:
    today = r.today
    if (p.rel is not None and p.rel < 0) or r.past:
        return day_stretch(_search(_candidates(r, p, -1), lambda day: day <= today), "yearday")
    # a day of this month or of the last four weeks is that one even without a verb in the past ("Di, 10.11.")
    recent = today - timedelta(days=31)
    return day_stretch(_search(_candidates(r, p, 1), lambda day: day >= recent), "yearday")


def _month(r: Reader, p: Pattern) -> Stretch:
    month = p.month or 1
    year = r.now.year
    if p.year is not None:
        year = p.year
    elif p.rel is not None and p.rel != 0:
        ahead = month > r.now.month
        year += (p.rel if p.rel < 3 else 1) - ahead if p.rel > 0 else p.rel + (month < r.now.month)
    elif r.past:
        year -= month > r.now.month
    else:
        year += month < r.now.month
    start = day_at(year, month, 1)
    return Stretch(start, add_months(start, 1), "month", "month" if p.year is None else "month:year")


def _cycle(r: Reader, c: Cycle) -> Stretch:
    if c.year is not None:
        return _cycle_span(r, c, c.year)
    if c.this_year and not r.past:
        return _cycle_span(r, c, r.now.year)
    spans = [
        _cycle_span(r, c, r.now.year + n)
        for n in (-2, -1, 0, 1, 2)
        if c.kind != "week" or _has_week(r.now.year + n, c.number)
    ]
    today = r.today
    ahead = [s for s in spans if s.end > today]
    behind = [s for s in spans if (s.end if c.rel else s.start) <= today]
    if c.rel is not None and c.rel < 0:
        return behind[c.rel]
    if c.rel in (1, 2, 3):
        return [s for s in spans if s.start > today][min(c.rel, 2) - 1 if c.rel != 3 else 0]
    if c.kind == "holiday" and r.past:  # "sent a hamper for Christmas" in November speaks of the next one
        return min(behind[-1], ahead[0], key=lambda s: abs((s.start - today).days))
    return behind[-1] if r.past else ahead[0]


def _has_week(year: int, week: int) -> bool:
    return week <= 52 or day_at(year, 12, 28).isocalendar()[1] >= week


def _cycle_span(r: Reader, c: Cycle, year: int) -> Stretch:
    if c.kind == "holiday":
        day = holiday_date(c.number, year, r.region)
        return day_stretch(day_at(day.year, day.month, day.day), "holiday")
    if c.kind == "season":
        start, end = season_of(year, c.number)
        return Stretch(start, end, "day", f"season:{c.number}")
    if c.kind == "quarter":
        start = day_at(year, c.number * 3 + 1, 1)
        return Stretch(start, add_months(start, 3), "quarter", "quarter")
    start = week_of_year(year, c.number)
    return Stretch(start, start + timedelta(days=7), "week", "week")


def shifted(r: Reader, s: Shift, base: datetime) -> Stretch:
    """So long before or after the base. Days keep the hour of the clock, weeks and more give whole days."""
    unit = s.counts[-1][0]
    counts = s.counts
    sense = f"shift:{s.sign}:{counts[0][0]}:{counts[0][1]:g}"
    other: tuple[tuple[datetime, datetime], ...] = ()
    if counts == ((DAY, 8.0),) and s.word == "acht":  # a week, counted with both ends
        counts = ((DAY, 7.0),)
        day = shift(floor(base, DAY), DAY, 8 * s.sign)
        other = ((day, shift(day, DAY, 1)),)
    moment = base
    for step, count in counts:
        moment = shift(moment, step, count * s.sign)
    if unit < DAY:
        moment = moment.replace(microsecond=0) if unit == 0 or unit == 1 else floor(moment, 1)
        return Stretch(moment, moment + timedelta(minutes=1), "minute", sense)
    day = floor(moment, DAY)
    start = floor(moment, HOUR) if unit == DAY and base == r.now else day
    return Stretch(start, day + timedelta(days=1), "day", sense, other)


def relative_unit(r: Reader, unit: int, rel: int) -> Stretch:
    """The last, this or next week, month, quarter, year."""
    start, end = unit_span(r.now, unit, rel)
    return Stretch(start, end, grain_of(unit), f"rel:{rel}:{unit}")
