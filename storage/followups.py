"""Promises and tasks: what is open, what was kept, what was moved."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from sqlalchemy import and_, bindparam, exists, func, or_, select

from bot.domain import reminders as clock
from bot.domain.followups import CAUGHT_UP, OPEN, FollowUp, State
from bot.domain.hours import hours_of
from bot.domain.working_time import is_quiet
from storage import people, schema
from storage.transaction import Transaction

followups, interactions = schema.followups, schema.interactions

AHEAD = timedelta(days=15)
"""An eve is moved across days off: holidays, or the week of who works on one day only."""


_WITH_CUSTOMER = (
    select(followups, schema.accounts.c.name.label("customer"), interactions.c.note)
    .outerjoin(schema.accounts, schema.accounts.c.id == followups.c.account_id)
    .outerjoin(interactions, interactions.c.id == followups.c.interaction_id)
    .where(or_(schema.accounts.c.id.is_(None), schema.accounts.c.removed_at.is_(None)))
    .order_by(followups.c.due.is_(None), followups.c.due, followups.c.id)
)
_OF_ACCOUNT = _WITH_CUSTOMER.where(
    followups.c.team_id == bindparam("team"),
    followups.c.account_id == bindparam("account"),
    followups.c.state.in_(OPEN),
)


@dataclass(frozen=True, slots=True)
class Known:
    """A follow-up with its customer's name (empty without one), the note it stands in and its clock time."""

    follow_up: FollowUp
    created_at: datetime
    customer: str = ""
    note: str = ""
    at: time | None = None
    closed_on: date | None = None
    whose: str = ""  # the colleague who noted it, where it is told to a deputy


def get(db: Transaction, team_id: int, follow_up_id: int) -> Known | None:
    found = _load(db, followups.c.team_id == team_id, followups.c.id == follow_up_id)
    return found[0] if found else None


def open_of(
    db: Transaction, team_id: int, person_id: int, account_ids: Collection[int], away: Collection[int] = ()
) -> list[Known]:
    """What that person noted, or people `away` for whom they stand in, and what people who left did of these
    customers: nobody else is reminded of that."""
    belongs, people = schema.memberships, schema.people
    here = exists().where(
        belongs.c.person_id == followups.c.person_id,
        belongs.c.team_id == team_id,
        people.c.id == belongs.c.person_id,
        people.c.removed_at.is_(None),
    )
    mine = or_(followups.c.person_id.in_((person_id, *away)), and_(followups.c.account_id.in_(account_ids), ~here))
    return _load(db, followups.c.team_id == team_id, followups.c.state.in_(OPEN), mine)


def of_account(db: Transaction, team_id: int, account_id: int) -> list[Known]:
    """The open ones, by due day."""
    return [_known(row) for row in db.all(_OF_ACCOUNT, {"team": team_id, "account": account_id})]


def steps_of(db: Transaction, team_id: int, complaint_id: int) -> list[int]:
    """Open ones that were set to settle that complaint."""
    where = (followups.c.team_id == team_id, followups.c.complaint_id == complaint_id, followups.c.state.in_(OPEN))
    return [row.id for row in db.all(select(followups.c.id).where(*where).order_by(followups.c.id))]


def due_soon(db: Transaction, person_id: int | None = None) -> dict[int, list[Known]]:
    """By person of the team: open ones that a reminder may fall on now, or fell on lately.

    Zones and days off are for the caller to look at.
    """
    persons, belongs = schema.people, schema.memberships
    near = (db.now.date() - CAUGHT_UP - timedelta(days=1), db.now.date() + AHEAD)
    here = select(persons.c.id).where(persons.c.removed_at.is_(None), persons.c.reachable.is_(True))
    who = followups.c.person_id.in_(here) if person_id is None else followups.c.person_id == person_id
    ours = exists().where(belongs.c.person_id == followups.c.person_id, belongs.c.team_id == followups.c.team_id)
    deadline = or_(followups.c.due.between(*near), followups.c.due_last.between(*near))
    found: dict[int, list[Known]] = {}
    for one in _load(db, followups.c.state.in_(OPEN), deadline, who, ours):
        assert one.follow_up.person_id is not None
        found.setdefault(one.follow_up.person_id, []).append(one)
    return found


def rated(db: Transaction, team_id: int, person_id: int, since: date) -> tuple[FollowUp, ...]:
    """What that person promised to customers and has closed since that day, or what is open still."""
    ended = or_(followups.c.closed_on >= since, followups.c.state.in_(OPEN))
    mine = (followups.c.team_id == team_id, followups.c.person_id == person_id, followups.c.owner == "us")
    return tuple(one.follow_up for one in _load(db, *mine, ended))


def due_between(db: Transaction, team_id: int, first: date, last: date) -> tuple[FollowUp, ...]:
    """All of a team whose deadline lies there, open or not."""
    deadline = func.coalesce(followups.c.due_last, followups.c.due)
    found = _load(db, followups.c.team_id == team_id, deadline.between(first, last))
    return tuple(one.follow_up for one in found)


# ---- changing, journalled ----


def add(
    db: Transaction,
    team_id: int,
    person_id: int,
    account_id: int,
    what: str,
    due: date,
    *,
    complaint_id: int | None = None,
    told_by: int | None = None,
) -> int:
    """A reminder to oneself that no note said. `complaint_id`: it belongs to that; `told_by` is the interaction that
    brought it about, and takes it along."""
    return db.add(
        followups,
        complaint_id=complaint_id,
        interaction_id=told_by,
        team_id=team_id,
        person_id=person_id,
        account_id=account_id,
        what=what,
        owner="self",
        due=due,
        state="open",
        created_at=db.now,
    )


def close(
    db: Transaction,
    team_id: int,
    follow_up_id: int,
    state: Literal["kept", "late", "broken"],
    day: date,
    by: int | None = None,
) -> bool:
    """`by` is the interaction that told it. False when the team has no such open follow-up."""
    if _open(db, team_id, follow_up_id) is None:
        return False
    return db.change(followups, follow_up_id, state=state, closed_on=day, closed_by=by)


def postpone(db: Transaction, team_id: int, follow_up_id: int, day: date) -> bool:
    """Openly: it counts as postponed from now on. False when the team has no such open follow-up."""
    if _open(db, team_id, follow_up_id) is None:
        return False
    at = _clock_on(db, follow_up_id, day)
    return db.change(followups, follow_up_id, state="postponed", due=day, due_last=None, remind_at=at)


def snooze(db: Transaction, team_id: int, follow_up_id: int, moment: datetime, local: datetime) -> bool:
    """To a minute, `local` where the person is. Journalled. False when the team has no such open follow-up."""
    if _open(db, team_id, follow_up_id) is None:
        return False
    when = {"due": local.date(), "due_last": None, "due_time": local.time().replace(fold=0), "remind_at": moment}
    return db.change(followups, follow_up_id, state="postponed", **when)


def clock_due(db: Transaction) -> dict[int, list[Known]]:
    """By person: open ones to be reminded of at a clock time that has come, however late within a week."""
    came = followups.c.remind_at.between(db.now - clock.CAUGHT_UP, db.now)
    found: dict[int, list[Known]] = {}
    for one in _load(db, followups.c.state.in_(OPEN), came):
        if one.follow_up.person_id is not None:
            found.setdefault(one.follow_up.person_id, []).append(one)
    return found


def _clock_on(db: Transaction, follow_up_id: int, day: date) -> datetime | None:
    """A reminder at a clock time comes at that time on its new day, too; in quiet hours it comes like any other."""
    row = db.one(
        select(followups.c.due_time, followups.c.remind_at, followups.c.person_id).where(followups.c.id == follow_up_id)
    )
    caller = people.caller_by_id(db, row.person_id) if row is not None and row.remind_at is not None else None
    if row is None or caller is None or row.due_time is None or is_quiet(hours_of(caller.person), row.due_time):
        return None
    return clock.at_clock(day, row.due_time, caller.person.zone)


def correct(db: Transaction, team_id: int, follow_up_id: int, first: date, last: date | None = None) -> bool:
    """The due day (or range) that was meant. False when the team has no such open follow-up."""
    if _open(db, team_id, follow_up_id) is None:
        return False
    due_last = last if last is not None and last != first else None
    at = None if due_last else _clock_on(db, follow_up_id, first)
    return db.change(followups, follow_up_id, due=first, due_last=due_last, remind_at=at)


def _open(db: Transaction, team_id: int, follow_up_id: int) -> int | None:
    where = (followups.c.id == follow_up_id, followups.c.team_id == team_id, followups.c.state.in_(OPEN))
    found: int | None = db.scalar(select(followups.c.id).where(*where))
    return found


def _load(db: Transaction, *where: Any) -> list[Known]:
    return [_known(row) for row in db.all(_WITH_CUSTOMER.where(*where))]


def _known(row: Any) -> Known:
    return Known(follow_up(row), row.created_at, row.customer or "", row.note or "", row.due_time, row.closed_on)


def follow_up(row: Any) -> FollowUp:
    state: State = row.state
    return FollowUp(
        id=row.id,
        account_id=row.account_id or 0,
        what=row.what,
        owner=row.owner,
        due=row.due,
        due_last=row.due_last,
        contact_id=row.contact_id,
        person_id=row.person_id,
        state=state,
        at=row.due_time,
        ends=row.ends,
        meets=row.meets,
        remind_at=row.remind_at,
    )
