"""The sandbox as one object: serves on 127.0.0.1, and lets tests act as people and look at what was sent."""

import asyncio
import re
import socket
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.sandbox.api import BotApi
from bot.sandbox.chats import Chat, Json, Person
from bot.sandbox.clock import SandboxClock
from bot.sandbox.control import Control
from bot.sandbox.faults import Faults
from bot.sandbox.files import MOST_BYTES_UP
from bot.sandbox.ledger import Ledger, Sent
from bot.sandbox.limits import Limiter, Limits
from bot.sandbox.quiet import QuietProbe, settled
from bot.sandbox.switches import inject
from bot.sandbox.transcript import transcript
from bot.sandbox.users import PATIENCE, User
from bot.sandbox.webhook import Pusher
from bot.sandbox.world import World

_PAGE = Path(__file__).parent / "page"
_PAGE_FILE = re.compile(r"[A-Za-z0-9][\w-]*(?:\.[\w-]+)+")
_LOCAL = re.compile(r"(?:http://)?(?:127\.0\.0\.1|localhost)(?::\d+)?")
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_BOT_ID = 7_000_000_001


class Sandbox:
    """A small Telegram for one bot: `async with Sandbox() as sandbox`, then `sandbox.url`.

    strict: leaving it raises AssertionError if there were violations (see `violations`).
    clock: also decides dates and rate limits. token: the only one accepted; None accepts any well-formed one.
    limits: Telegram's by default, none with a frozen clock, where no waiting would ever end them.
    keep: messages, files and transcript lines remembered (per chat, in all, per chat).
    webhook_pause: real seconds before a failed push is tried again, doubling up to a minute.
    """

    def __init__(
        self,
        *,
        strict: bool = False,
        clock: SandboxClock | None = None,
        token: str | None = None,
        limits: Limits | None = None,
        port: int = 0,
        zone: str = "Europe/Berlin",
        keep: int = 10_000,
        username: str = "nahbar_demo_bot",
        first_name: str = "Nahbar",
        webhook_pause: float = 1.0,
    ) -> None:
        self.clock = clock or SandboxClock()
        self.strict = strict
        if limits is None:
            limits = Limits.off() if self.clock.frozen else Limits()
        bot_id = int(token.partition(":")[0]) if token else _BOT_ID
        bot = Person(bot_id, first_name, username=username, is_bot=True)
        self.world = World(self.clock, Limiter(limits), bot, zone, keep)
        self._port = port
        self._webhook_pause = webhook_pause
        self._users: dict[int, User] = {}
        self._api = BotApi(self.world, token, self._restart_pusher)
        self._control = Control(self.world, self.user, self._leave_network_for, self._users)
        self._runner: web.AppRunner | None = None
        self._site: web.SockSite | None = None
        self._pusher: asyncio.Task[None] | None = None
        self._return: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def faults(self) -> Faults:
        return self.world.faults

    @property
    def ledger(self) -> Ledger:
        return self.world.ledger

    @property
    def violations(self) -> list[str]:
        """Calls that Telegram refused with 400 or 404, and unknown parameters; not those ordered by fault switches."""
        return self.world.ledger.violations

    @property
    def forbidden_sends(self) -> int:
        """Sends that came in while a 429 had shut their chat or everything."""
        return self.world.limiter.forbidden_sends

    @property
    def pending(self) -> int:
        """Updates that the bot has not acknowledged."""
        return len(self.world.updates)

    def user(
        self,
        first_name: str,
        *,
        last_name: str = "",
        username: str = "",
        language_code: str = "",
        role_label: str = "",
    ) -> User:
        """A new person who has not pressed Start yet; the role label is what the page shows beside the name."""
        user = User(self.world, self.world.add_person(first_name, last_name, username, language_code, role_label))
        self._users[user.id] = user
        return user

    def group(self, title: str, *members: User, kind: str = "supergroup") -> Chat:
        """A new group, supergroup or channel, the bot not yet in it (`adds_bot`)."""
        return self.world.add_group(title, [member.person for member in members], kind)

    def inject(self, update: Json) -> int:
        """Delivers a hand-made update, however wrong; its chat becomes one that the bot can write to."""
        return inject(self.world, update)

    def sent(self, chat: Chat | User | int | None = None) -> list[Sent]:
        """Accepted calls about a chat (all without one), in order."""
        if chat is None:
            return list(self.ledger.sent)
        chat_id = chat if isinstance(chat, int) else chat.id
        return [sent for sent in self.ledger.sent if sent.chat_id == chat_id]

    def transcript(self, chat: Chat | User) -> str:
        return transcript(chat.chat if isinstance(chat, User) else chat)

    async def called(self, method: str, count: int = 1, *, within: float = PATIENCE) -> None:
        """Waits until the method was called `count` times in all, whatever came of it; else raises TimeoutError."""
        counts = self.ledger.counts
        if not await self.ledger.bell.until(lambda: counts[method.lower()] >= count, within):
            raise TimeoutError(f"{method} was called {counts[method.lower()]} of {count} times")

    async def quiet(self, idle: QuietProbe | None = None, *, settle: float = 0.05, within: float = PATIENCE) -> None:
        """Waits until all updates are acknowledged, no call is running, `idle()` (if given) is true, and it stays so.

        The bot may still be at work between two calls: pass `idle` where its own state tells (empty inbox and
        outbox); without it `settle` real seconds without a call must do. Raises TimeoutError after `within`.
        """
        await settled(self.world, idle, settle, within)

    async def start(self) -> None:
        app = web.Application(client_max_size=MOST_BYTES_UP + 1_000_000)
        app.router.add_route("*", "/{tail:.*}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=2.0)
        await self._runner.setup()
        await self.network_back()

    async def close(self) -> None:
        self._api.close()
        self._control.close()
        self.world.updates.close()
        for task in (self._pusher, self._return):
            if task is not None:
                task.cancel()
                await asyncio.wait([task])
        if self._runner is not None:
            await self._runner.cleanup()

    async def network_away(self) -> None:
        """From now on connections are refused; those that stand are cut off."""
        if self._site is not None and self._runner is not None and self._runner.server is not None:
            await self._site.stop()
            self._site = None
            for connection in self._runner.server.connections:
                if connection.transport is not None:
                    connection.transport.abort()

    async def network_back(self) -> None:
        if self._site is None and self._runner is not None:
            listener = socket.create_server(("127.0.0.1", self._port), backlog=512)
            self._port = listener.getsockname()[1]
            self._site = web.SockSite(self._runner, listener)
            await self._site.start()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
        if self.strict and self.violations and error is None:
            raise AssertionError("the bot broke the rules of the Bot API:\n" + "\n".join(self.violations))

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if not _local(request):
            raise web.HTTPForbidden(text="this server is for this machine only")
        path = request.path
        if path.startswith("/bot"):
            token, _, method = path[4:].partition("/")
            return await self._api.answer(request, token, method)
        if path.startswith("/file/bot"):
            token, _, file = path[9:].partition("/")
            return await self._api.download(token, file)
        if path.startswith("/control/"):
            return await self._control.answer(request, path.removeprefix("/control/"))
        return _page_file("index.html" if path == "/" else path.removeprefix("/page/"))

    def _restart_pusher(self) -> None:
        if self._pusher is not None:
            self._pusher.cancel()
        hook, updates = self.world.hook, self.world.updates
        pusher = Pusher(hook, updates, self.clock.seconds, self._webhook_pause)
        self._pusher = asyncio.create_task(pusher.run()) if hook.url else None

    def _leave_network_for(self, seconds: float) -> None:
        async def leave() -> None:
            await asyncio.sleep(0.05)  # so that the answer to whoever asked still gets out
            await self.network_away()
            await asyncio.sleep(seconds)
            await self.network_back()

        self._return = asyncio.create_task(leave())


def _local(request: web.Request) -> bool:
    """False for foreign names that were made to point here, and for requests that a foreign page sends."""
    origin = request.headers.get("Origin")
    return bool(_LOCAL.fullmatch(request.headers.get("Host", ""))) and (
        origin is None or bool(_LOCAL.fullmatch(origin))
    )


def _page_file(name: str) -> web.StreamResponse:
    path = _PAGE / name
    if not _PAGE_FILE.fullmatch(name) or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path, headers=_HEADERS)
