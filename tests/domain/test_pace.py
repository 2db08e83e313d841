"""How fast we may send: as fast as Telegram allows, and never faster."""

import random
from bisect import bisect_left

import pytest

from bot.domain.sending import CHAT_BURST, Pace


def pushed(pace: Pace, seconds: float, awake: float = 0.0, seed: int = 1) -> list[float]:
    """Moments of sends to ever new chats, by somebody who comes up to `awake` seconds late to each."""
    dice, now, sent = random.Random(seed), 100.0, []
    while now < 100.0 + seconds:
        wait = pace.wait_overall(now)
        if wait > 0:
            now += max(wait, 1e-6) + dice.random() * awake  # a clock has a grain, sums of floats have a smaller one
            continue
        pace.spend(len(sent) + 1, "sendMessage", now)
        sent.append(now)
    return sent


def busiest_second(sent: list[float]) -> int:
    return max(bisect_left(sent, moment + 1) - number for number, moment in enumerate(sent))


@pytest.mark.parametrize("rate", [1, 2, 5, 30, 45])
@pytest.mark.parametrize("awake", [0.0, 0.004, 0.1])
def test_no_second_has_more_than_the_rate(rate: float, awake: float) -> None:
    assert busiest_second(pushed(Pace(rate, 1.0), 60, awake)) <= rate


def test_a_long_push_takes_what_telegram_allows() -> None:
    """With an eye that comes up to 8 ms late each time: 97 of 100 messages that 30 a second would be."""
    sent = pushed(Pace(30, 1.0), 120, awake=0.008)
    assert len(sent) >= 0.97 * 30 * 120


def test_one_chat_has_a_short_burst_and_then_one_a_second() -> None:
    pace = Pace(30, 1.0)
    for _ in range(CHAT_BURST):
        assert pace.wait_chat(7, "sendMessage", 100.0) == 0
        pace.spend(7, "sendMessage", 100.0)
    assert pace.wait_chat(7, "sendMessage", 100.0) == pytest.approx(1)
    assert pace.wait_chat(7, "answerCallbackQuery", 100.0) == 0
    assert pace.wait_chat(8, "sendMessage", 100.0) == 0


def test_without_limits_nothing_waits() -> None:
    assert len(pushed(Pace(100_000, 100_000), 0.01)) >= 900
