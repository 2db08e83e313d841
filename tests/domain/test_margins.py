"""Who makes 80 %, which class follows, and the trend; with margins that are missing, none or below zero."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.accounts import Account
from bot.domain.margins import MarginFact, margin_fact, pareto, shown_year


def firms(*tiers: str | None, by_hand: tuple[int, ...] = ()) -> list[Account]:
    return [Account(n, f"Firm {n}", tier=tier, tier_by_hand=n in by_hand) for n, tier in enumerate(tiers, start=1)]  # type: ignore[arg-type]


def suggested(cents: dict[int, int]) -> list[tuple[int, str]]:
    told = pareto(firms(*[None] * 6), cents, 2025)
    return [(place.account.id, place.suggested) for place in told.places]


@pytest.mark.parametrize(
    ("cents", "classes"),
    [
        ({1: 50, 2: 30, 3: 15, 4: 5}, [(1, "A"), (2, "A"), (3, "B"), (4, "C")]),
        ({1: 79, 2: 2, 3: 19}, [(1, "A"), (3, "A"), (2, "C")]),
        ({1: 100}, [(1, "A")]),
        ({1: 10, 2: 10}, [(1, "A"), (2, "A")]),
        ({1: 10, 2: 0, 3: -5}, [(1, "A"), (2, "C"), (3, "C")]),
        ({1: -1, 2: -5}, [(1, "C"), (2, "C")]),
        ({}, []),
    ],
)
def test_the_classes_follow_the_running_share(cents: dict[int, int], classes: list[tuple[int, str]]) -> None:
    assert suggested(cents) == classes


def test_what_was_chosen_by_hand_and_who_has_no_margin_stays() -> None:
    told = pareto(firms("C", "C", "A", None, by_hand=(1,)), {1: 80, 2: 15, 4: 5}, 2025)
    assert [place.account.id for place in told.changes] == [2, 4]
    assert [account.id for account in told.unknown] == [3]
    assert [place.account.id for place in told.top] == [1]


@given(st.dictionaries(st.integers(1, 40), st.integers(-(10**9), 10**12), max_size=40))
def test_a_customers_make_80_percent_and_one_fewer_would_not(cents: dict[int, int]) -> None:
    told = pareto(firms(*[None] * 40), cents, 2025)
    top, total = sum(place.cents for place in told.top), sum(max(0, value) for value in cents.values())
    assert len(told.places) + len(told.unknown) == 40
    if total:
        assert top * 100 >= 80 * total
        assert (top - told.top[-1].cents) * 100 < 80 * total
        assert told.places[-1].percent == 100
    order = "".join(place.suggested for place in told.places)
    assert order == "".join(sorted(order))


@pytest.mark.parametrize(
    ("years", "shown"),
    [([], None), ([(2024, 10), (2025, 9)], 2025), ([(2024, 10), (2025, 9), (2026, 2)], 2025), ([(2026, 1)], 2026)],
)
def test_a_year_that_has_only_begun_is_not_shown(years: list[tuple[int, int]], shown: int | None) -> None:
    assert shown_year(years) == shown


@pytest.mark.parametrize(
    ("by_year", "fact"),
    [
        ({}, None),
        ({2025: 100}, MarginFact(2025, 100, "new")),
        ({2023: 50, 2025: 100}, MarginFact(2025, 100, "new")),
        ({2024: 100, 2025: 120}, MarginFact(2025, 120, "up", 20)),
        ({2024: 100, 2025: 60}, MarginFact(2025, 60, "down", -40)),
        ({2024: 100, 2025: 104}, MarginFact(2025, 104, "steady", 4)),
        ({2024: -100, 2025: 60}, MarginFact(2025, 60, "new")),
        ({2024: 100, 2025: -60}, MarginFact(2025, -60, "loss")),
        ({2024: 0, 2025: 0}, MarginFact(2025, 0, "new")),
    ],
)
def test_the_trend_is_told_against_the_year_before(by_year: dict[int, int], fact: MarginFact | None) -> None:
    assert margin_fact(by_year) == fact
