"""Errands: a point that one colleague gives to another, and whose answer comes back (V4)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from bot.domain.working_time import PersonTime, is_paused, is_quiet, is_working_day, morning_of, tomorrow

Kind = Literal["promise", "complaint", "wish", "question"]
KINDS: tuple[Kind, ...] = ("complaint", "promise", "wish", "question")
State = Literal["open", "answered", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Errand:
    """`text` is the point in the words it was noted in, `source` the note it stands in and `noted_on`
    its day (none for a question).

    `asker_id` gave it to `to_id`; `point_id` is the promise, complaint or wish that it is about. `answer` is empty for
    "done", which was tapped.
    """

    id: int
    team_id: int
    asker_id: int
    to_id: int
    kind: Kind
    text: str
    asked_at: datetime
    account_id: int | None = None
    point_id: int | None = None
    source: str = ""
    noted_on: date | None = None
    state: State = "open"
    answer: str = ""

    @property
    def is_open(self) -> bool:
        return self.state == "open"


def heard_at(hours: PersonTime, now: datetime) -> datetime:
    """When a colleague may be given something: now, or the next working morning where it is quiet, early, a day off or
    an absence there. A pause is from prompts, not from colleagues."""
    hours = replace(hours, paused_from=None, paused_until=None)
    local = now.astimezone(ZoneInfo(hours.zone))
    day = local.date()
    if not is_working_day(hours, day) or is_paused(hours, day):
        return tomorrow(now, hours)
    morning = morning_of(hours, day)
    if now < morning:
        return morning
    return tomorrow(now, hours) if is_quiet(hours, local.time()) else now
