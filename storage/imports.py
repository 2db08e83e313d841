"""Imports: plans made against what is stored, and applied in bulk. With a person they are one undoable action."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.domain.cells import Value
from bot.domain.columns import HISTORY, KINDS
from bot.domain.history import Around, plan_history
from bot.domain.import_plan import Plan, of_team
from bot.domain.import_report import FileReport, Report, of_plan
from bot.domain.imports import plan_contacts, plan_customers
from bot.domain.margin_import import plan_margins
from bot.domain.tables import MAX_BYTES, Fault, Table, read_table
from storage import accounts, bulk, contacts, former, history, history_import, margins, people, schema
from storage.transaction import Transaction

_NEW_ACCOUNT: dict[str, Any] = {
    **{column.name: None for column in schema.accounts.c if column.name != "id"},
    "aliases": [],
    "competitors": [],
    "do_not_contact": False,
    "tier_by_hand": False,
}
_NEW_CONTACT: dict[str, Any] = {
    **{column.name: None for column in schema.contacts.c if column.name != "id"},
    "first_name": "",
    "last_name": "",
    "interests": [],
}


def read_files(paths: Iterable[Path]) -> list[tuple[str, Table | Fault]]:
    """The tables in these files; a directory stands for the *.csv files in it, in the order of their names."""
    listed = [file for path in paths for file in (sorted(path.glob("*.csv")) if path.is_dir() else [path])]
    return [(str(file), _read(file)) for file in listed]


def _read(path: Path) -> Table | Fault:
    try:
        if path.stat().st_size > MAX_BYTES:
            return Fault("import-too-big", facts={"limit": f"{MAX_BYTES // 2**20} MB"})
        return read_table(path.read_bytes(), str(path))
    except FileNotFoundError:
        return Fault("import-missing")
    except OSError as error:
        return Fault("import-unreadable", facts={"why": str(error.strerror)})


def take_in(db: Transaction, team_id: int, paths: Iterable[Path], *, dry_run: bool = False) -> Report:
    """Imports files, and the CSV files of folders, from the command line: nothing to undo."""
    return take(db, team_id, read_files(paths), dry_run=dry_run)


def take(
    db: Transaction,
    team_id: int,
    files: Sequence[tuple[str, Table | Fault]],
    *,
    dry_run: bool = False,
    person_id: int | None = None,
    chat_id: int | None = None,
) -> Report:
    """Takes customers first, then contacts and margins, then what was said, in whatever order they come.

    Lines of other teams are left out. With files of what was said it reads back an export: people whom the team does
    not have keep their rows and their customers as people who left.
    """
    action = None
    if person_id is not None and not dry_run:
        action = db.act(person_id, chat_id, "import", {"files": [Path(name).name for name, _ in files]})
    team = people.team_name(db, team_id)
    tables = [table if isinstance(table, Fault) else of_team(table, team) for _, table in files]
    coming = Coming(dry_run, any(isinstance(table, Table) and table.kind in HISTORY for table in tables))
    reports: dict[int, FileReport] = {}
    for at in sorted(range(len(files)), key=lambda at: _rank(tables[at])):
        name, table = files[at][0], tables[at]
        if isinstance(table, Fault):
            reports[at] = FileReport(name, fault=table)
            continue
        folder = str(Path(name).parent)
        plan = preview(db, team_id, table, coming, folder)
        reports[at] = of_plan(plan)
        coming.note(folder, plan, {} if dry_run else apply(db, team_id, plan, coming.refs.get(folder, {})))
    return Report(tuple(reports[at] for at in range(len(files))), dry_run, action)


def _rank(table: Table | Fault) -> int:
    return -1 if isinstance(table, Fault) else KINDS.index(table.kind)


@dataclass(slots=True)
class Coming:
    """What the files so far bring, and a dry run would. `refs`: by folder, as each export counts from 1."""

    dry_run: bool = False
    reads_back: bool = False
    customers: set[str] = field(default_factory=set)
    contacts: set[tuple[Value, Value]] = field(default_factory=set)
    refs: dict[str, dict[str, int]] = field(default_factory=dict)

    def note(self, folder: str, plan: Plan, added: Mapping[str, int]) -> None:
        if plan.kind == "customers":
            self.customers |= {new.label for new in plan.new}
        elif plan.kind == "contacts":
            self.contacts |= {(new.values["customer"], new.label) for new in plan.new}
        elif plan.kind == "interactions":
            promised = {str(new.values["ref"]): 0 for new in plan.new if "ref" in new.values}
            self.refs.setdefault(folder, {}).update({**promised, **plan.refs, **added})


def preview(db: Transaction, team_id: int, table: Table, coming: Coming | None = None, folder: str = "") -> Plan:
    """What this table would do. `coming`: what other files of the same import bring."""
    coming = coming or Coming()
    stored = accounts.all_of_team(db, team_id)
    if table.kind == "customers":
        return plan_customers(table, stored, _owners(db, team_id, table, coming))
    if table.kind == "contacts":
        known = {**dict.fromkeys(coming.customers), **{account.name: account.id for account in stored}}
        return plan_contacts(table, known, contacts.all_of_team(db, team_id))
    if table.kind == "margins":
        known = {**dict.fromkeys(coming.customers), **{account.name: account.id for account in stored}}
        return plan_margins(table, known, margins.stored(db, team_id))
    names = {account.id: account.name for account in stored}
    circle = {(names[contact.account_id], contact.name) for contact in contacts.all_of_team(db, team_id)}
    around = Around(
        customers=coming.customers | set(names.values()),
        contacts=coming.contacts | circle,
        people=former.standing(db, team_id),
        refs=coming.refs.get(folder, {}),
    )
    return plan_history(table, history.stored(db, team_id, table.kind), around)


def _owners(db: Transaction, team_id: int, table: Table, coming: Coming) -> dict[str, int]:
    here = former.standing(db, team_id)
    if not coming.reads_back:
        return here
    told = {line.cells["owner"] for line in table.lines if "owner" in line.cells} - here.keys()
    return here | former.owners(db, team_id, told, dry_run=coming.dry_run)


def apply(db: Transaction, team_id: int, plan: Plan, refs: Mapping[str, int] | None = None) -> dict[str, int]:
    """Stores what the plan says, within the transaction in which it was made or one that made it again.

    Returns the ids of new interactions by their `ref`; `refs` are those of the interactions before.
    """
    if not plan.new and not plan.changed:
        return {}
    if plan.kind in HISTORY:
        return history_import.apply(db, team_id, plan, refs or {})
    db.touched_teams.add(team_id)
    if plan.kind == "customers":
        _apply_customers(db, team_id, plan)
    elif plan.kind == "contacts":
        _apply_contacts(db, team_id, plan)
    else:
        margins.take_in(db, plan, {account.name: account.id for account in accounts.all_of_team(db, team_id)})
    return {}


def _apply_customers(db: Transaction, team_id: int, plan: Plan) -> None:
    table = schema.accounts
    gone = select(table.c.name).where(table.c.team_id == team_id, table.c.removed_at.is_not(None))
    removed = {row.name for row in db.all(gone)}
    fixed = {"team_id": team_id, "created_on": db.now.date(), "changed_at": db.now}
    rows = []
    for new in plan.new:
        values: dict[str, Any] = dict(new.values)
        if new.label in removed:
            accounts.add(db, team_id, **values)
        else:
            rows.append({**_NEW_ACCOUNT, **accounts.columns(values), **fixed})
    bulk.add_many(db, table, rows)
    bulk.change_many(db, table, [(c.id, accounts.columns({f.field: f.new for f in c.fields})) for c in plan.changed])


def _apply_contacts(db: Transaction, team_id: int, plan: Plan) -> None:
    ids = {account.name: account.id for account in accounts.all_of_team(db, team_id)}
    rows = []
    for new in plan.new:
        values = dict(new.values)
        fixed = {"account_id": ids[str(values.pop("customer"))], "changed_at": db.now}
        rows.append({**_NEW_CONTACT, **contacts.columns(values), **fixed})
    bulk.add_many(db, schema.contacts, rows)
    changed = [(c.id, contacts.columns({f.field: f.new for f in c.fields})) for c in plan.changed]
    bulk.change_many(db, schema.contacts, changed)
