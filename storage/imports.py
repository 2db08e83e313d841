"""Imports: plans made against what is stored, and applied in bulk. With a person they are one undoable action."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import Table as SqlTable
from sqlalchemy import bindparam, insert, select, update

from bot.domain.import_report import FileReport, Report, of_plan
from bot.domain.imports import Plan, plan_contacts, plan_customers
from bot.domain.tables import MAX_BYTES, Fault, Table, read_table
from storage import accounts, contacts, people, schema
from storage.transaction import Transaction, to_json

CHUNK = 1000
"""Rows a statement carries."""

_NEW_ACCOUNT: dict[str, Any] = {
    **{column.name: None for column in schema.accounts.c if column.name != "id"},
    "aliases": [],
    "competitors": [],
    "do_not_contact": False,
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
    """Takes customers first, then contacts, whatever the order of the files; reports in the order given."""
    action = None
    if person_id is not None and not dry_run:
        action = db.act(person_id, chat_id, "import", {"files": [Path(name).name for name, _ in files]})
    promised: dict[str, int | None] = {}
    reports: dict[int, FileReport] = {}
    order = sorted(range(len(files)), key=lambda at: (getattr(files[at][1], "kind", "") == "contacts", at))
    for at in order:
        name, table = files[at]
        if isinstance(table, Fault):
            reports[at] = FileReport(name, fault=table)
            continue
        plan = preview(db, team_id, table, promised)
        reports[at] = of_plan(plan)
        if dry_run:
            promised.update({str(new.values["name"]): None for new in plan.new if plan.kind == "customers"})
        else:
            apply(db, team_id, plan)
    return Report(tuple(reports[at] for at in range(len(files))), dry_run, action)


def preview(db: Transaction, team_id: int, table: Table, promised: Mapping[str, int | None] | None = None) -> Plan:
    """What this table would do. `promised`: customers that come with another file of the same import."""
    stored = accounts.all_of_team(db, team_id)
    if table.kind == "customers":
        names = [member.person for member in people.members(db, team_id)]
        count = Counter(person.name for person in names)
        return plan_customers(table, stored, {p.name: p.id for p in names if count[p.name] == 1})
    known = {**(promised or {}), **{account.name: account.id for account in stored}}
    return plan_contacts(table, known, contacts.all_of_team(db, team_id))


def apply(db: Transaction, team_id: int, plan: Plan) -> None:
    """Stores what the plan says, within the transaction in which it was made or one that made it again."""
    if not plan.new and not plan.changed:
        return
    db.touched_teams.add(team_id)
    if plan.kind == "customers":
        _apply_customers(db, team_id, plan)
    else:
        _apply_contacts(db, team_id, plan)


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
    _add_many(db, table, rows)
    _change_many(db, table, [(c.id, accounts.columns({f.field: f.new for f in c.fields})) for c in plan.changed])


def _apply_contacts(db: Transaction, team_id: int, plan: Plan) -> None:
    ids = {account.name: account.id for account in accounts.all_of_team(db, team_id)}
    rows = []
    for new in plan.new:
        values = dict(new.values)
        fixed = {"account_id": ids[str(values.pop("customer"))], "changed_at": db.now}
        rows.append({**_NEW_CONTACT, **contacts.columns(values), **fixed})
    _add_many(db, schema.contacts, rows)
    changed = [(c.id, contacts.columns({f.field: f.new for f in c.fields})) for c in plan.changed]
    _change_many(db, schema.contacts, changed)


# ---- in bulk ----


def _add_many(db: Transaction, table: SqlTable, rows: Sequence[dict[str, Any]]) -> None:
    statement = insert(table).returning(table.c.id) if db.action_id is not None else insert(table)
    for at in range(0, len(rows), CHUNK):
        result = db.execute(statement, list(rows[at : at + CHUNK]))
        if db.action_id is not None:
            _journal(db, table, [(row.id, None) for row in result])


def _change_many(db: Transaction, table: SqlTable, changes: Sequence[tuple[int, dict[str, Any]]]) -> None:
    """Rows that change the same fields share a statement."""
    ordered = sorted(changes, key=lambda change: sorted(change[1]))
    for names, group in groupby(ordered, key=lambda change: sorted(change[1])):
        same = list(group)
        values = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in names}
        statement = update(table).where(table.c.id == bindparam("row")).values(values).values(changed_at=db.now)
        for at in range(0, len(same), CHUNK):
            chunk = same[at : at + CHUNK]
            _keep(db, table, [row_id for row_id, _ in chunk])
            db.execute(statement, [{"row": row_id} | {f"new_{n}": v for n, v in new.items()} for row_id, new in chunk])


def _keep(db: Transaction, table: SqlTable, ids: Sequence[int]) -> None:
    if db.action_id is not None:
        before = db.all(select(table).where(table.c.id.in_(ids)))
        _journal(db, table, [(row.id, to_json(row._asdict())) for row in before])


def _journal(db: Transaction, table: SqlTable, rows: Sequence[tuple[int, dict[str, Any] | None]]) -> None:
    entries = [
        {"action_id": db.action_id, "table_name": table.name, "row_id": row_id, "before": before}
        for row_id, before in rows
    ]
    db.execute(insert(schema.changes), entries)
