from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox import SandboxClock


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_frozen_clock_stands_until_it_is_moved() -> None:
    clock = SandboxClock(at("2026-03-02 08:00"), frozen=True)
    assert clock() == clock.now() == at("2026-03-02 08:00")
    clock.advance(timedelta(hours=2))
    assert clock.now() == at("2026-03-02 10:00")
    assert clock.seconds() == at("2026-03-02 10:00").timestamp()


def test_a_running_clock_runs_on_with_real_time_from_where_it_was_set() -> None:
    real = [100.0]
    clock = SandboxClock(at("2026-03-02 08:00"), monotonic=lambda: real[0])
    real[0] += 5
    assert clock.now() == at("2026-03-02 08:00:05")
    clock.set(at("2020-01-01 00:00"))
    real[0] += 1.5
    assert clock.now() == at("2020-01-01 00:00:01.500")
    assert clock.seconds() == clock.now().timestamp()


def test_without_a_moment_it_begins_now_and_is_aware() -> None:
    assert SandboxClock().now().tzinfo is UTC


@pytest.mark.parametrize(
    ("now", "zone", "morning"),
    [
        ("2026-03-02 03:00", "Europe/Berlin", "2026-03-02 06:59:30"),  # early on Monday: the same day
        ("2026-03-02 06:59:30", "Europe/Berlin", "2026-03-03 06:59:30"),  # already there: the next
        ("2026-03-06 12:00", "Europe/Berlin", "2026-03-09 06:59:30"),  # Friday noon: Monday
        ("2026-03-28 12:00", "Europe/Berlin", "2026-03-30 05:59:30"),  # over the change to summer time
        ("2026-10-23 12:00", "Europe/Berlin", "2026-10-26 06:59:30"),  # and back
        ("2026-03-02 23:30", "Asia/Tokyo", "2026-03-03 22:59:30"),  # Tuesday 8:30 there
        ("2026-03-02 12:00", "America/New_York", "2026-03-02 12:59:30"),
    ],
)
def test_the_next_morning_is_just_before_eight_on_a_working_day_of_the_zone(now: str, zone: str, morning: str) -> None:
    clock = SandboxClock(at(now), frozen=True)
    assert clock.next_morning(zone) == clock.now() == at(morning)


def test_watchers_hear_of_every_move() -> None:
    clock = SandboxClock(at("2026-03-02 08:00"), frozen=True)
    heard: list[datetime] = []
    clock.watch(lambda: heard.append(clock.now()))
    clock.set(at("2026-03-03 08:00"))
    clock.advance(timedelta(seconds=1))
    clock.next_morning()
    assert heard == [at("2026-03-03 08:00"), at("2026-03-03 08:00:01"), at("2026-03-04 06:59:30")]


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        SandboxClock(datetime(2026, 3, 2))
