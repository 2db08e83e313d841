"""Exactly one morning a local day: through clock changes, stops, starved loops and clocks that are set (H1-H4)."""

import asyncio
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.settings import Settings
from jobs import prompts as morning_jobs
from jobs.work import Work
from storage import Store, imports, jobs, people, prompts, schema
from tests.conftest import SetClock
from tests.stage import WORLD, Stage, playing

EVERY_DAY = "1234567"


@dataclass
class Mornings:
    """One person, the tick and the job as the running bot runs them, and the mornings that came of it."""

    store: Store
    clock: SetClock
    work: Work
    person: int = 0

    def joins(self, zone: str, at: time, days: str = EVERY_DAY) -> None:
        with self.store.transaction() as db:
            team_id = people.team_named(db, "Süd")
            imports.take_in(db, team_id, [WORLD])
            self.person = people.join(
                db,
                telegram_id=5,
                chat_id=5,
                name="Max Brandt",
                language="de",
                zone=zone,
                region="",
                joined_on=self.clock.now.astimezone(ZoneInfo(zone)).date(),
            )
            people.grant(db, self.person, team_id, "manager")
            quiet = {"quiet_from": time(0), "quiet_to": time(0)}
            people.change(db, self.person, prompt_at=at, working_days=days, **quiet)

    def look(self, at: datetime) -> None:
        """The tick, and the jobs that it queued."""
        self.clock.now = at
        asyncio.run(self._look())

    async def _look(self) -> None:
        await morning_jobs.look_for_mornings(self.work)
        for job in await self.work.db(lambda db: jobs.claim(db, [], 50)):
            await morning_jobs.morning(self.work, **job.args)
            await self.work.db(lambda db, job=job: jobs.finish(db, job.id))  # type: ignore[misc]

    def every(self, step: timedelta, start: datetime, end: datetime) -> None:
        async def look_on(moment: datetime) -> None:
            while moment < end:
                self.clock.now = moment
                await self._look()
                moment += step

        asyncio.run(look_on(start))

    @property
    def days(self) -> list[date]:
        rows = schema.prompts.c
        served = select(rows.local_day).where(rows.person_id == self.person, rows.kind == prompts.MORNING)
        with self.store.transaction() as db:
            return [row.local_day for row in db.all(served.order_by(rows.id))]

    @property
    def messages(self) -> int:
        with self.store.transaction() as db:
            return len(db.all(select(schema.outbox.c.id).where(schema.outbox.c.chat_id == 5)))


@pytest.fixture
def mornings(sqlite_store: Store, clock: SetClock) -> Iterator[Mornings]:
    work = Work(sqlite_store, clock, Settings(), None, None)  # type: ignore[arg-type]  # no feeds here
    yield Mornings(sqlite_store, clock, work)


def _span(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


NIGHTS = [
    ("Europe/Berlin", date(2026, 10, 25)),
    ("Europe/Berlin", date(2027, 3, 28)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2027, 4, 4)),
    ("America/St_Johns", date(2027, 3, 14)),
]


HOURS = [(zone, night, at) for zone, night in NIGHTS for at in (time(2, 30), time(8))]
HOURS += [(zone, night, at) for zone, night in NIGHTS[:2] for at in (time(0, 5), time(23, 50))]


@pytest.mark.parametrize(("zone", "night", "at"), HOURS)
def test_each_local_day_around_a_clock_change_has_one_morning(
    mornings: Mornings, zone: str, night: date, at: time
) -> None:
    def noon(days: int) -> datetime:
        return datetime.combine(night + timedelta(days=days), time(12), ZoneInfo(zone)).astimezone(UTC)

    mornings.clock.now = noon(-2)
    mornings.joins(zone, at)
    mornings.every(timedelta(minutes=9, seconds=7), noon(-2), noon(1) - timedelta(hours=11, minutes=59))
    assert mornings.days == _span(night - timedelta(days=1), night)
    assert mornings.messages == len(mornings.days)


MONDAY = datetime(2026, 11, 23, 6, 59, 59, tzinfo=UTC)  # a second before eight in Berlin


@pytest.mark.parametrize(
    ("away", "served"),
    [
        (timedelta(seconds=1), "same day"),
        (timedelta(minutes=10), "same day"),
        (timedelta(hours=3), "same day"),
        (timedelta(hours=9), "next day"),
        (timedelta(days=1), "when back"),
        (timedelta(days=10), "when back"),
    ],
)
def test_after_a_stop_a_morning_comes_once_late_or_with_the_next(
    mornings: Mornings, away: timedelta, served: str
) -> None:
    mornings.clock.now = MONDAY - timedelta(days=3)
    mornings.joins("Europe/Berlin", time(8))
    mornings.every(timedelta(hours=1), MONDAY - timedelta(days=3), MONDAY)
    before = mornings.days
    back = MONDAY + timedelta(seconds=1) + away
    mornings.look(back)
    mornings.look(back + timedelta(seconds=5))
    after = mornings.days[len(before) :]
    assert after == ([] if served == "next day" else [back.astimezone(ZoneInfo("Europe/Berlin")).date()])
    mornings.every(timedelta(minutes=30), back, back + timedelta(days=2))
    assert len(mornings.days) == len(set(mornings.days)) == mornings.messages


def test_a_clock_that_jumps_about_serves_no_day_twice(mornings: Mornings) -> None:
    dice = random.Random(8)
    mornings.clock.now = MONDAY - timedelta(days=1)
    mornings.joins("Europe/Berlin", time(8))
    moment = MONDAY
    for _ in range(150):
        moment += timedelta(minutes=dice.choice([1, 7, 59, 60, 61, 300, 1440, -1, -60, -61, -1440, -3000]))
        mornings.look(moment)
    assert len(mornings.days) == len(set(mornings.days)) == mornings.messages > 0


def test_somebody_who_travels_or_moves_the_hour_has_one_morning_a_local_day(mornings: Mornings) -> None:
    dice = random.Random(9)
    mornings.clock.now = MONDAY - timedelta(days=1)
    mornings.joins("Europe/Berlin", time(8))
    moment = MONDAY
    for _ in range(300):
        moment += timedelta(minutes=20)
        if dice.random() < 0.1:
            zone = dice.choice(["Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"])
            with mornings.store.transaction() as db:
                people.change(db, mornings.person, zone=zone, prompt_at=time(dice.randrange(24)))
                people.set_next(db, mornings.person, next_morning_at=None)  # as the settings do it
        mornings.look(moment)
    assert len(mornings.days) == len(set(mornings.days)) == mornings.messages > 0


async def test_a_loop_that_was_starved_through_eight_o_clock_still_sends_the_morning_once(
    migrated_sqlite_url: str,
) -> None:
    """The whole bot with its scheduler: nothing ran from before eight until half a minute after it."""
    async with playing(migrated_sqlite_url, at=MONDAY - timedelta(days=3)) as stage:
        stage.load_world()
        user = await stage.joins("Max")
        await stage.ticks()
        await stage.at(MONDAY)
        heard = len(stage.sandbox.sent(user))
        stage.clock.set(MONDAY + timedelta(seconds=31))
        await asyncio.gather(*(stage.app.tick() for _ in range(5)))  # ticks that piled up
        await stage.rest()
        await _tick_on(stage, 20)
        told = [sent.text.split(maxsplit=2)[:2] for sent in stage.sandbox.sent(user)[heard:]]
        assert sorted(told) == [["Deine", "Woche"], ["Guten", "Morgen"]]  # on a Monday one's own week comes too


async def _tick_on(stage: Stage, times: int) -> None:
    for _ in range(times):
        await stage.wait(timedelta(minutes=1))
