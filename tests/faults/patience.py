"""Waiting for what a bot in another process does: nothing rings when its database changes."""

import asyncio
from collections.abc import Callable


async def eventually(true: Callable[[], bool], *, within: float = 20.0, every: float = 0.02) -> None:
    """Raises TimeoutError when `true` is not true within so many real seconds."""
    async with asyncio.timeout(within):
        while not true():  # noqa: ASYNC110 - there is no event to wait for
            await asyncio.sleep(every)
