"""A person's own settings as the rules of working time read them."""

from datetime import date, datetime, timedelta

from bot.domain.people import Person
from bot.domain.working_time import WEEKDAYS, PersonTime, is_paused, is_working_day, local_day, morning_of

_WEEKS = 60
"""Looked ahead at most; a pause without end is looked at again then."""


def hours_of(person: Person) -> PersonTime:
    """ISO weekdays become 0 to 6, "DE-BY" becomes country and state; without any working day it is Monday to Friday."""
    country, _, region = person.region.partition("-")
    return PersonTime(
        zone=person.zone.key,
        hour=person.prompt_at,
        working_days=frozenset(day - 1 for day in person.working_days if 1 <= day <= 7) or WEEKDAYS,
        country=country or None,
        region=region or None,
        quiet_from=person.quiet_from,
        quiet_to=person.quiet_to,
        paused_until=person.paused_until,
        paused_from=person.paused_from,
        away_from=person.away_from,
        away_until=person.away_until,
    )


def next_digest(hours: PersonTime, after: datetime, joined: date) -> datetime:
    """When the week's digest is due next: the person's hour on the first working day of an ISO week, after joining.

    A week without a working day (holidays, a pause) has none.
    """
    monday = _monday(after, hours)
    moments = (_digest_of(hours, monday + timedelta(weeks=week), joined) for week in range(_WEEKS))
    return next((moment for moment in moments if moment and moment > after), after + timedelta(weeks=_WEEKS))


def is_digest_due(hours: PersonTime, now: datetime, joined: date, served: date | None) -> bool:
    """Is today the day of this week's digest, its hour over, and none sent? `served`: the last Monday that had one."""
    monday = _monday(now, hours)
    moment = _digest_of(hours, monday, joined)
    if moment is None or (served is not None and served >= monday):
        return False
    return moment <= now and local_day(moment, hours.zone) == local_day(now, hours.zone)


def _monday(moment: datetime, hours: PersonTime) -> date:
    day = local_day(moment, hours.zone)
    return day - timedelta(days=day.weekday())


def _digest_of(hours: PersonTime, monday: date, joined: date) -> datetime | None:
    """The moment of that week's digest."""
    first = next((day for n in range(7) if is_working_day(hours, day := monday + timedelta(days=n))), None)
    if first is None or first <= joined or is_paused(hours, first):
        return None
    return morning_of(hours, first)
