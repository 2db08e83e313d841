"""Updates in: polling and webhook. A raw update is committed to the inbox before it is acknowledged."""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import urlencode

import structlog
from aiohttp import web
from telegram.error import NetworkError
from telegram.request import BaseRequest

from bot.faults import QuietLog, RevokedError, SecondPollerError
from storage import NotSavedError, Store, inbox
from storage.inbox import Received

log = structlog.get_logger()

LONG_POLL = 25  # seconds that Telegram holds the line
POLL_TIMEOUT = LONG_POLL + 10.0  # seconds after which a line counts as dead
BATCH = 100
BODY_LIMIT = 1_000_000  # bytes; Telegram's updates stay well below
CONFLICT_TRIES = 4
SETTLED_TRIES = 40
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")

Accept = Callable[[Sequence[Received]], None]
NotSaved = Callable[[Sequence[Received]], Awaitable[None]]


class Intake:
    """Keeps updates and passes on what is new. `accept` is called after the commit, `not_saved` when there was none."""

    def __init__(self, store: Store, accept: Accept, not_saved: NotSaved) -> None:
        self._store = store
        self._accept = accept
        self._not_saved = not_saved

    async def keep(self, updates: Sequence[Any]) -> None:
        """Raises NotSavedError; then nothing may be acknowledged."""
        received = [kept for update in updates if (kept := self._received(update)) is not None]
        if not received:
            return
        try:
            fresh = await asyncio.wrap_future(self._store.run(lambda db: inbox.keep(db, received)))
        except NotSavedError:
            await self._not_saved(received)
            raise
        self._accept(fresh)

    def _received(self, update: Any) -> Received | None:
        number = update.get("update_id") if isinstance(update, dict) else None
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < 2**62:
            log.warning("update without a number left out")
            return None
        raw = json.dumps(update, ensure_ascii=False).encode("utf-8", "replace").decode()  # half characters fit nowhere
        return Received(number, chat_of(update), raw)


def chat_of(update: dict[str, Any]) -> int | None:
    """The lane of a raw update, without trusting its shape."""
    for key in ("message", "edited_message", "my_chat_member", "callback_query"):
        part = update.get(key)
        if not isinstance(part, dict):
            continue
        holder = part.get("message") if key == "callback_query" else part
        chat = holder.get("chat") if isinstance(holder, dict) else None
        number = chat.get("id") if isinstance(chat, dict) else None
        sender = part.get("from")
        if number is None and isinstance(sender, dict):
            number = sender.get("id")
        if isinstance(number, int) and abs(number) < 2**52:
            return number
    return None


class Polling:
    """getUpdates as raw JSON, past PTB's own parsing: one unparsable update cannot block a batch."""

    def __init__(self, request: BaseRequest, base: str, intake: Intake, allowed: Sequence[str]) -> None:
        self._request = request
        self._base = base
        self._intake = intake
        self._allowed = json.dumps(list(allowed))
        self._offset = 0
        self._conflicts = 0
        self._is_settled = False  # has polled before anybody else got in the way
        self._quiet = QuietLog()

    async def run(self) -> None:
        """Polls until cancelled. Raises RevokedError, SecondPollerError."""
        failures = 0
        while True:
            try:
                updates = await self._fetch()
                await self._intake.keep(updates)
            except (NetworkError, NotSavedError, ValueError, RecursionError) as error:
                failures += 1
                self._quiet.warning("updates cannot be fetched or kept now", error)
                await asyncio.sleep(min(30.0, 0.5 * 2 ** min(failures, 6)))
                continue
            failures = 0
            self._offset = max([self._offset, *(number + 1 for number in _numbers(updates))])

    async def _fetch(self) -> list[Any]:
        query = {"offset": self._offset, "timeout": LONG_POLL, "limit": BATCH, "allowed_updates": self._allowed}
        status, body = await self._request.do_request(f"{self._base}/getUpdates?{urlencode(query)}", "GET")
        if status in (401, 404):
            raise RevokedError
        if status == 409:
            await self._conflict()
            return []
        if status != 200:
            raise NetworkError(f"getUpdates answered {status}")
        self._is_settled = self._is_settled or self._conflicts == 0
        if self._is_settled:
            self._conflicts = 0
        answer = json.loads(body)
        result = answer.get("result") if isinstance(answer, dict) else None
        if not isinstance(result, list) or (result and not _numbers(result)):
            raise ValueError("getUpdates answered no list of numbered updates")
        return result

    async def _conflict(self) -> None:
        """Our own line of before a restart may still be open for a moment. Of two programs the newcomer gives way."""
        self._conflicts += 1
        if self._conflicts >= (SETTLED_TRIES if self._is_settled else CONFLICT_TRIES):
            raise SecondPollerError
        await asyncio.sleep(1.0)


def _numbers(updates: Sequence[Any]) -> list[int]:
    return [u["update_id"] for u in updates if isinstance(u, dict) and isinstance(u.get("update_id"), int)]


def webhook_app(intake: Intake, secret: str) -> web.Application:
    """200 only after the update is committed; 403 without the secret, 413 when too large, 503 when not saved."""

    async def take(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except (ValueError, RecursionError):
            return web.Response(status=200)  # will not get better by being sent again
        try:
            await intake.keep([update])
        except NotSavedError:
            return web.Response(status=503)
        return web.Response(status=200)

    app = web.Application(client_max_size=BODY_LIMIT)
    app.router.add_post("/", take)
    app.router.add_post("/{tail:.*}", take)
    return app
