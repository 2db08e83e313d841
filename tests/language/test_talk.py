"""Short messages of tests/corpus/talk.txt: a heading `# kind:intent`, then texts, behind ` || ` what else is right.
Those of talk_held.txt are kept aside: no rule is written for them, they are only counted."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.language.own_world import CORPUS, expect


def _rows(name: str = "talk.txt") -> Iterator[tuple[str, str, str]]:
    heading = ""
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
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


def _wrong(said: dict[str, Any], values: str) -> list[str]:
    return [v for v in filter(None, values.split("; ")) if not _is_right(said, *v.split("=", 1))]


@pytest.mark.parametrize(("heading", "text", "values"), list(_rows()))
def test_talk_is_understood(heading: str, text: str, values: str) -> None:
    said = expect(text)
    kinds, _, intent = heading.partition(":")
    assert said["kind"] in kinds.split("/")
    assert not intent or said["intent"] == intent
    assert not _wrong(said, values), said


def test_most_talk_that_no_rule_was_written_for_is_understood() -> None:
    right, logs, plain = [], 0, 0
    for heading, text, values in _rows("talk_held.txt"):
        said = expect(text)
        right.append(said["kind"] in heading.split("/") and not _wrong(said, values))
        plain += heading != "interaction"
        logs += heading != "interaction" and said["kind"] == "interaction"
    assert len(right) >= 50
    assert sum(right) / len(right) >= 0.75
    assert logs / plain <= 0.2


def test_the_table_of_talk_is_large_and_no_text_stands_in_it_twice() -> None:
    texts = [text for _, text, _ in _rows()]
    assert len(texts) >= 700
    assert len(set(texts)) == len(texts)
