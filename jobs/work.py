"""What jobs and ticks may use: the store, the clock, the way out to feeds, and the files that people send."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from bot.clock import Clock
from bot.files import FetchFile, no_files
from bot.settings import Settings
from jobs.download import Downloader
from jobs.matchers import Matchers
from jobs.parsing import FeedParser
from storage import Store, Transaction

T = TypeVar("T")

SETTING = timedelta(seconds=30)
"""A clock that is kept by a time server goes back by less."""


@dataclass(slots=True)
class LastLook:
    """When the timetable last looked at the clock, in this process."""

    moment: datetime | None = None

    def finds_it_set_back(self, now: datetime) -> bool:
        """Also at the first look: it may have been set back while nothing ran."""
        before, self.moment = self.moment, now
        return before is None or now < before - SETTING


@dataclass(frozen=True, slots=True)
class Work:
    """Given to every job and tick. Decisions run in `db`, a transaction in the writer's thread."""

    store: Store
    clock: Clock
    settings: Settings
    parser: FeedParser
    downloader: Downloader
    matchers: Matchers = field(default_factory=Matchers)
    fetch_file: FetchFile = no_files
    last_look: LastLook = field(default_factory=LastLook)

    async def db(self, work: Callable[[Transaction], T]) -> T:
        return await asyncio.wrap_future(self.store.run(work))
