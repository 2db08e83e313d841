"""Why so? tells which words led to what, in a message of its own."""

from datetime import timedelta
from pathlib import Path

from tests.handlers.talk import acting, newest, says, taps

NOTE = "Gestern mit Frau Kessler von Kranich telefoniert, Angebot bis Freitag zugesagt"


async def test_each_line_names_the_words_that_led_to_it(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, NOTE)
        await taps(stage, max_, receipt, "Warum so?")
        told = newest(max_)
        assert told.message_id != receipt.message_id
        assert max_.chat.messages[receipt.message_id].text == receipt.text
        lines = told.text.splitlines()
        assert lines[0] == "So habe ich deine Nachricht gelesen:"
        assert "Kunde: Kranich Fördertechnik GmbH ← „Kessler … Kranich“" in lines
        assert "Tag: Mo 23.11. ← „Gestern“" in lines
        assert "Art: Anruf ← „telefoniert“" in lines
        assert any(line.startswith("Zusage: von uns, Fr 27.11. ←") and "Freitag" in line for line in lines)


async def test_it_still_knows_the_day_of_the_message_a_week_later(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, NOTE)
        stage.clock.advance(timedelta(days=7))
        await taps(stage, max_, receipt, "Warum so?")
        assert "Tag: Mo 23.11. ← „Gestern“" in newest(max_).text


async def test_another_team_does_not_see_it(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_, nora = await stage.joins("Max"), await stage.joins("Nora", team="Nord")
        await says(stage, max_, NOTE)
        own = await says(stage, nora, "Hallo")
        assert "gibt es nicht mehr" in await taps(stage, nora, own, "why:1:1", forged=True)
        assert newest(nora).message_id == own.message_id
