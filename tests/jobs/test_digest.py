"""The digest: the team's week to its leads and their own to account managers, once, on Monday at their hour."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from jobs import digest as job
from storage import accounts, backup, people
from storage.store import Store
from tests.conftest import SetClock
from tests.jobs.some_pushes import sent, waiting_jobs, work_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, make_customer, make_office, talk

MONDAY = datetime(2026, 11, 30, 7, tzinfo=UTC)  # eight o'clock in Berlin


async def tick(store: Store) -> int:
    before = len(of_teams(store))
    await job.look_for_digests(work_of(store))
    for person in waiting_jobs(store, "digest"):
        await job.weekly(work_of(store), person)
    return len(of_teams(store)) - before


def of_teams(store: Store) -> list[str]:
    return [text for text in sent(store) if text.startswith("<b>Woche")]


def team_with_lead(store: Store) -> int:
    with store.transaction() as db:
        office = make_office(db)
        lead = make_person(db, office.team, "Lea Lang", role="lead")
        make_person(db, office.team, "Ada Adam", role="admin")
        talk(db, office, make_customer(db, office, "Acme"), TODAY)
        make_customer(db, office, "Alpenblick")
    return lead


async def test_monday_brings_the_teams_week_to_leads_only_and_once(store: Store, clock: SetClock) -> None:
    team_with_lead(store)
    assert await tick(store) == 0
    clock.now = MONDAY - timedelta(minutes=1)
    assert await tick(store) == 0
    clock.now = MONDAY
    assert await tick(store) == 1
    assert await tick(store) == 0
    assert of_teams(store)[0] == (
        "<b>Woche 48 · Süd</b>\n"
        "A-Kunden im Takt: 1 von 2 (+1). Überfällig: Alpenblick (Max Weber)\n"
        "Reklamationen: keine offen\n"
        "Zusagen: keine fällig\n"
        "Puls: noch keine Antworten\nAnlässe: 0 gefunden, 0 genutzt"
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
    assert of_teams(store)[0].startswith("<b>Woche 48")


async def test_a_paused_lead_gets_none(store: Store, clock: SetClock) -> None:
    lead = team_with_lead(store)
    await tick(store)
    with store.transaction() as db:
        people.change(db, lead, paused_until=MONDAY.date())
    clock.now = MONDAY
    assert await tick(store) == 0


async def test_a_digest_whose_hour_is_moved_into_the_past_comes_at_once_and_once(store: Store, clock: SetClock) -> None:
    lead = team_with_lead(store)
    await tick(store)
    clock.now = MONDAY - timedelta(minutes=30)
    _moves_to(store, lead, time(7))
    assert await tick(store) == 1
    clock.now = MONDAY
    _moves_to(store, lead, time(9))
    assert await tick(store) == 0
    clock.now = MONDAY + timedelta(hours=1)
    assert await tick(store) == 0
    clock.now = MONDAY + timedelta(days=7, hours=1)
    assert await tick(store) == 1


async def test_who_joins_on_the_day_of_the_digest_gets_the_next_one(store: Store, clock: SetClock) -> None:
    lead = team_with_lead(store)
    clock.now = MONDAY + timedelta(minutes=5)
    with store.transaction() as db:
        people.change(db, lead, joined_on=MONDAY.date())
    assert await tick(store) == 0
    clock.now = MONDAY + timedelta(days=7)
    assert await tick(store) == 1


async def test_a_digest_that_may_have_been_sent_since_the_backup_is_not_sent_again(
    sqlite_store: Store, clock: SetClock, tmp_path: Path
) -> None:
    team_with_lead(sqlite_store)
    await tick(sqlite_store)
    backup.backup(sqlite_store, tmp_path / "b")
    sqlite_store.close()
    clock.now = MONDAY + timedelta(hours=2)
    backup.restore(tmp_path / "b", str(sqlite_store.url), clock)
    assert await tick(sqlite_store) == 0
    clock.now = MONDAY + timedelta(days=7)
    assert await tick(sqlite_store) == 1


def _moves_to(store: Store, person: int, hour: time) -> None:
    """As the settings do it."""
    with store.transaction() as db:
        people.change(db, person, prompt_at=hour, quiet_to=time(6))
        people.set_next(db, person, next_digest_at=None)


async def test_an_account_manager_gets_the_week_of_their_own_customers_without_a_picture(
    store: Store, clock: SetClock
) -> None:
    team_with_lead(store)
    with store.transaction() as db:
        eva = make_person(db, people.team_named(db, "Süd"), "Eva Nord")
        people.change(db, eva, language="en")
        accounts.add(db, people.team_named(db, "Süd"), name="Evas Kundin", tier="A", owner_id=eva)
    await tick(store)
    clock.now = MONDAY
    await job.look_for_digests(work_of(store))
    waiting = waiting_jobs(store, "digest")
    for person in waiting:
        await job.weekly(work_of(store), person)
    own = [text for text in sent(store) if not text.startswith("<b>Woche")]
    assert [text.splitlines()[0] for text in own] == ["<b>Deine Woche 48</b>", "<b>Your week 48</b>"]
    assert own[1].splitlines()[1] == "A-customers in rhythm: 0 of 1. Overdue: Evas Kundin"
    assert "Evas" not in own[0]
    assert len(waiting_jobs(store, "chart")) == 1  # the lead's


async def test_what_the_last_digest_told_is_said_again_as_still_so(store: Store, clock: SetClock) -> None:
    team_with_lead(store)
    await tick(store)
    clock.now = MONDAY
    await tick(store)
    clock.now = MONDAY + timedelta(days=7)
    await tick(store)
    assert "Überfällig: Alpenblick (Max Weber)" in of_teams(store)[0]
    assert "Überfällig: Alpenblick (Max Weber, weiterhin)" in of_teams(store)[1]
