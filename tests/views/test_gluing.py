"""Short pairs stay on one line."""

from pathlib import Path

import pytest

from bot.views.gluing import glued
from tests.handlers.talk import acting, says


@pytest.mark.parametrize(
    ("text", "with_ties"),
    [
        ("bis Fr 27.11. – am Do 26.11.", "bis Fr~27.11. – am Do~26.11."),
        ("by Fri 27 Nov at 9:00", "by Fri~27~Nov at 9:00"),
        ("seit 4 Tagen, vor 2 Std., 40 Min.", "seit 4~Tagen, vor 2~Std., 40~Min."),
        ("12.5 points, 3 days", "12.5~points, 3~days"),
        ("<b>Do</b> it, 3 Tagesgerichte, So 4 Leute", "<b>Do</b> it, 3 Tagesgerichte, So 4 Leute"),
    ],
)
def test_pairs_are_tied_and_nothing_else(text: str, with_ties: str) -> None:
    assert glued(text) == with_ties.replace("~", "\u00a0")


async def test_every_message_goes_out_tied(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        receipt = await says(stage, await stage.joins("Max"), "Gestern mit Kranich telefoniert")
        assert "am Mo\u00a023.11." in receipt.raw["text"]
