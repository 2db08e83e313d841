"""Who takes turns and who works by the clock: the only importer of handlers and jobs, fetched by a starting app."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

import handlers
import jobs
from bot.clock import Clock
from bot.files import FetchFile
from bot.runner import LocalRunner, Tick, schedule
from bot.settings import Settings
from handlers import turn
from handlers.known_names import KnownNames
from jobs.download import Downloader
from jobs.parsing import FeedParser
from jobs.work import Work
from storage import Store, Transaction
from storage.inbox import Received


class Staff:
    """Made in any thread; `present` and what follows it are the loop's."""

    def __init__(
        self, settings: Settings, store: Store, clock: Clock, username: Callable[[], str], fetch_file: FetchFile
    ) -> None:
        self.names = KnownNames(store)
        self._house = turn.House(settings, self.names, handlers.ROUTES, username)
        downloader = Downloader(allow_private=settings.feeds_allow_private, clock=clock)
        self._work = Work(store, clock, settings, FeedParser(clock=clock), downloader, fetch_file=fetch_file)
        self.runner = LocalRunner(store, {name: partial(job, self._work) for name, job in jobs.JOBS.items()})
        self.ticks = [Tick(t.name, t.seconds, partial(t.run, self._work)) for t in jobs.TICKS]

    @asynccontextmanager
    async def present(self) -> AsyncIterator[None]:
        """With the way out to feeds open."""
        async with self._work.downloader, self._work.parser:
            yield

    def take(self, db: Transaction, received: Received) -> None:
        """One turn in its transaction."""
        turn.take(self._house, db, received)

    def set_aside(self, db: Transaction, received: Received, error: Exception) -> None:
        """An update whose turn failed."""
        turn.failed(db, received, error)

    def watch_the_clock(self) -> AsyncIOScheduler:
        """The ticks, started."""
        return schedule(self.ticks)
