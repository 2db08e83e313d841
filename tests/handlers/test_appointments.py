"""Appointments in the chat: noted, moved, cancelled and told of; each can be taken back."""

from datetime import UTC, date, datetime

import pytest

from jobs import appointments as job
from storage import appointments, interactions, people
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import Answered, Chat, chat_of
from tests.jobs.some_pushes import work_of
from tests.storage.some_rows import make_person, make_team
from tests.storage.some_work import make_customer, make_office

TUESDAY = date(2026, 11, 24)
NOTE = "Termin bei Acme heute 14 Uhr"


def at(hour: int, minute: int = 0, day: int = 24) -> datetime:
    """Hours of Berlin."""
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


@pytest.fixture
def max_(store: Store, clock: SetClock) -> Chat:
    clock.now = at(10)
    with store.transaction() as db:
        office = make_office(db)
        make_customer(db, office, "Acme Verpackungstechnik GmbH", aliases=("Acme",))
        make_customer(db, office, "Beta AG")
    return chat_of(store, office.person)


def standing(store: Store) -> list[tuple[date, str]]:
    with store.transaction() as db:
        team = make_team(db, "Süd")
        (caller,) = people.named(db, "Max Weber")
        found = appointments.of_person(db, team, caller.person.id, TUESDAY, date(2026, 12, 31))
    return [(one.day, f"{one.at:%H:%M}") for one in found]


def entries(store: Store) -> list[str]:
    with store.transaction() as db:
        found = interactions.of_account(db, make_team(db, "Süd"), 1)
    return [f"{one.kind} {one.channel} {one.day:%d.%m.} {one.at} {one.note}" for one in found]


async def asked(store: Store, clock: SetClock, chat: Chat) -> Answered:
    """Until the question has come."""
    clock.now = at(15, 15)
    await job.look_for_appointments(work_of(store))
    return chat.heard()


def test_a_moved_one_moves_and_the_words_are_kept_with_the_customer(store: Store, max_: Chat) -> None:
    max_.says(NOTE)
    answer = max_.says("Acme hat den Termin auf Donnerstag 9:30 verschoben")
    assert "verschoben auf Do 26.11. um 9:30 (war Di 24.11., 14:00)" in answer.text
    assert standing(store) == [(date(2026, 11, 26), "09:30")]
    assert entries(store)[0].startswith("fact None 24.11. None Acme hat den Termin")
    max_.taps(answer, "Rückgängig")
    assert standing(store) == [(TUESDAY, "14:00")] and len(entries(store)) == 1


def test_an_hour_alone_keeps_the_day_and_a_day_alone_the_hour(store: Store, max_: Chat) -> None:
    max_.says(NOTE)
    max_.says("Der Termin bei Acme wurde auf 16 Uhr verlegt")
    assert standing(store) == [(TUESDAY, "16:00")]
    max_.says("Verschieb den Termin mit Acme auf Freitag")
    assert standing(store) == [(date(2026, 11, 27), "16:00")]


def test_a_cancelled_one_is_gone_is_no_complaint_and_comes_back_with_undo(store: Store, max_: Chat) -> None:
    max_.says(NOTE)
    answer = max_.says("Termin bei Acme fällt aus")
    assert answer.text.startswith("📅 <b>Acme Verpackungstechnik GmbH</b>: Termin fällt aus")
    assert standing(store) == [] and "Nichts offen" in max_.says("/offen").text
    max_.taps(answer, "Rückgängig")
    assert standing(store) == [(TUESDAY, "14:00")]


def test_a_talk_that_moves_one_is_logged_too_and_makes_no_second_one(store: Store, max_: Chat) -> None:
    max_.says(NOTE)
    answer = max_.says("Heute mit Frau Müller von Acme telefoniert, der Termin wird auf Mittwoch 15 Uhr verschoben")
    assert "Termin verschoben auf Mi 25.11. um 15:00" in answer.text and "Gespräch am Di 24.11." in answer.text
    assert standing(store) == [(date(2026, 11, 25), "15:00")]


def test_of_one_that_nobody_noted_the_new_hour_is_noted_and_a_cancelled_one_is_no_contact(
    store: Store, max_: Chat
) -> None:
    max_.says("Termin mit Acme auf Mittwoch 15 Uhr verschoben")
    assert standing(store) == [(date(2026, 11, 25), "15:00")]
    answer = max_.says("Termin mit der Beta AG abgesagt")
    assert "Treffen" not in answer.text and "Reklamation" not in answer.text and "Beta AG" in answer.text


async def test_the_answer_to_the_question_is_the_log(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says(NOTE)
    assert "Wie war der Termin" in (await asked(store, clock, max_)).text
    answer = max_.says("lief gut, will ein Angebot bis Freitag")
    assert "Treffen am Di 24.11. um 14:00" in answer.text and "✅ Erledigt: Termin" in answer.text
    assert entries(store)[0] == "contact meeting 24.11. 14:00:00 lief gut, will ein Angebot bis Freitag"
    assert standing(store) == []
    max_.taps(answer, "Rückgängig")
    assert standing(store) == [(TUESDAY, "14:00")]


async def test_what_speaks_of_another_customer_is_not_the_answer(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says(NOTE)
    await asked(store, clock, max_)
    assert "Beta AG" in max_.says("Mit Beta AG telefoniert, alles gut").text
    assert "Acme" in max_.says("lief gut").text and standing(store) == []


async def test_who_was_not_there_was_not_met_and_the_appointment_is_closed(
    store: Store, clock: SetClock, max_: Chat
) -> None:
    max_.says(NOTE)
    await asked(store, clock, max_)
    assert "nicht erreicht" in max_.says("niemanden angetroffen").text and standing(store) == []


async def test_moved_after_the_question_the_next_text_is_no_answer(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says(NOTE)
    choice = max_.taps(await asked(store, clock, max_), "Verschieben")
    max_.taps(choice, "Do 26.11.")
    assert standing(store) == [(date(2026, 11, 26), "14:00")]
    max_.says("lief gut")
    assert standing(store) == [(date(2026, 11, 26), "14:00")]


async def test_after_hours_a_text_is_a_note_of_its_own(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says(NOTE)
    await asked(store, clock, max_)
    clock.now = at(20)
    max_.says("war heute beim Friseur")
    assert standing(store) == [(TUESDAY, "14:00")]


async def test_one_tap_logs_it_and_a_line_may_follow(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says(NOTE)
    question = await asked(store, clock, max_)
    assert "eingetragen" in max_.taps(question, "Fand statt").text and standing(store) == []
    max_.says("Muster haben gefallen")
    assert entries(store)[0].endswith("Muster haben gefallen") and len(entries(store)) == 2
    assert "Schon erledigt" in max_.taps(question, "Fand statt").toast


async def test_one_tap_drops_it_and_undo_brings_it_back(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says(NOTE)
    dropped = max_.taps(await asked(store, clock, max_), "Fällt aus")
    assert "fällt aus" in dropped.text and standing(store) == []
    max_.taps(dropped, "Rückgängig")
    assert standing(store) == [(TUESDAY, "14:00")]


async def test_a_note_after_it_began_is_what_became_of_it(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says(NOTE)
    clock.now = at(14, 50)
    assert "✅ Erledigt: Termin" in max_.says("War bei Acme, Frau Müller ist zufrieden").text
    assert standing(store) == []


async def test_nobody_of_another_team_answers_for_it(store: Store, clock: SetClock, max_: Chat) -> None:
    max_.says(NOTE)
    question = await asked(store, clock, max_)
    with store.transaction() as db:
        eve = make_person(db, make_team(db, "Nord"), "Eve Nord")
    stranger = chat_of(store, eve)
    for verb in ("met_done", "met_off"):
        number = question.buttons["Fand statt"].split(":")[1]
        assert stranger.presses(question, f"{verb}:{number}:").toast == "Das gibt es nicht mehr. Nichts geändert."
    assert standing(store) == [(TUESDAY, "14:00")]


def test_the_list_and_the_card_name_the_hour(store: Store, max_: Chat) -> None:
    max_.says(NOTE)
    assert "Termin: „Termin“ am Di 24.11. um 14:00" in max_.says("/offen").text
    assert "📅 Termin am Di 24.11. um 14:00" in max_.says("/kunde Acme").text


async def test_a_late_one_has_its_brief_before_the_quiet_hours_and_an_early_one_on_the_eve(
    store: Store, clock: SetClock, max_: Chat
) -> None:
    assert "Mi 25.11. um 19:30 – davor bekommst du einen Kurzbrief" in max_.says("Termin bei Acme morgen 19:30").text
    early = max_.says("Termin bei Beta AG morgen von 7:15 bis 8 Uhr").text
    assert "Mi 25.11. von 7:15 bis 8:00 – den Kurzbrief bekommst du am Di 24.11. um 18:30" in early
    clock.now = at(18, 30)
    await job.look_for_appointments(work_of(store))
    assert max_.heard().text.startswith("📅 Mi 25.11., 7:15 <b>Beta AG</b>")
    clock.now = at(18, 30, day=25)
    await job.look_for_appointments(work_of(store))
    assert max_.heard().text.startswith("📅 19:30 <b>Acme Verpackungstechnik GmbH</b>")


def test_move_that_means_what_the_last_note_has_just_brought(store: Store, max_: Chat) -> None:
    max_.says("Mit Acme telefoniert, ich schicke bis Freitag das Angebot")
    max_.says("Termin bei Acme am Donnerstag 14 Uhr")
    asked_ = max_.says("verschieb das auf Freitag")
    assert "Auf Fr 27.11. verschieben?" in asked_.text and "Angebot" not in asked_.text
    max_.taps(asked_, "Auf Fr 27.11.")
    assert standing(store) == [(date(2026, 11, 27), "14:00")]
