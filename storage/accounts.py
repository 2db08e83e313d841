"""Customers. Every read takes the team of whoever asks: teams are walled off from one another."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, exists, or_, select

from bot.domain.accounts import Account, Contact
from storage import contacts, people, schema
from storage.transaction import Transaction

accounts = schema.accounts

OVERLAP = timedelta(minutes=2)
"""Transactions need not become visible in the order of their moments, so a delta reaches back this much further."""

_LISTS = ("aliases", "competitors")
_BY_ID = select(accounts).where(
    accounts.c.team_id == bindparam("team"), accounts.c.removed_at.is_(None), accounts.c.id == bindparam("account")
)
_DEFAULTS: dict[str, Any] = {"aliases": (), "competitors": (), "do_not_contact": False, "tier_by_hand": False}


@dataclass(frozen=True, slots=True)
class Delta:
    """What changed: rows that stand now, and the ids of those that went. May repeat what was known before."""

    accounts: list[Account]
    contacts: list[Contact]
    removed_accounts: frozenset[int]
    removed_contacts: frozenset[int]


def get(db: Transaction, team_id: int, account_id: int) -> Account | None:
    row = db.one(_BY_ID, {"team": team_id, "account": account_id})
    return None if row is None else _account(row)


def by_name(db: Transaction, team_id: int, name: str) -> Account | None:
    """Of exactly that spelling."""
    row = db.one(_of_team(team_id).where(accounts.c.name == name))
    return None if row is None else _account(row)


def containing(db: Transaction, team_id: int, words: str, limit: int) -> list[Account]:
    """Those whose name has these letters in it, by name."""
    query = _of_team(team_id).where(accounts.c.name.icontains(words, autoescape=True))
    return [_account(row) for row in db.all(query.order_by(accounts.c.name).limit(limit))]


def all_of_team(db: Transaction, team_id: int) -> list[Account]:
    return [_account(row) for row in db.all(_of_team(team_id).order_by(accounts.c.id))]


def several(db: Transaction, team_id: int, ids: Collection[int]) -> dict[int, Account]:
    if not ids:
        return {}
    return {row.id: _account(row) for row in db.all(_of_team(team_id).where(accounts.c.id.in_(ids)))}


def add(db: Transaction, team_id: int, *, name: str, **values: Any) -> int:
    """A new customer, values by the fields of Account; one that was removed comes back. Returns its id.

    Raises IntegrityError of SQLAlchemy when the team has a customer of that name.
    """
    row = columns({**_DEFAULTS, **values})
    db.touched_teams.add(team_id)
    gone = select(accounts.c.id).where(
        accounts.c.team_id == team_id, accounts.c.name == name, accounts.c.removed_at.is_not(None)
    )
    removed = db.scalar(gone)
    if removed is not None:
        db.change(accounts, removed, removed_at=None, changed_at=db.now, **row)
        return int(removed)
    return db.add(accounts, team_id=team_id, name=name, created_on=db.now.date(), changed_at=db.now, **row)


def change(db: Transaction, team_id: int, account_id: int, **values: Any) -> bool:
    """False when the team has no such customer."""
    if get(db, team_id, account_id) is None:
        return False
    db.touched_teams.add(team_id)
    return db.change(accounts, account_id, changed_at=db.now, **columns(values))


def claim_owner(db: Transaction, account: Account, person_id: int) -> bool:
    """Who first logs something about a customer without an owner becomes its owner; True when that happened now.

    An owner who has left the team counts as none, as in `portfolios.owners`.
    No name changes by it, so no index is told: a busy morning after an import would build it anew with every note.
    """
    if account.owner_id == person_id or _is_owned(db, account):
        return False
    stored = get(db, account.team_id, account.id)
    if stored is None or _is_owned(db, stored):
        return False
    return db.change(accounts, account.id, owner_id=person_id)


def _is_owned(db: Transaction, account: Account) -> bool:
    return account.owner_id is not None and people.is_member(db, account.team_id, account.owner_id)


_VERSION = select(schema.teams.c.names_version).where(schema.teams.c.id == bindparam("team"))


def names_version(db: Transaction, team_id: int) -> int:
    """Counts the transactions that changed customers or contacts of the team."""
    return int(db.scalar(_VERSION, {"team": team_id}) or 0)


def changed_since(db: Transaction, team_id: int, moment: datetime) -> Delta:
    """What an index of names that was read at `moment` has to hear."""
    since = moment - OVERLAP
    changed = db.all(_of_team(team_id).where(accounts.c.changed_at >= since).order_by(accounts.c.id))
    persons = contacts.changed_since(db, team_id, since)
    gone_accounts = _gone(db, "accounts", since)
    gone_contacts = _gone(db, "contacts", since) | _contacts_of_removed(db, team_id, since)
    return Delta([_account(row) for row in changed], persons, gone_accounts, gone_contacts)


def _gone(db: Transaction, table_name: str, since: datetime) -> frozenset[int]:
    """Ids that were taken away, marked as removed or, by an undo or with an undo to come, deleted."""
    table, changes, actions = schema.metadata.tables[table_name], schema.changes, schema.actions
    marked = db.all(select(table.c.id).where(table.c.removed_at.is_not(None), table.c.changed_at >= since))
    deleted = db.all(
        select(changes.c.row_id)
        .join(actions, actions.c.id == changes.c.action_id)
        .where(changes.c.table_name == table_name, or_(actions.c.created_at >= since, actions.c.undone_at >= since))
        .where(~exists().where(table.c.id == changes.c.row_id))
        .distinct()
    )
    return frozenset(row.id for row in marked) | frozenset(row.row_id for row in deleted)


def _contacts_of_removed(db: Transaction, team_id: int, since: datetime) -> frozenset[int]:
    table = schema.contacts
    rows = db.all(
        select(table.c.id)
        .join(accounts, accounts.c.id == table.c.account_id)
        .where(accounts.c.team_id == team_id, accounts.c.removed_at.is_not(None), accounts.c.changed_at >= since)
    )
    return frozenset(row.id for row in rows)


def columns(values: dict[str, Any]) -> dict[str, Any]:
    """Fields of Account as columns: lists as JSON."""
    return {name: list(value) if name in _LISTS else value for name, value in values.items()}


def _of_team(team_id: int) -> Select[Any]:
    return select(accounts).where(accounts.c.team_id == team_id, accounts.c.removed_at.is_(None))


def _account(row: Any) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        team_id=row.team_id,
        aliases=tuple(row.aliases),
        industry=row.industry,
        tier=row.tier,
        city=row.city,
        country=row.country,
        competitors=tuple(row.competitors),
        number=row.number,
        owner_id=row.owner_id,
        website=row.website,
        cadence_days=row.cadence_days,
        ideal_days=row.ideal_days,
        monthly_minutes=row.monthly_minutes,
        do_not_contact=row.do_not_contact,
        since=row.since,
        quiet_until=row.quiet_until,
        created_on=row.created_on,
        tier_by_hand=row.tier_by_hand,
        contract_end=row.contract_end,
    )
