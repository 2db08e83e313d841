"""Whole expressions: a moment or a range with the words that open or close it ("bis", "by", "vor", "within")."""

from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from bot.language.dates_combine import combine
from bot.language.dates_moment import Parts, moment
from bot.language.dates_numbers import duration
from bot.language.dates_ranges import between, range_of, range_possible
from bot.language.dates_reader import Clock, Daypart, Reader, Shift, Stretch
from bot.language.dates_spans import DAY, shift
from bot.language.dates_tense import is_past

_SIDES = frozenset(("until", "since", "before", "after", "from"))
_ONLY_LEADS = frozenset(("of", "article"))


class Reading(NamedTuple):
    """One expression: tokens first..last (exclusive), the span it means, and the bound it sets."""

    first: int
    last: int
    stretch: Stretch
    kind: Literal["point", "interval", "before", "after"]
    start: datetime | None
    end: datetime | None
    core: tuple[datetime, datetime] | None = None


def expression(r: Reader, i: int) -> Reading | None:
    """The longest expression that begins at token i. Raises ValueError or OverflowError outside the calendar."""
    r.past = False
    if (r.lang == "de" or r.low[i] == "of") and not r.tags[i].keys() - _ONLY_LEADS and r.tags[i]:
        return None  # "das heute beschlossene": the expression begins after the article
    if _inside_a_word(r, i):
        return None
    found = moment(r, i)
    if found is not None:
        r.past = is_past(r, i, found.last)
    both = range_of(r, i, found) if range_possible(r, i, found) else None
    if both is not None:
        stretch = between(r, *both)
        if stretch is not None:
            return Reading(i, both[1].last, stretch, "interval", stretch.start, stretch.end)
    if found is None:
        return _bounded(r, i)
    return _closed(r, i, found, combine(r, found.parts))


def _inside_a_word(r: Reader, i: int) -> bool:
    """Letters and figures run together as in links, codes and model names ("t.co/4Fr", "RX8")."""
    return i > 0 and r.glued[i] and r.low[i - 1][-1:].isalnum() and r.low[i] not in ("-", "/")


def _closed(r: Reader, i: int, found: Parts, stretch: Stretch) -> Reading | None:
    """A moment with what may follow it: "spätestens", "for 10 days"."""
    last = found.last
    if "late" in r.tags[last]:
        return Reading(i, last + 1, stretch, "before", None, stretch.start, (stretch.start, stretch.end))
    if "earliest" in r.tags[last]:
        return Reading(i, last + 1, stretch, "after", stretch.start, None, (stretch.start, stretch.end))
    if r.low[last] == "for":
        told = duration(r, last + 1)
        if told is not None:
            end = stretch.start
            for unit, count in told[0].counts:
                end = shift(end, unit, count)
            return Reading(i, told[1], stretch, "interval", stretch.start, end)
    long = stretch.end - stretch.start > timedelta(days=1) and stretch.sense != "month"
    hours = isinstance(found.parts[-1], Daypart) or any(isinstance(p, Clock) and p.till for p in found.parts)
    kind: Literal["point", "interval"] = "interval" if long or hours else "point"
    return Reading(i, last, stretch, kind, stretch.start, stretch.end)


def _bounded(r: Reader, i: int) -> Reading | None:
    """ "bis Freitag", "by EOD", "vor Weihnachten", "seit März", "within two weeks"."""
    if "within" in r.tags[i]:
        return _within_duration(r, i)
    if _SIDES.isdisjoint(r.tags[i]):
        return None
    side = next(name for name in ("until", "since", "before", "after", "from") if name in r.tags[i])
    if r.low[i] == "by" and r.low[i + 1] in ("on", "at"):
        return None  # "dropped by on the 12th"
    j = i + 1 + (r.low[i + 1] == "." and r.low[i] == "b")
    for _ in range(3):
        if r.low[j] in ("zum", "zur", "spaetestens", "incl", "einschliesslich", "latest", "the", "kurz", "end-of"):
            j += 1
    j += r.low[i] == "spaetestens" and r.low[j] == "bis"
    found = moment(r, j)
    if found is None:
        return _after_duration(r, i) if side == "after" else None
    if side in ("before", "after") and r.low[i] in ("vor", "nach") and all(isinstance(p, Daypart) for p in found.parts):
        return None
    reported = side in ("before", "after") and is_past(r, i, found.last)
    r.past = reported or (side == "since" and _looks_back(r, i))
    return _bound(r, i, found, combine(r, found.parts), side)


def _looks_back(r: Reader, i: int) -> bool:
    return r.low[i] in ("seit", "since")


def _bound(r: Reader, i: int, found: Parts, stretch: Stretch, side: str) -> Reading:
    core = stretch.start, stretch.end
    pointed = any(isinstance(p, Clock) for p in found.parts)
    if side == "until":
        end = stretch.start if pointed else stretch.end
        start = (
            r.now.replace(microsecond=0)
            if r.low[i] not in ("until", "till", "til", "through", "thru") and end > r.now
            else None
        )
        return Reading(i, found.last, stretch, "before", start, end, core)
    if side == "before":
        return Reading(i, found.last, stretch, "before", None, stretch.start, core)
    start = stretch.end if side == "after" and not pointed else stretch.start
    return Reading(i, found.last, stretch, "after", start, None, core)


def _within_duration(r: Reader, i: int) -> Reading | None:
    j = i + 1
    while r.low[j] in ("von", "der", "the", "next", "naechsten", "kommenden", "den", "around", "about", "of"):
        j += 1
    told = duration(r, j)
    if told is None:
        return None
    end = r.now
    for unit, count in told[0].counts:
        end = shift(end, unit, count)
    end = end.replace(hour=0, minute=0) if told[0].unit >= DAY else end
    start = r.now.replace(microsecond=0)
    stretch = Stretch(start, end, "second", "within")
    return Reading(i, told[1], stretch, "interval", start, end)


def _after_duration(r: Reader, i: int) -> Reading | None:
    """ "after 5 days" as the whole phrase; in a sentence it is counted from something told there."""
    told = duration(r, i + 1)
    if told is None or r.lang != "en" or not r.whole(i, told[1]):
        return None
    stretch = combine(r, (Shift(told[0].counts, 1),))
    return Reading(i, told[1], stretch, "after", stretch.start, None, (stretch.start, stretch.end))
