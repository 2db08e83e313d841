"""The way of a message through the tables: inbox, outbox, dialogues, jobs, strangers."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import dialogues, inbox, jobs, outbox, strangers
from storage.inbox import Received
from storage.outbox import Settled
from storage.store import Store
from storage.transaction import Transaction
from tests.conftest import SetClock


def test_a_repeated_update_is_kept_once_and_updates_come_back_in_order(store: Store) -> None:
    updates = [Received(3, 7, "c"), Received(1, 7, "a"), Received(3, 7, "c"), Received(2, None, "b")]
    with store.transaction() as db:
        assert inbox.keep(db, []) == []
        assert [u.update_id for u in inbox.keep(db, updates)] == [1, 2, 3]
    with store.transaction() as db:
        assert inbox.keep(db, updates) == []
        assert inbox.waiting(db) == [Received(1, 7, "a"), Received(2, None, "b"), Received(3, 7, "c")]


def test_an_update_is_claimed_once_and_its_text_goes(store: Store) -> None:
    with store.transaction() as db:
        inbox.keep(db, [Received(1, 7, "secret")])
    with store.transaction() as db:
        assert [inbox.claim(db, 1), inbox.claim(db, 1), inbox.claim(db, 99)] == [True, False, False]
        assert inbox.waiting(db) == []
        assert db.scalar(select(inbox.inbox.c.raw)) == ""


def test_an_update_that_cannot_be_handled_is_set_aside_with_its_text(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        inbox.keep(db, [Received(1, 7, "odd"), Received(2, 7, "fine")])
        inbox.quarantine(db, 1)
        inbox.claim(db, 2)
    clock.move(days=30)
    with store.transaction() as db:
        assert inbox.forget(db, 2) == 1
        assert inbox.waiting(db) == [] and not inbox.claim(db, 1)


def post(db: Transaction, chat: int = 7, text: str = "Hello") -> int:
    return outbox.post(db, chat, "sendMessage", {"text": text}, priority=outbox.REPLY, account_id=5)


def test_what_was_posted_waits_until_it_is_settled_and_its_text_goes(store: Store) -> None:
    with store.transaction() as db:
        first, second = post(db, text="Grüße <b>"), post(db)
        assert db.posted == [first, second]
    with store.transaction() as db:
        assert [row.payload for row in outbox.load(db, [first])] == [{"text": "Grüße <b>"}]
        outbox.mark_sending(db, [first])
        assert outbox.ambiguous(db) == 1
        outbox.settle(db, [Settled(first, "sent", 41), Settled(second, "dropped", error="400")])
        outbox.settle(db, [])
    with store.transaction() as db:
        assert outbox.waiting(db) == [] and outbox.ambiguous(db) == 0
        assert outbox.message_of(db, first) == 41 and outbox.message_of(db, second) is None
        assert outbox.account_of(db, 7, 41) == 5 and outbox.account_of(db, 8, 41) is None
        assert outbox.load(db, [first, second]) == []
        assert db.scalar(select(outbox.outbox.c.payload).where(outbox.outbox.c.id == first)) == {}


def test_a_chat_that_cannot_be_reached_gets_nothing_more_and_a_moved_one_all(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        post(db, 1), post(db, 1), post(db, 2)
        assert outbox.drop_chat(db, 1, "blocked") is None
        outbox.move_chat(db, 2, -100)
        assert [row.chat_id for row in outbox.waiting(db)] == [-100]
    clock.move(days=31)
    with store.transaction() as db:
        assert outbox.forget(db, 30) == 2


def test_a_chat_that_is_given_up_tells_since_when_no_push_has_arrived(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        heard = outbox.post(db, 1, "sendMessage", {}, priority=outbox.PROMPT)
        outbox.settle(db, [Settled(heard, "sent", 41)])
    for method, priority in (("sendMessage", outbox.REPLY), ("setMyCommands", outbox.REMINDER)):
        clock.move(minutes=1)
        with store.transaction() as db:
            outbox.post(db, 1, method, {}, priority=priority)
    clock.move(minutes=1)
    since = clock.now
    for _ in range(2):
        with store.transaction() as db:
            outbox.post(db, 1, "sendMessage", {}, priority=outbox.PROMPT)
        clock.move(minutes=1)
    with store.transaction() as db:
        assert outbox.drop_chat(db, 1, "blocked") == since


def test_a_dialogue_knows_the_customer_and_the_question_of_its_chat(store: Store) -> None:
    with store.transaction() as db:
        assert dialogues.get(db, 7) == dialogues.Dialogue()
        dialogues.await_answer(db, 7, "which", options=["A", "B"])
        dialogues.talk_about(db, 7, None)
        found = dialogues.get(db, 7)
        assert (found.awaits, found.detail, found.changed_at) == ("which", {"options": ["A", "B"]}, db.now)
        dialogues.await_answer(db, 7, None)
        assert dialogues.get(db, 7).awaits is None and dialogues.get(db, 8).awaits is None


def test_jobs_of_one_key_come_one_after_the_other_and_of_several_together(store: Store) -> None:
    with store.transaction() as db:
        a1 = jobs.submit(db, "a", lock_key="chat:1", n=1)
        a2 = jobs.submit(db, "a", lock_key="chat:1", n=2)
        b = jobs.submit(db, "b", lock_key="chat:2")
        assert db.submitted == [a1, a2, b]
        assert [job.id for job in jobs.claim(db, [], 10)] == [a1, b]
        assert jobs.claim(db, ["chat:1"], 10) == []
        assert a1 is not None
        jobs.finish(db, a1)
        (second,) = jobs.claim(db, [], 10)
        assert (second.id, second.args, second.attempts) == (a2, {"n": 2}, 1)


def test_a_job_with_the_same_key_is_none_until_the_first_has_ended(store: Store) -> None:
    with store.transaction() as db:
        first = jobs.submit(db, "a", lock_key="k", once="today")
        assert jobs.submit(db, "a", lock_key="k", once="today") is None
        assert first is not None
        jobs.finish(db, first, "broken")
        assert jobs.submit(db, "a", lock_key="k", once="today") is not None


def test_jobs_wait_for_their_time_are_tried_again_and_recovered(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        later = jobs.submit(db, "a", lock_key="k", run_at=clock.now + timedelta(minutes=5))
        assert jobs.claim(db, [], 10) == [] and later is not None
    clock.move(minutes=5)
    with store.transaction() as db:
        assert [job.attempts for job in jobs.claim(db, [], 10)] == [1]
        jobs.retry(db, later, timedelta(minutes=1))
        assert jobs.claim(db, [], 10) == []
    clock.move(minutes=1)
    with store.transaction() as db:
        assert [job.attempts for job in jobs.claim(db, [], 10)] == [2]
        assert jobs.recover(db) == 1
        assert [job.attempts for job in jobs.claim(db, [], 10)] == [3]
        jobs.finish(db, later)
    clock.move(days=10)
    with store.transaction() as db:
        assert jobs.forget(db, 7) == 1


@pytest.mark.parametrize(("hours", "answered"), [(1, False), (23, False), (24, True), (50, True)])
def test_a_stranger_is_answered_once_a_day(store: Store, clock: SetClock, hours: int, answered: bool) -> None:
    with store.transaction() as db:
        assert strangers.may_answer(db, 5) and strangers.may_answer(db, 6)
        assert not strangers.may_answer(db, 5)
    clock.move(hours=hours)
    with store.transaction() as db:
        assert strangers.may_answer(db, 5) is answered
