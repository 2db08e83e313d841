"""Short messages of tests/corpus/talk.txt: a heading `# kind:intent`, then texts, behind ` || ` what else is right."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.language.own_world import CORPUS, expect


def _rows() -> Iterator[tuple[str, str, str]]:
    heading = ""
    for line in (CORPUS / "talk.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            heading = line[2:]
        elif line:
            text, _, values = line.partition(" || ")
            yield heading, text, values


def _value(said: dict[str, Any], key: str) -> Any:
    """What was understood under a key of the table; days as written in the schema, a range as first..last."""
    inner = said.get("correction") or said.get("args") or next(iter(said.get("tasks") or said["interactions"]), {})
    if key in ("about", "who"):
        person = said.get("about") or inner
        return person["customer"] if key == "about" else ",".join(person["contacts"])
    if key == "contacts":
        return ",".join(inner["contacts"])
    if inner.get(f"{key}_from"):
        return f"{inner[f'{key}_from']}..{inner[f'{key}_to']}"
    return inner.get(key)


def _is_right(said: dict[str, Any], key: str, wanted: str) -> bool:
    found = _value(said, key)
    if key == "satisfaction":
        return found is not None and float(found) == float(wanted)
    return wanted in str(found) if key == "about" else str(found) in wanted.split("/")


@pytest.mark.parametrize(("heading", "text", "values"), list(_rows()))
def test_talk_is_understood(heading: str, text: str, values: str) -> None:
    said = expect(text)
    kinds, _, intent = heading.partition(":")
    assert said["kind"] in kinds.split("/")
    assert not intent or said["intent"] == intent
    wrong = [v for v in filter(None, values.split("; ")) if not _is_right(said, *v.split("=", 1))]
    assert not wrong, said


def test_the_table_of_talk_is_large_and_no_text_stands_in_it_twice() -> None:
    texts = [text for _, text, _ in _rows()]
    assert len(texts) >= 700
    assert len(set(texts)) == len(texts)
