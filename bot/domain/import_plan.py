"""What an import would do, file by file: what is new, what changes, and the lines it cannot take."""

import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.domain.accounts import Account, Contact
from bot.domain.cells import CellError, Value, parse
from bot.domain.columns import Kind
from bot.domain.tables import Fault, Line, Table


@dataclass(frozen=True, slots=True)
class New:
    """`values` by field of Account or Contact, or by column; `customer`, `person` and `contact` are exact names."""

    line: int
    label: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class Changed:
    line: int
    id: int
    label: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """`faults`: lines not taken. `notes`: lines taken with a remark, such as a spelling that stays as it is stored.

    `refs`: the ids of the interactions that the file tells and that are stored already, by their `ref`.
    """

    table: Table
    new: tuple[New, ...]
    changed: tuple[Changed, ...]
    unchanged: int
    faults: tuple[Fault, ...]
    notes: tuple[Fault, ...]
    refs: Mapping[str, int] = field(default_factory=dict)

    @property
    def kind(self) -> Kind:
        return self.table.kind


@dataclass(slots=True)
class Draft:
    """A plan in the making. `seen`: what the file has already said, by key, with its line."""

    table: Table
    new: list[New] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    unchanged: int = 0
    faults: list[Fault] = field(default_factory=list)
    notes: list[Fault] = field(default_factory=list)
    refs: dict[str, int] = field(default_factory=dict)
    seen: dict[tuple[object, ...], int] = field(default_factory=dict)

    def repeats(self, line: int, keys: Iterable[tuple[object, ...]]) -> bool:
        """Notes the keys of a line; of two lines on the same thing the first counts."""
        keys = tuple(keys)
        before = next((self.seen[key] for key in keys if key in self.seen), None)
        if before is not None:
            self.faults.append(Fault("line-twice", line, {"first": str(before)}))
            return True
        self.seen.update((key, line) for key in keys)
        return False

    def values(self, line: Line) -> dict[str, Value] | None:
        """What the cells of a line say; None, with a fault noted, when one cannot be read."""
        values: dict[str, Value] = {}
        for name, cell in line.cells.items():
            try:
                values[name] = parse(name, cell, self.table.list_marks)
            except CellError as error:
                self.faults.append(Fault(str(error), line.number, {"column": name, "cell": cell[:60]}))
                return None
        return values

    def compare(self, line: int, label: str, stored: Account | Contact, values: Mapping[str, Value]) -> None:
        told = [FieldChange(name, getattr(stored, name), new) for name, new in values.items()]
        self.change(line, label, stored.id, [field for field in told if field.old != field.new])

    def change(self, line: int, label: str, row_id: int, fields: Sequence[FieldChange]) -> None:
        if fields:
            self.changed.append(Changed(line, row_id, label, tuple(fields)))
        else:
            self.unchanged += 1

    def done(self) -> Plan:
        faults = sorted((*self.table.faults, *self.faults), key=lambda fault: fault.line or 0)
        new, changed, notes = tuple(self.new), tuple(self.changed), tuple(self.notes)
        return Plan(self.table, new, changed, self.unchanged, tuple(faults), notes, self.refs)


class CustomerNames:
    """The exact names that a line may give for its customer."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names
        self._by_look = {look(name): name for name in names}

    def has(self, draft: Draft, line: int, name: Value) -> bool:
        """Else the line is a fault, with the stored name that looks the same, if one does."""
        if name in self._names:
            return True
        near = self._by_look.get(look(str(name)))
        facts = {"given": str(name)} | ({"stored": near} if near else {})
        draft.faults.append(Fault("line-customer-near" if near else "line-customer", line, facts))
        return False


def look(text: str) -> str:
    """What a name looks like: two that look the same and are not are worth a remark."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def of_team(table: Table, team: str) -> Table:
    """The lines of one team, and those without a team; the others become faults. Teams are walled off."""
    others = [line for line in table.lines if line.team not in ("", team)]
    faults = [Fault("line-team", line.number, {"given": line.team}) for line in others]
    own = tuple(line for line in table.lines if line.team in ("", team))
    return replace(table, lines=own, faults=(*table.faults, *faults))
