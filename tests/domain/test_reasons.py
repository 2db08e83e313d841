"""Each reason from the facts that give it: points, receipt, and when it is silent."""

from datetime import date
from typing import Any

import pytest

from bot.domain.account_facts import Fair, Frustration, OccasionFact, OpenComplaint, OpenPromise, OpenWish, Touch
from bot.domain.accounts import Birthday, Contact
from bot.domain.prompts import candidate
from bot.domain.reasons import Reason
from tests.domain.some_facts import TODAY, ago, customer

PAST = (Touch(ago(24)), Touch(ago(31)), Touch(ago(38)), Touch(ago(45)))


def reason(name: str, today: date = TODAY, **facts: Any) -> Reason | None:
    found = candidate(customer(**facts), today)
    return next((one for one in found.reasons + found.held if one.name == name), None)


def born(day: date, id: int = 1) -> Contact:
    return Contact(id, 1, "Ruth", "Lindner", birthday=Birthday(day.month, day.day, 1970))


@pytest.mark.parametrize(
    ("name", "facts", "points", "key"),
    [
        ("overdue", {"silent": 20}, None, None),
        ("overdue", {"silent": 21}, 0.5, "overdue-soon"),
        ("overdue", {"silent": 30}, 3.0, "overdue-soon"),
        ("overdue", {"silent": 38}, 7.5, "overdue"),
        ("overdue", {"silent": 999}, 9.0, "overdue"),
        ("overdue", {"silent": 61, "tier": "B"}, 4.0, "overdue"),
        ("overdue", {"silent": 121, "tier": "C"}, 2.0, "overdue"),
        ("overdue", {"silent": 121, "tier": None}, 2.0, "overdue"),
        ("overdue", {"silent": 15, "account_cadence_days": 14}, 6.5, "overdue"),
        ("overdue", {"silent": 15, "account_cadence_days": 0}, None, None),
        ("overdue", {"silent": None}, 2.0, "overdue-never"),
        ("overdue", {"silent": -3}, None, None),
        ("promise", {"promises": (OpenPromise("Angebot", TODAY),)}, 15.0, "promise-today"),
        ("promise", {"promises": (OpenPromise("Angebot", ago(3)),)}, 16.5, "promise-late"),
        ("promise", {"promises": (OpenPromise("Angebot", ago(99)),)}, 18.0, "promise-late"),
        ("promise", {"promises": (OpenPromise("Angebot", ago(-1)),)}, 4.0, "promise-eve"),
        ("promise", {"promises": (OpenPromise("Angebot", ago(-2)),)}, None, None),
        ("promise", {"promises": (OpenPromise("Angebot", None, noted=ago(7)),)}, 2.0, "promise-undated"),
        ("promise", {"promises": (OpenPromise("Angebot", None, noted=ago(6)),)}, None, None),
        ("promise", {"promises": (OpenPromise("prüft", ago(1), ours=False),)}, 2.5, "promise-theirs"),
        ("promise", {"promises": (OpenPromise("prüft", TODAY, ours=False),)}, None, None),
        ("complaint", {"complaints": (OpenComplaint("x", ago(4)),)}, 64.0, "complaint"),
        ("complaint", {"complaints": (OpenComplaint("x", TODAY, "low"),)}, 60.0, "complaint"),
        ("complaint", {"complaints": (OpenComplaint("x", ago(90), "high"),)}, 68.0, "complaint"),
        ("complaint", {"frustration": Frustration(ago(3))}, 60.0, "complaint-frustration"),
        ("occasion", {"occasions": (OccasionFact("t", "s", TODAY),)}, 5.0, "occasion-customer"),
        (
            "occasion",
            {"occasions": (OccasionFact("t", "s", ago(3), relation="competitor"),)},
            4.0,
            "occasion-competitor",
        ),
        ("occasion", {"occasions": (OccasionFact("t", "s", TODAY, relation="topic"),)}, 2.5, "occasion-topic"),
        ("occasion", {"occasions": (OccasionFact("t", "s", TODAY, score=0.5),)}, 2.5, "occasion-customer"),
        ("occasion", {"occasions": (OccasionFact("t", "s", ago(9)),)}, 2.5, "occasion-customer"),
        ("occasion", {"occasions": (OccasionFact("t", "s", ago(14)),)}, None, None),
        ("occasion", {"occasions": (OccasionFact("t", "s", TODAY, score=-1.0),)}, None, None),
        ("birthday", {"contacts": (born(TODAY),)}, 5.0, "birthday-today"),
        ("birthday", {"contacts": (born(ago(2)),)}, 3.0, "birthday-past"),
        ("birthday", {"contacts": (born(ago(2)),), "silent": 1}, None, None),
        ("birthday", {"contacts": (born(ago(-3)),)}, 1.5, "birthday-soon"),
        ("birthday", {"contacts": (born(ago(-4)),)}, None, None),
        ("wish", {"wishes": (OpenWish("günstiger", ago(90), match="CMS light"),)}, 4.0, "wish-match"),
        ("wish", {"wishes": (OpenWish("günstiger", ago(30)),)}, 1.0, "wish-open"),
        ("wish", {"wishes": (OpenWish("günstiger", ago(29)),)}, None, None),
        ("fair", {"fairs": (Fair("Empack", ago(-28), ago(-30)),)}, 3.0, "fair-ahead"),
        ("fair", {"fairs": (Fair("Empack", ago(-29), ago(-30)),)}, None, None),
        ("fair", {"fairs": (Fair("Empack", ago(1), ago(-1)),)}, 3.0, "fair-now"),
        ("fair", {"fairs": (Fair("Empack", ago(20), ago(7)),)}, 3.0, "fair-after"),
        ("fair", {"fairs": (Fair("Empack", ago(20), ago(8)),)}, None, None),
        ("jubilee", {"account_since": date(2016, 12, 1)}, 3.0, "jubilee"),
        ("jubilee", {"account_since": date(2016, 11, 22)}, 3.0, "jubilee"),
        ("jubilee", {"account_since": date(2016, 11, 21)}, None, None),
        ("jubilee", {"account_since": date(2017, 11, 24)}, None, None),
        ("jubilee", {"account_since": date(2026, 11, 24)}, None, None),
        ("contract", {"contract_end": ago(-30)}, 4.0, "contract"),
        ("contract", {"contract_end": ago(-90)}, 2.0, "contract"),
        ("contract", {"contract_end": ago(-91)}, None, None),
        ("contract", {"contract_end": ago(1)}, None, None),
        ("quiet", {"touches": PAST, "silent": 24}, 3.0, "quiet"),
        ("quiet", {"touches": PAST[:3], "silent": 24}, None, None),
        ("quiet", {"touches": PAST, "silent": 13}, None, None),
        ("quiet", {"touches": PAST, "silent": 31}, None, None),
        ("survey", {"asked_satisfaction": ago(180)}, 1.0, "survey"),
        ("survey", {"asked_satisfaction": ago(179)}, None, None),
        ("survey", {"asked_satisfaction": None}, None, None),
        ("budget", {"silent": 40}, 1.5, "budget"),
        ("budget", {"silent": 40, "minutes_used": 80}, 0.5, "budget"),
        ("budget", {"silent": 40, "minutes_used": 120}, -1.0, "budget-over"),
        ("budget", {"silent": 10}, None, None),
        ("budget", {"silent": 400, "tier": None}, None, None),
        ("dormant", {"silent": 60}, None, None),
        ("dormant", {"silent": 61}, 3.0, "dormant"),
        ("dormant", {"silent": 31, "account_since": ago(1827)}, 4.0, "dormant-standing"),
        ("dormant", {"silent": 31, "account_since": ago(1820)}, None, None),
        ("dormant", {"silent": None, "account_since": ago(1827)}, 4.0, "dormant-never"),
        ("dormant", {"silent": None}, None, None),
    ],
)
def test_a_reason_has_its_points_and_its_receipt(
    name: str, facts: dict[str, Any], points: float | None, key: str | None
) -> None:
    found = reason(name, **facts)
    assert (found and found.points, found and found.receipt.key) == (points, key)


def test_a_receipt_quotes_the_note_with_its_date() -> None:
    found = reason("promise", promises=(OpenPromise("Angebot", ago(1), noted=ago(6), quote="schicke es Montag"),))
    assert found is not None
    told = {"what": "Angebot", "quote": "schicke es Montag", "noted": ago(6), "due": ago(1), "days": 1, "more": 0}
    assert found.receipt.facts == told


def test_the_most_pressing_promise_speaks_and_counts_the_others() -> None:
    promises = (OpenPromise("prüft", ago(9), ours=False), OpenPromise("Muster", ago(1)), OpenPromise("Liste", ago(-9)))
    found = reason("promise", promises=promises)
    assert found is not None
    assert (found.receipt.facts["what"], found.receipt.facts["more"]) == ("Muster", 1)


def test_the_worst_complaint_speaks() -> None:
    complaints = (OpenComplaint("Kratzer", ago(2), "low"), OpenComplaint("Band steht", ago(1), "high"))
    found = reason("complaint", complaints=complaints)
    assert found is not None
    assert (found.receipt.facts["text"], found.receipt.facts["days"]) == ("Band steht", 1)


@pytest.mark.parametrize(
    ("today", "key"),
    [
        (date(2027, 2, 28), "birthday-today"),
        (date(2028, 2, 28), "birthday-soon"),
        (date(2028, 2, 29), "birthday-today"),
    ],
)
def test_who_is_born_on_29_february_is_congratulated_each_year(today: date, key: str) -> None:
    contact = Contact(1, 1, "Ruth", "Lindner", birthday=Birthday(2, 29, 1980))
    found = reason("birthday", today, contacts=(contact,))
    assert found is not None
    assert found.receipt.key == key
    assert found.receipt.facts["age"] == today.year - 1980


def test_the_age_is_right_across_the_year_end() -> None:
    found = reason("birthday", date(2026, 12, 30), contacts=(born(date(2027, 1, 1)),))
    assert found is not None
    assert (found.receipt.facts["age"], found.receipt.facts["day"]) == (57, date(2027, 1, 1))


def test_a_jubilee_of_29_february_is_on_the_28th() -> None:
    found = reason("jubilee", date(2025, 2, 28), silent=0, account_since=date(2020, 2, 29))
    assert found is not None
    assert found.receipt.facts == {"years": 5, "since": date(2020, 2, 29), "day": date(2025, 2, 28)}


def test_the_time_left_is_told_in_minutes() -> None:
    found = reason("budget", silent=40, minutes_used=80)
    assert found is not None
    assert found.receipt.facts == {"left": 40, "used": 80, "minutes": 120, "tier": "A"}
