"""Who stands in for whom, and which colleague a text names."""

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.absences import is_away, named_in, overlaps, stand_ins
from bot.domain.people import Person
from bot.domain.working_time import PersonTime, is_paused

DAY = date(2026, 11, 24)
BASE = Person(
    id=0,
    name="",
    chat_id=1,
    telegram_id=1,
    language="de",
    zone=ZoneInfo("Europe/Berlin"),
    region="DE",
    prompt_at=time(8),
    working_days=frozenset({1, 2, 3, 4, 5}),
    quiet_from=time(19),
    quiet_to=time(7),
    capacity=3,
    paused_until=None,
    joined_on=date(2026, 1, 1),
)


def person(id_: int, deputy: int | None = None, name: str = "") -> Person:
    away = {"away_from": DAY, "away_until": DAY} if deputy is not None else {}
    return replace(BASE, id=id_, name=name, deputy_id=deputy, **away)


@pytest.mark.parametrize(
    ("people", "instead"),
    [
        ([person(1), person(2)], {}),
        ([person(1, 2), person(2)], {1: 2}),
        ([person(1, 2), person(2, 3), person(3)], {1: 3, 2: 3}),
        ([person(1, 2), person(2, 1)], {1: None, 2: None}),
        ([person(1, 2), person(2, 3), person(3, 2)], {1: None, 2: None, 3: None}),
        ([person(1, 9), person(2)], {1: None}),
    ],
)
def test_a_deputy_who_is_away_is_stood_in_for_by_theirs(people: list[Person], instead: dict[int, int | None]) -> None:
    assert stand_ins(people, lambda _: DAY) == instead


def test_an_absence_has_both_its_days_and_counts_as_a_pause() -> None:
    one = replace(BASE, away_from=DAY, away_until=date(2026, 11, 27))
    days = [date(2026, 11, n) for n in (23, 24, 27, 28)]
    assert [is_away(one, day) for day in days] == [False, True, True, False]
    hours = PersonTime(away_from=DAY, away_until=date(2026, 11, 27), paused_until=date(2026, 11, 23))
    assert [is_paused(hours, day) for day in days] == [True, True, True, False]
    assert overlaps(one, date(2026, 11, 20), DAY) and not overlaps(one, date(2026, 11, 28), date(2026, 12, 1))


NAMES = ("Ida Berg", "Ida Kurz", "Åsa Ek", "Maria de Vries")
TEAM = [person(number, name=name) for number, name in enumerate(NAMES, start=1)]


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("7.12. bis 18.12. Ida Berg", [1], "7.12. bis 18.12."),
        ("7.12. bis 18.12. ida", [1, 2], "7.12. bis 18.12."),
        ("ab morgen åsa", [3], "ab morgen"),
        ("Kurz 7.12.", [2], "7.12."),
        ("7.12. bis 18.12.", [], "7.12. bis 18.12."),
    ],
)
def test_a_full_name_beats_a_part_of_one(text: str, found: list[int], rest: str) -> None:
    named, left = named_in(text, TEAM)
    assert ([one.id for one in named], left) == (found, rest)
