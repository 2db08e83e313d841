"""Customers for the tests of the ranking, built from a few words, and random whole portfolios."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from hypothesis import strategies as st

from bot.domain.account_facts import (
    AccountFacts,
    Fair,
    Frustration,
    LastContact,
    OccasionFact,
    OpenComplaint,
    OpenPromise,
    OpenWish,
    Skip,
    Touch,
)
from bot.domain.accounts import Account, Birthday, Contact

TODAY = date(2026, 11, 24)
_TEXTS = ["", "Angebot", "Muster", "steht schon wieder"]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def customer(
    id: int = 1, name: str = "", silent: int | None = 10, tier: str | None = "A", **facts: Any
) -> AccountFacts:
    """A customer last talked to `silent` days ago; account fields go by `account_*`, all else are facts."""
    of_account = {key.removeprefix("account_"): facts.pop(key) for key in list(facts) if key.startswith("account_")}
    account = Account(id=id, name=name or f"Firm {id:03}", tier=tier, **of_account)  # type: ignore[arg-type]
    last = None if silent is None else LastContact(ago(silent), by="Max", channel="call", quote="ruft zurück")
    return AccountFacts(account, last_contact=last, **facts)


def _some(random: Random, make: Callable[[], Any], most: int = 3) -> tuple[Any, ...]:
    return tuple(make() for _ in range(random.randrange(most + 1)))


def _seldom(random: Random, value: Any) -> Any:
    return value if random.random() < 0.15 else None


def _random_contact(random: Random) -> Contact:
    birthday = Birthday(random.randrange(1, 13), random.randrange(1, 32), random.choice([None, 1972]))
    return Contact(random.randrange(9), 1, birthday=random.choice([None, birthday]))


def _random_occasion(random: Random) -> OccasionFact:
    return OccasionFact(
        random.choice(_TEXTS),
        random.choice(_TEXTS),
        ago(random.randrange(-2, 20)),
        random.choice(["", "Insolvency", "OrganizationLeadership"]),
        random.random(),
        random.random() < 0.2,
        random.choice(["customer", "competitor", "topic"]),
    )


def _random_touch(random: Random) -> Touch:
    channel = random.choice([None, "call", "visit", "mail", "smoke signal"])
    return Touch(ago(random.randrange(-5, 90)), channel, random.choice([None, True, False]), random.random() < 0.3)


def _random_promise(random: Random) -> OpenPromise:
    due = random.choice([None, ago(random.randrange(-9, 9))])
    return OpenPromise(random.choice(_TEXTS), due, random.random() < 0.5, ago(random.randrange(60)))


def random_customer(id: int, random: Random) -> AccountFacts:
    """Anything that storage could hold for one customer, sense or nonsense."""

    def day() -> date:
        return ago(random.randrange(-5, 400))

    account = Account(
        id=id,
        name=random.choice(["Acme", "Beta", "Ähre", "Zeus"]),
        tier=random.choice([None, "A", "B", "C"]),
        cadence_days=_seldom(random, random.randrange(-1, 400)),
        do_not_contact=random.random() < 0.1,
        since=random.choice([None, ago(random.randrange(9000))]),
    )
    return AccountFacts(
        account,
        contacts=_some(random, lambda: _random_contact(random)),
        last_contact=random.choice([None, LastContact(day()), LastContact(day())]),
        touches=_some(random, lambda: _random_touch(random), 6),
        promises=_some(random, lambda: _random_promise(random)),
        complaints=_seldom(random, (OpenComplaint(random.choice(_TEXTS), day(), random.choice([None, "low", "high"])),))
        or (),
        frustration=_seldom(random, Frustration(day())),
        occasions=_some(random, lambda: _random_occasion(random)),
        wishes=_some(random, lambda: OpenWish("Muster", day(), random.choice(_TEXTS), random.choice(_TEXTS))),
        fairs=_some(random, lambda: Fair("Empack", ago(random.randrange(40)), ago(random.randrange(-5, 20)))),
        contract_end=_seldom(random, ago(random.randrange(-200, 20))),
        minutes_used=random.randrange(200),
        asked_satisfaction=_seldom(random, day()),
        quiet_until=_seldom(random, day()),
        snoozed_until=_seldom(random, day()),
        skipped=_seldom(random, Skip(ago(random.randrange(20)), random.choice(["not-now", "no-topic", "spoken"]))),
    )


def random_portfolio(seed: int) -> list[AccountFacts]:
    random = Random(seed)
    return [random_customer(id, random) for id in range(random.randrange(16))]


portfolios = st.integers(0, 2**48).map(random_portfolio)
"""Drawn by a seed: thousands of whole portfolios in the time in which hypothesis would draw a dozen field by field."""
