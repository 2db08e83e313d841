"""What the sandbox itself saw: the honest witness beside whatever the bot claims."""

from collections import Counter, deque
from typing import NamedTuple

from bot.sandbox.bell import Bell


class Sent(NamedTuple):
    """An accepted call: seconds since 1970 by the sandbox clock, chat (None: about no chat), method in lower case."""

    at: float
    method: str
    chat_id: int | None
    message_id: int | None
    text: str


class Ledger:
    """Accepted calls (the last `most`), counts of all calls, and violations.

    A violation is a call that a correct bot would not have made, or an unknown parameter.
    """

    def __init__(self, most: int) -> None:
        self.sent: deque[Sent] = deque(maxlen=most)
        self.counts: Counter[str] = Counter()
        self.refused: Counter[int] = Counter()
        self.violations: list[str] = []
        self.calls = 0
        self.bell = Bell()

    def count(self, method: str) -> None:
        self.counts[method] += 1
        self.bell.ring()

    def violation(self, reason: str) -> None:
        self.violations.append(reason)
