"""When a person may be prompted: own hour, zone, working days, public holidays, quiet hours (M1).

A moment is an aware datetime in UTC, a day is a date in the person's zone. Everything a person gets hangs on (person,
day), so clock jumps, travel and both DST nights come down to one question: which day is it there, and was it served?
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

_LATE = timedelta(hours=4)
_NOON = time(12)
_LATER = timedelta(hours=3)
_ROUND = 5  # minutes
_DAY = timedelta(days=1)
_LAST_PAUSE = date(2199, 12, 31)
WEEKDAYS = frozenset(range(5))


@dataclass(frozen=True, slots=True)
class PersonTime:
    """`working_days`: 0 is Monday, at least one, else ValueError. `country` and `region`: ISO codes ("DE", "BY").

    Quiet hours run from `quiet_from` to `quiet_to`, also across midnight; equal ends mean none. `paused_until` is the
    last day without prompts, `paused_from` the first one; without that it has begun. An absence is a pause, too.
    """

    zone: str = "Europe/Berlin"
    hour: time = time(8)
    working_days: frozenset[int] = WEEKDAYS
    country: str | None = None
    region: str | None = None
    quiet_from: time = time(19)
    quiet_to: time = time(7)
    paused_until: date | None = None
    paused_from: date | None = None
    away_from: date | None = None
    away_until: date | None = None

    def __post_init__(self) -> None:
        if not self.working_days & frozenset(range(7)):
            raise ValueError("working_days needs at least one day from 0 (Monday) to 6")


def is_zone(name: str) -> bool:
    return name in zones()


@lru_cache(maxsize=1)
def zones() -> frozenset[str]:
    """The names of all zones that somebody may live in."""
    return frozenset(available_timezones() - {"localtime", "Factory"})  # no places: the machine's own, and none at all


def is_place(country: str, region: str | None = None) -> bool:
    """Are the public holidays of this country (and state or canton) known?"""
    from holidays.utils import list_supported_countries

    known = list_supported_countries()
    return country in known and (region is None or region in known[country])


@lru_cache(maxsize=512)
def _holidays(country: str, region: str | None, year: int) -> frozenset[date]:
    """The place's public holidays; the country's where the region is unknown, none where the country is."""
    from holidays import country_holidays  # 0.2 s to import, and many people name no place

    if not is_place(country):
        return frozenset()
    return frozenset(country_holidays(country, subdiv=region if is_place(country, region) else None, years=year))


def is_holiday(day: date, country: str | None, region: str | None = None) -> bool:
    return country is not None and day in _holidays(country, region, day.year)


def is_working_day(person_time: PersonTime, day: date) -> bool:
    """A working day of the person without a public holiday; a pause does not change that."""
    return day.weekday() in person_time.working_days and not is_holiday(day, person_time.country, person_time.region)


def local_day(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


def is_quiet(person_time: PersonTime, clock: time) -> bool:
    start, end = person_time.quiet_from, person_time.quiet_to
    if start <= end:
        return start <= clock < end
    return clock >= start or clock < end


def morning_of(person_time: PersonTime, day: date) -> datetime:
    """The push moment of that day, in UTC: the person's hour, or the end of the quiet hours if the hour lies in them.

    A clock time that a DST night skips is taken as much later as the night skips, one that comes twice the first time.
    """
    clock = person_time.quiet_to if is_quiet(person_time, person_time.hour) else person_time.hour
    return _moment(day, clock, person_time.zone)


def _moment(day: date, clock: time, zone: str) -> datetime:
    return datetime.combine(day, clock.replace(fold=0), ZoneInfo(zone)).astimezone(UTC)


def cut_off(person_time: PersonTime, day: date) -> datetime:
    """Until then a late prompt of that day is still sent: four hours after its time or noon, whichever is later,
    but never into quiet hours or the next day. Afterwards it is merged into the next working day's."""
    morning = morning_of(person_time, day)
    end = max(morning + _LATE, _moment(day, _NOON, person_time.zone))
    return min(end, _end_of(person_time, day, morning))


def _end_of(person_time: PersonTime, day: date, morning: datetime) -> datetime:
    """When quiet hours begin after the morning, or the local day ends."""
    midnight = _moment(day + _DAY, time(0), person_time.zone)
    quiet = _moment(day, person_time.quiet_from, person_time.zone)
    is_none = person_time.quiet_from == person_time.quiet_to
    return midnight if is_none or quiet <= morning else min(quiet, midnight)


def _pause_end(person_time: PersonTime, day: date) -> date:
    """The last day of the pause or absence of that day, else the day before; "for ever" is cut, so that the search for
    a next morning ends."""
    spans = ((person_time.paused_from, person_time.paused_until), (person_time.away_from, person_time.away_until))
    ends = (min(last, _LAST_PAUSE) for first, last in spans if last is not None and (first or date.min) <= day)
    return max((end for end in ends if end >= day), default=day - _DAY)


def is_paused(person_time: PersonTime, day: date) -> bool:
    return day > date.min and _pause_end(person_time, day) >= day


def _serves(person_time: PersonTime, day: date, joined: date | None) -> bool:
    """Does this day bring a prompt? Not the joining day, not in a pause; a day that a zone skipped whole is none."""
    if joined is not None and day <= joined:
        return False
    if is_paused(person_time, day):
        return False
    return is_working_day(person_time, day) and local_day(morning_of(person_time, day), person_time.zone) == day


def next_morning(person_time: PersonTime, after: datetime, joined: date | None = None) -> datetime:
    """The next push moment strictly after `after`; the first one comes on the first working morning after `joined`."""
    day = local_day(after, person_time.zone)
    while not (_serves(person_time, day, joined) and morning_of(person_time, day) > after):
        day = max(_pause_end(person_time, day), day) + _DAY
    return morning_of(person_time, day)


def morning_due(person_time: PersonTime, now: datetime, joined: date | None, served: date | None) -> date | None:
    """The local day whose prompt is to be sent now, None if none is. `served`: the last day that had one.

    A day is never served twice, whatever the clock or the traveller does; after its cut-off a missed one is merged.
    """
    day = local_day(now, person_time.zone)
    if (served is not None and day <= served) or not _serves(person_time, day, joined):
        return None
    return day if morning_of(person_time, day) <= now < cut_off(person_time, day) else None


def later_today(now: datetime, person_time: PersonTime) -> datetime:
    """In about three hours, on a round minute; the next working morning where that would be quiet or another day."""
    rounded = now.replace(second=0, microsecond=0) - timedelta(minutes=now.minute % _ROUND)
    later = rounded + _LATER + (timedelta(minutes=_ROUND) if now.minute % _ROUND else timedelta(0))
    day = local_day(now, person_time.zone)
    local = later.astimezone(ZoneInfo(person_time.zone))
    if local.date() != day or is_quiet(person_time, local.time()):
        return tomorrow(now, person_time)
    return later.astimezone(UTC)


def tomorrow(now: datetime, person_time: PersonTime) -> datetime:
    """The morning of the next working day after today."""
    return next_morning(person_time, now, joined=local_day(now, person_time.zone))


def on_day(day: date, now: datetime, person_time: PersonTime) -> datetime:
    """The morning of a picked day, or of the next working day if that one is off or over."""
    return next_morning(person_time, now, joined=min(day, _LAST_PAUSE) - _DAY)
