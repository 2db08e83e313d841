"""Logged interactions: saved first, corrected and completed later."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Table, func, or_, select

from bot.domain.accounts import Account
from bot.domain.followups import FollowUp
from bot.domain.interactions import Complaint, Fact, Kind, Logged, Wish
from bot.language.meaning import (
    NamedPerson,
    SaidComplaint,
    SaidFact,
    SaidFollowUp,
    SaidInteraction,
    SaidWish,
)
from bot.language.promise_words import in_short
from storage import accounts, schema
from storage.transaction import Transaction

interactions = schema.interactions
Links = dict[str, Any]
"""team_id, account_id and interaction_id, which all parts of an entry share."""

CHILDREN = (schema.interaction_contacts, schema.followups, schema.complaints, schema.wishes, schema.facts)
"""Tables whose rows belong to one interaction and go with it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who said it, where and when: the same for all entries of one message. `today` is the local day of the message."""

    team_id: int
    person_id: int
    note: str
    today: date
    chat_id: int | None = None
    message_id: int | None = None


def record(db: Transaction, origin: Origin, said: SaidInteraction, kind: Kind = "contact") -> Logged:
    """Saves one entry with its promises, complaints, wishes and facts. Journalled."""
    customer = said.customer
    offered = customer.candidates or customer.similar  # spelled alike is never taken as the same: both are asked
    row_id = db.add(
        interactions,
        team_id=origin.team_id,
        person_id=origin.person_id,
        account_id=customer.account_id,
        kind=kind,
        day=said.when.first if said.when else origin.today,
        at=said.at,
        channel=said.channel,
        direction=said.direction,
        reached=said.reached,
        sentiment=said.sentiment,
        satisfaction=said.satisfaction,
        gifts=list(said.gifts),
        competitors=list(said.competitors),
        said={"written": customer.name if customer.status == "new" else None, "candidates": list(offered)},
        note=origin.note,
        chat_id=origin.chat_id,
        message_id=origin.message_id,
        created_at=db.now,
    )
    _record_people(db, row_id, said.contacts)
    common = {"team_id": origin.team_id, "account_id": customer.account_id, "interaction_id": row_id}
    account = accounts.get(db, origin.team_id, customer.account_id) if customer.account_id else None
    return Logged(
        id=row_id,
        kind=kind,
        day=said.when.first if said.when else origin.today,
        note=origin.note,
        account=account,
        written=customer.name if customer.status == "new" else None,
        candidates=offered,
        people=tuple(person.name for person in said.contacts),
        at=said.at,
        channel=said.channel,
        direction=said.direction,
        reached=said.reached,
        sentiment=said.sentiment,
        satisfaction=said.satisfaction,
        follow_ups=tuple(_record_follow_up(db, origin, said, follow_up, common) for follow_up in said.follow_ups),
        complaints=tuple(_record_complaint(db, origin, complaint, common) for complaint in said.complaints),
        wishes=tuple(_record_wish(db, origin, wish, common) for wish in said.wishes),
        facts=tuple(_record_fact(db, origin, said, fact, common) for fact in said.facts),
        gifts=said.gifts,
        competitors=said.competitors,
    )


def _record_people(db: Transaction, row_id: int, people: Iterable[NamedPerson]) -> None:
    for person in people:
        db.add(schema.interaction_contacts, interaction_id=row_id, contact_id=person.contact_id, name=person.name)


def _first_contact(said: SaidInteraction) -> int | None:
    return next((person.contact_id for person in said.contacts if person.contact_id), None)


def _record_follow_up(
    db: Transaction, origin: Origin, said: SaidInteraction, follow_up: SaidFollowUp, common: Links
) -> FollowUp:
    due = follow_up.due
    kept = FollowUp(
        id=0,
        account_id=said.customer.account_id or 0,
        what=in_short(follow_up.what) if due else follow_up.what,
        owner=follow_up.owner or "us",
        due=due.first if due else None,
        due_last=due.last if due and due.last != due.first else None,
        contact_id=_first_contact(said),
        person_id=origin.person_id,
        created=origin.today,
    )
    row_id = db.add(
        schema.followups,
        person_id=origin.person_id,
        contact_id=kept.contact_id,
        what=kept.what,
        owner=kept.owner,
        due=kept.due,
        due_last=kept.due_last,
        due_time=follow_up.due_time,
        state="open",
        created_at=db.now,
        **common,
    )
    return replace(kept, id=row_id)


def _record_complaint(db: Transaction, origin: Origin, said: SaidComplaint, common: Links) -> Complaint:
    closed_on = origin.today if said.status == "resolved" else None
    row_id = db.add(
        schema.complaints,
        text=said.text,
        severity=said.severity,
        state=said.status,
        opened_on=origin.today,
        closed_on=closed_on,
        **common,
    )
    return Complaint(row_id, said.text, said.status, origin.today, said.severity, common["account_id"], closed_on)


def _record_wish(db: Transaction, origin: Origin, said: SaidWish, common: Links) -> Wish:
    row_id = db.add(
        schema.wishes, text=said.text, obstacle=said.obstacle, state="open", opened_on=origin.today, **common
    )
    return Wish(row_id, said.text, origin.today, said.obstacle, "open", common["account_id"])


def _record_fact(db: Transaction, origin: Origin, entry: SaidInteraction, said: SaidFact, common: Links) -> Fact:
    contact_id = said.person.contact_id if said.person else _first_contact(entry)
    row_id = db.add(
        schema.facts, type=said.type, value=said.value, contact_id=contact_id, confirmed_on=origin.today, **common
    )
    return Fact(row_id, said.type, said.value, said.person.name if said.person else "", origin.today)


# ---- reading ----


def get(db: Transaction, team_id: int, interaction_id: int) -> Logged | None:
    found = _load(db, team_id, interactions.c.id == interaction_id)
    return found[0] if found else None


def of_message(db: Transaction, team_id: int, chat_id: int, message_id: int) -> list[Logged]:
    return _load(db, team_id, interactions.c.chat_id == chat_id, interactions.c.message_id == message_id)


def of_account(db: Transaction, team_id: int, account_id: int, limit: int = 8, skip: int = 0) -> list[Logged]:
    """The newest first, after the `skip` newest ones."""
    return _load(db, team_id, interactions.c.account_id == account_id, newest=limit, skip=skip)


def count_of_account(db: Transaction, team_id: int, account_id: int) -> int:
    where = (interactions.c.team_id == team_id, interactions.c.account_id == account_id)
    return int(db.scalar(select(func.count()).select_from(interactions).where(*where)) or 0)


def contacts_by_channel(
    db: Transaction, team_id: int, first: date, last: date, *, account_id: int | None, person_id: int | None
) -> dict[str, int]:
    """How many contacts that reached somebody, by channel ("other" where none was said), both days included."""
    where = [
        interactions.c.team_id == team_id,
        interactions.c.kind == "contact",
        interactions.c.day.between(first, last),
    ]
    where.append(or_(interactions.c.reached.is_(None), interactions.c.reached.is_(True)))
    if account_id is not None:
        where.append(interactions.c.account_id == account_id)
    if person_id is not None:
        where.append(interactions.c.person_id == person_id)
    rows = db.all(
        select(interactions.c.channel, func.count().label("times")).where(*where).group_by(interactions.c.channel)
    )
    return {row.channel or "other": int(row.times) for row in rows}


def scored(db: Transaction, team_id: int, account_id: int, limit: int = 3) -> list[Logged]:
    """The newest entries in which the customer gave a score."""
    where = (interactions.c.account_id == account_id, interactions.c.satisfaction.is_not(None))
    return _load(db, team_id, *where, newest=limit)


def last_of_chat(db: Transaction, team_id: int, chat_id: int) -> Logged | None:
    found = _load(db, team_id, interactions.c.chat_id == chat_id, newest=1, by_day=False)
    return found[0] if found else None


def said_by(db: Transaction, interaction_ids: Sequence[int]) -> dict[int, str]:
    """Names of who logged them."""
    rows = db.all(
        select(interactions.c.id, schema.people.c.name)
        .join(schema.people, schema.people.c.id == interactions.c.person_id)
        .where(interactions.c.id.in_(interaction_ids))
    )
    return {row.id: row.name for row in rows}


def _load(
    db: Transaction, team_id: int, *where: Any, newest: int | None = None, skip: int = 0, by_day: bool = True
) -> list[Logged]:
    statement = select(interactions).where(interactions.c.team_id == team_id, *where)
    if newest is None:
        statement = statement.order_by(interactions.c.id)
    elif by_day:
        statement = statement.order_by(interactions.c.day.desc(), interactions.c.id.desc()).limit(newest).offset(skip)
    else:
        statement = statement.order_by(interactions.c.id.desc()).limit(newest)
    rows = db.all(statement)
    if not rows:
        return []
    ids = [row.id for row in rows]
    customers = accounts.several(db, team_id, [row.account_id for row in rows if row.account_id])
    parts = {table.name: _children(db, table, ids) for table in CHILDREN}
    return [_logged(row, customers.get(row.account_id), parts) for row in rows]


def _children(db: Transaction, table: Table, ids: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in db.all(select(table).where(table.c.interaction_id.in_(ids)).order_by(table.c.id)):
        found.setdefault(row.interaction_id, []).append(row)
    return found


def _logged(row: Any, account: Account | None, parts: dict[str, dict[int, list[Any]]]) -> Logged:
    def own(table: str) -> list[Any]:
        return parts[table].get(row.id, [])

    return Logged(
        id=row.id,
        kind=row.kind,
        day=row.day,
        note=row.note,
        account=account,
        written=row.said.get("written"),
        candidates=tuple(row.said.get("candidates", ())),
        people=tuple(person.name for person in own("interaction_contacts")),
        at=row.at,
        channel=row.channel,
        direction=row.direction,
        reached=row.reached,
        sentiment=row.sentiment,
        satisfaction=row.satisfaction,
        follow_ups=tuple(_follow_up(r) for r in own("followups")),
        complaints=tuple(_complaint(r) for r in own("complaints")),
        wishes=tuple(Wish(r.id, r.text, r.opened_on, r.obstacle, r.state, r.account_id) for r in own("wishes")),
        facts=tuple(Fact(r.id, r.type, r.value, confirmed_on=r.confirmed_on) for r in own("facts")),
        gifts=tuple(row.gifts),
        competitors=tuple(row.competitors),
    )


def _follow_up(row: Any) -> FollowUp:
    return FollowUp(
        id=row.id,
        account_id=row.account_id or 0,
        what=row.what,
        owner=row.owner,
        due=row.due,
        due_last=row.due_last,
        contact_id=row.contact_id,
        person_id=row.person_id,
        state=row.state,
    )


def _complaint(row: Any) -> Complaint:
    return Complaint(row.id, row.text, row.state, row.opened_on, row.severity, row.account_id, row.closed_on)


# ---- changing ----


def attach(db: Transaction, team_id: int, interaction_id: int, account_id: int, people: Iterable[NamedPerson]) -> None:
    """Says whose it is: the entry and all its parts go to that customer. `people` are its contacts, now known.

    Contacts of the customer that it was before are taken off.
    """
    entry_people = list(people)
    ours = {person.contact_id for person in entry_people}
    db.change(interactions, interaction_id, account_id=account_id, said={"written": None, "candidates": []})
    for table in CHILDREN[1:]:
        for row in db.all(select(table).where(table.c.interaction_id == interaction_id)):
            foreign = "contact_id" in table.c and row.contact_id not in ours
            db.change(table, row.id, account_id=account_id, **({"contact_id": None} if foreign else {}))
    links = schema.interaction_contacts
    for row in db.all(select(links).where(links.c.interaction_id == interaction_id)):
        known = next((p for p in entry_people if p.name == row.name or p.name.endswith(f" {row.name}")), None)
        if known is not None and known.contact_id is not None:
            db.change(links, row.id, contact_id=known.contact_id, name=known.name)
        elif row.contact_id is not None:
            db.remove(links, row.id)


def change(db: Transaction, interaction_id: int, **values: Any) -> None:
    """day, at, channel, direction, kind, reached, satisfaction."""
    db.change(interactions, interaction_id, **values)


def set_people(db: Transaction, interaction_id: int, people: Iterable[NamedPerson]) -> None:
    links = schema.interaction_contacts
    for row in db.all(select(links.c.id).where(links.c.interaction_id == interaction_id)):
        db.remove(links, row.id)
    _record_people(db, interaction_id, people)


def remove(db: Transaction, interaction_id: int) -> None:
    """The entry and its parts, each journalled, so that an undo brings them all back."""
    for table in CHILDREN:
        for row in db.all(select(table.c.id).where(table.c.interaction_id == interaction_id)):
            db.remove(table, row.id)
    db.remove(interactions, interaction_id)


def action_of(db: Transaction, interaction_id: int) -> int | None:
    """The newest action that touched the entry: its receipt is the message to edit."""
    changes = schema.changes
    found = db.scalar(
        select(func.max(changes.c.action_id)).where(
            changes.c.table_name == interactions.name, changes.c.row_id == interaction_id
        )
    )
    return None if found is None else int(found)


def recent_accounts(db: Transaction, team_id: int, person_id: int, limit: int = 3) -> list[Account]:
    """The customers that this person logged last: the likely ones when a note names nobody."""
    rows = db.all(
        select(interactions.c.account_id, func.max(interactions.c.id).label("newest"))
        .where(interactions.c.team_id == team_id, interactions.c.person_id == person_id)
        .where(interactions.c.account_id.is_not(None))
        .group_by(interactions.c.account_id)
        .order_by(func.max(interactions.c.id).desc())
        .limit(limit)
    )
    ids = [row.account_id for row in rows]
    found = accounts.several(db, team_id, ids)
    return [found[account_id] for account_id in ids if account_id in found]


def added_by(db: Transaction, team_id: int, action_id: int) -> list[Logged]:
    """What an action created."""
    changes = schema.changes
    ids = select(changes.c.row_id).where(
        changes.c.action_id == action_id,
        changes.c.table_name == interactions.name,
        changes.c.before.is_(None),
    )
    return _load(db, team_id, interactions.c.id.in_(ids))
