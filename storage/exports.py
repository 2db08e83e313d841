"""Everything a team stored and said as CSV files that a spreadsheet opens and `import` reads back."""

import csv
import os
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, select

from bot.domain.cells import show
from bot.domain.tables import guard
from storage import schema
from storage.transaction import Transaction

accounts, contacts, people, teams = schema.accounts, schema.contacts, schema.people, schema.teams

CHUNK = 2000
"""Rows held in memory at a time."""


def write(db: Transaction, directory: Path, team_id: int | None) -> dict[Path, int]:
    """Writes the files, readable by their owner only, over older ones of the same names, and counts their rows.

    Without a team all of them are written; with several teams each file begins with a column `team`.
    Raises OSError when the directory cannot be written.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    several = team_id is None and int(db.scalar(select(func.count()).select_from(teams)) or 0) > 1
    queries = {
        "customers": _customers(),
        "contacts": _contacts(),
        "interactions": _interactions(),
        "followups": _followups(),
        "complaints": _noted(schema.complaints, "text", "severity", "state", "opened_on", "closed_on"),
        "wishes": _noted(schema.wishes, "text", "obstacle", "state", "opened_on", "closed_on"),
        "facts": _facts(),
    }
    files = {directory / f"{name}.csv": query for name, query in queries.items()}
    return {path: _write(db, path, query, team_id, several) for path, query in files.items()}


def _write(db: Transaction, path: Path, query: Select[Any], team_id: int | None, several: bool) -> int:
    if team_id is not None:
        query = query.where(teams.c.id == team_id)
    if several:
        query = query.with_only_columns(teams.c.name.label("team"), *query.selected_columns, maintain_column_froms=True)
    result = db.execute(query.execution_options(yield_per=CHUNK))
    rows = 0
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(result.keys())
        for row in result:
            writer.writerow([_cell(value) for value in row])
            rows += 1
    return rows


def _cell(value: Any) -> str:
    if isinstance(value, list):
        value = tuple(str(item) for item in value)
    if isinstance(value, float):
        return f"{value:g}"
    return guard(value.isoformat() if isinstance(value, datetime | date | time) else show(value))


# ---- the files ----


def _customers() -> Select[Any]:
    before = [accounts.c[name] for name in ("name", "aliases", "industry", "tier", "city", "country", "competitors")]
    after = [accounts.c[name] for name in ("website", "cadence_days", "do_not_contact", "since")]
    query = select(*before, accounts.c.number, people.c.name.label("owner"), *after).select_from(
        accounts.join(teams, teams.c.id == accounts.c.team_id).outerjoin(people, people.c.id == accounts.c.owner_id)
    )
    return query.where(accounts.c.removed_at.is_(None)).order_by(accounts.c.id)


def _contacts() -> Select[Any]:
    names = ("salutation", "title", "first_name", "last_name", "role", "email", "phone", "birthday", "interests")
    query = select(accounts.c.name.label("customer"), *(contacts.c[name] for name in names)).select_from(
        contacts.join(accounts, accounts.c.id == contacts.c.account_id).join(teams, teams.c.id == accounts.c.team_id)
    )
    standing = (accounts.c.removed_at.is_(None), contacts.c.removed_at.is_(None))
    return query.where(*standing).order_by(contacts.c.account_id, contacts.c.id)


def _interactions() -> Select[Any]:
    table, met = schema.interactions, schema.interaction_contacts
    names = select(func.aggregate_strings(met.c.name, "; ")).where(met.c.interaction_id == table.c.id)
    said = ("day", "at", "kind", "channel", "direction", "reached", "sentiment", "satisfaction", "gifts", "competitors")
    columns = [names.scalar_subquery().label("contacts"), people.c.name.label("person")]
    return _about(
        table,
        *columns,
        *(table.c[name] for name in (*said, "note", "created_at")),
        extra=(people, people.c.id == table.c.person_id),
    )


def _followups() -> Select[Any]:
    table = schema.followups
    columns = ("what", "owner", "due", "due_last", "due_time", "state", "closed_on", "created_at")
    return _about(
        table,
        _contact_name(table),
        people.c.name.label("person"),
        *(table.c[name] for name in columns),
        extra=(people, people.c.id == table.c.person_id),
    )


def _facts() -> Select[Any]:
    table = schema.facts
    return _about(table, _contact_name(table), table.c.type, table.c.value, table.c.confirmed_on)


def _noted(table: Table, *columns: str) -> Select[Any]:
    return _about(table, *(table.c[name] for name in columns))


def _contact_name(table: Table) -> ColumnElement[str]:
    whole = func.trim(contacts.c.first_name + " " + contacts.c.last_name)
    return select(whole).where(contacts.c.id == table.c.contact_id).scalar_subquery().label("contact")


def _about(table: Table, *columns: Any, extra: tuple[Table, ColumnElement[bool]] | None = None) -> Select[Any]:
    """Rows of a table that belongs to a team, each with the name of its customer first."""
    source = table.join(teams, teams.c.id == table.c.team_id).outerjoin(accounts, accounts.c.id == table.c.account_id)
    source = source.outerjoin(*extra) if extra else source
    return select(accounts.c.name.label("customer"), *columns).select_from(source).order_by(table.c.id)
