"""What contacts take of an account manager's time. Nobody notes minutes, so the usual ones of each channel stand in."""

from collections.abc import Iterable
from datetime import date

from bot.domain.account_facts import Touch

_MINUTES = {"visit": 60, "meeting": 60, "event": 60, "video": 30, "call": 15, "letter": 10}
_SHORT = 5


def minutes_of(touch: Touch) -> int:
    """A call that reached nobody is short, whatever the channel."""
    return _SHORT if touch.reached is False else _MINUTES.get(touch.channel or "", _SHORT)


def minutes_in_month(touches: Iterable[Touch], today: date) -> int:
    """Spent in the calendar month of `today`, up to that day."""
    first = today.replace(day=1)
    return sum([minutes_of(touch) for touch in touches if first <= touch.day <= today])
