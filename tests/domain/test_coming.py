"""What is coming: each thing on its day, nothing of today, nothing for who wants no contact but what we promised."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from bot.domain.account_facts import Fair, OpenPromise
from bot.domain.accounts import Birthday, Contact
from bot.domain.coming import DAYS_AHEAD, ahead
from tests.domain.some_facts import TODAY, ago, customer, portfolios

RUTH = Contact(1, 1, "Ruth", "Lindner", birthday=Birthday(11, 28, 1976))


def told(born: dict[int, list[Contact]] | None = None, today: date = TODAY, **facts: Any) -> list[tuple[int, str]]:
    found = ahead([customer(**facts)], born or {}, today)
    return [((item.day - today).days, item.receipt.key) for item in found.items]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"promises": (OpenPromise("Angebot", ago(-1)),)}, [(1, "next-promise")]),
        ({"promises": (OpenPromise("Angebot", ago(-14)),)}, [(14, "next-promise")]),
        ({"promises": (OpenPromise("Angebot", ago(-15)),)}, []),
        ({"promises": (OpenPromise("Angebot", TODAY),)}, []),
        ({"promises": (OpenPromise("Angebot", None),)}, []),
        ({"promises": (OpenPromise("Angebot", ago(-3), elsewhere=True),)}, []),
        ({"promises": (OpenPromise("prüft", ago(-3), ours=False),)}, [(3, "next-theirs")]),
        ({"promises": (OpenPromise("Muster", ago(-3), to_oneself=True),)}, [(3, "next-reminder")]),
        ({"promises": (OpenPromise("Angebot", ago(-3)),), "account_do_not_contact": True}, [(3, "next-promise")]),
        ({"contract_end": ago(-9)}, [(9, "next-contract")]),
        ({"contract_end": ago(-9), "account_do_not_contact": True}, []),
        ({"fairs": (Fair("Empack", ago(-7), ago(-9)),)}, [(7, "next-fair")]),
        ({"account_since": date(2016, 12, 1)}, [(7, "next-jubilee")]),
        ({"account_since": date(2017, 12, 1)}, []),
        ({"snoozed_until": ago(-4)}, [(5, "next-returns")]),
        ({"silent": 25}, [(5, "next-cadence")]),
        ({"silent": 30}, []),
        ({"silent": 40}, []),
        ({"silent": None}, []),
    ],
)
def test_each_thing_comes_on_its_day(facts: dict[str, Any], expected: list[tuple[int, str]]) -> None:
    assert told(**facts) == expected


def test_a_birthday_is_told_with_its_age() -> None:
    found = ahead([customer()], {1: [RUTH]}, TODAY)
    assert [(item.day, item.receipt.facts) for item in found.items] == [
        (date(2026, 11, 28), {"name": "Ruth Lindner", "age": 50})
    ]


def test_a_jubilee_in_january_is_seen_in_december() -> None:
    assert told(today=date(2026, 12, 28), silent=None, account_since=date(2017, 1, 3)) == [(6, "next-jubilee")]


def test_the_cadence_of_the_many_is_counted_only() -> None:
    firms = [customer(id, tier=tier, silent=115) for id, tier in enumerate(["C", None, "C"], start=1)]
    found = ahead(firms, {}, TODAY)
    assert (found.items, found.quietly) == ((), 3)


@given(portfolios)
def test_all_that_comes_is_within_the_two_weeks_and_in_order(portfolio: Any) -> None:
    found = ahead(portfolio, {}, TODAY)
    days = [item.day for item in found.items]
    assert days == sorted(days)
    assert all(TODAY < day <= TODAY + timedelta(days=DAYS_AHEAD) for day in days)
    assert ahead(reversed(portfolio), {}, TODAY) == found
