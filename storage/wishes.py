"""Wishes: open until they are closed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.interactions import Wish
from storage import open_points
from storage.schema import wishes
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Known:
    """A wish with its customer's name, the note it stands in and the day it was closed."""

    wish: Wish
    customer: str = ""
    note: str = ""
    closed_on: date | None = None


def get(db: Transaction, team_id: int, wish_id: int) -> Known | None:
    row = open_points.get(db, wishes, team_id, wish_id)
    return _known(row) if row else None


def open_of(db: Transaction, team_id: int, account_ids: Collection[int]) -> list[Known]:
    """The oldest first."""
    return [_known(row) for row in open_points.open_of(db, wishes, team_id, account_ids)]


def close(db: Transaction, team_id: int, wish_id: int, day: date) -> bool:
    """Journalled. False when the team has no such open wish."""
    return open_points.close(db, wishes, team_id, wish_id, "closed", day)


def match(db: Transaction, team_id: int, wish_id: int, day: date) -> bool:
    """An offer is taken to the customer for it. Journalled. False when the team has no such open wish."""
    return open_points.close(db, wishes, team_id, wish_id, "matched", day)


def _known(row: Any) -> Known:
    return Known(wish(row), row.customer, row.note or "", row.closed_on)


def wish(row: Any) -> Wish:
    return Wish(row.id, row.text, row.opened_on, row.obstacle, row.state, row.account_id)
