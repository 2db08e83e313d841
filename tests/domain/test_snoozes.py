"""What a decision about a prompt means for the day, and who was put off to today comes back today."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.account_facts import AccountFacts, OpenPromise, Skip
from bot.domain.prompts import MOST_CHOSEN, rank
from bot.domain.snoozes import Decision, Standing, keep_returning, standing
from tests.domain.some_facts import TODAY, customer, portfolios

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
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


LOUD = [customer(id, silent=30 + 3 * id) for id in range(1, 6)]
PROMISE = OpenPromise("Angebot", TODAY)


def chosen(facts: list[AccountFacts], returning: set[int], capacity: int = 3) -> list[int]:
    return [one.account.id for one in keep_returning(rank(facts, TODAY, capacity), returning, capacity).chosen]


def test_nobody_returning_changes_nothing() -> None:
    ranking = rank(LOUD, TODAY)
    assert keep_returning(ranking, set(), 3) is ranking


def test_the_returning_one_takes_the_place_of_the_weakest() -> None:
    assert chosen(LOUD, set()) == [5, 4, 3]
    assert chosen(LOUD, {1}) == [5, 4, 1]


def test_what_we_owe_does_not_give_way() -> None:
    owed = [customer(id, silent=40, promises=(PROMISE,)) for id in (7, 8, 9)]
    assert chosen([*owed, *LOUD], {1}) == [7, 8, 9]


def test_who_has_been_spoken_to_meanwhile_does_not_return() -> None:
    assert chosen([*LOUD, customer(9, silent=0)], {9}) == [5, 4, 3]


@given(portfolios, st.sets(st.integers(0, 16)), st.integers(-1, 10))
def test_a_list_with_returning_customers_is_still_a_ranking(
    portfolio: list[AccountFacts], returning: set[int], capacity: int
) -> None:
    before = rank(portfolio, TODAY, capacity)
    after = keep_returning(before, returning, capacity)
    assert len(after.chosen) <= max(0, min(MOST_CHOSEN, capacity))
    assert sorted(one.account.id for one in after.chosen + after.others) == sorted(f.account.id for f in portfolio)
    assert all(one.score > 0 for one in after.chosen)
    assert {one.account.id for one in before.chosen if one.is_owed} <= {one.account.id for one in after.chosen}
