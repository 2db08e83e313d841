"""Answers that depend on whom a question is about: a person, a side, one's own customers or the team's."""

from datetime import date

import pytest

from bot.language.meaning import NamedCustomer, NamedPerson, SaidComplaint, SaidFollowUp, SaidInteraction, When
from storage import contacts, interactions, people
from storage.interaction_parts import Origin
from storage.store import Store
from tests.handlers.chat import Chat, chat_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, Office, make_customer, make_office, talk

MONDAY = date(2026, 11, 23)
OCTOBER = date(2026, 10, 12)


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
        make_customer(db, made, "Fenwick Instruments Ltd")
        contacts.add(db, made.team, 1, first_name="Priya", last_name="Nair")
    return made


@pytest.fixture
def max_weber(store: Store, office: Office) -> Chat:
    return chat_of(store, office.person)


def met(store: Store, office: Office, person: NamedPerson, day: date, note: str) -> None:
    with store.transaction() as db:
        said = SaidInteraction(NamedCustomer("known", 1), (person,), When(day, day), channel="visit", reached=True)
        interactions.record(db, Origin(office.team, office.person, note, day), said)


def test_the_last_talk_with_a_person_is_told_where_one_is_named(store: Store, office: Office, max_weber: Chat) -> None:
    met(store, office, NamedPerson("Priya Nair", 2), OCTOBER, "Priya zeigt die neue Halle")
    met(store, office, NamedPerson("Sabine Müller", 1), MONDAY, "Sabine will ein Angebot")
    told = max_weber.says("Wann habe ich zuletzt mit Priya Nair gesprochen?").text
    assert "Priya zeigt die neue Halle" in told and "mit Priya Nair" in told and "Angebot" not in told
    assert "Sabine will" in max_weber.says("Wann habe ich zuletzt mit Fenwick gesprochen?").text


def test_who_was_never_met_is_told_so_before_the_firm_s_last_talk(
    store: Store, office: Office, max_weber: Chat
) -> None:
    met(store, office, NamedPerson("Sabine Müller", 1), MONDAY, "Sabine will ein Angebot")
    told = max_weber.says("Wann habe ich zuletzt mit Priya Nair gesprochen?").text
    assert "Mit Priya Nair ist kein Gespräch eingetragen" in told and "Sabine will" in told


def test_a_question_for_promises_of_one_side_tells_those(store: Store, office: Office, max_weber: Chat) -> None:
    with store.transaction() as db:
        said = (SaidFollowUp("Angebot"), SaidFollowUp("prüft den Preis", "them"), SaidFollowUp("anrufen", "self"))
        talk(db, office, 1, MONDAY, follow_ups=said)
    ours = max_weber.says("Was haben wir Fenwick versprochen?").text
    assert "Angebot" in ours and "prüft" not in ours and "anrufen" not in ours
    theirs = max_weber.says("Was hat uns Fenwick zugesagt?").text
    assert "prüft den Preis" in theirs and "Angebot" not in theirs
    both = max_weber.says("Welche Zusagen sind bei Fenwick offen?").text
    assert "Angebot" in both and "prüft" in both


def complained(store: Store, office: Office, account: int, text: str, day: date) -> None:
    with store.transaction() as db:
        talk(db, office, account, day, note=text, complaints=(SaidComplaint(text),), follow_ups=(SaidFollowUp("X"),))


def test_complaints_are_one_s_own_customers_and_for_a_lead_the_team_s(
    store: Store, office: Office, max_weber: Chat
) -> None:
    with store.transaction() as db:
        lead = make_person(db, office.team, "Ida Kern", role="lead")
        other = make_person(db, office.team, "Tom Berg", role="manager")
        make_customer(db, Office(office.team, other), "Kranich Fördertechnik GmbH")
    complained(store, office, 1, "Messuhr zeigt Unsinn", MONDAY)
    complained(store, Office(office.team, other), 2, "Band reißt", OCTOBER)
    own = max_weber.says("Welche Reklamationen sind offen?").text
    assert own.startswith("Eine offene Reklamation bei deinen Kunden")
    assert "Messuhr" in own and "Band" not in own and "„X“" not in own
    team = chat_of(store, lead).says("Wer von meinen Leuten hat offene Reklamationen?").text
    assert team.startswith("2 offene Reklamationen im Team")
    assert "Fenwick Instruments Ltd (Max Weber)" in team and "Kranich Fördertechnik GmbH (Tom Berg)" in team
    lately = chat_of(store, lead).says("who complained this month?").text
    assert "Messuhr" in lately and "Band" not in lately


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("Bin nächste Woche im Urlaub", date(2026, 11, 30), date(2026, 12, 6)),
        ("I'm on holiday next week", date(2026, 11, 30), date(2026, 12, 6)),
        ("Bin vom 7. bis 11. Dezember im Urlaub", date(2026, 12, 7), date(2026, 12, 11)),
        ("/pause 7.12. - 11.12.", date(2026, 12, 7), date(2026, 12, 11)),
        ("Mach Pause bis Freitag", None, date(2026, 11, 27)),
        ("/pause Freitag", None, date(2026, 11, 27)),
    ],
)
def test_a_pause_begins_when_it_is_said_to(
    store: Store, office: Office, max_weber: Chat, words: str, first: date | None, last: date
) -> None:
    told = max_weber.says(words)
    person = max_weber_now(store, office)
    assert person == (first, last)
    assert told.text.startswith("Pause von " if first else "Pause bis ")
    max_weber.taps(told, "Rückgängig")
    assert max_weber_now(store, office) == (None, None)


def max_weber_now(store: Store, office: Office) -> tuple[date | None, date | None]:
    with store.transaction() as db:
        caller = people.caller_by_id(db, office.person)
    assert caller is not None
    return caller.person.paused_from, caller.person.paused_until


def test_who_is_named_as_the_one_it_was_stands_in_the_entry(store: Store, office: Office, max_weber: Chat) -> None:
    asked = max_weber.says("Frau Berger von Hubermetall angerufen")
    max_weber.taps(asked, "Jemand anderes")
    told = max_weber.says("Priya Nair")
    assert "Fenwick Instruments Ltd" in told.text and "Priya Nair" in told.text
    assert date(2026, 11, 24) == TODAY
