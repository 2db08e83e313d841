"""Reminders at a clock time: in quiet hours, over both nights of the clocks, and after a span of time."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.reminders import after, at_clock, meant, this_morning_meant
from bot.domain.working_time import PersonTime

HOURS = PersonTime(zone="Europe/Berlin", quiet_from=time(19), quiet_to=time(7, 30))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("zone", "clock", "moment"),
    [
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T03:30:00+02:00"),  # skipped: as much later
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),  # twice: the first one
        ("Europe/London", "2026-03-29T01:30", "2026-03-29T02:30:00+01:00"),
        ("Europe/London", "2026-10-25T01:30", "2026-10-25T01:30:00+01:00"),
        ("Europe/Zurich", "2026-11-24T15:00", "2026-11-24T15:00:00+01:00"),
    ],
)
def test_a_time_of_the_clock_is_taken_in_the_persons_zone(zone: str, clock: str, moment: str) -> None:
    wanted = datetime.fromisoformat(clock)
    assert at_clock(wanted.date(), wanted.time(), ZoneInfo(zone)) == at(moment)


@pytest.mark.parametrize("said", ["2026-03-29T01:30:00", "2026-10-25T01:30:00", "2026-10-25T02:45:00"])
def test_two_hours_are_two_hours_in_both_nights(said: str) -> None:
    said_at = datetime.fromisoformat(said).replace(tzinfo=ZoneInfo("Europe/Berlin"))
    assert after(timedelta(hours=2), said_at) == said_at.astimezone(UTC) + timedelta(hours=2)


@pytest.mark.parametrize(
    ("wanted", "comes"),
    [
        ("2026-11-24T15:00:00+01:00", "2026-11-24T15:00:00+01:00"),
        ("2026-11-24T21:00:00+01:00", "2026-11-24T21:00:00+01:00"),  # quiet, but asked for on that very day
        ("2026-11-25T06:00:00+01:00", "2026-11-25T07:30:00+01:00"),
        ("2026-11-25T21:00:00+01:00", "2026-11-26T07:30:00+01:00"),
        ("2026-11-28T10:00:00+01:00", "2026-11-28T10:00:00+01:00"),  # a Saturday, asked for by name
    ],
)
def test_quiet_hours_hold_except_for_what_is_asked_for_on_the_day(wanted: str, comes: str) -> None:
    assert meant(at(wanted), HOURS, at("2026-11-24T10:15:00+01:00")) == at(comes)


def test_nine_in_the_evening_is_not_meant_where_it_is_quiet_then() -> None:
    assert this_morning_meant(time(21), HOURS)
    assert not this_morning_meant(time(18), HOURS) and not this_morning_meant(time(9), HOURS)
    assert not this_morning_meant(time(18, 30), PersonTime(quiet_from=time(18), quiet_to=time(7, 30)))  # 6:30 is, too
