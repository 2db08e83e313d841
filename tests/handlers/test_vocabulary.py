"""Words of the team's own: taught by an admin, live at the next message, taken back like anything else."""

from pathlib import Path

import pytest

from tests.handlers.talk import acting, says, taps


async def test_a_taught_word_is_read_at_once_for_everybody_of_the_team_and_no_other(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera, max_ = await stage.joins("Vera", "admin"), await stage.joins("Max")
        stage.load_world("Nord")
        nora = await stage.joins("Nora", team="Nord")
        taught = await says(stage, vera, "/woerter Platzgang = Besuch")
        assert taught.text == "Gemerkt: „Platzgang“ lese ich ab jetzt wie „Besuch“."
        assert "Besuch am Mo 23.11." in (await says(stage, max_, "Gestern Platzgang, Kranich ist zufrieden")).text
        assert "Besuch am" not in (await says(stage, nora, "Gestern Platzgang, Kranich ist zufrieden")).text


async def test_forgetting_and_undoing_change_it_back(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        taught = await says(stage, vera, "/words Platzgang = Besuch")
        await taps(stage, vera, taught, "Rückgängig")
        assert (await says(stage, vera, "/words")).text.startswith("Noch kein Wort")
        await says(stage, vera, "/words Platzgang = Besuch")
        await says(stage, vera, "/words platzgang = Anruf")
        listed = await says(stage, vera, "/words")
        assert listed.text.splitlines()[:3] == ["Ein Wort, das ihr mir beigebracht habt:", "", "platzgang = Anruf"]
        await taps(stage, vera, listed, "platzgang vergessen")
        assert (await says(stage, vera, "/words")).text.startswith("Noch kein Wort")


async def test_a_word_that_was_taught_anew_is_not_doubled_by_an_undo(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        await says(stage, vera, "/words Platzgang = Besuch")
        forgotten = await says(stage, vera, "/words")
        await taps(stage, vera, forgotten, "Platzgang vergessen")
        await says(stage, vera, "/words platzgang = Anruf")
        assert "danach noch geändert" in await taps(stage, vera, forgotten, "Rückgängig")
        assert "Ein Wort" in (await says(stage, vera, "/words")).text


@pytest.mark.parametrize(
    "words", ["Platzgang", "= Besuch", "Platzgang =", "Zwei Worte = Besuch", f"{'x' * 41} = Besuch"]
)
async def test_what_cannot_be_taught_is_explained(tmp_path: Path, words: str) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        assert (await says(stage, vera, f"/words {words}")).text.startswith("So bringst du mir eins bei")


async def test_an_unknown_word_is_only_set_equal_for_wishes_and_offers(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        assert "„Qwertz“ kenne ich selbst nicht" in (await says(stage, vera, "/words Platzgang = Qwertz")).text


async def test_long_lists_have_pages(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        for number in range(9):
            await says(stage, vera, f"/words wort{number} = Besuch")
        listed = await says(stage, vera, "/words")
        assert "wort7" in listed.text and "wort8" not in listed.text
        await taps(stage, vera, listed, listed.labels[-1])
        assert "wort8 = Besuch" in vera.chat.messages[listed.message_id].text
