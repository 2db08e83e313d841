"""The morning: once a day at the person's hour, with the right few, whatever happens in between."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.language.meaning import SaidComplaint, SaidFollowUp, When
from jobs import prompts as job
from storage import people, prompts
from storage.store import Store
from tests.conftest import SetClock
from tests.jobs.some_pushes import sent, waiting_jobs, work_of
from tests.storage.some_work import TODAY, Office, caller_of, make_customer, make_office, talk

MONDAY_NIGHT = datetime(2026, 11, 23, 20, tzinfo=UTC)
EIGHT = datetime(2026, 11, 24, 7, tzinfo=UTC)  # eight o'clock in Berlin


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def office_with_customers(store: Store, count: int = 4) -> Office:
    with store.transaction() as db:
        office = make_office(db)
        for number in range(1, count + 1):
            account = make_customer(db, office, f"Firma {number}")
            talk(db, office, account, ago(30 + 3 * number), note=f"Notiz {number}")
    return office


async def tick(store: Store) -> int:
    """One look of the timetable, with the jobs that it queues. Returns how many messages it sent."""
    before = len(sent(store))
    await job.look_for_mornings(work_of(store))
    for person in waiting_jobs(store, "morning"):
        await job.morning(work_of(store), person)
    await job.look_for_laters(work_of(store))
    return len(sent(store)) - before


async def test_the_morning_comes_once_at_the_persons_hour_with_three_customers(store: Store, clock: SetClock) -> None:
    clock.now = MONDAY_NIGHT
    office_with_customers(store)
    assert await tick(store) == 0
    clock.now = EIGHT - timedelta(seconds=1)
    assert await tick(store) == 0
    clock.now = EIGHT
    assert await tick(store) == 1
    assert await tick(store) == 0
    text = sent(store)[0]
    assert text.startswith("Guten Morgen Max. Drei Leute, die heute von dir hören sollten:")
    assert "<b>1 · Firma 4</b> – Sabine Müller\n42 Tage kein Gespräch, vereinbart 30" in text
    assert "Zuletzt: „Notiz 4“ (Di 13.10.)\nFrage: " in text
    assert "Firma 1" not in text


async def test_a_late_morning_is_sent_until_its_cut_off_and_then_merged_into_the_next(
    store: Store, clock: SetClock
) -> None:
    clock.now = MONDAY_NIGHT
    office_with_customers(store)
    await tick(store)
    clock.now = EIGHT + timedelta(hours=3, minutes=59)
    assert await tick(store) == 1
    clock.now = EIGHT + timedelta(days=1, hours=4)
    assert await tick(store) == 0
    clock.now = EIGHT + timedelta(days=2)
    assert await tick(store) == 1


async def test_three_missed_days_are_one_morning(store: Store, clock: SetClock) -> None:
    clock.now = MONDAY_NIGHT
    office_with_customers(store)
    await tick(store)
    clock.now = EIGHT + timedelta(days=3, minutes=5)
    assert await tick(store) == 1
    assert await tick(store) == 0


async def test_a_weekend_and_the_joining_day_bring_nothing(store: Store, clock: SetClock) -> None:
    clock.now = datetime(2026, 11, 2, 5, tzinfo=UTC)  # the Monday of joining
    office_with_customers(store)
    days = []
    for hour in range(24 * 9):
        clock.now = datetime(2026, 11, 2, 5, tzinfo=UTC) + timedelta(hours=hour)
        if await tick(store):
            days.append(clock.now.date().day)
    assert days == [3, 4, 5, 6, 9, 10]


@pytest.mark.parametrize(
    "state",
    [{"paused_until": TODAY}, {"reachable": False}, {"removed_at": MONDAY_NIGHT}, {"chat_id": None}],
)
async def test_who_paused_left_or_cannot_be_reached_gets_nothing(
    store: Store, clock: SetClock, state: dict[str, Any]
) -> None:
    clock.now = MONDAY_NIGHT
    office = office_with_customers(store)
    await tick(store)
    with store.transaction() as db:
        people.change(db, office.person, **state)
    clock.now = EIGHT
    assert await tick(store) == 0


async def test_nothing_is_sent_when_nobody_deserves_it(store: Store, clock: SetClock) -> None:
    clock.now = MONDAY_NIGHT
    with store.transaction() as db:
        office = make_office(db)
        talk(db, office, make_customer(db, office, "Acme"), ago(2))
    await tick(store)
    clock.now = EIGHT
    assert await tick(store) == 0
    with store.transaction() as db:
        assert prompts.served(db, office.person) == TODAY


async def test_a_job_that_runs_twice_sends_once(store: Store, clock: SetClock) -> None:
    clock.now = EIGHT
    office = office_with_customers(store)
    for _ in range(2):
        await job.morning(work_of(store), office.person)
    assert len(sent(store)) == 1


async def test_a_complaint_is_the_repair_call_on_top_and_freezes_selling(store: Store, clock: SetClock) -> None:
    clock.now = EIGHT
    office = office_with_customers(store)
    with store.transaction() as db:
        hotel = make_customer(db, office, "Alpenblick Hotels GmbH")
        talk(db, office, hotel, ago(5), note="Anlage steht schon wieder", complaints=(SaidComplaint("Anlage steht"),))
    await job.morning(work_of(store), office.person)
    text = sent(store)[0]
    assert "<b>1 · Alpenblick Hotels GmbH</b> – Sabine Müller\nReklamation offen seit 5 Tagen: „Anlage steht“" in text


async def test_later_comes_back_the_same_day_as_a_message_of_its_own(store: Store, clock: SetClock) -> None:
    clock.now = MONDAY_NIGHT
    office = office_with_customers(store)
    await tick(store)
    clock.now = EIGHT
    await tick(store)
    with store.transaction() as db:
        item = prompts.get(db, office.person, 1)
        assert item is not None
        prompts.decide(db, office.person, item.items[0].account_id, "later", EIGHT + timedelta(hours=3))
        assert item.items[0].account_id not in [
            one.account.id for one in job.plan_today(db, caller_of(db, office), db.now).chosen
        ]
    clock.now = EIGHT + timedelta(hours=2, minutes=59)
    assert await tick(store) == 0
    clock.now = EIGHT + timedelta(hours=3)
    assert await tick(store) == 1
    assert await tick(store) == 0
    assert sent(store)[-1].startswith("Zurückgestellt bis jetzt:\n\n<b>Firma 4</b>")


async def test_later_that_fell_into_quiet_hours_comes_back_in_the_next_morning(store: Store, clock: SetClock) -> None:
    clock.now = MONDAY_NIGHT
    office = office_with_customers(store, 6)
    await tick(store)
    clock.now = EIGHT
    await tick(store)
    with store.transaction() as db:
        weakest = job.plan_today(db, caller_of(db, office), db.now).others[-1].account.id
        row = prompts.start(db, office.person, TODAY, "today:0")
        assert row is not None
        prompts.fill(db, row, office.person, job.plan_today(db, caller_of(db, office), db.now).others)
        prompts.decide(db, office.person, weakest, "later", EIGHT + timedelta(hours=3))
    clock.now = EIGHT + timedelta(hours=12)  # the bot was down; quiet since seven
    assert await tick(store) == 0
    clock.now = EIGHT + timedelta(days=1)
    assert await tick(store) == 1
    assert "Firma 1</b>" in sent(store)[-1]


async def test_a_new_hour_that_has_passed_today_does_not_lose_the_day(store: Store, clock: SetClock) -> None:
    clock.now = MONDAY_NIGHT
    office = office_with_customers(store)
    with store.transaction() as db:
        people.change(db, office.person, prompt_at=datetime(2026, 1, 1, 10).time())
    await tick(store)
    clock.now = EIGHT + timedelta(hours=1)
    with store.transaction() as db:
        people.change(db, office.person, prompt_at=datetime(2026, 1, 1, 8).time())
        people.set_next(db, office.person, next_morning_at=None)
    assert await tick(store) == 1
    with store.transaction() as db:
        people.set_next(db, office.person, next_morning_at=None)
    assert await tick(store) == 0


def test_the_plan_is_the_same_all_day_and_for_any_order_of_asking(store: Store, clock: SetClock) -> None:
    office = office_with_customers(store, 6)
    with store.transaction() as db:
        due = When(TODAY, TODAY)
        acme = make_customer(db, office, "Acme", tier="C")
        talk(db, office, acme, ago(1), follow_ups=(SaidFollowUp("Angebot", "us", due),))
        plans = [
            job.plan_today(db, caller_of(db, office), EIGHT + timedelta(hours=hour)).chosen for hour in (-6, 0, 3, 14)
        ]
    assert all(plan == plans[0] for plan in plans)
    assert plans[0][0].account.name == "Acme"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.integers(-30, 60), min_size=5, max_size=40))
async def test_no_clock_brings_two_mornings_on_one_day(sqlite_store: Store, clock: SetClock, steps: list[int]) -> None:
    clock.now = MONDAY_NIGHT
    with sqlite_store.transaction() as db:
        known = people.named(db, "Max Weber")
    if not known:
        office_with_customers(sqlite_store)
    for hours in steps:
        clock.now += timedelta(hours=hours)
        await tick(sqlite_store)
    with sqlite_store.transaction() as db:
        days = [row.local_day for row in db.all(prompts.prompts.select().where(prompts.prompts.c.kind == "morning"))]
    assert len(days) == len(set(days))
    assert all(day.weekday() < 5 for day in days)
