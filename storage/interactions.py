"""Logged interactions: saved first, corrected and completed later."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, or_, select

from bot.domain.accounts import Account
from bot.domain.interactions import Kind, Logged
from bot.language.meaning import NamedPerson, SaidInteraction
from storage import accounts, schema
from storage import interaction_parts as parts
from storage.interaction_parts import Origin
from storage.transaction import Transaction

interactions = schema.interactions

REAL = (interactions.c.kind == "contact", or_(interactions.c.reached.is_(None), interactions.c.reached.is_(True)))
"""A contact that reached somebody; the same as `cadence.is_real` says of values."""

_PLAIN = ("kind", "day", "at", "channel", "direction", "reached", "sentiment", "satisfaction")
"""Columns that are fields of Logged as they stand."""


def record(db: Transaction, origin: Origin, said: SaidInteraction, kind: Kind = "contact") -> Logged:
    """Saves one entry with its promises, complaints, wishes and facts. Journalled."""
    customer = said.customer
    account = accounts.get(db, origin.team_id, customer.account_id) if customer.account_id else None
    entry = _said(origin, said, kind, account)
    row_id = db.add(
        interactions,
        team_id=origin.team_id,
        person_id=origin.person_id,
        account_id=customer.account_id,
        gifts=list(said.gifts),
        competitors=list(said.competitors),
        said={"written": entry.written, "candidates": list(entry.candidates)},
        note=origin.note,
        chat_id=origin.chat_id,
        message_id=origin.message_id,
        created_at=db.now,
        **{name: getattr(entry, name) for name in _PLAIN},
    )
    return replace(entry, id=row_id, **parts.record(db, origin, said, row_id))


def _said(origin: Origin, said: SaidInteraction, kind: Kind, account: Account | None) -> Logged:
    """What was said as an entry, without its parts. Spelled alike is never taken as the same: both are asked."""
    customer = said.customer
    return Logged(
        id=0,
        kind=kind,
        day=said.when.first if said.when else origin.today,
        note=origin.note,
        account=account,
        written=customer.name if customer.status == "new" else None,
        candidates=customer.candidates or customer.similar,
        people=tuple(person.name for person in said.contacts),
        at=said.at,
        channel=said.channel,
        direction=said.direction,
        reached=said.reached,
        sentiment=said.sentiment,
        satisfaction=said.satisfaction,
        gifts=said.gifts,
        competitors=said.competitors,
    )


# ---- reading ----


def get(db: Transaction, team_id: int, interaction_id: int, by: int | None = None) -> Logged | None:
    """`by`: only if that person noted it."""
    author = () if by is None else (interactions.c.person_id == by,)
    found = _load(db, team_id, interactions.c.id == interaction_id, *author)
    return found[0] if found else None


def of_message(db: Transaction, team_id: int, chat_id: int, message_id: int) -> list[Logged]:
    return _load(db, team_id, interactions.c.chat_id == chat_id, interactions.c.message_id == message_id)


def beside(db: Transaction, team_id: int, interaction_id: int) -> list[Logged]:
    """All entries of the message that this one came from: they share a receipt. Alone where it came from a tap."""
    row = db.one(select(interactions.c.chat_id, interactions.c.message_id).where(interactions.c.id == interaction_id))
    if row is None or row.chat_id is None or row.message_id is None:
        return _load(db, team_id, interactions.c.id == interaction_id)
    return of_message(db, team_id, row.chat_id, row.message_id)


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
    where = [interactions.c.team_id == team_id, interactions.c.day.between(first, last), *REAL]
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


def last_of_chat(db: Transaction, team_id: int, chat_id: int, account_id: int | None = None) -> Logged | None:
    """Of that customer, where one is given."""
    of = () if account_id is None else (interactions.c.account_id == account_id,)
    found = _load(db, team_id, interactions.c.chat_id == chat_id, *of, newest=1, by_day=False)
    return found[0] if found else None


def last_with(db: Transaction, team_id: int, contact_id: int, until: date) -> Logged | None:
    """The newest real contact with that person."""
    links = schema.interaction_contacts
    met = interactions.c.id.in_(select(links.c.interaction_id).where(links.c.contact_id == contact_id))
    found = _load(db, team_id, met, interactions.c.day <= until, *REAL, newest=1)
    return found[0] if found else None


def by_others(
    db: Transaction, team_id: int, account_ids: Collection[int], but: int, since: datetime, limit: int
) -> list[Logged]:
    """Contacts with these customers that somebody else entered since then, oldest first, the newest `limit` of them."""
    theirs = (interactions.c.account_id.in_(account_ids), interactions.c.person_id != but)
    found = _load(db, team_id, *theirs, interactions.c.created_at >= since, *REAL, newest=limit, by_day=False)
    return found[::-1]


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
    carried = parts.of_entries(db, ids)
    return [_logged(row, customers.get(row.account_id), carried[row.id]) for row in rows]


def _logged(row: Any, account: Account | None, carried: Mapping[str, Any]) -> Logged:
    return Logged(
        id=row.id,
        note=row.note,
        account=account,
        written=row.said.get("written"),
        candidates=tuple(row.said.get("candidates", ())),
        keeps_nothing=bool(row.said.get("keeps_nothing")),
        gifts=tuple(row.gifts),
        competitors=tuple(row.competitors),
        **{name: row._mapping[name] for name in _PLAIN},
        **carried,
    )


# ---- changing ----


def attach(db: Transaction, team_id: int, interaction_id: int, account_id: int, people: Iterable[NamedPerson]) -> None:
    """Says whose it is: the entry and all its parts go to that customer. `people` are its contacts, now known.

    Contacts of the customer that it was before are taken off, and what it told as done there is open again.
    """
    parts.give_back(db, interaction_id, account_id)
    entry_people = list(people)
    ours = {person.contact_id for person in entry_people}
    db.change(interactions, interaction_id, account_id=account_id, said={"written": None, "candidates": []})
    for table in parts.TABLES[1:]:
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


def keep_nothing(db: Transaction, entry: Logged) -> bool:
    """It was asked whether a promise is done by what the entry tells, and none is. Journalled."""
    said = {"written": entry.written, "candidates": list(entry.candidates), "keeps_nothing": True}
    return db.change(interactions, entry.id, said=said)


def touch(db: Transaction, interaction_id: int) -> None:
    """Its parts change: journalled at the entry, so that the receipt of that change is found again."""
    day = db.scalar(select(interactions.c.day).where(interactions.c.id == interaction_id))
    db.change(interactions, interaction_id, day=day)


def set_people(db: Transaction, interaction_id: int, people: Iterable[NamedPerson]) -> None:
    links = schema.interaction_contacts
    for row in db.all(select(links.c.id).where(links.c.interaction_id == interaction_id)):
        db.remove(links, row.id)
    parts.record_people(db, interaction_id, people)


def add_person(db: Transaction, interaction_id: int, person: NamedPerson) -> None:
    parts.record_people(db, interaction_id, [person])


def remove(db: Transaction, interaction_id: int) -> None:
    """The entry, its parts and what it closed, each journalled, so that an undo brings them all back."""
    parts.reopen(db, interaction_id)
    for table in parts.TABLES:
        for row in db.all(select(table.c.id).where(table.c.interaction_id == interaction_id)):
            db.remove(table, row.id)
    db.remove(interactions, interaction_id)


def action_of(db: Transaction, interaction_id: int) -> int | None:
    """The newest action that touched the entry and still stands: its receipt is the message to edit."""
    changes, actions = schema.changes, schema.actions
    found = db.scalar(
        select(func.max(changes.c.action_id))
        .join(actions, actions.c.id == changes.c.action_id)
        .where(changes.c.table_name == interactions.name, changes.c.row_id == interaction_id)
        .where(actions.c.undone_at.is_(None))
    )
    return None if found is None else int(found)


def noted_at(db: Transaction, interaction_id: int) -> datetime:
    """When it was entered."""
    moment: datetime = db.scalar(select(interactions.c.created_at).where(interactions.c.id == interaction_id))
    return moment


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
    return touched_by(db, team_id, action_id, schema.changes.c.before.is_(None))


def touched_by(db: Transaction, team_id: int, action_id: int, *where: Any) -> list[Logged]:
    """What an action created or changed, as it stands."""
    changes = schema.changes
    of_action = (changes.c.action_id == action_id, changes.c.table_name == interactions.name)
    return _load(db, team_id, interactions.c.id.in_(select(changes.c.row_id).where(*of_action, *where)))
