import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import web as aioweb
from aiohttp.test_utils import TestServer, unused_port

from bot.sandbox import Sandbox
from bot.sandbox.bell import Bell
from tests.sandbox.conftest import Caller

SECRET = "a-secret_1"


class Receiver:
    """A bot's webhook that answers with the given statuses first, then with 200."""

    def __init__(self) -> None:
        self.failures: list[int] = []
        self.got: list[tuple[int, str | None]] = []
        self.texts: list[str] = []
        self.bell = Bell()
        self.gate = asyncio.Event()
        self.gate.set()

    async def receive(self, request: aioweb.Request) -> aioweb.Response:
        update = json.loads(await request.read())
        await self.gate.wait()
        self.got.append((update["update_id"], request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        self.texts.append(update.get("message", {}).get("text", ""))
        self.bell.ring()
        return aioweb.Response(status=self.failures.pop(0) if self.failures else 200)

    async def has(self, count: int) -> None:
        assert await self.bell.until(lambda: len(self.got) >= count, 5), self.got


@pytest.fixture
async def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def hook(receiver: Receiver) -> AsyncIterator[str]:
    app = aioweb.Application()
    app.router.add_post("/hook", receiver.receive)
    async with TestServer(app, host="127.0.0.1") as server:
        yield f"http://127.0.0.1:{server.port}/hook"


async def test_updates_are_pushed_with_the_secret_and_forgotten_once_accepted(
    sandbox: Sandbox, call: Caller, hook: str, receiver: Receiver
) -> None:
    max_ = sandbox.user("Max")
    await max_.says("waiting since before")
    assert (await call("setWebhook", url=hook, secret_token=SECRET))[0] == 200
    await max_.says("live")
    await receiver.has(2)
    await sandbox.quiet(settle=0)
    assert receiver.got == [(100_001, SECRET), (100_002, SECRET)]


@pytest.mark.parametrize("status", [500, 403, 302, 404])
async def test_a_push_is_repeated_until_it_is_accepted(
    sandbox: Sandbox, call: Caller, hook: str, receiver: Receiver, status: int
) -> None:
    receiver.failures = [status, status]
    await call("setWebhook", url=hook)
    await sandbox.user("Max").says("x")
    await receiver.has(3)
    await sandbox.quiet(settle=0)
    assert receiver.got == [(100_001, None)] * 3
    _, body = await call("getWebhookInfo")
    assert body["result"]["last_error_message"].startswith(f"Wrong response from the webhook: {status}")
    assert body["result"]["pending_update_count"] == 0
    assert body["result"]["last_error_date"] == int(sandbox.clock.seconds())


async def test_one_slow_update_holds_up_its_own_chat_only(
    sandbox: Sandbox, call: Caller, hook: str, receiver: Receiver
) -> None:
    await call("setWebhook", url=hook, max_connections=2)
    receiver.gate.clear()
    max_, eva = sandbox.user("Max"), sandbox.user("Eva")
    for text in ("m1", "m2", "m3"):
        await max_.says(text)
    await eva.says("e1")
    receiver.gate.set()
    await receiver.has(4)
    assert [text for text in receiver.texts if text[0] == "m"] == ["m1", "m2", "m3"]
    assert receiver.texts.index("e1") < 2


async def test_a_bot_that_is_down_gets_its_updates_when_it_is_back(
    sandbox: Sandbox, call: Caller, receiver: Receiver
) -> None:
    port = unused_port()
    await call("setWebhook", url=f"http://127.0.0.1:{port}/hook")
    await sandbox.user("Max").says("said to nobody")
    await call("getWebhookInfo")
    assert sandbox.pending == 1
    app = aioweb.Application()
    app.router.add_post("/hook", receiver.receive)
    async with TestServer(app, host="127.0.0.1", port=port):
        await receiver.has(1)
    assert receiver.texts == ["said to nobody"]


async def test_deleting_the_webhook_goes_back_to_polling(
    sandbox: Sandbox, call: Caller, hook: str, receiver: Receiver
) -> None:
    await call("setWebhook", url=hook, allowed_updates=["message"])
    _, body = await call("getWebhookInfo")
    assert body["result"] == {
        "url": hook,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 40,
        "ip_address": "127.0.0.1",
        "allowed_updates": ["message"],
    }
    await call("deleteWebhook")
    await sandbox.user("Max").says("x")
    assert len((await call("getUpdates"))[1]["result"]) == 1
    assert receiver.got == []


async def test_duplicated_updates_are_pushed_again(
    sandbox: Sandbox, call: Caller, hook: str, receiver: Receiver
) -> None:
    sandbox.faults.deliveries = 3
    sandbox.faults.reorder = True
    await call("setWebhook", url=hook)
    await sandbox.user("Max").says("x")
    await receiver.has(3)
    await sandbox.quiet(settle=0)
    assert [number for number, _ in receiver.got] == [100_001] * 3
