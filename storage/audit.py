"""The audit trail: append-only, and it names things, never quotes notes."""

from typing import Any

from sqlalchemy import insert

from storage import schema
from storage.transaction import Transaction


def note(db: Transaction, what: str, *, team_id: int | None, person_id: int | None, **detail: Any) -> None:
    values = {"at": db.now, "team_id": team_id, "person_id": person_id, "what": what, "detail": detail}
    db.execute(insert(schema.audit).values(**values))
