"""What early warnings are drawn from: complaints, bad moods in notes, and own promises past their day."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import func, select

from bot.domain.digest import AccountWeek
from bot.domain.followups import OPEN
from bot.domain.pulse import Sign
from bot.domain.warnings import FRESH_DAYS, Watched
from storage import schema
from storage.interactions import REAL
from storage.transaction import Transaction

interactions, complaints, followups = schema.interactions, schema.complaints, schema.followups

Said = tuple[int, date, str]
"""Customer, day and words."""
_LOOKED_BACK = timedelta(days=FRESH_DAYS + 7)
"""What was fresh a week ago counts too: it tells what is still so."""


def watched(
    db: Transaction, team_id: int, as_of: date, customers: Iterable[AccountWeek], signs: Iterable[Sign]
) -> tuple[Watched, ...]:
    """One for each of the customers, with what is known of it by that day."""
    annoyed = _by_customer([*_complaints(db, team_id, as_of), *_moods(db, team_id, as_of)])
    late = _by_customer(_late(db, team_id, as_of))
    by_customer: dict[int, list[Sign]] = {}
    for sign in signs:
        by_customer.setdefault(sign.account_id, []).append(sign)
    return tuple(
        Watched(
            one.account,
            one.owner,
            one.contact_days,
            tuple(by_customer.get(one.account.id, ())),
            tuple(annoyed.get(one.account.id, ())),
            tuple(late.get(one.account.id, ())),
        )
        for one in customers
    )


def _by_customer(said: Sequence[Said]) -> dict[int, list[tuple[date, str]]]:
    found: dict[int, list[tuple[date, str]]] = {}
    for account_id, day, words in said:
        found.setdefault(account_id, []).append((day, words))
    return found


def _complaints(db: Transaction, team_id: int, as_of: date) -> list[Said]:
    """Also settled ones: somebody was annoyed all the same."""
    table = complaints.c
    rows = db.all(
        select(table.account_id, table.opened_on, table.text)
        .where(table.team_id == team_id, table.account_id.is_not(None))
        .where(table.opened_on.between(as_of - _LOOKED_BACK, as_of))
        .order_by(table.id)
    )
    return [(row.account_id, row.opened_on, row.text) for row in rows]


def _moods(db: Transaction, team_id: int, as_of: date) -> list[Said]:
    table = interactions.c
    rows = db.all(
        select(table.account_id, table.day, table.note)
        .where(table.team_id == team_id, table.account_id.is_not(None), table.sentiment == "negative", *REAL)
        .where(table.day.between(as_of - _LOOKED_BACK, as_of))
        .order_by(table.id)
    )
    return [(row.account_id, row.day, row.note) for row in rows]


def _late(db: Transaction, team_id: int, as_of: date) -> list[Said]:
    table = followups.c
    deadline = func.coalesce(table.due_last, table.due)
    rows = db.all(
        select(table.account_id, deadline.label("deadline"), table.what)
        .where(table.team_id == team_id, table.account_id.is_not(None), table.owner == "us")
        .where(table.state.in_(OPEN), deadline < as_of)
        .order_by(table.id)
    )
    return [(row.account_id, row.deadline, row.what) for row in rows]
