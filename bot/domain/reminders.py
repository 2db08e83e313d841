"""Reminders at a clock time: the moment that was asked for, in the person's zone, to the minute.

The night that skips an hour takes a time in it as much later as it skips, the night that has one twice the first of
them; "in two hours" are two hours on both.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.press import loud_from
from bot.domain.working_time import PersonTime, is_quiet, local_day

CAUGHT_UP = timedelta(days=7)
"""So long one that could not be said is made up for."""
SNOOZE = timedelta(hours=1)


def at_clock(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """That time of that day, in UTC."""
    return datetime.combine(day, clock.replace(fold=0), zone).astimezone(UTC)


def after(span: timedelta, said_at: datetime) -> datetime:
    """So much time after an aware moment, in UTC, whatever the clocks do meanwhile."""
    return said_at.astimezone(UTC) + span


def meant(wanted: datetime, hours: PersonTime, said_at: datetime) -> datetime:
    """When to remind. Asked for on the very day it comes in quiet hours, too; for another day when they are over."""
    if local_day(wanted, hours.zone) == local_day(said_at, hours.zone):
        return wanted
    return loud_from(hours, wanted)


def this_morning_meant(clock: time, hours: PersonTime) -> bool:
    """ "At 9", said at ten, reads as nine in the evening: not where it is quiet then and was not in the morning."""
    return clock.hour >= 12 and is_quiet(hours, clock) and not is_quiet(hours, clock.replace(hour=clock.hour - 12))
