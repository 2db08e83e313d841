"""A simulated team's year, as docs/usefulness.md describes it. It knows nothing of how anybody is chosen.

Customers are pleased by being talked to and by promises kept; silence, broken promises and open complaints take that
away. Everything that happens by itself is drawn before the year begins: all who choose meet the same year.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from bot.domain.accounts import Tier

START = date(2026, 1, 5)
DAYS = 364
CAPACITY = 3
"""Contacts a working day that the person can make beside all that comes in."""
DECAY: Mapping[str, float] = {"A": 0.9, "B": 0.6, "C": 0.3}
"""Points of satisfaction (of 100) that a day of silence takes once the ideal interval is over."""
IDEAL: Mapping[str, int] = {"A": 21, "B": 45, "C": 90}
LATEST: Mapping[str, int] = {"A": 30, "B": 60, "C": 120}
ANSWERED = 0.75
"""Chance that a call reaches somebody."""
REMEMBERED = 0.5
"""Share of promises that the person thinks of without being told."""
LEAVES_BELOW = 10.0
"""Who is so unhappy is gone at the month's end."""
Happening = Literal["promise", "complaint", "occasion", "calls"]


@dataclass(slots=True)
class Customer:
    id: int
    tier: Tier
    happy: float
    last: date | None
    """The last contact that reached somebody."""
    tries: list[tuple[date, bool]] = field(default_factory=list)
    promises: list[date] = field(default_factory=list)
    complaint: date | None = None
    occasion: date | None = None
    gone: bool = False


@dataclass(slots=True)
class Outcome:
    """`a_days` of A customers and how many of them were within the latest interval; contacts by class."""

    a_days: int = 0
    a_within: int = 0
    due: int = 0
    kept: int = 0
    contacts: dict[str, int] = field(default_factory=lambda: dict.fromkeys("ABC", 0))
    complaint_days: int = 0
    complaints: int = 0
    occasions: int = 0
    used: int = 0
    crowded: int = 0
    """Contacts within four days of the last one, nothing being owed."""
    lost: int = 0
    margin_lost: float = 0.0
    happiness: float = 0.0

    @property
    def coverage(self) -> float:
        return 100 * self.a_within / max(1, self.a_days)

    @property
    def promises_kept(self) -> float:
        return 100 * self.kept / max(1, self.due)

    @property
    def spent_on_c(self) -> float:
        return 100 * self.contacts["C"] / max(1, sum(self.contacts.values()))


Chooser = Callable[[Sequence[Customer], date, int, random.Random], Sequence[int]]
"""The customers of the day in order of calling: (customers, today, capacity, dice) -> ids."""


def year(seed: int, customers: int, choose: Chooser) -> Outcome:
    """One person's year with so many customers: 20 % A, 30 % B, 50 % C."""
    dice = random.Random(seed)
    people = [_customer(dice, number, customers) for number in range(customers)]
    happenings = {day: _happenings(dice, customers) for day in range(DAYS)}
    memory = random.Random(seed + 2).random()
    lucky = [[dice.random() < ANSWERED for _ in range(customers)] for _ in range(DAYS)]
    told, own = Outcome(), random.Random(seed + 1)
    for number in range(DAYS):
        today = START + timedelta(days=number)
        _night(people, today, told)
        for id_, what in happenings[number]:
            _happens(people[id_], what, today, told)
        if today.weekday() < 5:
            here = [one for one in people if not one.gone]
            remembered = [one.id for one in here if _remembers(one, today, memory)]
            chosen = [id_ for id_ in choose(here, today, CAPACITY, own) if id_ not in remembered]
            for id_ in [*remembered, *chosen][:CAPACITY]:
                _contact(people[id_], today, told, reached=lucky[number][id_])
        _count(people, today, told)
    told.happiness = sum(one.happy for one in people if not one.gone) / max(1, sum(not one.gone for one in people))
    return told


def _remembers(one: Customer, today: date, memory: float) -> bool:
    """A promise of today that the person thinks of unasked: half of them, whoever chooses, out of the same capacity."""
    return today in one.promises and (one.id * 0.618 + today.toordinal() * 0.382 + memory) % 1 < REMEMBERED


def _customer(dice: random.Random, number: int, customers: int) -> Customer:
    share = number / customers
    tier: Tier = "A" if share < 0.2 else "B" if share < 0.5 else "C"
    last = START - timedelta(days=dice.randrange(1, 2 * LATEST[tier]))
    return Customer(number, tier, dice.uniform(50, 90), last)


def _happenings(dice: random.Random, customers: int) -> list[tuple[int, Happening]]:
    """What comes in on one day, by chances a customer and year."""
    rates: dict[Happening, float] = {"promise": 2, "complaint": 0.7, "occasion": 6, "calls": 3}
    return [(id_, what) for id_ in range(customers) for what, rate in rates.items() if dice.random() < rate / 365]


def _night(people: Sequence[Customer], today: date, told: Outcome) -> None:
    for one in people:
        if one.gone:
            continue
        silent = (today - one.last).days if one.last else LATEST[one.tier]
        if silent > IDEAL[one.tier]:
            one.happy -= DECAY[one.tier]
        if one.complaint is not None:
            told.complaint_days += 1
            one.happy -= 1.5
        for due in [due for due in one.promises if due < today]:
            if (today - due).days == 1:
                told.due += 1
                one.happy -= 8
        one.happy = max(0.0, min(100.0, one.happy))
        if one.happy < LEAVES_BELOW and today.day == 1:
            one.gone = True
            told.lost += 1
            told.margin_lost += {"A": 8.0, "B": 2.0, "C": 0.5}[one.tier]


def _happens(one: Customer, what: Happening, today: date, told: Outcome) -> None:
    if one.gone:
        return
    if what == "promise":
        due = today + timedelta(days=5 + one.id % 9)
        one.promises.append(due - timedelta(days=max(0, due.weekday() - 4)))  # for a working day
    elif what == "complaint" and one.complaint is None:
        one.complaint, one.happy = today, one.happy - 15
        told.complaints += 1
    elif what == "occasion":
        one.occasion = today
        told.occasions += 1
    elif what == "calls":
        one.last, one.happy = today, one.happy + 4


def _contact(one: Customer, today: date, told: Outcome, *, reached: bool) -> None:
    """A promise that is due is kept by it, a complaint dealt with, an occasion taken up while it is fresh.

    Being called again at once without a cause annoys. Promises that are not due yet are not brought forward.
    """
    told.contacts[one.tier] += 1
    one.tries.append((today, reached))
    due = [day for day in one.promises if day <= today]
    told.kept += sum(day == today for day in due)
    told.due += sum(day == today for day in due)
    one.promises = [day for day in one.promises if day > today]
    if not reached:
        return
    if one.last is not None and (today - one.last).days < 4 and not due and one.complaint is None:
        told.crowded += 1
        one.happy -= 6
    if one.complaint is not None:
        one.complaint, one.happy = None, one.happy + 18
    if one.occasion is not None and (today - one.occasion).days < 14:
        told.used += 1
        one.happy += 5
    one.occasion = None
    one.last, one.happy = today, min(100.0, one.happy + 10)


def _count(people: Sequence[Customer], today: date, told: Outcome) -> None:
    for one in people:
        if one.tier == "A" and not one.gone:
            told.a_days += 1
            told.a_within += one.last is not None and (today - one.last).days <= LATEST["A"]
