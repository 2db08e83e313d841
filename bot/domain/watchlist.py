"""Which names a team watches in the press, and whom each of them concerns (P1)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal
from urllib.parse import urlsplit

from bot.domain.accounts import Account
from bot.domain.feed_orders import Sieve
from bot.domain.matching import Watched
from bot.domain.occasions import Relation

_SUBSTRING = 5
"""Shorter topic words count only as whole words: "KI" is not in "Kiste"."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a feed is for. `name` is the customer's or competitor's name or the topic's words, separated by commas."""

    feed_id: int
    purpose: Literal["customer", "competitor", "topic"]
    account_id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Watchlist:
    """`relations`: by watched name; `own`: by feed, what each of its entries concerns; `topics`: by feed, the words
    that an entry must hold and whom they concern; `sieves`: by feed, which words its entries must and must not hold;
    `customer_sieves`: by customer, the same of entries that are to concern it."""

    watched: tuple[Watched, ...]
    relations: Mapping[str, tuple[Relation, ...]]
    own: Mapping[int, tuple[Relation, ...]]
    topics: Mapping[int, tuple[Relation, ...]]
    sieves: Mapping[int, Sieve] = field(default_factory=dict)
    customer_sieves: Mapping[int, Sieve] = field(default_factory=dict)

    def lets_in(self, feed_id: int, text: str) -> bool:
        """Whether the words that an admin set for the feed let an entry in."""
        return _passes(self.sieves.get(feed_id), text)

    def counts_for(self, customer_id: int, text: str) -> bool:
        """Whether the words that were set for the customer let an entry concern it."""
        return _passes(self.customer_sieves.get(customer_id), text)


def _passes(sieve: Sieve | None, text: str) -> bool:
    if sieve is None:
        return True
    return (not sieve.only or tells_of(sieve.only, text)) and not (sieve.none and tells_of(sieve.none, text))


NO_SIEVES: Mapping[int, Sieve] = MappingProxyType({})


def watchlist(
    accounts: Sequence[Account],
    targets: Iterable[Target],
    sieves: Mapping[int, Sieve] = NO_SIEVES,
    customer_sieves: Mapping[int, Sieve] = NO_SIEVES,
) -> Watchlist:
    """A name that is a customer and another's competitor is watched once and concerns both."""
    targets = tuple(targets)
    by_id = {account.id: account for account in accounts}
    watched: dict[str, Watched] = {}
    relations: dict[str, list[Relation]] = {}
    for account in accounts:
        watched[account.name.casefold()] = Watched(account.name, account.name, account.aliases, cues=_cues(account))
        relations[account.name] = [Relation(account.id, "customer", account.name, account.name)]
    for rival, account_id in _rivals(accounts, targets):
        known = watched.setdefault(rival.casefold(), Watched(rival, rival))
        relation = Relation(account_id, "competitor", known.id, known.name)
        if relation not in (mine := relations.setdefault(known.id, [])):
            mine.append(relation)
    return Watchlist(
        tuple(watched.values()),
        {name: tuple(found) for name, found in relations.items()},
        _own(targets, by_id),
        _topics(targets, accounts),
        sieves,
        customer_sieves,
    )


def _rivals(accounts: Iterable[Account], targets: Iterable[Target]) -> Iterable[tuple[str, int]]:
    for account in accounts:
        yield from ((name, account.id) for name in account.competitors if name.strip())
    for target in targets:
        if target.purpose == "competitor" and target.account_id is not None:
            yield target.name, target.account_id


def _own(targets: Iterable[Target], by_id: Mapping[int, Account]) -> dict[int, tuple[Relation, ...]]:
    found: dict[int, list[Relation]] = {}
    for target in targets:
        account = by_id.get(target.account_id or 0)
        if account is None or target.purpose == "topic":
            continue
        name = account.name if target.purpose == "customer" else target.name
        found.setdefault(target.feed_id, []).append(Relation(account.id, target.purpose, name, name))
    return {feed: tuple(relations) for feed, relations in found.items()}


def _topics(targets: Iterable[Target], accounts: Sequence[Account]) -> dict[int, tuple[Relation, ...]]:
    found: dict[int, tuple[Relation, ...]] = {}
    for target in targets:
        if target.purpose == "topic":
            concerned = [account for account in accounts if _concerns(target, account)]
            relations = (Relation(account.id, "topic", target.name, target.name) for account in concerned)
            found[target.feed_id] = (*found.get(target.feed_id, ()), *relations)
    return found


def _concerns(target: Target, account: Account) -> bool:
    """The customer that was named with the topic; without one, the customers of that industry."""
    if target.account_id is not None:
        return target.account_id == account.id
    return bool(account.industry) and tells_of(target.name, account.industry or "")


def tells_of(words: str, text: str) -> bool:
    """Whether a text holds one of the comma-separated words of a topic, inflected or inside a compound."""
    folded = f" {' '.join(''.join(c if c.isalnum() else ' ' for c in text.casefold()).split())} "
    for word in words.casefold().split(","):
        wanted = " ".join("".join(c if c.isalnum() else " " for c in word).split())
        if wanted and (wanted if len(wanted) >= _SUBSTRING else f" {wanted} ") in folded:
            return True
    return False


def _cues(account: Account) -> tuple[str, ...]:
    """What speaks for this firm where its name is an ordinary word: town, industry, web domain."""
    return tuple(cue for cue in (account.city, account.industry, _domain(account.website)) if cue)


def _domain(website: str | None) -> str | None:
    try:
        host = urlsplit(website if website and "//" in website else f"//{website or ''}").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
