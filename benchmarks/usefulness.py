"""The ranking beside three simple ways to choose whom to call, on simulated years (docs/usefulness.md)."""

import random
from collections.abc import Mapping, Sequence
from datetime import date
from statistics import mean

from benchmarks.figures import Options, Result
from benchmarks.usefulness_world import Chooser, Customer, Outcome, year
from bot.domain.account_facts import AccountFacts, LastContact, OccasionFact, OpenComplaint, OpenPromise, Touch
from bot.domain.accounts import Account
from bot.domain.prompts import rank

SEEDS, LONG = 5, 20
PORTFOLIOS = (60, 120, 240)
"""Customers of one person: fewer than the capacity can serve, about as many, more."""


def ranking(customers: Sequence[Customer], today: date, capacity: int, _dice: random.Random) -> Sequence[int]:
    """The bot's own, from what its notes would hold."""
    return [one.account.id for one in rank([_facts(one, today) for one in customers], today, capacity).chosen]


def every_14_days(customers: Sequence[Customer], today: date, capacity: int, _dice: random.Random) -> Sequence[int]:
    """Whoever's fixed 14 days are over, the class and all else left aside; in order of that day."""
    due = [one for one in customers if one.last is None or (today - _tried(one)).days >= 14]
    return [one.id for one in sorted(due, key=lambda one: (_tried(one), one.id))[:capacity]]


def longest_ago(customers: Sequence[Customer], _today: date, capacity: int, _dice: random.Random) -> Sequence[int]:
    return [one.id for one in sorted(customers, key=lambda one: (one.last or date.min, one.id))[:capacity]]


def at_random(customers: Sequence[Customer], _today: date, capacity: int, dice: random.Random) -> Sequence[int]:
    return [one.id for one in dice.sample(list(customers), min(capacity, len(customers)))]


CHOOSERS: Mapping[str, Chooser] = {
    "the bot": ranking,
    "every 14 days": every_14_days,
    "longest ago": longest_ago,
    "at random": at_random,
}


def _tried(one: Customer) -> date:
    """When it was last called or talked to: a fixed rhythm goes on from there."""
    return max([one.last or date.min, *(day for day, _ in one.tries[-1:])])


def _facts(one: Customer, today: date) -> AccountFacts:
    return AccountFacts(
        Account(one.id, f"Firma {one.id:03}", tier=one.tier),
        last_contact=LastContact(one.last) if one.last else None,
        touches=tuple(Touch(day, "call", reached) for day, reached in one.tries if (today - day).days < 365),
        promises=tuple(OpenPromise("Angebot", due) for due in one.promises),
        complaints=(OpenComplaint("steht", one.complaint),) if one.complaint else (),
        occasions=(OccasionFact("Neues Werk", "WN", one.occasion),) if one.occasion else (),
    )


def run(options: Options) -> Result:
    lines = [_HEAD]
    for customers in PORTFOLIOS:
        for name, choose in CHOOSERS.items():
            told = [year(seed, customers, choose) for seed in range(LONG if options.long else SEEDS)]
            lines.append(_line(customers, name, told))
    return Result(lines=tuple(lines))


_HEAD = (
    "customers  chosen by       A in time %    promises kept %   on C %        complaint days   occasions used %"
    "  too soon      margin lost   satisfaction"
)


def _line(customers: int, name: str, told: Sequence[Outcome]) -> str:
    cells = (
        _spread([one.coverage for one in told]),
        _spread([one.promises_kept for one in told]),
        _spread([one.spent_on_c for one in told]),
        _spread([one.complaint_days / max(1, one.complaints) for one in told]),
        _spread([100 * one.used / max(1, one.occasions) for one in told]),
        _spread([float(one.crowded) for one in told]),
        _spread([one.margin_lost for one in told]),
        _spread([one.happiness for one in told]),
    )
    return f"{customers:>9}  {name:<14}" + "".join(f"{cell:>16}" for cell in cells)


def _spread(values: Sequence[float]) -> str:
    """The mean, and the least and the most of all seeds."""
    return f"{mean(values):.1f} ({min(values):.0f}-{max(values):.0f})"
