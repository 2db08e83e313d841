"""From what was said to spans of time: days, holidays, seasons, quarters and weeks settle on the side that the tense asks for."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from bot.language.dates_reader import Clock, Cycle, Daypart, Part, Pattern, Reader, Shift, Stretch, day_stretch
from bot.language.dates_spans import (
    DAY,
    HOUR,
    MONTH,
    QUARTER,
    SEASON,
    WEEK,
    YEAR,
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
_BUSINESS_HOUR = 7


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
        return day_stretch(_dated(r, p, p.year, p.month, p.day), "date")
    if p.month is not None:
        return _year_day(r, p)
    return _month_day(r, p)


def _dated(r: Reader, p: Pattern, year: int, month: int, day: int) -> datetime:
    """A full date; a weekday beside it tells "Tuesday 11/3/2015" from the third of November."""
    if r.lang == "en" and p.weekday is not None and day <= 12 and day_at(year, month, day).weekday() != p.weekday:
        swapped = day_at(year, day, month)
        if swapped.weekday() == p.weekday:
            return swapped
    return day_at(year, month, day)


def _weekday(r: Reader, weekday: int, rel: int | None) -> Stretch:
    today = r.today()
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
    """ "Nächsten Freitag" is the nearest to most Germans, "next Friday" that of next week to most Britons: both are given."""
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
    start = r.today().replace(day=1)
    for n in range(_YEARS_AHEAD * (1 if p.month else 12)):
        first = (
            add_months(start, n * step) if p.month is None else start.replace(year=start.year + n * step, month=p.month)
        )
        day = first + timedelta(days=(p.day or 1) - 1)
        if day.month == first.month and p.weekday in (None, day.weekday()):
            yield day


def _month_day(r: Reader, p: Pattern) -> Stretch:
    today = r.today()
    if r.past:
        return day_stretch(_search(_candidates(r, p, -1), lambda day: day <= today), "monthday")
    return day_stretch(_search(_candidates(r, p, 1), lambda day: day >= today), "monthday")


def _year_day(r: Reader, p: Pattern) -> Stretch:
    today = r.today()
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
    today = r.today()
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


def combine(r: Reader, parts: tuple[Part, ...]) -> Stretch:
    """One span from all parts of an expression. Raises ValueError where the calendar has no such day."""
    days = [p for p in parts if isinstance(p, Pattern | Cycle | Stretch | Shift)]
    time = next((p for p in parts if isinstance(p, Clock)), None)
    part = next((p for p in parts if isinstance(p, Daypart)), None)
    base = _days(r, days) if days else None
    if time is None and part is None:
        assert base is not None, "a moment has at least one part"
        return base
    if base is not None and base.end - base.start > timedelta(days=2):
        return base  # "nächste Woche um 10" names no day yet
    if time is None and part is not None:
        day = floor(base.start, DAY) if base else r.today()
        start, end = (day + timedelta(minutes=m) for m in (part.start, part.end))
        return Stretch(start, end, "hour", base.sense if base else "part")
    assert time is not None
    return _timed(r, base, time, part)


def _days(r: Reader, days: list[Pattern | Cycle | Stretch | Shift]) -> Stretch:
    first = days[0]
    for other in days[1:]:
        first = _join(r, first, other)
    return settle(r, first)


def _join(
    r: Reader, a: Pattern | Cycle | Stretch | Shift, b: Pattern | Cycle | Stretch | Shift
) -> Pattern | Cycle | Stretch:
    if isinstance(a, Pattern) and isinstance(b, Pattern):
        return Pattern(*(y if x is None else x for x, y in zip(a, b, strict=True)))
    if isinstance(b, Pattern | Cycle):
        a, b = b, a
    if isinstance(a, Stretch) and isinstance(b, Shift):
        return shifted(r, b, a.start)._replace(sense="date")
    if isinstance(b, Stretch) and isinstance(a, Shift):
        return shifted(r, a, b.start)._replace(sense="date")
    frame = settle(r, b)
    if isinstance(a, Cycle):
        return a._replace(year=frame.start.year)
    if isinstance(a, Pattern) and a.weekday is not None and a.day is None:
        day = floor(frame.start, WEEK) + timedelta(days=a.weekday)
        return day_stretch(day, "date") if frame.grain != "day" or frame.sense.startswith("shift") else frame
    if isinstance(a, Pattern) and a.month is not None:
        return settle(r, a._replace(year=frame.start.year))
    if isinstance(a, Pattern) and a.day is not None:
        return day_stretch(frame.start.replace(day=a.day), "date")
    return frame


def _timed(r: Reader, base: Stretch | None, time: Clock, part: Daypart | None) -> Stretch:
    hour, sense = time.hour, base.sense if base else "clock"
    if part is not None and hour <= 12:
        hour = hour % 12 + 12 * (part.half == "pm" or (part.half == "" and hour % 12 < 7))
    elif time.open and base is not None:
        hour = _open_hour(r, floor(base.start, DAY), time)
    if base is not None or part is not None:
        day = floor(base.start, DAY) if base else r.today()
        start = day + timedelta(hours=hour, minutes=time.minute, seconds=time.second)
    else:
        start = _next_time(r, time)
    width = {"hour": 3600, "minute": 60, "second": 1}[time.grain]
    end = start + timedelta(seconds=width)
    if time.till is not None:
        first = time.hour * 60 + time.minute
        last = time.till[0] * 60 + time.till[1]
        end = start + timedelta(minutes=(last - first) % 720 if time.open else (last - first) % 1440 or 1440)
    return Stretch(start, max(end, start), time.grain, sense)


def _open_hour(r: Reader, day: datetime, time: Clock) -> int:
    """ "um 3" on a working day is in the afternoon, "um 8" in the morning, unless that has passed today."""
    hour = time.hour + 12 if time.hour < _BUSINESS_HOUR else time.hour
    gone = day == r.today() and day + timedelta(hours=hour, minutes=time.minute) < r.now
    return hour + 12 if gone and hour < 12 and not r.past else hour % 24


def _next_time(r: Reader, time: Clock) -> datetime:
    today = r.today()
    at = today + timedelta(hours=time.hour, minutes=time.minute, seconds=time.second)
    if r.past:
        return today + timedelta(hours=_open_hour(r, today, time) if time.open else time.hour, minutes=time.minute)
    if time.till is not None:
        first = today + timedelta(hours=_open_hour(r, r.now, time) if time.open else time.hour, minutes=time.minute)
        last = first + timedelta(minutes=(time.till[0] - time.hour) * 60 + time.till[1] - time.minute)
        return first if last > r.now else first + timedelta(days=1)
    options = [at, at + timedelta(hours=12), at + timedelta(hours=24)] if time.open else [at, at + timedelta(days=1)]
    return next(option for option in options if option > r.now or option == options[-1])


def relative_unit(r: Reader, unit: int, rel: int) -> Stretch:
    """The last, this or next week, month, quarter, year."""
    start, end = unit_span(r.now, unit, rel)
    return Stretch(start, end, grain_of(unit), f"rel:{rel}:{unit}")


__all__ = ["MONTH", "QUARTER", "SEASON", "YEAR", "combine", "relative_unit", "settle", "shifted"]
