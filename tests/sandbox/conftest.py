from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.sandbox import Sandbox, SandboxClock

TOKEN = "123456:sandbox-token"
MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)

Answer = tuple[int, dict[str, Any]]
Caller = Callable[..., Coroutine[Any, Any, Answer]]


@pytest.fixture(autouse=True)
def _library_of_tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it python-telegram-bot warns wherever a duration is read, and warnings are errors."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=SandboxClock(MONDAY, frozen=True), webhook_pause=0.01) as sandbox:
        yield sandbox


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    """The real library, as the product uses it."""
    request = HTTPXRequest(connection_pool_size=8, read_timeout=5)
    polls = HTTPXRequest(connection_pool_size=2, read_timeout=5)
    base, files = f"{sandbox.url}/bot", f"{sandbox.url}/file/bot"
    async with Bot(TOKEN, base_url=base, base_file_url=files, request=request, get_updates_request=polls) as bot:
        yield bot


@pytest.fixture
async def web(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    timeout = aiohttp.ClientTimeout(total=5)
    async with aiohttp.ClientSession(base_url=sandbox.url, timeout=timeout) as session:
        yield session


@pytest.fixture
def call(web: aiohttp.ClientSession) -> Caller:
    """Calls a method with JSON parameters, as any client may; returns status and body."""

    async def call(method: str, **parameters: Any) -> Answer:
        async with web.post(f"/bot{TOKEN}/{method}", json=parameters) as answer:
            return answer.status, await answer.json()

    return call
