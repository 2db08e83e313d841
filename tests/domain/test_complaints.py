"""The clock of a complaint: working days by severity, stopped by a talk or a step, and who is told when it runs out."""

from datetime import date

import pytest

from bot.domain.complaints import course, working_day
from bot.domain.interactions import Complaint

FRIDAY = date(2026, 11, 20)
MONDAY, TUESDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)


def works(day: date) -> bool:
    return day.weekday() < 5 and day != date(2026, 11, 24)  # that Tuesday is a holiday


def complaint(severity: str | None) -> Complaint:
    return Complaint(1, "Anlage steht", "open", FRIDAY, severity)


@pytest.mark.parametrize(
    ("severity", "answer_by", "settle_by"),
    [
        ("high", MONDAY, date(2026, 11, 26)),
        ("medium", WEDNESDAY, date(2026, 11, 30)),
        (None, WEDNESDAY, date(2026, 11, 30)),
        ("low", date(2026, 11, 27), date(2026, 12, 7)),
    ],
)
def test_the_clock_runs_in_working_days_by_severity(severity: str | None, answer_by: date, settle_by: date) -> None:
    found = course(complaint(severity), works, None, None)
    assert (found.answer_by, found.settle_by) == (answer_by, settle_by)


def test_the_customer_is_to_hear_from_us_first_and_late_is_the_day_after() -> None:
    found = course(complaint("high"), works, None, None)
    assert found.lacks(FRIDAY) is None
    assert found.lacks(MONDAY) == "answer" and not found.is_late(MONDAY)
    assert found.lacks(TUESDAY) == "answer" and found.is_late(TUESDAY)


def test_a_talk_stops_the_first_clock_and_leaves_the_second_running() -> None:
    found = course(complaint("high"), works, MONDAY, None)
    assert found.lacks(WEDNESDAY) is None
    assert found.lacks(date(2026, 11, 26)) == "settle" and found.is_late(date(2026, 11, 27))


def test_a_step_that_is_set_is_an_answer_and_holds_until_its_day() -> None:
    found = course(complaint("high"), works, None, date(2026, 12, 1))
    assert found.lacks(date(2026, 11, 30)) is None
    assert found.lacks(date(2026, 12, 1)) == "settle" and not found.is_late(date(2026, 12, 1))
    assert found.is_late(date(2026, 12, 2))


def test_a_step_before_the_last_day_does_not_shorten_the_clock() -> None:
    assert course(complaint("high"), works, None, MONDAY).due() == ("settle", date(2026, 11, 26))


def test_who_never_works_has_days_all_the_same() -> None:
    assert working_day(FRIDAY, 2, lambda day: False) == date(2026, 12, 22)
