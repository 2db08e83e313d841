"""The webhook at its worst: wrong secrets, bodies of every kind, clients that never end, a full disk (C8, C9)."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import unused_port
from sqlalchemy import Engine, event

from bot.intake import BODY_LIMIT
from bot.sandbox import User
from tests.faults.looking import CALL, count, notes
from tests.faults.patience import eventually
from tests.stage import Stage, playing

SECRET = "a-secret_1"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
SLOW_CLIENTS = 100
MESSAGES = 100
pytestmark = pytest.mark.usefixtures("loop_watch")


@pytest.fixture
async def hooked(migrated_sqlite_url: str) -> AsyncIterator[Stage]:
    """The bot behind a webhook, with customers."""
    listen = f"127.0.0.1:{unused_port()}"
    async with playing(
        migrated_sqlite_url,
        frozen=False,
        webhook_url=f"http://{listen}/hook",
        webhook_listen=listen,
        webhook_secret=SECRET,
    ) as stage:
        stage.load_world()
        yield stage


def _address(stage: Stage) -> str:
    assert stage.app.settings.webhook_url
    return stage.app.settings.webhook_url


async def _post(stage: Stage, body: bytes, secret: str | None = SECRET) -> int:
    headers = {} if secret is None else {HEADER: secret}
    async with aiohttp.ClientSession() as session, session.post(_address(stage), data=body, headers=headers) as answer:
        return answer.status


def _update(user: User, number: int, text: str = CALL) -> dict[str, Any]:
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1_795_000_000,
            "chat": {"id": user.id, "type": "private", "first_name": "Max"},
            "from": {"id": user.id, "is_bot": False, "first_name": "Max"},
            "text": text,
        },
    }


async def test_a_conversation_goes_over_the_webhook_without_a_poll(hooked: Stage) -> None:
    user = await hooked.joins("Max")
    await user.says(CALL)
    assert "Kranich" in (await user.hears())[-1].text
    assert notes(hooked, user) == [CALL]
    assert hooked.sandbox.ledger.counts["getupdates"] == 0


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET.upper(), "größer"])
async def test_without_the_secret_nothing_comes_in(hooked: Stage, secret: str | None) -> None:
    user = await hooked.joins("Max")
    before = count(hooked, "inbox")
    body = json.dumps(_update(user, 10_000)).encode()
    assert await _post(hooked, body, secret) == 403
    assert count(hooked, "inbox") == before


async def test_an_update_that_is_pushed_thrice_has_one_effect(hooked: Stage) -> None:
    user = await hooked.joins("Max")
    body = json.dumps(_update(user, 10_000)).encode()
    assert [await _post(hooked, body) for _ in range(3)] == [200, 200, 200]
    await user.hears()
    await hooked.rest()
    assert notes(hooked, user) == [CALL]


async def test_a_body_that_is_too_large_is_refused_and_one_of_the_largest_is_read(hooked: Stage) -> None:
    user = await hooked.joins("Max")
    before = count(hooked, "inbox")
    assert await _post(hooked, b" " * (BODY_LIMIT + 1)) == 413
    assert count(hooked, "inbox") == before
    update = json.dumps(_update(user, 10_000)).encode()
    assert await _post(hooked, update + b" " * (BODY_LIMIT - len(update))) == 200
    await user.hears()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"17",
        b'"text"',
        b"\xff\xfe\x00",
        b'{"update_id": -1}',
        b'{"update_id": true}',
        b'{"update_id": 1e400}',
        b"[" * 100_000,
        b'{"update_id": 1, "message": {"date": "x"}}',
    ],
)
async def test_a_body_that_is_no_update_is_taken_for_good_and_holds_up_nobody(hooked: Stage, body: bytes) -> None:
    user = await hooked.joins("Max")
    assert await _post(hooked, body) == 200  # Telegram would send it again for a day
    await user.says(CALL)
    await user.hears()
    assert notes(hooked, user) == [CALL]


async def test_what_cannot_be_saved_is_not_acknowledged_and_comes_again(hooked: Stage) -> None:
    user = await hooked.joins("Max")
    await hooked.rest()
    disk = _Disk(hooked.store.engine)
    disk.is_full = True
    assert await _post(hooked, json.dumps(_update(user, 10_000)).encode()) == 503
    disk.is_full = False
    assert await _post(hooked, json.dumps(_update(user, 10_000)).encode()) == 200
    await eventually(lambda: notes(hooked, user) == [CALL])


async def test_clients_that_never_finish_hold_up_no_real_update(hooked: Stage) -> None:
    user = await hooked.joins("Max")
    loop = asyncio.get_running_loop()
    taken: list[float] = []
    async with AsyncExitStack() as stack:
        for number in range(SLOW_CLIENTS):
            await _never_finish(stack, hooked, number)
        session = await stack.enter_async_context(aiohttp.ClientSession(headers={HEADER: SECRET}))
        for number in range(MESSAGES):
            began = loop.time()
            async with session.post(_address(hooked), json=_update(user, 10_000 + number)) as answer:
                assert answer.status == 200
            taken.append(loop.time() - began)
    taken.sort()
    print(f"p99 of {MESSAGES} updates beside {SLOW_CLIENTS} slow clients: {taken[-2] * 1000:.0f} ms")
    await eventually(lambda: len(notes(hooked, user)) == MESSAGES)
    assert taken[-2] < 1


async def _never_finish(stack: AsyncExitStack, stage: Stage, number: int) -> None:
    """Half a head, or a head and half a body: as a broken proxy or an attacker sends them."""
    host, _, port = stage.app.settings.webhook_listen.rpartition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    stack.callback(writer.close)
    head = f"POST /hook HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\n"
    writer.write((head if number % 2 else f"{head}Content-Length: 1000\r\n\r\n{{").encode())
    await writer.drain()


class _Disk:
    """Lets nobody write while it is full."""

    def __init__(self, engine: Engine) -> None:
        self.is_full = False
        event.listen(engine, "checkout", self._set)

    def _set(self, connection: Any, _record: Any, _proxy: Any) -> None:
        connection.execute(f"PRAGMA query_only={'ON' if self.is_full else 'OFF'}")
