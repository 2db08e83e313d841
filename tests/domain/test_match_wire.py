import json

import pytest

from bot.domain.match_wire import answer_line, watched
from bot.domain.matching import Matcher, Watched

MATCHER = Matcher([watched({"id": "e1", "name": "Nordquell Pharma AG", "aliases": ["Nordquell"]})])


def test_an_answer_has_the_shape_of_the_contract() -> None:
    text = "Die Nordquell Pharma AG meldet Insolvenz an, das Insolvenzverfahren ist eröffnet."
    answer = answer_line(MATCHER, {"id": "a1", "text": text, "lang": "de"})
    assert answer["id"] == "a1"
    assert [(m["ent"], m["span"]) for m in answer["mentions"]] == [("e1", [4, 23])]
    assert 0 < answer["mentions"][0]["score"] <= 1
    assert "Insolvency" in answer["events"]
    assert answer["ms"] >= 0
    json.dumps(answer)


@pytest.mark.parametrize("line", [{}, {"id": "x"}, {"id": "x", "text": None}, {"id": "x", "text": 7}, {"text": ["a"]}])
def test_a_line_without_text_is_answered_with_an_error(line: dict[str, object]) -> None:
    assert answer_line(MATCHER, line) == {"id": line.get("id"), "error": "text is missing"}


def test_an_odd_language_is_read_as_german() -> None:
    assert answer_line(MATCHER, {"id": "x", "text": "Die Nordquell-Aktie", "lang": 3})["mentions"]


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"id": "e"},
        {"name": "N"},
        {"id": 1, "name": "N"},
        {"id": "e", "name": "N", "aliases": "N"},
        {"id": "e", "name": "N", "cues": [1]},
    ],
)
def test_a_bad_watch_list_entry_is_refused(entry: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"entry|list of texts"):
        watched(entry)


def test_only_id_and_name_are_required() -> None:
    assert watched({"id": "e", "name": "N", "hard": True}) == Watched("e", "N")
