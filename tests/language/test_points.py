"""Whole messages with several points: as many of each kind as were said."""

import pytest

from tests.language.own_world import CORPUS, expect

_KINDS = ("follow_ups", "complaints", "wishes", "facts")


def _cases() -> list[tuple[str, list[int]]]:
    lines = (CORPUS / "points.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.rpartition("|") for line in lines if line and not line.startswith("#")]
    return [(text.strip(), [int(n) for n in cell.split()]) for text, _, cell in parts]


@pytest.mark.parametrize(("text", "counts"), _cases())
def test_each_point_of_a_message_is_found_once(text: str, counts: list[int]) -> None:
    units = expect(text)["interactions"]
    assert [sum(len(unit[kind]) for unit in units) for kind in _KINDS] == counts
