"""Pushes updates to the bot's webhook, in order within a chat, until it answers 2xx."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.sandbox.call import Call
from bot.sandbox.refusals import bad
from bot.sandbox.updates import Entry, Updates

_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_LOOPBACK = re.compile(r"http://(?:127\.0\.0\.1|localhost)(?::\d+)?(?:/\S*)?")
_MOST_SECRET = 256
_LONGEST_PAUSE = 60.0
_PATIENCE = aiohttp.ClientTimeout(total=60)


@dataclass
class Hook:
    """Where and how to push; `url` is empty while the bot polls."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_at: int = 0

    def info(self, updates: Updates) -> dict[str, Any]:
        info: dict[str, Any] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(updates),
        }
        if self.url:
            info |= {"max_connections": self.max_connections, "ip_address": "127.0.0.1"}
        if self.last_error:
            info |= {"last_error_date": self.last_error_at, "last_error_message": self.last_error}
        if updates.allowed:
            info["allowed_updates"] = updates.allowed
        return info


def read_hook(call: Call) -> Hook:
    """The webhook that setWebhook asks for. Plain http is accepted for this machine only, as a local server does."""
    url = call.text("url")
    if url and not url.startswith("https://") and not _LOOPBACK.fullmatch(url):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.text("secret_token")
    if len(secret) > _MOST_SECRET:
        raise bad("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad("secret token contains illegal characters")
    most = call.number("max_connections") or 40
    return Hook(url, secret, min(max(most, 1), 100))


class Pusher:
    """Runs until cancelled; one update per chat is on the way at a time, `max_connections` in all."""

    def __init__(self, hook: Hook, updates: Updates, now: Callable[[], float], first_pause: float) -> None:
        self._hook = hook
        self._updates = updates
        self._now = now
        self._first_pause = first_pause
        self._busy: set[int | None] = set()

    async def run(self) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._hook.secret} if self._hook.secret else {}
        async with aiohttp.ClientSession(headers=headers, timeout=_PATIENCE) as session, asyncio.TaskGroup() as group:
            while True:
                await self._updates.bell.until(lambda: self._next() is not None, None)
                entry = self._next()
                if entry is not None:
                    self._busy.add(entry.chat_id)
                    group.create_task(self._push(session, entry))

    def _next(self) -> Entry | None:
        if len(self._busy) >= self._hook.max_connections:
            return None
        return self._updates.next_for_push(self._busy)

    async def _push(self, session: aiohttp.ClientSession, entry: Entry) -> None:
        pause = self._first_pause
        while error := await self._try(session, entry):
            self._hook.last_error, self._hook.last_error_at = error, int(self._now())
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
        self._updates.delivered(entry)
        self._busy.discard(entry.chat_id)
        self._updates.bell.ring()

    async def _try(self, session: aiohttp.ClientSession, entry: Entry) -> str:
        """The reason why the push failed, "" if it arrived."""
        body = entry.body.encode()
        try:
            async with session.post(
                self._hook.url, data=body, headers={"Content-Type": "application/json"}, allow_redirects=False
            ) as answer:
                if answer.ok and answer.status < 300:
                    return ""
                return f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientError:
            return "Connection refused"
