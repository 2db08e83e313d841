"""A watchdog of the event loop that a busy machine does not fool."""

import asyncio
import time
from pathlib import Path
from types import TracebackType
from typing import Self

LIMIT = 0.25
"""Seconds that the loop may be held up."""

EVERY = 0.02
_TICK = 0.01  # seconds, the unit of /proc/stat


class LoopWatch:
    """Measures how late the loop is, less the time in which our threads were ready but got no processor."""

    def __init__(self, limit: float = LIMIT) -> None:
        self.limit = limit
        self.worst = 0.0
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._watch())
        await asyncio.sleep(0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._task is not None
        await asyncio.sleep(2 * EVERY)  # a lag at the very end is seen, too
        self._task.cancel()
        if error is None:
            assert self.worst <= self.limit, f"the event loop was held up for {self.worst * 1000:.0f} ms"

    async def _watch(self) -> None:
        before, starved_before = time.perf_counter(), _starved()
        while True:
            await asyncio.sleep(EVERY)
            now = time.perf_counter()
            late = now - before - EVERY
            if late > self.limit:
                late -= max(0.0, _starved() - starved_before)
            self.worst = max(self.worst, late)
            before, starved_before = time.perf_counter(), _starved()


def _starved() -> float:
    """Seconds that threads of this process waited for a processor, and that the machine was taken from us, so far."""
    waited = sum(_waited(path) for path in Path("/proc/self/task").iterdir())
    stolen = int(Path("/proc/stat").read_text("ascii").split(maxsplit=9)[8]) * _TICK
    return waited + stolen


def _waited(task: Path) -> float:
    try:
        return int((task / "schedstat").read_text("ascii").split()[1]) / 1e9
    except OSError:
        return 0.0  # the thread has ended meanwhile
