"""Accounts (customer firms; users say customer) and the contacts behind them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Tier = Literal["A", "B", "C"]
TIERS: tuple[Tier, ...] = get_args(Tier)


@dataclass(frozen=True, slots=True)
class Account:
    """A customer firm. `name` is stored and shown byte for byte as it was imported or typed."""

    id: int
    name: str
    team_id: int = 0
    aliases: tuple[str, ...] = ()
    industry: str | None = None
    tier: Tier | None = None
    city: str | None = None
    country: str | None = None
    competitors: tuple[str, ...] = ()
    number: str | None = None
    owner_id: int | None = None
    website: str | None = None
    cadence_days: int | None = None
    ideal_days: int | None = None
    monthly_minutes: int | None = None
    do_not_contact: bool = False
    since: date | None = None
    quiet_until: date | None = None  # no prompt before that day
    created_on: date | None = None
    tier_by_hand: bool = False  # somebody chose the class for this customer: no margin changes it
    contract_end: date | None = None  # the last day of the running contract


@dataclass(frozen=True, slots=True)
class Birthday:
    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at a customer."""

    id: int
    account_id: int
    first_name: str = ""
    last_name: str = ""
    salutation: str | None = None
    title: str | None = None
    role: str | None = None
    email: str | None = None
    phone: str | None = None
    birthday: Birthday | None = None
    interests: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


def told_apart(account: Account, contact: str | None = None) -> str:
    """The name with what tells the firm from others of that name: its city, a contact there or its industry."""
    telling = account.city or contact or account.industry
    return f"{account.name} · {telling}" if telling else account.name
