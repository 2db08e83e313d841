"""One transaction: reads, journalled changes, and what is to be posted and run once it is committed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import Connection, Executable, Row, Table, delete, insert, select, update
from sqlalchemy.engine import CursorResult

from storage import schema

Values = Mapping[str, Any]


class Transaction:
    """Given to every storage function. After `act`, changes by `add`, `change` and `remove` can be undone together."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self.connection = connection
        self.now = now
        self.posted: list[int] = []  # outbox rows for the messenger, told after commit
        self.submitted: list[int] = []  # job rows for the runner, told after commit
        self.touched_teams: set[int] = set()  # teams whose customers, contacts or words changed
        self._action: int | None = None
        self._journalled: list[dict[str, Any]] = []  # rows of `changes` that are still to be written

    # ---- plain statements, with values for their named parameters ----

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        self._write_journal()
        return self.connection.execute(statement, values)

    def one(self, statement: Executable, values: Values | None = None) -> Row[Any] | None:
        return self.execute(statement, values).first()

    def all(self, statement: Executable, values: Values | None = None) -> Sequence[Row[Any]]:
        return self.execute(statement, values).all()

    def scalar(self, statement: Executable, values: Values | None = None) -> Any:
        return self.execute(statement, values).scalar()

    def finish(self) -> None:
        """Before the commit. Every process sees by the version that what a team's texts mean has changed."""
        self._write_journal()
        if self.touched_teams:
            touched = update(schema.teams).where(schema.teams.c.id.in_(self.touched_teams))
            self.execute(touched.values(names_version=schema.teams.c.names_version + 1))

    # ---- journalled changes ----

    def act(self, person_id: int, chat_id: int | None, what: str, detail: Values | None = None) -> int:
        """Opens the action under which the changes that follow can be undone together."""
        self._action = self.insert(
            schema.actions,
            person_id=person_id,
            chat_id=chat_id,
            what=what,
            detail=dict(detail or {}),
            created_at=self.now,
        )
        return self._action

    @property
    def action_id(self) -> int | None:
        return self._action

    def add(self, table: Table, **values: Any) -> int:
        row_id = self.insert(table, **values)
        self.journal(table, row_id, None)
        return row_id

    def change(self, table: Table, row_id: int, **values: Any) -> bool:
        """Changes one row; False when it is not there. An undo touches these columns only, whoever wrote the others."""
        if self._action is not None and not self._keep(table, row_id, values):
            return False
        result = self.execute(update(table).where(table.c.id == row_id).values(**values))
        return result.rowcount == 1

    def remove(self, table: Table, row_id: int) -> bool:
        """Deletes one row and what hangs on it; False when it is not there."""
        if self._action is not None:
            self._remove_dependents(table, row_id)
            if not self._keep(table, row_id, table.c.keys()):
                return False
        return self.execute(delete(table).where(table.c.id == row_id)).rowcount == 1

    def _remove_dependents(self, table: Table, row_id: int) -> None:
        """One by one, so that an undo brings them back: the database's own cascade leaves no trace."""
        for child, column in schema.references(table.name):
            if "id" in child.c:
                for row in self.all(select(child.c.id).where(column == row_id)):
                    self.remove(child, row.id)

    def _keep(self, table: Table, row_id: int, columns: Iterable[str]) -> bool:
        row = self.one(select(*(table.c[name] for name in columns)).where(table.c.id == row_id))
        if row is None:
            return False
        self.journal(table, row_id, to_json(row._asdict()))
        return True

    def insert(self, table: Table, **values: Any) -> int:
        """A row outside the journal: bookkeeping that no undo takes back. Returns its id."""
        key = self.connection.execute(_insert_into(table), values).inserted_primary_key
        assert key is not None
        return int(key[0])

    def journal(self, table: Table, row_id: int, before: Values | None) -> None:
        """Notes what an undo has to bring back; written in one go before the next plain statement."""
        if self._action is not None:
            change = {"action_id": self._action, "table_name": table.name, "row_id": row_id, "before": before}
            self._journalled.append(change)

    def _write_journal(self) -> None:
        if self._journalled:
            rows, self._journalled = self._journalled, []
            self.connection.execute(_insert_into(schema.changes), rows)


_insert_into = cache(insert)
"""Built once a table: building costs as much as running."""


def insert_new(db: Transaction, table: Table) -> Any:
    """An INSERT that leaves out what is there already, by any unique key."""
    return _insert_new(db.connection.dialect.name, table)


@cache
def _insert_new(dialect: str, table: Table) -> Any:
    """The dialects are imported by their use: each costs a start 0.1 s and a bot has one database."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table).on_conflict_do_nothing()


def to_json(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as JSON values; `from_json` reads it back by the column types."""
    return {name: _plain(value) for name, value in row.items()}


def from_json(table: Table, values: Values) -> dict[str, Any]:
    return {name: _typed(table, name, value) for name, value in values.items() if name in table.c}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def _typed(table: Table, name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    kind = table.c[name].type.python_type if not isinstance(table.c[name].type, schema.Moment) else datetime
    return kind.fromisoformat(value) if kind in (datetime, date, time) else value
