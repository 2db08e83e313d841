"""What an import of margins would do: one line per customer and year, known by the exact name of the customer."""

from collections.abc import Mapping

from bot.domain.cells import Value
from bot.domain.import_plan import Changed, CustomerNames, Draft, FieldChange, New, Plan
from bot.domain.tables import Fault, Line, Table

Stored = Mapping[tuple[int, int], tuple[int, int]]
"""(row, cents) by customer and year."""


def plan_margins(table: Table, customers: Mapping[str, int | None], stored: Stored) -> Plan:
    """`customers`: exact name -> id; None for one that the same import brings. Margins stand in whole units."""
    draft = Draft(table)
    names = CustomerNames(customers)
    for line in table.lines:
        values = _values(draft, line)
        if values is None or not names.has(draft, line.number, values["customer"]):
            continue
        name = str(values["customer"])
        if not draft.repeats(line.number, [(name, values["year"])]):
            _plan(draft, line.number, name, values, stored.get((customers[name] or 0, int(str(values["year"])))))
    return draft.done()


def _plan(draft: Draft, line: int, name: str, values: dict[str, Value], known: tuple[int, int] | None) -> None:
    label = f"{name} {values['year']}"
    if known is None:
        draft.new.append(New(line, label, values))
        return
    row, cents = known
    if values["margin"] == cents / 100:
        draft.unchanged += 1
    else:
        draft.changed.append(Changed(line, row, label, (FieldChange("margin", cents / 100, values["margin"]),)))


def _values(draft: Draft, line: Line) -> dict[str, Value] | None:
    """The values of a line; None, with a fault noted, when it cannot be taken. An empty margin says nothing."""
    missing = next((name for name in ("customer", "year", "margin") if name not in line.cells), None)
    if missing is not None:
        fault = Fault("line-no-customer", line.number) if missing == "customer" else None
        draft.faults.append(fault or Fault("line-missing", line.number, {"column": missing}))
        return None
    return draft.values(line)
