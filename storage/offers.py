"""Offers and the open wishes that they fit: each decided by whose customer it is (P7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import and_, or_, select, update

from storage import schema
from storage.transaction import Transaction

offers, matches, wishes = schema.offers, schema.offer_matches, schema.wishes

State = Literal["open", "suggested", "taken", "unfit"]
FRESH = timedelta(days=60)
"""So long an offer is a reason to call."""


@dataclass(frozen=True, slots=True)
class Match:
    """A wish that an offer fits, in the customer's words. `owner_id` decides, `offered_by` brought the offer."""

    id: int
    offer_id: int
    offer: str
    offered_by: int
    team_id: int
    wish_id: int
    account_id: int
    owner_id: int
    customer: str
    wish: str
    noted: date
    obstacle: str
    state: State

    @property
    def is_undecided(self) -> bool:
        return self.state in ("open", "suggested")


def add(db: Transaction, team_id: int, person_id: int, text: str, found: Sequence[tuple[int, int, int]]) -> int:
    """Journalled. `found` are (wish, customer, whose customer), the best first."""
    offer_id = db.add(offers, team_id=team_id, person_id=person_id, text=text, created_at=db.now)
    for place, (wish_id, account_id, owner_id) in enumerate(found):
        db.add(
            matches,
            offer_id=offer_id,
            wish_id=wish_id,
            account_id=account_id,
            person_id=owner_id,
            place=place,
            state="open",
        )
    return offer_id


def of_offer(db: Transaction, team_id: int, offer_id: int) -> list[Match]:
    return _load(db, offers.c.team_id == team_id, offers.c.id == offer_id)


def get(db: Transaction, team_id: int, match_id: int) -> Match | None:
    found = _load(db, offers.c.team_id == team_id, matches.c.id == match_id)
    return found[0] if found else None


def untold(db: Transaction) -> list[Match]:
    """Suggestions that were not told yet, of wishes that are open still."""
    return _load(db, matches.c.state == "suggested", matches.c.told_at.is_(None), wishes.c.state == "open")


def matched(db: Transaction, *where: Any) -> dict[int, str]:
    """By wish the newest offer that is a reason to call now: one's own, or one that a colleague has suggested."""
    own = and_(matches.c.state == "open", matches.c.person_id == offers.c.person_id)
    rows = db.all(
        select(matches.c.wish_id, offers.c.text)
        .join(offers, offers.c.id == matches.c.offer_id)
        .where(offers.c.created_at >= db.now - FRESH, *where)
        .where(or_(matches.c.state == "suggested", own))
        .order_by(matches.c.id)
    )
    return {row.wish_id: row.text for row in rows}


def decide(db: Transaction, match_id: int, state: State) -> bool:
    """Journalled."""
    return db.change(matches, match_id, state=state)


def told(db: Transaction, match_id: int) -> None:
    """Bookkeeping: no undo takes a message back."""
    db.execute(update(matches).where(matches.c.id == match_id).values(told_at=db.now))


def _load(db: Transaction, *where: Any) -> list[Match]:
    accounts = schema.accounts
    rows = db.all(
        select(matches, offers.c.text.label("offer"), offers.c.person_id.label("offered_by"), offers.c.team_id)
        .add_columns(accounts.c.name.label("customer"), wishes.c.text.label("wish"), wishes.c.opened_on.label("noted"))
        .add_columns(wishes.c.obstacle)
        .join(offers, offers.c.id == matches.c.offer_id)
        .join(wishes, wishes.c.id == matches.c.wish_id)
        .join(accounts, accounts.c.id == matches.c.account_id)
        .where(*where, accounts.c.removed_at.is_(None))
        .order_by(matches.c.offer_id, matches.c.place, matches.c.id)
    )
    return [
        Match(
            row.id,
            row.offer_id,
            row.offer,
            row.offered_by,
            row.team_id,
            row.wish_id,
            row.account_id,
            row.person_id,
            row.customer,
            row.wish,
            row.noted,
            row.obstacle or "",
            row.state,
        )
        for row in rows
    ]
