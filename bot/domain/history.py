"""What reading back an export's files of what was said would do: interactions, follow-ups, complaints, wishes, facts.

Rows have no name to be known by. A line and a stored row are the same when all they say is the same, else when they
were saved in the same moment with the same words, or, where no moment is told, when customer, day and words agree.
So the same export read twice changes nothing, and a line about a row that has changed since changes it. An empty cell
says nothing. People are compared by name: who said something stays who said it, also after they left.
"""

from collections import deque
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.cells import CellError, Value
from bot.domain.columns import HISTORY, Kind
from bot.domain.history_cells import is_open, parse_said
from bot.domain.import_plan import CustomerNames, Draft, FieldChange, Plan
from bot.domain.import_plan import New as NewRow
from bot.domain.tables import Fault, Line, Table

Values = Mapping[str, Value]

LINKS = frozenset({"ref", "interaction", "contact_email"})
"""Columns that say where a new row belongs and nothing about it."""

_NEEDED: Mapping[Kind, tuple[str, ...]] = {
    "interactions": ("person", "day"),
    "followups": ("person",),
    "complaints": ("opened_on",),
    "wishes": ("opened_on",),
    "facts": ("type", "confirmed_on"),
}

_KEYS: Mapping[Kind, tuple[tuple[str, ...], ...]] = {
    "interactions": (("created_at", "note", "customer"), ("created_at", "note"), ("customer", "day", "note")),
    "followups": (("created_at", "what", "customer"), ("created_at", "what"), ("customer", "what", "due")),
    "complaints": (("customer", "text", "opened_on"),),
    "wishes": (("customer", "text", "opened_on"),),
    "facts": (("customer", "contact", "type", "value"), ("customer", "type", "value")),
}
"""By what a line finds its row, the surest first; before them comes everything that the line says."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored row, its values by column of the file, the empty ones left out."""

    id: int
    values: Values


@dataclass(frozen=True, slots=True)
class Around:
    """What lines may point at. `contacts`: (customer, name); `people`: names that one person of the team bears."""

    customers: Collection[str]
    contacts: Collection[tuple[Value, Value]]
    people: Collection[str]
    refs: Collection[str] = ()


def plan_history(table: Table, stored: Iterable[Stored], around: Around) -> Plan:
    """`around.refs`: the interactions of the same export that are stored or come with it."""
    draft = Draft(table)
    given = [(line.number, values) for line in table.lines if (values := _values(draft, line)) is not None]
    rows = _paired(table.kind, [values for _, values in given], list(stored))
    names = CustomerNames(around.customers)
    for (number, values), row in zip(given, rows, strict=True):
        if row is None:
            _plan_new(draft, around, names, number, values)
        else:
            _plan_known(draft, around, names, number, values, row)
    return draft.done()


def _values(draft: Draft, line: Line) -> dict[str, Value] | None:
    values: dict[str, Value] = {}
    for name, cell in line.cells.items():
        try:
            value = parse_said(draft.table.kind, name, cell, draft.table.list_marks)
        except CellError as error:
            draft.faults.append(Fault(str(error), line.number, {"column": name, "cell": cell[:60]}))
            return None
        if value not in (None, ()):
            values[name] = value
    return values


# ---- which row a line means ----


def _paired(kind: Kind, given: Sequence[Values], stored: Sequence[Stored]) -> list[Stored | None]:
    """For each line its row; each row belongs to one line."""
    whole = tuple(name for name in HISTORY[kind] if name not in LINKS)
    found: list[Stored | None] = [None] * len(given)
    taken: set[int] = set()
    for key in (whole, *_KEYS[kind]):
        if None not in found:
            break
        free: dict[Hashable, deque[Stored]] = {}
        for row in stored:
            if row.id not in taken:
                free.setdefault(_key(key, row.values), deque()).append(row)
        for at, values in enumerate(given):
            if found[at] is None and _tells(key, values) and (rows := free.get(_key(key, values))):
                found[at] = rows.popleft()
        taken.update(row.id for row in found if row is not None)
    return found


def _key(names: tuple[str, ...], values: Values) -> Hashable:
    return tuple(values.get(name) for name in names)


def _tells(key: tuple[str, ...], values: Values) -> bool:
    """What was saved at another moment is another thing, were the words the same."""
    return "created_at" in key or "created_at" not in values


# ---- what becomes of it ----


def _plan_new(draft: Draft, around: Around, names: CustomerNames, line: int, values: dict[str, Value]) -> None:
    missing = next((name for name in _NEEDED[draft.table.kind] if name not in values), None)
    if missing is not None:
        draft.faults.append(Fault("line-missing", line, {"column": missing}))
        return
    if "customer" in values and not names.has(draft, line, values["customer"]):
        return
    _drop_unknown_contact(draft, around, line, values.get("customer"), values)
    if "interaction" in values and values["interaction"] not in around.refs:
        draft.notes.append(Fault("note-interaction", line))
        del values["interaction"]
    _remark_person(draft, around, line, values)
    draft.new.append(NewRow(line, _label(values), values))


def _plan_known(
    draft: Draft, around: Around, names: CustomerNames, line: int, values: dict[str, Value], row: Stored
) -> None:
    if "ref" in values:
        draft.refs[str(values["ref"])] = row.id
    changed = {name: new for name, new in values.items() if name not in LINKS and row.values.get(name) != new}
    if "customer" in changed and not names.has(draft, line, changed["customer"]):
        return
    _drop_unknown_contact(draft, around, line, values.get("customer", row.values.get("customer")), changed)
    _remark_person(draft, around, line, changed)
    fields = [FieldChange(name, row.values.get(name), new) for name, new in changed.items()]
    if is_open(changed.get("state")) and "closed_on" in row.values:
        fields.append(FieldChange("closed_on", row.values["closed_on"], None))
    draft.change(line, _label({**row.values, **values}), row.id, fields)


def _drop_unknown_contact(draft: Draft, around: Around, line: int, customer: Value, values: dict[str, Value]) -> None:
    contact = values.get("contact")
    if contact is not None and (customer, contact) not in around.contacts:
        draft.notes.append(Fault("note-contact", line, {"customer": str(customer or ""), "given": str(contact)}))
        del values["contact"]


def _remark_person(draft: Draft, around: Around, line: int, values: Values) -> None:
    person = values.get("person")
    if person is not None and person not in around.people:
        draft.notes.append(Fault("note-person", line, {"given": str(person)}))


def _label(values: Values) -> str:
    return str(values.get("customer") or values.get("person") or "")
