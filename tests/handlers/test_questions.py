"""Questions and commands in own words: answered with evidence, and nothing changes without a tap."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from handlers import ROUTES
from handlers.questions import _OWN_LIST
from storage import schema
from tests.handlers.talk import acting, newest, says, taps
from tests.stage import Stage

NOTE = "Gestern mit Frau Kessler von Kranich telefoniert, Angebot bis Freitag zugesagt"
LATER = "Heute Kranich besucht, Zufriedenheit 8 von 10"

KEPT = (schema.interactions, schema.followups, schema.complaints, schema.wishes, schema.accounts, schema.people)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Wann habe ich zuletzt mit Kranich gesprochen?", ["Di 24.11.", "Besuch", "von Max", "Heute Kranich besucht"]),
        ("When did I last talk to Kranich?", ["Di 24.11.", "Heute Kranich besucht"]),
        ("Was haben wir Kranich versprochen?", ["Zusage", "bis Fr 27.11."]),
        ("Gibt es offene Reklamationen bei Kranich?", ["Keine offene Reklamation"]),
        ("Wer hat diese Woche Geburtstag?", ["🎂 Fr 27.11.: Sabine Kessler"]),
        ("Wann hat Martin Weber Geburtstag?", ["Sa 5.12.: Martin Weber"]),
        ("Wann hat Frau Hartmann Geburtstag?", ["Weber Präzisionsteile", "kenne ich nicht"]),
        ("Welche Mailadresse hat Frau Kessler?", ["Frau Sabine Kessler", "s.kessler@"]),
        ("Was gibt es Neues zu Kranich?", ["Kranich", "nichts Neues"]),
        ("Wie oft war ich dieses Jahr bei Kranich?", ["2 Kontakte", "1 × Gespräch", "1 × Besuch"]),
        ("Wie zufrieden ist Kranich?", ["8 von 10", "Di 24.11."]),
        ("Wen soll ich heute anrufen?", ["heute"]),
        ("Was kannst du alles?", ["/kunde", "/hilfe"]),
        ("Verschieb die Zusage an Kranich auf nächsten Montag", ["Auf Mo 30.11. verschieben?"]),
        ("Lösch den letzten Eintrag", ["Diesen Eintrag löschen?"]),
        ("Füge den Feed https://example.org/rss hinzu", ["Administration", "/feed"]),
    ],
)
async def test_an_answer_has_its_evidence_and_asking_changes_nothing(
    tmp_path: Path, asked: str, told: list[str]
) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, NOTE)
        await says(stage, max_, LATER)
        before = _rows(stage)
        answer = await says(stage, max_, asked)
        assert [words for words in told if words not in answer.text] == []
        assert _rows(stage) == before


async def test_a_promise_moves_by_the_tap_and_back_by_undo(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, NOTE)
        asked = await says(stage, max_, "Verschieb die Zusage an Kranich auf nächsten Montag")
        await taps(stage, max_, asked, "Auf Mo 30.11.")
        assert "Verschoben auf Mo 30.11." in newest(max_).text
        assert "bis Mo 30.11." in (await says(stage, max_, "/kunde Kranich")).text
        await says(stage, max_, "/zurueck")
        assert "bis Fr 27.11." in (await says(stage, max_, "/kunde Kranich")).text


async def test_a_deletion_needs_its_tap(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, NOTE)
        asked = await says(stage, max_, "Lösch den letzten Eintrag")
        assert _rows(stage)[0] == 1
        await taps(stage, max_, asked, "Wirklich löschen")
        assert _rows(stage)[0] == 0


@pytest.mark.parametrize(
    "press", ["reschedule:1:2026-13-40", "reschedule:1:", "reschedule:999:2026-11-30", "about:999:history"]
)
async def test_forged_buttons_change_nothing(tmp_path: Path, press: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        shown = await says(stage, max_, NOTE)
        before = _rows(stage)
        assert "gibt es nicht mehr" in await taps(stage, max_, shown, press, forged=True)
        assert _rows(stage) == before


def test_every_list_that_answers_a_question_is_a_command() -> None:
    assert {"today", *_OWN_LIST.values()} <= ROUTES.commands.keys()


def _rows(stage: Stage) -> list[int]:
    with stage.store.transaction() as db:
        return [int(db.scalar(select(func.count()).select_from(table))) for table in KEPT]
