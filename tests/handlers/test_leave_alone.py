"""A customer left in peace in words: no prompt before that day, and one undo takes it back."""

from pathlib import Path

import pytest

from tests.handlers.talk import acting, newest, says, taps


@pytest.mark.parametrize(
    ("language", "words", "told", "back"),
    [
        ("de", "Bodmer will bis 15. Januar nicht angerufen werden", "Ruhe gewünscht bis Fr 15.1.2027", "Rückgängig"),
        ("en", "Please don't call Bodmer before 15 January", "Wants quiet until Fri 15 Jan 2027", "Undo"),
    ],
)
async def test_a_customer_is_left_in_peace_until_a_day(
    tmp_path: Path, language: str, words: str, told: str, back: str
) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", language_code=language)
        said = await says(stage, max_, words)
        assert told in said.text
        await taps(stage, max_, said, back)
        assert told not in (await says(stage, max_, "/customer Bodmer")).text


async def test_without_a_day_the_card_asks(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        said = await says(stage, max_, "Bodmer nicht mehr kontaktieren")
        assert said.text.startswith("Zürcher Uhrenmanufaktur Bodmer AG")
        assert "Nicht kontaktieren" in said.labels
        assert "⛔" not in newest(max_).text
