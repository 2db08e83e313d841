"""One line in, one line out, for the `understand` verb."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.wire import answer_line
from tests.language.own_world import index

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)


def test_an_answer_has_what_the_contract_says_and_is_json() -> None:
    said = answer_line({"id": "m1", "text": "Gestern Rossmark angerufen"}, index(), NOW, BERLIN)
    assert list(said) == ["id", "expect", "dates", "lang", "ms"]
    assert said["dates"][0]["text"] == "Gestern"
    assert said["dates"][0]["start"] == "2026-11-23T00:00:00"
    assert json.loads(json.dumps(said)) == said


@pytest.mark.parametrize("line", [{"id": "x"}, {"id": "x", "text": 7}, {"id": "x", "text": "a", "now": "soon"}])
def test_a_line_that_cannot_be_read_gives_an_error(line: dict[str, object]) -> None:
    said = answer_line(line, index(), NOW, BERLIN)
    assert set(said) == {"id", "error"}
    assert said["id"] == "x"


@pytest.mark.parametrize(
    ("now", "day"),
    [("2026-03-01T00:30:00", "2026-02-28"), ("2026-02-28T23:30:00+00:00", "2026-02-28"), (None, "2026-11-23")],
)
def test_a_line_may_carry_its_own_time_local_or_with_offset(now: str | None, day: str) -> None:
    line: dict[str, object] = {"id": 1, "text": "Gestern Rossmark angerufen", "now": now}
    assert answer_line(line, index(), NOW, BERLIN)["expect"]["interactions"][0]["date"] == day


def test_equally_good_days_and_ranges_have_their_own_keys() -> None:
    either = answer_line({"id": 1, "text": "Herrn Mohn nächsten Freitag anrufen"}, index(), NOW, BERLIN)
    assert len(either["expect"]["tasks"][0]["due_any"]) == 2
    week = answer_line({"id": 1, "text": "Herrn Mohn nächste Woche anrufen"}, index(), NOW, BERLIN)
    assert week["expect"]["tasks"][0]["due_from"] == "2026-11-30"
