"""Never bombard: how much contact a customer has had from us lately, and when it is enough (M3)."""

from collections.abc import Iterable
from datetime import date

from bot.domain.account_facts import Touch

# A visit takes a customer's morning, a call ten minutes, a mail a glance.
_WEIGHTS = {"visit": 3, "meeting": 3, "event": 3, "call": 2, "video": 2}
_LIGHT = 1
WINDOW_DAYS = 30


def pressure(touches: Iterable[Touch], today: date) -> float:
    """Weighted sum of what came from us in 30 days, fading evenly to nothing; what the customer began has no weight.

    A call that reached nobody weighs like a mail: a missed call is seen, but takes no time.
    """
    total = 0
    for touch in touches:
        age = max(0, (today - touch.day).days)
        if age < WINDOW_DAYS and not touch.inbound:
            total += _weight(touch) * (WINDOW_DAYS - age)
    return total / WINDOW_DAYS


def _weight(touch: Touch) -> int:
    return _LIGHT if touch.reached is False else _WEIGHTS.get(touch.channel or "", _LIGHT)


def unanswered(touches: Iterable[Touch], last_real: date | None) -> tuple[date, ...]:
    """Days of our tries since the last real contact that reached nobody, oldest first."""
    tries = sorted(touch.day for touch in touches if touch.reached is False and not touch.inbound)
    return tuple(day for day in tries if last_real is None or day > last_real)
