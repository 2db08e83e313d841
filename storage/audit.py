"""The audit trail: append-only, and it names things, never quotes notes."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, insert, select

from storage import schema
from storage.transaction import Transaction


def note(db: Transaction, what: str, *, team_id: int | None, person_id: int | None, **detail: Any) -> None:
    values = {"at": db.now, "team_id": team_id, "person_id": person_id, "what": what, "detail": detail}
    db.execute(insert(schema.audit).values(**values))


def latest(db: Transaction, team_id: int, limit: int = 50) -> Sequence[Row[Any]]:
    trail = schema.audit
    return db.all(select(trail).where(trail.c.team_id == team_id).order_by(trail.c.id.desc()).limit(limit))
