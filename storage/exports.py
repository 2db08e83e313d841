"""Everything a team stored and said as CSV files that a spreadsheet opens and `import` reads back."""

import csv
import os
from pathlib import Path
from typing import Any

from sqlalchemy import Float, Select, cast, func, select, true

from bot.domain.cells import show
from bot.domain.columns import History
from bot.domain.tables import guard
from storage import schema
from storage.history import TABLES, told
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
    queries: dict[str, Select[Any]] = {"customers": _customers(), "contacts": _contacts(), "margins": _margins()}
    queries |= {kind: _said(kind, team_id) for kind in TABLES}
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
    is_number = isinstance(value, int | float)  # a loss begins with a minus and is no formula
    return show(value) if is_number else guard(show(value))


# ---- the files ----


def _customers() -> Select[Any]:
    before = [accounts.c[name] for name in ("name", "aliases", "industry", "tier", "city", "country", "competitors")]
    after = [accounts.c[name] for name in ("website", "cadence_days", *_OWN, "do_not_contact", "since", "contract_end")]
    query = select(*before, accounts.c.number, people.c.name.label("owner"), *after).select_from(
        accounts.join(teams, teams.c.id == accounts.c.team_id).outerjoin(people, people.c.id == accounts.c.owner_id)
    )
    return query.where(accounts.c.removed_at.is_(None)).order_by(accounts.c.team_id, accounts.c.id)


_OWN = ("ideal_days", "monthly_minutes", "tier_by_hand")


def _margins() -> Select[Any]:
    table = schema.margins
    query = select(accounts.c.name.label("customer"), table.c.year, (cast(table.c.amount, Float) / 100).label("margin"))
    query = query.select_from(
        table.join(accounts, accounts.c.id == table.c.account_id).join(teams, teams.c.id == accounts.c.team_id)
    )
    return query.where(accounts.c.removed_at.is_(None)).order_by(accounts.c.team_id, accounts.c.id, table.c.year)


def _contacts() -> Select[Any]:
    names = ("salutation", "title", "first_name", "last_name", "role", "email", "phone", "birthday", "interests")
    query = select(accounts.c.name.label("customer"), *(contacts.c[name] for name in names)).select_from(
        contacts.join(accounts, accounts.c.id == contacts.c.account_id).join(teams, teams.c.id == accounts.c.team_id)
    )
    standing = (accounts.c.removed_at.is_(None), contacts.c.removed_at.is_(None))
    return query.where(*standing).order_by(accounts.c.team_id, contacts.c.account_id, contacts.c.id)


def _said(kind: History, team_id: int | None) -> Select[Any]:
    """Rows of what was said; those of an interaction point at it by its number in this export."""
    table = TABLES[kind]
    source, columns = told(kind)
    entry = schema.interactions
    place = func.row_number().over(order_by=(entry.c.team_id, entry.c.id)).label("place")
    ours = true() if team_id is None else entry.c.team_id == team_id
    numbers = select(entry.c.id, place).where(ours).subquery()
    column, name = (table.c.id, "ref") if kind == "interactions" else (table.c.interaction_id, "interaction")
    source = source.outerjoin(numbers, numbers.c.id == column)
    return select(*columns, numbers.c.place.label(name)).select_from(source).order_by(table.c.team_id, table.c.id)
