"""The reasons to get in touch: their form, and the case (one customer on one day) that every rule looks at.

A receipt is a text key and the facts to fill it with; every fact comes from a note, an article, an import or the
calendar. The rules are in reasons_owed.py, reasons_rhythm.py and reasons_occasions.py.
"""

from collections.abc import Mapping
from datetime import date
from math import floor
from typing import Literal, NamedTuple

from bot.domain.account_facts import AccountFacts
from bot.domain.birthdays import years_since
from bot.domain.cadence import Cadence, cadence_of
from bot.domain.weights import Weights

Name = Literal[
    "overdue",
    "promise",
    "complaint",
    "occasion",
    "birthday",
    "wish",
    "fair",
    "jubilee",
    "contract",
    "quiet",
    "survey",
    "budget",
    "dormant",
]
Fact = str | int | date


class Receipt(NamedTuple):
    key: str
    facts: Mapping[str, Fact]


class Reason(NamedTuple):
    """`points` is a multiple of a half. `owed`: we owe the customer this, so it passes cool-down, cap and freeze.

    `promise_id`: the promise that is meant, where it is one of ours whose day has come. `until`: the last day on which
    the reason stands if nothing happens; None where only a talk or a settling ends it.
    """

    name: Name
    points: float
    receipt: Receipt
    owed: bool = False
    contact_id: int | None = None
    promise_id: int | None = None
    until: date | None = None


class Case(NamedTuple):
    """One customer on one day. `silent`: days since the last real contact, None if none is known."""

    facts: AccountFacts
    today: date
    weights: Weights
    cadence: Cadence
    silent: int | None


def tenure_years(case: Case) -> int | None:
    """Whole years as a customer, None if the start is not known."""
    since = case.facts.account.since
    if since is None:
        return None
    return years_since(since, case.today)


def case_of(facts: AccountFacts, today: date, weights: Weights) -> Case:
    last = facts.last_contact
    silent = None if last is None else max(0, (today - last.day).days)
    return Case(facts, today, weights, cadence_of(facts.account, weights.cadences), silent)


def half(points: float) -> float:
    """To the nearest half, which floats add exactly."""
    return floor(points * 2 + 0.5) / 2


def reason(
    name: Name,
    points: float,
    key: str,
    facts: Mapping[str, Fact],
    contact_id: int | None = None,
    until: date | None = None,
) -> Reason:
    return Reason(name, half(points), Receipt(key, facts), False, contact_id, until=until)


def owed(name: Name, points: float, key: str, facts: Mapping[str, Fact], contact_id: int | None) -> Reason:
    return Reason(name, half(points), Receipt(key, facts), True, contact_id)
