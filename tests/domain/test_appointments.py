"""When the brief before an appointment and the question after it are due, also when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.appointments import Appointment, brief_at, due_of
from bot.domain.working_time import PersonTime

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = date(2026, 11, 24)
HOURS = PersonTime()


def meeting(day: date = TUESDAY, at: time = time(14), ends: time | None = None, **values: Any) -> Appointment:
    usual = {"meets": "meeting", "what": "Termin", "noted": datetime(2026, 1, 1, tzinfo=UTC)}
    return Appointment(1, 1, 1, 1, "Acme", day, at, ends, **{**usual, **values})


def local(hour: int, minute: int = 0, day: date = TUESDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (local(13, 29), None),
        (local(13, 30), "brief"),
        (local(13, 59), "brief"),
        (local(14), None),
        (local(15, 14), None),
        (local(15, 15), "asked"),
        (local(19), None),  # quiet hours
        (local(8, 0, TUESDAY + timedelta(days=1)), "asked"),
        (local(15, 0, TUESDAY + timedelta(days=3)), None),
    ],
)
def test_the_brief_comes_half_an_hour_before_and_the_question_a_quarter_after(now: datetime, due: str | None) -> None:
    assert due_of(meeting(), HOURS, now) == due


@pytest.mark.parametrize(
    ("values", "over"),
    [
        ({}, local(15)),
        ({"meets": "call"}, local(14, 30)),
        ({"ends": time(16, 30)}, local(16, 30)),
        ({"at": time(23), "ends": time(1)}, local(1, 0, TUESDAY + timedelta(days=1))),
    ],
)
def test_it_lasts_as_long_as_was_said_else_an_hour_and_a_call_half_of_one(values: Any, over: datetime) -> None:
    assert meeting(**values).over(BERLIN) == over


def test_nothing_comes_in_a_pause_and_nobody_is_asked_of_what_was_noted_when_it_was_over() -> None:
    paused = PersonTime(paused_until=TUESDAY)
    assert due_of(meeting(), paused, local(13, 40)) is None
    assert due_of(meeting(), paused, local(15, 20)) is None
    assert due_of(meeting(noted=local(15, 5)), HOURS, local(15, 20)) is None


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Europe/Zurich", "Europe/Vienna", "Europe/London"])
@pytest.mark.parametrize("night", [date(2026, 3, 29), date(2026, 10, 25)])
def test_on_the_days_that_change_the_clock_the_hour_of_the_wall_counts(zone: str, night: date) -> None:
    hours = PersonTime(zone=zone)
    at = datetime(night.year, night.month, night.day, 10, tzinfo=ZoneInfo(zone))
    one = meeting(day=night, at=time(10))
    assert due_of(one, hours, at.astimezone(UTC) - timedelta(minutes=30)) == "brief"
    assert due_of(one, hours, at.astimezone(UTC) - timedelta(minutes=31)) is None


def test_one_that_was_moved_is_another_one() -> None:
    assert meeting().kind("brief") != meeting(at=time(16)).kind("brief")
    assert len(meeting().kind("asked")) <= 40


WEDNESDAY = TUESDAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("at", "comes"),
    [
        (time(19, 30), local(18, 30, WEDNESDAY)),  # half an hour before it is quiet already
        (time(7, 20), local(18, 30)),
        (time(7, 30), local(7, 0, WEDNESDAY)),
        (time(14), local(13, 30, WEDNESDAY)),
    ],
)
def test_a_brief_that_would_come_in_quiet_hours_comes_before_them(at: time, comes: datetime) -> None:
    one = meeting(day=WEDNESDAY, at=at)
    assert brief_at(WEDNESDAY, at, HOURS, local(9)) == comes
    assert due_of(one, HOURS, comes) == "brief"
    assert due_of(one, HOURS, comes - timedelta(minutes=1)) is None


def test_no_brief_is_announced_where_it_stays_quiet_until_then_or_nothing_comes() -> None:
    assert brief_at(WEDNESDAY, time(6, 30), HOURS, local(20)) is None
    assert brief_at(WEDNESDAY, time(7, 20), HOURS, local(20)) == local(7, 0, WEDNESDAY)
    assert brief_at(WEDNESDAY, time(14), PersonTime(paused_until=WEDNESDAY), local(9)) is None
