"""Random walks over all buttons, commands and texts, with hostile names and a jumping clock: no fault, no silence."""

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.domain.people import Role
from bot.sandbox import User
from storage import people
from tests.faults.looking import quarantined
from tests.faults.monkey import Monkey, customers, feed, moment
from tests.jobs.server import serving
from tests.stage import Stage, playing

CAST: tuple[tuple[str, Role, str], ...] = (
    ("Max", "manager", "de"),
    ("<b>Eve</b> & Söhne", "manager", "en"),
    ("Lea", "lead", "de"),
    ("Ada", "admin", "en"),
    ("Ida { $name }", "admin", "de"),
)
BETWEEN = 12
"""Rounds between two moves of the clock."""
HARMLESS = "message is not modified"


@dataclass
class Troop:
    """The monkeys of one stage, which act side by side."""

    stage: Stage
    dice: random.Random
    monkeys: list[Monkey]
    logged: list[Any]

    async def rounds(self, count: int) -> None:
        for number in range(count):
            await self._round()
            if number % BETWEEN == 0:
                await self._moves_on()

    async def _round(self) -> None:
        for monkey in self.monkeys:
            monkey.user.chat.unheard.clear()
        present = [monkey for monkey in self.monkeys if self._is_member(monkey.user)]
        acted = [(monkey, await monkey.acts()) for monkey in present]
        await self.stage.rest()
        self._is_well()
        for monkey, query in acted:
            if self._is_member(monkey.user):  # an admin among them may have removed somebody
                answered = query.answer is not None if query else bool(monkey.user.chat.unheard)
                assert answered, f"silence: {list(monkey.deeds)}"
        for monkey in self.monkeys:
            if not self._is_member(monkey.user):
                await monkey.user.starts(self.stage.invitation("manager", "Süd"))
        await self.stage.rest()

    async def _moves_on(self) -> None:
        self.stage.clock.set(moment(self.dice, self.stage.clock.now()))
        await self.stage.ticks()
        self._is_well()

    def _is_member(self, user: User) -> bool:
        with self.stage.store.transaction() as db:
            return people.caller(db, user.id) is not None

    def _is_well(self) -> None:
        """No turn failed, nothing was refused or dropped, nobody warned."""
        deeds = [f"{monkey.user.person.first_name}: {list(monkey.deeds)[-2:]}" for monkey in self.monkeys]
        bad = [line for line in self.stage.sandbox.violations if HARMLESS not in line]
        bad += [str(line) for line in self.logged if line["log_level"] in ("warning", "error", "critical")]
        assert not bad, "\n".join([*bad, *deeds])
        assert not quarantined(self.stage), deeds


@asynccontextmanager
async def troop(url: str, seed: int, customer_count: int) -> AsyncIterator[Troop]:
    dice = random.Random(seed)
    with capture_logs() as logged:
        async with playing(url, strict=False) as stage, serving(_pages(stage, dice)) as site:
            with stage.store.transaction() as db:
                customers(db, "Süd", dice, customer_count)
            seen: list[str] = []
            urls = (site.url("/rss"), site.url("/gone"))
            monkeys = []
            for name, role, language in CAST:
                user = await stage.joins(name, role, language_code=language)
                await user.says("/sprache Sie" if role == "lead" else "/hilfe")
                monkeys.append(Monkey(user, random.Random(dice.random()), urls, seen))
            yield Troop(stage, dice, monkeys, logged)


def _pages(stage: Stage, dice: random.Random) -> Any:
    async def news(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=feed(stage.clock.now(), dice))

    async def gone(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=410)

    return {"/rss": news, "/gone": gone}


async def test_whatever_is_pressed_and_written_is_answered_without_a_fault(migrated_sqlite_url: str) -> None:
    async with troop(migrated_sqlite_url, 1, 60) as monkeys:
        await monkeys.rounds(90)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(2, 22))
async def test_long_walks_are_answered_without_a_fault(migrated_sqlite_url: str, seed: int) -> None:
    async with troop(migrated_sqlite_url, seed, 300) as monkeys:
        await monkeys.rounds(1000)
