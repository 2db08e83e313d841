"""What is coming at one person's customers: from tomorrow on, day by day (M9). Today's is the list's."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.account_facts import AccountFacts
from bot.domain.accounts import Account, Birthday, Contact
from bot.domain.birthdays import age_on, birthdays_between, celebrated_on
from bot.domain.cadence import cadence_of
from bot.domain.reasons import Fact, Receipt
from bot.domain.weights import DEFAULT_WEIGHTS, Weights

DAYS_AHEAD = 14


@dataclass(frozen=True, slots=True)
class Coming:
    day: date
    account: Account
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Ahead:
    """`items` by day, then name. `quietly` more customers without A or B reach their latest interval: only counted."""

    items: tuple[Coming, ...]
    last: date
    quietly: int = 0


_Dated = Iterator[tuple[date, str, dict[str, Fact]]]


def ahead(
    facts: Iterable[AccountFacts],
    born: Mapping[int, Sequence[Contact]],
    today: date,
    weights: Weights = DEFAULT_WEIGHTS,
) -> Ahead:
    """`born`: contacts by customer whose birthday may fall in these days."""
    first, last = today + timedelta(days=1), today + timedelta(days=DAYS_AHEAD)
    items: list[Coming] = []
    quietly = 0
    for one in facts:
        found = [
            Coming(day, one.account, Receipt(key, told))
            for day, key, told in _of_one(one, born.get(one.account.id, ()), first, last, weights)
            if first <= day <= last
        ]
        plain = [item for item in found if item.receipt.key == "next-cadence" and one.account.tier not in ("A", "B")]
        quietly += len(plain)
        items += [item for item in found if item not in plain]
    items.sort(key=lambda item: (item.day, item.account.name, item.account.id, item.receipt.key, str(item.receipt)))
    return Ahead(tuple(items), last, quietly)


def _of_one(facts: AccountFacts, born: Sequence[Contact], first: date, last: date, weights: Weights) -> _Dated:
    """Who wants no contact gets none; what we promised stands nevertheless."""
    yield from _promised(facts)
    if facts.account.do_not_contact:
        return
    for day, contact in birthdays_between(born, first, last):
        age = age_on(contact.birthday, day) if contact.birthday else None
        yield day, "next-birthday", {"name": contact.name, "age": age or 0}
    yield from _occasions(facts, first, last, weights)
    yield from _due(facts, weights)


def _promised(facts: AccountFacts) -> _Dated:
    for promise in facts.promises:
        if promise.due is not None and not promise.elsewhere:
            key = "next-reminder" if promise.to_oneself else "next-promise" if promise.ours else "next-theirs"
            if promise.at is None:
                yield promise.due, key, {"what": promise.what}
            else:
                clock = f"{promise.at.hour}:{promise.at:%M}"
                yield promise.due, "next-appointment", {"what": promise.what, "clock": clock}


def _occasions(facts: AccountFacts, first: date, last: date, weights: Weights) -> _Dated:
    for fair in facts.fairs:
        yield fair.first, "next-fair", {"name": fair.name}
    if facts.contract_end is not None:
        yield facts.contract_end, "next-contract", {}
    since = facts.account.since
    for year in {first.year, last.year} if since else ():
        years = year - since.year if since else 0
        if since and years > 0 and years % max(1, weights.jubilee_years) == 0:
            yield celebrated_on(Birthday(since.month, since.day), year), "next-jubilee", {"years": years}


def _due(facts: AccountFacts, weights: Weights) -> _Dated:
    """When the customer comes back to the list, and when it should have heard from us at the latest."""
    if facts.snoozed_until is not None:
        yield facts.snoozed_until + timedelta(days=1), "next-returns", {}
    if facts.last_contact is not None:
        latest = cadence_of(facts.account, weights.cadences).latest
        yield facts.last_contact.day + timedelta(days=latest), "next-cadence", {"days": latest}
