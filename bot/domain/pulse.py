"""The pulse of customers: satisfaction, frustration and effort as three series that are never made into one (V5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from bot.domain.interactions import Logged

Series = Literal["satisfaction", "frustration", "effort"]
SERIES: tuple[Series, ...] = get_args(Series)

CHOICES: dict[Series, tuple[int, ...]] = {
    "satisfaction": tuple(range(1, 11)),  # as customers give it in a talk, 10 is best
    "frustration": (1, 3, 5),  # hardly, clearly, very annoyed
    "effort": (1, 3, 5),  # of the customer with us: little, some, a lot
}
"""What one tap can say; each series has a scale of its own."""

ANNOYED = 3
FEW = 5
"""Below so many answers a mean says little, and is marked."""

AGAIN: dict[Series, timedelta] = {
    "satisfaction": timedelta(days=90),
    "frustration": timedelta(days=14),
    "effort": timedelta(days=30),
}
"""So long the same customer is not asked about again."""
SETTLING_IN = timedelta(days=7)
"""Whoever has just joined is not asked: first the bot has to be of use."""
TALKS = frozenset({"call", "meeting", "visit", "video"})
ACQUAINTED = 2
"""Talks there must have been before one about satisfaction: a first one is no moment for it."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One value of one series on one day. A frustrated note has no value of its own and counts as annoyed."""

    series: Series
    account_id: int
    day: date
    value: float


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of one series alone with the number of answers; `value` is None without any."""

    value: float | None = None
    n: int = 0

    @property
    def is_few(self) -> bool:
        return 0 < self.n < FEW


@dataclass(frozen=True, slots=True)
class PulseWeek:
    """The week from Monday `first`. Frustration counts customers, since a note tells that it is there, not how much."""

    first: date
    satisfaction: Mean = Mean()
    frustrated: int = 0
    effort: Mean = Mean()


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked lately. `of_customer` and `of_person` are the last days, None for never."""

    of_customer: date | None = None
    of_person: date | None = None


def weeks(signs: Iterable[Sign], last_monday: date, count: int) -> tuple[PulseWeek, ...]:
    """So many weeks, the one of `last_monday` last."""
    known = tuple(signs)
    firsts = [last_monday - timedelta(weeks=back) for back in reversed(range(count))]
    return tuple(_week(known, first) for first in firsts)


def _week(signs: Sequence[Sign], first: date) -> PulseWeek:
    here = [sign for sign in signs if first <= sign.day < first + timedelta(days=7)]
    annoyed = {sign.account_id for sign in here if sign.series == "frustration" and sign.value >= ANNOYED}
    return PulseWeek(first, _mean(here, "satisfaction"), len(annoyed), _mean(here, "effort"))


def _mean(signs: Iterable[Sign], series: Series) -> Mean:
    values = [sign.value for sign in signs if sign.series == series]
    return Mean(round(sum(values) / len(values), 1), len(values)) if values else Mean()


# ---- asking ----


def what_to_ask(entry: Logged, earlier_talks: int) -> Series | None:
    """The one question that fits a logged talk: effort after a settled complaint, frustration with a new one, else
    satisfaction, where the note says nothing of it and people know each other."""
    if entry.account is None or entry.kind != "contact" or entry.reached is False:
        return None
    if entry.settled:
        return "effort"
    if any(complaint.state == "open" for complaint in entry.complaints):
        return "frustration"
    is_silent = entry.sentiment in (None, "neutral") and entry.satisfaction is None and not entry.complaints
    is_talk = entry.channel in TALKS and entry.account.tier in ("A", "B") and earlier_talks >= ACQUAINTED
    return "satisfaction" if is_silent and is_talk else None


def may_ask(series: Series, today: date, joined: date, asked: Asked) -> bool:
    """One question a day and person, and each customer rarely: nobody is made a form."""
    if today - joined < SETTLING_IN or asked.of_person == today:
        return False
    return asked.of_customer is None or today - asked.of_customer >= AGAIN[series]
