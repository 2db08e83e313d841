"""An absence that a lead sets, and a handover that is taken back: who may, and who hears of it."""

from datetime import date

import pytest

from jobs import JOBS
from jobs import absences as job
from storage import schema
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import Chat, chat_of
from tests.handlers.colleagues import away, some_colleagues
from tests.jobs.some_pushes import work_of


@pytest.fixture
def office(store: Store, clock: SetClock) -> dict[str, int]:
    return some_colleagues(store, clock)


@pytest.fixture
def vera(store: Store, office: dict[str, int]) -> Chat:
    return chat_of(store, office["Vera"])


@pytest.fixture
def max_(store: Store, office: dict[str, int]) -> Chat:
    return chat_of(store, office["Max"])


async def run_jobs(store: Store) -> None:
    """Those that wait, whatever their hour."""
    with store.transaction() as db:
        waiting = [(row.name, row.args) for row in db.all(schema.jobs.select().order_by(schema.jobs.c.id))]
        db.execute(schema.jobs.delete())
    for name, args in waiting:
        await JOBS[name](work_of(store), **args)


@pytest.mark.parametrize(
    "words", ["/abwesend für Max heute bis Freitag Otto", "/away for Max Weber today until Friday Otto"]
)
async def test_a_lead_sets_it_and_the_person_and_the_deputy_hear_of_it(
    store: Store, office: dict[str, int], vera: Chat, max_: Chat, words: str
) -> None:
    answer = vera.says(words)
    assert "<b>Max Weber</b> ist abwesend Di 24.11. – Fr 27.11., Vertretung: <b>Otto Lang</b>" in answer.text
    assert away(store, office["Max"]) == (date(2026, 11, 24), date(2026, 11, 27), office["Otto Lang"])
    assert away(store, office["Vera"]) == (None, None, None)
    await run_jobs(store)
    assert "<b>Vera</b> hat dich abwesend gemeldet: Di 24.11. – Fr 27.11." in max_.heard().text
    otto = chat_of(store, office["Otto Lang"])
    await job.look_for_absences(work_of(store))
    assert "Du vertrittst <b>Max Weber</b>" in otto.heard().text


async def test_taken_back_both_hear_that_too(store: Store, office: dict[str, int], vera: Chat, max_: Chat) -> None:
    answer = vera.says("/abwesend für Max heute bis Freitag Otto")
    otto = chat_of(store, office["Otto Lang"])
    await run_jobs(store)
    await job.look_for_absences(work_of(store))
    max_.heard(), otto.heard()
    assert "Abwesenheit von Max Weber" in vera.taps(answer, "Rückgängig").text
    await run_jobs(store)
    assert away(store, office["Max"]) == (None, None, None)
    assert "<b>Vera</b> hat deine Abwesenheit aufgehoben" in max_.heard().text
    assert "<b>Max Weber</b> ist doch da" in otto.heard().text


async def test_taken_back_at_once_nobody_hears_anything(store: Store, vera: Chat, max_: Chat) -> None:
    vera.taps(vera.says("/abwesend für Max heute bis Freitag Otto"), "Rückgängig")
    await run_jobs(store)
    assert max_.heard().text == ""


async def test_who_is_back_ends_it_alone(store: Store, office: dict[str, int], vera: Chat, max_: Chat) -> None:
    vera.says("/abwesend für Max heute bis Freitag Otto")
    await run_jobs(store)
    assert "Willkommen zurück" in max_.taps(max_.heard(), "Abwesenheit beenden").text
    assert away(store, office["Max"])[1] == date(2026, 11, 23)


async def test_a_lead_ends_it_by_button_or_words(store: Store, office: dict[str, int], vera: Chat) -> None:
    answer = vera.says("/abwesend für Max heute bis Freitag Otto")
    assert "Max Weber gilt wieder als da" in vera.taps(answer, "Abwesenheit beenden").text
    vera.says("/abwesend für Max heute bis Freitag Otto")
    assert "Max Weber gilt wieder als da" in vera.says("/abwesend für Max aus").text


async def test_the_deputy_is_asked_for_with_buttons(store: Store, office: dict[str, int], vera: Chat) -> None:
    asked = vera.says("/abwesend für Max heute bis Freitag")
    assert list(asked.buttons) == ["Ida Berg", "Ida Kurz", "Otto Lang", "Vera"]
    assert "Vertretung: <b>Ida Kurz</b>" in vera.taps(asked, "Ida Kurz").text
    assert away(store, office["Max"])[2] == office["Ida Kurz"] and away(store, office["Vera"])[2] is None


def test_it_takes_a_lead_of_that_team(store: Store, office: dict[str, int], vera: Chat) -> None:
    otto, eve = chat_of(store, office["Otto Lang"]), chat_of(store, office["Eve"])
    assert "Das darf nur" in otto.says("/abwesend für Max heute bis Freitag Ida Berg").text
    answer = vera.says("/abwesend für Max heute bis Freitag Otto")
    for data in answer.buttons.values():
        assert "gibt es nicht mehr" in eve.presses(answer, data).toast
        assert "gibt es nicht mehr" in otto.presses(answer, data).toast
    asked = vera.says("/abwesend für Ida Berg heute bis Freitag")
    assert "gibt es nicht mehr" in otto.presses(asked, asked.buttons["Ida Kurz"]).toast
    assert away(store, office["Ida Berg"]) == (None, None, None)
    assert "Wen meinst du" in eve.says("/abwesend für Max heute bis Freitag Otto").text


def test_which_ida_is_to_be_written_out(store: Store, office: dict[str, int], vera: Chat) -> None:
    assert vera.says("/abwesend für Ida heute bis Freitag Otto").text.endswith("Ida Berg, Ida Kurz")
    vera.says("/abwesend für Ida Kurz heute bis Freitag Otto")
    assert away(store, office["Ida Kurz"])[2] == office["Otto Lang"]


async def test_a_handover_that_is_taken_back_is_told_to_who_had_heard_of_it(
    store: Store, office: dict[str, int], vera: Chat
) -> None:
    otto = chat_of(store, office["Otto Lang"])
    done = vera.taps(vera.says("/uebergabe Max Weber an Otto Lang"), "Übergeben")
    await run_jobs(store)
    assert "übernommen" in otto.heard().text
    vera.taps(done, "Rückgängig")
    await run_jobs(store)
    told = otto.heard().text
    assert told.startswith("Ein Kunde und keine offenen Punkte von <b>Max Weber</b> sind nun doch nicht bei dir")
    await run_jobs(store)
    assert otto.heard().text == ""


async def test_one_that_was_taken_back_before_the_morning_is_not_told(
    store: Store, office: dict[str, int], vera: Chat
) -> None:
    otto = chat_of(store, office["Otto Lang"])
    vera.taps(vera.taps(vera.says("/uebergabe Max Weber an Otto Lang"), "Übergeben"), "Rückgängig")
    await run_jobs(store)
    assert otto.heard().text == ""
