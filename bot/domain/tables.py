"""A CSV file as a table: encoding, delimiter, headings and lines, whatever program wrote it."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.domain.columns import ELSEWHERE, FIELDS, HISTORY, MODEST, PERSON, SIGNATURES, Kind

MAX_BYTES = 64 * 1024 * 1024
MAX_COLUMNS = 200
MAX_RECORD = 64 * 1024  # characters; a cell longer than that is rubbish or a quote that nobody closed
MAX_RECORD_LINES = 10_000
LINES_TRIED = 100  # from there on a record is looked at only where its quotes are even: each look costs its length

_FORMULA = re.compile(r"'*[=+\-@\t\r]")


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a file (line None) or a line was not taken: a text key and facts."""

    reason: str
    line: int | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One record: the number of its first line in the file, the filled cells by field, and whose line it is.

    `team` is empty unless the file names the team of each line, as an export of several teams does.
    """

    number: int
    cells: Mapping[str, str]
    team: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """`list_marks`: the characters that separate the items of a list inside a cell."""

    name: str
    kind: Kind
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    unknown: tuple[str, ...]
    faults: tuple[Fault, ...]
    list_marks: str


_TRANSCRIPTION = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def fold(heading: str) -> str:
    """A heading without case, blanks and punctuation: "E-Mail" and "email" are one."""
    lower = heading.strip().lower().translate(_TRANSCRIPTION)
    return "".join(char for char in lower if char.isalnum())


def guard(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; `unguard` gives it back byte for byte."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def read_table(data: bytes, name: str) -> Table | Fault:
    """Reads what Excel, LibreOffice and programs write: UTF-8, UTF-16 or cp1252; comma, semicolon or tab."""
    text = _decode(data)
    if isinstance(text, Fault):
        return text
    rows = text.replace("\r", "\n").split("\n") if "\n" not in text else text.split("\n")
    first = next((at for at, row in enumerate(rows) if row.strip()), None)
    if first is None:
        return Fault("import-empty")
    told = re.fullmatch(r"sep=(.)\r?", rows[first])  # Excel's own way to name the delimiter
    if told:
        first += 1
    marks = (told[1],) if told else (",", ";", "\t")
    return _table(name, rows, first, marks)


def _decode(data: bytes) -> str | Fault:
    if len(data) > MAX_BYTES:
        return Fault("import-too-big", facts={"limit": f"{MAX_BYTES // 2**20} MB"})
    if data[:4] == b"PK\x03\x04":
        return Fault("import-spreadsheet")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _decoded(data, ("utf-16",))
    if _is_binary(data[:4096]):
        return Fault("import-binary")
    return _decoded(data, ("utf-8-sig", "cp1252"))


def _decoded(data: bytes, encodings: tuple[str, ...]) -> str | Fault:
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return Fault("import-encoding")


def _is_binary(head: bytes) -> bool:
    """A stray NUL spoils a line; many control characters are no text at all."""
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return odd * 50 > len(head)


def _table(name: str, rows: list[str], first: int, marks: tuple[str, ...]) -> Table | Fault:
    """Of the possible delimiters that one counts which makes most columns known, then most columns."""
    readings = [(mark, headings, _kind(headings)) for mark in marks for headings in [_headings(rows, first, mark)]]

    def worth(reading: tuple[str, list[str], Kind | Fault]) -> tuple[int, int]:
        _, headings, kind = reading
        return 0 if isinstance(kind, Fault) else len(_places(headings, kind)), len(headings)

    mark, headings, kind = max(readings, key=worth)
    return kind if isinstance(kind, Fault) else _filled(name, rows, first, mark, kind, headings)


def _headings(rows: list[str], first: int, mark: str) -> list[str]:
    record = next(_records(rows, first, mark))[1]
    return [cell.strip() for cell in record] if record is not None else []


def _kind(headings: list[str]) -> Kind | Fault:
    folded = [fold(heading) for heading in headings]
    for told, signs in SIGNATURES.items():
        if {fold(sign) for sign in signs} <= set(folded):
            return told
    if "customer" in _places(headings, "contacts").values() and PERSON & set(folded):
        return "contacts"
    if len(_places(headings, "margins")) == len(FIELDS["margins"]):
        return "margins"
    for kind, (when, figure) in ELSEWHERE.items():
        if when & set(folded) and figure & set(folded):
            return Fault("import-later", facts={"kind": kind})
    place = next((at for at, found in _places(headings, "customers").items() if found == "name"), None)
    modest = place is not None and folded[place] in MODEST
    known = len(_places(headings, "customers"))
    if place is None or (modest and 2 * known < len([heading for heading in folded if heading])):
        return Fault("import-kind", facts={"columns": ", ".join(h[:40] for h in headings[:12] if h)})
    return "customers"


def _places(headings: list[str], kind: Kind) -> dict[int, str]:
    """Column -> field; of two columns for one field the first heading in the field's own order counts."""
    folded = [fold(heading) for heading in headings[:MAX_COLUMNS]]
    places: dict[int, str] = {}
    for field_name, names in FIELDS[kind].items():
        at = next((folded.index(name) for name in names if name in folded), None)
        if at is not None:
            places[at] = field_name
    return places


def _filled(name: str, rows: list[str], first: int, mark: str, kind: Kind, headings: list[str]) -> Table:
    places = _places(headings, kind)
    of_teams = _names_teams(headings, places)
    lines: list[Line] = []
    faults: list[Fault] = []
    records = _records(rows, first, mark)
    next(records)
    for number, record in records:
        if record is None:
            faults.append(Fault("line-quotes", number))
            continue
        cells = _cells(record, places, verbatim=kind in HISTORY)
        if len(record) > len(headings) and any(cell.strip() for cell in record[len(headings) :]):
            faults.append(Fault("line-cells", number, {"found": str(len(record)), "wanted": str(len(headings))}))
        elif cells:
            lines.append(Line(number, cells, unguard(record[0].strip()) if of_teams else ""))
    unknown = tuple(h[:80] for at, h in enumerate(headings) if h and at not in places and not (of_teams and at == 0))
    marks = ";" if mark == "," else ";,"
    return Table(name, kind, tuple(places.values()), tuple(lines), unknown, tuple(faults), marks)


def _names_teams(headings: list[str], places: Mapping[int, str]) -> bool:
    """As our own export does: any other file may mean something else by a column of that name."""
    return fold(headings[0]) == "team" and len(places) == len(headings) - 1


def _cells(record: list[str], places: Mapping[int, str], *, verbatim: bool) -> dict[str, str]:
    """The filled cells by field. What was said is kept to its last blank."""
    if not any(cell.strip() for cell in record):
        return {}
    trimmed = record if verbatim else [cell.strip() for cell in record]
    return {places[at]: unguard(cell) for at, cell in enumerate(trimmed) if cell and at in places}


def _records(rows: list[str], first: int, mark: str) -> Iterator[tuple[int, list[str] | None]]:
    """(number of the first line, cells); None for cells: a quote was not closed, and only that line is lost."""
    at = first
    while at < len(rows):
        row = rows[at].removesuffix("\r")
        if '"' not in row:
            if row.strip():
                yield at + 1, row.split(mark) if len(row) <= MAX_RECORD else None
            at += 1
            continue
        cells, used = _quoted(rows, at, mark)
        yield at + 1, cells
        at += used


def _quoted(rows: list[str], at: int, mark: str) -> tuple[list[str] | None, int]:
    """The record that begins in row `at`, and how many rows it takes."""
    record = ""
    for used, row in enumerate(rows[at : at + MAX_RECORD_LINES], start=1):
        record += row if used == 1 else "\n" + row
        if len(record) > MAX_RECORD:
            break
        if '"' not in row or (used > LINES_TRIED and record.count('"') % 2):
            continue  # nothing that could close the quote
        try:
            return next(csv.reader([record.removesuffix("\r")], delimiter=mark, strict=True)), used
        except csv.Error as error:
            if "unexpected end" not in str(error):
                break
    return None, 1
