"""Rows that storage tests begin with."""

from datetime import date
from zlib import crc32

from storage import people
from storage.transaction import Transaction


def make_team(db: Transaction, name: str = "North") -> int:
    return people.team_named(db, name)


def make_person(db: Transaction, team_id: int, name: str, *, role: str = "manager", telegram_id: int = 0) -> int:
    person = people.join(
        db,
        telegram_id=telegram_id or crc32(name.encode()),
        chat_id=telegram_id or crc32(name.encode()),
        name=name,
        language="de",
        zone="Europe/Berlin",
        region="DE",
        joined_on=date(2026, 11, 2),
    )
    people.grant(db, person, team_id, role)  # type: ignore[arg-type]
    return person
