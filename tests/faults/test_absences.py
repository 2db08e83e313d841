"""Who cannot be reached for a while, or pauses: nothing meant for them is lost, and nothing floods them (C4, M1)."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.sandbox import User, blocked
from storage import accounts, people, schema
from tests.stage import Stage, playing
from tests.storage.some_work import Office, make_occasion

pytestmark = pytest.mark.usefixtures("loop_watch")

MONDAY = datetime.fromisoformat("2026-11-23T14:00:00+01:00")
EIGHT = datetime.fromisoformat("2026-11-24T08:00:00+01:00")  # Tuesday
PROMISE = "Mit Priya Nair von Fenwick telefoniert, Datenblatt bis {} zugesagt"


def came(user: User, since: int) -> list[str]:
    """First lines of what the bot wrote after that message."""
    newer = [one for one in user.chat.messages.values() if one.from_bot and one.message_id > since]
    return [one.text.split("\n")[0] for one in newer]


def newest(user: User) -> int:
    return max(user.chat.messages)


async def max_of(stage: Stage, role: str = "manager") -> User:
    """Max, to whom all customers belong but Fenwick, whose talks he notes all the same."""
    stage.load_world()
    max_, _ = await stage.joins("Max", role), await stage.joins("Ida")
    with stage.store.transaction() as db:
        owner = {name: people.named(db, name)[0].person.id for name in ("Max", "Ida")}
        fenwick = schema.accounts.c.name.like("Fenwick%")
        db.execute(update(schema.accounts).values(owner_id=owner["Max"]))
        db.execute(update(schema.accounts).where(fenwick).values(owner_id=owner["Ida"]))
    return max_


async def promises(stage: Stage, user: User, until: str) -> None:
    await user.says(PROMISE.format(until))
    await stage.rest()


def press_writes(stage: Stage, count: int) -> None:
    """So many articles about different customers of Max, just now."""
    with stage.store.transaction() as db:
        max_ = people.named(db, "Max")[0]
        told = select(schema.occasions.c.account_id)
        mine = schema.accounts.c.owner_id == max_.person.id
        rows = db.all(select(schema.accounts.c.id).where(mine, schema.accounts.c.id.not_in(told)).limit(count))
        for row in rows:
            account = accounts.get(db, max_.team_id, row.id)
            assert account is not None
            make_occasion(db, Office(max_.team_id, max_.person.id), row.id, f"{account.name} im Porträt", db.now)


async def comes_back(stage: Stage, user: User) -> int:
    """Writes again after a block that was found out by a refusal. Returns the number of the bot's answer."""
    stage.sandbox.faults.clear()
    await user.says("/hilfe")
    await stage.rest()
    return newest(user)


async def test_a_morning_that_was_refused_comes_when_the_person_is_back_the_same_day(migrated_sqlite_url: str) -> None:
    async with playing(migrated_sqlite_url, at=MONDAY) as stage:
        max_ = await max_of(stage)
        await promises(stage, max_, "morgen")
        press_writes(stage, 2)
        stage.sandbox.faults.add(blocked(max_.id))
        await stage.at(EIGHT)
        await stage.wait(timedelta(minutes=15))
        back = await comes_back(stage, max_)
        for _ in range(3):
            await stage.wait(timedelta(minutes=10))
        first, second, *rest = came(max_, back)
        assert first.startswith("Guten Morgen Max.") and second == "⏰ Eine Zusage steht an:"
        assert all(line.startswith("📰") for line in rest)


async def test_what_was_refused_one_day_is_merged_into_the_morning_of_the_return(migrated_sqlite_url: str) -> None:
    async with playing(migrated_sqlite_url, at=MONDAY) as stage:
        max_ = await max_of(stage)
        await promises(stage, max_, "morgen")
        stage.sandbox.faults.add(blocked(max_.id))
        for day in range(3):
            await stage.at(EIGHT + timedelta(days=day))
        stage.clock.set(EIGHT + timedelta(days=2, hours=12))
        back = await comes_back(stage, max_)
        await stage.ticks()
        assert came(max_, back) == []  # it is evening
        for minutes in range(0, 120, 10):
            await stage.at(EIGHT + timedelta(days=3, minutes=minutes))
        first, second = came(max_, back)
        assert first.startswith("Guten Morgen Max.") and second == "⏰ Eine Zusage steht an:"


async def test_days_of_a_block_are_one_list_one_reminder_and_three_articles(migrated_sqlite_url: str) -> None:
    async with playing(migrated_sqlite_url, at=MONDAY) as stage:
        max_ = await max_of(stage)
        for until in ("morgen", "Mittwoch", "Donnerstag", "Montag"):
            await promises(stage, max_, until)
        await max_.blocks()
        await stage.rest()
        for day in range(3):
            press_writes(stage, 2)
            for hour in range(10):
                await stage.at(EIGHT + timedelta(days=day, hours=hour))
        await max_.unblocks()
        before = newest(max_)
        for minutes in range(0, 600, 20):
            await stage.at(EIGHT + timedelta(days=3, minutes=minutes))
        first, second, *rest = came(max_, before)
        assert first.startswith("Guten Morgen Max.") and second == "⏰ 4 Zusagen stehen an:"
        assert len(rest) <= 3 and all(line.startswith("📰") for line in rest)


async def test_a_pause_keeps_mornings_and_press_back_and_floods_nobody_afterwards(migrated_sqlite_url: str) -> None:
    async with playing(migrated_sqlite_url, at=MONDAY) as stage:
        max_ = await max_of(stage)
        await promises(stage, max_, "Mittwoch")
        await max_.says("/pause bis Donnerstag")
        await stage.rest()
        before = newest(max_)
        for day in range(3):
            press_writes(stage, 2)
            for hour in range(10):
                await stage.at(EIGHT + timedelta(days=day, hours=hour))
        assert came(max_, before) == ["⏰ Eine Zusage steht an:"] * 2  # the eve and the day
        before = newest(max_)
        for minutes in range(0, 600, 20):
            await stage.at(EIGHT + timedelta(days=3, minutes=minutes))
        first, *rest = came(max_, before)
        assert first.startswith("Guten Morgen Max.")
        assert len(rest) <= 3 and all(line.startswith("📰") for line in rest)


async def test_a_week_that_was_refused_comes_when_the_lead_is_back(migrated_sqlite_url: str) -> None:
    async with playing(migrated_sqlite_url, at=MONDAY) as stage:
        max_ = await max_of(stage, "lead")
        await stage.ticks()
        stage.sandbox.faults.add(blocked(max_.id))
        stage.clock.set(EIGHT + timedelta(days=6))
        await next(tick for tick in stage.app.ticks if tick.name == "digests").run()  # what is refused first
        await stage.rest()
        back = await comes_back(stage, max_)
        await stage.at(EIGHT + timedelta(days=7))
        await stage.at(EIGHT + timedelta(days=8))
        assert [line for line in came(max_, back) if line.startswith("Woche")] == ["Woche 48 · Süd"]
