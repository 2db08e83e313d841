"""What the benchmarks of whole bots share: the sandbox in its process, a filled database, and bots that talk to it."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import world
from benchmarks.process import Process, running
from bot import clock
from storage import Store, versions

TOKEN = "7000000001:benchmark"
Texts = Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Talk:
    """`heard`: the bot's answers, chat by chat, in their order. CPU is that of the bot with its children."""

    messages: int
    seconds: float
    cpu_seconds: float
    heard: list[list[str]]

    @property
    def rate(self) -> float:
        return self.messages / self.seconds

    @property
    def cpu_ms(self) -> float:
        return self.cpu_seconds / self.messages * 1000


class Telegram:
    """The sandbox's process: people are counted from 0, `people` are their Telegram numbers."""

    def __init__(self, process: Process) -> None:
        self._process = process
        hello = json.loads(process.line())
        self.url: str = hello["url"]
        self.people: list[int] = hello["people"]

    def order(self, **order: Any) -> Any:
        return json.loads(self._process.ask(json.dumps(order)))

    def talk(self, bot: Process, texts: Texts) -> Talk:
        before = bot.cpu_seconds()
        told = self.order(texts=texts)
        return Talk(len(texts), told["seconds"], bot.cpu_seconds() - before, told["heard"])


@contextmanager
def telegram(persons: int, *, limits: bool = False) -> Iterator[Telegram]:
    with running("-m", "benchmarks.crowd", str(persons), *([] if limits else ["--no-limits"])) as process:
        yield Telegram(process)


@contextmanager
def database(contents: world.World, managers: Sequence[int]) -> Iterator[str]:
    """The URL of an SQLite database on this disk with that world in it; gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="nahbar-bench-", dir=Path.cwd()) as folder:
        url = f"sqlite:///{folder}/nahbar.db"
        store = Store(url, clock.system)
        versions.prepare(store)
        world.fill(store, contents, managers)
        store.close()
        yield url


@contextmanager
def nahbar(api: Telegram, url: str, **settings: str) -> Iterator[Process]:
    """The real bot, sending as fast as it can unless `settings` (names without the prefix) say otherwise."""
    chosen = {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API": api.url,
        "DATABASE_URL": url,
        "HTTP_LISTEN": "127.0.0.1:0",
        "LOG_LEVEL": "WARNING",
        "SEND_RATE": "100000",
        "SEND_RATE_CHAT": "100000",
        **settings,
    }
    with running("-m", "bot", "run", **{f"NAHBAR_{name}": value for name, value in chosen.items()}) as process:
        api.order(poll=True)
        yield process


@contextmanager
def ptb(api: Telegram, what: str, url: str = "") -> Iterator[Process]:
    """python-telegram-bot as its documentation shows it: see ptb_bots."""
    with running("-m", "benchmarks.ptb_bots", what, api.url, TOKEN, url) as process:
        api.order(poll=True)
        yield process


@contextmanager
def durable_echo(api: Telegram, url: str) -> Iterator[Process]:
    with running("-m", "benchmarks.durable_echo", api.url, TOKEN, url) as process:
        api.order(poll=True)
        yield process


def dealt(texts: Sequence[str], people: int) -> list[tuple[int, str]]:
    """Texts dealt out to people like cards."""
    return [(number % people, text) for number, text in enumerate(texts)]
