"""Waiting without polling: who changes something rings, who waits looks again."""

import asyncio
from collections.abc import Callable


class Bell:
    def __init__(self) -> None:
        self._waiters: list[asyncio.Future[None]] = []

    def ring(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def until(self, ready: Callable[[], bool], within: float | None) -> bool:
        """Waits until `ready()` after some ring, at most `within` real seconds (None: for ever); returns `ready()`."""
        try:
            async with asyncio.timeout(within):
                while not ready():
                    waiter = asyncio.get_running_loop().create_future()
                    self._waiters.append(waiter)
                    await waiter
        except TimeoutError:
            return ready()
        return True
