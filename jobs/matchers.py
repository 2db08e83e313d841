"""What each team watches, as a matcher in memory: kept up with customers, feeds, words and taught thresholds.

Every note can change a customer, and hardly one changes a name: only what changed is read, and the automaton is built
anew only for other names.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.accounts import Account
from bot.domain.feed_orders import Sieve
from bot.domain.matching import Matcher
from bot.domain.watchlist import Target, Watchlist, watchlist
from storage import Store, Transaction, accounts, feeds, press_words, thresholds


@dataclass(frozen=True, slots=True)
class _State:
    """What a matcher is built from; equal states give equal matchers."""

    names_version: int
    targets: tuple[Target, ...]
    sieves: Mapping[int, Sieve]
    customer_sieves: Mapping[int, Sieve]
    thresholds: Mapping[tuple[str, str], float]


@dataclass(frozen=True, slots=True)
class Watching:
    names: Watchlist
    matcher: Matcher


@dataclass(frozen=True, slots=True)
class _Known:
    """`customers`: by number, as they were at `read_at`."""

    state: _State
    customers: Mapping[int, Account]
    read_at: datetime
    watching: Watching


class Matchers:
    """Shared by the jobs of this process. A changed list is live at the next article."""

    def __init__(self) -> None:
        self._teams: dict[int, _Known] = {}

    async def of(self, store: Store, team_id: int) -> Watching:
        """The matcher of now. Building one for thousands of names takes its time, so that happens beside the loop."""
        state = await asyncio.wrap_future(store.run(lambda db: _state(db, team_id)))
        known = self._teams.get(team_id)
        if known is None or known.state != state:
            customers, read_at = await asyncio.wrap_future(store.run(lambda db: _customers(db, team_id, known)))
            watching = await asyncio.to_thread(_watching, customers, state, known)
            known = self._teams[team_id] = _Known(state, customers, read_at, watching)
        return known.watching


def _state(db: Transaction, team_id: int) -> _State:
    version = accounts.names_version(db, team_id)
    targets, sieves = tuple(feeds.targets_of_team(db, team_id)), feeds.sieves_of_team(db, team_id)
    return _State(version, targets, sieves, press_words.of_team(db, team_id), thresholds.of_team(db, team_id))


def _customers(db: Transaction, team_id: int, known: _Known | None) -> tuple[dict[int, Account], datetime]:
    if known is None:
        return {account.id: account for account in accounts.all_of_team(db, team_id)}, db.now
    delta = accounts.changed_since(db, team_id, known.read_at)
    changed = {account.id: account for account in delta.accounts}
    customers = {**known.customers, **changed}
    return {id: one for id, one in sorted(customers.items()) if id not in delta.removed_accounts}, db.now


def _watching(customers: Mapping[int, Account], state: _State, known: _Known | None) -> Watching:
    names = watchlist(tuple(customers.values()), state.targets, state.sieves, state.customer_sieves)
    if known is not None and known.watching.names.watched == names.watched:
        return Watching(names, known.watching.matcher.taught(state.thresholds))
    return Watching(names, Matcher(names.watched, state.thresholds))
