"""Complaints: open until they are settled."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

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
    return _known(row) if row else None


def open_of(db: Transaction, team_id: int, account_ids: Collection[int]) -> list[Known]:
    """The oldest first."""
    return [_known(row) for row in open_points.open_of(db, complaints, team_id, account_ids)]


def settle(db: Transaction, team_id: int, complaint_id: int, day: date) -> bool:
    """Journalled. False when the team has no such open complaint."""
    return open_points.close(db, complaints, team_id, complaint_id, "resolved", day)


def _known(row: Any) -> Known:
    return Known(complaint(row), row.customer, row.note or "")


def complaint(row: Any) -> Complaint:
    return Complaint(row.id, row.text, row.state, row.opened_on, row.severity, row.account_id, row.closed_on)
