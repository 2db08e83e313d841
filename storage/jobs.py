"""Work to do outside a turn, recorded with the turn that asked for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, delete, insert, select, update

from storage import schema
from storage.transaction import Transaction

jobs = schema.jobs

FIRST = ("press",)
"""News that were fetched are told before more is fetched."""
MOST_TOGETHER = 500
"""Numbers in one job: a short transaction, and little to do again after a crash."""


@dataclass(frozen=True, slots=True)
class Job:
    """`lock_key`: jobs of one key run one after the other."""

    id: int
    name: str
    args: dict[str, Any]
    lock_key: str
    attempts: int


def submit(
    db: Transaction, name: str, *, lock_key: str, once: str | None = None, run_at: datetime | None = None, **args: Any
) -> int | None:
    """Records a job; `once` is its idempotency key: a second one of that key is none."""
    if once is not None and db.scalar(select(jobs.c.id).where(jobs.c.idempotency_key == once)) is not None:
        return None
    values = {
        "name": name,
        "args": args,
        "lock_key": lock_key,
        "idempotency_key": once,
        "state": "new",
        "attempts": 0,
        "run_at": run_at or db.now,
        "created_at": db.now,
    }
    key = db.execute(insert(jobs).values(**values)).inserted_primary_key
    assert key is not None
    db.submitted.append(int(key[0]))
    return int(key[0])


def submit_with(db: Transaction, name: str, *, lock_key: str, numbers: str, given: Sequence[int], **args: Any) -> None:
    """Joins `given` to the list `numbers` of a job of that key that waits, where it is not too long; else one more."""
    waits = (jobs.c.state == "new", jobs.c.name == name, jobs.c.lock_key == lock_key, jobs.c.attempts == 0)
    found = db.all(select(jobs).where(*waits).order_by(jobs.c.id.desc()).limit(1).with_for_update())
    known = found[0].args[numbers] if found else []
    if not found or len(known) + len(given) > MOST_TOGETHER:
        whole: dict[str, Any] = {**args, numbers: list(given)}
        submit(db, name, lock_key=lock_key, **whole)
        return
    joined = {**found[0].args, numbers: [*known, *given]}
    db.execute(update(jobs).where(jobs.c.id == found[0].id).values(args=joined))


def claim(db: Transaction, busy_keys: Sequence[str], limit: int) -> list[Job]:
    """The next due jobs, one for each free lock key, marked as running. What ends a thing begun goes first."""
    rows = db.all(
        select(jobs)
        .where(jobs.c.state == "new", jobs.c.run_at <= db.now, jobs.c.lock_key.not_in(busy_keys))
        .order_by(case((jobs.c.name.in_(FIRST), 0), else_=1), jobs.c.id)
        .limit(4 * limit)
    )
    chosen: dict[str, Any] = {}
    for row in rows:
        chosen.setdefault(row.lock_key, row)
    taken = list(chosen.values())[:limit]
    if taken:
        ids = [row.id for row in taken]
        db.execute(update(jobs).where(jobs.c.id.in_(ids)).values(state="running", attempts=jobs.c.attempts + 1))
    return [Job(row.id, row.name, row.args, row.lock_key, row.attempts + 1) for row in taken]


def finish(db: Transaction, job_id: int, error: str | None = None) -> None:
    """Done, or failed for good; the key stays free for a later job of the same kind."""
    state = "done" if error is None else "failed"
    db.execute(update(jobs).where(jobs.c.id == job_id).values(state=state, error=error, idempotency_key=None, args={}))


def retry(db: Transaction, job_id: int, after: timedelta) -> None:
    db.execute(update(jobs).where(jobs.c.id == job_id).values(state="new", run_at=db.now + after))


def bring_forward(db: Transaction, names: Sequence[str]) -> None:
    """Those that wait for a moment to come run now."""
    waiting = (jobs.c.name.in_(names), jobs.c.state == "new", jobs.c.run_at > db.now)
    db.execute(update(jobs).where(*waiting).values(run_at=db.now))


def recover(db: Transaction) -> int:
    """At start: what ran when the process died runs again."""
    return db.execute(update(jobs).where(jobs.c.state == "running").values(state="new")).rowcount


def forget(db: Transaction, days: int) -> int:
    old = delete(jobs).where(jobs.c.state.in_(("done", "failed")), jobs.c.created_at < db.now - timedelta(days=days))
    return db.execute(old).rowcount
