"""Long forms carry the marker `campaign` and run by `make campaign` only."""

from collections.abc import AsyncIterator

import pytest

from tests.faults.loop_watch import LoopWatch


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "campaign: long forms, run by `make campaign`")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "campaign" in (config.option.markexpr or ""):
        return
    long = [item for item in items if item.get_closest_marker("campaign")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


@pytest.fixture
async def loop_watch() -> AsyncIterator[LoopWatch]:
    """Fails the test when something held up the event loop for more than a quarter of a second."""
    async with LoopWatch() as watch:
        yield watch
