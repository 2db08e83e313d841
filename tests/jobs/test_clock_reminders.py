"""Reminders asked for at a minute: they come then and once, also after a restart or days of being down."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from jobs import clock_reminders, followups, prompts
from storage import people, schema
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import Chat, chat_of
from tests.storage.some_work import make_customer, make_office


@pytest.fixture
def max_(store: Store, clock: SetClock) -> Chat:
    clock.now = at("2026-11-24T10:15:00+01:00")
    with store.transaction() as db:
        office = make_office(db)
        make_customer(db, office, "Acme GmbH")
    return chat_of(store, office.person)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def sent(store: Store) -> list[str]:
    outbox = schema.outbox
    with store.transaction() as db:
        return [row.payload.get("text", "") for row in db.all(select(outbox).order_by(outbox.c.id))]


def comes(store: Store, clock: SetClock, moment: str) -> list[str]:
    """What all ticks of reminders say then."""
    clock.now, before = at(moment), len(sent(store))
    for look in (clock_reminders.send, followups.send_reminders, prompts.send_laters):
        with store.transaction() as db:
            look(db)
    return sent(store)[before:]


@pytest.mark.parametrize(
    ("words", "early", "moment"),
    [
        ("Erinnere mich um 15 Uhr an Acme", "2026-11-24T14:59:59+01:00", "2026-11-24T15:00:00+01:00"),
        ("remind me at 3pm to call Acme", "2026-11-24T14:59:59+01:00", "2026-11-24T15:00:00+01:00"),
        ("Erinnere mich in zwei Stunden an Acme", "2026-11-24T12:14:59+01:00", "2026-11-24T12:15:00+01:00"),
        ("remind me in half an hour to call Acme", "2026-11-24T10:44:59+01:00", "2026-11-24T10:45:00+01:00"),
        ("Erinnere mich um 9 an Acme", "2026-11-25T08:59:59+01:00", "2026-11-25T09:00:00+01:00"),
        ("remind me at 9pm to call Acme", "2026-11-24T20:59:59+01:00", "2026-11-24T21:00:00+01:00"),
        ("Erinnere mich heute Abend um 9 an Acme", "2026-11-24T20:59:59+01:00", "2026-11-24T21:00:00+01:00"),
        ("Erinnere mich heute um 21 Uhr an Acme", "2026-11-24T20:59:59+01:00", "2026-11-24T21:00:00+01:00"),
        ("Erinnere mich am Samstag um 10 Uhr an Acme", "2026-11-28T09:59:59+01:00", "2026-11-28T10:00:00+01:00"),
        ("Erinnere mich morgen früh um 6 Uhr an Acme", "2026-11-25T07:29:59+01:00", "2026-11-25T07:30:00+01:00"),
    ],
)
def test_it_comes_at_its_minute_and_once(
    store: Store, clock: SetClock, max_: Chat, words: str, early: str, moment: str
) -> None:
    local = datetime.fromisoformat(moment)
    receipt = max_.says(words).text
    assert f"erinnere dich {'heute' if local.day == 24 else 'am'}" in receipt
    assert receipt.splitlines()[1].endswith(f"{local.hour}:{local.minute:02}")
    assert comes(store, clock, early) == []
    (told,) = comes(store, clock, moment)
    assert told.startswith("⏰ Du wolltest erinnert werden:\n<b>Acme GmbH</b>")
    later = (local + timedelta(hours=hours) for hours in (1, 24, 48))
    assert [comes(store, clock, one.isoformat()) for one in later] == [[], [], []]


def test_two_hours_over_the_night_of_the_clocks_are_two_hours(store: Store, clock: SetClock, max_: Chat) -> None:
    clock.now = at("2026-10-25T01:30:00+02:00")
    assert "heute um 2:30" in max_.says("Erinnere mich in zwei Stunden an Acme").text
    assert comes(store, clock, "2026-10-25T02:30:00+02:00") == []
    assert len(comes(store, clock, "2026-10-25T02:30:00+01:00")) == 1


def test_down_for_three_days_all_that_was_missed_comes_as_one_message(
    store: Store, clock: SetClock, max_: Chat
) -> None:
    max_.says("Erinnere mich um 15 Uhr an Acme")
    max_.says("Erinnere mich um 16 Uhr an den Rückruf bei Acme")
    (told,) = comes(store, clock, "2026-11-27T09:00:00+01:00")
    assert told.count("War für Di 24.11. um") == 2


def test_who_could_not_be_reached_gets_it_later(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says("Erinnere mich um 15 Uhr an Acme")
    with store.transaction() as db:
        people.set_reachable(db, max_.telegram_id, False)
    assert comes(store, clock, "2026-11-24T15:00:00+01:00") == []
    with store.transaction() as db:
        people.set_reachable(db, max_.telegram_id, True)
    assert len(comes(store, clock, "2026-11-24T15:30:00+01:00")) == 1


def test_put_off_by_an_hour_it_comes_again_and_an_undo_brings_back_the_old_time(
    store: Store, clock: SetClock, max_: Chat
) -> None:
    max_.says("Erinnere mich um 15 Uhr an Acme")
    comes(store, clock, "2026-11-24T15:00:00+01:00")
    shown = max_.heard()
    clock.now = at("2026-11-24T15:10:00+01:00")
    moved = max_.taps(shown, "In 1 Stunde")
    assert "Verschoben auf Di 24.11. um 16:10" in moved.text
    assert comes(store, clock, "2026-11-24T16:09:00+01:00") == []
    assert len(comes(store, clock, "2026-11-24T16:10:00+01:00")) == 1
    max_.taps(moved, "Rückgängig")
    assert "am Di 24.11. um 15:00" in max_.says("/offen").text


def test_moved_to_another_day_it_keeps_its_time_or_comes_in_the_morning_where_that_is_quiet(
    store: Store, clock: SetClock, max_: Chat
) -> None:
    for words, hour in (("um 15 Uhr", 15), ("um 21 Uhr", 21)):
        max_.says(f"Erinnere mich {words} an Acme")
        comes(store, clock, f"2026-11-24T{hour}:00:00+01:00")
        shown = max_.heard()
        max_.taps(max_.taps(shown, "Verschieben"), "Do 26.11.")
    with store.transaction() as db:
        moments = [row.remind_at for row in db.all(schema.followups.select().order_by(schema.followups.c.id))]
    assert moments == [at("2026-11-26T15:00:00+01:00"), None]
    clocked, daily = comes(store, clock, "2026-11-26T15:00:00+01:00")  # no list came that morning
    assert "Heute um 15:00" in clocked and "Heute fällig" in daily


def test_a_corrected_or_removed_note_takes_its_reminder_along(store: Store, clock: SetClock, max_: Chat) -> None:
    receipt = max_.says("Erinnere mich um 15 Uhr an Acme")
    max_.taps(receipt, "Rückgängig")
    assert comes(store, clock, "2026-11-24T15:00:00+01:00") == []


def test_done_before_its_time_it_does_not_come(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says("Erinnere mich um 15 Uhr an Acme")
    listed = max_.says("/offen")
    max_.taps(max_.taps(listed, "1 · Acme GmbH"), "Erledigt")
    assert comes(store, clock, "2026-11-24T15:00:00+01:00") == []


def test_a_meeting_at_an_hour_stays_an_appointment(store: Store, clock: SetClock, max_: Chat) -> None:
    assert "Termin" in max_.says("Morgen um 15 Uhr Termin bei Acme").text
    with store.transaction() as db:
        assert [row.remind_at for row in db.all(schema.followups.select())] == [None]
