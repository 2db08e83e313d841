"""Never bombard: how much contact a customer has had from us lately, and when it is enough (M3)."""

from collections.abc import Iterable
from datetime import date, timedelta

from bot.domain.account_facts import Touch
from bot.domain.weights import DEFAULT_WEIGHTS, Weights

_VISITS = frozenset({"visit", "meeting", "event"})
_CALLS = frozenset({"call", "video"})
WINDOW_DAYS = 30


def pressure(touches: Iterable[Touch], today: date, weights: Weights = DEFAULT_WEIGHTS) -> float:
    """Weighted sum of what came from us in 30 days, fading evenly to nothing; what the customer began has no weight.

    A call that reached nobody weighs like a mail: a missed call is seen, but takes no time.
    """
    total, since = 0.0, today - timedelta(days=WINDOW_DAYS)
    for touch in touches:
        if touch.day > since and not touch.inbound:
            total += _weight(touch, weights) * (WINDOW_DAYS - max(0, (today - touch.day).days))
    return total / WINDOW_DAYS


def _weight(touch: Touch, weights: Weights) -> float:
    if touch.reached is False or touch.channel not in _VISITS | _CALLS:
        return weights.pressure_light
    return weights.pressure_visit if touch.channel in _VISITS else weights.pressure_call


def unanswered(touches: Iterable[Touch], last_real: date | None) -> tuple[date, ...]:
    """Days of our tries since the last real contact that reached nobody, oldest first."""
    tries = sorted(touch.day for touch in touches if touch.reached is False and not touch.inbound)
    return tuple(day for day in tries if last_real is None or day > last_real)
