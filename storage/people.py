"""People, their teams and roles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, delete, insert, select, update

from bot.domain.people import Caller, Person, Role, parse_working_days
from bot.texts import Locale
from storage import schema
from storage.transaction import Transaction

people, memberships, teams = schema.people, schema.memberships, schema.teams

NEW_PERSON: dict[str, Any] = {
    "prompt_at": time(8),
    "working_days": "12345",
    "quiet_from": time(19),
    "quiet_to": time(7, 30),
    "capacity": 3,
    "asks_pulse": True,
    "reachable": True,
}

UNPLANNED: Mapping[str, None] = {"next_morning_at": None, "next_digest_at": None}
"""The ticks plan anew what comes by itself."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person as the team sees them."""

    person: Person
    roles: tuple[Role, ...]


_IN_A_TEAM = (
    select(people, memberships.c.team_id, memberships.c.role.label("member_role"))
    .join(memberships, memberships.c.person_id == people.c.id)
    .where(people.c.removed_at.is_(None))
    .order_by(people.c.id, memberships.c.id)
)
_BY_TELEGRAM_ID = _IN_A_TEAM.where(people.c.telegram_id == bindparam("wanted"))
_BY_ID = _IN_A_TEAM.where(people.c.id == bindparam("wanted"))
_BY_NAME = _IN_A_TEAM.where(people.c.name == bindparam("wanted"))


def caller(db: Transaction, telegram_id: int) -> Caller | None:
    """Who that Telegram user is here; None for strangers and removed people."""
    found = _callers(db, _BY_TELEGRAM_ID, telegram_id)
    return found[0] if found else None


def caller_by_id(db: Transaction, person_id: int) -> Caller | None:
    found = _callers(db, _BY_ID, person_id)
    return found[0] if found else None


def _callers(db: Transaction, statement: Select[Any], wanted: int | str) -> list[Caller]:
    rows: dict[int, list[Any]] = {}
    for row in db.all(statement, {"wanted": wanted}):
        rows.setdefault(row.id, []).append(row)
    return [
        Caller(_person(of[0]), of[0].team_id, frozenset(r.member_role for r in of if r.team_id == of[0].team_id))
        for of in rows.values()
    ]


def named(db: Transaction, name: str) -> list[Caller]:
    """Everybody of that exact display name."""
    return _callers(db, _BY_NAME, name)


def members(db: Transaction, team_id: int) -> list[Member]:
    rows = db.all(
        select(people, memberships.c.role.label("member_role"))
        .join(memberships, memberships.c.person_id == people.c.id)
        .where(memberships.c.team_id == team_id, people.c.removed_at.is_(None))
        .order_by(people.c.name, people.c.id, memberships.c.id)
    )
    found: dict[int, Member] = {}
    for row in rows:
        before = found.get(row.id)
        found[row.id] = Member(_person(row), (*(before.roles if before else ()), cast(Role, row.member_role)))
    return list(found.values())


def member(db: Transaction, team_id: int, person_id: int) -> Member | None:
    return next((found for found in members(db, team_id) if found.person.id == person_id), None)


_MEMBERSHIP = (
    select(memberships.c.id)
    .join(people, people.c.id == memberships.c.person_id)
    .where(memberships.c.person_id == bindparam("person"), memberships.c.team_id == bindparam("team"))
    .where(people.c.removed_at.is_(None))
)


def is_member(db: Transaction, team_id: int, person_id: int) -> bool:
    return db.one(_MEMBERSHIP, {"person": person_id, "team": team_id}) is not None


def team_named(db: Transaction, name: str) -> int:
    """The team of that name, created when it is new."""
    found = db.scalar(select(teams.c.id).where(teams.c.name == name))
    if found is None:
        key = db.execute(insert(teams).values(name=name)).inserted_primary_key
        assert key is not None
        found = key[0]
    return int(found)


def team_name(db: Transaction, team_id: int) -> str:
    return str(db.scalar(select(teams.c.name).where(teams.c.id == team_id)))


def all_teams(db: Transaction) -> list[tuple[int, str]]:
    return [(row.id, row.name) for row in db.all(select(teams).order_by(teams.c.id))]


def join(
    db: Transaction,
    *,
    telegram_id: int,
    chat_id: int,
    name: str,
    language: Locale,
    zone: str,
    region: str,
    joined_on: date,
) -> int:
    """The person of that Telegram account, new, come back or joining a further role. Returns the person's id.

    The values are a new person's; whoever comes back has kept their own.
    """
    known = db.one(select(people.c.id, people.c.removed_at, people.c.zone).where(people.c.telegram_id == telegram_id))
    if known is not None:
        back = update(people).where(people.c.id == known.id)
        db.execute(back.values(chat_id=chat_id, reachable=True))
        if known.removed_at is not None:  # whoever comes back has the roles of the new invitation only
            db.execute(delete(memberships).where(memberships.c.person_id == known.id))
            today = db.now.astimezone(ZoneInfo(known.zone)).date()
            db.execute(back.values(removed_at=None, joined_on=today, **UNPLANNED))
        return int(known.id)
    key = db.execute(
        insert(people).values(
            telegram_id=telegram_id,
            chat_id=chat_id,
            name=name,
            language=language,
            zone=zone,
            region=region,
            joined_on=joined_on,
            **NEW_PERSON,
        )
    ).inserted_primary_key
    assert key is not None
    return int(key[0])


def grant(db: Transaction, person_id: int, team_id: int, role: Role) -> None:
    """Gives a role; a person belongs to one team, so roles in another team end with it."""
    db.execute(delete(memberships).where(memberships.c.person_id == person_id, memberships.c.team_id != team_id))
    has = select(memberships.c.id).where(
        memberships.c.person_id == person_id, memberships.c.team_id == team_id, memberships.c.role == role
    )
    if db.one(has) is None:
        db.add(memberships, person_id=person_id, team_id=team_id, role=role)


def withdraw(db: Transaction, person_id: int, team_id: int, role: Role) -> None:
    row = db.one(
        select(memberships.c.id).where(
            memberships.c.person_id == person_id, memberships.c.team_id == team_id, memberships.c.role == role
        )
    )
    if row is not None:
        db.remove(memberships, row.id)


def admins(db: Transaction, team_id: int) -> list[int]:
    found = db.all(
        select(people.c.id)
        .join(memberships, memberships.c.person_id == people.c.id)
        .where(memberships.c.team_id == team_id, memberships.c.role == "admin", people.c.removed_at.is_(None))
    )
    return [row.id for row in found]


def change(db: Transaction, person_id: int, **values: Any) -> None:
    """Changes settings of one person; journalled, so it can be undone."""
    db.change(people, person_id, **values)


def remove(db: Transaction, person_id: int) -> None:
    """Ends all access at once; the roles stay with the row, so that an undo brings them back."""
    db.change(people, person_id, removed_at=db.now)


def set_next(db: Transaction, person_id: int, **moments: datetime | None) -> None:
    """next_morning_at and next_digest_at: bookkeeping, not undoable."""
    db.execute(update(people).where(people.c.id == person_id).values(**moments))


def unplan_later(db: Transaction) -> None:
    """All that is planned for later is to be planned anew."""
    for name in UNPLANNED:
        db.execute(update(people).where(people.c[name] > db.now).values({name: None}))


def due(db: Transaction, column: str, limit: int) -> list[tuple[Person, datetime]]:
    """Reachable people whose `column` (next_morning_at or next_digest_at) has come, the longest waiting first."""
    moment = people.c[column]
    rows = db.all(
        select(people)
        .where(moment <= db.now, people.c.removed_at.is_(None), people.c.reachable.is_(True))
        .order_by(moment, people.c.id)
        .limit(limit)
    )
    return [(_person(row), row._mapping[column]) for row in rows]


def reachable(db: Transaction, ids: Sequence[int]) -> dict[int, Person]:
    """Of these people those who can be written to."""
    here = (people.c.removed_at.is_(None), people.c.reachable.is_(True), people.c.chat_id.is_not(None))
    return {row.id: _person(row) for row in db.all(select(people).where(people.c.id.in_(ids), *here))}


def unscheduled(db: Transaction, column: str) -> list[Person]:
    rows = db.all(select(people).where(people.c[column].is_(None), people.c.removed_at.is_(None)))
    return [_person(row) for row in rows]


def set_reachable(db: Transaction, chat_id: int, reachable: bool) -> None:
    db.execute(update(people).where(people.c.chat_id == chat_id).values(reachable=reachable))


def stored(db: Transaction, person_ids: Sequence[int]) -> dict[int, str]:
    """Names by id, also of people who left."""
    rows = db.all(select(people.c.id, people.c.name).where(people.c.id.in_(person_ids)))
    return {row.id: row.name for row in rows}


def _person(row: Any) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        chat_id=row.chat_id,
        telegram_id=row.telegram_id,
        language=row.language,
        zone=ZoneInfo(row.zone),
        region=row.region,
        prompt_at=row.prompt_at,
        working_days=parse_working_days(row.working_days),
        quiet_from=row.quiet_from,
        quiet_to=row.quiet_to,
        capacity=row.capacity,
        asks_pulse=row.asks_pulse,
        paused_until=row.paused_until,
        joined_on=row.joined_on,
        reachable=row.reachable,
        paused_from=row.paused_from,
        away_from=row.away_from,
        away_until=row.away_until,
        deputy_id=row.deputy_id,
    )
