"""One message as the finders of points see it."""

from dataclasses import dataclass
from datetime import date

from bot.language.drafts import Shown
from bot.language.reading import Reading
from bot.language.timing import Dated


@dataclass(frozen=True, slots=True)
class Scene:
    """What the finders of points need beside the clause itself."""

    reading: Reading
    dates: tuple[Dated, ...]
    today: date
    names: frozenset[int]
    spent: frozenset[int]
    """First words of the dates that are the contact's own."""
    own: frozenset[int] = frozenset()
    """Words of the names that a receipt shows beside every point."""

    def beside(self, own: frozenset[int]) -> "Scene":
        """The same for one customer, whose names the receipt shows."""
        return Scene(self.reading, self.dates, self.today, self.names, self.spent, own)

    def shown(self, due: Dated | None = None) -> Shown:
        return Shown(self.own, frozenset(range(due.first, due.last)) if due is not None else frozenset())
