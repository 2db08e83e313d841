"""The watchdog itself: it barks at a loop that is held up, and at nothing else."""

import asyncio
import time

import pytest

from tests.faults.loop_watch import LoopWatch


def _work(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


async def test_a_held_up_loop_is_seen() -> None:
    watch = LoopWatch()
    with pytest.raises(AssertionError, match="held up"):
        async with watch:
            await asyncio.sleep(0.05)
            _work(1.0)
    assert watch.worst > 0.25


async def test_work_in_threads_holds_up_nothing(loop_watch: LoopWatch) -> None:
    await asyncio.gather(*(asyncio.to_thread(_work, 0.5) for _ in range(4)))
