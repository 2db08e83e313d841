"""A calendar file (RFC 5545) of one's own appointments and dated points, for the phone's calendar."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.domain.appointments import Appointment
from bot.views.reply import Speech, shortened

if TYPE_CHECKING:
    from icalendar import Event, Timezone, TimezoneDaylight, TimezoneStandard

_HEAD = {"version": "2.0", "prodid": "-//Nahbar//Nahbar//EN", "calscale": "GREGORIAN", "method": "PUBLISH"}
_NOTE = 1000
_DAY = timedelta(days=1)
_SPARE = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Entry:
    """`last` is the last day of what takes whole days; `starts` and `ends` are aware, and only of an appointment."""

    id: int
    title: str
    note: str
    first: date
    last: date
    starts: datetime | None = None
    ends: datetime | None = None


def appointment(say: Speech, one: Appointment, zone: ZoneInfo, note: str) -> Entry:
    title = say.label("calendar-entry", what=shortened(one.what, 100), name=one.customer)
    starts, ends = one.starts(zone).astimezone(zone), one.over(zone).astimezone(zone)
    return Entry(one.id, title, note, one.day, one.day, starts, ends)


def calendar(entries: Sequence[Entry], zone: ZoneInfo, now: datetime) -> bytes:
    """`now` is aware. Lines end in CR LF; the zone is defined in the file itself."""
    from icalendar import Calendar  # half a second to import, and few ask for the file

    made = Calendar()
    for name, value in _HEAD.items():
        made.add(name, value)
    timed = [one.starts for one in entries if one.starts is not None]
    if timed:
        made.add_component(_timezone(zone, min(timed) - _SPARE, max(timed) + _SPARE))
    for one in entries:
        made.add_component(_event(one, now))
    return bytes(made.to_ical(sorted=False))


def document(say: Speech, content: bytes, count: int) -> dict[str, Any]:
    """Parameters of sendDocument without the chat; the file as base64, since what is to be sent is stored as JSON."""
    caption = say("calendar-file", count=count)
    coded = base64.b64encode(content).decode("ascii")
    return {"document": coded, "filename": "nahbar.ics", "caption": caption, "parse_mode": "HTML"}


# ---- entries ----


def _event(one: Entry, now: datetime) -> "Event":
    from icalendar import Event

    made = Event()
    made.add("uid", f"followup-{one.id}@nahbar")
    made.add("dtstamp", now.astimezone(UTC))
    if one.starts is not None and one.ends is not None:
        made.add("dtstart", one.starts)
        made.add("dtend", one.ends)
    else:
        made.add("dtstart", one.first)
        made.add("dtend", one.last + _DAY)  # the day after the last one
        made.add("transp", "TRANSPARENT")
    made.add("summary", plain(one.title))
    if one.note:
        made.add("description", plain(shortened(one.note, _NOTE)))
    return made


def plain(text: str) -> str:
    """Without characters that a file of RFC 5545 must not hold; what means something there the library escapes."""
    return "".join(char for char in text if char in "\n\t" or (ord(char) >= 32 and char != "\x7f"))


# ---- the zone ----


def _timezone(zone: ZoneInfo, first: datetime, last: datetime) -> "Timezone":
    """The offset at the beginning and each change of it until the end.

    Not by the library's own `from_tzinfo`: up to 7.3 it gives the start of summer time in summer time, an hour late.
    """
    from icalendar import Timezone

    made = Timezone()
    made.add("tzid", zone.key)
    start = first.astimezone(UTC)
    made.add_component(_observance(zone, start, start.astimezone(zone).utcoffset() or timedelta()))
    day = datetime.combine(start.date(), time(0), UTC)
    while day < last:
        before, after = (moment.astimezone(zone).utcoffset() or timedelta() for moment in (day, day + _DAY))
        if before != after:
            made.add_component(_observance(zone, _change(zone, day), before))
        day += _DAY
    return made


def _change(zone: ZoneInfo, day: datetime) -> datetime:
    """The minute of that UTC day at which the offset changes."""
    offset = day.astimezone(zone).utcoffset()
    minutes = (day + timedelta(minutes=n) for n in range(24 * 60 + 1))
    return next(moment for moment in minutes if moment.astimezone(zone).utcoffset() != offset)


def _observance(zone: ZoneInfo, at: datetime, before: timedelta) -> "TimezoneStandard | TimezoneDaylight":
    from icalendar import TimezoneDaylight, TimezoneStandard

    local = at.astimezone(zone)
    made = TimezoneDaylight() if local.dst() else TimezoneStandard()
    made.add("dtstart", (at + before).replace(tzinfo=None))
    made.add("tzoffsetfrom", before)
    made.add("tzoffsetto", local.utcoffset() or timedelta())
    made.add("tzname", local.tzname())
    return made
