"""What download tests share: a clock that only sleeping moves, name servers that lie, a downloader at hand."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from aiohttp.abc import AbstractResolver, ResolveResult

from bot.domain.feeds import Answer
from jobs.download import Downloader
from tests.jobs.server import NOON, Answering, serving


class Watch:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = NOON
        self.slept: list[float] = []

    def __call__(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)


class Names(AbstractResolver):
    """A name server that gives the next of its answers each time, as a rebinding attacker's does."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        addresses = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        return [
            ResolveResult(hostname=host, host=address, port=port, proto=0, flags=socket.AI_NUMERICHOST,
                          family=socket.AF_INET6 if ":" in address else socket.AF_INET)
            for address in addresses
        ]  # fmt: skip

    async def close(self) -> None:
        pass


@asynccontextmanager
async def downloading(**options: object) -> AsyncIterator[Downloader]:
    watch = Watch()
    settings: dict[str, object] = {"allow_private": True, "clock": watch, "sleep": watch.sleep, **options}
    async with Downloader(**settings) as downloader:  # type: ignore[arg-type]
        yield downloader


async def fetched(answer: Answering, **options: object) -> Answer:
    async with serving({"/feed": answer}) as site, downloading(**options) as downloader:
        return await downloader.download(site.url("/feed"))
