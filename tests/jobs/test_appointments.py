"""A brief before an appointment, a question after it: each once, whatever happens in between."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.language.meaning import SaidFollowUp, When
from jobs import appointments as job
from storage import appointments, dialogues, followups, people
from storage.store import Store
from tests.conftest import SetClock
from tests.jobs.some_pushes import sent, work_of
from tests.storage.some_work import Office, caller_of, make_customer, make_office, talk

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Hours of Berlin."""
    return datetime(day.year, day.month, day.day, hour - 1, minute, tzinfo=UTC)


def appointed(store: Store, clock: SetClock, name: str = "Acme GmbH", hour: int = 14) -> tuple[Office, int]:
    """Noted on Monday at nine for Tuesday; returns the customer, too."""
    clock.now = at(MONDAY, 9)
    with store.transaction() as db:
        known = people.named(db, "Max Weber")
        office = Office(known[0].team_id, known[0].person.id) if known else make_office(db)
        account = make_customer(db, office, name)
        said = SaidFollowUp("Termin", "self", When(TUESDAY, TUESDAY), time(hour), None, "meeting")
        talk(db, office, account, MONDAY, follow_ups=(said,))
    return office, account


async def pushed(store: Store, clock: SetClock, *moments: datetime) -> list[str]:
    """What comes when the ticks look at these moments, twice each: a restart changes nothing."""
    before = len(sent(store))
    for moment in moments:
        clock.now = moment
        await job.look_for_appointments(work_of(store))
        await job.look_for_appointments(work_of(store))
    return sent(store)[before:]


def the_one(store: Store, office: Office) -> Any:
    with store.transaction() as db:
        (one,) = appointments.of_person(db, office.team, office.person, MONDAY, MONDAY + timedelta(days=9))
    return one


EVERY_QUARTER = [at(MONDAY, 10) + timedelta(minutes=15 * n) for n in range(4 * 24 * 5)]


async def test_both_come_once(store: Store, clock: SetClock) -> None:
    appointed(store, clock)
    brief, question = await pushed(store, clock, *EVERY_QUARTER)
    assert brief.startswith("📅 14:00 <b>Acme GmbH</b> – Sabine Müller\nZuletzt am Mo 23.11.")
    assert question.startswith("📅 Wie war der Termin bei <b>Acme GmbH</b> (heute um 14:00)?")


async def test_the_brief_has_at_most_six_lines_and_does_not_say_the_appointment_twice(
    store: Store, clock: SetClock
) -> None:
    office, account = appointed(store, clock)
    with store.transaction() as db:
        due = When(TUESDAY, TUESDAY)
        talk(db, office, account, MONDAY, follow_ups=tuple(SaidFollowUp(f"Muster {n}", "us", due) for n in range(5)))
    (brief,) = await pushed(store, clock, at(TUESDAY, 13, 30))
    assert len(brief.splitlines()) <= 6 and "„Termin“" not in brief and "und 3 weitere" in brief


async def test_a_moved_one_is_briefed_anew_at_its_new_hour(store: Store, clock: SetClock) -> None:
    office, _ = appointed(store, clock)
    assert len(await pushed(store, clock, at(TUESDAY, 13, 30))) == 1
    one = the_one(store, office)
    with store.transaction() as db:
        appointments.move(db, one, TUESDAY, time(16), None)
    assert await pushed(store, clock, at(TUESDAY, 14, 10), at(TUESDAY, 15, 15)) == []
    assert [text[:8] for text in await pushed(store, clock, at(TUESDAY, 15, 30))] == ["📅 16:00 "]


async def test_a_cancelled_one_is_not_spoken_of(store: Store, clock: SetClock) -> None:
    office, _ = appointed(store, clock)
    one = the_one(store, office)
    with store.transaction() as db:
        followups.close(db, office.team, one.id, "broken", MONDAY)
    assert await pushed(store, clock, *EVERY_QUARTER) == []


@pytest.mark.parametrize(
    "state", [{"reachable": False}, {"removed_at": at(MONDAY, 12)}, {"paused_until": TUESDAY + timedelta(days=4)}]
)
async def test_who_pauses_or_cannot_be_reached_hears_nothing(
    store: Store, clock: SetClock, state: dict[str, Any]
) -> None:
    office, _ = appointed(store, clock)
    with store.transaction() as db:
        people.change(db, office.person, **state)
    assert await pushed(store, clock, *EVERY_QUARTER) == []


async def test_nobody_is_asked_of_what_was_told_already(store: Store, clock: SetClock) -> None:
    office, account = appointed(store, clock)
    await pushed(store, clock, at(TUESDAY, 13, 30))
    clock.now = at(TUESDAY, 15)
    with store.transaction() as db:
        talk(db, office, account, TUESDAY, "War da")
    assert await pushed(store, clock, at(TUESDAY, 15, 15), at(TUESDAY, 17)) == []


async def test_a_call_before_it_is_not_the_appointment(store: Store, clock: SetClock) -> None:
    office, account = appointed(store, clock)
    clock.now = at(TUESDAY, 9)
    with store.transaction() as db:
        talk(db, office, account, TUESDAY, "Termin bestätigt")
    assert len(await pushed(store, clock, at(TUESDAY, 15, 15))) == 1


async def test_the_question_waits_while_another_one_waits_for_its_answer(store: Store, clock: SetClock) -> None:
    office, _ = appointed(store, clock)
    clock.now = at(TUESDAY, 15, 14)
    with store.transaction() as db:
        chat = caller_of(db, office).person.chat_id
        assert chat is not None
        dialogues.await_answer(db, chat, "setting", field="hour")
    assert await pushed(store, clock, at(TUESDAY, 15, 15), at(TUESDAY, 15, 20)) == []
    assert len(await pushed(store, clock, at(TUESDAY, 15, 25))) == 1


async def test_two_at_once_are_asked_of_one_after_the_other(store: Store, clock: SetClock) -> None:
    appointed(store, clock)
    appointed(store, clock, "Beta AG")
    assert len(await pushed(store, clock, at(TUESDAY, 13, 30))) == 2
    assert ["Acme GmbH" in text for text in await pushed(store, clock, at(TUESDAY, 15, 15))] == [True]
    assert ["Beta AG" in text for text in await pushed(store, clock, at(TUESDAY, 15, 26))] == [True]


async def test_after_three_days_down_the_question_comes_once_and_no_brief(store: Store, clock: SetClock) -> None:
    appointed(store, clock)
    told = await pushed(store, clock, at(TUESDAY + timedelta(days=3), 8), at(TUESDAY + timedelta(days=3), 9))
    assert [text[:10] for text in told] == ["📅 Wie war "]


async def test_who_went_to_another_team_is_not_asked_of_the_customers_of_the_old_one(
    store: Store, clock: SetClock
) -> None:
    office, _ = appointed(store, clock)
    with store.transaction() as db:
        people.grant(db, office.person, people.team_named(db, "Nord"), "manager")
    assert await pushed(store, clock, *EVERY_QUARTER) == []
