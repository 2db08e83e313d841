"""Complaints that wait: their owner is told on the day, the leads the day after, each once, whatever happened."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.language.meaning import SaidComplaint, SaidFollowUp, When
from jobs import complaints as job
from jobs import prompts as mornings
from storage import complaint_courses, complaints, followups, people
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import chat_of
from tests.jobs.some_pushes import sent, waiting_jobs, work_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import Office, make_customer, make_office, talk

MONDAY = date(2026, 11, 23)
WEDNESDAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)


def at(day: date, hour: int = 7, minute: int = 0) -> datetime:
    """Hours in UTC: seven is eight o'clock in Berlin."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def complain(store: Store, capacity: int = 0, lead: bool = True, **said: Any) -> Office:
    """On Monday; without room on the morning's list only reminders come."""
    with store.transaction() as db:
        office = make_office(db)
        people.change(db, office.person, capacity=capacity)
        if lead:
            make_person(db, office.team, "Lea Lang", role="lead")
            people.change(db, office.person + 1, capacity=0)
        account = make_customer(db, office, "Acme")
        talk(db, office, account, MONDAY, note="steht", complaints=(SaidComplaint("Anlage steht"),), **said)
    return office


async def at_hours(store: Store, clock: SetClock, moments: list[datetime]) -> list[str]:
    for moment in moments:
        clock.now = moment
        await ticks(store)
    return sent(store)


async def ticks(store: Store) -> None:
    """Both ticks and the job of the morning; whichever tick looks first."""
    await job.look_for_overdue(work_of(store))
    await mornings.look_for_mornings(work_of(store))
    for person in waiting_jobs(store, "morning"):
        await mornings.morning(work_of(store), person)
    await job.look_for_overdue(work_of(store))


HOURLY = [at(MONDAY) + timedelta(hours=hour) for hour in range(24 * 14)]
OWNER = (
    "⏰ Eine Reklamation wartet:\n1 · <b>Acme</b> – „Anlage steht“, offen seit Mo 23.11.: "
    "heute sollte der Kunde von uns hören"
)
HINT = "\nOhne Gespräch oder nächsten Schritt erfährt es am nächsten Arbeitstag die Teamleitung."
LEAD = (
    "⚠️ Eine Reklamation kommt nicht voran:\n1 · <b>Acme</b> (Max Weber) – „Anlage steht“, offen seit Mo 23.11.: "
    "seither kein Gespräch, fällig war es Mi 25.11."
)


async def test_the_owner_hears_on_the_day_and_the_lead_on_the_next_once_each(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = complain(store)
    assert await at_hours(store, clock, HOURLY) == [OWNER + HINT, LEAD]
    with store.transaction() as db:
        found = complaint_courses.run_of(db, office.team, 1)
        assert found is not None and found.known.complaint.escalated_on == THURSDAY


async def test_without_a_lead_or_admin_nobody_else_is_told(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    complain(store, lead=False)
    assert await at_hours(store, clock, HOURLY) == [OWNER]


async def test_after_a_talk_only_the_second_clock_runs(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = complain(store)
    with store.transaction() as db:
        talk(db, office, 1, MONDAY, note="Techniker ist unterwegs")
    told = await at_hours(store, clock, HOURLY)
    assert [text.splitlines()[1].rpartition(": ")[2] for text in told] == [
        "heute sollte sie erledigt sein",
        "erledigt sein sollte sie bis Mo 30.11., kein weiterer Schritt",
    ]


async def test_a_promised_step_holds_the_clock_until_its_day(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    far = date(2026, 12, 4)
    complain(store, follow_ups=(SaidFollowUp("Techniker", "us", When(far, far)),))
    assert await at_hours(store, clock, [hour for hour in HOURLY if hour < at(far, 6)]) == []
    assert len(await at_hours(store, clock, [at(far), at(far, 9)])) == 1


async def test_a_step_that_is_done_gives_the_clock_back(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    far = date(2026, 12, 4)
    office = complain(store, follow_ups=(SaidFollowUp("Techniker", "us", When(far, far)),))
    with store.transaction() as db:
        followups.close(db, office.team, 1, "kept", MONDAY)
    assert (await at_hours(store, clock, [at(WEDNESDAY)])) == [OWNER + HINT]


async def test_what_the_mornings_list_shows_is_not_said_twice(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    complain(store, capacity=3)
    (told,) = await at_hours(store, clock, [at(WEDNESDAY), at(WEDNESDAY, 7, 1), at(WEDNESDAY, 12)])
    assert "Reklamation offen seit 2 Tagen" in told


async def test_three_days_down_bring_each_thing_once(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    complain(store)
    told = await at_hours(store, clock, [at(date(2026, 11, 27)), at(date(2026, 11, 27), 8)])
    late = OWNER.replace("heute sollte der Kunde von uns hören", "bis Mi 25.11. sollte der Kunde von uns gehört haben")
    assert sorted(told) == sorted([late, LEAD])


@pytest.mark.parametrize("moment", [at(WEDNESDAY, 6, 59), at(WEDNESDAY, 18), at(date(2026, 11, 28), 9)])
async def test_nothing_comes_before_the_hour_in_quiet_hours_or_on_a_day_off(
    store: Store, clock: SetClock, moment: datetime
) -> None:
    clock.now = at(MONDAY, 9)
    complain(store)
    assert await at_hours(store, clock, [moment]) == []


async def test_a_settled_one_is_silent(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = complain(store)
    with store.transaction() as db:
        complaints.settle(db, office.team, 1, MONDAY)
    assert await at_hours(store, clock, HOURLY) == []


async def test_a_lead_who_owns_the_customer_is_not_told_twice(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    with store.transaction() as db:
        office = make_office(db, role="lead")
        people.change(db, office.person, capacity=0)
        account = make_customer(db, office, "Acme")
        talk(db, office, account, MONDAY, complaints=(SaidComplaint("Anlage steht"),))
    assert await at_hours(store, clock, HOURLY) == [OWNER]


async def test_the_message_opens_the_complaint(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = complain(store)
    lea = chat_of(store, office.person + 1)
    await at_hours(store, clock, HOURLY[: 24 * 3 + 2])
    shown = lea.taps(lea.heard(), "1 · Acme")
    assert "Die Teamleitung weiß Bescheid seit Do 26.11." in shown.text and "Kunde von Max Weber" in shown.text
