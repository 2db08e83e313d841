"""Wishes: open until they are matched or closed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from bot.domain.interactions import Wish
from storage import schema
from storage.transaction import Transaction

wishes, interactions = schema.wishes, schema.interactions


@dataclass(frozen=True, slots=True)
class Known:
    """A wish with its customer's name, the note it stands in and the day it was closed."""

    wish: Wish
    customer: str = ""
    note: str = ""
    closed_on: date | None = None


def get(db: Transaction, team_id: int, wish_id: int) -> Known | None:
    found = _load(db, wishes.c.team_id == team_id, wishes.c.id == wish_id)
    return found[0] if found else None


def open_of(db: Transaction, team_id: int, account_ids: Collection[int]) -> list[Known]:
    """The oldest first."""
    return _load(db, wishes.c.team_id == team_id, wishes.c.state == "open", wishes.c.account_id.in_(account_ids))


def close(db: Transaction, team_id: int, wish_id: int, day: date) -> bool:
    """Journalled. False when the team has no such open wish."""
    where = (wishes.c.id == wish_id, wishes.c.team_id == team_id, wishes.c.state == "open")
    if db.scalar(select(wishes.c.id).where(*where)) is None:
        return False
    return db.change(wishes, wish_id, state="closed", closed_on=day)


def _load(db: Transaction, *where: Any) -> list[Known]:
    accounts = schema.accounts
    rows = db.all(
        select(wishes, accounts.c.name.label("customer"), interactions.c.note)
        .join(accounts, accounts.c.id == wishes.c.account_id)
        .outerjoin(interactions, interactions.c.id == wishes.c.interaction_id)
        .where(*where, accounts.c.removed_at.is_(None))
        .order_by(wishes.c.opened_on, wishes.c.id)
    )
    return [Known(wish(row), row.customer, row.note or "", row.closed_on) for row in rows]


def wish(row: Any) -> Wish:
    return Wish(row.id, row.text, row.opened_on, row.obstacle, row.state, row.account_id)
