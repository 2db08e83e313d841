"""Presents given to a customer or got from one, by any name; goods of ours are none."""

import pytest

from bot.language.words import fold
from tests.language.own_world import CORPUS, expect


def _cases() -> list[tuple[str, str]]:
    lines = (CORPUS / "gifts.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.rpartition("|") for line in lines if line and not line.startswith("#")]
    return [(text.strip(), word.strip()) for text, _, word in parts]


@pytest.mark.parametrize(("text", "word"), _cases())
def test_a_present_is_kept_and_what_we_sell_is_none(text: str, word: str) -> None:
    said = [gift for unit in expect(text)["interactions"] for gift in unit["gifts"]]
    if word == "none":
        assert said == []
    else:
        assert any(fold(word) in fold(gift) for gift in said), said
