import asyncio
import json
from typing import Any

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.sandbox import Sandbox
from bot.sandbox.faults import Faults
from bot.sandbox.refusals import ApiError
from bot.sandbox.updates import Updates
from tests.sandbox.conftest import Caller


def queue(*numbers: int, deliveries: int = 1) -> Updates:
    faults = Faults()
    faults.deliveries = deliveries
    updates = Updates(faults)
    for number in numbers:
        updates.add({"update_id": number, "message": {}}, chat_id=number % 10)
    return updates


async def ids(updates: Updates, offset: int = 0, limit: int = 100) -> list[int]:
    return [update["update_id"] for update in json.loads(await updates.poll(offset, limit, 0))]


@pytest.mark.parametrize(
    ("offset", "limit", "expected"),
    [
        (0, 100, [1, 2, 3, 4]),
        (0, 0, [1, 2, 3, 4]),
        (0, 2, [1, 2]),
        (3, 100, [3, 4]),
        (5, 100, []),
        (-1, 100, [4]),
        (-2, 1, [3]),
        (-9, 100, [1, 2, 3, 4]),
    ],
)
async def test_a_poll_acknowledges_all_below_its_offset(offset: int, limit: int, expected: list[int]) -> None:
    assert await ids(queue(1, 2, 3, 4), offset, limit) == expected


async def test_what_is_not_acknowledged_comes_again() -> None:
    updates = queue(1, 2)
    assert await ids(updates) == await ids(updates) == [1, 2]
    assert await ids(updates, 2) == [2] and len(updates) == 1


@pytest.mark.parametrize("limit", [-1, 2_000_000])
async def test_an_absurd_limit_is_refused(limit: int) -> None:
    with pytest.raises(ApiError, match="limit must be positive"):
        await queue(1).poll(0, limit, 0)


async def test_a_long_poll_waits_for_the_next_update() -> None:
    updates = queue()
    poll = asyncio.create_task(updates.poll(0, 100, 30))
    await asyncio.sleep(0)
    updates.add({"message": {"text": "x"}}, 1)
    assert json.loads(await poll) == [{"update_id": 100_001, "message": {"text": "x"}}]


async def test_closing_ends_a_long_poll() -> None:
    updates = queue()
    poll = asyncio.create_task(updates.poll(0, 100, 30))
    await asyncio.sleep(0)
    updates.close()
    assert await poll == "[]"


async def test_a_second_poller_ends_the_first_with_a_conflict(sandbox: Sandbox, bot: Bot, call: Caller) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await sandbox.called("getUpdates")
    second = asyncio.create_task(call("getUpdates", timeout=30))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first
    await sandbox.user("Max").says("hello")
    status, body = await second
    assert (status, len(body["result"])) == (200, 1)


async def test_polling_conflicts_with_a_webhook(call: Caller) -> None:
    await call("setWebhook", url="https://bot.example/hook")
    status, body = await call("getUpdates")
    assert (status, body["error_code"]) == (409, 409)
    assert body["description"].startswith("Conflict: can't use getUpdates method while webhook is active")
    await call("deleteWebhook")
    assert (await call("getUpdates"))[0] == 200


async def test_updates_are_delivered_as_they_were_when_they_happened(sandbox: Sandbox, call: Caller) -> None:
    max_ = sandbox.user("Max")
    message = await max_.says("first")
    await max_.edits(message, "second")
    _, body = await call("getUpdates")
    assert [update.get("message", update.get("edited_message"))["text"] for update in body["result"]] == [
        "first",
        "second",
    ]


async def test_only_the_kinds_asked_for_are_delivered(sandbox: Sandbox, call: Caller) -> None:
    max_ = sandbox.user("Max")
    await call("getUpdates", allowed_updates=json.dumps(["edited_message", "my_chat_member"]))
    message = await max_.says("first")
    await max_.edits(message, "second")
    await max_.blocks()
    _, body = await call("getUpdates", allowed_updates=[])
    kinds = [(update.keys() - {"update_id"}).pop() for update in body["result"]]
    assert kinds == ["edited_message", "my_chat_member"]
    await max_.unblocks()
    await max_.says("third")
    assert sandbox.pending == 4


async def test_reactions_come_only_on_request() -> None:
    updates = queue()
    reaction: dict[str, Any] = {"message_reaction": {}}
    assert updates.add(reaction, 1) is None
    updates.allowed = ["message_reaction"]
    assert updates.add(reaction, 1) is not None


@pytest.mark.parametrize("deliveries", [2, 3])
async def test_duplicates_come_back_even_after_they_were_acknowledged(deliveries: int) -> None:
    updates = queue(1, deliveries=deliveries)
    seen: list[int] = []
    while batch := await ids(updates, 2 if seen else 0):
        seen.extend(batch)
    assert seen == [1] * deliveries


async def test_reordered_batches_lose_and_invent_nothing() -> None:
    updates = queue(*range(1, 21))
    updates._faults.reorder = True
    batch = await ids(updates)
    assert batch != list(range(1, 21)) and sorted(batch) == list(range(1, 21))


async def test_dropping_pending_updates_empties_the_queue(sandbox: Sandbox, call: Caller) -> None:
    await sandbox.user("Max").says("x")
    await call("deleteWebhook", drop_pending_updates=True)
    assert sandbox.pending == 0
    await sandbox.user("Eva").says("x")
    await call("setWebhook", url="https://bot.example/hook", drop_pending_updates="true")
    assert sandbox.pending == 0
