"""What each team watches, as a matcher in memory: built anew when customers, feeds, words or thresholds changed."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

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


class Matchers:
    """Shared by the jobs of this process. A changed list is live at the next article."""

    def __init__(self) -> None:
        self._teams: dict[int, tuple[_State, Watching]] = {}

    async def of(self, store: Store, team_id: int) -> Watching:
        """The matcher of now. Building one for thousands of names takes its time, so that happens beside the loop."""
        state = await asyncio.wrap_future(store.run(lambda db: _state(db, team_id)))
        known = self._teams.get(team_id)
        if known is not None and known[0] == state:
            return known[1]
        customers = await asyncio.wrap_future(store.run(lambda db: accounts.all_of_team(db, team_id)))
        names = watchlist(customers, state.targets, state.sieves, state.customer_sieves)
        matcher = await asyncio.to_thread(Matcher, names.watched, state.thresholds)
        self._teams[team_id] = (state, Watching(names, matcher))
        return self._teams[team_id][1]


def _state(db: Transaction, team_id: int) -> _State:
    version = accounts.names_version(db, team_id)
    targets, sieves = tuple(feeds.targets_of_team(db, team_id)), feeds.sieves_of_team(db, team_id)
    return _State(version, targets, sieves, press_words.of_team(db, team_id), thresholds.of_team(db, team_id))
