"""In an absence everything goes to the deputy: the pack, the list, the reminders; on return comes what was done."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.language.meaning import SaidComplaint, SaidFollowUp, When
from jobs import absences as job
from jobs import appointments, followups
from jobs import prompts as mornings
from storage import absences, people, portfolios, schema
from storage.store import Store
from tests.conftest import SetClock
from tests.jobs.some_pushes import waiting_jobs, work_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import Office, caller_of, make_customer, make_office, talk

MONDAY, TUESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 27)
BACK = date(2026, 11, 30)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Hours of Berlin."""
    return datetime(day.year, day.month, day.day, hour - 1, minute, tzinfo=UTC)


@pytest.fixture
def office(store: Store, clock: SetClock) -> Office:
    """Max is away from Tuesday to Friday, Ida stands in; one complaint and a promise for Thursday are open."""
    clock.now = at(MONDAY, 9)
    with store.transaction() as db:
        office = make_office(db)
        ida = make_person(db, office.team, "Ida Berg")
        account = make_customer(db, office, "Acme GmbH")
        make_customer(db, office, "Ruhig AG", tier="C")
        said = SaidFollowUp("Angebot", "us", When(date(2026, 11, 26), date(2026, 11, 26)))
        talk(db, office, account, MONDAY, follow_ups=(said,), complaints=(SaidComplaint("kam zu spät"),))
        away = {"away_from": TUESDAY, "away_until": FRIDAY, "deputy_id": ida}
        people.change(db, office.person, **away, **people.UNPLANNED)
    return office


def ida_of(store: Store) -> int:
    with store.transaction() as db:
        return people.named(db, "Ida Berg")[0].person.id


def heard(store: Store, person_id: int) -> list[str]:
    table = schema.outbox
    with store.transaction() as db:
        caller = people.caller_by_id(db, person_id)
        assert caller is not None
        rows = db.all(select(table).where(table.c.chat_id == caller.person.chat_id).order_by(table.c.id))
    return [row.payload["text"].splitlines()[0] for row in rows]


async def ticks(store: Store, clock: SetClock, *moments: datetime) -> None:
    """All that pushes, twice each moment: a restart changes nothing."""
    for moment in moments:
        clock.now = moment
        for _ in range(2):
            await job.look_for_absences(work_of(store))
            await mornings.look_for_mornings(work_of(store))
            for person in waiting_jobs(store, "morning"):
                await mornings.morning(work_of(store), person)
            await followups.look_for_reminders(work_of(store))
            await appointments.look_for_appointments(work_of(store))


HOURS = [at(MONDAY, 13) + timedelta(hours=n) for n in range(24 * 8)]


async def test_the_deputy_hears_everything_once_and_who_is_away_nothing_until_the_return(
    store: Store, clock: SetClock, office: Office
) -> None:
    await ticks(store, clock, *[moment for moment in HOURS if moment < at(BACK, 7)])
    assert heard(store, office.person) == []
    told = heard(store, ida_of(store))
    assert (
        told[0]
        == "🌴 <b>Max Weber</b> ist Di 24.11. – Fr 27.11. weg, du vertrittst. Am Di 24.11. bekommst du den Überblick."
    )
    assert told[1] == "🌴 Du vertrittst <b>Max Weber</b> bis Fr 27.11."
    assert sum("du vertrittst" in line.lower() for line in told) == 2
    assert sum(line.startswith("Guten Morgen Ida") for line in told) == 4
    assert sum(line.startswith("⏰") for line in told) == 1  # the eve; on the day the list says it


async def test_on_return_comes_what_was_done_once_and_the_customers_are_back(
    store: Store, clock: SetClock, office: Office
) -> None:
    ida = ida_of(store)
    clock.now = at(TUESDAY, 11)
    with store.transaction() as db:
        assert set(portfolios.owners(db, office.team).values()) == {ida}
        talk(db, Office(office.team, ida), 1, TUESDAY, "Hat sich beruhigt")
    await ticks(store, clock, at(BACK, 7), at(BACK, 8), at(BACK, 9), at(BACK + timedelta(days=1), 8))
    told = [line for line in heard(store, office.person) if line.startswith("Willkommen")]
    assert told == ["Willkommen zurück, Max. Vertreten hat <b>Ida Berg</b>."]
    with store.transaction() as db:
        assert set(portfolios.owners(db, office.team).values()) == {office.person}
        now = caller_of(db, office).person
        assert (now.away_from, now.away_until, now.deputy_id) == (None, None, None)
        texts = [row.payload["text"] for row in db.all(select(schema.outbox))]
    assert any("Ein Gespräch bei einem Kunden, keine deiner Zusagen" in t and "Hat sich beruhigt" in t for t in texts)


async def test_an_appointment_of_who_is_away_is_briefed_to_nobody(
    store: Store, clock: SetClock, office: Office
) -> None:
    with store.transaction() as db:
        said = SaidFollowUp("Termin", "self", When(TUESDAY, TUESDAY), time(14), None, "meeting")
        talk(db, office, 1, MONDAY, follow_ups=(said,))
    await ticks(store, clock, at(TUESDAY, 13, 30), at(TUESDAY, 15, 15))
    assert not any(line.startswith("📅") for line in heard(store, office.person) + heard(store, ida_of(store)))


async def test_the_reminder_says_for_whom_it_is(store: Store, clock: SetClock, office: Office) -> None:
    clock.now = at(date(2026, 11, 25), 9)
    await followups.look_for_reminders(work_of(store))
    with store.transaction() as db:
        texts = [row.payload["text"] for row in db.all(select(schema.outbox))]
    assert texts == [] or "(für Max Weber)" in texts[0]
    await ticks(store, clock, at(date(2026, 11, 25), 10))
    with store.transaction() as db:
        texts = [row.payload["text"] for row in db.all(select(schema.outbox))]
    assert any("<b>Acme GmbH</b> (für Max Weber) – Fällig am Do 26.11.: „Angebot“" in text for text in texts)


@pytest.mark.parametrize("state", [{"reachable": False}, {"removed_at": at(MONDAY, 12)}])
async def test_without_a_deputy_who_can_be_reached_nothing_is_sent_and_nothing_lost(
    store: Store, clock: SetClock, office: Office, state: dict[str, Any]
) -> None:
    ida = ida_of(store)
    with store.transaction() as db:
        people.change(db, ida, **state)
    await ticks(store, clock, at(TUESDAY, 8), at(date(2026, 11, 26), 8))
    assert heard(store, office.person) == []
    await ticks(store, clock, at(BACK, 8), at(BACK, 9))
    told = heard(store, office.person)
    assert told[0].startswith("Willkommen zurück") and any(line.startswith(("Guten Morgen", "⏰")) for line in told[1:])


async def test_a_portfolio_handed_over_takes_its_open_points_along_and_leaves_the_history(
    store: Store, clock: SetClock, office: Office
) -> None:
    ida = ida_of(store)
    with store.transaction() as db:
        people.remove(db, office.person)
        assert absences.with_portfolio(db, office.team) == [(office.person, "Max Weber", False)]
        assert absences.hand_over(db, office.team, office.person, ida) == (2, 1)
        assert {one.owner_id for one in portfolios.owned(db, office.team, ida)} == {ida}
        said = db.all(select(schema.interactions.c.person_id))
        assert {row.person_id for row in said} == {office.person}
        assert absences.with_portfolio(db, office.team) == [(ida, "Ida Berg", True)]
    await ticks(store, clock, at(date(2026, 11, 25), 8))
    assert any(line.startswith("⏰") for line in heard(store, ida))
