"""Usual minutes stand in for noted ones."""

from datetime import date

import pytest

from bot.domain.account_facts import Touch
from bot.domain.durations import minutes_in_month, minutes_of

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("channel", "reached", "minutes"),
    [("visit", True, 60), ("call", None, 15), ("call", False, 5), ("email", None, 5), (None, True, 5)],
)
def test_each_channel_has_its_usual_minutes(channel: str | None, reached: bool | None, minutes: int) -> None:
    assert minutes_of(Touch(DAY, channel, reached)) == minutes


def test_only_the_running_month_counts() -> None:
    days = (date(2026, 10, 31), date(2026, 11, 1), DAY, date(2026, 11, 25))
    assert minutes_in_month([Touch(day, "call") for day in days], DAY) == 30
