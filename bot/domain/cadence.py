"""How often a customer should hear from us: ideal and latest interval and monthly minutes by class."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.account_facts import Touch
from bot.domain.accounts import Account, Tier

# A cadence set for one customer names the latest interval; the ideal one stands to it as it does for class A.
_IDEAL_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Cadence:
    """Days after which a talk would be good (`ideal`) and is due (`latest`); minutes a month the class deserves."""

    ideal: int
    latest: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Cadences:
    """The cadence of each class in a team. A customer without a class is kept like a C."""

    a: Cadence = Cadence(21, 30, 120)
    b: Cadence = Cadence(45, 60, 45)
    c: Cadence = Cadence(90, 120, 15)

    def of(self, tier: Tier | None) -> Cadence:
        if tier == "A":
            return self.a
        return self.b if tier == "B" else self.c


DEFAULT_CADENCES = Cadences()


def cadence_of(account: Account, cadences: Cadences = DEFAULT_CADENCES) -> Cadence:
    """The class's cadence, but for what is set for the customer itself (zero and below count as not set).

    The ideal interval is never longer than the latest one, whatever was set for which of them.
    """
    usual = cadences.of(account.tier)
    own = account.cadence_days if (account.cadence_days or 0) > 0 else None
    latest = own or usual.latest
    ideal = account.ideal_days if (account.ideal_days or 0) > 0 else None
    minutes = usual.minutes if account.monthly_minutes is None else max(0, account.monthly_minutes)
    return Cadence(min(latest, ideal or _usual_ideal(usual, own)), latest, minutes)


def _usual_ideal(usual: Cadence, own: int | None) -> int:
    return usual.ideal if own is None else max(1, int(own * _IDEAL_SHARE))


def is_real(touch: Touch) -> bool:
    """An attempt that reached nobody is no contact. (A mere fact about a person is no touch in the first place.)"""
    return touch.reached is not False


def in_time(account: Account, contact_days: Iterable[date], day: date, cadences: Cadences = DEFAULT_CADENCES) -> bool:
    """Was this customer within the latest interval on that day, by the contacts there were until then?"""
    last = max((contact for contact in contact_days if contact <= day), default=None)
    return last is not None and (day - last).days <= cadence_of(account, cadences).latest
