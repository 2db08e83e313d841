"""The clock of a complaint (V2): until when the customer hears from us and until when it is settled, by severity.

Handled well one delights three, badly ten hear of it: what nobody moves is said to its owner, then to the lead.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.domain.interactions import Complaint

SEVERITIES = ("high", "medium", "low")
CLOSING_DAYS = 2
"""So many working days after it was settled one call asks whether it really is."""
_LONGEST_BREAK = 30
"""The longest run of days off looked across: a summer closure."""

Lack = Literal["answer", "settle"]
"""What is missing: a word to the customer, or a step that would settle it."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Working days after the one it came in: `answer` until the customer hears from us, `settle` until it is over."""

    answer: int
    settle: int


CLOCKS = {"high": Clock(1, 3), "medium": Clock(2, 5), "low": Clock(4, 10)}


@dataclass(frozen=True, slots=True)
class Course:
    """How a complaint stands. `heard` is the last real contact since it came in, `step` the day of our next step."""

    answer_by: date
    settle_by: date
    heard: date | None = None
    step: date | None = None

    @property
    def is_answered(self) -> bool:
        """A promised step is an answer, too: it was said in the talk that brought the complaint, or set by hand."""
        return self.heard is not None or self.step is not None

    def due(self) -> tuple[Lack, date]:
        """What is to come next, and its last day; a step that is set gives it until that day."""
        if not self.is_answered:
            return "answer", self.answer_by
        return "settle", max(self.settle_by, self.step or date.min)

    def lacks(self, today: date) -> Lack | None:
        """What is missing once its day has come."""
        lack, day = self.due()
        return lack if today >= day else None

    def is_late(self, today: date) -> bool:
        return today > self.due()[1]


def clock_of(severity: str | None) -> Clock:
    """One of unknown severity counts as a middling one."""
    return CLOCKS.get(severity or "", CLOCKS["medium"])


def course(complaint: Complaint, works: Callable[[date], bool], heard: date | None, step: date | None) -> Course:
    clock = clock_of(complaint.severity)
    first = complaint.opened_on
    return Course(working_day(first, clock.answer, works), working_day(first, clock.settle, works), heard, step)


def working_day(after: date, count: int, works: Callable[[date], bool]) -> date:
    """The `count`-th working day after a day; every day counts for who has not worked for a month."""
    day, left, idle = after, count, 0
    while left > 0:
        day += timedelta(days=1)
        idle = 0 if works(day) else idle + 1
        if idle == 0 or idle > _LONGEST_BREAK:
            left -= 1
    return day
