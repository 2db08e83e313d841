"""What jobs and ticks may use: the store, the clock, the way out to feeds, and the files that people send."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from bot.clock import Clock
from bot.files import FetchFile, no_files
from bot.settings import Settings
from jobs.download import Downloader
from jobs.matchers import Matchers
from jobs.parsing import FeedParser
from storage import Store, Transaction

T = TypeVar("T")


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

    async def db(self, work: Callable[[Transaction], T]) -> T:
        return await asyncio.wrap_future(self.store.run(work))
