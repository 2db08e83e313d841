"""Who was put off to today comes back today."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.account_facts import AccountFacts, OpenPromise
from bot.domain.plans import keep_returning
from bot.domain.prompts import MOST_CHOSEN, rank
from tests.domain.some_facts import TODAY, customer, portfolios

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
