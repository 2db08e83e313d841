"""The index of each team's customers and contacts, kept in memory and brought up to date at each turn."""

import threading
from dataclasses import dataclass
from datetime import datetime

from bot.language.names import NameIndex
from storage import Transaction, accounts, contacts

MOST_CHANGES = 400
"""After so many changes since the last full build the index is built anew: a delta costs by its size."""


@dataclass(frozen=True, slots=True)
class _Known:
    version: int
    built: NameIndex
    built_at: datetime
    index: NameIndex


class KnownNames:
    """Shared by all turns of this process. What another process changed is live at the next turn, by the version."""

    def __init__(self) -> None:
        self._teams: dict[int, _Known] = {}
        self._lock = threading.Lock()

    def of(self, db: Transaction, team_id: int) -> NameIndex:
        version = accounts.names_version(db, team_id)
        known = self._teams.get(team_id)
        if known is None or known.version != version:
            with self._lock:
                known = self._teams[team_id] = _updated(db, team_id, known, version)
        return known.index


def _updated(db: Transaction, team_id: int, known: _Known | None, version: int) -> _Known:
    """What changed since the full build, laid over it; or a new build when that is too much."""
    if known is not None:
        delta = accounts.changed_since(db, team_id, known.built_at)
        # A delta overlaps what the build has read: right after an import it would repeat all of it.
        firms = [account for account in delta.accounts if known.built.account(account.id) != account]
        persons = [person for person in delta.contacts if known.built.contact(person.id) != person]
        if len(firms) + len(persons) <= MOST_CHANGES:
            index = known.built.changed(firms, persons, delta.removed_accounts, delta.removed_contacts)
            return _Known(version, known.built, known.built_at, index)
    index = NameIndex.build(accounts.all_of_team(db, team_id), contacts.all_of_team(db, team_id))
    return _Known(version, index, db.now, index)
