"""Receipts and the arithmetic in words, in every language."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.account_facts import AccountFacts, Frustration, OccasionFact, OpenComplaint, OpenPromise, OpenWish
from bot.domain.accounts import Birthday, Contact
from bot.domain.prompts import candidate, rank, why
from bot.domain.reasons import Reason
from bot.texts import LOCALES, Locale
from bot.views import reasons
from bot.views.reply import Speech
from tests.domain.some_facts import TODAY, ago, customer, portfolios

RUTH = Contact(1, 1, "Ruth", "Lindner", birthday=Birthday(11, 24, 1972))


def reason(name: str, **facts: Any) -> Reason:
    found = candidate(customer(**facts), TODAY)
    return next(one for one in found.reasons + found.held if one.name == name)


@pytest.mark.parametrize(
    ("name", "facts", "german", "english"),
    [
        ("overdue", {"silent": 38}, "38 Tage kein Gespräch, vereinbart 30", "38 days without a talk, agreed 30"),
        ("overdue", {"silent": None}, "A-Kunde, noch kein Gespräch notiert", "A-customer, no talk noted yet"),
        (
            "promise",
            {"promises": (OpenPromise("Angebot", ago(1), noted=ago(8)), OpenPromise("Muster", TODAY))},
            "Zusage überfällig seit Mo 23.11.: „Angebot“ (vom Mo 16.11.) · und noch 1 Zusage",
            "Promise overdue since Mon 23 Nov: “Angebot” (of Mon 16 Nov) · and 1 more promise",
        ),
        (
            "complaint",
            {"complaints": (OpenComplaint("Anlage steht schon wieder", ago(5)),)},
            "Reklamation offen seit 5 Tagen: „Anlage steht schon wieder“ (Do 19.11.)",
            "Complaint open for 5 days: “Anlage steht schon wieder” (Thu 19 Nov)",
        ),
        (
            "complaint",
            {"frustration": Frustration(ago(5), "reicht mir jetzt")},
            "Verärgert am Do 19.11. „reicht mir jetzt“",
            "Annoyed on Thu 19 Nov “reicht mir jetzt”",
        ),
        (
            "occasion",
            {"occasions": (OccasionFact("startet Shop", "WN", TODAY, relation="competitor", about="Packwerk Nord"),)},
            "Wettbewerber Packwerk Nord: startet Shop (WN, heute)",
            "Competitor Packwerk Nord: startet Shop (WN, today)",
        ),
        (
            "occasion",
            {"occasions": (OccasionFact("meldet Insolvenz an", "WN", ago(2), careful=True),)},
            "meldet Insolvenz an (WN, vor 2 Tagen) – behutsam ansprechen",
            "meldet Insolvenz an (WN, 2 days ago) – tread gently",
        ),
        (
            "birthday",
            {"contacts": (RUTH,)},
            "Ruth Lindner hat heute Geburtstag (54)",
            "Birthday of Ruth Lindner today (54)",
        ),
        (
            "wish",
            {"wishes": (OpenWish("günstiger", ago(90), match="CMS light"),)},
            "Wunsch „günstiger“ passt jetzt zu: CMS light",
            "Wish “günstiger” now fits: CMS light",
        ),
        ("jubilee", {"account_since": date(2016, 11, 26)}, "10 Jahre Kunde am Do 26.11.", "10 years a customer on Thu"),
    ],
)
def test_a_receipt_says_what_it_stands_on(name: str, facts: dict[str, Any], german: str, english: str) -> None:
    found = reason(name, **facts)
    assert reasons.receipt(Speech("de"), found, TODAY) == german
    assert reasons.receipt(Speech("en"), found, TODAY).startswith(english)


@settings(max_examples=150, deadline=None)
@given(portfolios, st.sampled_from(LOCALES))
def test_every_reason_of_any_customer_has_words_and_why_sums_up(portfolio: list[AccountFacts], locale: Locale) -> None:
    say, ranking = Speech(locale), rank(portfolio, TODAY)
    for one in ranking.chosen + ranking.others:
        told = why(ranking, one.account.id)
        assert told is not None
        text = reasons.why(say, told, TODAY, ("prompt_list", 1)).text
        assert "{" not in text and len(text) < 4096
        assert all(reasons.receipt(say, held, TODAY) for held in one.held)


def test_why_names_the_sum_what_rests_and_who_lost() -> None:
    facts = [customer(1, "Acme", silent=38), customer(2, "Weingut Steinacker", silent=31)]
    told = why(rank(facts, TODAY, capacity=1), 1)
    assert told is not None
    assert reasons.why(Speech("de"), told, TODAY, ("prompt_list", 7)).text.splitlines() == [
        "Warum <b>Acme</b>? 9,0 Punkte",
        "7,5 überfällig: 38 Tage kein Gespräch, vereinbart 30",
        "1,5 Zeitbudget: A-Kunde, noch 120 Min. Zeitbudget in diesem Monat",
        "Knapp dahinter: <b>Weingut Steinacker</b> (7,5): 6,0 überfällig + 1,5 Zeitbudget",
        "Den Unterschied macht: überfällig",
    ]
    twins = rank([customer(1, "Acme", silent=38), customer(2, "Beta", silent=38)], TODAY, capacity=1)
    tie = why(twins, 1)
    assert tie is not None
    assert reasons.why(Speech("de"), tie, TODAY, ("prompt_list", 7)).text.endswith(
        "Gleich viele Punkte: Dann geht es nach dem Namen."
    )
    ends = why(rank([customer(1, "Acme", silent=90, contract_end=ago(-20))], TODAY), 1)
    assert ends is not None
    assert " · gilt bis Mo 14.12." in reasons.why(Speech("de"), ends, TODAY, ("prompt_list", 7)).text
    unhappy = customer(1, silent=90, complaints=(OpenComplaint("steht", TODAY),))
    told = why(rank([unhappy], TODAY), 1)
    assert told is not None
    text = reasons.why(Speech("de"), told, TODAY, ("prompt_list", 7)).text
    assert "Verkaufsanlässe ruhen, bis die Reklamation erledigt ist." in text
    assert "Zurückgehalten: überfällig, lange still, Zeitbudget" in text


def test_the_card_leaves_out_the_budget_and_what_dormant_says_already() -> None:
    found = candidate(customer(silent=90, contract_end=ago(-20)), TODAY)
    assert [one.name for one in reasons.on_card(found)] == ["contract", "dormant"]


@pytest.mark.parametrize(("to_oneself", "words"), [(True, "und noch 1 Punkt"), (False, "und noch 1 Zusage")])
def test_a_reminder_beside_a_promise_is_not_counted_as_one(to_oneself: bool, words: str) -> None:
    both = (OpenPromise("Angebot", ago(1)), OpenPromise("Arbeit", TODAY, to_oneself=to_oneself))
    assert words in reasons.receipt(Speech("de"), reason("promise", promises=both), TODAY)
