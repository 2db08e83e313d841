import asyncio
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.sandbox import (
    ANY_METHOD,
    Fault,
    Hang,
    Limits,
    LostReply,
    Refused,
    Sandbox,
    SandboxClock,
    ServerError,
    TooManyRequests,
    User,
    blocked,
    migrated,
)
from bot.sandbox.faults import Faults
from tests.sandbox.conftest import MONDAY, TOKEN, Caller


@pytest.fixture
async def max_(sandbox: Sandbox) -> User:
    user = sandbox.user("Max")
    await user.starts()
    return user


@pytest.mark.parametrize(
    ("fault", "struck"),
    [
        (Fault(), ["sendmessage 1", "sendmessage 2", "getme None"]),
        (Fault(method=ANY_METHOD), ["sendmessage 1", "sendmessage 2", "getme None", "getupdates None"]),
        (Fault(method="sendMessage"), ["sendmessage 1", "sendmessage 2"]),
        (Fault(chat_id=2), ["sendmessage 2"]),
        (Fault(method="getUpdates"), ["getupdates None"]),
        (Fault(method="sendPhoto"), []),
    ],
)
def test_a_fault_strikes_the_calls_it_is_meant_for(fault: Fault, struck: list[str]) -> None:
    calls: list[tuple[str, int | None]] = [
        ("sendmessage", 1),
        ("sendmessage", 2),
        ("getme", None),
        ("getupdates", None),
    ]
    found = []
    for method, chat_id in calls:
        faults = Faults()
        faults.add(fault)
        if faults.strike(method, chat_id) is fault:
            found.append(f"{method} {chat_id}")
    assert found == struck


@pytest.mark.parametrize(("count", "strikes"), [(1, 1), (3, 3), (None, 9)])
def test_a_fault_is_used_up_unless_it_is_to_last(count: int | None, strikes: int) -> None:
    faults = Faults()
    faults.add(ServerError(count=count))
    assert sum(faults.strike("sendmessage", 1) is not None for _ in range(9)) == strikes


async def test_a_429_shuts_the_chat_until_its_time_is_over(sandbox: Sandbox, bot: Bot, max_: User) -> None:
    eva = sandbox.user("Eva")
    await eva.starts()
    sandbox.faults.add(TooManyRequests(method="sendMessage", retry_after=7))
    for _ in range(2):
        with pytest.raises(RetryAfter) as refusal:
            await bot.send_message(max_.id, "x")
        assert refusal.value.retry_after == timedelta(seconds=7)
    assert sandbox.forbidden_sends == 1
    await bot.send_message(eva.id, "x")
    sandbox.clock.advance(timedelta(seconds=7))
    await bot.send_message(max_.id, "x")
    assert sandbox.forbidden_sends == 1


async def test_a_429_can_shut_everything(sandbox: Sandbox, call: Caller, max_: User) -> None:
    eva = sandbox.user("Eva")
    await eva.starts()
    sandbox.faults.add(TooManyRequests(retry_after=5, everywhere=True))
    assert (await call("sendMessage", chat_id=max_.id, text="x"))[1] == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 5",
        "parameters": {"retry_after": 5},
    }
    assert (await call("sendMessage", chat_id=eva.id, text="x"))[0] == 429
    assert (await call("getMe"))[0] == 200


async def test_telegrams_own_limits_answer_429_through_the_api() -> None:
    clock = SandboxClock(MONDAY, frozen=True)
    async with Sandbox(clock=clock, limits=Limits()) as sandbox, aiohttp.ClientSession(sandbox.url) as web:
        max_ = sandbox.user("Max")
        await max_.starts()
        statuses = []
        for _ in range(4):
            async with web.post(f"/bot{TOKEN}/sendMessage", json={"chat_id": max_.id, "text": "x"}) as answer:
                statuses.append((answer.status, answer.headers.get("Retry-After")))
        assert statuses == [(200, None)] * 3 + [(429, "1")]


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_a_server_error_takes_no_effect(sandbox: Sandbox, bot: Bot, max_: User, status: int) -> None:
    sandbox.faults.add(ServerError(status=status))
    with pytest.raises(NetworkError):
        await bot.send_message(max_.id, "x")
    assert sandbox.sent(max_) == []
    await bot.send_message(max_.id, "x")


async def test_half_a_body_cannot_be_parsed(sandbox: Sandbox, bot: Bot, web: aiohttp.ClientSession, max_: User) -> None:
    sandbox.faults.add(ServerError(status=502, half_body=True, count=2))
    with pytest.raises(NetworkError):
        await bot.send_message(max_.id, "x")
    async with web.post(f"/bot{TOKEN}/sendMessage", json={"chat_id": max_.id, "text": "x"}) as answer:
        with pytest.raises(ValueError, match="Expecting"):
            await answer.json()


@pytest.mark.parametrize("seconds", [0.0, 60.0])
async def test_a_lost_reply_means_sent_although_the_bot_does_not_know(
    sandbox: Sandbox, bot: Bot, max_: User, seconds: float
) -> None:
    sandbox.faults.add(LostReply(method="sendMessage", seconds=seconds))
    with pytest.raises(TimedOut if seconds else NetworkError):
        await bot.send_message(max_.id, "did you get this?", read_timeout=0.2)
    assert [message.text for message in await max_.hears()] == ["did you get this?"]


async def test_repeating_a_call_after_a_lost_reply_is_no_violation(sandbox: Sandbox, bot: Bot, max_: User) -> None:
    message = await bot.send_message(max_.id, "x")
    sandbox.faults.add(LostReply(method="editMessageText"))
    with pytest.raises(NetworkError):
        await bot.edit_message_text("y", max_.id, message.message_id)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("y", max_.id, message.message_id)
    assert sandbox.violations == []


async def test_a_hanging_call_is_not_accepted_and_ends_with_the_sandbox(max_: User, sandbox: Sandbox, bot: Bot) -> None:
    sandbox.faults.add(Hang(seconds=60))
    hanging = asyncio.create_task(bot.send_message(max_.id, "x"))
    await sandbox.called("sendMessage")
    await sandbox.close()
    with pytest.raises(NetworkError):
        await hanging
    assert sandbox.sent(max_) == []


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        (blocked(5_000_000_001), Forbidden, "bot was blocked by the user"),
        (migrated(5_000_000_001, -100_777), ChatMigrated, "-100777"),
        (Refused(code=400, description="Bad Request: have no rights"), BadRequest, "[Hh]ave no rights"),
        (Refused(code=403, description="Forbidden: user is deactivated"), Forbidden, "user is deactivated"),
    ],
)
async def test_refusals_can_be_ordered_and_are_no_violations(
    sandbox: Sandbox, bot: Bot, max_: User, fault: Refused, error: type[Exception], words: str
) -> None:
    sandbox.faults.add(fault)
    with pytest.raises(error, match=words):
        await bot.send_message(max_.id, "x")
    assert sandbox.violations == []


async def test_a_revoked_token_opens_nothing(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.faults.revoked = True
    with pytest.raises(InvalidToken):
        await bot.get_me()
    sandbox.faults.clear()
    await bot.get_me()


async def test_latency_comes_after_the_effect(sandbox: Sandbox, call: Caller, max_: User) -> None:
    sandbox.faults.latency_ms = 60_000
    waiting = asyncio.create_task(call("sendMessage", chat_id=max_.id, text="x"))
    assert [message.text for message in await max_.hears()] == ["x"]
    assert not waiting.done()
    waiting.cancel()


async def test_a_network_that_went_away_refuses_and_comes_back_at_the_same_address(
    sandbox: Sandbox, bot: Bot, max_: User
) -> None:
    url = sandbox.url
    poll = asyncio.create_task(bot.get_updates(offset=999_999, timeout=30))
    await sandbox.called("getUpdates")
    await sandbox.network_away()
    with pytest.raises(NetworkError):
        await poll
    with pytest.raises(NetworkError):
        await bot.send_message(max_.id, "x")
    await sandbox.network_back()
    assert sandbox.url == url
    await bot.send_message(max_.id, "x")


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "message": {"date": "x"}},
        {"message": "no object"},
        {"surprise": {"chat": {"id": "7"}}},
        {"callback_query": {"message": None}},
        {},
    ],
)
async def test_a_hand_made_update_is_delivered_as_it_is(sandbox: Sandbox, call: Caller, update: dict[str, Any]) -> None:
    number = sandbox.inject(update)
    _, body = await call("getUpdates", allowed_updates=["message"])
    assert body["result"] == [{"update_id": number} | update]


async def test_the_bot_may_answer_in_the_chat_of_a_hand_made_update(sandbox: Sandbox, call: Caller) -> None:
    chat = {"id": -100_5, "type": "channel", "title": "News"}
    sandbox.inject({"channel_post": {"message_id": 1, "date": 0, "chat": chat, "text": "x"}})
    assert (await call("sendMessage", chat_id=-100_5, text="x"))[0] == 200
    query = {"id": "1", "from": {"id": 9}, "message": {"chat": {"id": 77, "type": "private", "first_name": "Eva"}}}
    sandbox.inject({"callback_query": query})
    assert (await call("sendMessage", chat_id=77, text="x"))[0] == 200
