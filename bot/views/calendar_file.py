"""A calendar file (RFC 5545) of one's own appointments and dated points, for the phone's calendar."""

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.appointments import Appointment
from bot.views.reply import Speech, shortened

_OCTETS = 75
"""RFC 5545, 3.1: a longer line goes on in the next one, behind a blank."""
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
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nahbar//Nahbar//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    timed = [one.starts for one in entries if one.starts is not None]
    if timed:
        lines += _timezone(zone, min(timed) - _SPARE, max(timed) + _SPARE)
    for one in entries:
        lines += _event(one, zone, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def document(say: Speech, content: bytes, count: int) -> dict[str, Any]:
    """Parameters of sendDocument without the chat; the file as base64, since what is to be sent is stored as JSON."""
    caption = say("calendar-file", count=count)
    coded = base64.b64encode(content).decode("ascii")
    return {"document": coded, "filename": "nahbar.ics", "caption": caption, "parse_mode": "HTML"}


# ---- entries ----


def _event(one: Entry, zone: ZoneInfo, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:followup-{one.id}@nahbar"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if one.starts is not None and one.ends is not None:
        yield f"DTSTART;TZID={zone.key}:{one.starts:%Y%m%dT%H%M%S}"
        yield f"DTEND;TZID={zone.key}:{one.ends:%Y%m%dT%H%M%S}"
    else:
        yield f"DTSTART;VALUE=DATE:{one.first:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{one.last + _DAY:%Y%m%d}"  # the day after the last one
        yield "TRANSP:TRANSPARENT"
    yield f"SUMMARY:{escaped(one.title)}"
    if one.note:
        yield f"DESCRIPTION:{escaped(shortened(one.note, _NOTE))}"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    """TEXT of RFC 5545, 3.3.11, without characters that a file must not hold."""
    plain = "".join(char for char in text if char in "\n\t" or (ord(char) >= 32 and char != "\x7f"))
    for char in ("\\", ";", ","):
        plain = plain.replace(char, f"\\{char}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Pieces of at most 75 octets, never within a character; those behind the first begin with a blank."""
    piece, size = "", 0
    for char in line:
        octets = len(char.encode())
        if size + octets > _OCTETS:
            yield piece
            piece, size = " ", 1
        piece, size = piece + char, size + octets
    yield piece


# ---- the zone ----


def _timezone(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[str]:
    """The offset at the beginning and each change of it until the end."""
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{zone.key}"
    start = first.astimezone(UTC)
    yield from _observance(zone, start, start.astimezone(zone).utcoffset() or timedelta())
    day = datetime.combine(start.date(), time(0), UTC)
    while day < last:
        before, after = (moment.astimezone(zone).utcoffset() or timedelta() for moment in (day, day + _DAY))
        if before != after:
            yield from _observance(zone, _change(zone, day), before)
        day += _DAY
    yield "END:VTIMEZONE"


def _change(zone: ZoneInfo, day: datetime) -> datetime:
    """The minute of that UTC day at which the offset changes."""
    offset = day.astimezone(zone).utcoffset()
    minutes = (day + timedelta(minutes=n) for n in range(24 * 60 + 1))
    return next(moment for moment in minutes if moment.astimezone(zone).utcoffset() != offset)


def _observance(zone: ZoneInfo, at: datetime, before: timedelta) -> Iterator[str]:
    local = at.astimezone(zone)
    kind = "DAYLIGHT" if local.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{(at + before).replace(tzinfo=None):%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_offset(before)}"
    yield f"TZOFFSETTO:{_offset(local.utcoffset() or timedelta())}"
    yield f"TZNAME:{local.tzname()}"
    yield f"END:{kind}"


def _offset(offset: timedelta) -> str:
    minutes = int(offset.total_seconds()) // 60
    sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
    return f"{sign}{minutes // 60:02}{minutes % 60:02}"
