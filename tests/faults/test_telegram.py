"""Telegram and the network at their worst: nothing lost, nothing done twice, no flood of any kind (C1-C7)."""

import asyncio

import pytest
from structlog.testing import capture_logs

from bot.sandbox import (
    Hang,
    LostReply,
    Message,
    Refused,
    ServerError,
    TooManyRequests,
    User,
    blocked,
    migrated,
)
from bot.texts import html
from bot.views.reply import Button, Reply
from storage import outbox, people
from tests.faults.effects import replies
from tests.faults.looking import CALL, count, logs, notes
from tests.stage import Stage, playing

pytestmark = pytest.mark.usefixtures("loop_watch")


async def _hears_all(user: User, number: int) -> list[Message]:
    return await user.hears(number, within=30)


async def test_after_a_429_nothing_is_sent_until_its_time_is_over(live: Stage) -> None:
    users = [await live.joins(name) for name in ("Max", "Eva", "Ali")]
    await live.rest()
    live.sandbox.faults.add(TooManyRequests(method="sendMessage", retry_after=2, everywhere=True))
    began = live.clock.seconds()
    await users[0].says(CALL)
    await live.sandbox.called("sendMessage", len(users) + 1)
    for user in users:
        await user.says(CALL)
    for user, answers in zip(users, (2, 1, 1), strict=True):
        await _hears_all(user, answers)
    assert live.sandbox.forbidden_sends == 0
    assert live.clock.seconds() - began >= 2
    assert [len(notes(live, user)) for user in users] == [2, 1, 1]


async def test_a_reply_whose_acceptance_was_lost_has_one_effect_and_at_most_one_extra_message(
    live: Stage,
) -> None:
    user = await live.joins("Max")
    before = replies(live.sandbox, user)
    live.sandbox.faults.add(LostReply(method="sendMessage"))
    await user.says(CALL)
    await _hears_all(user, 2)
    await live.rest()
    assert notes(live, user) == [CALL]
    assert replies(live.sandbox, user) - before == 2


async def test_a_card_whose_change_was_accepted_unheard_is_changed_once(live: Stage) -> None:
    user = await live.joins("Max")
    receipt = await logs(user)
    live.sandbox.faults.add(LostReply(method="editMessageText"), LostReply(method="answerCallbackQuery"))
    await user.taps(receipt, next(label for label in receipt.labels if "Rückgängig" in label))
    await live.sandbox.called("editMessageText", 2, within=30)
    await live.rest()
    assert notes(live, user) == []
    assert count(live, "actions") == 1


@pytest.mark.parametrize("half_body", [False, True])
async def test_server_errors_and_half_answers_lose_nothing(live: Stage, half_body: bool) -> None:
    user = await live.joins("Max")
    before = replies(live.sandbox, user)
    live.sandbox.faults.add(
        ServerError(method="sendMessage", half_body=half_body),
        ServerError(method="sendMessage", status=502, half_body=half_body),
        ServerError(method="getUpdates", half_body=half_body),
    )
    await user.says(CALL)
    await user.says(CALL)
    await _hears_all(user, 2)
    await live.rest()
    assert notes(live, user) == [CALL, CALL]
    assert replies(live.sandbox, user) - before == 2


async def test_who_blocks_the_bot_is_paused_and_whoever_writes_again_is_reached_again(stage: Stage, max_: User) -> None:
    stage.sandbox.faults.add(blocked(max_.id))
    await max_.says(CALL)
    await max_.says(CALL)
    await stage.rest()
    assert notes(stage, max_) == [CALL, CALL]
    assert not _reachable(stage, max_)
    assert _waiting(stage) == 0
    calls = stage.sandbox.ledger.counts["sendmessage"]
    await stage.rest()
    assert stage.sandbox.ledger.counts["sendmessage"] == calls
    stage.sandbox.faults.clear()
    await logs(max_)
    assert _reachable(stage, max_)


async def test_blocking_and_unblocking_as_telegram_tells_it_pauses_and_resumes(stage: Stage, max_: User) -> None:
    await max_.blocks()
    await stage.rest()
    assert not _reachable(stage, max_)
    await max_.unblocks()
    await stage.rest()
    assert _reachable(stage, max_)


REFUSALS = [
    "message is too long",
    'can\'t parse entities: unsupported start tag "kg" at byte offset 3',
    "BUTTON_DATA_INVALID",
    "BUTTON_TYPE_INVALID",
    "inline keyboard expected",
    "MESSAGE_ID_INVALID",
    "message text is empty",
    "message to be replied not found",
    "some words that nobody knows",
]


@pytest.mark.parametrize("words", REFUSALS)
async def test_a_refused_message_comes_once_more_as_bare_text(stage: Stage, max_: User, words: str) -> None:
    stage.sandbox.faults.add(Refused(method="sendMessage", description=f"Bad Request: {words}"))
    receipt = await logs(max_)
    assert "Kranich Fördertechnik GmbH" in receipt.text
    assert "<" not in receipt.text
    assert receipt.labels == []
    await stage.rest()
    assert _waiting(stage) == 0


@pytest.mark.parametrize("words", [*REFUSALS, "message is not modified", "chat not found"])
async def test_a_message_that_is_always_refused_is_given_up_and_the_next_one_comes(
    stage: Stage, max_: User, words: str
) -> None:
    before = stage.sandbox.ledger.counts["sendmessage"]
    stage.sandbox.faults.add(Refused(method="sendMessage", count=None, description=f"Bad Request: {words}"))
    await max_.says(CALL)
    await stage.rest()
    assert stage.sandbox.ledger.counts["sendmessage"] - before <= 2
    stage.sandbox.faults.clear()
    assert "Kranich" in (await logs(max_)).text
    assert notes(stage, max_) == [CALL, CALL]


async def test_a_card_that_is_gone_comes_anew(stage: Stage, max_: User) -> None:
    receipt = await logs(max_)
    stage.sandbox.faults.add(Refused(method="editMessageText", description="Bad Request: message to edit not found"))
    await max_.taps(receipt, next(label for label in receipt.labels if "Rückgängig" in label))
    answer = (await max_.hears())[-1]
    assert answer.message_id > receipt.message_id
    assert notes(stage, max_) == []


async def test_a_group_that_became_a_supergroup_is_followed_in_order(stage: Stage, max_: User) -> None:
    old, new = stage.sandbox.group("Alt", max_, kind="group"), stage.sandbox.group("Neu", max_)
    await max_.adds_bot(old)
    await max_.adds_bot(new)
    stage.sandbox.faults.add(migrated(old.id, new.id))
    for number in range(3):
        reply = Reply(html(f"Nachricht {number}"), ((Button("Gut", "undo", 1),),))
        await asyncio.wrap_future(stage.store.run(lambda db, reply=reply: outbox.say(db, old.id, reply)))
    await stage.rest()
    assert [sent.text for sent in stage.sandbox.sent(new)] == [f"Nachricht {number}" for number in range(3)]
    assert _waiting(stage) == 0


async def test_a_network_that_goes_away_in_the_middle_loses_nothing_and_is_logged_once_a_cause(
    migrated_sqlite_url: str,
) -> None:
    with capture_logs() as logged:
        async with playing(migrated_sqlite_url, frozen=False) as live:
            live.load_world()
            user = await live.joins("Max")
            live.sandbox.faults.latency_ms = 50
            await user.says(CALL)
            await live.sandbox.called("sendMessage", 2)
            await live.sandbox.network_away()
            await user.says(CALL)
            await asyncio.sleep(2.5)
            await live.sandbox.network_back()
            await _hears_all(user, 2)
            await live.rest()
            assert notes(live, user) == [CALL, CALL]
    causes = [(line["event"], line.get("error")) for line in logged]
    assert causes, "nothing was logged"
    assert len(causes) == len(set(causes)), causes


async def test_one_chat_whose_calls_hang_holds_up_nobody_else(live: Stage) -> None:
    stuck, other = await live.joins("Max"), await live.joins("Eva")
    live.sandbox.faults.add(Hang(method="sendMessage", chat_id=stuck.id, seconds=2))
    await stuck.says(CALL)
    await live.sandbox.called("sendMessage", 3)
    began = live.clock.seconds()
    await logs(other)
    assert live.clock.seconds() - began < 1.5
    await _hears_all(stuck, 1)


def _reachable(stage: Stage, user: User) -> bool:
    with stage.store.transaction() as db:
        caller = people.caller(db, user.id)
        assert caller is not None
        return caller.person.reachable


def _waiting(stage: Stage) -> int:
    with stage.store.transaction() as db:
        return outbox.count(db)
