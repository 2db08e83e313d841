"""A person's own settings: what may be chosen, and which values a choice or a typed answer stands for.

A choice travels in a button as "field=value": hour=0830, zone=Europe/Berlin, days=6+ and days=6- (that day on or off),
region=DE-BY, quiet=1900-0730, capacity=4, pulse=off, language=en, address=sie.
"""

import re
from collections.abc import Callable, Mapping
from datetime import time
from typing import Any

from bot.domain import places
from bot.domain.people import Person
from bot.domain.working_time import is_zone

FIELDS = ("hour", "zone", "days", "region", "quiet", "capacity", "pulse", "language", "address")
TIMING = frozenset({"hour", "zone", "days", "region", "quiet"})
"""Fields that move the next morning and the next digest."""

HOURS = tuple(time(minutes // 60, minutes % 60) for minutes in range(390, 630, 30))
QUIET = ((time(18), time(7)), (time(19), time(7, 30)), (time(20), time(7)), (time(21), time(6, 30)))
MOST_CAPACITY = 8
WEEK = tuple("1234567")
"""ISO weekdays as they are chosen and stored."""

Values = Mapping[str, Any]
"""Columns of the person to their new values."""

_CLOCK = re.compile(r"(?:um |ab |at )?(\d{1,2})(?:[:.h](\d\d))? ?(?:uhr|h|o'clock)?(?: ?(\d\d))? ?(am|pm)?", re.I)


def chosen(person: Person, field: str, value: str) -> Values | None:
    """What a choice changes; None for a field or value that is none."""
    read = _READERS.get(field)
    return read(person, value) if read else None


def stands(person: Person, values: Values) -> bool:
    """Is all of it so already?"""
    return all(_kept(getattr(person, column)) == str(value) for column, value in values.items())


def _kept(value: object) -> str:
    """As a column keeps it: weekdays as digits, zones by their name."""
    return "".join(str(day) for day in sorted(value)) if isinstance(value, frozenset) else str(value)


def typed(field: str, text: str) -> str | None:
    """The value of a typed answer; None when the text is no answer to that question."""
    if field == "hour":
        clock = parse_clock(text)
        return None if clock is None else f"{clock:%H%M}"
    if field == "zone":
        return places.find_zone(text)
    return places.find_region(text) if field == "region" else None


def parse_clock(text: str) -> time | None:
    """ "8", "8:30", "8.30 Uhr", "8 Uhr 30", "half" words not; None for anything else and for hours that are none."""
    found = _CLOCK.fullmatch(" ".join(text.split()))
    if found is None or (found[2] and found[3]):
        return None
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    if found[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[4].lower() == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _hour(_person: Person, value: str) -> Values | None:
    clock = _from_digits(value)
    return None if clock is None else {"prompt_at": clock}


def _zone(_person: Person, value: str) -> Values | None:
    return {"zone": value} if is_zone(value) else None


def _days(person: Person, value: str) -> Values | None:
    """Turns one weekday (1 is Monday) on or off; the last one stays."""
    day, sign = value[:1], value[1:]
    if day not in WEEK or sign not in ("+", "-"):
        return None
    days = person.working_days | {int(day)} if sign == "+" else person.working_days - {int(day)}
    return {"working_days": "".join(str(day) for day in sorted(days))} if days else None


def _region(_person: Person, value: str) -> Values | None:
    return {"region": value} if places.is_region(value) else None


def _quiet(_person: Person, value: str) -> Values | None:
    """Equal ends mean none."""
    first, _, last = value.partition("-")
    start, end = _from_digits(first), _from_digits(last)
    return None if start is None or end is None else {"quiet_from": start, "quiet_to": end}


def _capacity(_person: Person, value: str) -> Values | None:
    fits = len(value) == 1 and value in "12345678"
    return {"capacity": int(value)} if fits else None


def _pulse(_person: Person, value: str) -> Values | None:
    return {"asks_pulse": value == "on"} if value in ("on", "off") else None


def _language(person: Person, value: str) -> Values | None:
    """Who comes back to German finds the form of address that was there."""
    if value == "de":
        return {"language": person.language if person.language.startswith("de") else "de"}
    return {"language": "en"} if value == "en" else None


def _address(_person: Person, value: str) -> Values | None:
    return {"language": "de" if value == "du" else "de-sie"} if value in ("du", "sie") else None


def _from_digits(value: str) -> time | None:
    if len(value) != 4 or not (value.isascii() and value.isdigit()):
        return None
    return parse_clock(f"{value[:2]}:{value[2:]}")


_READERS: dict[str, Callable[[Person, str], Values | None]] = {
    "hour": _hour,
    "zone": _zone,
    "days": _days,
    "region": _region,
    "quiet": _quiet,
    "capacity": _capacity,
    "pulse": _pulse,
    "language": _language,
    "address": _address,
}
