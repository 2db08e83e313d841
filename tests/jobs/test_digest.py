"""The digest: to leads, once a week, on Monday at their hour."""

from datetime import UTC, datetime, timedelta

from jobs import digest as job
from storage import people
from storage.store import Store
from tests.conftest import SetClock
from tests.jobs.some_pushes import sent, waiting_jobs, work_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, make_customer, make_office, talk

MONDAY = datetime(2026, 11, 30, 7, tzinfo=UTC)  # eight o'clock in Berlin


async def tick(store: Store) -> int:
    before = len(sent(store))
    await job.look_for_digests(work_of(store))
    for person in waiting_jobs(store, "digest"):
        await job.weekly(work_of(store), person)
    return len(sent(store)) - before


def team_with_lead(store: Store) -> int:
    with store.transaction() as db:
        office = make_office(db)
        lead = make_person(db, office.team, "Lea Lang", role="lead")
        make_person(db, office.team, "Ada Adam", role="admin")
        talk(db, office, make_customer(db, office, "Acme"), TODAY)
        make_customer(db, office, "Alpenblick")
    return lead


async def test_monday_brings_the_past_week_to_leads_only_and_once(store: Store, clock: SetClock) -> None:
    team_with_lead(store)
    assert await tick(store) == 0
    clock.now = MONDAY - timedelta(minutes=1)
    assert await tick(store) == 0
    clock.now = MONDAY
    assert await tick(store) == 1
    assert await tick(store) == 0
    assert sent(store)[0] == (
        "<b>Woche 48 · Süd</b>\n"
        "A-Kunden im Takt: 1 von 2 (+1). Überfällig: Alpenblick (Max Weber)\n"
        "Reklamationen: keine offen\n"
        "Zusagen: keine fällig\n"
        "Anlässe: 0 gefunden, 0 genutzt"
    )
    clock.now = MONDAY + timedelta(days=7)
    assert await tick(store) == 1


async def test_a_late_digest_waits_for_the_end_of_the_quiet_hours(store: Store, clock: SetClock) -> None:
    team_with_lead(store)
    await tick(store)
    clock.now = MONDAY + timedelta(hours=13)
    assert await tick(store) == 0
    clock.now = MONDAY + timedelta(days=1)
    assert await tick(store) == 1
    assert sent(store)[0].startswith("<b>Woche 48")


async def test_a_paused_lead_gets_none(store: Store, clock: SetClock) -> None:
    lead = team_with_lead(store)
    await tick(store)
    with store.transaction() as db:
        people.change(db, lead, paused_until=MONDAY.date())
    clock.now = MONDAY
    assert await tick(store) == 0
