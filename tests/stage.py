"""The whole bot against the sandbox in one event loop: what journeys and fault tests play on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import App
from bot.sandbox import Limits, Sandbox, SandboxClock, User
from bot.settings import Settings
from storage import Store, imports, invitations, people, versions

TOKEN = "123456:test-token-of-the-sandbox"
WORLD = Path(__file__).parent.parent / "bot" / "demo"
PATIENCE = 90.0
"""Seconds, where a picture is drawn meanwhile on a busy machine."""
TUESDAY = datetime.fromisoformat("2026-11-24T10:15:00+01:00")


@dataclass
class Stage:
    """A running bot. Time stands still unless `clock` is moved; ticks run only when asked for."""

    sandbox: Sandbox
    app: App
    store: Store
    clock: SandboxClock
    users: dict[str, User] = field(default_factory=dict)

    async def joins(self, name: str, role: str = "manager", team: str = "Süd", language_code: str = "de") -> User:
        """A person who has redeemed an invitation and read the welcome."""
        user = self.sandbox.user(name, language_code=language_code)
        self.users[name] = user
        await user.starts(self.invitation(role, team))
        await user.hears()
        return user

    def invitation(self, role: str, team: str, name: str | None = None) -> str:
        with self.store.transaction() as db:
            return invitations.create(db, people.team_named(db, team), role, name, None)  # type: ignore[arg-type]

    def load_world(self, team: str = "Süd", folder: Path = WORLD) -> None:
        with self.store.transaction() as db:
            report = imports.take_in(db, people.team_named(db, team), [folder])
        assert not report.failed, report.lines()

    async def rest(self) -> None:
        """Until everything under way is done and sent."""
        await self.sandbox.quiet(lambda: self.app.idle, settle=0.02, within=PATIENCE)

    async def wait(self, by: timedelta) -> None:
        """Moves the clock and lets all ticks look for what is due."""
        self.clock.advance(by)
        await self.ticks()

    async def at(self, moment: datetime) -> None:
        self.clock.set(moment)
        await self.ticks()

    async def ticks(self) -> None:
        """One after the other, each with the jobs that it queued: who looks first is chance otherwise."""
        for tick in self.app.ticks:
            await tick.run()
            if not self.app.idle:
                await self.rest()
        await self.rest()


def settings_for(sandbox: Sandbox, url: str, **more: Any) -> Settings:
    values: dict[str, Any] = {
        "bot_token": TOKEN,
        "telegram_api": sandbox.url,
        "database_url": url,
        "http_listen": "127.0.0.1:0",
        "send_rate": 10_000,
        "send_rate_chat": 10_000,
        "feeds_allow_private": True,
    }
    return Settings(**{**values, **more})


@asynccontextmanager
async def acting(url: str, sandbox: Sandbox, **more: Any) -> AsyncIterator[Stage]:
    """The bot on that database, in a sandbox that may outlive it: opened twice in a row it was restarted."""
    store = Store(url, sandbox.clock)
    versions.prepare(store, allow=True)
    app = App(settings_for(sandbox, url, **more), store, sandbox.clock, ticking=False)
    try:
        async with app.running():
            yield Stage(sandbox, app, store, sandbox.clock)
    finally:
        await asyncio.to_thread(store.close)


@asynccontextmanager
async def playing(
    url: str,
    *,
    at: datetime = TUESDAY,
    frozen: bool = True,
    limits: Limits | None = None,
    strict: bool = True,
    **more: Any,
) -> AsyncIterator[Stage]:
    """`url` is the database; `more` are settings. Leaving it raises when the bot broke a rule of the Bot API."""
    clock = SandboxClock(at, frozen=frozen)
    async with (
        Sandbox(strict=strict, clock=clock, limits=limits or Limits.off()) as sandbox,
        acting(url, sandbox, **more) as stage,
    ):
        yield stage
