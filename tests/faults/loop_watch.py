"""A watchdog of the event loop that a busy machine does not fool."""

import asyncio
import gc
import time
from pathlib import Path
from types import TracebackType
from typing import Self

LIMIT = 0.25
"""Seconds of processor time that the loop's own thread may spend between two looks: exact on any machine."""

STUCK = 1.5
"""Seconds that the loop may be late for other reasons (calls that wait, threads that do not let go), less the time in
which our threads were ready but got no processor; that is known only roughly."""

EVERY = 0.02
_TICK = 0.01  # seconds, the unit of /proc/stat


class LoopWatch:
    """`worst` is the longest that the loop's thread worked in one go, `latest` the longest that it was late."""

    def __init__(self, limit: float = LIMIT, stuck: float = STUCK) -> None:
        self.limit = limit
        self.stuck = stuck
        self.worst = self.latest = 0.0
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        gc.collect()
        gc.freeze()  # what thousands of tests before left behind is not the bot's to walk through
        self._task = asyncio.create_task(self._watch())
        await asyncio.sleep(0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._task is not None
        await asyncio.sleep(2 * EVERY)  # a lag at the very end is seen, too
        self._task.cancel()
        gc.unfreeze()
        if error is None:
            assert self.worst <= self.limit, f"the event loop was held up for {self.worst * 1000:.0f} ms"
            assert self.latest <= self.stuck, f"the event loop was late by {self.latest * 1000:.0f} ms"

    async def _watch(self) -> None:
        before, worked_before, starved_before = time.perf_counter(), time.thread_time(), _starved()
        while True:
            await asyncio.sleep(EVERY)
            late = time.perf_counter() - before - EVERY
            self.worst = max(self.worst, time.thread_time() - worked_before)
            starved = _starved()
            if late > self.limit:
                late -= sum(max(0.0, now - starved_before.get(who, 0.0)) for who, now in starved.items())
            self.latest = max(self.latest, late)
            before, worked_before, starved_before = time.perf_counter(), time.thread_time(), starved


def _starved() -> dict[str, float]:
    """Seconds that each thread of this process waited for a processor, and that the machine was taken from us."""
    waited = {path.name: _waited(path) for path in Path("/proc/self/task").iterdir()}
    stolen = int(Path("/proc/stat").read_text("ascii").split(maxsplit=9)[8]) * _TICK
    return {**waited, "stolen": stolen}


def _waited(task: Path) -> float:
    try:
        return int((task / "schedstat").read_text("ascii").split()[1]) / 1e9
    except OSError:
        return 0.0  # the thread has ended meanwhile
