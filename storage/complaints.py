"""Complaints: open until they are settled."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import update

from bot.domain.interactions import Complaint
from storage import open_points
from storage.schema import complaints
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Known:
    """A complaint with its customer's name and the note it stands in."""

    complaint: Complaint
    customer: str = ""
    note: str = ""


def get(db: Transaction, team_id: int, complaint_id: int) -> Known | None:
    row = open_points.get(db, complaints, team_id, complaint_id)
    return known(row) if row else None


def open_of(db: Transaction, team_id: int, account_ids: Collection[int]) -> list[Known]:
    """The oldest first."""
    return [known(row) for row in open_points.open_of(db, complaints, team_id, account_ids)]


def opened_between(db: Transaction, team_id: int, account_ids: Collection[int], first: date, last: date) -> list[Known]:
    """Those that came in on these days, both included, whatever became of them; the oldest first."""
    return [known(row) for row in open_points.opened_between(db, complaints, team_id, account_ids, first, last)]


def escalate(db: Transaction, complaint_id: int, day: date) -> None:
    """The leads were told: bookkeeping, which no undo takes back."""
    db.execute(update(complaints).where(complaints.c.id == complaint_id).values(escalated_on=day))


def weigh(db: Transaction, complaint_id: int, severity: str) -> bool:
    """Journalled."""
    return db.change(complaints, complaint_id, severity=severity)


def settle(db: Transaction, team_id: int, complaint_id: int, day: date, by: int | None = None) -> bool:
    """Journalled; `by` is the interaction that told it. False when the team has no such open complaint."""
    return open_points.close(db, complaints, team_id, complaint_id, "resolved", day, closed_by=by)


def leave_untold(db: Transaction, complaint_id: int, state: Literal["resolved", "told"]) -> bool:
    """One that was told as settled: resolved by itself, or told while it is asked which open one is meant."""
    return db.change(complaints, complaint_id, state=state)


def drop(db: Transaction, complaint_id: int) -> bool:
    """It was no complaint of its own but the news of an open one. Journalled."""
    return db.remove(complaints, complaint_id)


def known(row: Any) -> Known:
    return Known(complaint(row), row.customer, row.note or "")


def complaint(row: Any) -> Complaint:
    return Complaint(
        row.id, row.text, row.state, row.opened_on, row.severity, row.account_id, row.closed_on, row.escalated_on
    )
