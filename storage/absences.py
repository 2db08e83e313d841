"""Absences: who is away and who stands in, what was done meanwhile, and portfolios that go to somebody else."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select, update

from bot.domain.absences import stand_ins
from bot.domain.followups import OPEN
from bot.domain.interactions import Logged
from bot.domain.people import Caller, Person
from storage import bulk, interactions, people, schema
from storage.transaction import Transaction

persons, accounts, followups = schema.people, schema.accounts, schema.followups


def instead(db: Transaction, team_id: int, today: date | None = None) -> Mapping[int, int | None]:
    """Who is away in that team -> who does it instead, now or on a day."""
    members = [one.person for one in people.members(db, team_id)]
    return stand_ins(members, lambda one: today or local_day(db, one))


def local_day(db: Transaction, person: Person) -> date:
    return db.now.astimezone(person.zone).date()


def stands_for(db: Transaction, team_id: int, person_id: int) -> frozenset[int]:
    """The colleagues whose points are this person's now."""
    return frozenset(away for away, who in instead(db, team_id).items() if who == person_id)


def standing(db: Transaction) -> list[Caller]:
    """Everybody with an absence: to come, running, or over and not told of."""
    rows = db.all(
        select(persons.c.id).where(
            persons.c.away_until.is_not(None), persons.c.away_from.is_not(None), persons.c.removed_at.is_(None)
        )
    )
    found = (people.caller_by_id(db, row.id) for row in rows)
    return [one for one in found if one is not None]


def end(db: Transaction, person_id: int) -> None:
    """It was told of: bookkeeping, not undoable."""
    over = {"away_from": None, "away_until": None, "deputy_id": None, **people.UNPLANNED}
    db.execute(update(persons).where(persons.c.id == person_id).values(**over))


# ---- what was done meanwhile ----


def done_since(
    db: Transaction, team_id: int, account_ids: Collection[int], but: int, since: datetime, limit: int = 50
) -> list[Logged]:
    """Contacts that others logged with these customers, oldest first."""
    return interactions.by_others(db, team_id, account_ids, but, since, limit)


def closed_since(db: Transaction, team_id: int, person_ids: Collection[int], first: date) -> int:
    """Promises of these people that were closed from that day on."""
    where = (followups.c.team_id == team_id, followups.c.person_id.in_(person_ids), followups.c.closed_on >= first)
    return int(db.scalar(select(func.count()).select_from(followups).where(*where)) or 0)


# ---- handing over ----


def portfolio(db: Transaction, team_id: int, person_id: int) -> tuple[list[int], list[int]]:
    """Ids of the customers that are this person's by name, and of the open points that they noted."""
    own = select(accounts.c.id).where(
        accounts.c.team_id == team_id, accounts.c.owner_id == person_id, accounts.c.removed_at.is_(None)
    )
    noted = select(followups.c.id).where(
        followups.c.team_id == team_id, followups.c.person_id == person_id, followups.c.state.in_(OPEN)
    )
    return [row.id for row in db.all(own.order_by(accounts.c.id))], [row.id for row in db.all(noted)]


def hand_over(db: Transaction, team_id: int, from_id: int, to_id: int, also: Collection[int] = ()) -> tuple[int, int]:
    """The customers and the open points go to `to_id`, what was said stays whose it was. Journalled.

    `also`: customers that were theirs by no name. Returns how many customers and points.
    """
    own, noted = portfolio(db, team_id, from_id)
    own = sorted({*own, *also})
    bulk.change_many(db, accounts, [(id_, {"owner_id": to_id}) for id_ in own])
    bulk.change_many(db, followups, [(id_, {"person_id": to_id}) for id_ in noted])
    return len(own), len(noted)


def with_portfolio(db: Transaction, team_id: int) -> list[tuple[int, str, bool]]:
    """(id, name, still here) of everybody who has customers or open points in this team, who left first."""
    owning = select(accounts.c.owner_id).where(accounts.c.team_id == team_id, accounts.c.removed_at.is_(None))
    noting = select(followups.c.person_id).where(followups.c.team_id == team_id, followups.c.state.in_(OPEN))
    rows: Any = db.all(select(persons.c.id, persons.c.name).where(persons.c.id.in_(owning) | persons.c.id.in_(noting)))
    here = {one.person.id for one in people.members(db, team_id)}
    found = [(row.id, row.name, row.id in here) for row in rows]
    return sorted(found, key=lambda one: (one[2], one[1], one[0]))
