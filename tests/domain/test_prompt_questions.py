"""One open question for every prompt, in both languages, never twice running."""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.account_facts import AccountFacts, Frustration, OccasionFact, OpenComplaint, OpenPromise
from bot.domain.prompt_questions import question_key, question_keys, situation_of
from bot.domain.prompts import candidate
from tests.domain.some_facts import TODAY, ago, customer, portfolios

TEXTS = Path(__file__).parents[2] / "bot" / "texts"
LEADER = OccasionFact("Neue Chefin", "Bote", TODAY, "OrganizationLeadership")


def sentences(language: str) -> dict[str, str]:
    text = (TEXTS / f"prompt_questions.{language}.ftl").read_text("utf-8")
    return dict(re.findall(r"^(ask-[a-z0-9-]+) = (.+)$", text, re.MULTILINE))


@pytest.mark.parametrize(("language", "start"), [("de", "Frage: "), ("en", "Ask: ")])
def test_every_question_is_there_in_both_languages_and_is_a_question(language: str, start: str) -> None:
    found = sentences(language)
    assert list(found) == list(question_keys())
    assert all(text.startswith(start) and text.endswith("?") and len(text) <= 90 for text in found.values())
    assert len(set(found.values())) == len(found)


@pytest.mark.parametrize(
    ("facts", "situation"),
    [
        ({"complaints": (OpenComplaint("x", ago(4)),)}, "complaint"),
        ({"frustration": Frustration(ago(4))}, "frustration"),
        ({"promises": (OpenPromise("Angebot", TODAY),)}, "promise"),
        ({"promises": (OpenPromise("prüft", ago(2), ours=False),)}, "promise-theirs"),
        ({"occasions": (LEADER,)}, "occasion-leadership"),
        ({"occasions": (OccasionFact("t", "s", TODAY, "Merger"),)}, "occasion-change"),
        ({"occasions": (OccasionFact("t", "s", TODAY, "Strike"),)}, "occasion-careful"),
        ({"occasions": (OccasionFact("t", "s", TODAY, "award", careful=True),)}, "occasion-careful"),
        ({"occasions": (OccasionFact("t", "s", TODAY, "award"),)}, "occasion-news"),
        ({"occasions": (OccasionFact("t", "s", TODAY, relation="topic"),)}, "occasion-topic"),
        ({"occasions": (OccasionFact("t", "s", TODAY, "Merger", relation="competitor"),)}, "occasion-competitor"),
        ({"silent": 40}, "overdue"),
        ({"silent": 90}, "dormant"),
        ({"silent": None}, "first"),
        ({"silent": 10}, "overdue"),
    ],
)
def test_the_situation_is_what_the_strongest_reason_speaks_of(facts: dict[str, Any], situation: str) -> None:
    assert situation_of(candidate(customer(**facts), TODAY).reasons) == situation


@given(portfolios, st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_a_customer_hears_the_same_all_week_and_another_question_the_next(
    portfolio: list[AccountFacts], today: date
) -> None:
    keys = set(question_keys())
    monday = today - timedelta(days=today.weekday())
    for one in (candidate(facts, TODAY) for facts in portfolio):
        week = {question_key(one.account.id, one.reasons, monday + timedelta(days=n)) for n in range(7)}
        assert len(week) == 1 and week <= keys
        assert question_key(one.account.id, one.reasons, monday + timedelta(days=7)) not in week
