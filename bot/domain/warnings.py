"""Early warning: customers that may be drifting away, each with named evidence and never with a verdict alone (V6)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.domain.accounts import Account
from bot.domain.cadence import DEFAULT_CADENCES, Cadences, cadence_of
from bot.domain.pulse import ANNOYED, Sign

Kind = Literal["frustration", "satisfaction", "promise", "silence", "orders"]
ORDER: tuple[Kind, ...] = ("frustration", "satisfaction", "promise", "silence", "orders")
"""The gravest first: what a customer said weighs more than what a calendar says."""

GRAVE: frozenset[Kind] = frozenset({"frustration", "satisfaction"})

FRESH_DAYS = 30
LOW = 4
DROP = 2
"""Points that satisfaction fell by since it was asked before."""
HALF_YEAR = 182
FEWEST_ORDERS = 4
"""With fewer in the half year before, fewer now may be chance."""
ORDER_DROP = 0.5


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact. `day` is when it happened or was due, `number` and `before` its figures, `quote` the words of it."""

    kind: Kind
    day: date
    number: float = 0
    before: float = 0
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Watched:
    """What is known about one customer; what happened after the day in question is passed over.

    `annoyed` are days with the words of complaints and frustrated notes, `late` the deadlines of own promises that are
    past it with their words, `orders` the days of orders.
    """

    account: Account
    owner: str = ""
    contact_days: tuple[date, ...] = ()
    signs: tuple[Sign, ...] = ()
    annoyed: tuple[tuple[date, str], ...] = ()
    late: tuple[tuple[date, str], ...] = ()
    orders: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Warning:
    """A customer with its evidence, the gravest first."""

    account: Account
    owner: str
    evidence: tuple[Evidence, ...]


def warnings(watched: Iterable[Watched], today: date, cadences: Cadences = DEFAULT_CADENCES) -> tuple[Warning, ...]:
    """Who has two different signs, or as an A customer one that is grave; the most evidence first."""
    found = [Warning(one.account, one.owner, evidence(one, today, cadences)) for one in watched]
    serious = [one for one in found if _is_serious(one)]
    return tuple(sorted(serious, key=lambda one: (-len(one.evidence), one.account.tier or "D", one.account.name)))


def _is_serious(one: Warning) -> bool:
    return len(one.evidence) > 1 or (one.account.tier == "A" and any(_is_grave(found) for found in one.evidence))


def _is_grave(found: Evidence) -> bool:
    """Silence alone, when it has lasted twice as long as it may: till then it stands among the neglected ones."""
    return found.kind in GRAVE or (found.kind == "silence" and found.number > 2 * found.before)


def evidence(one: Watched, today: date, cadences: Cadences = DEFAULT_CADENCES) -> tuple[Evidence, ...]:
    """At most one of a kind."""
    found = (_frustration(one, today), _satisfaction(one, today), _late(one, today), _silence(one, today, cadences))
    return tuple(fact for fact in (*found, _orders(one.orders, today)) if fact is not None)


def _frustration(one: Watched, today: date) -> Evidence | None:
    said = [(day, quote) for day, quote in one.annoyed if 0 <= (today - day).days < FRESH_DAYS]
    if said:
        day, quote = max(said)
        return Evidence("frustration", day, len({day for day, _ in said}), quote=quote)
    tapped = [sign.day for sign in one.signs if sign.series == "frustration" and sign.value >= ANNOYED]
    fresh = [day for day in tapped if 0 <= (today - day).days < FRESH_DAYS]
    return Evidence("frustration", max(fresh), len(fresh)) if fresh else None


def _satisfaction(one: Watched, today: date) -> Evidence | None:
    """The last score is low, or lower than the one before; an old one is no news."""
    told = (sign for sign in one.signs if sign.series == "satisfaction" and sign.day <= today)
    scores = sorted(told, key=lambda sign: sign.day)
    if not scores or (today - scores[-1].day).days >= HALF_YEAR // 2:
        return None
    last, before = scores[-1], scores[-2].value if len(scores) > 1 else 0
    if last.value > LOW and before - last.value < DROP:
        return None
    return Evidence("satisfaction", last.day, last.value, before)


def _late(one: Watched, today: date) -> Evidence | None:
    late = sorted((day, what) for day, what in one.late if day < today)
    return Evidence("promise", late[0][0], (today - late[0][0]).days, len(late), late[0][1]) if late else None


def _silence(one: Watched, today: date, cadences: Cadences) -> Evidence | None:
    """Of A customers only: the others are allowed to be quiet."""
    last = max((day for day in one.contact_days if day <= today), default=None)
    if one.account.tier != "A" or last is None:
        return None
    silent, latest = (today - last).days, cadence_of(one.account, cadences).latest
    return Evidence("silence", last, silent, latest) if silent > latest else None


def _orders(days: Sequence[date], today: date) -> Evidence | None:
    """The last half year against the one before it."""
    ages = [(today - day).days for day in days if day <= today]
    now, before = sum(age < HALF_YEAR for age in ages), sum(HALF_YEAR <= age < 2 * HALF_YEAR for age in ages)
    if before < FEWEST_ORDERS or now > before * ORDER_DROP:
        return None
    return Evidence("orders", max(day for day in days if day <= today), now, before)
