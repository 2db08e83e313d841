"""The ranking as a user sees it: who is chosen, why, and why not."""

from dataclasses import replace
from datetime import timedelta
from random import Random
from time import thread_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.account_facts import AccountFacts, Frustration, OccasionFact, OpenComplaint, OpenPromise, Skip, Touch
from bot.domain.accounts import Contact
from bot.domain.prompts import MOST_CHOSEN, candidate, rank, why
from bot.domain.weights import Weights
from tests.domain.some_facts import TODAY, ago, customer, portfolios

DUE = OpenPromise("Angebot", TODAY, noted=ago(6), quote="schicke das Angebot")
COMPLAINT = OpenComplaint("Anlage steht schon wieder", ago(4))
NEWS = OccasionFact("Packwerk Nord startet Onlineshop", "WN", TODAY, about="Packwerk Nord", relation="competitor")


def names(facts: AccountFacts) -> list[str]:
    return [reason.name for reason in candidate(facts, TODAY).reasons]


@pytest.mark.parametrize(
    ("facts", "frozen"),
    [
        ({"account_do_not_contact": True}, "do-not-contact"),
        ({"quiet_until": TODAY}, "quiet-until"),
        ({"quiet_until": ago(1)}, None),
        ({"away_until": TODAY}, "absence"),
        ({"snoozed_until": ago(-1)}, "snoozed"),
        ({"skipped": Skip(TODAY)}, "skipped"),
        ({"skipped": Skip(ago(6))}, "skipped"),
        ({"skipped": Skip(ago(7))}, None),
        ({"skipped": Skip(ago(13), "no-topic")}, "skipped"),
        ({"complaints": (COMPLAINT,)}, "complaint"),
        ({"frustration": Frustration(ago(13))}, "frustration"),
        ({"frustration": Frustration(ago(14))}, None),
        ({"silent": 4}, "cool-down"),
        ({"silent": 5}, None),
        ({"silent": 5, "tier": "B"}, "cool-down"),
        ({"silent": 4, "account_cadence_days": 7}, None),
        ({"touches": (Touch(ago(1), "call", False),)}, "tried"),
        ({"touches": (Touch(ago(2), "call", False),)}, None),
        ({"touches": (Touch(ago(9), "call", False), Touch(ago(8), "call", False))}, "ghosting"),
        ({"touches": (Touch(ago(39), "call", False), Touch(ago(8), "call", False))}, None),
        ({"touches": (Touch(ago(9), "call", False), Touch(ago(8), "call", False)), "silent": 7}, None),
        ({"touches": tuple(Touch(ago(6 + n), "visit") for n in range(4))}, "pressure"),
        ({"touches": tuple(Touch(ago(6 + n), "visit", inbound=True) for n in range(4))}, None),
    ],
)
def test_a_hard_rule_holds_back_every_selling_reason(facts: dict[str, Any], frozen: str | None) -> None:
    found = candidate(customer(occasions=(NEWS,), **{"silent": 31, **facts}), TODAY)
    assert found.frozen == frozen
    assert ("occasion" in [reason.name for reason in found.reasons]) is (frozen is None)
    assert "occasion" in [reason.name for reason in found.reasons + found.held]


@pytest.mark.parametrize(
    "facts",
    [
        {"silent": 1},
        {"touches": tuple(Touch(ago(6 + n), "visit") for n in range(4))},
        {"touches": (Touch(ago(1), "call", False),)},
        {"complaints": (COMPLAINT,)},
        {"skipped": Skip(ago(1))},
    ],
)
@pytest.mark.parametrize("late", [0, 1, 30])
def test_a_promise_of_ours_due_or_late_passes_cool_down_cap_and_freeze(facts: dict[str, Any], late: int) -> None:
    due = replace(DUE, due=ago(late))
    ranking = rank([customer(promises=(due,), **facts)], TODAY)
    assert [reason.name for reason in ranking.chosen[0].reasons][-1] == "promise"
    assert ranking.chosen[0].frozen is not None


@pytest.mark.parametrize(
    "facts",
    [{"account_do_not_contact": True}, {"quiet_until": TODAY}, {"away_until": TODAY}, {"snoozed_until": TODAY}],
)
def test_nothing_passes_the_wish_to_be_left_alone(facts: dict[str, Any]) -> None:
    ranking = rank([customer(promises=(DUE,), complaints=(COMPLAINT,), **facts)], TODAY)
    assert ranking.chosen == ()
    assert ranking.others[0].score == 0


def test_a_promise_due_tomorrow_waits_for_the_cool_down() -> None:
    assert names(customer(silent=1, promises=(replace(DUE, due=ago(-1)),))) == []


def test_an_open_complaint_leaves_only_the_repair_call_and_puts_it_on_top() -> None:
    unhappy = customer(1, silent=90, complaints=(COMPLAINT,), occasions=(NEWS,))
    loud = customer(2, silent=90, promises=(DUE,), occasions=(NEWS,))
    ranking = rank([loud, unhappy], TODAY)
    assert [one.account.id for one in ranking.chosen] == [1, 2]
    assert names(unhappy) == ["complaint"]
    assert {reason.name for reason in ranking.chosen[0].held} >= {"overdue", "occasion"}


def test_who_has_nothing_to_say_is_not_chosen() -> None:
    ranking = rank([customer(1, silent=10), customer(2, silent=40)], TODAY)
    assert [one.account.id for one in ranking.chosen] == [2]
    assert [one.score for one in ranking.others] == [0]


def test_an_empty_portfolio_has_an_empty_list() -> None:
    assert rank([], TODAY).chosen == rank([], TODAY).others == ()


@pytest.mark.parametrize(("capacity", "chosen"), [(-1, 0), (0, 0), (1, 1), (3, 3), (8, 8), (99, 8)])
def test_the_list_keeps_to_the_capacity(capacity: int, chosen: int) -> None:
    ranking = rank([customer(id, silent=40) for id in range(12)], TODAY, capacity)
    assert len(ranking.chosen) == chosen
    assert len(ranking.others) == 12 - chosen


def test_equal_scores_go_by_name_and_then_by_id() -> None:
    firms = [customer(id, name=name, silent=40) for id, name in [(1, "Zeus"), (3, "Acme"), (2, "Acme")]]
    assert [one.account.id for one in rank(firms, TODAY).chosen] == [2, 3, 1]


def test_one_of_three_places_goes_to_the_important_but_not_urgent() -> None:
    loud = [customer(id, silent=50, occasions=(NEWS,)) for id in range(1, 5)]
    old_friend = customer(9, silent=130, tier="C", account_since=ago(4000))
    ranking = rank([*loud, old_friend], TODAY)
    assert [one.account.id for one in ranking.chosen] == [1, 2, 9]
    assert ranking.important == 9
    assert [one.account.id for one in ranking.others] == [3, 4]


@pytest.mark.parametrize("capacity", [1, 2])
def test_of_fewer_places_the_important_gets_every_third_over_the_days(capacity: int) -> None:
    """Occasions and silence of that day each, so that only the calendar differs."""
    given = []
    for n in range(9):
        today = TODAY + timedelta(days=n)
        loud = [customer(id, silent=50, occasions=(replace(NEWS, published=today),)) for id in range(1, 5)]
        given.append(rank([*loud, customer(9, silent=130, tier="C", account_since=ago(4000))], today, capacity))
    assert all(len(ranking.chosen) == capacity for ranking in given)
    important = [ranking.important == 9 for ranking in given]
    assert sum(important) == 3 * capacity
    assert all(sum(important[n : n + 3]) == capacity for n in range(7))


@pytest.mark.parametrize("capacity", [1, 2])
def test_of_fewer_places_none_is_taken_from_what_we_owe(capacity: int) -> None:
    owed = [customer(id, silent=5, tier="C", promises=(DUE,)) for id in (1, 2)]
    old_friend = customer(9, silent=130, tier="C", account_since=ago(4000))
    for n in range(3):
        assert rank([*owed, old_friend], TODAY + timedelta(days=n), capacity).important is None


def test_what_we_owe_does_not_give_way_to_the_important_one() -> None:
    owed = [customer(id, silent=5, tier="C", promises=(DUE,)) for id in (1, 2)]
    loud, old_friend = (
        customer(3, occasions=(NEWS,), silent=59),
        customer(9, silent=130, tier="C", account_since=ago(4000)),
    )
    assert [one.account.id for one in rank([*owed, loud, old_friend], TODAY).chosen] == [1, 2, 9]


def test_why_shows_the_arithmetic_and_who_lost_next() -> None:
    ranking = rank([customer(id, silent=30 + id) for id in range(1, 30, 5)], TODAY)
    first = ranking.chosen[0].account.id
    told = why(ranking, first)
    assert told is not None
    assert (told.place, told.is_chosen, told.as_important) == (1, True, False)
    assert told.next_lost == ranking.others[0]
    loser = why(ranking, ranking.others[0].account.id)
    assert loser is not None and not loser.is_chosen and loser.next_lost == ranking.others[1]
    assert why(ranking, 4711) is None


def test_why_of_the_only_customer_names_no_loser() -> None:
    told = why(rank([customer(silent=40)], TODAY), 1)
    assert told is not None and told.next_lost is None


def test_the_card_shows_three_reasons_and_counts_all() -> None:
    found = candidate(customer(silent=90, occasions=(NEWS,), contract_end=ago(-20), asked_satisfaction=ago(200)), TODAY)
    assert [reason.name for reason in found.shown] == ["overdue", "occasion", "contract"]
    assert len(found.reasons) > 3
    assert found.score == sum(reason.points for reason in found.reasons)


def test_the_person_to_call_is_the_one_the_strongest_reason_is_about() -> None:
    people = (Contact(1, 1, "Sabine", "Müller"), Contact(2, 1, "Jörg", "Petersen"))
    assert candidate(customer(contacts=people), TODAY).contact == people[0]
    assert candidate(customer(contacts=people, promises=(replace(DUE, contact_id=2),)), TODAY).contact == people[1]
    assert candidate(customer(), TODAY).contact is None


def test_a_team_can_switch_a_reason_off() -> None:
    found = candidate(customer(silent=31, occasions=(NEWS,)), TODAY, Weights(occasion=0))
    assert [reason.name for reason in found.reasons] == ["overdue", "budget"]


@settings(max_examples=500, deadline=None)
@given(portfolios, st.integers(-1, 10), st.randoms(use_true_random=False))
def test_every_ranking_keeps_the_rules(portfolio: list[AccountFacts], capacity: int, random: Random) -> None:
    ranking = rank(portfolio, TODAY, capacity)
    together = ranking.chosen + ranking.others
    assert len(ranking.chosen) <= max(0, min(MOST_CHOSEN, capacity))
    assert sorted(one.account.id for one in together) == [facts.account.id for facts in portfolio]
    for one in together:
        assert one.score == sum(reason.points for reason in one.reasons)
        assert all(reason.points * 2 == int(reason.points * 2) for reason in one.reasons)
        assert one.frozen is None or all(reason.owed for reason in one.reasons)
    assert all(one.score > 0 for one in ranking.chosen)
    important = [one for one in together if one.is_important and one.score > 0]
    assert capacity < 3 or not important or any(one.is_important for one in ranking.chosen)
    shuffled = list(portfolio)
    random.shuffle(shuffled)
    assert rank(shuffled, TODAY, capacity) == ranking


@settings(max_examples=500, deadline=None)
@given(portfolios)
def test_a_repair_call_outranks_everybody_without_one(portfolio: list[AccountFacts]) -> None:
    found = [candidate(facts, TODAY) for facts in portfolio]
    repair = [one.score for one in found if any(reason.name == "complaint" for reason in one.reasons)]
    others = [one.score for one in found if all(reason.name != "complaint" for reason in one.reasons)]
    assert not repair or not others or min(repair) > max(others)


def full(id: int, random: Random) -> AccountFacts:
    """A customer with a bit of everything, as after a year of use."""
    day = random.randrange(1, 200)
    return customer(
        id,
        silent=day,
        tier=random.choice("ABC"),
        account_since=ago(random.randrange(9000)),
        contacts=tuple(Contact(id * 3 + n, id, "Ida", "Huber") for n in range(3)),
        touches=tuple(Touch(ago(day + 20 * n), "call") for n in range(10)),
        promises=(replace(DUE, due=ago(random.randrange(-9, 9))),) * (id % 3),
        occasions=(replace(NEWS, published=ago(random.randrange(15))),) * (id % 4),
    )


def test_three_hundred_customers_are_ranked_in_a_blink() -> None:
    portfolio = [full(id, Random(id)) for id in range(300)]
    runs = []
    for _ in range(5):
        start = thread_time()
        rank(portfolio, TODAY + timedelta(days=1))
        runs.append(thread_time() - start)
    assert min(runs) < 0.05, "7 ms on a quiet machine; the bound only catches what grows with the square"
