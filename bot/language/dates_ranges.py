"""Both ends of "vom 3. bis 5.12.", "July 13-15", "Mo-Mi", "10 August - 12 September 2013"."""

from datetime import timedelta

from bot.language.dates_combine import combine
from bot.language.dates_moment import Parts, day_part, moment
from bot.language.dates_numbers import ordinal, year
from bot.language.dates_reader import ON, Clock, Daypart, Pattern, Reader, Shift, Stretch
from bot.language.dates_spans import shift

_DASHES = frozenset(("-", "–", "—"))


def range_of(r: Reader, i: int, found: Parts | None) -> tuple[Parts, Parts] | None:
    """Both ends of "vom 3. bis 5.12.", "July 13-15", "Mo-Mi", "10 August - 12 September 2013". `found` is the moment
    read at i before the tense around it was known."""
    opened = "from" in r.tags[i]
    k = r.leads(i + 1)[1] if opened else r.leads(i)[1]
    left = _days_to_come(r, k, opened)
    opened = opened or left is not None
    if left is None and "from" in r.tags[i]:
        left = moment(r, i + 1)
    elif left is None:
        left = moment(r, i) if r.past else found
    if left is None:
        return None
    j = _link(r, left.last, opened)
    if j is None:
        return None
    right = _bare_end(r, j, left) or moment(r, j)
    if right is None or any(isinstance(p, Shift) for p in right.parts) or _is_day(left) != _is_day(right):
        return None
    return _complete(left, right)


def _is_day(p: Parts) -> bool:
    return any(not isinstance(part, Clock | Daypart) for part in p.parts)


def _days_to_come(r: Reader, k: int, opened: bool) -> Parts | None:
    """A number or ordinal that gets its month from the other end: "13. - 15. Juli", "from the 13 to the 15 of July"."""
    told = ordinal(r, k) or ((r.number[k], k + 1) if 0 < r.number[k] <= 31 and len(r.text[k]) < 3 else None)
    if told is None or not 0 < told[0] <= 31 or (k and r.glued[k] and r.low[k - 1] in "./-:,"):
        return None
    j = _link(r, told[1], True)
    if j is None and r.low[told[1]] == "/" and r.low[told[1] - 1] == ".":
        j = told[1] + 1
    if j is None:
        return None
    found = day_part(r, r.leads(j)[1], ON)
    part = found[0][0] if found and len(found[0]) == 1 else None
    if isinstance(part, Pattern) and part.day is not None and (part.month is not None or opened):
        return Parts((Pattern(day=told[0]),), told[1])
    return None


def _link(r: Reader, j: int, opened: bool) -> int | None:
    low = r.low[j]
    if low in _DASHES:
        return j + 1
    if low == "/" and r.low[j - 1] == ".":
        return j + 1
    if "to" in r.tags[j] and (opened or low not in ("und", "and", "auf")):
        return j + 1 + (r.low[j + 1] in ("zum", "zur", "einschliesslich"))
    return None


def _bare_end(r: Reader, j: int, left: Parts) -> Parts | None:
    """The second number of "July 13-15"."""
    pattern = next((p for p in left.parts if isinstance(p, Pattern)), None)
    if pattern is None or pattern.day is None or pattern.month is None or any(isinstance(p, Clock) for p in left.parts):
        return None
    k = r.leads(j)[1]
    told = ordinal(r, k) or ((r.number[k], k + 1) if 0 < r.number[k] <= 31 and len(r.text[k]) < 3 else None)
    if (
        told is None
        or told[0] <= pattern.day
        or r.low[told[1]] in (":", ".", "/")
        or "month" in r.tags[told[1]]
        or "month_short" in r.tags[told[1]]
    ):
        return None
    if "unit" in r.tags[told[1]] or "meridiem" in r.tags[told[1]] or "clock" in r.tags[told[1]]:
        return None
    after = year(r, told[1] + (r.low[told[1]] == ","))
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


def between(r: Reader, left: Parts, right: Parts) -> Stretch | None:
    start = combine(r, left.parts)
    ahead = r.at(start.start if r.past else max(start.start, r.now))
    end = combine(ahead if _floats(right) else r, right.parts)
    if end.end <= start.start and start.grain == "day" and _floats(right):
        end = combine(r.at(start.start), right.parts)
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


def range_possible(r: Reader, i: int, found: Parts | None) -> bool:
    if "from" in r.tags[i]:
        return True
    if found is not None and _link(r, found.last, False) is not None:
        return True
    k = r.leads(i)[1]
    return 0 < r.number[k] <= 31 or "ord" in r.tags[k]
