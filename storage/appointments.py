"""Appointments: follow-ups with an hour at which one meets."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, select

from bot.domain.appointments import ASKED_FOR, Appointment
from bot.domain.followups import OPEN
from storage import schema
from storage.interactions import REAL
from storage.transaction import Transaction

followups, accounts, prompts = schema.followups, schema.accounts, schema.prompts

_LOAD = (
    select(followups, accounts.c.name.label("customer"))
    .join(accounts, accounts.c.id == followups.c.account_id)
    .where(accounts.c.removed_at.is_(None), followups.c.meets.is_not(None), followups.c.due_time.is_not(None))
    .where(followups.c.due.is_not(None), followups.c.state.in_(OPEN))
    .order_by(followups.c.due, followups.c.due_time, followups.c.id)
)
_OF_ACCOUNT = _LOAD.where(
    followups.c.team_id == bindparam("team"),
    followups.c.account_id == bindparam("account"),
    followups.c.due >= bindparam("first"),
)
"""Asked with every note: built once, since building costs as much as running."""


def get(db: Transaction, team_id: int, follow_up_id: int) -> Appointment | None:
    """An open one of the team."""
    return next(iter(_load(db, followups.c.team_id == team_id, followups.c.id == follow_up_id)), None)


def near(db: Transaction) -> list[Appointment]:
    """Those around now, in any zone, of people who can be reached and are still in the team of the customer."""
    people, belongs = schema.people, schema.memberships
    today = db.now.date()
    here = select(people.c.id).where(people.c.removed_at.is_(None), people.c.reachable.is_(True))
    ours = exists().where(belongs.c.person_id == followups.c.person_id, belongs.c.team_id == followups.c.team_id)
    span = followups.c.due.between(today - ASKED_FOR - timedelta(days=1), today + timedelta(days=1))
    return _load(db, span, ours, followups.c.person_id.in_(here))


def of_person(db: Transaction, team_id: int, person_id: int, first: date, last: date) -> list[Appointment]:
    """Both days included."""
    mine = (followups.c.team_id == team_id, followups.c.person_id == person_id)
    return _load(db, *mine, followups.c.due.between(first, last))


def of_account(
    db: Transaction, team_id: int, account_id: int, first: date, but: Collection[int] = ()
) -> list[Appointment]:
    """From that day on, without the follow-ups `but`."""
    rows = db.all(_OF_ACCOUNT, {"team": team_id, "account": account_id, "first": first})
    return [_appointment(row) for row in rows if row.id not in but]


def told(db: Transaction, kinds: Collection[str]) -> frozenset[tuple[int, date, str]]:
    """(person, day, kind) of these kinds that were served."""
    rows = db.all(select(prompts.c.person_id, prompts.c.local_day, prompts.c.kind).where(prompts.c.kind.in_(kinds)))
    return frozenset((row.person_id, row.local_day, row.kind) for row in rows)


def is_logged(db: Transaction, one: Appointment, since: datetime) -> bool:
    """Somebody has told of a contact with the customer on that day since it began, at `since`."""
    table = schema.interactions.c
    told_of = (table.account_id == one.account_id, table.day == one.day, table.created_at >= since, *REAL)
    return db.one(select(table.id).where(*told_of).limit(1)) is not None


# ---- changing, journalled ----


def move(db: Transaction, one: Appointment, day: date, at: time, ends: time | None) -> bool:
    """Openly: the brief and the question come anew at the new time."""
    return db.change(followups, one.id, state="postponed", due=day, due_last=None, due_time=at, ends=ends)


def drop(db: Transaction, follow_up_id: int) -> bool:
    """A row of a note that only told of the move of another one."""
    return db.remove(followups, follow_up_id)


def _load(db: Transaction, *where: Any) -> list[Appointment]:
    return [_appointment(row) for row in db.all(_LOAD.where(*where))]


def _appointment(row: Any) -> Appointment:
    return Appointment(
        id=row.id,
        team_id=row.team_id,
        person_id=row.person_id,
        account_id=row.account_id,
        customer=row.customer,
        day=row.due,
        at=row.due_time,
        ends=row.ends,
        meets=row.meets,
        what=row.what,
        noted=row.created_at,
        contact_id=row.contact_id,
    )
