"""Contribution margins of customers by year, in cents."""

from collections.abc import Mapping

from sqlalchemy import func, select

from bot.domain.cells import Value
from bot.domain.import_plan import Plan
from storage import bulk, schema
from storage.transaction import Transaction

table, accounts = schema.margins, schema.accounts


def years(db: Transaction, team_id: int) -> list[tuple[int, int]]:
    """(year, customers with a margin in it), oldest first."""
    rows = db.all(
        select(table.c.year, func.count().label("known"))
        .join(accounts, accounts.c.id == table.c.account_id)
        .where(accounts.c.team_id == team_id, accounts.c.removed_at.is_(None))
        .group_by(table.c.year)
        .order_by(table.c.year)
    )
    return [(row.year, row.known) for row in rows]


def of_year(db: Transaction, team_id: int, year: int) -> dict[int, int]:
    """Cents by customer."""
    rows = db.all(
        select(table.c.account_id, table.c.amount)
        .join(accounts, accounts.c.id == table.c.account_id)
        .where(accounts.c.team_id == team_id, accounts.c.removed_at.is_(None), table.c.year == year)
    )
    return {row.account_id: row.amount for row in rows}


def of_account(db: Transaction, account_id: int) -> dict[int, int]:
    """Cents by year."""
    rows = db.all(select(table.c.year, table.c.amount).where(table.c.account_id == account_id))
    return {row.year: row.amount for row in rows}


def stored(db: Transaction, team_id: int) -> dict[tuple[int, int], tuple[int, int]]:
    """(row, cents) by customer and year, for an import."""
    rows = db.all(
        select(table).join(accounts, accounts.c.id == table.c.account_id).where(accounts.c.team_id == team_id)
    )
    return {(row.account_id, row.year): (row.id, row.amount) for row in rows}


def take_in(db: Transaction, plan: Plan, ids: Mapping[str, int]) -> None:
    """What an import brings. `ids`: the customers of the team by name."""
    rows = [
        {
            "account_id": ids[str(new.values["customer"])],
            "year": new.values["year"],
            "amount": _cents(new.values["margin"]),
        }
        for new in plan.new
    ]
    bulk.add_many(db, table, rows)
    bulk.change_many(db, table, [(one.id, {"amount": _cents(one.fields[0].new)}) for one in plan.changed])


def _cents(margin: Value) -> int:
    """Exact: a margin is so many cents by a hundred."""
    assert isinstance(margin, float)
    return round(margin * 100)
