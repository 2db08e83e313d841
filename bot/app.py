"""The composition root: wires the parts by hand and starts and stops them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from aiohttp import web
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.clock import Clock
from bot.domain.sending import Pace
from bot.faults import QuietLog, RevokedError
from bot.files import Files
from bot.health import health_app
from bot.intake import ALLOWED_UPDATES, POLL_TIMEOUT, Intake, Polling, webhook_app
from bot.lanes import Lanes
from bot.messenger import Messenger
from bot.settings import Settings
from bot.texts import label
from bot.texts import warm as warm_texts
from bot.transport import Transport
from storage import Committed, NotSavedError, StorageError, Store, inbox
from storage.inbox import Received

if TYPE_CHECKING:
    from bot.runner import LocalRunner, Tick
    from bot.staff import Staff

STOP_SECONDS = 4.0
SAVE_AGAIN_SECONDS = 2.0


class App:
    """One bot in one process. `running` starts it; `wait` ends only by a fatal error."""

    def __init__(self, settings: Settings, store: Store, clock: Clock, *, ticking: bool = True) -> None:
        """`ticking` off: ticks run by `tick` only."""
        assert settings.bot_token is not None, "the command line checks this"
        token = settings.bot_token.get_secret_value()
        self.settings = settings
        self.store = store
        self.clock = clock
        self._base = f"{settings.telegram_api}/bot{token}"
        request = Transport(settings.send_in_flight, timeout=20)
        self._poll_request = Transport(1, POLL_TIMEOUT)
        self.bot = Bot(
            token,
            base_url=f"{settings.telegram_api}/bot",
            base_file_url=f"{settings.telegram_api}/file/bot",
            request=request,
            get_updates_request=self._poll_request,
        )
        self._files = Files(self.bot, request)
        self._ticking = ticking
        self._username = ""
        self._polled_at: datetime | None = None
        self._quiet = QuietLog()
        self._told_not_saved: set[int] = set()
        self._staff: Staff
        self._named = asyncio.Event()  # the index of names stands
        pace = Pace(settings.send_rate, settings.send_rate_chat)
        self.messenger = Messenger(store, self.bot, pace, settings.send_in_flight)
        self.lanes = Lanes(self._take)
        self.intake = Intake(store, self._accept, self._say_not_saved)
        self._inward: list[asyncio.Task[None]] = []
        self._outward: list[asyncio.Task[None]] = []

    # ---- life ----

    @asynccontextmanager
    async def running(self) -> AsyncIterator["App"]:
        async with AsyncExitStack() as stack:
            loop = asyncio.get_running_loop()

            def listen(news: Committed) -> None:
                """Called in the writer's thread."""
                loop.call_soon_threadsafe(self._committed, news)

            self.store.listeners.append(listen)
            stack.callback(self.store.listeners.remove, listen)
            await self._start(stack)
            try:
                yield self
            finally:
                await self._stop()

    async def wait(self) -> None:
        """Until something fatal: raises RevokedError, SecondPollerError or the fault of a part."""
        parts = self._inward + self._outward
        done, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_EXCEPTION)  # cancelled, it ends no part
        for task in done:
            task.result()

    @property
    def idle(self) -> bool:
        """Nothing is under way: for tests and the demo, which wait for it."""
        return self.idle_but_for()

    def idle_but_for(self, *job_names: str) -> bool:
        """The same, with such jobs running."""
        return self.lanes.idle and self.messenger.idle and self.runner.idle_but_for(*job_names)

    async def tick(self) -> None:
        """All ticks now: after the clock was moved."""
        for tick in self.ticks:
            await tick.run()

    @property
    def runner(self) -> "LocalRunner":
        return self._staff.runner

    @property
    def ticks(self) -> "list[Tick]":
        return self._staff.ticks

    async def _start(self, stack: AsyncExitStack) -> None:
        """The first poll goes out while the staff is fetched: what comes in is kept and waits for it."""
        self.lanes.put(await asyncio.wrap_future(self.store.run(inbox.waiting)))
        _begin(self._inward, self._hook() if self.settings.webhook_url else self._poll(), self._introduce())
        _begin(self._outward, self.messenger.run())
        await self._listen(stack)
        self._staff = await asyncio.to_thread(self._fetched)
        await stack.enter_async_context(self._staff.present())
        _begin(self._inward, self._warm())
        _begin(self._outward, self.runner.run())
        if self._ticking:
            stack.callback(self._staff.watch_the_clock().shutdown, wait=False)

    def _fetched(self) -> "Staff":
        """Handlers and jobs are a third of what a start imports, and no poll needs them: the one late import here."""
        from bot.staff import Staff

        return Staff(self.settings, self.store, self.clock, lambda: self._username, self._files.fetch)

    async def _listen(self, stack: AsyncExitStack) -> None:
        await _serve(stack, health_app(self.store, lambda: self._polled_at), self.settings.http_listen)
        if self.settings.webhook_url:
            assert self.settings.webhook_secret is not None
            app = webhook_app(self.intake, self.settings.webhook_secret.get_secret_value())
            await _serve(stack, app, self.settings.webhook_listen)

    async def _stop(self) -> None:
        """Intake ends first, running turns and sends end in order; what is left is in the database."""
        for task in self._inward:
            task.cancel()
        await asyncio.gather(*self._inward, return_exceptions=True)
        await asyncio.gather(self.lanes.stop(STOP_SECONDS / 2), self.runner.stop(STOP_SECONDS / 2))
        await self.messenger.stop()
        await asyncio.wait(self._outward, timeout=STOP_SECONDS / 2)
        for task in self._outward:
            task.cancel()
        await asyncio.gather(*self._outward, return_exceptions=True)
        await self.bot.request.shutdown()
        await self._poll_request.shutdown()

    # ---- in ----

    async def _poll(self) -> None:
        polling = Polling(self._poll_request, self._base, self.intake, ALLOWED_UPDATES)
        await polling.run()

    async def _hook(self) -> None:
        """Tells Telegram where to send updates; the server is up by then."""
        assert self.settings.webhook_url and self.settings.webhook_secret
        while True:
            try:
                await self.bot.set_webhook(
                    self.settings.webhook_url,
                    allowed_updates=ALLOWED_UPDATES,
                    secret_token=self.settings.webhook_secret.get_secret_value(),
                )
            except InvalidToken as error:
                raise RevokedError from error
            except TelegramError as error:
                self._quiet.warning("the webhook cannot be set", error)
                await asyncio.sleep(5)
            else:
                return

    def _accept(self, updates: Sequence[Received]) -> None:
        self._polled_at = self.clock()
        self.lanes.put(updates)

    async def _take(self, received: Received) -> None:
        """One update, again and again until the database can write; a failing handler is set aside and told."""
        await self._named.wait()
        try:
            await self._until_saved(self._staff.take, received)
        except Exception as error:  # noqa: BLE001 - the boundary of turns: set aside, with a number for both sides
            await self._set_aside(received, error)
        if received.chat_id is not None:
            self._told_not_saved.discard(received.chat_id)

    async def _warm(self) -> None:
        """Turns wait for the index of names; the inbox does not, since a turn that built it would stop the writer."""
        await asyncio.gather(asyncio.wrap_future(self._staff.names.warm()), asyncio.to_thread(warm_texts))
        self._named.set()

    async def _set_aside(self, received: Received, fault: Exception) -> None:
        try:
            await self._until_saved(partial(self._staff.set_aside, error=fault), received)
        except StorageError as error:  # it stays in the inbox for the next start
            self._quiet.warning("an update cannot be set aside", error)

    async def _until_saved(self, work: Callable[..., None], received: Received) -> None:
        while True:
            try:
                return await self._in_turn(work, received)
            except NotSavedError as error:
                self._quiet.warning("a turn cannot be saved now", error)
                await self._say_not_saved([received])
                await asyncio.sleep(SAVE_AGAIN_SECONDS)

    async def _in_turn(self, work: Callable[..., None], received: Received) -> None:
        await asyncio.wrap_future(self.store.run(lambda db: work(db=db, received=received)))

    def _committed(self, news: Committed) -> None:
        self.messenger.posted(news.posted)
        if news.submitted:
            self.runner.submitted(news.submitted)

    # ---- out, without the database ----

    async def _say_not_saved(self, updates: Sequence[Received]) -> None:
        """The one message that needs no row; once a chat until it works again."""
        for update in updates:
            if update.chat_id is None or update.chat_id <= 0 or update.chat_id in self._told_not_saved:
                continue
            self._told_not_saved.add(update.chat_id)
            try:
                await self.bot.send_message(update.chat_id, label(self.settings.language, "not-saved"))
            except TelegramError as error:
                self._quiet.warning("cannot say that nothing was saved", error)

    async def _introduce(self) -> None:
        """Learns the bot's own name, for invitation links; goes on trying while the network is away."""
        while not self._username:
            try:
                self._username = (await self.bot.get_me()).username or ""
            except InvalidToken as error:
                raise RevokedError from error
            except TelegramError as error:
                self._quiet.warning("Telegram cannot be reached", error)
                await asyncio.sleep(5)


def _begin(tasks: list[asyncio.Task[None]], *parts: Coroutine[None, None, None]) -> None:
    tasks.extend(asyncio.create_task(part) for part in parts)


async def _serve(stack: AsyncExitStack, app: web.Application, listen: str) -> None:
    host, _, port = listen.rpartition(":")
    server = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)  # a slow client must not hold up the stop
    await server.setup()
    stack.push_async_callback(server.cleanup)
    await web.TCPSite(server, host, int(port)).start()
