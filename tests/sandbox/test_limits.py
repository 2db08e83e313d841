from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import Limits
from bot.sandbox.limits import Limiter


def test_one_chat_takes_a_short_burst_and_then_one_a_second() -> None:
    limiter = Limiter(Limits())
    assert [limiter.admit(7, group=False, now=100.0) for _ in range(3)] == [0, 0, 0]
    assert limiter.admit(7, group=False, now=100.0) == 1
    assert limiter.admit(8, group=False, now=100.0) == 0
    assert limiter.admit(7, group=False, now=101.0) == 0


def test_all_chats_together_take_thirty_a_second() -> None:
    limiter = Limiter(Limits())
    assert [limiter.admit(chat, group=False, now=50.0) for chat in range(30)] == [0] * 30
    assert limiter.admit(30, group=False, now=50.0) == 1


def test_an_even_thirty_a_second_is_never_refused() -> None:
    limiter = Limiter(Limits())
    assert not any(limiter.admit(chat, group=False, now=1e9 + chat / 30) for chat in range(3000))


def test_a_group_takes_twenty_a_minute() -> None:
    limiter = Limiter(Limits(chat_per_second=None, per_second=None))
    assert [limiter.admit(-5, group=True, now=0.0) for _ in range(20)] == [0] * 20
    assert limiter.admit(-5, group=True, now=0.0) == 3
    assert limiter.admit(-5, group=True, now=3.0) == 0


def test_sends_while_shut_are_refused_and_counted() -> None:
    limiter = Limiter(Limits.off())
    limiter.shut(7, now=10.0, seconds=5)
    assert [limiter.admit(7, group=False, now=moment) for moment in (10.0, 12.5, 14.9)] == [5, 3, 1]
    assert limiter.forbidden_sends == 3
    assert limiter.admit(8, group=False, now=12.0) == 0
    assert limiter.admit(7, group=False, now=15.0) == 0


def test_everything_can_be_shut_and_opened_again() -> None:
    limiter = Limiter(Limits.off())
    limiter.shut(None, now=10.0, seconds=100)
    assert limiter.admit(1, group=False, now=11.0) == 99
    limiter.open()
    assert limiter.admit(1, group=False, now=11.0) == 0


@pytest.mark.parametrize("chat", [7, None])
def test_a_clock_set_back_does_not_shut_the_door_for_hours(chat: int | None) -> None:
    limiter = Limiter(Limits())
    limiter.shut(chat, now=100_000.0, seconds=5)
    for number in range(3):
        limiter.admit(9 + number, group=False, now=100_000.0)
    waits = [limiter.admit(7, group=False, now=1000.0 + second) for second in range(5)]
    assert waits[-1] == 0 and max(waits) <= 2


def test_without_limits_everything_passes() -> None:
    limiter = Limiter(Limits.off())
    assert not any(limiter.admit(-1, group=True, now=0.0) for _ in range(1000))


@given(st.lists(st.floats(0, 3), min_size=1, max_size=60))
def test_a_bot_that_waits_as_told_gets_through_and_never_sends_too_much(pauses: list[float]) -> None:
    limiter, now = Limiter(Limits()), 1000.0
    passed: list[float] = []
    for pause in pauses:
        now += pause
        for _ in count():
            wait = limiter.admit(7, group=False, now=now)
            if not wait:
                break
            now += wait
        passed.append(now)
    assert limiter.forbidden_sends == 0
    for moment in passed:
        assert sum(moment <= other < moment + 10 for other in passed) <= 13
