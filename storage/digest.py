"""What the week of a team is counted from, in a few set-based queries."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select

from bot.domain.account_facts import Touch
from bot.domain.accounts import Account
from bot.domain.digest import AccountWeek, ComplaintWeek, OccasionWeek, TeamFacts
from bot.domain.durations import minutes_of
from bot.domain.fairs import TradeFair
from storage import accounts, contacts, fairs, followups, people, portfolios, pulse, schema, warnings, weights
from storage.interactions import REAL
from storage.transaction import Transaction

interactions, complaints, occasions = schema.interactions, schema.complaints, schema.occasions

SPAN = timedelta(days=400)
SIGNS = timedelta(days=365)
"""So far back the series are read: satisfaction is asked rarely."""
_WEEK = timedelta(days=7)


def team_facts(db: Transaction, team_id: int, as_of: date, zone: ZoneInfo, person_id: int | None = None) -> TeamFacts:
    """All that the digest of the ISO week of `as_of` looks at; days are local to `zone`.

    With `person_id` only that person's customers and promises.
    """
    owner_ids = portfolios.owners(db, team_id)
    everybody = accounts.all_of_team(db, team_id)
    known = {one.id: one for one in everybody if person_id is None or owner_ids.get(one.id) == person_id}
    names = people.stored(db, list(set(owner_ids.values())))
    owner_of = {account_id: names.get(owner, "") for account_id, owner in owner_ids.items()}
    monday = as_of - timedelta(days=as_of.weekday())
    promised = followups.due_between(db, team_id, monday, monday + timedelta(days=6))
    customers = _accounts(db, team_id, known, owner_of, as_of)
    signs = pulse.signs(db, team_id, as_of - SIGNS, as_of, known.keys())
    return TeamFacts(
        accounts=customers,
        complaints=_complaints(db, known, owner_of, team_id, as_of),
        follow_ups=tuple(one for one in promised if person_id in (None, one.person_id)),
        occasions=_occasions(db, team_id, as_of, zone, known.keys()),
        fairs=_fairs(db, team_id, as_of, known.keys(), is_own=person_id is not None),
        signs=signs,
        watched=warnings.watched(db, team_id, as_of, customers, signs),
        given=_given(db, team_id, monday, as_of),
        cadences=weights.of_team(db, team_id).cadences,
    )


def _fairs(db: Transaction, team_id: int, as_of: date, ids: Collection[int], *, is_own: bool) -> tuple[TradeFair, ...]:
    """With those of the customers who go there; one where none of one's own is, is none of one's own."""
    known = [
        replace(one, goers=tuple(goer for goer in one.goers if goer[0] in ids))
        for one in fairs.of_team(db, team_id, as_of)
    ]
    return tuple(one for one in known if one.goers or not is_own)


def _given(db: Transaction, team_id: int, first: date, last: date) -> tuple[tuple[int, int], ...]:
    """Customer and usual minutes of each contact and try of these days."""
    table = interactions.c
    rows = db.all(
        select(table.account_id, table.day, table.channel, table.reached)
        .where(table.team_id == team_id, table.kind == "contact", table.day.between(first, last))
        .where(table.account_id.is_not(None))
    )
    return tuple((row.account_id, minutes_of(Touch(row.day, row.channel, row.reached))) for row in rows)


def _accounts(
    db: Transaction, team_id: int, known: Mapping[int, Account], owner_of: Mapping[int, str], as_of: date
) -> tuple[AccountWeek, ...]:
    """Of the contacts only the last one by that day and the last one a week before: nothing else is asked."""
    now, before = _last(db, team_id, as_of), _last(db, team_id, as_of - _WEEK)
    silent = [account_id for account_id in known if account_id not in now]
    older = _ever(db, silent, as_of)
    born = contacts.of_team(db, team_id, schema.contacts.c.birthday.is_not(None))
    return tuple(
        AccountWeek(
            account,
            owner_of.get(account.id, ""),
            tuple(day for found in (now, before, older) if (day := found.get(account.id))),
            tuple(born.get(account.id, ())),
        )
        for account in known.values()
    )


def _last(db: Transaction, team_id: int, day: date) -> dict[int, date]:
    in_span = (interactions.c.day <= day, interactions.c.day > day - SPAN)
    return _days(db, interactions.c.team_id == team_id, *in_span)


def _ever(db: Transaction, ids: Collection[int], day: date) -> dict[int, date]:
    return _days(db, interactions.c.account_id.in_(ids), interactions.c.day <= day) if ids else {}


def _days(db: Transaction, *where: Any) -> dict[int, date]:
    """The last real contact of each customer."""
    rows = db.all(
        select(interactions.c.account_id, func.max(interactions.c.day).label("last"))
        .where(interactions.c.account_id.is_not(None), *REAL, *where)
        .group_by(interactions.c.account_id)
    )
    return {row.account_id: row.last for row in rows}


def _complaints(
    db: Transaction, known: Mapping[int, Account], owner_of: Mapping[int, str], team_id: int, as_of: date
) -> tuple[ComplaintWeek, ...]:
    stands = or_(complaints.c.closed_on.is_(None), complaints.c.closed_on > as_of)
    rows = db.all(
        select(complaints)
        .where(complaints.c.team_id == team_id, complaints.c.opened_on <= as_of, stands)
        .order_by(complaints.c.id)
    )
    return tuple(
        ComplaintWeek(known[row.account_id], owner_of.get(row.account_id, ""), row.text, row.opened_on, row.closed_on)
        for row in rows
        if row.account_id in known
    )


def _occasions(
    db: Transaction, team_id: int, as_of: date, zone: ZoneInfo, ids: Collection[int]
) -> tuple[OccasionWeek, ...]:
    monday = as_of - timedelta(days=as_of.weekday())
    since = datetime.combine(monday, time(0), zone)
    rows = db.all(
        select(occasions.c.account_id, occasions.c.created_at, occasions.c.used_on)
        .where(occasions.c.team_id == team_id)
        .where(or_(occasions.c.created_at >= since, occasions.c.used_on >= monday))
    )
    return tuple(
        OccasionWeek(row.created_at.astimezone(zone).date(), row.used_on) for row in rows if row.account_id in ids
    )
