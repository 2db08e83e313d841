"""Follow-ups: promises and tasks with a due day, ours or theirs, and when to remind of them (V1)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

State = Literal["open", "kept", "late", "broken", "postponed"]
OPEN: tuple[State, ...] = ("open", "postponed")
Meets = Literal["call", "meeting", "visit", "video", "event"]
ReminderKind = Literal["start", "eve", "day"]
CAUGHT_UP = timedelta(days=7)
"""So long a reminder that could not be said is still worth saying; then the lists speak of it."""
# The longest run of days off looked across for a working day: a summer closure; then the day itself is taken.
_LONGEST_BREAK = 30


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`due` is the first day, `due_last` the last one of a range ("next week"), None for a single day.

    `owner` is who has to do it: us, them, or "self" for a mere reminder to oneself, which nobody was promised.
    `at` is the hour of the day, where one was said; `remind_at` the moment of a reminder asked for at a clock time.
    `meets` makes it an appointment until `ends`, by that channel.
    A postponed follow-up is open still, with its new due day: it was moved openly and does not count as kept or broken.
    """

    id: int
    account_id: int
    what: str
    owner: Literal["us", "them", "self"] = "us"
    due: date | None = None
    due_last: date | None = None
    contact_id: int | None = None
    person_id: int | None = None
    state: State = "open"
    created: date | None = None
    at: time | None = None
    ends: time | None = None
    meets: Meets | None = None
    remind_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def deadline(self) -> date | None:
        return self.due_last or self.due

    def is_moved_to(self, day: date) -> bool:
        return self.state == "postponed" and (self.due, self.due_last) == (day, None)


@dataclass(frozen=True, slots=True)
class Reminder:
    kind: ReminderKind
    on: date


RATED_DAYS = 90
"""So far back kept promises count for the rate."""
FEW = 5
"""Below so many a share says nothing: only the numbers are told."""


@dataclass(frozen=True, slots=True)
class Reliability:
    """How many of our own promises that came to an end, or are past their day, were kept in time."""

    kept: int
    of: int

    @property
    def percent(self) -> int | None:
        """Rounded down, so that 100 means all; None for too few to tell."""
        return None if self.of < FEW else self.kept * 100 // self.of


def reliability(promises: Iterable[FollowUp], today: date) -> Reliability:
    """Reminders to oneself and what they promised do not count, nor what was postponed openly and can still be kept."""
    ours = [one for one in promises if one.owner == "us"]
    kept = sum(one.state == "kept" for one in ours)
    missed = sum(one.state in ("late", "broken") or overdue_days(one, today) > 0 for one in ours)
    return Reliability(kept, kept + missed)


def overdue_days(follow_up: FollowUp, today: date) -> int:
    """Days past the deadline of an open follow-up, else 0."""
    if not follow_up.is_open or follow_up.deadline is None:
        return 0
    return max(0, (today - follow_up.deadline).days)


def reminders(follow_up: FollowUp, works: Callable[[date], bool]) -> tuple[Reminder, ...]:
    """When to remind, in order: the eve and the day; for a range also its first working day.

    Moved to the working day before where a day is off (so that the promise can still be kept), never on or before the
    day it was made: that day's receipt says it already, except for a due day that is this very day. A reminder to
    oneself has no eve: nobody waits for it. One that comes at a clock time comes then, and on no day besides.
    """
    if follow_up.remind_at is not None or not follow_up.is_open or follow_up.due is None or follow_up.deadline is None:
        return ()
    day = _working(follow_up.deadline, -1, works)
    eve = [] if follow_up.owner == "self" else [Reminder("eve", _working(day - timedelta(days=1), -1, works))]
    planned = [*eve, Reminder("day", day)]
    if follow_up.deadline > follow_up.due:
        planned.insert(0, Reminder("start", _working(follow_up.due, 1, works)))
    return tuple(r for r in _one_a_day(planned) if _is_news(r, follow_up.created))


def _working(day: date, step: int, works: Callable[[date], bool]) -> date:
    tried = (day + timedelta(days=step * n) for n in range(_LONGEST_BREAK))
    return next((candidate for candidate in tried if works(candidate)), day)


def _one_a_day(planned: list[Reminder]) -> list[Reminder]:
    """The most urgent of those that fall on the same day, none after the last day."""
    last = planned[-1].on
    by_day = {reminder.on: reminder for reminder in planned if reminder.on <= last}
    return [by_day[on] for on in sorted(by_day)]


def _is_news(reminder: Reminder, created: date | None) -> bool:
    if created is None or reminder.on > created:
        return True
    return reminder.kind == "day" and reminder.on == created


def reminder_due(follow_up: FollowUp, today: date, works: Callable[[date], bool]) -> Reminder | None:
    """The reminder of this day; else the last one, if its day is lately over: to be made up for unless it was said."""
    planned = reminders(follow_up, works)
    todays = next((one for one in planned if one.on == today), None)
    if todays is not None or not planned:
        return todays
    return planned[-1] if today - CAUGHT_UP <= planned[-1].on < today else None
