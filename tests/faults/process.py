"""The real bot in a process of its own, to be killed; the sandbox in the test's process is the witness."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.sandbox import Sandbox
from tests.stage import TOKEN

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
"""Seconds that a start or an end may take on a machine under load."""


@dataclass
class BotProcess:
    """`log` collects what all its lives wrote to standard output and error."""

    sandbox: Sandbox
    url: str
    log: Path
    settings: dict[str, str] = field(default_factory=dict)
    command: tuple[str, ...] = ("-m", "bot", "run")
    process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, *self.command, env=self._environment(), cwd=ROOT, stdout=log, stderr=log
            )

    async def starts(self) -> None:
        """Starts, and waits until it asks for updates."""
        polls = self.sandbox.ledger.counts["getupdates"]
        await self.start()
        await self.sandbox.called("getUpdates", polls + 1, within=PATIENCE)

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    async def kill(self) -> None:
        """kill -9; also fine when it has ended by itself."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    async def terminate(self) -> int:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return await self.ends()

    async def ends(self) -> int:
        """The exit code, once it has ended by itself."""
        assert self.process is not None
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    @property
    def said(self) -> str:
        return self.log.read_text("utf-8", "replace")

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("NAHBAR_")}
        return {
            **kept,
            "NAHBAR_BOT_TOKEN": TOKEN,
            "NAHBAR_TELEGRAM_API": self.sandbox.url,
            "NAHBAR_DATABASE_URL": self.url,
            "NAHBAR_HTTP_LISTEN": "127.0.0.1:0",
            "NAHBAR_SEND_RATE": "100000",
            "NAHBAR_SEND_RATE_CHAT": "100000",
            **self.settings,
        }


@asynccontextmanager
async def bot_process(sandbox: Sandbox, url: str, folder: Path, **settings: str) -> AsyncIterator[BotProcess]:
    """Not started yet; killed in the end whatever happens."""
    bot = BotProcess(sandbox, url, folder / "bot.log", settings)
    try:
        yield bot
    finally:
        if bot.process is not None:
            await bot.kill()
