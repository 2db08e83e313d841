"""How open complaints stand: what was said to the customer since, and which step is set. For the clock."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select

from bot.domain.followups import OPEN, FollowUp
from storage import complaints as complaints_of
from storage import followups, open_points, schema
from storage.complaints import Known
from storage.interactions import REAL
from storage.transaction import Transaction

complaints = schema.complaints


@dataclass(frozen=True, slots=True)
class Running:
    """An open complaint, whose customer it is (`owner_id`, as stored), and what was done since it came in.

    `heard` is the last real contact, `step` the open follow-up of ours that falls due first.
    """

    known: Known
    team_id: int
    owner_id: int | None = None
    heard: date | None = None
    step: FollowUp | None = None


def running(db: Transaction, *where: Any) -> list[Running]:
    """Open ones, the oldest first; of all teams where nothing narrows it."""
    rows = open_points.rows(db, complaints, complaints.c.state == "open", *where)
    ids = [row.id for row in rows]
    heard, steps = _heard(db, ids), _steps(db, ids)
    return [
        Running(complaints_of.known(row), row.team_id, row.owner_id, heard.get(row.id), steps.get(row.id))
        for row in rows
    ]


def run_of(db: Transaction, team_id: int, complaint_id: int) -> Running | None:
    found = running(db, complaints.c.team_id == team_id, complaints.c.id == complaint_id)
    return found[0] if found else None


def of_account(db: Transaction, account_id: int) -> list[Running]:
    """Open ones of one customer."""
    return running(db, complaints.c.account_id == account_id)


def _since(row: Any) -> Any:
    """Said later than the complaint itself: on a later day, or in a later note."""
    return or_(row.id > complaints.c.interaction_id, complaints.c.interaction_id.is_(None))


def _heard(db: Transaction, ids: Collection[int]) -> dict[int, date]:
    entries = schema.interactions.c
    later = and_(entries.day >= complaints.c.opened_on, _since(entries))
    rows = db.all(
        select(complaints.c.id, func.max(entries.day).label("day"))
        .join(schema.interactions, entries.account_id == complaints.c.account_id)
        .where(complaints.c.id.in_(ids), later, *REAL)
        .group_by(complaints.c.id)
    )
    return {row.id: row.day for row in rows}


def _steps(db: Transaction, ids: Collection[int]) -> dict[int, FollowUp]:
    """Of ours with a day: set for the complaint, or promised in the same note or later."""
    steps = schema.followups
    meant = or_(steps.c.complaint_id == complaints.c.id, steps.c.interaction_id >= complaints.c.interaction_id)
    rows = db.all(
        select(steps, complaints.c.id.label("complaint"))
        .join(complaints, complaints.c.account_id == steps.c.account_id)
        .where(complaints.c.id.in_(ids), meant, steps.c.owner != "them", steps.c.state.in_(OPEN))
        .where(steps.c.due.is_not(None), or_(steps.c.complaint_id.is_(None), steps.c.complaint_id == complaints.c.id))
        .order_by(func.coalesce(steps.c.due_last, steps.c.due).desc(), steps.c.id.desc())
    )
    return {row.complaint: followups.follow_up(row) for row in rows}
