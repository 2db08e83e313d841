"""The bot on a stage, with a watch over its loop."""

from collections.abc import AsyncIterator

import pytest

from bot.sandbox import User
from tests.faults.loop_watch import LoopWatch
from tests.stage import Stage, playing


@pytest.fixture
async def loop_watch() -> AsyncIterator[LoopWatch]:
    """Fails the test when something held up the event loop for more than a quarter of a second."""
    async with LoopWatch() as watch:
        yield watch


@pytest.fixture
async def stage(migrated_sqlite_url: str) -> AsyncIterator[Stage]:
    """The bot with customers and a clock that stands still."""
    async with playing(migrated_sqlite_url) as opened:
        opened.load_world()
        yield opened


@pytest.fixture
async def live(migrated_sqlite_url: str) -> AsyncIterator[Stage]:
    """The same with a clock that runs."""
    async with playing(migrated_sqlite_url, frozen=False) as opened:
        opened.load_world()
        yield opened


@pytest.fixture
async def max_(stage: Stage) -> User:
    return await stage.joins("Max")
