"""/effect: figures with n, one's own or the team's."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert

from bot.language.meaning import SaidFollowUp
from storage import people, prompts, schema
from storage.store import Store
from storage.transaction import Transaction
from tests.handlers.chat import chat_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, Office, make_customer, make_office, talk

THEN = TODAY - timedelta(days=20)


def prompt(db: Transaction, person: int, account: int, day: date, kind: str = prompts.MORNING) -> None:
    row = prompts.start(db, person, day, kind)
    values = {"prompt_id": row, "person_id": person, "account_id": account, "place": 1, "score": 70, "state": "open"}
    db.execute(insert(schema.prompt_items).values(reasons=["overdue", "budget"], **values))


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
        acme = make_customer(db, made, "Acme")
        prompt(db, made.person, acme, THEN)
        prompt(db, made.person, acme, THEN, "today:0")  # asked for: no prompt
        talk(db, made, acme, THEN + timedelta(days=1), follow_ups=(SaidFollowUp("Angebot", "us"),))
        other = make_office(db, "Nora Fern", "Nord")
        prompt(db, other.person, make_customer(db, other, "Fremd"), THEN)
    return made


def test_the_report_names_n_the_yardstick_and_what_it_does_not_prove(store: Store, office: Office) -> None:
    assert chat_of(store, office.person).says("/wirkung").text == (
        "<b>Was die Anstöße bei dir bewirken</b>\n"
        "Mi 4.11. – Mo 23.11., nur abgeschlossene Fälle\n\n"
        "1 Anstoß am Morgen\n"
        "danach binnen 4 Tagen Kontakt: 1 von 1 (100 %)\n"
        "davon mit Zusage, Wunsch, Erledigtem oder guter Stimmung: 1\n"
        "Kleine Zahl (n=1): Das kann Zufall sein.\n"
        "Ein Vergleich mit Tagen ohne Anstoß ist noch nicht möglich (n=4).\n\n"
        "Nach dem stärksten Grund, Kontakt nach Anstoß:\n"
        "überfällig: 1 von 1 (kleine Zahl)\n\n"
        "Danach heißt nicht deswegen: Auf die Liste kommt, wer ohnehin dran ist.\n"
        "Gezählt wird nur, was notiert ist; „Erledigt“ auf der Karte zählt als Kontakt."
    )


def test_a_lead_sees_the_team_and_a_colleague_only_their_own(store: Store, office: Office) -> None:
    with store.transaction() as db:
        lead = make_person(db, office.team, "Lea Lang", role="lead")
        colleague = make_person(db, office.team, "Eva Nord")
        people.change(db, lead, language="en")
    shown = chat_of(store, lead).says("/effect").text
    assert shown.startswith("<b>What the prompts do · Süd</b>") and "1 prompt in the morning" in shown
    assert "noch kein abgeschlossener Anstoß" in chat_of(store, colleague).says("/wirkung").text


def test_a_prompt_whose_fourth_day_is_today_is_no_closed_case(store: Store, office: Office) -> None:
    with store.transaction() as db:
        prompt(db, office.person, make_customer(db, office, "Bodmer"), TODAY - timedelta(days=3))
    chat = chat_of(store, office.person)
    assert "überfällig: 1 von 1" in chat.says("/wirkung").text
    chat.says("Bodmer angerufen")
    assert "überfällig: 1 von 1" in chat.says("/wirkung").text


def test_it_is_closed_on_the_day_after(store: Store, office: Office) -> None:
    with store.transaction() as db:
        prompt(db, office.person, make_customer(db, office, "Bodmer"), TODAY - timedelta(days=4))
    assert "überfällig: 1 von 2" in chat_of(store, office.person).says("/wirkung").text
