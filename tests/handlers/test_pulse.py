"""One-tap questions: at a fitting moment, answered once, taken back, and off where somebody wants no questions."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.domain.pulse import Sign
from bot.language.meaning import SaidComplaint
from storage import people, pulse, schema
from storage.store import Store
from tests.handlers.chat import Answered, Chat, chat_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, Office, make_customer, make_office, talk

TALK = "Mit Kranich telefoniert, Muster sind angekommen"


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
        people.change(db, made.person, joined_on=date(2026, 1, 1))
        for name in ("Kranich Fördertechnik GmbH", "Hochjoch Bergbahnen AG"):
            account = make_customer(db, made, name)
            for days in (20, 40):
                talk(db, made, account, TODAY - timedelta(days=days))
    return made


@pytest.fixture
def max_weber(store: Store, office: Office) -> Chat:
    return chat_of(store, office.person)


def signs(store: Store, office: Office) -> list[Sign]:
    with store.transaction() as db:
        return list(pulse.signs(db, office.team, TODAY, TODAY, {1, 2}))


def numbers(answer: Answered) -> list[str]:
    return [label for label in answer.buttons if label.isdecimal()]


def test_a_score_given_with_one_tap_stands_in_the_talk_and_can_be_taken_back(
    store: Store, office: Office, max_weber: Chat
) -> None:
    asked = max_weber.says(TALK)
    assert asked.text.endswith(
        "Kam zur Sprache, wie zufrieden Kranich Fördertechnik GmbH mit uns ist? 1 gar nicht, 10 sehr."
    )
    assert numbers(asked) == [str(number) for number in range(1, 11)]
    told = max_weber.taps(asked, "8")
    assert told.toast == "Zufriedenheit: 8 von 10"
    assert "Zufriedenheit: 8 von 10" in told.text and "Kam zur Sprache" not in told.text and not numbers(told)
    assert signs(store, office) == [Sign("satisfaction", 1, TODAY, 8.0)]
    assert max_weber.presses(asked, asked.buttons["3"]).toast == "Schon erledigt."
    back = max_weber.taps(told, "Rückgängig")
    assert back.toast == "Rückgängig gemacht. Wieder wie vorher: Zufriedenheit."
    assert signs(store, office) == [] and "Zufriedenheit" not in back.text
    assert max_weber.taps(back, "Rückgängig").text.startswith("Rückgängig gemacht: das Gespräch mit Kranich")


def test_one_question_a_day_and_each_customer_rarely(max_weber: Chat) -> None:
    assert numbers(max_weber.says(TALK))
    assert not numbers(max_weber.says("Mit Hochjoch telefoniert, alles besprochen"))


def test_a_complaint_asks_for_the_annoyance_and_its_end_for_the_effort(
    store: Store, office: Office, max_weber: Chat
) -> None:
    asked = max_weber.says("Kranich hat sich beschwert, das Förderband steht")
    assert asked.text.endswith("Wie sehr hat Kranich Fördertechnik GmbH sich geärgert?")
    told = max_weber.taps(asked, "Sehr")
    assert told.text.endswith("Ärger: Sehr")
    assert {sign.value for sign in signs(store, office) if sign.series == "frustration"} >= {5}


def test_a_settled_complaint_asks_for_the_effort_where_no_talk_is_logged(
    store: Store, office: Office, max_weber: Chat
) -> None:
    with store.transaction() as db:
        talk(db, office, 1, TODAY - timedelta(days=3), complaints=(SaidComplaint("Band steht"),))
    shown = max_weber.says("/offen")
    asked = max_weber.taps(max_weber.taps(shown, "1 · Kranich Fördertechnik…"), "Erledigt")
    told = max_weber.taps(asked, "Viel")
    assert told.text == "Notiert für Kranich Fördertechnik GmbH. Mühe des Kunden: Viel"
    assert signs(store, office) == [Sign("effort", 1, TODAY, 5)]
    assert max_weber.taps(told, "Rückgängig").text == "Rückgängig gemacht. Wieder wie vorher: Mühe des Kunden."
    assert signs(store, office) == []


def test_taking_back_a_talk_takes_its_question_along(store: Store, max_weber: Chat) -> None:
    max_weber.taps(max_weber.says(TALK), "Rückgängig")
    with store.transaction() as db:
        assert db.all(select(schema.pulses)) == []


def test_questions_can_be_switched_off_and_on_again(max_weber: Chat) -> None:
    off = max_weber.taps(max_weber.taps(max_weber.says("/einstellungen"), "Fragen"), "aus")
    assert "Fragen nach Gesprächen: aus" in off.text
    assert not numbers(max_weber.says(TALK))
    max_weber.taps(max_weber.taps(max_weber.says("/einstellungen"), "Fragen"), "an")
    assert numbers(max_weber.says(TALK))


@pytest.mark.parametrize("value", ["0", "11", "x", "", "-1"])
def test_a_forged_answer_is_none(store: Store, office: Office, max_weber: Chat, value: str) -> None:
    asked = max_weber.says(TALK)
    number = asked.buttons["8"].split(":")[1]
    max_weber.presses(asked, f"pulse:{number}:{value}")
    assert signs(store, office) == []


def test_nobody_answers_for_a_colleague(store: Store, office: Office, max_weber: Chat) -> None:
    asked = max_weber.says(TALK)
    with store.transaction() as db:
        eva = make_person(db, office.team, "Eva Nord")
        foreign = make_office(db, "Nora Fern", "Nord")
    for other in (eva, foreign.person):
        chat_of(store, other).presses(asked, asked.buttons["8"])
    assert signs(store, office) == []
