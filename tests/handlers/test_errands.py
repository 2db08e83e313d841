"""Points for colleagues in the chat: who may answer, what is refused, what is taken back."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from jobs import errands as job
from storage import schema
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import Answered, Chat, chat_of
from tests.handlers.colleagues import some_colleagues

GONE = "Das gibt es nicht mehr. Nichts geändert."
ASKED = "Frag Otto, ob Acme schon bezahlt hat"


@pytest.fixture
def office(store: Store, clock: SetClock) -> dict[str, int]:
    return some_colleagues(store, clock)


@pytest.fixture
def max_(store: Store, office: dict[str, int]) -> Chat:
    return chat_of(store, office["Max"])


@pytest.fixture
def otto(store: Store, office: dict[str, int]) -> Chat:
    return chat_of(store, office["Otto Lang"])


def brought(store: Store, chat: Chat) -> Answered:
    """What the tick brings there."""
    with store.transaction() as db:
        job.bring(db)
    return chat.heard()


def states(store: Store) -> list[str]:
    with store.transaction() as db:
        return [row.state for row in db.all(select(schema.errands).order_by(schema.errands.c.id))]


def test_a_question_goes_there_and_its_answer_comes_back_once(store: Store, max_: Chat, otto: Chat) -> None:
    receipt = max_.says(ASKED)
    assert "Die Frage geht an <b>Otto Lang</b>" in receipt.text and "<b>Acme GmbH</b>" in receipt.text
    got = brought(store, otto)
    assert got.text.startswith("📨 <b>Max Weber</b> fragt dich:") and brought(store, otto).text == ""
    assert "Deine Antwort an Max Weber: „Ja, am Montag“" in otto.replies(got, "Ja, am Montag").text
    assert "<b>Otto Lang</b> antwortet: „Ja, am Montag“" in brought(store, max_).text
    assert brought(store, max_).text == "" and states(store) == ["answered"]


def test_an_answer_can_be_put_right_by_a_second_one(store: Store, max_: Chat, otto: Chat) -> None:
    max_.says(ASKED)
    got = brought(store, otto)
    otto.replies(got, "Ja")
    brought(store, max_)
    otto.replies(got, "Nein, doch nicht")
    assert "„Nein, doch nicht“" in brought(store, max_).text


def test_before_it_is_heard_of_it_can_be_taken_back_unseen(store: Store, max_: Chat, otto: Chat) -> None:
    receipt = max_.says(ASKED)
    assert "Rückgängig gemacht" in max_.taps(receipt, "Rückgängig").text
    assert brought(store, otto).text == "" and states(store) == []


def test_an_answered_one_is_not_taken_back(store: Store, max_: Chat, otto: Chat) -> None:
    receipt = max_.says(ASKED)
    got = brought(store, otto)
    otto.taps(got, "Erledigt")
    assert "später" in max_.taps(receipt, "Rückgängig").toast and states(store) == ["answered"]


def test_withdrawn_it_is_off_both_lists_until_that_is_undone(store: Store, max_: Chat, otto: Chat) -> None:
    max_.says(ASKED)
    got = brought(store, otto)
    listed = max_.says("/offen")
    one = max_.taps(listed, next(label for label in listed.buttons if "Acme" in label))
    withdrawn = max_.taps(one, "Zurückziehen")
    assert "Zurückgezogen" in withdrawn.text
    assert "zurückgenommen" in otto.heard().text
    assert otto.says("/offen").text.startswith("Nichts offen")
    assert otto.taps(got, "Erledigt").toast == "Schon erledigt."
    max_.taps(withdrawn, "Rückgängig")
    assert "fragt dich" in otto.heard().text and "Frage von Max Weber" in otto.says("/offen").text


def test_nobody_else_answers_or_sees_it(store: Store, office: dict[str, int], max_: Chat, otto: Chat) -> None:
    max_.says(ASKED)
    got = brought(store, otto)
    for name in ("Ida Berg", "Eve", "Max"):
        chat = chat_of(store, office[name])
        for data in got.buttons.values():
            assert chat.presses(got, data).toast == GONE
    assert states(store) == ["open"]
    assert chat_of(store, office["Eve"]).says(ASKED).text.startswith("📝")  # no colleague of hers: a note


def test_which_ida_is_asked_and_the_question_waits(store: Store, office: dict[str, int], max_: Chat) -> None:
    asked = max_.says("Frag Ida, ob Acme schon bezahlt hat")
    assert list(asked.buttons) == ["Ida Berg", "Ida Kurz"]
    assert "an <b>Ida Kurz</b>" in max_.taps(asked, "Ida Kurz").text
    assert "fragt dich" in brought(store, chat_of(store, office["Ida Kurz"])).text
    assert max_.taps(asked, "Ida Berg").toast == GONE


def test_for_who_is_away_the_deputy_is_offered(store: Store, office: dict[str, int], max_: Chat, otto: Chat) -> None:
    otto.says("/abwesend 24.11. bis 27.11. Ida Berg")
    asked = max_.says(ASKED)
    assert "bis Fr 27.11. weg, in Vertretung: Ida Berg" in asked.text and states(store) == []
    max_.taps(asked, "An Ida Berg geben")
    assert "fragt dich" in brought(store, chat_of(store, office["Ida Berg"])).text
    given = max_.taps(max_.says(ASKED), "Trotzdem an Otto Lang")
    assert "bekommt das am Mo 30.11. um 8:00" in given.text
    assert brought(store, otto).text == ""
    deputy = chat_of(store, office["Ida Berg"]).says("/offen").text
    assert "(für Otto Lang)" in deputy


def test_a_complaint_goes_with_its_source_and_not_twice(store: Store, max_: Chat, otto: Chat) -> None:
    max_.says("Acme angerufen, die Anlage steht schon wieder")
    max_.says("Gib die Reklamation von Acme an Otto weiter")
    got = brought(store, otto)
    assert "gibt dir eine Reklamation weiter" in got.text
    assert "„Acme angerufen, die Anlage steht schon wieder“" in got.text
    assert max_.says("Gib die Reklamation von Acme an Otto weiter").text == "Das liegt schon bei Otto Lang."
    assert states(store) == ["open"]


def test_that_is_the_point_of_who_was_talked_about(store: Store, max_: Chat) -> None:
    max_.says("Acme angerufen, Angebot bis Freitag zugesagt")
    assert "Der Punkt geht an <b>Otto Lang</b>" in max_.says("Gib das an Otto weiter").text


def test_without_a_point_it_says_so_and_without_a_customer_it_is_a_note(store: Store, max_: Chat) -> None:
    assert "nichts offen" in max_.says("Gib die Reklamation von Acme an Otto weiter").text
    max_.says("Gib die Reklamation von Zwetschgenbau an Otto weiter")
    assert states(store) == []


def test_an_answer_is_waited_for_half_an_hour(store: Store, clock: SetClock, max_: Chat, otto: Chat) -> None:
    max_.says(ASKED)
    otto.taps(brought(store, otto), "Antworten")
    clock.now += timedelta(minutes=31)
    otto.says("Mit Acme telefoniert, alles gut")
    assert states(store) == ["open"]


def test_an_old_button_after_the_answer_says_so(store: Store, max_: Chat, otto: Chat) -> None:
    max_.says(ASKED)
    got = brought(store, otto)
    otto.taps(got, "Erledigt")
    assert otto.taps(got, "Erledigt").toast == "Schon erledigt."


def test_an_answer_waits_for_the_end_of_the_askers_quiet_hours(
    store: Store, clock: SetClock, max_: Chat, otto: Chat
) -> None:
    max_.says(ASKED)
    got = brought(store, otto)
    clock.now = datetime(2026, 11, 24, 19, tzinfo=UTC)  # 20:00 in Berlin
    otto.replies(got, "Ja")
    assert brought(store, max_).text == ""
    clock.now = datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert "antwortet: „Ja“" in brought(store, max_).text


def test_after_a_one_tap_log_a_question_to_a_colleague_is_no_line_of_it(store: Store, max_: Chat) -> None:
    shown = max_.says("/heute")
    max_.taps(shown, next(label for label in shown.buttons if "Erledigt" in label))
    assert "an <b>Otto Lang</b>" in max_.says(ASKED).text
    assert states(store) == ["open"]


def test_who_was_out_of_reach_gets_it_later(store: Store, max_: Chat, otto: Chat) -> None:
    max_.says(ASKED)
    brought(store, otto)
    with store.transaction() as db:
        db.execute(update(schema.outbox).where(schema.outbox.c.chat_id == otto.telegram_id).values(state="dropped"))
    assert "fragt dich" in brought(store, otto).text
