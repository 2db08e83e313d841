"""Trade fairs of a team: when they are, and which customers go there."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import select

from bot.domain.fairs import TradeFair
from storage import schema
from storage.transaction import Transaction

fairs, goers = schema.fairs, schema.fair_accounts

LISTED = timedelta(days=30)
"""So long after its last day a fair is still shown."""


def of_team(db: Transaction, team_id: int, today: date) -> list[TradeFair]:
    """Those to come and those just over, the next first."""
    rows = db.all(
        select(fairs)
        .where(fairs.c.team_id == team_id, fairs.c.last >= today - LISTED)
        .order_by(fairs.c.first, fairs.c.name, fairs.c.id)
    )
    who = _goers(db, [row.id for row in rows])
    return [TradeFair(row.id, row.name, row.first, row.last, who.get(row.id, ())) for row in rows]


def get(db: Transaction, team_id: int, fair_id: int) -> TradeFair | None:
    row = db.one(select(fairs).where(fairs.c.id == fair_id, fairs.c.team_id == team_id))
    return TradeFair(row.id, row.name, row.first, row.last, _goers(db, [row.id]).get(row.id, ())) if row else None


def _goers(db: Transaction, ids: Collection[int]) -> dict[int, tuple[tuple[int, str], ...]]:
    """Customers by fair, with their names."""
    accounts = schema.accounts
    rows = db.all(
        select(goers.c.fair_id, goers.c.account_id, accounts.c.name)
        .join(accounts, accounts.c.id == goers.c.account_id)
        .where(goers.c.fair_id.in_(ids), accounts.c.removed_at.is_(None))
        .order_by(accounts.c.name, goers.c.id)
    )
    found: dict[int, tuple[tuple[int, str], ...]] = {}
    for row in rows:
        found[row.fair_id] = (*found.get(row.fair_id, ()), (row.account_id, row.name))
    return found


# ---- journalled ----


def add(db: Transaction, team_id: int, name: str, first: date, last: date) -> int:
    return db.add(fairs, team_id=team_id, name=name, first=first, last=last)


def move(db: Transaction, fair_id: int, first: date, last: date) -> None:
    db.change(fairs, fair_id, first=first, last=last)


def send(db: Transaction, fair_id: int, account_id: int) -> bool:
    """That customer goes there; False when it was known."""
    known = select(goers.c.id).where(goers.c.fair_id == fair_id, goers.c.account_id == account_id)
    if db.one(known) is not None:
        return False
    db.add(goers, fair_id=fair_id, account_id=account_id)
    return True


def remove(db: Transaction, fair_id: int) -> None:
    db.remove(fairs, fair_id)
