"""Plain talk holds no point: nothing to do, no wish, no complaint, no fact, no present and no competitor."""

import pytest

from tests.language.own_world import CORPUS, expect

_POINTS = ("follow_ups", "wishes", "complaints", "facts", "gifts", "competitors")


def _texts() -> list[str]:
    lines = (CORPUS / "plain.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("text", _texts())
def test_plain_talk_holds_no_point(text: str) -> None:
    said = expect(text)
    assert not said.get("tasks")
    for unit in said["interactions"]:
        assert [unit[kind] for kind in _POINTS] == [[]] * len(_POINTS)
