"""What was said as the files of an export tell it: rows by the names of what they belong to."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Table, func, select

from bot.domain.cells import Value, split_list
from bot.domain.columns import HISTORY, History
from bot.domain.history import Stored
from storage import schema
from storage.transaction import Transaction

TABLES: Mapping[History, Table] = {
    "interactions": schema.interactions,
    "followups": schema.followups,
    "complaints": schema.complaints,
    "wishes": schema.wishes,
    "facts": schema.facts,
}


def told(kind: History) -> tuple[FromClause, list[ColumnElement[Any]]]:
    """Where the rows of a kind come from, with their team, and the columns of its file, but for `ref`s."""
    table, firms, people = TABLES[kind], schema.accounts, schema.people
    source = table.join(schema.teams, schema.teams.c.id == table.c.team_id)
    source = source.outerjoin(firms, firms.c.id == table.c.account_id)
    if "person_id" in table.c:
        source = source.join(people, people.c.id == table.c.person_id)
    elsewhere: dict[str, Callable[[], ColumnElement[Any]]] = {
        "customer": lambda: firms.c.name,
        "person": lambda: people.c.name,
        "contact": lambda: _of_contact(table, _WHOLE_NAME),
        "contact_email": lambda: _of_contact(table, schema.contacts.c.email),
        "contacts": _met,
        "written": lambda: table.c.said["written"].as_string(),
    }
    names = [name for name in HISTORY[kind] if name not in ("ref", "interaction")]
    return source, [elsewhere[name]().label(name) if name in elsewhere else table.c[name] for name in names]


_WHOLE_NAME = func.trim(schema.contacts.c.first_name + " " + schema.contacts.c.last_name)


def _of_contact(table: Table, column: ColumnElement[Any]) -> ColumnElement[Any]:
    return select(column).where(schema.contacts.c.id == table.c.contact_id).scalar_subquery()


def _met() -> ColumnElement[str]:
    """The names of who was there as the cell of a list, in their order."""
    met, entry = schema.interaction_contacts, schema.interactions
    marked = func.replace(func.replace(met.c.name, "\\", "\\\\"), ";", "\\;").label("name")
    names = select(marked).where(met.c.interaction_id == entry.c.id).order_by(met.c.id).correlate(entry).subquery()
    return select(func.aggregate_strings(names.c.name, "; ")).scalar_subquery()


def stored(db: Transaction, team_id: int, kind: History) -> list[Stored]:
    source, columns = told(kind)
    table = TABLES[kind]
    query = select(table.c.id.label("row"), *columns).select_from(source).where(table.c.team_id == team_id)
    names = [str(column.key) for column in columns]
    rows = db.execute(query.order_by(table.c.id))
    return [Stored(row[0], _filled(dict(zip(names, row[1:], strict=True)))) for row in rows]


def _filled(values: dict[str, Any]) -> dict[str, Value]:
    if values.get("contacts"):
        values["contacts"] = split_list(values["contacts"], ";")
    typed = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    return {name: value for name, value in typed.items() if value not in (None, "", ())}
