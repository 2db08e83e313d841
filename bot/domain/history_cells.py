"""The cells of an export's files of what was said as values; texts are kept to the last blank."""

import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time

from bot.domain.cells import CellError, Value, parse, parse_date, split_list
from bot.domain.columns import Kind
from bot.domain.followups import OPEN

LONGEST = 20_000
"""Characters of a text or a list."""

LONGEST_NAMES: Mapping[str, int] = {
    "customer": 300,
    "person": 200,
    "contact": 401,
    "contact_email": 1000,
    "ref": 20,
    "interaction": 20,
}

TEXTS = frozenset({"note", "written", "what", "text", "value"})
LISTS = frozenset({"contacts", "gifts", "competitors"})

CHOICES: Mapping[tuple[Kind, str], tuple[str, ...]] = {
    ("interactions", "kind"): ("contact", "fact", "note"),
    ("interactions", "channel"): ("call", "meeting", "visit", "email", "video", "chat", "letter", "event", "gift"),
    ("interactions", "direction"): ("in", "out"),
    ("interactions", "sentiment"): ("positive", "neutral", "negative"),
    ("followups", "meets"): ("call", "meeting", "visit", "video", "event"),
    ("followups", "owner"): ("us", "them", "self"),
    ("followups", "state"): (*OPEN, "kept", "late", "broken"),
    ("complaints", "severity"): ("low", "medium", "high"),
    ("complaints", "state"): ("open", "resolved", "told"),
    ("wishes", "obstacle"): ("price", "time", "internal"),
    ("wishes", "state"): ("open", "closed"),
    ("facts", "type"): ("birthday", "interest", "family", "other"),
}
"""The words of the columns that hold one of a few."""


def parse_said(kind: Kind, field: str, cell: str, list_marks: str) -> Value:
    """The value of a cell of a file of what was said; None for one of blanks only. Raises CellError."""
    if "\0" in cell:
        raise CellError("cell-control")
    if len(cell) > LONGEST_NAMES.get(field, LONGEST):
        raise CellError("cell-long")
    if field in TEXTS:
        return cell
    plain = cell.strip()
    if not plain:
        return None
    if field in LISTS:
        return split_list(plain, list_marks)
    if (kind, field) in CHOICES:
        return _choice(CHOICES[kind, field], plain)
    return plain if field in LONGEST_NAMES else _READERS[field](plain)


def is_open(state: Value) -> bool:
    return state in OPEN


def _choice(words: tuple[str, ...], cell: str) -> str:
    if cell not in words:
        raise CellError("cell-choice")
    return cell


def _figure(cell: str) -> float:
    if not re.fullmatch(r"-?\d{1,9}(\.\d{1,20})?(e-\d{1,3})?", cell, re.ASCII):
        raise CellError("cell-figure")
    found = float(cell)
    if not math.isfinite(found):
        raise CellError("cell-figure")
    return found


def _flag(cell: str) -> Value:
    return parse("do_not_contact", cell, ";")


def _time(cell: str) -> time:
    try:
        found = time.fromisoformat(cell)
    except ValueError as error:
        raise CellError("cell-time") from error
    if found.tzinfo is not None:
        raise CellError("cell-time")
    return found


def _moment(cell: str) -> datetime:
    """With its offset: without one nobody knows which of 24 hours it was."""
    try:
        found = datetime.fromisoformat(cell)
    except ValueError as error:
        raise CellError("cell-moment") from error
    if found.tzinfo is None or not 1000 <= found.year <= 2200:
        raise CellError("cell-moment")
    return found.astimezone(UTC)


_DAYS: Mapping[str, Callable[[str], date]] = dict.fromkeys(
    ("day", "due", "due_last", "closed_on", "opened_on", "confirmed_on"), parse_date
)
_READERS: Mapping[str, Callable[[str], Value]] = {
    **_DAYS,
    "at": _time,
    "due_time": _time,
    "ends": _time,
    "reached": _flag,
    "satisfaction": _figure,
    "created_at": _moment,
}
