"""The weights as a team changes them: what may be, what may not, and that the rules follow."""

from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cadence import Cadence
from bot.domain.prompts import candidate, rank
from bot.domain.weight_table import (
    GROUPS,
    Refused,
    group_of,
    kind_of,
    names_of,
    strongest_rest,
    value_of,
    weights_of,
    with_value,
)
from bot.domain.weights import DEFAULT_WEIGHTS, Weights
from tests.domain.some_facts import TODAY, customer, portfolios

NAMES = [name for group in GROUPS.values() for field in group for name in names_of(field)]
CADENCES = [f"cadence.{tier}.{what}" for tier in "abc" for what in ("ideal", "latest", "minutes")]


def test_every_weight_stands_in_the_table_once() -> None:
    listed = [field for group in GROUPS.values() for field in group]
    assert sorted(listed) == sorted(field.name for field in fields(Weights) if field.name != "cadences")


@pytest.mark.parametrize("name", [*NAMES, *CADENCES])
def test_what_was_stored_is_what_the_rules_read(name: str) -> None:
    assert kind_of(name) is not None
    wanted = value_of(DEFAULT_WEIGHTS, name) + 1
    changed = weights_of({name: wanted})
    assert value_of(changed, name) == wanted
    others = [other for other in (*NAMES, *CADENCES) if other not in (name, "complaint")]
    assert all(value_of(changed, other) == value_of(DEFAULT_WEIGHTS, other) for other in others)


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("overdue", 3, "unknown"),
        ("promise_due.a", 3, "unknown"),
        ("cadence.d.ideal", 3, "unknown"),
        ("cadence.a.soon", 3, "unknown"),
        ("cadences", 3, "unknown"),
        ("", 3, "unknown"),
        ("promise_due", -1, "limits"),
        ("promise_due", 101, "limits"),
        ("promise_due", float("nan"), "limits"),
        ("occasion_topic", 1.5, "limits"),
        ("over_budget", 1, "limits"),
        ("cadence.a.latest", 0, "limits"),
        ("occasion_days", 0, "limits"),
        ("survey_days", 30.5, "whole"),
        ("promise_due", 3.25, "half"),
        ("complaint", 30, "complaint"),
        ("cadence.a.ideal", 31, "ideal"),
        ("cadence.a.latest", 20, "ideal"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(name: str, value: float, reason: str) -> None:
    refused = with_value(DEFAULT_WEIGHTS, name, value)
    assert isinstance(refused, Refused) and refused.reason == reason


def test_a_change_changes_points_and_cadence() -> None:
    weights = with_value(DEFAULT_WEIGHTS, "overdue.a", 8)
    assert isinstance(weights, Weights)
    weights = with_value(weights, "cadence.a.latest", 40)
    assert isinstance(weights, Weights)
    assert weights.cadences.a == Cadence(21, 40, 120)
    late, soon = customer(silent=41), customer(silent=35)
    assert candidate(late, TODAY, weights).reasons[0].points == 8.0
    assert candidate(soon, TODAY, weights).reasons[0].receipt.key == "overdue-soon"


def test_a_complaint_rises_along_with_what_is_raised() -> None:
    weights = with_value(DEFAULT_WEIGHTS, "promise_due", 40)
    assert isinstance(weights, Weights)
    assert weights.complaint == strongest_rest(weights) == 82.5
    assert weights_of({"promise_due": 40}) == weights


def test_a_name_that_is_none_any_more_changes_nothing() -> None:
    assert weights_of({"moonshine": 4.0, "overdue": 3.0}) == DEFAULT_WEIGHTS
    assert (group_of("overdue.a"), group_of("moonshine")) == ("overdue", None)


@given(portfolios, st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 40)), max_size=12))
def test_whatever_a_team_sets_no_reason_is_stronger_than_a_complaint_and_the_sum_holds(
    portfolio: Any, wanted: list[tuple[str, int]]
) -> None:
    weights = DEFAULT_WEIGHTS
    for name, value in wanted:
        changed = with_value(weights, name, value / 2)
        weights = weights if isinstance(changed, Refused) else changed
    assert weights.complaint >= strongest_rest(weights)
    ranking = rank(portfolio, TODAY, 3, weights)
    for one in (*ranking.chosen, *ranking.others):
        assert one.score == sum(reason.points for reason in one.reasons)
        rest = sum(reason.points for reason in one.reasons if reason.name != "complaint")
        assert rest <= strongest_rest(weights)
        assert all(reason.until is None or reason.until >= TODAY for reason in one.reasons)
