"""One span from all parts of an expression: a day, a clock time, a part of the day."""

from datetime import datetime, timedelta

from bot.language.dates_reader import Clock, Cycle, Daypart, Part, Pattern, Reader, Shift, Stretch, day_stretch
from bot.language.dates_resolve import settle, shifted
from bot.language.dates_spans import DAY, WEEK, floor

_BUSINESS_HOUR = 7


def combine(r: Reader, parts: tuple[Part, ...]) -> Stretch:
    """One span from all parts of an expression. Raises ValueError where the calendar has no such day."""
    days = [p for p in parts if isinstance(p, Pattern | Cycle | Stretch | Shift)]
    time = next((p for p in parts if isinstance(p, Clock)), None)
    part = next((p for p in parts if isinstance(p, Daypart)), None)
    base = _days(r, days) if days else day_stretch(r.day, "clock") if r.day is not None else None
    if time is None and part is None:
        assert base is not None, "a moment has at least one part"
        return base
    if base is not None and base.end - base.start > timedelta(days=2):
        return base  # "nächste Woche um 10" names no day yet
    if time is None and part is not None:
        day = floor(base.start, DAY) if base else r.today
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
    return a._replace(year=frame.start.year) if isinstance(a, Cycle) else _within_frame(r, a, frame)


def _within_frame(r: Reader, a: Pattern | Stretch | Shift, frame: Stretch) -> Stretch:
    """A weekday, a day or a month inside a longer stretch."""
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
        day = floor(base.start, DAY) if base else r.today
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
    gone = day == r.today and day + timedelta(hours=hour, minutes=time.minute) < r.now
    return hour + 12 if gone and hour < 12 and not r.past else hour % 24


def _next_time(r: Reader, time: Clock) -> datetime:
    today = r.today
    at = today + timedelta(hours=time.hour, minutes=time.minute, seconds=time.second)
    if r.past:
        return today + timedelta(hours=_open_hour(r, today, time) if time.open else time.hour, minutes=time.minute)
    if time.till is not None:
        first = today + timedelta(hours=_open_hour(r, r.now, time) if time.open else time.hour, minutes=time.minute)
        last = first + timedelta(minutes=(time.till[0] - time.hour) * 60 + time.till[1] - time.minute)
        return first if last > r.now else first + timedelta(days=1)
    options = [at, at + timedelta(hours=12), at + timedelta(hours=24)] if time.open else [at, at + timedelta(days=1)]
    return next(option for option in options if option > r.now or option == options[-1])
