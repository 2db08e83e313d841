"""Appointments: from when until when, when the brief before one is due and the question after it (M7)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.domain.followups import Meets
from bot.domain.working_time import PersonTime, is_paused, is_quiet

Due = Literal["brief", "asked"]

BEFORE = timedelta(minutes=30)
AFTER = timedelta(minutes=15)
USUAL, OF_A_CALL = timedelta(hours=1), timedelta(minutes=30)
"""How long one lasts whose end was not said."""
ASKED_FOR = timedelta(days=3)
"""After so long nobody is asked any more how it was."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One that was noted and is still open: `id` is its follow-up's. Times are local to whose it is, by `person_id`."""

    id: int
    team_id: int
    person_id: int
    account_id: int
    customer: str
    day: date
    at: time
    ends: time | None
    meets: Meets
    what: str
    noted: datetime
    contact_id: int | None = None

    def starts(self, zone: ZoneInfo) -> datetime:
        """An hour that a DST night skips is taken as much later, one that comes twice the first time."""
        return datetime.combine(self.day, self.at, zone).astimezone(ZoneInfo("UTC"))

    def over(self, zone: ZoneInfo) -> datetime:
        """The said end; one that lies before the start is on the next day."""
        start = self.starts(zone)
        if self.ends is None:
            return start + (OF_A_CALL if self.meets == "call" else USUAL)
        end = datetime.combine(self.day, self.ends, zone).astimezone(ZoneInfo("UTC"))
        return end if end > start else end + timedelta(days=1)

    def kind(self, due: Due) -> str:
        """Of the row that says: this was said of it. One that was moved is another one."""
        return f"{due}:{self.id}@{self.at:%H%M}"


def due_of(one: Appointment, hours: PersonTime, now: datetime) -> Due | None:
    """What is due about it now: nothing in quiet hours, in a pause or in an absence.

    The brief comes until it begins, also for one that was noted only then, and before the quiet hours where half an
    hour before lies in them; the question from its end on.
    """
    zone = ZoneInfo(hours.zone)
    local, start, end = now.astimezone(zone), one.starts(zone), one.over(zone)
    if is_quiet(hours, local.time()) or is_paused(hours, local.date()):
        return None
    if _brief_from(start, hours) <= now < start:
        return "brief"
    asked = end + AFTER <= now < end + ASKED_FOR
    return "asked" if asked and one.noted < end else None


def _brief_from(start: datetime, hours: PersonTime) -> datetime:
    """Half an hour before it begins, in UTC; where that is quiet, half an hour before it grew quiet."""
    zone = ZoneInfo(hours.zone)
    planned = start - BEFORE
    local = planned.astimezone(zone)
    if not is_quiet(hours, local.time()):
        return planned
    day = local.date() if local.time() >= hours.quiet_from else local.date() - timedelta(days=1)
    return datetime.combine(day, hours.quiet_from, zone).astimezone(ZoneInfo("UTC")) - BEFORE


def brief_at(day: date, at: time, hours: PersonTime, now: datetime) -> datetime | None:
    """When the brief before an appointment of that local time comes, local; None where quiet hours or a pause last
    from now until it begins."""
    zone = ZoneInfo(hours.zone)
    start = datetime.combine(day, at, zone).astimezone(ZoneInfo("UTC"))
    moment = max(_brief_from(start, hours), now).astimezone(zone)
    if is_quiet(hours, moment.time()):
        over = moment.date() if moment.time() < hours.quiet_to else moment.date() + timedelta(days=1)
        moment = datetime.combine(over, hours.quiet_to, zone)
    return moment if moment < start and not is_paused(hours, moment.date()) else None
