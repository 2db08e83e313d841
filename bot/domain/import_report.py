"""The report of an import: for the command line in plain English, for programs as a dict, for the chat as it stands."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.cells import show
from bot.domain.columns import Kind
from bot.domain.import_plan import Changed, Plan
from bot.domain.import_reasons import reason
from bot.domain.tables import Fault

SHOWN = 20
"""Lines that the printed report names of each sort; --json names all."""


_COUNTED: Mapping[str, str] = {
    "note-owner": "nobody here is called {given}: {n} customers keep no owner",
    "note-person": "no one person here is called {given}: {n} lines stay under that name, as of somebody who left",
    "line-team": "of team {given}: {n} lines left out; import them with --team",
}
"""What many lines share is said once, with their number."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What came of one file. `fault`: it was not taken at all; `faults`: lines not taken; `notes`: taken, though."""

    name: str
    kind: Kind | None = None
    fault: Fault | None = None
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    changes: tuple[Changed, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[Fault, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    files: tuple[FileReport, ...]
    dry_run: bool = False
    action_id: int | None = None  # what an undo would take back

    @property
    def failed(self) -> bool:
        """Whether no file was taken at all; a folder may well hold files that are not for us."""
        return all(file.fault is not None for file in self.files)

    def lines(self) -> list[str]:
        """Plain English for the command line."""
        lines = [line for file in self.files for line in _file_lines(file)]
        return [*lines, "Nothing was saved: this was a dry run."] if self.dry_run else lines

    def to_json(self) -> dict[str, Any]:
        """For --json: all lines, with reasons as keys, facts and sentences."""
        return {"dry_run": self.dry_run, "files": [_file_dict(file) for file in self.files]}


def of_plan(plan: Plan) -> FileReport:
    table = plan.table
    counts = (len(plan.new), len(plan.changed), plan.unchanged)
    return FileReport(table.name, plan.kind, None, *counts, plan.changed, plan.faults, plan.notes, table.unknown)


def _file_lines(file: FileReport) -> list[str]:
    if file.fault is not None:
        return [f"{file.name}: not taken: {reason(file.fault)}"]
    counts = f"{file.new} new, {file.changed} changed, {file.unchanged} unchanged, {len(file.faults)} not taken"
    lines = [f"{file.name}: {file.kind}: {counts}"]
    if file.unknown:
        lines.append(f"  columns left out: {', '.join(file.unknown)}")
    lines += _shown([f"  {_change_line(change)}" for change in file.changes])
    told = (*file.faults, *file.notes)
    lines += _shown([f"  line {f.line}: not taken: {reason(f)}" for f in file.faults if f.reason not in _COUNTED])
    for key, sentence in _COUNTED.items():
        counted = Counter(fault.facts["given"] for fault in told if fault.reason == key)
        lines += _shown([f"  {sentence.format(given=given, n=n)}" for given, n in counted.items()])
    return lines + _shown([f"  line {f.line}: {reason(f)}" for f in file.notes if f.reason not in _COUNTED])


def _change_line(change: Changed) -> str:
    fields = "; ".join(f"{field.field} {_old(show(field.old))} -> {show(field.new)}" for field in change.fields)
    return f"line {change.line}: {change.label}: {fields}"


def _old(text: str) -> str:
    return text or "(nothing)"


def _shown(lines: Sequence[str]) -> list[str]:
    more = len(lines) - SHOWN
    return [*lines[:SHOWN], f"  ... and {more} more"] if more > 0 else list(lines)


def _file_dict(file: FileReport) -> dict[str, Any]:
    return {
        "file": file.name,
        "kind": file.kind,
        "error": None if file.fault is None else reason(file.fault),
        "new": file.new,
        "changed": file.changed,
        "unchanged": file.unchanged,
        "unknown_columns": list(file.unknown),
        "changes": [_change_dict(change) for change in file.changes],
        "faults": _fault_dicts(file.faults),
        "notes": _fault_dicts(file.notes),
    }


def _change_dict(change: Changed) -> dict[str, Any]:
    fields = [{"field": f.field, "old": show(f.old), "new": show(f.new)} for f in change.fields]
    return {"line": change.line, "name": change.label, "fields": fields}


def _fault_dicts(faults: Iterable[Fault]) -> list[dict[str, Any]]:
    return [{"line": f.line, "reason": f.reason, "facts": dict(f.facts), "text": reason(f)} for f in faults]
