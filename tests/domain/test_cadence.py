from datetime import date

import pytest

from bot.domain.accounts import Account, Tier
from bot.domain.cadence import Cadence, cadence_of, in_time

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("tier", "days", "cadence"),
    [
        ("A", None, Cadence(21, 30, 120)),
        ("B", None, Cadence(45, 60, 45)),
        ("C", None, Cadence(90, 120, 15)),
        (None, None, Cadence(90, 120, 15)),
        ("A", 10, Cadence(7, 10, 120)),
        ("A", 1, Cadence(1, 1, 120)),
        ("A", 0, Cadence(21, 30, 120)),
        ("A", -5, Cadence(21, 30, 120)),
    ],
)
def test_the_cadence_is_the_class_s_or_the_customer_s_own(
    tier: Tier | None, days: int | None, cadence: Cadence
) -> None:
    assert cadence_of(Account(1, "Acme", tier=tier, cadence_days=days)) == cadence


@pytest.mark.parametrize(
    ("days", "kept"),
    [((), False), ((date(2026, 10, 25),), True), ((date(2026, 10, 24),), False), ((date(2026, 11, 25),), False)],
)
def test_a_customer_is_in_time_by_the_contacts_until_that_day(days: tuple[date, ...], kept: bool) -> None:
    assert in_time(Account(1, "Acme", tier="A"), days, DAY) is kept


@pytest.mark.parametrize(
    ("own", "cadence"),
    [
        ({"ideal_days": 10}, Cadence(10, 30, 120)),
        ({"ideal_days": 50}, Cadence(30, 30, 120)),
        ({"ideal_days": 5, "cadence_days": 14, "monthly_minutes": 240}, Cadence(5, 14, 240)),
        ({"ideal_days": 0, "monthly_minutes": -5}, Cadence(21, 30, 0)),
        ({"monthly_minutes": 0}, Cadence(21, 30, 0)),
    ],
)
def test_a_customer_has_its_own_intervals_and_minutes(own: dict[str, int], cadence: Cadence) -> None:
    assert cadence_of(Account(1, "Acme", tier="A", **own)) == cadence  # type: ignore[arg-type]
