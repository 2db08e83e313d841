"""What a decision about a prompt means for the day."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.account_facts import Skip
from bot.domain.snoozes import Decision, Standing, standing

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
TODAY = date(2026, 11, 24)
NOON = NOW + timedelta(hours=3)
FRIDAY = datetime(2026, 11, 27, 7, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("decisions", "now", "expected"),
    [
        ([], NOW, Standing()),
        ([Decision("done", NOW)], NOW, Standing(snoozed_until=TODAY)),
        ([Decision("done", NOW)], NOW + timedelta(days=1), Standing()),
        ([Decision("ended", NOW)], NOW, Standing(snoozed_until=TODAY)),
        ([Decision("skipped", NOW, reason="no-topic")], FRIDAY, Standing(skipped=Skip(TODAY, "no-topic"))),
        ([Decision("later", NOW, NOON)], NOW, Standing(snoozed_until=TODAY)),
        ([Decision("later", NOW, NOON)], NOON, Standing(returns=True)),
        ([Decision("later", NOW, NOON)], FRIDAY, Standing(returns=True)),
        ([Decision("later", NOW, NOON, spent=True)], FRIDAY, Standing()),
        ([Decision("picked", NOW, FRIDAY)], NOW, Standing(snoozed_until=date(2026, 11, 26))),
        ([Decision("picked", NOW, FRIDAY)], FRIDAY - timedelta(hours=3), Standing(returns=True)),
        ([Decision("tomorrow", NOW, FRIDAY)], FRIDAY + timedelta(days=2), Standing(returns=True)),
        ([Decision("picked", NOW, FRIDAY), Decision("done", NOON)], FRIDAY, Standing()),
    ],
)
def test_the_newest_decision_says_whether_a_customer_rests_or_returns(
    decisions: list[Decision], now: datetime, expected: Standing
) -> None:
    assert standing(decisions, now, BERLIN) == expected


def test_a_day_is_the_persons_own_day() -> None:
    late = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)  # half past eleven in the evening in Berlin
    assert standing([Decision("done", late)], late + timedelta(hours=1), BERLIN) == Standing()
