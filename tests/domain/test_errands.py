"""When a colleague hears of what is given to them."""

from datetime import UTC, date, datetime, time

import pytest

from bot.domain.errands import heard_at
from bot.domain.working_time import PersonTime

HOURS = PersonTime(zone="Europe/Berlin", hour=time(8), country="DE", quiet_from=time(19), quiet_to=time(7))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "heard"),
    [
        ("2026-11-24T10:15:00+01:00", "2026-11-24T10:15:00+01:00"),
        ("2026-11-24T07:10:00+01:00", "2026-11-24T08:00:00+01:00"),  # before their hour
        ("2026-11-24T03:00:00+01:00", "2026-11-24T08:00:00+01:00"),
        ("2026-11-24T20:00:00+01:00", "2026-11-25T08:00:00+01:00"),
        ("2026-11-27T20:00:00+01:00", "2026-11-30T08:00:00+01:00"),  # over a weekend
        ("2026-12-25T10:00:00+01:00", "2026-12-28T08:00:00+01:00"),  # over Christmas
        ("2026-03-27T20:00:00+01:00", "2026-03-30T08:00:00+02:00"),  # over the night that skips an hour
    ],
)
def test_a_colleague_hears_at_once_or_on_the_next_working_morning(now: str, heard: str) -> None:
    assert heard_at(HOURS, at(now)) == at(heard)


def test_a_pause_from_prompts_is_none_from_colleagues_but_an_absence_is() -> None:
    now, days = at("2026-11-24T10:15:00+01:00"), (date(2026, 11, 23), date(2026, 11, 27))
    assert heard_at(PersonTime(paused_from=days[0], paused_until=days[1]), now) == now
    assert heard_at(PersonTime(away_from=days[0], away_until=days[1]), now) == at("2026-11-30T08:00:00+01:00")
