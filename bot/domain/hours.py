"""A person's own settings as the rules of working time read them."""

from datetime import date, datetime, timedelta

from bot.domain.people import Person
from bot.domain.working_time import WEEKDAYS, PersonTime, is_working_day, local_day, morning_of

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
    )


def next_digest(hours: PersonTime, after: datetime, joined: date) -> datetime:
    """When the week's digest is due next: the person's hour on the first working day of an ISO week, after joining.

    A week without a working day (holidays, a pause) has none.
    """
    monday = local_day(after, hours.zone)
    monday -= timedelta(days=monday.weekday())
    off = max(joined, hours.paused_until or joined)
    for week in range(_WEEKS):
        days = (monday + timedelta(days=7 * week + n) for n in range(7))
        first = next((day for day in days if is_working_day(hours, day)), None)
        if first is not None and first > off and morning_of(hours, first) > after:
            return morning_of(hours, first)
    return after + timedelta(weeks=_WEEKS)
