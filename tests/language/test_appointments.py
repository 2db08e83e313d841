"""What a note says of meetings to come, and of what became of them."""

from datetime import date, datetime, time

import pytest

from bot.domain.accounts import Account, Contact
from bot.language.appointments import Slot, change_in, marked, new_slot, of_task, tells_more, with_appointments
from bot.language.meaning import SaidFollowUp, Understanding
from bot.language.names import NameIndex
from bot.language.understand import understand

NAMES = NameIndex.build([Account(1, "Acme GmbH")], [Contact(1, 1, "Sabine", "Müller", "Frau")])
NOW = datetime(2026, 11, 23, 10, 15)  # a Monday


def read(text: str) -> Understanding:
    return with_appointments(understand(text, NAMES, NOW), text, NOW)


def noted(text: str) -> list[SaidFollowUp]:
    meaning = read(text)
    tasks = [of_task(task, text, meaning.dates) for task in meaning.tasks]
    return [one for entry in meaning.interactions for one in entry.follow_ups] + tasks


@pytest.mark.parametrize(
    ("text", "day", "at", "ends", "meets"),
    [
        ("Termin am Dienstag 14 Uhr bei Acme", 24, time(14), None, "meeting"),
        ("Besuch bei Acme am Freitag 9:30", 27, time(9, 30), None, "visit"),
        ("Morgen 14 bis 16 Uhr Termin bei Acme mit Sabine Müller", 24, time(14), time(16), "meeting"),
        ("Kundentermin Acme am Donnerstag 9-11 Uhr", 26, time(9), time(11), "meeting"),
        ("Anruf mit Acme morgen um 11 Uhr vereinbart", 24, time(11), None, "call"),
        ("Heute 16 Uhr Jour fixe mit Acme", 23, time(16), None, "meeting"),
        ("Video call with Acme tomorrow at 3", 24, time(15), None, "video"),
        ("Meeting with Acme on Tuesday at 2pm", 24, time(14), None, "meeting"),
        (
            "Heute mit Frau Müller von Acme telefoniert, wir treffen uns am Donnerstag um 10 Uhr",
            26,
            time(10),
            None,
            "meeting",
        ),
        ("Called Sabine at Acme, demo on Thursday at 9:30", 26, time(9, 30), None, "meeting"),
    ],
)
def test_a_meeting_at_an_hour_to_come_is_an_appointment(
    text: str, day: int, at: time, ends: time | None, meets: str
) -> None:
    (one,) = noted(text)
    assert one.due is not None and one.due.first == date(2026, 11, day)
    assert (one.due_time, one.ends, one.meets, one.owner) == (at, ends, meets, "self")


@pytest.mark.parametrize(
    "text",
    [
        "Termin mit Acme vereinbaren morgen 10 Uhr",
        "Erinnere mich morgen um 9 an Acme",
        "Erinnere mich morgen um 9 an den Termin mit Acme",
        "Angebot an Acme bis Freitag 12 Uhr schicken",
        "Besuch bei Acme am Freitag",
        "Remind me tomorrow at 9 of the Acme meeting",
    ],
)
def test_what_is_to_be_done_about_one_and_a_day_without_an_hour_are_none(text: str) -> None:
    assert [one.meets for one in noted(text)] == [None] * len(noted(text))


def test_what_they_promised_is_none() -> None:
    theirs = SaidFollowUp("Anruf", "them")
    assert marked(theirs, "Anruf", ()) is theirs


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Acme Termin auf Mittwoch 15 Uhr verschoben", "moved"),
        ("Verschieb den Termin mit Acme auf Mittwoch 15 Uhr", "moved"),
        ("Meeting with Acme moved to Wednesday 3pm", "moved"),
        ("Please move the Acme meeting to Wednesday", "moved"),
        ("Termin mit Acme am Dienstag fällt aus", "cancelled"),
        ("Termin bei Acme abgesagt", "cancelled"),
        ("Acme sagt den Termin am Dienstag ab", "cancelled"),
        ("Besuch bei Acme entfällt", "cancelled"),
        ("Das Treffen mit Acme findet nicht statt", "cancelled"),
        ("Acme cancelled the meeting on Tuesday", "cancelled"),
        ("Meeting with Acme on Tuesday is called off", "cancelled"),
        ("Muss den Termin mit Acme verschieben", None),
        ("Termin mit Acme absagen", None),
        ("Acme möchte den Termin verschieben", None),
        ("Ist der Termin mit Acme verschoben?", None),
        ("Termin mit Acme nicht abgesagt", None),
        ("Lieferung an Acme verschoben", None),
        ("Acme hat die Bestellung storniert", None),
        ("Wenn der Termin ausfällt, ruf ich an", None),
    ],
)
def test_what_became_of_one_is_read_and_what_only_might_is_not(text: str, change: str | None) -> None:
    assert change_in(text) == change


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("Acme Termin auf Mittwoch 15 Uhr verschoben", Slot(date(2026, 11, 25), time(15))),
        ("Termin Acme von Dienstag auf Mittwoch 15 Uhr verschoben", Slot(date(2026, 11, 25), time(15))),
        ("Acme hat den Termin auf Donnerstag verschoben", Slot(date(2026, 11, 26))),
        ("Der Termin bei Acme am Dienstag wurde auf 16 Uhr verlegt", Slot(None, time(16))),
        ("Termin bei Acme verschoben", None),
    ],
)
def test_to_when_it_was_moved(text: str, slot: Slot | None) -> None:
    assert new_slot(read(text).dates) == slot


def test_a_talk_beside_it_is_told_too() -> None:
    assert tells_more("Heute mit Frau Müller telefoniert, der Termin wird auf Mittwoch verschoben")
    assert not tells_more("Meeting with Acme on Tuesday is called off")
