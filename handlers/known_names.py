"""The index of each team's customers and contacts, kept in memory and brought up to date at each turn."""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.language.names import NameIndex
from storage import Transaction, accounts, contacts

MOST_CHANGES = 400
"""After so many changes since the last full build the index is built anew: a delta costs by its size."""

OVERLAP = timedelta(minutes=2)
"""Changes are read again from a little before, since other processes commit with clocks of their own."""


@dataclass(frozen=True, slots=True)
class _Known:
    version: int
    index: NameIndex
    built_at: datetime
    changes: int = 0


class KnownNames:
    """Shared by all turns of this process. What another process changed is live at the next turn, by the version."""

    def __init__(self) -> None:
        self._teams: dict[int, _Known] = {}
        self._lock = threading.Lock()

    def of(self, db: Transaction, team_id: int) -> NameIndex:
        version = accounts.names_version(db, team_id)
        known = self._teams.get(team_id)
        if known is not None and known.version == version:
            return known.index
        with self._lock:
            fresh = self._updated(db, team_id, known, version)
            self._teams[team_id] = fresh
        return fresh.index

    def _updated(self, db: Transaction, team_id: int, known: _Known | None, version: int) -> _Known:
        if known is None or known.changes > MOST_CHANGES:
            return _built(db, team_id, version)
        changed = accounts.changed_since(db, team_id, known.built_at - OVERLAP)
        count = len(changed.accounts) + len(changed.contacts) + len(changed.removed_accounts)
        if count > MOST_CHANGES:
            return _built(db, team_id, version)
        index = known.index.changed(
            changed.accounts, changed.contacts, changed.removed_accounts, changed.removed_contacts
        )
        return _Known(version, index, known.built_at, count)


def _built(db: Transaction, team_id: int, version: int) -> _Known:
    index = NameIndex.build(accounts.all_of_team(db, team_id), contacts.all_of_team(db, team_id))
    return _Known(version, index, db.now)
