"""The watchdog itself: it barks at a loop that is held up, and at nothing else."""

import asyncio
import threading
import time

import pytest

from tests.faults.loop_watch import LoopWatch


def _work(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


async def test_a_loop_that_works_too_long_in_one_go_is_seen() -> None:
    with pytest.raises(AssertionError, match="held up"):
        async with LoopWatch():
            await asyncio.sleep(0.05)
            _work(0.6)


async def test_a_loop_that_waits_for_something_in_one_go_is_seen() -> None:
    with pytest.raises(AssertionError, match="late by"):
        async with LoopWatch(stuck=0.4):
            await asyncio.sleep(0.05)
            threading.Event().wait(1.5)


async def test_work_in_threads_holds_up_nothing(loop_watch: LoopWatch) -> None:
    await asyncio.gather(*(asyncio.to_thread(_work, 0.5) for _ in range(4)))
