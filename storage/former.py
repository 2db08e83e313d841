"""People that only an import names: each keeps what was said under a name, as somebody who left, with no Telegram id.

Whoever joins under that name later is somebody else: a display name proves nothing.
"""

from collections import Counter
from collections.abc import Collection

from sqlalchemy import select

from storage import people, schema
from storage.transaction import Transaction

NAME_LENGTH = 200

_SETTINGS = {"language": "de", "zone": "Europe/Berlin", "region": "DE"}
"""Nobody is ever written to by these: the row must have some."""


def standing(db: Transaction, team_id: int) -> dict[str, int]:
    """The people of the team by display name, where it is the name of one only."""
    here = [member.person for member in people.members(db, team_id)]
    count = Counter(person.name for person in here)
    return {person.name: person.id for person in here if count[person.name] == 1}


def ids_of(db: Transaction, team_id: int, names: Collection[str]) -> dict[str, int]:
    """One of the team for each name: who is here, else who left, else a new row as of somebody who left. Journalled."""
    if not names:
        return {}
    found = {name: ids[0] for name, ids in _left(db, team_id).items()} | standing(db, team_id)
    return {name: found.get(name) or _add(db, team_id, name) for name in sorted(names)}


def owners(db: Transaction, team_id: int, names: Collection[str], *, dry_run: bool) -> dict[str, int]:
    """For reading back an export: customers of people who are not here go to those who left.

    A name that several bear stays open.
    """
    crowd = Counter(member.person.name for member in people.members(db, team_id))
    left = _left(db, team_id)
    apart = [name for name in names if name not in crowd and len(left.get(name, ())) <= 1 and len(name) <= NAME_LENGTH]
    if dry_run:
        return {name: left[name][0] if name in left else 0 for name in apart}
    return ids_of(db, team_id, apart)


def _left(db: Transaction, team_id: int) -> dict[str, list[int]]:
    table, belongs = schema.people, schema.memberships
    rows = db.all(
        select(table.c.id, table.c.name)
        .where(table.c.removed_at.is_not(None))
        .where(table.c.id.in_(select(belongs.c.person_id).where(belongs.c.team_id == team_id)))
        .order_by(table.c.id)
    )
    found: dict[str, list[int]] = {}
    for row in rows:
        found.setdefault(row.name, []).append(row.id)
    return found


def _add(db: Transaction, team_id: int, name: str) -> int:
    row = {**people.NEW_PERSON, **_SETTINGS, "name": name, "reachable": False}
    person_id = db.add(schema.people, joined_on=db.now.date(), removed_at=db.now, **row)
    db.add(schema.memberships, person_id=person_id, team_id=team_id, role="manager")
    return person_id
