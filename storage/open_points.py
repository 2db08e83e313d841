"""What complaints and wishes have in common: said in a note about a customer, and open until a day closes them."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Table, select

from storage import schema
from storage.transaction import Transaction


def get(db: Transaction, table: Table, team_id: int, row_id: int) -> Any | None:
    found = rows(db, table, table.c.team_id == team_id, table.c.id == row_id)
    return found[0] if found else None


def open_of(db: Transaction, table: Table, team_id: int, account_ids: Collection[int]) -> Sequence[Any]:
    """The oldest first."""
    return rows(db, table, table.c.team_id == team_id, table.c.state == "open", table.c.account_id.in_(account_ids))


def opened_between(
    db: Transaction, table: Table, team_id: int, account_ids: Collection[int], first: date, last: date
) -> Sequence[Any]:
    """Open or not, but no news of an older one; the oldest first."""
    of = (table.c.team_id == team_id, table.c.account_id.in_(account_ids), table.c.state != "told")
    return rows(db, table, *of, table.c.opened_on.between(first, last))


def close(db: Transaction, table: Table, team_id: int, row_id: int, state: str, day: date, **values: Any) -> bool:
    """Journalled. False when the team has no such open one."""
    where = (table.c.id == row_id, table.c.team_id == team_id, table.c.state == "open")
    if db.scalar(select(table.c.id).where(*where)) is None:
        return False
    return db.change(table, row_id, state=state, closed_on=day, **values)


def rows(db: Transaction, table: Table, *where: Any) -> Sequence[Any]:
    """With the name of the `customer`, its `owner_id` and the words of the `note`; not of removed customers."""
    accounts, interactions = schema.accounts, schema.interactions
    return db.all(
        select(table, accounts.c.name.label("customer"), accounts.c.owner_id, interactions.c.note)
        .join(accounts, accounts.c.id == table.c.account_id)
        .outerjoin(interactions, interactions.c.id == table.c.interaction_id)
        .where(*where, accounts.c.removed_at.is_(None))
        .order_by(table.c.opened_on, table.c.id)
    )
