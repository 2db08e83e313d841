"""Promises are reminded of on the eve and on the day, each once, at the person's hour."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.language.meaning import SaidFollowUp, When
from jobs import followups as job
from jobs import prompts as mornings
from storage import backup, followups, people
from storage.store import Store
from tests.conftest import SetClock
from tests.jobs.some_pushes import sent, waiting_jobs, work_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import Office, make_customer, make_office, talk

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


def at(day: date, hour: int = 7, minute: int = 0) -> datetime:
    """Hours in UTC: seven is eight o'clock in Berlin."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def office_of(store: Store, capacity: int) -> Office:
    with store.transaction() as db:
        known = people.named(db, "Max Weber")
        office = Office(known[0].team_id, known[0].person.id) if known else make_office(db)
        people.change(db, office.person, capacity=capacity)
    return office


def promise(store: Store, *whats: str, due: date, owner: Any = "us", capacity: int = 0, **customer: Any) -> Office:
    """One talk with a customer of its own. Without room on the morning's list only reminders come."""
    office = office_of(store, capacity)
    with store.transaction() as db:
        account = make_customer(db, office, f"Firma {whats[0]}", **customer)
        said = tuple(SaidFollowUp(what, owner, When(due, due)) for what in whats)
        talk(db, office, account, MONDAY, follow_ups=said)
    return office


async def ticks(store: Store) -> None:
    """Both ticks and the job of the morning; whichever tick looks first."""
    await job.look_for_reminders(work_of(store))
    await mornings.look_for_mornings(work_of(store))
    await job.look_for_reminders(work_of(store))
    for person in waiting_jobs(store, "morning"):
        await mornings.morning(work_of(store), person)
    await job.look_for_reminders(work_of(store))


async def reminded(store: Store, clock: SetClock, moments: list[datetime]) -> list[str]:
    for moment in moments:
        clock.now = moment
        await ticks(store)
    return sent(store)


async def test_the_eve_and_the_day_are_said_once_each(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=FRIDAY)
    hours = [at(MONDAY) + timedelta(hours=hour) for hour in range(24 * 7)]
    assert await reminded(store, clock, hours) == [
        "⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – Fällig am Fr 27.11.: „Angebot“",
        "⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – Heute fällig: „Angebot“",
    ]


async def test_all_of_one_morning_come_in_one_message(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=FRIDAY)
    promise(store, "Muster", due=FRIDAY + timedelta(days=3))
    promise(store, "prüft", due=FRIDAY, owner="them")
    assert await reminded(store, clock, [at(FRIDAY)]) == [
        "⏰ 3 Zusagen stehen an:\n"
        "1 · <b>Firma Angebot</b> – Heute fällig: „Angebot“\n"
        "2 · <b>Firma prüft</b> – Heute fällig: Zusage des Kunden: „prüft“\n"
        "3 · <b>Firma Muster</b> – Fällig am Mo 30.11.: „Muster“"
    ]


async def test_a_promise_noted_after_the_morning_is_reminded_of_still(store: Store, clock: SetClock) -> None:
    clock.now = at(FRIDAY, 8)
    promise(store, "Angebot", due=FRIDAY)
    assert await reminded(store, clock, [at(FRIDAY, 8, 1), at(FRIDAY, 10, 59)]) == []
    assert len(await reminded(store, clock, [at(FRIDAY, 11), at(FRIDAY, 12)])) == 1


@pytest.mark.parametrize("moment", [at(FRIDAY, 6, 59), at(FRIDAY, 18, 0), at(FRIDAY, 22)])
async def test_nothing_comes_before_the_hour_or_in_quiet_hours(store: Store, clock: SetClock, moment: datetime) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=FRIDAY)
    assert await reminded(store, clock, [moment]) == []


async def test_a_pause_of_the_mornings_is_none_of_the_reminders_as_it_says(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = promise(store, "Angebot", due=FRIDAY, capacity=3)
    with store.transaction() as db:
        people.change(db, office.person, paused_until=FRIDAY)
    assert await reminded(store, clock, [at(FRIDAY), at(FRIDAY, 12)]) == [
        "⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – Heute fällig: „Angebot“"
    ]


@pytest.mark.parametrize("state", [{"reachable": False}, {"joined_on": FRIDAY}])
async def test_who_just_joined_or_cannot_be_reached_is_left_alone(
    store: Store, clock: SetClock, state: dict[str, Any]
) -> None:
    clock.now = at(MONDAY, 9)
    office = promise(store, "Angebot", due=FRIDAY)
    with store.transaction() as db:
        people.change(db, office.person, **state)
    assert await reminded(store, clock, [at(FRIDAY)]) == []


async def test_who_went_to_another_team_hears_no_more_of_the_customers_of_the_old_one(
    store: Store, clock: SetClock
) -> None:
    clock.now = at(MONDAY, 9)
    office = promise(store, "Angebot", due=FRIDAY)
    with store.transaction() as db:
        people.grant(db, office.person, people.team_named(db, "Nord"), "manager")
    assert await reminded(store, clock, [at(FRIDAY - timedelta(days=1)), at(FRIDAY)]) == []


async def test_a_kept_promise_is_not_reminded_of_and_a_moved_one_on_its_new_day(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = promise(store, "Angebot", due=FRIDAY)
    promise(store, "Muster", due=FRIDAY)
    with store.transaction() as db:
        first, second = followups.due_soon(db)[office.person]
        followups.close(db, office.team, first.follow_up.id, "kept", MONDAY)
        followups.postpone(db, office.team, second.follow_up.id, FRIDAY + timedelta(days=4))
    assert await reminded(store, clock, [at(FRIDAY), at(FRIDAY + timedelta(days=4))]) == [
        "⏰ Eine Zusage steht an:\n<b>Firma Muster</b> – Heute fällig: „Muster“"
    ]


@pytest.mark.parametrize(
    ("due", "day", "said"),
    [
        (FRIDAY + timedelta(days=1), FRIDAY, "Fällig am Sa 28.11."),
        (FRIDAY + timedelta(days=2), FRIDAY, "Fällig am So 29.11."),
        (date(2026, 12, 25), date(2026, 12, 24), "Fällig am Fr 25.12."),
    ],
)
async def test_the_last_reminder_before_a_day_off_names_the_day(
    store: Store, clock: SetClock, due: date, day: date, said: str
) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=due)
    assert await reminded(store, clock, [at(day)]) == [
        f"⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – {said}: „Angebot“"
    ]


# ---- what fell into a time in which it could not be said ----

SOON = FRIDAY + timedelta(days=5)  # Wednesday


async def _away(store: Store, clock: SetClock, office: Office, until: date) -> None:
    """Cannot be reached until that day's evening; the ticks go on."""
    with store.transaction() as db:
        people.change(db, office.person, reachable=False)
    hours = [at(MONDAY, 10) + timedelta(hours=n) for n in range(24 * (until - MONDAY).days + 8)]
    before = len(sent(store))
    assert len(await reminded(store, clock, hours)) == before
    with store.transaction() as db:
        people.change(db, office.person, reachable=True)


async def test_missed_reminders_come_together_and_once_when_the_person_is_back(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = promise(store, "Angebot", due=FRIDAY)
    promise(store, "Muster", due=FRIDAY - timedelta(days=1))
    promise(store, "prüft", due=FRIDAY, owner="them")
    promise(store, "Termin", due=SOON)
    await _away(store, clock, office, FRIDAY)
    hours = [at(FRIDAY, 22) + timedelta(hours=n) for n in range(24 * 9)]
    assert await reminded(store, clock, hours) == [
        "⏰ 3 Zusagen stehen an:\n"
        "1 · <b>Firma Muster</b> – Überfällig seit Do 26.11.: „Muster“\n"
        "2 · <b>Firma Angebot</b> – Überfällig seit Fr 27.11.: „Angebot“\n"
        "3 · <b>Firma prüft</b> – Überfällig seit Fr 27.11.: Zusage des Kunden: „prüft“",
        "⏰ Eine Zusage steht an:\n<b>Firma Termin</b> – Fällig am Mi 2.12.: „Termin“",
        "⏰ Eine Zusage steht an:\n<b>Firma Termin</b> – Heute fällig: „Termin“",
    ]


async def test_missed_days_are_one_list_and_what_it_shows_as_late_is_not_said_twice(
    store: Store, clock: SetClock
) -> None:
    clock.now = at(MONDAY, 9)
    office = promise(store, "Angebot", due=FRIDAY, capacity=3)
    await _away(store, clock, office, FRIDAY)
    back = FRIDAY + timedelta(days=3)
    said = await reminded(store, clock, [at(back) + timedelta(hours=n) for n in range(12)])
    assert len(said) == 1 and "Zusage überfällig seit Fr 27.11.: „Angebot“" in said[0]


async def test_what_is_long_over_is_left_to_the_list(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = promise(store, "Angebot", due=FRIDAY)
    await _away(store, clock, office, FRIDAY + timedelta(days=8))
    assert await reminded(store, clock, [at(FRIDAY + timedelta(days=10))]) == []


async def test_a_promise_noted_when_its_day_was_over_is_not_reminded_of(store: Store, clock: SetClock) -> None:
    clock.now = at(FRIDAY + timedelta(days=3), 9)
    promise(store, "Angebot", due=FRIDAY)
    assert await reminded(store, clock, [at(FRIDAY + timedelta(days=n)) for n in (4, 5)]) == []


async def test_what_may_have_been_said_since_the_backup_is_not_said_again(
    sqlite_store: Store, clock: SetClock, tmp_path: Path
) -> None:
    clock.now = at(MONDAY, 9)
    office = promise(sqlite_store, "Angebot", due=FRIDAY)
    promise(sqlite_store, "Muster", due=FRIDAY - timedelta(days=1))
    promise(sqlite_store, "Termin", due=MONDAY + timedelta(days=1))
    promise(sqlite_store, "Besuch", due=SOON)
    with sqlite_store.transaction() as db:
        moved = followups.due_soon(db)[office.person][0].follow_up
        followups.postpone(db, office.team, moved.id, FRIDAY)
    backup.backup(sqlite_store, tmp_path / "b")
    sqlite_store.close()
    clock.now = at(FRIDAY, 13)
    backup.restore(tmp_path / "b", str(sqlite_store.url), clock)
    moments = [at(FRIDAY, 14), at(FRIDAY + timedelta(days=3)), at(SOON)]
    assert await reminded(sqlite_store, clock, moments) == [
        "⏰ Eine Zusage steht an:\n<b>Firma Besuch</b> – Heute fällig: „Besuch“"
    ]


# ---- beside the morning's list ----

HOURS = [at(FRIDAY) + timedelta(minutes=30 * half) for half in range(22)]


async def test_what_the_mornings_list_shows_as_due_today_is_not_reminded_of_as_well(
    store: Store, clock: SetClock
) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=FRIDAY, capacity=3)
    said = await reminded(store, clock, HOURS)
    assert len(said) == 1 and "Zusage heute fällig: „Angebot“" in said[0]


async def test_the_eve_is_said_even_where_the_list_speaks_of_it(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=FRIDAY, capacity=3)
    said = await reminded(store, clock, [at(FRIDAY - timedelta(days=1))])
    assert said[-1] == "⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – Fällig am Fr 27.11.: „Angebot“"


async def test_a_promise_that_the_list_only_counts_is_reminded_of(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", "Muster", due=FRIDAY, capacity=3)
    listed, *rest = await reminded(store, clock, HOURS)
    assert "Zusage heute fällig: „Muster“" in listed and "„Angebot“" not in listed
    assert rest == ["⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – Heute fällig: „Angebot“"]


async def test_a_promise_for_which_the_list_has_no_room_is_reminded_of(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=FRIDAY, capacity=1)
    promise(store, "Muster", due=FRIDAY, capacity=1)
    listed, *rest = await reminded(store, clock, HOURS)
    assert "„Angebot“" in listed
    assert rest == ["⏰ Eine Zusage steht an:\n<b>Firma Muster</b> – Heute fällig: „Muster“"]


async def test_only_whoever_promised_hears_of_it_not_the_customer_s_owner(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office = office_of(store, 3)
    with store.transaction() as db:
        ida = make_person(db, office.team, "Ida Berg")
    promise(store, "Angebot", due=FRIDAY, capacity=3, owner_id=ida)
    assert await reminded(store, clock, HOURS) == [
        "⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – Heute fällig: „Angebot“"
    ]


async def test_a_promise_waits_no_longer_for_a_list_than_one_can_come(store: Store, clock: SetClock) -> None:
    """The bot was down until the afternoon: there is no list, the reminder comes."""
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=FRIDAY, capacity=3)
    said = await reminded(store, clock, [at(FRIDAY, 12), at(FRIDAY, 13)])
    assert said == ["⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – Heute fällig: „Angebot“"]


async def test_a_promise_noted_after_the_list_is_reminded_of(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    office_of(store, 3)
    await reminded(store, clock, [at(FRIDAY)])
    clock.now = at(FRIDAY, 9)
    promise(store, "Angebot", due=FRIDAY, capacity=3)
    assert await reminded(store, clock, [at(FRIDAY, 12)]) == [
        "⏰ Eine Zusage steht an:\n<b>Firma Angebot</b> – Heute fällig: „Angebot“"
    ]


async def test_only_promises_are_called_promises(store: Store, clock: SetClock) -> None:
    clock.now = at(MONDAY, 9)
    promise(store, "Angebot", due=FRIDAY)
    promise(store, "Bodmer anrufen", due=FRIDAY, owner="self")
    [told] = await reminded(store, clock, [at(FRIDAY)])
    assert told.startswith("⏰ 2 Punkte stehen an:\n")
