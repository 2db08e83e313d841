"""When to look at a feed next: its own publishing rhythm, learned from the times of its entries.

A feed gets a chance of news per minute from its entries' times of day: a narrow window finds the ones that appear at a
fixed minute, a wide one the office hours, a flat share keeps an eye on the rest. News come in bursts, so what came just
now raises the chance for a while. The next look is due when the sum over that chance reaches `EFFORT`. Its square root
is summed, because for a given number of requests the mean delay is least when looks are spaced by the inverse root of
the rate (the classic result on polling Poisson sources); one effort for all feeds gives the busy ones the most looks.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(hours=24)
UNKNOWN = timedelta(hours=1)
"""Between looks at a feed that has not yet shown enough dates to learn from."""

KEPT = 100
_ENOUGH = 4
_STEP_MINUTES = 5
_STEPS = 24 * 60 // _STEP_MINUTES
EFFORT = 0.15
"""About six looks a day at a feed of five entries a day; half of it is twice the looks."""
_NARROW, _WIDE = 1, 6
"""Half widths of the windows, in steps: 15 minutes and 65 minutes wide."""
_NARROW_SHARE, _WIDE_SHARE, _FLAT_SHARE = 0.4, 0.5, 0.1
_FOLLOWERS, _BURST = 0.3, timedelta(minutes=90)
"""Each entry is followed by so many more, whose chance fades over that time."""
_BURST_SEEN = 6 * _BURST
_PEAK = 0.5
"""A look waits while what the next step may bring, seen one wait earlier, outweighs what waits already."""
_DAY = timedelta(days=1)
_STEADYING = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The last arrivals of a feed (aware, oldest first, at most 100)."""

    arrivals: tuple[datetime, ...] = ()

    def heard(self, published: Iterable[datetime]) -> "Rhythm":
        """The rhythm with further publishing times; times already known count once."""
        return Rhythm(tuple(sorted({*self.arrivals, *published})[-KEPT:]))


def next_look(rhythm: Rhythm, now: datetime, effort: float = EFFORT) -> datetime:
    """When the feed is worth the next request: 5 minutes to 24 hours after `now`."""
    if len(rhythm.arrivals) < _ENOUGH:
        return now + UNKNOWN
    chances = _chances(rhythm.arrivals, now)
    recent = [arrival for arrival in rhythm.arrivals if timedelta(0) <= now - arrival < _BURST_SEEN]
    at, gathered, waiting = now.astimezone(UTC), 0.0, 0.0
    step = timedelta(minutes=_STEP_MINUTES)
    while at < now + LONGEST:
        chance = chances[_slot(at)] + _burst(recent, at + step / 2)
        # Not just before a peak: one more step would let in more than is already waiting.
        if gathered >= effort and chance * ((at - now) / _DAY) * _PEAK <= waiting:
            break
        gathered += chance**0.5 * (step / _DAY)
        waiting += chance * (step / _DAY)
        at += step
    return max(at, now + SHORTEST)


def _chances(arrivals: Sequence[datetime], now: datetime) -> list[float]:
    """Expected entries a day at each step of the day."""
    counts = [0] * _STEPS
    for arrival in arrivals:
        counts[_slot(arrival)] += 1
    narrow, wide = _smooth(counts, _NARROW), _smooth(counts, _WIDE)
    # A feed that fell silent is looked at ever less, so the span runs to now; half a day more steadies short spans.
    days = (max(now, arrivals[-1]) - arrivals[0] + _STEADYING) / _DAY
    flat = _FLAT_SHARE * len(arrivals)
    return [(_NARROW_SHARE * near + _WIDE_SHARE * far + flat) / days for near, far in zip(narrow, wide, strict=True)]


def _burst(recent: Iterable[datetime], at: datetime) -> float:
    """Expected entries a day at a moment, as followers of recent ones."""
    return sum(math.exp((arrival - at) / _BURST) for arrival in recent) * _FOLLOWERS * (_DAY / _BURST)


def _slot(at: datetime) -> int:
    utc = at.astimezone(UTC)
    return (utc.hour * 60 + utc.minute) // _STEP_MINUTES


def _smooth(counts: Sequence[int], half: int) -> list[float]:
    """The running mean over `half` steps to both sides, around midnight too, scaled to entries a day."""
    width = 2 * half + 1
    around = [*counts[len(counts) - half :], *counts, *counts[:half]]
    running, means = sum(around[:width]), []
    for index in range(len(counts)):
        means.append(running * len(counts) / width)
        if index + width < len(around):
            running += around[index + width] - around[index]
    return means
