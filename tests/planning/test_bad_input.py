"""What should not be, and has a clear result all the same: absurd customers, clocks, places and taps."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot.domain.working_time import PersonTime, is_working_day, next_morning
from jobs import prompts as morning_jobs
from storage import Store, jobs, people, prompts, schema, weights
from tests.conftest import SetClock
from tests.faults.desk import Desk, buttons, user
from tests.jobs.some_pushes import sent, work_of
from tests.storage.some_work import TODAY, Office, caller_of, make_customer, make_office, talk

EIGHT = datetime(2026, 11, 24, 7, tzinfo=UTC)  # eight o'clock in Berlin, a Tuesday
MAX = user(5, "Max")


def look(store: Store, work: Any = None) -> int:
    """The tick of mornings with its jobs. Returns how many messages came of it."""
    before = len(sent(store))
    asyncio.run(_look(work or work_of(store)))
    return len(sent(store)) - before


async def _look(work: Any) -> None:
    await morning_jobs.look_for_mornings(work)
    for job in await work.db(lambda db: jobs.claim(db, [], 50)):
        await morning_jobs.morning(work, **job.args)
        await work.db(lambda db, job=job: jobs.finish(db, job.id))
    await morning_jobs.look_for_laters(work)


@pytest.fixture
def office(store: Store, clock: SetClock) -> Office:
    clock.now = EIGHT - timedelta(days=1, hours=-9)
    with store.transaction() as db:
        made = make_office(db)
        for number in range(5):
            talk(db, made, make_customer(db, made, f"Firma {number}"), TODAY - timedelta(days=40 + number))
    return made


# ---- customers ----


def test_margins_below_zero_or_missing_and_no_class_leave_a_list_that_adds_up(store: Store, office: Office) -> None:
    with store.transaction() as db:
        bare = make_customer(db, office, "Ohne Klasse", tier=None)  # type: ignore[arg-type]
        talk(db, office, bare, TODAY - timedelta(days=300))
        loss = db.scalar(select(schema.accounts.c.id).where(schema.accounts.c.name == "Firma 4"))
        db.execute(insert(schema.margins).values(account_id=loss, year=2025, amount=-5_000_00))
        ranking = morning_jobs.plan_today(db, caller_of(db, office), EIGHT)
    everybody = ranking.chosen + ranking.others
    assert {one.account.name for one in everybody} >= {"Ohne Klasse", "Firma 4"}
    assert all(one.score == sum(reason.points for reason in one.reasons) for one in everybody)


def test_two_thousand_customers_of_one_person_are_one_list_of_the_capacity(
    store: Store, office: Office, clock: SetClock
) -> None:
    with store.transaction() as db:
        first = db.one(select(schema.accounts).where(schema.accounts.c.name == "Firma 0"))
        assert first is not None
        like = {key: value for key, value in first._mapping.items() if key != "id"}
        db.execute(insert(schema.accounts), [{**like, "name": f"Neu {n}", "tier": "B"} for n in range(2000)])
    look(store)
    clock.now = EIGHT
    assert look(store) == 1
    assert sent(store)[-1].count("\n\n<b>") == 3
    assert len(sent(store)[-1]) < 4096


# ---- clocks ----


def test_a_clock_that_ran_ahead_costs_no_morning_when_it_is_set_right(
    store: Store, office: Office, clock: SetClock
) -> None:
    work = work_of(store)
    clock.now = EIGHT + timedelta(days=400)
    look(store, work)
    look(store, work)
    before = len(sent(store))
    days = []
    for hour in range(-3, 24 * 4):
        clock.now = EIGHT + timedelta(hours=hour)
        if look(store, work):
            days.append(clock.now.date().day)
    assert days == [24, 25, 26, 27]
    assert len(sent(store)) - before == 4


def test_a_job_that_a_fast_clock_left_behind_runs_when_the_clock_is_right(
    store: Store, office: Office, clock: SetClock
) -> None:
    with store.transaction() as db:
        later = EIGHT + timedelta(days=30)
        jobs.submit(db, "morning", lock_key="p", once=f"morning:{office.person}", run_at=later, person=office.person)
    clock.now = EIGHT
    assert look(store) == 1


def test_a_decision_after_the_clock_was_set_back_counts_more_than_one_of_the_future(
    store: Store, office: Office, clock: SetClock
) -> None:
    ahead, tomorrow = EIGHT + timedelta(days=2), EIGHT + timedelta(days=1)
    with store.transaction() as db:
        account = morning_jobs.plan_today(db, caller_of(db, office), EIGHT).chosen[0]
        for day, now, state, until in ((date(2026, 11, 26), ahead, "done", None), (TODAY, EIGHT, "tomorrow", tomorrow)):
            row = prompts.start(db, office.person, day, prompts.MORNING)
            assert row is not None
            prompts.fill(db, row, office.person, [account])
            db.now = now
            prompts.decide(db, office.person, account.account.id, state, until)  # type: ignore[arg-type]
        zone = caller_of(db, office).person.zone
        standing = prompts.standings(db, office.person, EIGHT, zone)[account.account.id]
    assert standing.snoozed_until == TODAY


def test_a_bot_that_was_down_three_days_sends_one_list_with_everything_in_it(
    store: Store, office: Office, clock: SetClock
) -> None:
    look(store)
    clock.now = EIGHT
    assert look(store) == 1
    with store.transaction() as db:
        shown = prompts.get(db, office.person, 1)
        assert shown is not None
        for item, days in zip(shown.items, (1, 2, 3), strict=True):
            prompts.decide(db, office.person, item.account_id, "picked", EIGHT + timedelta(days=days))
    clock.now = EIGHT + timedelta(days=3, hours=2)
    assert [look(store), look(store)] == [1, 0]
    with store.transaction() as db:
        back = prompts.get(db, office.person, 2)
    assert back is not None
    assert {item.account_id for item in back.items} == {item.account_id for item in shown.items}


# ---- places ----


@pytest.mark.parametrize("place", [("XX", None), ("DE", "XX"), ("DE", ""), ("Atlantis", "BY")])
def test_a_place_that_nobody_knows_has_the_countrys_holidays_or_none(place: tuple[str, str | None]) -> None:
    person = PersonTime(hour=time(8), country=place[0], region=place[1])
    assert is_working_day(person, date(2026, 12, 25)) is (place[0] != "DE")
    assert next_morning(person, datetime(2026, 12, 24, 12, tzinfo=UTC)) > datetime(2026, 12, 24, 12, tzinfo=UTC)


def test_a_person_of_an_unknown_place_has_mornings(store: Store, office: Office, clock: SetClock) -> None:
    with store.transaction() as db:
        people.change(db, office.person, region="XX-YY")
    look(store)
    clock.now = EIGHT
    assert look(store) == 1


# ---- weights ----


def test_a_skip_rests_as_long_as_the_team_has_set(store: Store, office: Office, clock: SetClock) -> None:
    clock.now = EIGHT
    with store.transaction() as db:
        weights.put(db, office.team, "skip_no_topic", 90)
        chosen = morning_jobs.plan_today(db, caller_of(db, office), EIGHT).chosen
        row = prompts.start(db, office.person, TODAY, prompts.MORNING)
        assert row is not None
        prompts.fill(db, row, office.person, chosen)
        prompts.decide(db, office.person, chosen[0].account.id, "skipped", reason="no-topic")
        for days, rests in ((60, True), (89, True), (90, False)):
            later = morning_jobs.plan_today(db, caller_of(db, office), EIGHT + timedelta(days=days))
            frozen = {one.account.id: one.frozen for one in later.chosen + later.others}
            assert (frozen[chosen[0].account.id] == "skipped") is rests


# ---- taps ----


@pytest.fixture
def desk(sqlite_store: Store, clock: SetClock) -> Iterator[Desk]:
    clock.now = EIGHT - timedelta(days=20)
    opened = Desk(sqlite_store)
    opened.joins(MAX, "manager", "Süd")
    with sqlite_store.transaction() as db:
        caller = people.caller(db, MAX["id"])
        assert caller is not None
        made = Office(caller.team_id, caller.person.id)
        for number in range(4):
            talk(db, made, make_customer(db, made, f"Firma {number}"), TODAY - timedelta(days=40 + number))
    clock.now = EIGHT
    yield opened


def _decided(store: Store) -> list[str]:
    with store.transaction() as db:
        return [row.state for row in db.all(select(schema.prompt_items).order_by(schema.prompt_items.c.id))]


def test_two_buttons_of_one_customer_pressed_at_once_have_one_effect(desk: Desk) -> None:
    pressed = buttons(desk.says(MAX, "/heute"))[:3]
    verbs = [data.split(":")[0] for data in pressed]
    assert len(set(verbs)) == 3, "done, later and tomorrow of the first customer"
    for data in pressed:
        desk.taps(MAX, data)
    assert _decided(desk.store)[0] == "done"
    assert _decided(desk.store)[1:] == ["open", "open"]


def test_a_button_of_yesterday_still_decides_about_its_customer_once(desk: Desk, clock: SetClock) -> None:
    pressed = buttons(desk.says(MAX, "/heute"))
    clock.now += timedelta(days=1)
    desk.taps(MAX, pressed[0])
    answers = desk.taps(MAX, pressed[1])
    assert _decided(desk.store)[0] == "done"
    assert "text" in answers[0] and len(answers) == 1, "said, and nothing else changed"


# ---- people ----


def test_customers_of_two_who_stand_in_for_each_other_wait_for_the_first_who_returns(
    store: Store, office: Office, clock: SetClock
) -> None:
    with store.transaction() as db:
        other = make_office(db, "Ida Kurz")
        last = {office.person: TODAY + timedelta(days=3), other.person: TODAY + timedelta(days=5)}
        for one, two in ((office.person, other.person), (other.person, office.person)):
            away = {"away_from": TODAY, "away_until": last[one], "deputy_id": two}
            db.execute(update(schema.people).where(schema.people.c.id == one).values(**away))
    look(store)
    for days in range(3):
        clock.now = EIGHT + timedelta(days=days)
        assert look(store) == 0
    clock.now = EIGHT + timedelta(days=6)  # the Monday on which both are back
    assert look(store) == 1
