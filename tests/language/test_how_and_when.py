"""How and when a contact was, by tests/corpus/how_and_when.txt: what is right, a bar, the text. It is Tuesday 24
November 2026, 10:15; `-` means that nothing is told, `a/b` that both are right."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.language.own_world import CORPUS, expect


def _rows() -> Iterator[tuple[str, str]]:
    for line in (CORPUS / "how_and_when.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            wanted, text = line.split(" | ", 1)
            yield text, wanted


def _said(unit: dict[str, Any], key: str) -> str:
    value = unit.get(key)
    if key == "date" and value is None:
        value = f"{unit['date_from']}..{unit['date_to']}"
    return "-" if value is None else f"{value:g}" if isinstance(value, float) else str(value).lower()


@pytest.mark.parametrize(("text", "wanted"), list(_rows()))
def test_how_and_when_a_contact_was(text: str, wanted: str) -> None:
    (unit,) = expect(text)["interactions"]
    said = {key: _said(unit, key) for key, _ in (pair.split("=") for pair in wanted.split())}
    assert all(said[key] in right.split("/") for key, right in (pair.split("=") for pair in wanted.split())), said
