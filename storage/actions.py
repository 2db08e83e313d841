"""Undo: each action's changes can be applied backwards, as long as nothing newer touched the rows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import UniqueConstraint, and_, delete, exists, func, insert, select, update

from storage import schema
from storage.transaction import Transaction, from_json

actions, changes = schema.actions, schema.changes

_BOOKKEEPING = frozenset({"dialogues", "prompt_items", "occasions", "entries", "changes", "offer_matches"})
"""What the bot notes for itself goes along with an undone customer; what people said must not."""

_BY_ITSELF = ("feed-moved",)
"""Told with a button that takes it back, but nobody did it: no bare /undo means it, and it stands in no undo's way."""

_NAMED = {
    "accounts": "name",
    "feeds": "title",
    "fairs": "name",
    "followups": "what",
    "complaints": "text",
    "wishes": "text",
    "offers": "text",
    "errands": "text",
}
"""Rows that people know by their own words."""


@dataclass(frozen=True, slots=True)
class Action:
    id: int
    what: str
    detail: dict[str, Any]
    created_at: datetime
    undone_at: datetime | None

    def is_of(self, team_id: int) -> bool:
        """What somebody did in a team that they left since stays there as it is."""
        return bool(self.detail.get("team", team_id) == team_id)


@dataclass(frozen=True, slots=True)
class Undone:
    """How an undo ended: `done`, `already` (undone before), `newer` (a later change stands on it) or `none`."""

    outcome: Literal["done", "already", "newer", "none"]
    action: Action | None = None


def get(db: Transaction, action_id: int, person_id: int) -> Action | None:
    """An action of that person; nobody undoes what others did."""
    row = db.one(select(actions).where(actions.c.id == action_id, actions.c.person_id == person_id))
    return None if row is None else _action(row)


def is_undone(db: Transaction, action_id: int) -> bool:
    return db.scalar(select(actions.c.undone_at).where(actions.c.id == action_id)) is not None


def last(db: Transaction, person_id: int) -> Action | None:
    """The newest thing that this person did, that changed something and still stands."""
    has_changes = exists().where(changes.c.action_id == actions.c.id)
    row = db.one(
        select(actions)
        .where(actions.c.person_id == person_id, actions.c.undone_at.is_(None), has_changes)
        .where(actions.c.what.not_in(_BY_ITSELF))
        .order_by(actions.c.id.desc())
        .limit(1)
    )
    return None if row is None else _action(row)


def is_done(db: Transaction, person_id: int, what: str, **detail: int | None) -> bool:
    """Whether that person did this already: an action whose detail has all these numbers. None is none."""
    if None in detail.values():
        return False
    same = (actions.c.detail[name].as_integer() == number for name, number in detail.items())
    mine = (actions.c.person_id == person_id, actions.c.what == what)
    return db.one(select(actions.c.id).where(*mine, *same).limit(1)) is not None


def created(db: Transaction, action_id: int, table: str) -> int | None:
    """The first row of that table that an action added."""
    added = (changes.c.action_id == action_id, changes.c.table_name == table, changes.c.before.is_(None))
    row = db.one(select(changes.c.row_id).where(*added).order_by(changes.c.id).limit(1))
    return None if row is None else int(row.row_id)


def touched(db: Transaction, action_id: int, table: str) -> int:
    """How many rows of that table an action changed."""
    of_table = (changes.c.action_id == action_id, changes.c.table_name == table)
    return int(db.scalar(select(func.count(changes.c.row_id.distinct())).where(*of_table)) or 0)


def thing(db: Transaction, action_id: int) -> tuple[str, bool]:
    """What the action was about, by the words of the first row that has some; and whether the action added that row."""
    touched = db.all(select(changes).where(changes.c.action_id == action_id).order_by(changes.c.id))
    named = ((_name(db, row), row.before is None and row.table_name in _NAMED) for row in touched)
    return next((found for found in named if found[0]), ("", False))


def _name(db: Transaction, change: Any) -> str:
    """As it stands, or as it stood where the action removed it."""
    table = schema.metadata.tables[change.table_name]
    column = _NAMED.get(table.name)
    if column is None and "account_id" not in table.c:
        return ""
    kept = (change.before or {}).get(column or "account_id")
    value = db.scalar(select(table.c[column or "account_id"]).where(table.c.id == change.row_id)) or kept
    if column is None:
        value = db.scalar(select(schema.accounts.c.name).where(schema.accounts.c.id == value))
    return str(value or "")


def undo(db: Transaction, action: Action) -> Undone:
    """All of it or nothing."""
    if action.undone_at is not None:
        return Undone("already", action)
    done = db.all(select(changes).where(changes.c.action_id == action.id).order_by(changes.c.id.desc()))
    if any(_newer(db, change, action.id) for change in done):
        return Undone("newer", action)
    for change in done:
        _restore(db, change)
    db.execute(update(actions).where(actions.c.id == action.id).values(undone_at=db.now))
    return Undone("done", action)


def _newer(db: Transaction, change: Any, action_id: int) -> bool:
    later = db.scalar(
        select(func.max(changes.c.id))
        .join(actions, actions.c.id == changes.c.action_id)
        .where(
            changes.c.table_name == change.table_name,
            changes.c.row_id == change.row_id,
            and_(changes.c.id > change.id, changes.c.action_id != action_id, actions.c.undone_at.is_(None)),
            actions.c.what.not_in(_BY_ITSELF),
        )
    )
    if change.before is None:
        return later is not None or _carries(db, change, action_id)
    return later is not None or _is_taken(db, change)


def _carries(db: Transaction, change: Any, action_id: int) -> bool:
    """Whether rows that came otherwise hang on the row that this action created: they would go with it."""
    for table, column in schema.references(change.table_name):
        if table.name in _BOOKKEEPING:
            continue
        ours = exists().where(
            changes.c.action_id == action_id, changes.c.table_name == table.name, changes.c.row_id == table.c.id
        )
        if db.one(select(table.c.id).where(column == change.row_id, ~ours).limit(1)) is not None:
            return True
    return False


def _is_taken(db: Transaction, change: Any) -> bool:
    """Whether a removed row cannot come back, since another one has what only one may have: a role given anew."""
    table = schema.metadata.tables[change.table_name]
    if "id" not in change.before:
        return False
    before = from_json(table, change.before)
    keys = (key.columns for key in table.constraints if isinstance(key, UniqueConstraint))
    return any(db.one(select(table.c.id).where(*(c == before[c.name] for c in key)).limit(1)) for key in keys)


def _restore(db: Transaction, change: Any) -> None:
    table = schema.metadata.tables[change.table_name]
    _touch(db, table.name, change)
    if change.before is None:
        db.execute(delete(table).where(table.c.id == change.row_id))
        return
    before = from_json(table, change.before)
    if "changed_at" in before:
        before["changed_at"] = db.now  # it changes now, whatever it changes back to
    if "id" in before:  # the whole row: it was removed
        db.execute(insert(table).values(**before))
    else:
        db.execute(update(table).where(table.c.id == change.row_id).values(**before))


def _touch(db: Transaction, table: str, change: Any) -> None:
    """Texts are read with what is kept in memory: it must hear of customers, contacts and words that come and go."""
    before = change.before or {}
    if table in ("accounts", "vocabulary"):
        of_team = schema.metadata.tables[table]
        team = before.get("team_id") or db.scalar(select(of_team.c.team_id).where(of_team.c.id == change.row_id))
    elif table == "contacts":
        account = before.get("account_id") or db.scalar(
            select(schema.contacts.c.account_id).where(schema.contacts.c.id == change.row_id)
        )
        team = db.scalar(select(schema.accounts.c.team_id).where(schema.accounts.c.id == account))
    else:
        return
    if team is not None:
        db.touched_teams.add(int(team))


def _action(row: Any) -> Action:
    return Action(row.id, row.what, row.detail, row.created_at, row.undone_at)
