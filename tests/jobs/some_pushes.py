"""What the outbox holds, and ticks without a running bot."""

from typing import Any

from sqlalchemy import select

from jobs.work import Work
from storage import schema
from storage.store import Store


def work_of(store: Store) -> Work:
    """Ticks of prompts only use the store."""
    nothing: Any = None
    return Work(store, store.clock, nothing, nothing, nothing)


def sent(store: Store) -> list[str]:
    """Texts of all messages so far, in order."""
    with store.transaction() as db:
        return [row.payload["text"] for row in db.all(select(schema.outbox).order_by(schema.outbox.c.id))]


def waiting_jobs(store: Store, name: str) -> list[int]:
    """For whom a job of that name waits; they are taken off the queue."""
    with store.transaction() as db:
        rows = db.all(select(schema.jobs).where(schema.jobs.c.name == name).order_by(schema.jobs.c.id))
        db.execute(schema.jobs.delete())
        return [row.args["person"] for row in rows]
