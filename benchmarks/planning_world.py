"""A company whose people have 300 customers each, with a year of talks; made inside the database, since it is large."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import JSON, Column, Date, Integer, MetaData, Table, case, cast, insert, literal, select

from storage import Store, Transaction, people, schema

CUSTOMERS = 300
TALKS = 6
"""Contacts of each customer in the year."""
TEAM = 10
"""People of one team, whose 3,000 customers stand in each other's way."""

_own = MetaData()
_numbers = Table("bench_numbers", _own, Column("n", Integer, primary_key=True), Column("day", Date, nullable=False))


def fill(store: Store, persons: int, team: int = TEAM) -> list[int]:
    """The ids of the people. Without fsync: nobody would miss it."""
    if store.is_sqlite:
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA synchronous=OFF")
    with store.transaction() as db:
        _own.create_all(db.connection)
        today = db.now.date()
        db.execute(insert(_numbers), [{"n": n, "day": today - timedelta(days=n)} for n in range(400)])
        return [_person(db, number, team) for number in range(persons)]


def _person(db: Transaction, number: int, team: int) -> int:
    team_id = people.team_named(db, f"Team {number // team}")
    person = people.join(
        db,
        telegram_id=number + 1,
        chat_id=number + 1,
        name=f"Manager {number}",
        language="de" if number % 2 else "en",
        zone="Europe/Berlin",
        region="DE-BY",
        joined_on=db.now.date() - timedelta(days=30),
    )
    people.grant(db, person, team_id, "manager")
    mine = (schema.accounts.c.owner_id == person,)
    _accounts(db, team_id, person, number)
    _contacts(db, mine, db.now)
    for talk in range(TALKS):
        _talks(db, team_id, person, mine, talk)
    _open_points(db, team_id, person, mine)
    return person


def _accounts(db: Transaction, team_id: int, person: int, number: int) -> None:
    n = _numbers.c.n
    tier = case((n % 10 < 2, "A"), (n % 10 < 5, "B"), else_="C")
    values = {
        "team_id": literal(team_id),
        "name": f"Firma {number} " + cast(n, schema.String),
        "aliases": literal([], JSON),
        "tier": tier,
        "competitors": literal([], JSON),
        "owner_id": literal(person),
        "since": literal(date(2019, 1, 1)),
        "created_on": literal(db.now.date() - timedelta(days=30)),
        "changed_at": literal(db.now - timedelta(days=30), schema.Moment),
    }
    _copy(db, schema.accounts, values, n < CUSTOMERS)


def _contacts(db: Transaction, mine: tuple[Any, ...], now: datetime) -> None:
    account = schema.accounts.c.id
    month, day = 1 + account % 12, 1 + account % 28
    values = {
        "account_id": account,
        "first_name": literal("Sabine"),
        "last_name": literal("Huber"),
        "birthday": case((month < 10, "0"), else_="") + cast(month, schema.String) + "-" + _two(day),
        "interests": literal([], JSON),
        "changed_at": literal(now - timedelta(days=30), schema.Moment),
    }
    _copy(db, schema.contacts, values, *mine)


def _two(number: Any) -> Any:
    return case((number < 10, "0"), else_="") + cast(number, schema.String)


def _talks(db: Transaction, team_id: int, person: int, mine: tuple[Any, ...], talk: int) -> None:
    account = schema.accounts.c.id
    ago = (account * 37 + talk * (50 + account % 11)) % 365
    values = {
        "team_id": literal(team_id),
        "person_id": literal(person),
        "account_id": account,
        "kind": literal("contact"),
        "day": _numbers.c.day,
        "channel": case((account % 3 == 0, "visit"), (account % 3 == 1, "email"), else_="call"),
        "direction": literal("out"),
        "reached": account % 7 != talk,
        "sentiment": case((account % 90 == talk, "negative"), else_=None),
        "gifts": literal([], JSON),
        "competitors": literal([], JSON),
        "said": literal({}, JSON),
        "note": literal("Mit Frau Huber über die neue Linie gesprochen, sie will bis zum Frühjahr entscheiden."),
        "created_at": literal(db.now - timedelta(days=1), schema.Moment),
    }
    _copy(db, schema.interactions, values, *mine, _numbers.c.n == ago)


def _open_points(db: Transaction, team_id: int, person: int, mine: tuple[Any, ...]) -> None:
    """A promise at every sixth customer, a complaint at every fiftieth, a wish at every fifth."""
    account = schema.accounts.c.id
    common = {"team_id": literal(team_id), "account_id": account}
    noted = literal(db.now - timedelta(days=9), schema.Moment)
    promise = {"person_id": literal(person), "what": literal("Angebot"), "owner": literal("us"), "due": _numbers.c.day}
    promise |= {"state": literal("open"), "created_at": noted, **common}
    _copy(db, schema.followups, promise, *mine, account % 6 == 0, _numbers.c.n == account % 20)
    complaint = {"text": literal("Anlage steht"), "severity": literal("high"), "state": literal("open")}
    complaint |= {"opened_on": _numbers.c.day, **common}
    _copy(db, schema.complaints, complaint, *mine, account % 50 == 0, _numbers.c.n == account % 20)
    wish = {"text": literal("Muster in Blau"), "state": literal("open"), "opened_on": _numbers.c.day, **common}
    _copy(db, schema.wishes, wish, *mine, account % 5 == 0, _numbers.c.n == account % 90)


def _copy(db: Transaction, table: Table, values: Mapping[str, Any], *where: Any) -> None:
    chosen = select(*(value.label(name) for name, value in values.items())).where(*where)
    db.execute(insert(table).from_select(list(values), chosen))
