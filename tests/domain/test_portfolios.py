"""Whose a customer is."""

import pytest

from bot.domain.portfolios import owner_of


@pytest.mark.parametrize(
    ("stored", "members", "managers", "owner"),
    [
        (7, {7, 8}, {8}, 7),  # also where the owner is no manager
        (7, {8}, {8}, 8),  # who has left owns nothing
        (None, {7, 8}, {8}, 8),
        (None, {7}, set(), None),
        (7, {8}, set(), None),
    ],
)
def test_the_stored_owner_counts_while_in_the_team_else_a_manager(
    stored: int | None, members: set[int], managers: set[int], owner: int | None
) -> None:
    assert owner_of(1, stored, members, managers) == owner


def test_managers_share_customers_without_owner_fairly_and_in_any_order() -> None:
    found = [owner_of(n, None, (), (4, 5, 6)) for n in range(1, 301)]
    assert found == [owner_of(n, None, (), (6, 5, 4)) for n in range(1, 301)]
    assert all(70 <= found.count(person) <= 130 for person in (4, 5, 6))
