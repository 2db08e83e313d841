"""What a choice or a typed answer stands for; anything else stands for nothing."""

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import preferences
from bot.domain.people import Person

PERSON = Person(
    1,
    "Max",
    1,
    1,
    "de",
    ZoneInfo("Europe/Berlin"),
    "DE",
    time(8),
    frozenset({1, 2, 3, 4, 5}),
    time(19),
    time(7, 30),
    3,
    None,
    date(2026, 1, 1),
)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("8", time(8)),
        ("8:30", time(8, 30)),
        ("8.30 Uhr", time(8, 30)),
        ("um 7 Uhr 45", time(7, 45)),
        ("7h30", time(7, 30)),
        ("8 am", time(8)),
        ("12am", time(0)),
        ("1 pm", time(13)),
        ("0:00", time(0)),
        ("24:00", None),
        ("8:60", None),
        ("13 pm", None),
        ("8:30 15", None),
        ("Huber angerufen", None),
        ("8 Leute getroffen", None),
        ("", None),
    ],
)
def test_a_clock_time_is_read_as_people_write_it(text: str, clock: time | None) -> None:
    assert preferences.parse_clock(text) == clock


@given(st.times(min_value=time(0), max_value=time(23, 59)))
def test_every_hour_survives_its_way_through_a_button(clock: time) -> None:
    chosen = preferences.chosen(PERSON, "hour", f"{clock:%H%M}")
    assert chosen == {"prompt_at": clock.replace(second=0, microsecond=0)}


@given(st.lists(st.tuples(st.sampled_from("1234567"), st.sampled_from("+-")), max_size=30))
def test_days_on_and_off_never_leave_a_week_without_one(presses: list[tuple[str, str]]) -> None:
    person = PERSON
    for day, sign in presses:
        values = preferences.chosen(person, "days", day + sign)
        if values is not None:
            person = replace(person, working_days=frozenset(int(one) for one in values["working_days"]))
            assert (int(day) in person.working_days) == (sign == "+")
            assert preferences.stands(person, preferences.chosen(person, "days", day + sign) or {})
        assert person.working_days


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_text_from_outside_changes_anything_but_the_own_columns(field: str, value: str) -> None:
    values = preferences.chosen(PERSON, field, value)
    assert values is None or set(values) <= {"prompt_at", "working_days", "language", "capacity", "region", "zone"}


@given(st.sampled_from(preferences.FIELDS), st.text(max_size=40))
def test_a_written_answer_is_a_choice_or_none(field: str, text: str) -> None:
    value = preferences.typed(field, text)
    assert value is None or preferences.chosen(PERSON, field, value) is not None


def test_whoever_comes_back_to_german_finds_the_form_of_address_again() -> None:
    formal = replace(PERSON, language="de-sie")
    assert preferences.chosen(formal, "language", "de") == {"language": "de-sie"}
    assert preferences.chosen(replace(PERSON, language="en"), "language", "de") == {"language": "de"}
    assert preferences.chosen(replace(PERSON, language="en"), "address", "sie") == {"language": "de-sie"}


@pytest.mark.parametrize(
    ("field", "value", "stands"),
    [("zone", "Europe/Berlin", True), ("hour", "0800", True), ("hour", "0801", False), ("quiet", "1900-0730", True)],
)
def test_a_choice_that_stands_already_is_known(field: str, value: str, stands: bool) -> None:
    values = preferences.chosen(PERSON, field, value)
    assert values is not None and preferences.stands(PERSON, values) is stands
