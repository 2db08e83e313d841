"""What each team's texts are read with, kept in memory and brought up to date at each turn: the index of its customers
and contacts, and the words that it has taught."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from bot.language.names import NameIndex
from bot.language.vocabulary import Vocabulary
from storage import StorageError, Store, Transaction, accounts, contacts, people, vocabulary

MANY_CHANGES = 400
"""After so many changes since the last full build a new one is made beside the turns: a delta costs by its size."""
MOST_CHANGES = 2_000
"""More, and the turn itself builds anew: it would cost no more than the delta."""


@dataclass(frozen=True, slots=True)
class _Known:
    version: int
    built: NameIndex
    built_at: datetime
    index: NameIndex
    words: Vocabulary


class KnownNames:
    """Shared by all turns of this process. What another process changed is live at the next turn, by the version."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._teams: dict[int, _Known] = {}
        self._lock = threading.Lock()
        self._being_built: set[int] = set()

    def of(self, db: Transaction, team_id: int) -> tuple[NameIndex, Vocabulary]:
        version = accounts.names_version(db, team_id)
        known = self._teams.get(team_id)
        if known is None or known.version != version:
            with self._lock:
                known = self._teams[team_id] = self._updated(db, team_id, version)
        return known.index, known.words

    def warm(self) -> "Future[None]":
        """Builds every team's index in a thread of its own, before the first message has to wait for it."""

        def build_all() -> None:
            with suppress(StorageError), self._store.snapshot() as db:
                for team_id, _ in people.all_teams(db):
                    self._build(team_id)

        return _beside(build_all)

    def _updated(self, db: Transaction, team_id: int, version: int) -> _Known:
        """What changed since the full build, laid over it; or a new build when that is too much."""
        known = self._teams.get(team_id)
        if known is None:
            return _built(db, team_id)
        delta = accounts.changed_since(db, team_id, known.built_at)
        # A delta overlaps what the build has read: right after an import it would repeat all of it.
        firms = [account for account in delta.accounts if known.built.account(account.id) != account]
        persons = [person for person in delta.contacts if known.built.contact(person.id) != person]
        changes = len(firms) + len(persons)
        if changes > MOST_CHANGES:
            return _built(db, team_id)
        if changes > MANY_CHANGES and team_id not in self._being_built:
            self._being_built.add(team_id)
            _beside(lambda: self._build(team_id))
        index = known.built.changed(firms, persons, delta.removed_accounts, delta.removed_contacts)
        return _Known(version, known.built, known.built_at, index, _words(db, team_id))

    def _build(self, team_id: int) -> None:
        """Reads beside the writer, so turns go on with the older build and its delta meanwhile."""
        try:
            with suppress(StorageError), self._store.snapshot() as db:  # then a turn builds it, or fails with a cause
                fresh = _built(db, team_id)
                with self._lock:
                    older = self._teams.get(team_id)
                    if older is None or older.built_at < fresh.built_at:
                        self._teams[team_id] = fresh
        finally:
            self._being_built.discard(team_id)


def _built(db: Transaction, team_id: int) -> _Known:
    version = accounts.names_version(db, team_id)
    index = NameIndex.build(accounts.all_of_team(db, team_id), contacts.all_of_team(db, team_id))
    return _Known(version, index, db.now, index, _words(db, team_id))


def _words(db: Transaction, team_id: int) -> Vocabulary:
    return Vocabulary(tuple((one.word, one.like) for one in vocabulary.of_team(db, team_id)))


def _beside(work: Callable[[], object]) -> "Future[None]":
    """In a thread that holds up no stop; done when the work ended, well or not."""
    done: Future[None] = Future()

    def run() -> None:
        try:
            work()
        finally:
            done.set_result(None)

    threading.Thread(target=run, name="names", daemon=True).start()
    return done
