"""Days of offices by dice: nobody is prompted too often, at a wrong moment, about a wrong customer (M1-M4, M6)."""

import asyncio
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from storage import Store, prompts, schema
from tests.conftest import SetClock
from tests.planning.office import STARTS, AtOnce, Office
from tests.planning.rules import Rules

CRASHES = ("queued", "claimed", "amid", "sent")
PERSONS, CUSTOMERS, DAYS = 5, 14, 40


@dataclass
class Life:
    """An office with its rules, moved on by dice."""

    office: Office
    rules: Rules

    def lives(self, days: int) -> None:
        dice, clock = self.office.dice, self.office.clock
        end = clock.now + timedelta(days=days)
        while clock.now < end:
            self.moves_on()
            if dice.random() < 0.25:
                dice.choice([self.office.logs, self.office.logs, self.office.settles, self.office.asks_for_peace])()
            if dice.random() < 0.03:
                dice.choice([self.office.goes_away, self.office.moves])()
            if dice.random() < 0.004:
                self._is_ahead()
            if dice.random() < 0.01:
                clock.now -= timedelta(minutes=dice.choice([1, 61, 600, 1440, 4320]))
                end -= timedelta(days=1)

    def moves_on(self) -> None:
        """To a second before what comes next, and to its moment; or over hours or days in which the bot is down."""
        dice, clock = self.office.dice, self.office.clock
        down = dice.random() < 0.02
        latest = clock.now + (timedelta(days=dice.choice([1, 3, 10])) if down else timedelta(hours=11))
        upcoming = [] if down else [moment for moment in self.office.moments() if moment <= latest]
        moment = upcoming[0] if upcoming else latest
        if moment - timedelta(seconds=1) > clock.now:
            self.looks(moment - timedelta(seconds=1))
        self.looks(moment)

    def _is_ahead(self) -> None:
        """The clock is wrong for one look, by a day or a year, and set right again."""
        right = self.office.clock.now
        self.looks(right + timedelta(days=self.office.dice.choice([1, 3, 400])))
        self.office.clock.now = right

    def looks(self, moment: Any) -> None:
        dice = self.office.dice
        self.office.clock.now = moment
        self.office.look(dice.choice(CRASHES) if dice.random() < 0.05 else "")
        self.rules.check()
        self._somebody_decides()

    def _somebody_decides(self) -> None:
        items = schema.prompt_items
        with self.office.store.transaction() as db:
            rows = db.all(select(items).where(items.c.state == "open").order_by(items.c.id.desc()).limit(6))
            still = [prompts.item(db, row.person_id, row.id) for row in rows]
        for item, row in zip(still, rows, strict=True):
            if item is not None and self.office.dice.random() < 0.25:
                self.office.presses(item, row.person_id)
                break


def life(store: Store, clock: SetClock, loop: asyncio.AbstractEventLoop, seed: int) -> Life:
    dice = random.Random(seed)
    office = Office(store, clock, dice, loop)
    office.opens(dice.choice(STARTS), PERSONS, CUSTOMERS)
    return Life(office, Rules(office))


@pytest.fixture
def offices(migrated_sqlite_url: str, clock: SetClock) -> Iterator[Any]:
    store, loop = AtOnce(migrated_sqlite_url, clock), asyncio.new_event_loop()

    def opened(seed: int) -> Life:
        with store.transaction() as db:
            for table in reversed(schema.metadata.sorted_tables):
                db.execute(table.delete())
        return life(store, clock, loop, seed)

    yield opened
    loop.close()
    store.close()


@pytest.mark.parametrize("seed", range(3))
def test_no_day_of_an_office_breaks_a_rule(offices: Any, seed: int) -> None:
    led = offices(seed)
    led.lives(10)
    assert led.rules.lists > 2


@pytest.mark.campaign
@pytest.mark.parametrize("batch", range(10))
def test_ten_thousand_days_of_people_break_no_rule(offices: Any, batch: int) -> None:
    """Ten batches are 100,000 days of one person each."""
    days = lists = 0
    for seed in range(1000 * (batch + 1), 1000 * (batch + 1) + 10_000 // (PERSONS * DAYS)):
        led = offices(seed)
        led.lives(DAYS)
        days, lists = days + PERSONS * DAYS, lists + led.rules.lists
    print(f"{days} days, {lists} lists")
    assert days == 10_000
