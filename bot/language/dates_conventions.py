"""What a date means for a contact (it lies behind us) and for something due (it lies ahead).

`DateExpression.sense` says how the date was put:
    weekday, weekday:this|next|last|second   a weekday without a date
    monthday, yearday, month, holiday, week  return every month or year; so do season:N (0 spring) and quarter
    rel:N:UNIT                               last (-1), this (0), next (1) unit; unit numbers as in dates_spans.py
    shift:SIGN:UNIT:COUNT                    "in two weeks" 1:4:2, "vor drei Tagen" -1:3:3
    edge:EDGE:UNIT:N                         beginning (0), middle (1), end (2) of a unit N units from now, x: named
    day, day:said, date, range, span, within, clock, part, now, year, month:year, week:fixed   stand for themselves
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from bot.language.dates_spans import DAY, MONTH, QUARTER, WEEK, WEEKEND, YEAR, add_months, day_at
from bot.language.meaning import DateExpression, When

Days = tuple[date, date]
_ONE = timedelta(days=1)
_AFTER = timedelta(days=13)
_YEARLY = frozenset(("yearday", "month", "holiday", "quarter", "season"))


def due(expression: DateExpression, text: str, now: datetime) -> When:
    """The day or days something said to happen then is due. Inclusive; never before today unless the text says so.

    `text` is what find_dates read the expression in, `now` the naive local time of the writer.
    """
    today = now.date()
    if expression.kind == "before" and expression.core is not None:
        first, last = _days(*expression.core)
        if _opener(expression, text) in ("before", "vor"):
            told = expression.sense.split(":")[0]
            end = last if told in ("edge", "range") else first - _ONE
            return When(min(today, end), end)
        return _when(_due_days(expression, first, last, today), expression, today)
    if expression.kind == "after" and expression.core is not None and expression.start == expression.core[1]:
        first = expression.core[1].date()
        return When(max(first, today), max(first, today) + _AFTER)
    core = expression.core or _span(expression)
    if core is None:
        return When(today, today)
    return _when(_due_days(expression, *_days(*core), today), expression, today)


def contact_day(expression: DateExpression, text: str, now: datetime) -> When:
    """The day or days of a contact that has taken place. A returning date ("am Montag", "am 7.") is the last one past.

    Arguments as for `due`.
    """
    today = now.date()
    core = expression.core or _span(expression)
    if core is None or _opener(expression, text) in ("bis", "by"):
        return When(today, today)
    first, last = _past_days(expression.sense, *_days(*core), today)
    if first <= today < last:
        last = today
    return When(first, last)


def _opener(expression: DateExpression, text: str) -> str:
    """The first word of the expression: it tells "before Friday" from "by Friday"."""
    return text[expression.span[0] : expression.span[1]].split(maxsplit=1)[0].rstrip(".").lower()


def _span(expression: DateExpression) -> tuple[datetime, datetime] | None:
    start, end = expression.start, expression.end
    if start is None or end is None:
        one = start or end
        return (one, one) if one is not None else None
    return start, end


def _days(start: datetime, end: datetime) -> Days:
    last = (end - timedelta(microseconds=1)).date() if end > start else start.date()
    return start.date(), max(start.date(), last)


def _when(days: Days, expression: DateExpression, today: date) -> When:
    others = [_days(start, end) for start, end in expression.alternatives if start is not None and end is not None]
    if expression.sense == "weekday:next" and others:
        days = min([days, *others])
        others = [(days[0] + 7 * _ONE, days[0] + 7 * _ONE)]
    return When(days[0], days[1], tuple(others))


def _due_days(expression: DateExpression, first: date, last: date, today: date) -> Days:
    told = expression.sense.split(":")
    if told[0] == "weekday" and len(told) == 1:
        return _following(first.weekday(), today)
    if told[0] == "monthday":
        return _next_month_day(first, today)
    if told[0] == "season":
        first, last = _season_months(int(told[1]), first)
    if told[0] in _YEARLY or (told[0] == "edge" and told[3] == "x" and int(told[2]) != YEAR):
        return _clip(_yearly(first, last, lambda d: d[1] >= today), today)
    return _due_stretch(told, first, last, today)


def _due_stretch(told: list[str], first: date, last: date, today: date) -> Days:
    if told[0] == "shift":
        return _shifted(told, first)
    if told[0] == "edge":
        return _due_edge(told, first, last, today)
    if told[0] == "rel":
        return _clip(_weekend(told, first, last), today)
    if told == ["week"] and last < today:
        return first + 364 * _ONE, last + 364 * _ONE
    if told[0] in ("clock", "part", "within", "span"):
        return max(first, today), max(last, today)
    return first, last


def _clip(days: Days, today: date) -> Days:
    """What has begun is due from today on."""
    return (max(days[0], today), days[1]) if days[1] >= today else days


def _following(weekday: int, today: date) -> Days:
    day = today + ((weekday - today.weekday() - 1) % 7 + 1) * _ONE
    return day, day


def _preceding(weekday: int, today: date) -> Days:
    day = today - ((today.weekday() - weekday - 1) % 7 + 1) * _ONE
    return day, day


def _next_month_day(first: date, today: date) -> Days:
    months = [_in_month(today, n, first.day) for n in range(13)]
    day = next((d for d in months if d is not None and d >= today), first)
    return day, day


def _last_month_day(first: date, today: date) -> Days:
    months = [_in_month(today, -n, first.day) for n in range(13)]
    day = next((d for d in months if d is not None and d <= today), first)
    return day, day


def _in_month(today: date, months: int, day: int) -> date | None:
    first = add_months(day_at(today.year, today.month, 1), months)
    found = first + timedelta(days=day - 1)
    return found.date() if found.month == first.month else None


def _yearly(first: date, last: date, fits: Callable[[Days], bool], step: int = 1) -> Days:
    """The nearest year in the given direction whose days fit. Holidays move by their own rules within a few days."""
    if fits((first, last)):
        return first, last
    for years in (step, 2 * step):
        days = _add_years(first, years), _add_years(last, years)
        if fits(days):
            return days
    return first, last


def _add_years(day: date, years: int) -> date:
    whole_month = add_months(day_at(day.year, day.month, 1), 12 * years)
    next_day = day + _ONE
    if next_day.day == 1:  # the last of a month stays the last
        return (add_months(whole_month, 1) - _ONE).date()
    return whole_month.date().replace(day=day.day)


def _season_months(number: int, first: date) -> Days:
    start = day_at(first.year, 3 * number + 3, 1)
    return start.date(), (add_months(start, 3) - _ONE).date()


def _week_of(day: date) -> Days:
    monday = day - day.weekday() * _ONE
    return monday, monday + 6 * _ONE


def _shifted(told: list[str], day: date) -> Days:
    """Weeks, fortnights and months are told roughly and mean that week; days are counted."""
    unit, count = int(told[2]), float(told[3])
    if unit == YEAR:
        start = day_at(day.year, day.month, 1)
        return start.date(), (add_months(start, 1) - _ONE).date()
    if unit in (WEEK, MONTH, QUARTER) or (unit == DAY and count == 14):
        return _week_of(day)
    return day, day


def _weekend(told: list[str], first: date, last: date) -> Days:
    return (first + _ONE, last) if int(told[2]) == WEEKEND else (first, last)


def _due_edge(told: list[str], first: date, last: date, today: date) -> Days:
    edge, unit, named = int(told[1]), int(told[2]), told[3] == "x"
    this = len(told) > 4
    if unit == WEEK:
        first = first - _ONE if edge == 2 else first
        if told[3] == "0" and not this and (first <= today if edge == 0 else last <= today):
            first, last = first + 7 * _ONE, last + 7 * _ONE
    elif unit == MONTH and told[3] == "0" and last < today:
        months = [add_months(datetime.combine(d, datetime.min.time()), 1).date() for d in (first, last)]
        first, last = months[0], months[1]
    elif unit == MONTH and told[3] == "0" and edge == 2:
        first = today  # "Ende Monat" in the current month
    elif unit == YEAR and edge == 2:
        first = last.replace(day=1)
    elif unit == YEAR and not named and last < today:
        first, last = _add_years(first, 1), _add_years(last, 1)
    return _clip((first, last), today)


def _past_days(sense: str, first: date, last: date, today: date) -> Days:
    told = sense.split(":")
    if told[0] == "weekday" and told[-1] in ("weekday", "this"):
        return _preceding(first.weekday(), today)
    if told[0] == "monthday":
        return _last_month_day(first, today)
    if told[0] == "season":
        first, last = _season_months(int(told[1]), first)
    if told[0] in _YEARLY or (told[0] == "edge" and told[3] == "x"):
        return _yearly(first, last, lambda d: d[0] <= today, -1)
    if told[0] == "week" and len(told) == 1 and first > today:
        return first - 364 * _ONE, last - 364 * _ONE
    if told[0] == "shift":
        return _shifted(told, first)
    return _past_stretch(told, first, last, today)


def _past_stretch(told: list[str], first: date, last: date, today: date) -> Days:
    if told[0] == "rel":
        first, last = _weekend(told, first, last)
        return (first - 7 * _ONE, last - 7 * _ONE) if first > today and told[1] == "0" else (first, last)
    if told[0] == "edge" and int(told[2]) == WEEK and int(told[1]) == 2:
        first = first - _ONE
    if told[0] == "edge" and told[3] == "0" and first > today:
        return _earlier(int(told[2]), first, last)
    return first, last


def _earlier(unit: int, first: date, last: date) -> Days:
    """The same part of the unit before this one: "Ende des Monats war ich dort"."""
    if unit == WEEK:
        return first - 7 * _ONE, last - 7 * _ONE
    months = {MONTH: -1, QUARTER: -3, YEAR: -12}.get(unit)
    if months is None:
        return first, last
    moved = [add_months(datetime.combine(d, datetime.min.time()), months).date() for d in (first, last)]
    return moved[0], moved[1]
