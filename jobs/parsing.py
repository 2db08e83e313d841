"""Reading feeds in a process of its own, which is killed at its limits and started again."""

import asyncio
import json
import math
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from bot.clock import Clock, system
from bot.domain.documents import FoundFeed
from bot.domain.entries import Entry, ParsedFeed

LIMIT_SECONDS = 5.0
MEMORY_BYTES = 512 * 1024 * 1024
_START_SECONDS = 60.0
_ANSWER_BYTES = 32 * 1024 * 1024
_SPARE_SECONDS = 5
_CHILD = Path(__file__).with_name("parsing_child.py")
_ROOT = str(_CHILD.parents[1])


class _LostChildError(Exception):
    """The child gave no answer; `key` says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class FeedParser:
    """Parses one document after the other in one child process, which starts at the first and ends when idle.

    `error` of a ParsedFeed is one of: empty, not_a_feed, dangerous (entities that fetch or multiply), unreadable,
    too_large (memory), too_slow (time), parser_died. Use as an async context manager, or close() in the end.
    """

    def __init__(
        self,
        *,
        clock: Clock = system,
        limit_seconds: float = LIMIT_SECONDS,
        memory_bytes: int = MEMORY_BYTES,
        idle_seconds: float = 60.0,
        uses: int = 2_000,
    ) -> None:
        self._clock = clock
        self._limit_seconds = limit_seconds
        self._memory_bytes = memory_bytes
        self._idle_seconds = idle_seconds
        self._uses = uses
        self._left = 0
        self._lock = asyncio.Lock()
        self._child: Process | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._ending: asyncio.Future[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def child_id(self) -> int | None:
        """The process id of the child while one is alive."""
        return self._child.pid if self._child and self._child.returncode is None else None

    async def parse(self, body: bytes, url: str) -> ParsedFeed:
        """Read a feed of any format; never raises for what `body` holds. Relative links are resolved against `url`."""
        try:
            return _parsed(await self._ask("feed", url, body))
        except _LostChildError as lost:
            return ParsedFeed(error=lost.key)

    async def feeds_on_page(self, page: bytes, url: str) -> tuple[FoundFeed, ...]:
        """The feeds that a web page offers; none when it cannot be read within the limits."""
        try:
            return tuple(FoundFeed(**found) for found in await self._ask("feeds_on_page", url, page))
        except _LostChildError:
            return ()

    async def close(self) -> None:
        async with self._lock:
            await self._end()

    async def _ask(self, do: str, url: str, body: bytes) -> Any:
        header = {"do": do, "url": url, "now": self._clock().isoformat(), "size": len(body)}
        async with self._lock:
            child = await self._ready()
            answered = False
            try:
                async with asyncio.timeout(self._limit_seconds):
                    answer = await _exchange(child, json.dumps(header).encode() + b"\n" + body)
                answered = True
            except TimeoutError as error:
                raise _LostChildError("too_slow") from error
            except (asyncio.IncompleteReadError, ConnectionError) as error:
                raise _LostChildError("parser_died") from error
            finally:
                if not answered:  # cancelled too: a late answer must never meet the next question
                    await self._end()
            await self._rest()
        return json.loads(answer)

    async def _ready(self) -> Process:
        if self._idle:
            self._idle.cancel()
        if self._child and self._child.returncode is None:
            return self._child
        self._child, self._left = await self._start(), self._uses
        return self._child

    async def _start(self) -> Process:
        seconds = math.ceil(self._limit_seconds) + _SPARE_SECONDS
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", str(_CHILD), str(seconds), str(self._memory_bytes)),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env={"PYTHONPATH": _ROOT, "TZ": "UTC"},  # no secret of ours: the child reads foreign documents
        )
        assert child.stdout
        try:
            async with asyncio.timeout(_START_SECONDS):
                await child.stdout.readexactly(len(b"ready\n"))
        except (TimeoutError, asyncio.IncompleteReadError) as error:
            self._child = child
            await self._end()
            raise _LostChildError("parser_died") from error
        return child

    async def _rest(self) -> None:
        self._left -= 1
        if self._left <= 0:
            await self._end()
        else:
            self._idle = asyncio.get_running_loop().call_later(self._idle_seconds, self._end_idle)

    def _end_idle(self) -> None:
        self._ending = asyncio.ensure_future(self.close())

    async def _end(self) -> None:
        if self._idle:
            self._idle.cancel()
        child, self._child = self._child, None
        if child is None:
            return
        if child.returncode is None:
            child.kill()
        assert child.stdin
        child.stdin.close()
        await child.wait()


async def _exchange(child: Process, question: bytes) -> bytes:
    assert child.stdin and child.stdout
    child.stdin.write(question)
    await child.stdin.drain()
    size = int.from_bytes(await child.stdout.readexactly(8), "big")
    if size > _ANSWER_BYTES:
        raise _LostChildError("too_large")
    return await child.stdout.readexactly(size)


def _parsed(answer: Mapping[str, Any]) -> ParsedFeed:
    entries = tuple(
        Entry(**{**entry, "published": entry["published"] and datetime.fromisoformat(entry["published"])})
        for entry in answer["entries"]
    )
    return ParsedFeed(**{**answer, "entries": entries})
