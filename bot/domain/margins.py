"""Contribution margins: which customers make 80 % of them, which class follows for whom, and the trend (K5)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.domain.accounts import Account, Tier

A_SHARE, B_SHARE = 80, 95
"""Percent of all margins that the A customers make, and the A and B customers together."""
_STEADY = 5
"""A change of fewer percent is none."""

Trend = Literal["up", "down", "steady", "new", "loss"]


@dataclass(frozen=True, slots=True)
class Place:
    """One customer in the order of margins. `cents` are of the year; `percent` is the running share up to this one.

    `suggested` is the class that the margins give, `tier` the one that it has; what was chosen by hand stays.
    """

    account: Account
    cents: int
    percent: float
    suggested: Tier

    @property
    def tier(self) -> Tier | None:
        return self.account.tier

    @property
    def changes(self) -> bool:
        return not self.account.tier_by_hand and self.suggested != self.tier


@dataclass(frozen=True, slots=True)
class Pareto:
    """`places` by margin, the largest first; `unknown` are customers without a margin in that year: they stay as is."""

    year: int
    places: tuple[Place, ...]
    unknown: tuple[Account, ...]
    total: int

    @property
    def top(self) -> tuple[Place, ...]:
        """Those who make 80 %."""
        return tuple(place for place in self.places if place.suggested == "A")

    @property
    def changes(self) -> tuple[Place, ...]:
        return tuple(place for place in self.places if place.changes)


def pareto(accounts: Iterable[Account], cents: Mapping[int, int], year: int) -> Pareto:
    """`cents` of that year by customer. Whoever brings nothing or a loss is a C and counts nothing in the shares."""
    known = [account for account in accounts if account.id in cents]
    unknown = tuple(account for account in accounts if account.id not in cents)
    ordered = sorted(known, key=lambda one: (-cents[one.id], one.name, one.id))
    total = sum(max(0, cents[one.id]) for one in ordered)
    places, running = [], 0
    for account in ordered:
        tier = _tier(cents[account.id], running, total)
        running += max(0, cents[account.id])
        places.append(Place(account, cents[account.id], 100 * running / total if total else 0.0, tier))
    return Pareto(year, tuple(places), unknown, total)


def _tier(cents: int, before: int, total: int) -> Tier:
    """The one that crosses the line still belongs to those who make the share. Whole numbers: no rounding decides."""
    if cents <= 0:
        return "C"
    if before * 100 < A_SHARE * total:
        return "A"
    return "B" if before * 100 < B_SHARE * total else "C"


def shown_year(years: Sequence[tuple[int, int]]) -> int | None:
    """Of (year, customers with a margin) the newest that has at least half as many as the fullest: no half year."""
    most = max((count for _, count in years), default=0)
    return max((year for year, count in years if count * 2 >= most), default=None)


@dataclass(frozen=True, slots=True)
class MarginFact:
    """The newest margin of a customer in cents, the one of the year before if known, and the change in percent."""

    year: int
    cents: int
    trend: Trend
    percent: int | None = None


def margin_fact(by_year: Mapping[int, int]) -> MarginFact | None:
    """None where nothing is known. A change is told against the year right before, and from a profit only."""
    if not by_year:
        return None
    year = max(by_year)
    cents, before = by_year[year], by_year.get(year - 1)
    if cents < 0:
        return MarginFact(year, cents, "loss")
    if before is None or before <= 0:
        return MarginFact(year, cents, "new")
    percent = round(100 * (cents - before) / before)
    trend: Trend = "steady" if abs(percent) < _STEADY else "up" if percent > 0 else "down"
    return MarginFact(year, cents, trend, percent)
