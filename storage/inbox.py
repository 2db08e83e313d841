"""Updates as they came, kept before they are acknowledged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import bindparam, delete, func, select, update

from storage import schema
from storage.transaction import Transaction, insert_new

inbox = schema.inbox


@dataclass(frozen=True, slots=True)
class Received:
    update_id: int
    chat_id: int | None
    raw: str


_KNOWN = select(inbox.c.update_id).where(inbox.c.update_id.in_(bindparam("asked", expanding=True)))


def keep(db: Transaction, updates: Sequence[Received]) -> list[Received]:
    """Stores what is new and returns it, in order; a repeated update_id is a no-op."""
    known = {row.update_id for row in db.all(_KNOWN, {"asked": [u.update_id for u in updates]})}
    fresh = [u for u in {u.update_id: u for u in updates}.values() if u.update_id not in known]
    if fresh:
        rows = [
            {"update_id": u.update_id, "chat_id": u.chat_id, "raw": u.raw, "state": "new", "received_at": db.now}
            for u in fresh
        ]
        db.execute(insert_new(db, inbox), rows)
    return sorted(fresh, key=lambda u: u.update_id)


def waiting(db: Transaction) -> list[Received]:
    """What a crash or a full disk left undone, oldest first."""
    rows = db.all(
        select(inbox.c.update_id, inbox.c.chat_id, inbox.c.raw)
        .where(inbox.c.state == "new")
        .order_by(inbox.c.update_id)
    )
    return [Received(row.update_id, row.chat_id, row.raw) for row in rows]


_DONE = (
    update(inbox).where(inbox.c.update_id == bindparam("claimed"), inbox.c.state == "new").values(state="done", raw="")
)


def claim(db: Transaction, update_id: int) -> bool:
    """Marks it done within the turn that does it: both commit together. The raw text goes, its meaning stays."""
    return db.execute(_DONE, {"claimed": update_id}).rowcount == 1


def quarantine(db: Transaction, update_id: int) -> None:
    """Sets an update aside that cannot be handled; its text is kept for whoever repairs it."""
    db.execute(update(inbox).where(inbox.c.update_id == update_id).values(state="quarantined"))


def count(db: Transaction, state: str) -> int:
    return int(db.scalar(select(func.count()).select_from(inbox).where(inbox.c.state == state)) or 0)


def forget(db: Transaction, days: int) -> int:
    """Deletes done rows older than `days`; Telegram repeats updates for a day at most."""
    old = delete(inbox).where(inbox.c.state == "done", inbox.c.received_at < db.now - timedelta(days=days))
    return db.execute(old).rowcount
