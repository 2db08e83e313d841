"""How a customer likes to be spoken to, and what we have given and asked for: told with counts, never guessed (M3)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.account_facts import Touch

FEW = 3
"""Below so many nothing is told."""


@dataclass(frozen=True, slots=True)
class Way:
    """The customer came by this `channel` of its own accord, `n` of `of` times within the last year."""

    channel: str
    n: int
    of: int


def preferred(touches: Iterable[Touch]) -> Way | None:
    """Whatever the customer itself chose more often than everything else together; what we chose says nothing."""
    chosen = Counter(touch.channel for touch in touches if touch.inbound and touch.channel)
    total = chosen.total()
    if total < FEW:
        return None
    channel, n = chosen.most_common(1)[0]
    return Way(channel or "", n, total) if 2 * n > total else None


@dataclass(frozen=True, slots=True)
class Balance:
    """Counts of a year. Given: promises that we kept, gifts. Asked for: their promises to us, offers that were brought
    to them, and the questions about satisfaction and effort that they answered."""

    kept: int = 0
    gifts: int = 0
    theirs: int = 0
    offers: int = 0
    questions: int = 0

    @property
    def given(self) -> int:
        return self.kept + self.gifts

    @property
    def asked(self) -> int:
        return self.theirs + self.offers + self.questions

    @property
    def is_told(self) -> bool:
        return self.given + self.asked >= FEW

    @property
    def asks_more(self) -> bool:
        return self.asked > self.given
