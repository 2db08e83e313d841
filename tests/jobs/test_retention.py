"""What has served its purpose is forgotten, what may still be needed is not."""

from sqlalchemy import func, select

from jobs.retention import forget_old
from storage import Store, inbox, jobs, outbox, schema, strangers
from storage.inbox import Received
from storage.outbox import Settled
from tests.conftest import SetClock


def counted(store: Store) -> dict[str, int]:
    tables = (schema.inbox, schema.outbox, schema.jobs, schema.strangers)
    with store.transaction() as db:
        forget_old(db)
        return {table.name: db.scalar(select(func.count()).select_from(table)) for table in tables}


def test_what_is_done_goes_after_its_time_and_what_waits_stays(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        inbox.keep(db, [Received(1, 7, "done"), Received(2, 7, "waits"), Received(3, 7, "odd")])
        inbox.claim(db, 1)
        inbox.quarantine(db, 3)
        sent = outbox.post(db, 7, "sendMessage", {"text": "Hello"}, priority=outbox.REPLY)
        outbox.post(db, 7, "sendMessage", {"text": "waits"}, priority=outbox.REPLY)
        outbox.settle(db, [Settled(sent, "sent", 11)])
        done = jobs.submit(db, "feed", lock_key="a")
        jobs.submit(db, "feed", lock_key="b")
        assert done is not None and strangers.may_answer(db, 5)
        jobs.finish(db, done)
    assert counted(store) == {"inbox": 3, "outbox": 2, "jobs": 2, "strangers": 1}
    clock.move(days=3)
    assert counted(store) == {"inbox": 2, "outbox": 2, "jobs": 2, "strangers": 0}
    clock.move(days=90)
    assert counted(store) == {"inbox": 2, "outbox": 1, "jobs": 1, "strangers": 0}
