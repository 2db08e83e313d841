"""One lane per chat: updates of a chat in order, chats beside one another."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable

from storage.inbox import Received


class Lanes:
    """Runs `handle` for each update. `handle` is expected to raise nothing but cancellation."""

    def __init__(self, handle: Callable[[Received], Awaitable[None]]) -> None:
        self._handle = handle
        self._waiting: dict[int | None, deque[Received]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def idle(self) -> bool:
        return not self._waiting

    def put(self, updates: Iterable[Received]) -> None:
        for update in updates:
            lane = self._waiting.get(update.chat_id)
            if lane is not None:
                lane.append(update)
                continue
            self._waiting[update.chat_id] = deque([update])
            task = asyncio.create_task(self._run(update.chat_id))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _run(self, chat_id: int | None) -> None:
        lane = self._waiting[chat_id]
        try:
            while lane:
                await self._handle(lane[0])
                lane.popleft()
        finally:  # what is left after a fault is in the inbox; the chat's next update opens a new lane
            del self._waiting[chat_id]

    async def stop(self, seconds: float) -> None:
        """Lets running turns end; what still waits is in the inbox and done after the next start."""
        for lane in self._waiting.values():
            while len(lane) > 1:
                lane.pop()
        if self._tasks:
            await asyncio.wait(list(self._tasks), timeout=seconds)
        for task in list(self._tasks):
            task.cancel()
