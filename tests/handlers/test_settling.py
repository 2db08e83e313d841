"""What a note tells as done is done: complaints, promises and birthdays, with one undo, and asked where unsure."""

from datetime import date

import pytest

from bot.domain.accounts import Birthday
from bot.language.meaning import SaidComplaint, SaidFollowUp, When
from storage import complaints, contacts, followups
from storage.store import Store
from tests.handlers.chat import Answered, Chat, chat_of
from tests.storage.some_work import TODAY, Office, make_customer, make_office, talk

EARLIER = date(2026, 11, 18)
FRIDAY = date(2026, 11, 27)


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
        make_customer(db, made, "Hochjoch Bergbahnen AG")
        make_customer(db, made, "Kranich Fördertechnik GmbH")
    return made


@pytest.fixture
def max_weber(store: Store, office: Office) -> Chat:
    return chat_of(store, office.person)


def complained(store: Store, office: Office, *texts: str) -> None:
    with store.transaction() as db:
        said = tuple(SaidComplaint(text) for text in texts)
        talk(db, office, 1, EARLIER, note=", ".join(texts), complaints=said)


def promised(store: Store, office: Office, *whats: str, due: date = FRIDAY) -> None:
    with store.transaction() as db:
        said = tuple(SaidFollowUp(what, "us", When(due, due)) for what in whats)
        talk(db, office, 2, EARLIER, note=", ".join(whats), follow_ups=said)


def open_complaints(store: Store, office: Office) -> list[str]:
    with store.transaction() as db:
        return [one.complaint.text for one in complaints.open_of(db, office.team, [1, 2])]


def open_promises(store: Store, office: Office) -> list[str]:
    with store.transaction() as db:
        return [one.follow_up.what for account in (1, 2) for one in followups.of_account(db, office.team, account)]


def labels(answer: Answered) -> list[str]:
    return list(answer.buttons)


# ---- complaints ----


@pytest.mark.parametrize(
    "note",
    [
        "Hochjoch: Steuerung läuft wieder. Reklamation erledigt",
        "Reklamation von Hochjoch ist erledigt",
        "Complaint Hochjoch is resolved",
    ],
)
def test_the_open_complaint_is_settled_by_the_note_and_open_again_after_undo(
    store: Store, office: Office, max_weber: Chat, note: str
) -> None:
    complained(store, office, "Steuerung fällt aus")
    told = max_weber.says(note)
    assert "✅ Reklamation erledigt: Steuerung fällt aus (offen seit Mi 18.11.)" in told.text
    assert told.text.count("✅") == 1
    assert open_complaints(store, office) == []
    max_weber.taps(told, "Rückgängig")
    assert open_complaints(store, office) == ["Steuerung fällt aus"]


def test_of_several_complaints_the_one_whose_words_fit_is_settled(
    store: Store, office: Office, max_weber: Chat
) -> None:
    complained(store, office, "Lieferung kam zu spät", "Steuerung fällt aus")
    max_weber.says("Hochjoch: Steuerung läuft wieder. Reklamation erledigt")
    assert open_complaints(store, office) == ["Lieferung kam zu spät"]


def test_of_several_complaints_none_is_settled_before_it_is_said_which(
    store: Store, office: Office, max_weber: Chat
) -> None:
    complained(store, office, "Lieferung kam zu spät", "Steuerung fällt aus")
    told = max_weber.says("Reklamation von Hochjoch ist erledigt")
    assert "✅" not in told.text and "Welche Reklamation ist erledigt?" in told.text
    assert len(open_complaints(store, office)) == 2
    after = max_weber.taps(told, "Steuerung fällt aus")
    assert "✅ Reklamation erledigt: Steuerung fällt aus" in after.text and "Welche" not in after.text
    assert open_complaints(store, office) == ["Lieferung kam zu spät"]
    assert max_weber.presses(after, told.buttons["Lieferung kam zu spät"]).toast
    assert open_complaints(store, office) == ["Lieferung kam zu spät"]
    back = max_weber.taps(after, "Rückgängig")
    assert len(open_complaints(store, office)) == 2
    assert back.text == told.text and labels(back) == labels(told)
    assert back.toast == "Rückgängig gemacht. Wieder wie vorher: Steuerung fällt aus."
    assert "Rückgängig gemacht: der Eintrag" in max_weber.taps(back, "Rückgängig").text


def test_a_trouble_of_its_own_settles_no_other_before_it_is_said(store: Store, office: Office, max_weber: Chat) -> None:
    complained(store, office, "Steuerung schon wieder ausgefallen")
    told = max_weber.says("Hochjoch: Rechnung war falsch, ist schon korrigiert")
    assert "✅" not in told.text and "Welche Reklamation ist erledigt?" in told.text
    assert open_complaints(store, office) == ["Steuerung schon wieder ausgefallen"]
    after = max_weber.taps(told, "Eine andere")
    assert "✅ Reklamation erledigt: Rechnung war falsch" in after.text and "Welche" not in after.text
    assert open_complaints(store, office) == ["Steuerung schon wieder ausgefallen"]
    assert max_weber.presses(after, told.buttons["Eine andere"]).toast
    max_weber.taps(after, "Rückgängig")
    assert "✅ Reklamation erledigt" in max_weber.presses(after, told.buttons["Eine andere"]).text


def test_a_note_that_was_changed_no_longer_settles(store: Store, office: Office, max_weber: Chat) -> None:
    complained(store, office, "Steuerung fällt aus")
    told = max_weber.says("Reklamation von Hochjoch ist erledigt")
    sure = max_weber.taps(max_weber.taps(told, "Ändern"), "Löschen")
    max_weber.taps(sure, "Wirklich löschen")
    assert open_complaints(store, office) == ["Steuerung fällt aus"]


def test_a_settling_told_of_the_wrong_customer_goes_to_the_right_one(
    store: Store, office: Office, max_weber: Chat
) -> None:
    complained(store, office, "Steuerung fällt aus")
    with store.transaction() as db:
        talk(db, office, 2, EARLIER, note="Band reißt", complaints=(SaidComplaint("Band reißt"),))
    max_weber.says("Reklamation von Hochjoch ist erledigt")
    told = max_weber.says("nein, das war Kranich")
    assert "✅ Reklamation erledigt: Band reißt" in told.text
    assert open_complaints(store, office) == ["Steuerung fällt aus"]


# ---- promises ----


@pytest.mark.parametrize(
    ("note", "what"),
    [
        ("Angebot an Kranich ist raus", "Angebot"),
        ("Kranich: Muster geliefert, Zusage erledigt", "schicken ihm die Muster"),
        ("Delivered samples to Kranich, promise kept", "send him the samples"),
    ],
)
def test_a_promise_whose_words_fit_is_kept(store: Store, office: Office, max_weber: Chat, note: str, what: str) -> None:
    promised(store, office, what, "Preisliste")
    told = max_weber.says(note)
    assert f"✅ Zusage gehalten: {what}" in told.text
    assert open_promises(store, office) == ["Preisliste"]
    max_weber.taps(told, "Rückgängig")
    assert set(open_promises(store, office)) == {what, "Preisliste"}


def test_a_promise_done_after_its_day_is_told_as_late(store: Store, office: Office, max_weber: Chat) -> None:
    promised(store, office, "Angebot", due=date(2026, 11, 20))
    assert "✅ Zusage erledigt, zu spät: Angebot" in max_weber.says("Angebot an Kranich ist raus").text


def test_a_promise_that_only_might_fit_is_asked_about(store: Store, office: Office, max_weber: Chat) -> None:
    promised(store, office, "Angebot für Halle 3")
    told = max_weber.says("Angebot an Kranich ist raus")
    assert "Ist „Angebot für Halle 3“ damit erledigt?" in told.text
    assert open_promises(store, office) == ["Angebot für Halle 3"]
    after = max_weber.taps(told, "Ja, erledigt")
    assert "✅ Zusage gehalten: Angebot für Halle 3" in after.text
    assert open_promises(store, office) == []


def test_a_promise_that_is_not_meant_stays_open_and_is_asked_no_more(
    store: Store, office: Office, max_weber: Chat
) -> None:
    promised(store, office, "Angebot für Halle 3")
    told = max_weber.says("Angebot an Kranich ist raus")
    after = max_weber.taps(told, "Nein")
    assert "damit erledigt?" not in after.text and open_promises(store, office) == ["Angebot für Halle 3"]
    assert max_weber.presses(after, told.buttons["Nein"]).toast
    back = max_weber.taps(after, "Rückgängig")
    assert back.text == told.text and labels(back) == labels(told)
    assert "✅ Zusage gehalten" in max_weber.taps(back, "Ja, erledigt").text


def test_of_several_promises_none_may_be_meant(store: Store, office: Office, max_weber: Chat) -> None:
    promised(store, office, "Angebot für Halle 3", "Angebot für Halle 4")
    told = max_weber.says("Angebot an Kranich ist raus")
    assert "Welche Zusage ist damit erledigt?" in told.text
    assert "Welche" not in max_weber.taps(told, "Keine davon").text
    assert len(open_promises(store, office)) == 2


@pytest.mark.parametrize(
    "note",
    [
        "Mit Frau Müller von Kranich telefoniert, Angebot ist noch nicht raus",
        "Kranich hat uns das Angebot geschickt",
        "Mit Kranich über das Angebot telefoniert",
    ],
)
def test_what_is_not_told_as_done_by_us_stays_open(store: Store, office: Office, max_weber: Chat, note: str) -> None:
    promised(store, office, "Angebot")
    assert "✅" not in max_weber.says(note).text
    assert "Angebot" in open_promises(store, office)


# ---- birthdays ----


def birthday(store: Store, office: Office) -> Birthday | None:
    with store.transaction() as db:
        return contacts.of_account(db, office.team, 1)[0].birthday


@pytest.fixture
def sole_office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
        make_customer(db, made, "Solarwerk Uckermark GmbH")
    return made


def test_a_birthday_that_is_told_stands_at_the_person(store: Store, sole_office: Office) -> None:
    max_weber = chat_of(store, sole_office.person)
    told = max_weber.says("Sabine Müller von Solarwerk hat am 3. Dezember Geburtstag")
    assert "Geburtstag: 3. Dezember" in told.text
    assert birthday(store, sole_office) == Birthday(12, 3)
    assert "Sabine Müller" in max_weber.says("Wer hat im Dezember Geburtstag?").text
    max_weber.taps(told, "Rückgängig")
    assert birthday(store, sole_office) is None


def test_another_birthday_is_never_overwritten_but_asked(store: Store, sole_office: Office) -> None:
    max_weber = chat_of(store, sole_office.person)
    with store.transaction() as db:
        contacts.change(db, sole_office.team, 1, birthday=Birthday(5, 4, 1971))
    told = max_weber.says("Sabine Müller von Solarwerk hat am 3. Dezember Geburtstag")
    assert "Bei Sabine Müller steht schon der 4. Mai 1971. Welcher Geburtstag stimmt?" in told.text
    assert birthday(store, sole_office) == Birthday(5, 4, 1971)
    after = max_weber.taps(told, "3. Dezember")
    assert birthday(store, sole_office) == Birthday(12, 3) and "Welcher" not in after.text
    max_weber.taps(after, "Rückgängig")
    assert birthday(store, sole_office) == Birthday(5, 4, 1971)


def test_the_birthday_that_was_known_can_stay(store: Store, sole_office: Office) -> None:
    max_weber = chat_of(store, sole_office.person)
    with store.transaction() as db:
        contacts.change(db, sole_office.team, 1, birthday=Birthday(5, 4))
    told = max_weber.says("Sabine Müller von Solarwerk hat am 3. Dezember Geburtstag")
    after = max_weber.taps(told, "4. Mai")
    assert birthday(store, sole_office) == Birthday(5, 4) and "3. Dezember" not in after.text


# ---- reminders to oneself ----


def test_a_reminder_to_oneself_is_no_promise(store: Store, office: Office, max_weber: Chat) -> None:
    told = max_weber.says("erinner mich morgen an Kranich")
    assert "Wiedervorlage: " in told.text and "– ich erinnere dich am Mi 25.11." in told.text
    assert "Zusage" not in told.text
    with store.transaction() as db:
        (one,) = followups.of_account(db, office.team, 2)
    assert one.follow_up.owner == "self"
    shown = max_weber.taps(max_weber.says("/offen"), "1 · Kranich Fördertechnik…")
    assert labels(shown)[:3] == ["Erledigt", "Verschieben", "Entfällt"]
    assert max_weber.taps(shown, "Erledigt").text.startswith("Erledigt: ")
    assert date(2026, 11, 24) == TODAY
