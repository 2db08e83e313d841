"""The cells of an import as values: dates as people write them, lists, yes and no; what fits nothing says why."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from typing import TypeAlias

from bot.domain.accounts import Birthday
from bot.domain.money import cents_of

Value: TypeAlias = str | int | float | bool | datetime | date | time | Birthday | tuple[str, ...] | None

LONGEST: Mapping[str, int] = {
    "name": 300,
    "country": 40,
    "number": 80,
    "salutation": 40,
    "title": 80,
    "first_name": 200,
    "last_name": 200,
    "aliases": 4000,
    "competitors": 4000,
    "interests": 4000,
}
"""Characters; 1,000 for the others."""

_YES = frozenset({"1", "yes", "y", "ja", "j", "true", "wahr", "x"})
_NO = frozenset({"0", "no", "n", "nein", "false", "falsch", "-"})

_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:[T ]00:00(?::00)?)?")
_GERMAN = re.compile(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})(?: 00:00(?::00)?)?")
_SLASHED = re.compile(r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})")
_YEAR_MONTH = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d{1,2}))?")
_YEARLESS = re.compile(r"(?:--)?(?P<m>\d{1,2})-(?P<d>\d{1,2})|(?P<d2>\d{1,2})\.\s?(?P<m2>\d{1,2})\.?")


class CellError(ValueError):
    """The cell fits no value of its field; the text is a key."""


def parse(field: str, cell: str, list_marks: str) -> Value:
    """The value of a filled cell. Raises CellError."""
    if any((ord(char) < 32 and char not in "\t\n\r") or char == "\x7f" for char in cell):
        raise CellError("cell-control")
    if len(cell) > LONGEST.get(field, 1000):
        raise CellError("cell-long")
    if field in ("aliases", "competitors", "interests"):
        return parse_list(cell, list_marks)
    reader = _READERS.get(field)
    return cell if reader is None else reader(cell)


def parse_list(cell: str, marks: str) -> tuple[str, ...]:
    """Items in order, each once."""
    return tuple(dict.fromkeys(split_list(cell, marks)))


def split_list(cell: str, marks: str) -> tuple[str, ...]:
    """Items in order. A mark that belongs to an item stands behind a backslash, and so does a backslash itself."""
    items = re.findall(rf"(?:\\[{marks}\\]|[^{marks}])+", cell)
    return tuple(plain for item in items if (plain := re.sub(rf"\\([{marks}\\])", r"\1", item.strip())))


def join_list(items: Iterable[str]) -> str:
    return "; ".join(item.replace("\\", "\\\\").replace(";", "\\;") for item in items)


def parse_date(cell: str) -> date:
    """31.12.2009, 2009-12-31, 31/12/2009 (the day first, as in Europe), 2009-12 and 2009 (their first day)."""
    for pattern in (_ISO, _GERMAN, _SLASHED, _YEAR_MONTH):
        if found := pattern.fullmatch(cell):
            parts = found.groupdict()
            return _day(int(parts["y"]), int(parts["m"] or 1), int(parts.get("d") or 1))
    raise CellError("cell-date")


def parse_birthday(cell: str) -> Birthday:
    """A date with its year, or day and month: 29.02., 02-29, --02-29."""
    if found := _YEARLESS.fullmatch(cell):
        day = _day(2000, int(found["m"] or found["m2"]), int(found["d"] or found["d2"]))  # 2000 has a 29 February
        return Birthday(day.month, day.day)
    if _YEAR_MONTH.fullmatch(cell):
        raise CellError("cell-date")
    day = parse_date(cell)
    return Birthday(day.month, day.day, day.year)


def _day(year: int, month: int, day: int) -> date:
    try:
        found = date(year, month, day)
    except ValueError as error:
        raise CellError("cell-date") from error
    if not 1000 <= year <= 2200:
        raise CellError("cell-date")
    return found


def _tier(cell: str) -> str:
    found = re.fullmatch(r"([abc])(?:[- ]?(?:kunde|customer))?", cell.lower())
    if found is None:
        raise CellError("cell-tier")
    return found[1].upper()


def _days(cell: str) -> int:
    found = re.fullmatch(r"(\d{1,4})(?:\.0+)?(?: ?(?:tage?|days?|d))?", cell.lower(), re.ASCII)
    if found is None or not 1 <= int(found[1]) <= 3650:
        raise CellError("cell-days")
    return int(found[1])


def _flag(cell: str) -> bool:
    word = cell.lower()
    if word not in _YES | _NO:
        raise CellError("cell-flag")
    return word in _YES


def _minutes(cell: str) -> int:
    found = re.fullmatch(r"(\d{1,4})(?:\.0+)?(?: ?(?:min\.?|minuten|minutes))?", cell.lower(), re.ASCII)
    if found is None or int(found[1]) > 6000:
        raise CellError("cell-figure")
    return int(found[1])


def _year(cell: str) -> int:
    found = re.fullmatch(r"(\d{4})(?:\.0+)?", cell, re.ASCII)
    if found is None or not 1950 <= int(found[1]) <= 2200:
        raise CellError("cell-year")
    return int(found[1])


def _margin(cell: str) -> float:
    cents = cents_of(cell)
    if cents is None:
        raise CellError("cell-money")
    return cents / 100


_READERS: Mapping[str, Callable[[str], Value]] = {
    "tier": _tier,
    "cadence_days": _days,
    "ideal_days": _days,
    "monthly_minutes": _minutes,
    "tier_by_hand": _flag,
    "year": _year,
    "margin": _margin,
    "do_not_contact": _flag,
    "since": parse_date,
    "contract_end": parse_date,
    "birthday": parse_birthday,
}


def show(value: Value) -> str:
    """A value as a cell of a comma file, which `parse` reads back."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return join_list(value)
    if isinstance(value, float):
        return repr(int(value) if value.is_integer() else value)
    if isinstance(value, Birthday):
        year = "" if value.year is None else f"{value.year:04}-"
        return f"{year}{value.month:02}-{value.day:02}"
    return value.isoformat() if isinstance(value, date | time) else str(value)
