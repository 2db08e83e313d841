"""/away and /handover in the chat: what is asked, what is refused, and that both can be taken back."""

import base64
import json
from datetime import date

import pytest
from sqlalchemy import select

from handlers.turn import take
from jobs import absences as job
from storage import accounts, inbox, people, portfolios, schema
from storage.inbox import Received
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import Chat, chat_of
from tests.handlers.colleagues import away, some_colleagues
from tests.jobs.some_pushes import sent, work_of
from tests.storage.some_rows import make_person, make_team

UNTIL = date(2026, 12, 11)


@pytest.fixture
def office(store: Store, clock: SetClock) -> dict[str, int]:
    return some_colleagues(store, clock)


@pytest.mark.parametrize(
    "words",
    [
        "/away 7 Dec to 11 Dec Otto Lang",
        "/abwesend 7.12. bis 11.12. Otto",
        "/abwesend Otto 7.12. bis 11.12.",
        "/abwesend vom 7.12. bis zum 11.12. otto lang",
        "/away 2026-12-07 2026-12-11 Otto",
    ],
)
def test_it_is_set_in_one_line_and_taken_back_with_undo(store: Store, office: dict[str, int], words: str) -> None:
    chat = chat_of(store, office["Max"])
    answer = chat.says(words)
    assert "Abwesend Mo 7.12. – Fr 11.12., Vertretung: <b>Otto Lang</b>" in answer.text
    assert away(store, office["Max"]) == (date(2026, 12, 7), UNTIL, office["Otto Lang"])
    chat.taps(answer, "Rückgängig")
    assert away(store, office["Max"]) == (None, None, None)


def test_which_of_two_ida_is_asked(store: Store, office: dict[str, int]) -> None:
    chat = chat_of(store, office["Max"])
    answer = chat.says("/abwesend 7.12. bis 11.12. Ida")
    assert list(answer.buttons) == ["Ida Berg", "Ida Kurz"]
    assert "Vertretung: <b>Ida Kurz</b>" in chat.taps(answer, "Ida Kurz").text
    assert chat.taps(answer, "Ida Kurz").toast == "Daran ändert sich nichts."


def test_without_a_name_whoever_is_here_is_offered(store: Store, office: dict[str, int]) -> None:
    chat_of(store, office["Otto Lang"]).says("/abwesend 10.12. Ida Berg")
    answer = chat_of(store, office["Max"]).says("/abwesend 7.12. bis 11.12.")
    assert list(answer.buttons) == ["Ida Berg", "Ida Kurz", "Vera"]


def test_a_deputy_who_is_away_too_is_refused_and_others_are_offered(store: Store, office: dict[str, int]) -> None:
    chat_of(store, office["Otto Lang"]).says("/abwesend 10.12. Ida Berg")
    answer = chat_of(store, office["Max"]).says("/abwesend 7.12. bis 11.12. Otto")
    assert answer.text.startswith("Otto Lang ist selbst abwesend (Do 10.12.). Nichts geändert.")
    assert "Otto Lang" not in answer.buttons and away(store, office["Max"]) == (None, None, None)


def test_a_deputy_who_goes_away_is_told_that_theirs_go_on(store: Store, office: dict[str, int]) -> None:
    chat_of(store, office["Max"]).says("/abwesend 24.11. bis 27.11. Otto")
    answer = chat_of(store, office["Otto Lang"]).says("/abwesend 24.11. bis 27.11. Ida Berg")
    assert "Du vertrittst in dieser Zeit selbst Max Weber: Das geht dann auch an Ida Berg." in answer.text
    with store.transaction() as db:
        assert set(portfolios.owners(db, office["team"]).values()) == {office["Ida Berg"]}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("/abwesend irgendwann Otto", "verstehe ich nicht"),
        ("/abwesend 1.11.2026 bis 3.11.2026 Otto", "Das liegt schon zurück"),
        ("/abwesend aus", "Es ist keine Abwesenheit eingetragen"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    store: Store, office: dict[str, int], words: str, said: str
) -> None:
    assert said in chat_of(store, office["Max"]).says(words).text
    assert away(store, office["Max"]) == (None, None, None)


async def test_one_to_come_is_called_off_and_the_deputy_who_knew_hears_it(store: Store, office: dict[str, int]) -> None:
    chat = chat_of(store, office["Max"])
    chat.says("/abwesend 7.12. bis 11.12. Otto")
    await job.look_for_absences(work_of(store))
    assert "alles bleibt bei dir" in chat.says("/abwesend aus").text
    assert away(store, office["Max"]) == (None, None, None)
    assert "<b>Max Weber</b> ist doch da, die Vertretung entfällt." in sent(store)


async def test_one_that_runs_is_ended_and_the_summary_comes(store: Store, office: dict[str, int]) -> None:
    chat = chat_of(store, office["Max"])
    chat.says("/abwesend 24.11. bis 27.11. Otto")
    state = chat.says("/abwesend")
    assert "Abwesend Di 24.11. – Fr 27.11., Vertretung: <b>Otto Lang</b>" in state.text
    ended = chat.taps(state, "Abwesenheit beenden")
    assert "Willkommen zurück" in ended.text
    with store.transaction() as db:
        assert set(portfolios.owners(db, office["team"]).values()) == {office["Max"]}
    await job.look_for_absences(work_of(store))
    assert chat.heard().text.startswith("Willkommen zurück, Max.")
    chat.says("/zurueck")
    assert away(store, office["Max"]) == (date(2026, 11, 24), date(2026, 11, 27), office["Otto Lang"])


def test_who_stands_in_sees_the_points_in_their_list(store: Store, office: dict[str, int]) -> None:
    chat = chat_of(store, office["Max"])
    chat.says("Mit Acme telefoniert, Angebot bis Freitag zugesagt")
    assert "Nichts offen" in chat_of(store, office["Otto Lang"]).says("/offen").text
    chat.says("/abwesend 24.11. bis 27.11. Otto")
    assert "„Angebot“" in chat_of(store, office["Otto Lang"]).says("/offen").text


def test_only_who_stands_in_turns_the_pages_of_the_pack(store: Store, office: dict[str, int]) -> None:
    answer = chat_of(store, office["Max"]).says("/abwesend 24.11. bis 27.11. Otto")
    press = f"pack:{office['Max']}:1"
    assert chat_of(store, office["Ida Kurz"]).presses(answer, press).toast.startswith("Das gibt es nicht mehr")
    assert "Du vertrittst <b>Max Weber</b>" in chat_of(store, office["Otto Lang"]).presses(answer, press).text


# ---- handing over ----


def owner(store: Store, team: int) -> int | None:
    with store.transaction() as db:
        found = accounts.by_name(db, team, "Acme GmbH")
    return found.owner_id if found else None


def test_a_lead_hands_over_by_names_or_buttons_and_takes_it_back(store: Store, office: dict[str, int]) -> None:
    vera = chat_of(store, office["Vera"])
    asked = vera.says("/uebergabe Max Weber an Ida Berg")
    assert asked.text.startswith("Ein Kunde und keine offenen Punkte von <b>Max Weber</b> gehen an <b>Ida Berg</b>")
    assert owner(store, office["team"]) == office["Max"]
    done = vera.taps(asked, "Übergeben")
    assert owner(store, office["team"]) == office["Ida Berg"]
    assert "Schon erledigt" in vera.taps(asked, "Übergeben").toast
    vera.taps(done, "Rückgängig")
    assert owner(store, office["team"]) == office["Max"]
    to = vera.taps(vera.says("/handover"), "Max Weber")
    assert set(to.buttons) == {"Ida Berg", "Ida Kurz", "Otto Lang", "Vera"}
    vera.taps(vera.taps(to, "Otto Lang"), "Übergeben")
    assert owner(store, office["team"]) == office["Otto Lang"]


def test_of_a_leaver_the_customers_are_still_there_to_hand_over(store: Store, office: dict[str, int]) -> None:
    with store.transaction() as db:
        people.remove(db, office["Max"])
    vera = chat_of(store, office["Vera"])
    asked = vera.says("/uebergabe")
    assert list(asked.buttons) == ["Max Weber (nicht mehr da)"]
    vera.taps(vera.taps(vera.taps(asked, "Max Weber (nicht mehr da)"), "Ida Berg"), "Übergeben")
    assert owner(store, office["team"]) == office["Ida Berg"]


def test_nobody_but_a_lead_hands_over_nor_anybody_of_another_team(store: Store, office: dict[str, int]) -> None:
    max_ = chat_of(store, office["Max"])
    answer = max_.says("/uebergabe Max Weber an Ida Berg")
    assert "Das darf nur" in answer.text
    press = f"handover_do:{office['Max']}:{office['Ida Berg']}"
    assert "Das darf nur" in max_.presses(answer, press).toast
    with store.transaction() as db:
        eve = make_person(db, make_team(db, "Nord"), "Eve Nord", role="lead")
    assert chat_of(store, eve).presses(answer, press).toast.startswith("Das gibt es nicht mehr")
    assert owner(store, office["team"]) == office["Max"]


def test_the_calendar_is_a_file_or_says_that_there_is_nothing(store: Store, office: dict[str, int]) -> None:
    chat: Chat = chat_of(store, office["Max"])
    assert "nichts für den Kalender" in chat.says("/kalender").text
    chat.says("Termin bei Acme am Donnerstag 14 Uhr")
    house, number = chat.house, 9_000_000
    raw = {"update_id": number, "message": {**chat.message(number), "text": "/calendar"}}
    received = Received(number, chat.telegram_id, json.dumps(raw))
    with store.transaction() as db:
        inbox.keep(db, [received])
    with store.transaction() as db:
        take(house, db, received)
        row = db.all(select(schema.outbox).order_by(schema.outbox.c.id))[-1]
    assert row.method == "sendDocument" and row.payload["filename"] == "nahbar.ics"
    content = base64.b64decode(row.payload["document"]).decode()
    assert "DTSTART;TZID=Europe/Berlin:20261126T140000" in content and "SUMMARY:Termin: Acme GmbH" in content
