"""The people at the customers. Every read takes the team of whoever asks."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from bot.domain.accounts import Birthday, Contact
from bot.domain.cells import parse_birthday, show
from bot.language.meaning import NamedPerson
from storage import schema
from storage.transaction import Transaction

contacts = schema.contacts

_LISTS = ("interests",)


def get(db: Transaction, team_id: int, contact_id: int) -> Contact | None:
    row = db.one(_of_team(team_id).where(contacts.c.id == contact_id))
    return None if row is None else _contact(row)


def of_account(db: Transaction, team_id: int, account_id: int) -> list[Contact]:
    return _list(db, _of_team(team_id).where(contacts.c.account_id == account_id))


def of_accounts(db: Transaction, team_id: int, ids: Collection[int], *where: Any) -> dict[int, list[Contact]]:
    """Contacts by customer, those that `where` (conditions on columns) lets through."""
    return of_team(db, team_id, contacts.c.account_id.in_(ids), *where)


def of_team(db: Transaction, team_id: int, *where: Any) -> dict[int, list[Contact]]:
    """The same for the whole team."""
    found: dict[int, list[Contact]] = {}
    for one in _list(db, _of_team(team_id).where(*where)):
        found.setdefault(one.account_id, []).append(one)
    return found


def all_of_team(db: Transaction, team_id: int) -> list[Contact]:
    return _list(db, _of_team(team_id))


def with_birthday(db: Transaction, team_id: int) -> list[Contact]:
    return _list(db, _of_team(team_id).where(contacts.c.birthday.is_not(None)))


def changed_since(db: Transaction, team_id: int, moment: datetime) -> list[Contact]:
    return _list(db, _of_team(team_id).where(contacts.c.changed_at >= moment))


def add(
    db: Transaction, team_id: int, account_id: int, *, first_name: str = "", last_name: str = "", **values: Any
) -> int:
    """A new contact of a customer of that team; values by the fields of Contact. Returns its id.

    Raises LookupError when the team has no such customer.
    """
    accounts = schema.accounts
    if db.one(select(accounts.c.id).where(accounts.c.id == account_id, accounts.c.team_id == team_id)) is None:
        raise LookupError(f"team {team_id} has no customer {account_id}")
    row = {"interests": (), "first_name": first_name, "last_name": last_name, **values}
    db.touched_teams.add(team_id)
    return db.add(contacts, account_id=account_id, changed_at=db.now, **columns(row))


def change(db: Transaction, team_id: int, contact_id: int, **values: Any) -> bool:
    """False when the team has no such contact."""
    if get(db, team_id, contact_id) is None:
        return False
    db.touched_teams.add(team_id)
    return db.change(contacts, contact_id, changed_at=db.now, **columns(values))


def columns(values: dict[str, Any]) -> dict[str, Any]:
    """Fields of Contact as columns: lists as JSON, the birthday as text."""
    row = {name: list(value) if name in _LISTS else value for name, value in values.items()}
    if isinstance(birthday := row.get("birthday"), Birthday):
        row["birthday"] = show(birthday)
    return row


def _of_team(team_id: int) -> Select[Any]:
    accounts = schema.accounts
    standing = (accounts.c.team_id == team_id, accounts.c.removed_at.is_(None), contacts.c.removed_at.is_(None))
    return select(contacts).join(accounts, accounts.c.id == contacts.c.account_id).where(*standing)


def _list(db: Transaction, query: Select[Any]) -> list[Contact]:
    rows: Iterable[Any] = db.all(query.order_by(contacts.c.id))
    return [_contact(row) for row in rows]


def _contact(row: Any) -> Contact:
    return Contact(
        id=row.id,
        account_id=row.account_id,
        first_name=row.first_name,
        last_name=row.last_name,
        salutation=row.salutation,
        title=row.title,
        role=row.role,
        email=row.email,
        phone=row.phone,
        birthday=parse_birthday(row.birthday) if row.birthday else None,
        interests=tuple(row.interests),
    )


def met_in(db: Transaction, interaction_id: int) -> list[int]:
    """Whom an entry names, as far as they are known."""
    links = schema.interaction_contacts
    rows = db.all(
        select(links.c.contact_id)
        .where(links.c.interaction_id == interaction_id, links.c.contact_id.is_not(None))
        .order_by(links.c.id)
    )
    return [row.contact_id for row in rows]


def telling(db: Transaction, account_ids: Collection[int]) -> dict[int, str]:
    """One contact's name of each account, to tell firms of one name apart."""
    if not account_ids:
        return {}
    rows = db.all(
        select(contacts.c.account_id, contacts.c.first_name, contacts.c.last_name)
        .where(contacts.c.account_id.in_(account_ids), contacts.c.removed_at.is_(None))
        .order_by(contacts.c.id.desc())
    )
    return {row.account_id: f"{row.first_name} {row.last_name}".strip() for row in rows}


def named(db: Transaction, team_id: int, account_id: int) -> list[NamedPerson]:
    """The contacts of an account as a note would name them."""
    return [NamedPerson(person.name, person.id, person.salutation) for person in of_account(db, team_id, account_id)]
