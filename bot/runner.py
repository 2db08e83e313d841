"""Runs jobs: recorded work outside turns, and the ticks of the timetable."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.faults import QuietLog
from storage import NotSavedError, StorageError, Store, Transaction, jobs
from storage.jobs import Job

log = structlog.get_logger()

PARALLEL = 8
TRIES = 3
SETTLE_AGAIN_SECONDS = 5.0
LOOK = 15.0  # seconds after which jobs of other processes or of later are found

Run = Callable[..., Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of the timetable: what runs every so many seconds."""

    name: str
    seconds: float
    run: Callable[[], Awaitable[None]]


class LocalRunner:
    """Jobs in this process. `table` maps a job's name to a coroutine function that takes its arguments."""

    def __init__(self, store: Store, table: Mapping[str, Run]) -> None:
        self._store = store
        self._table = table
        self._running: dict[str, asyncio.Task[None]] = {}
        self._wake = asyncio.Event()
        self._resting = False  # between two looks
        self._stopping = False
        self._quiet = QuietLog()

    def idle_but_for(self, *names: str) -> bool:
        """Nothing runs but jobs of these names."""
        others = any(task.get_name() not in names for task in self._running.values())
        return self._resting and not others and not self._wake.is_set()

    def submitted(self, _rows: Iterable[int]) -> None:
        """Told in the loop after a commit."""
        self._wake.set()

    async def run(self) -> None:
        await self._write(jobs.recover)
        while not self._stopping:
            self._wake.clear()
            if await self._start_due():
                continue
            self._resting = True
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), LOOK)
            self._resting = False

    async def stop(self, seconds: float) -> None:
        """What does not end in time runs again after the next start."""
        self._stopping = True
        self._wake.set()
        if self._running:
            await asyncio.wait(list(self._running.values()), timeout=seconds)
        left = list(self._running.values())
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)  # each ends its own child process

    async def _start_due(self) -> int:
        free = PARALLEL - len(self._running)
        if free <= 0:
            return 0
        busy = list(self._running)
        try:
            claimed = await self._write(lambda db: jobs.claim(db, busy, free))
        except StorageError as error:
            self._quiet.warning("jobs cannot be read", error)
            return 0
        for job in claimed:
            self._running[job.lock_key] = asyncio.create_task(self._one(job), name=job.name)
        return len(claimed)

    async def _one(self, job: Job) -> None:
        try:
            await self._table[job.name](**job.args)
        except NotSavedError:
            await self._after(job, lambda db: jobs.retry(db, job.id, timedelta(seconds=30)))
        except Exception as error:  # the boundary of jobs: logged, tried again, then given up
            log.error("job failed", job=job.name, id=job.id, exc_info=error)
            kind = type(error).__name__
            await self._after(job, lambda db: _give_up_or_retry(db, job, kind))
        else:
            await self._after(job, lambda db: jobs.finish(db, job.id))

    async def _after(self, job: Job, work: Callable[[Transaction], None]) -> None:
        """Goes on trying while the database cannot write: a job left as running would never run again."""
        while True:
            try:
                await self._write(work)
            except StorageError as error:
                self._quiet.warning("a job cannot be settled", error)
                await asyncio.sleep(SETTLE_AGAIN_SECONDS)
            else:
                break
        self._running.pop(job.lock_key, None)
        self._wake.set()

    async def _write(self, work: Callable[[Transaction], Any]) -> Any:
        return await asyncio.wrap_future(self._store.run(work))


def _give_up_or_retry(db: Transaction, job: Job, error: str) -> None:
    if job.attempts >= TRIES:
        jobs.finish(db, job.id, error)
    else:
        jobs.retry(db, job.id, timedelta(seconds=60 * job.attempts))


def schedule(ticks: Iterable[Tick]) -> AsyncIOScheduler:
    """A started scheduler with a handful of ticks. What is due stands in rows, never in the scheduler."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    quiet = QuietLog()
    for tick in ticks:
        scheduler.add_job(
            partial(_look, tick, quiet),
            "interval",
            seconds=tick.seconds,
            id=tick.name,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,  # the default drops a tick that is one second late
        )
    scheduler.start()
    return scheduler


async def _look(tick: Tick, quiet: QuietLog) -> None:
    """What is due stays due, so a look at a database that is away may simply be missed."""
    try:
        await tick.run()
    except StorageError as error:
        quiet.warning(f"{tick.name}: cannot look for what is due", error)
    except Exception as error:  # noqa: BLE001 - the boundary of ticks: the next look may do better
        quiet.error(f"{tick.name}: a look failed", error)
