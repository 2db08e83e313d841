"""Needs and interests of customers as they are worded; what is denied, private or said of a talk is none."""

import pytest

from bot.language.words import fold
from tests.language.own_world import CORPUS, expect


def _cases() -> list[tuple[str, str]]:
    lines = (CORPUS / "wishes.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.rpartition("|") for line in lines if line and not line.startswith("#")]
    return [(text.strip(), word.strip()) for text, _, word in parts]


@pytest.mark.parametrize(("text", "word"), _cases())
def test_a_wish_is_found_with_the_thing_wanted(text: str, word: str) -> None:
    said = [wish for unit in expect(text)["interactions"] for wish in unit["wishes"]]
    if word == "none":
        assert said == []
    else:
        assert any(fold(word)[:6] in fold(wish) for wish in said), said
