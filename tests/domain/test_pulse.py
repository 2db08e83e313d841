"""Three series side by side, and when it is a moment to ask."""

from datetime import date, timedelta

import pytest

from bot.domain.accounts import Account, Tier
from bot.domain.interactions import Complaint, Logged
from bot.domain.pulse import AGAIN, SETTLING_IN, Asked, Mean, Series, Sign, may_ask, weeks, what_to_ask

MONDAY = date(2026, 11, 23)
TODAY = date(2026, 11, 24)
LONG_AGO = date(2026, 1, 1)
COMPLAINT = Complaint(1, "steht", "open", TODAY)


def talk(tier: Tier | None = "A", channel: str | None = "call", **values: object) -> Logged:
    return Logged(1, "contact", TODAY, "", Account(1, "Acme", tier=tier), channel=channel, **values)  # type: ignore[arg-type]


def test_the_series_are_never_made_into_one() -> None:
    signs = (
        Sign("satisfaction", 1, MONDAY, 8),
        Sign("satisfaction", 2, MONDAY + timedelta(days=6), 5),
        Sign("frustration", 3, MONDAY, 5),
        Sign("effort", 4, MONDAY, 1),
    )
    (week,) = weeks(signs, MONDAY, 1)
    assert (week.satisfaction, week.frustrated, week.effort) == (Mean(6.5, 2), 1, Mean(1.0, 1))


def test_frustration_counts_customers_once_and_only_annoyed_ones() -> None:
    signs = (
        Sign("frustration", 1, MONDAY, 3),
        Sign("frustration", 1, MONDAY, 5),
        Sign("frustration", 2, MONDAY, 1),
        Sign("frustration", 3, MONDAY - timedelta(days=1), 5),
        Sign("frustration", 4, MONDAY + timedelta(days=7), 5),
    )
    (week,) = weeks(signs, MONDAY, 1)
    assert week.frustrated == 1


def test_a_week_without_answers_has_no_mean_and_few_are_marked() -> None:
    before, now = weeks([Sign("effort", 1, MONDAY, 3)] * 4, MONDAY, 2)
    assert before.effort == Mean(None, 0) and not before.effort.is_few
    assert now.effort == Mean(3.0, 4) and now.effort.is_few
    assert not weeks([Sign("effort", 1, MONDAY, 3)] * 5, MONDAY, 1)[0].effort.is_few


@pytest.mark.parametrize(
    ("entry", "earlier", "series"),
    [
        (talk(), 2, "satisfaction"),
        (talk(), 1, None),  # people hardly know each other
        (talk("C"), 9, None),
        (talk(None), 9, None),
        (talk(channel="email"), 9, None),
        (talk(sentiment="positive"), 9, None),  # the note tells
        (talk(sentiment="neutral"), 2, "satisfaction"),
        (talk(satisfaction=7.0), 9, None),
        (talk(reached=False), 9, None),
        (talk(complaints=(COMPLAINT,)), 0, "frustration"),
        (talk("C", None, complaints=(COMPLAINT,)), 0, "frustration"),
        (talk(settled=(COMPLAINT,)), 0, "effort"),
        (talk(settled=(COMPLAINT,), complaints=(COMPLAINT,)), 0, "effort"),
        (Logged(1, "fact", TODAY, "", Account(1, "Acme", tier="A")), 9, None),
        (Logged(1, "contact", TODAY, "", channel="call"), 9, None),
    ],
)
def test_one_question_fits_a_talk_or_none(entry: Logged, earlier: int, series: Series | None) -> None:
    assert what_to_ask(entry, earlier) == series


@pytest.mark.parametrize("series", AGAIN)
def test_nobody_is_asked_twice_a_day_nor_about_a_customer_too_soon(series: Series) -> None:
    assert may_ask(series, TODAY, LONG_AGO, Asked())
    assert may_ask(series, TODAY, LONG_AGO, Asked(of_person=TODAY - timedelta(days=1)))
    assert not may_ask(series, TODAY, LONG_AGO, Asked(of_person=TODAY))
    assert may_ask(series, TODAY, LONG_AGO, Asked(of_customer=TODAY - AGAIN[series]))
    assert not may_ask(series, TODAY, LONG_AGO, Asked(of_customer=TODAY - AGAIN[series] + timedelta(days=1)))


def test_who_has_just_joined_is_left_in_peace() -> None:
    assert not may_ask("effort", TODAY, TODAY - SETTLING_IN + timedelta(days=1), Asked())
    assert may_ask("effort", TODAY, TODAY - SETTLING_IN, Asked())
