"""What is to be done after a conversation: found, by whom and until when, and nothing invented."""

from pathlib import Path

import pytest

from bot.language.words import fold
from tests.language.own_world import CORPUS, Json, expect, same_days


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def _wanted(cell: str) -> Json:
    due, owner, word = cell.split(maxsplit=2)
    found: Json = {"owner": owner, "word": fold(word)}
    if ".." in due:
        found["due_from"], found["due_to"] = due.split("..")
    elif "/" in due:
        found["due_any"] = due.split("/")
    elif due != "-":
        found["due"] = due
    return found


def _fits(wanted: Json, said: Json) -> bool:
    dated = any(key.startswith("due") for key in wanted)
    right = same_days(wanted, said, "due") if dated else not any(v for k, v in said.items() if k.startswith("due"))
    return right and wanted["owner"] in (said["owner"], "any")


@pytest.mark.parametrize("line", _lines(CORPUS / "follow_ups.txt"))
def test_what_was_promised_asked_or_arranged_is_to_be_done_and_nothing_else(line: str) -> None:
    text, *cells = (cell.strip() for cell in line.split("|"))
    wanted = [] if cells == ["none"] else [_wanted(cell) for cell in cells]
    said = [point for unit in expect(text)["interactions"] for point in unit["follow_ups"]]
    assert len(said) == len(wanted), said
    for one in wanted:
        assert any(_fits(one, point) for point in said), (one, said)
