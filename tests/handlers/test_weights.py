"""Weights by command and by button: seen at once in the list, the team's own, undoable, a lead's."""

from pathlib import Path

import pytest

from tests.handlers.talk import acting, newest, says, taps


async def test_a_lead_finds_a_number_by_buttons_and_changes_it(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead")
        shown = await says(stage, lea, "/gewichte")
        assert shown.text.startswith("Was in der Tagesliste wie viel zählt")
        await taps(stage, lea, shown, "überfällig")
        shown = newest(lea)
        assert "1 · A 6 · B 4 · C 2 Punkte – Der späteste Abstand ist erreicht" in shown.text
        await taps(stage, lea, shown, "1")
        assert "A 6 · B 4 · C 2 Punkte (üblich A 6 · B 4 · C 2 Punkte)" in newest(lea).text
        await taps(stage, lea, newest(lea), "A 7")
        assert newest(lea).text.startswith("A: Der späteste Abstand ist erreicht")
        assert "Jetzt 7 Punkte, vorher 6 Punkte." in newest(lea).text
        await taps(stage, lea, newest(lea), "Zurück")
        await taps(stage, lea, newest(lea), "Zurück")
        assert "Eine Zahl ist bei euch anders als üblich." in newest(lea).text
        await taps(stage, lea, newest(lea), "Alles wie üblich")
        assert newest(lea).text.startswith("Alles wieder wie üblich.")
        await taps(stage, lea, newest(lea), "Rückgängig")
        assert "Eine Zahl" in (await says(stage, lea, "/weights")).text


async def test_a_change_by_command_changes_the_list_and_an_undo_brings_it_back(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead")
        await says(stage, lea, "Gestern mit Kranich telefoniert, ich schicke bis heute das Angebot")
        listed = await says(stage, lea, "/heute")

        await taps(stage, lea, listed, "Warum?")
        assert "15 Zusage" in newest(lea).text.replace("15,0", "15")
        changed = await says(stage, lea, "/gewichte promise_due 20,5")
        assert "Jetzt 20,5 Punkte, vorher 15 Punkte." in changed.text
        assert "Die Reklamation steigt mit auf 63 Punkte" in changed.text
        await taps(stage, lea, await says(stage, lea, "/heute"), "Warum?")
        assert "20,5 Zusage" in newest(lea).text
        await taps(stage, lea, changed, "Rückgängig")
        await taps(stage, lea, await says(stage, lea, "/heute"), "Warum?")
        assert "20,5 Zusage" not in newest(lea).text


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("promise_due", "So geht es"),
        ("promise_due viel", "So geht es"),
        ("promise_due 1 2", "So geht es"),
        ("Reklamation viel", "So geht es"),
        ("Reklamation 99 61", "So geht es"),
        ("überfällig 1 6", "So geht es"),
        ("mondschein 3", "„mondschein“ kenne ich nicht"),
        ("cadence.a.ideal 3", "kenne ich nicht"),
        ("promise_due 200", "Möglich ist 0 bis 100. Nichts geändert."),
        ("promise_due 3,25", "halben Schritten"),
        ("survey_days 3,5", "ganze Zahlen"),
        ("complaint 3", "stärker bleiben als alles andere zusammen, das sind 57,5 Punkte"),
        ("promise_due 15", "Daran ändert sich nichts."),
    ],
)
async def test_what_cannot_be_set_is_explained(tmp_path: Path, words: str, answer: str) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead")
        assert answer in (await says(stage, lea, f"/gewichte {words}")).text


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Zusage 1 = 20,5", "Jetzt 20,5 Punkte, vorher 15 Punkte."),
        ("Wird still 1b 12", "Jetzt 12 Punkte"),
        ("überfällig 1A 7", "Jetzt 7 Punkte, vorher 6 Punkte."),
        ("Wird still", "wird still"),
    ],
)
async def test_a_number_is_called_as_the_lists_show_it(tmp_path: Path, words: str, answer: str) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead")
        assert answer in (await says(stage, lea, f"/gewichte {words}")).text


async def test_forged_buttons_and_other_teams_change_nothing(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead")
        nora = await stage.joins("Nora", "lead", team="Nord")
        shown = await says(stage, lea, "/weights")
        for forged in (
            "weigh:0:complaint=1",
            "weigh:0:promise_due=x",
            "weigh:0:x=1",
            "weight:0:__class__",
            "weights:0:x",
        ):
            assert await taps(stage, lea, shown, forged, forged=True)
        await says(stage, lea, "/weights promise_due 10")
        assert "anders als üblich" not in (await says(stage, nora, "/weights")).text
        assert "anders als üblich" in (await says(stage, lea, "/weights")).text
