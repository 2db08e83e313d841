"""Complaints: open until they are settled."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from bot.domain.interactions import Complaint
from storage import schema
from storage.transaction import Transaction

complaints, interactions = schema.complaints, schema.interactions


@dataclass(frozen=True, slots=True)
class Known:
    """A complaint with its customer's name and the note it stands in."""

    complaint: Complaint
    customer: str = ""
    note: str = ""


def get(db: Transaction, team_id: int, complaint_id: int) -> Known | None:
    found = _load(db, complaints.c.team_id == team_id, complaints.c.id == complaint_id)
    return found[0] if found else None


def open_of(db: Transaction, team_id: int, account_ids: Collection[int]) -> list[Known]:
    """The oldest first."""
    of_these = complaints.c.account_id.in_(account_ids)
    return _load(db, complaints.c.team_id == team_id, complaints.c.state == "open", of_these)


def settle(db: Transaction, team_id: int, complaint_id: int, day: date) -> bool:
    """Journalled. False when the team has no such open complaint."""
    where = (complaints.c.id == complaint_id, complaints.c.team_id == team_id, complaints.c.state == "open")
    if db.scalar(select(complaints.c.id).where(*where)) is None:
        return False
    return db.change(complaints, complaint_id, state="resolved", closed_on=day)


def _load(db: Transaction, *where: Any) -> list[Known]:
    accounts = schema.accounts
    rows = db.all(
        select(complaints, accounts.c.name.label("customer"), interactions.c.note)
        .join(accounts, accounts.c.id == complaints.c.account_id)
        .outerjoin(interactions, interactions.c.id == complaints.c.interaction_id)
        .where(*where, accounts.c.removed_at.is_(None))
        .order_by(complaints.c.opened_on, complaints.c.id)
    )
    return [Known(complaint(row), row.customer, row.note or "") for row in rows]


def complaint(row: Any) -> Complaint:
    return Complaint(row.id, row.text, row.state, row.opened_on, row.severity, row.account_id, row.closed_on)
