"""Many rows in a few statements, journalled under the action that is open, if one is."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Table, bindparam, insert, select, update

from storage.transaction import Transaction, to_json

CHUNK = 1000
"""Rows a statement carries."""


def add_many(db: Transaction, table: Table, rows: Sequence[dict[str, Any]]) -> list[int]:
    """Returns the ids, in the order of the rows; each row names the same columns."""
    statement = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    ids: list[int] = []
    for at in range(0, len(rows), CHUNK):
        added = [row.id for row in db.execute(statement, list(rows[at : at + CHUNK]))]
        for row_id in added:
            db.journal(table, row_id, None)
        ids += added
    return ids


def change_many(db: Transaction, table: Table, changes: Sequence[tuple[int, dict[str, Any]]]) -> None:
    """(id, new values) each; rows that change the same columns share a statement."""
    fixed = {"changed_at": db.now} if "changed_at" in table.c else {}
    ordered = sorted((change for change in changes if change[1]), key=lambda change: sorted(change[1]))
    for names, group in groupby(ordered, key=lambda change: sorted(change[1])):
        same = list(group)
        values = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in names}
        statement = update(table).where(table.c.id == bindparam("row")).values({**values, **fixed})
        for at in range(0, len(same), CHUNK):
            chunk = same[at : at + CHUNK]
            _keep(db, table, [row_id for row_id, _ in chunk], [*names, *fixed])
            db.execute(statement, [{"row": row_id} | {f"new_{n}": v for n, v in new.items()} for row_id, new in chunk])


def _keep(db: Transaction, table: Table, ids: Sequence[int], names: Sequence[str]) -> None:
    if db.action_id is not None:
        columns = (table.c[name] for name in names)
        for row in db.all(select(*columns, table.c.id.label("row")).where(table.c.id.in_(ids))):
            db.journal(table, row.row, to_json({name: row._mapping[name] for name in names}))
