from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.account_facts import Touch
from bot.domain.pressure import pressure, unanswered

DAY = date(2026, 11, 24)


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("touch", "weight"),
    [
        (Touch(DAY, "visit"), 3),
        (Touch(DAY, "meeting"), 3),
        (Touch(DAY, "call"), 2),
        (Touch(DAY, "email"), 1),
        (Touch(DAY, None), 1),
        (Touch(DAY, "call", reached=False), 1),
        (Touch(DAY, "visit", inbound=True), 0),
        (Touch(ago(15), "call"), 1),
        (Touch(ago(30), "visit"), 0),
        (Touch(ago(-1), "call"), 2),
    ],
)
def test_a_visit_weighs_three_a_call_two_a_mail_one_and_all_fade(touch: Touch, weight: float) -> None:
    assert pressure([touch], DAY) == weight


@given(st.lists(st.builds(Touch, st.integers(0, 60).map(ago), st.sampled_from(["visit", "call", "mail"]))))
def test_pressure_only_falls_while_nothing_new_happens(touches: list[Touch]) -> None:
    assert pressure(touches, DAY + timedelta(days=1)) <= pressure(touches, DAY) <= 3 * len(touches)


def test_only_our_own_tries_since_the_last_talk_count_as_unanswered() -> None:
    touches = [Touch(ago(2), "call", False), Touch(ago(9), "call", False), Touch(ago(1), "call", False, inbound=True)]
    assert unanswered(touches, None) == (ago(9), ago(2))
    assert unanswered(touches, ago(5)) == (ago(2),)
    assert unanswered(touches, ago(2)) == ()
