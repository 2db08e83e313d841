"""Competitors, stored or never heard of, told apart from people, products and plain nouns."""

import pytest

from tests.language.own_world import CORPUS, expect


def _cases() -> list[tuple[str, str]]:
    lines = (CORPUS / "competitors.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.rpartition("|") for line in lines if line and not line.startswith("#")]
    return [(text.strip(), name.strip()) for text, _, name in parts]


@pytest.mark.parametrize(("text", "name"), _cases())
def test_a_competitor_is_known_by_what_is_said_around_the_name(text: str, name: str) -> None:
    said = [rival for unit in expect(text)["interactions"] for rival in unit["competitors"]]
    assert said == ([] if name == "-" else [name])
