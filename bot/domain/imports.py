"""What an import would do: new, changed and unchanged customers and contacts, and the lines it cannot take.

Spelling is law: a customer is known by the exact name, or by its number when the line has one; a contact by customer
and exact name, or by the mail address. An import never changes a stored spelling: it tells the difference and leaves
it. An empty cell says nothing, so it leaves what is stored.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from bot.domain.accounts import Account, Contact
from bot.domain.cells import Value
from bot.domain.columns import Kind
from bot.domain.import_plan import Changed, CustomerNames, Draft, FieldChange, New, Plan, look
from bot.domain.import_reasons import reason
from bot.domain.tables import Fault, Line, Table, read_table

__all__ = ["Changed", "FieldChange", "New", "Plan", "accounts_of", "contacts_of", "look", "plan_contacts"]
__all__ += ["plan_customers", "read_table"]


# ---- customers ----


def plan_customers(table: Table, stored: Iterable[Account], owners: Mapping[str, int]) -> Plan:
    """`owners`: the people of the team by display name, where it is the name of one only."""
    draft = Draft(table)
    book = _Book.of(stored)
    for line in table.lines:
        values = _values(draft, line)
        if values is not None:
            _plan_customer(draft, book, line.number, _with_owner(draft, line.number, values, owners))
    return draft.done()


@dataclass(frozen=True, slots=True)
class _Book:
    """The stored customers by name, by number and by look."""

    names: Mapping[str, Account]
    numbers: Mapping[str, Account]
    looks: Mapping[str, str]

    @classmethod
    def of(cls, stored: Iterable[Account]) -> "_Book":
        accounts = list(stored)
        numbers = {account.number: account for account in accounts if account.number}
        return cls({a.name: a for a in accounts}, numbers, {look(a.name): a.name for a in accounts})


def _plan_customer(draft: Draft, book: _Book, line: int, values: dict[str, Value]) -> None:
    name, number = str(values["name"]), str(values.get("number") or "")
    by_number, by_name = book.numbers.get(number), book.names.get(name)
    conflict = _conflict(by_number, by_name, number)
    if conflict is not None:
        draft.faults.append(Fault(conflict[0], line, {"given": name, "number": number, "stored": conflict[1]}))
        return
    known = by_number or by_name
    label = known.name if known else name
    if draft.repeats(line, [("name", label), *([("number", number)] if number else [])]):
        return
    if known is None:
        _remark_lookalike(draft, book, line, name)
        draft.new.append(New(line, name, values))
        return
    if known.name != name:
        draft.notes.append(Fault("note-spelling", line, {"given": name, "stored": known.name}))
    draft.compare(line, known.name, known, {key: value for key, value in values.items() if key != "name"})


def _conflict(by_number: Account | None, by_name: Account | None, number: str) -> tuple[str, str] | None:
    """(reason, stored name or number) where name and number point at different customers."""
    if by_number and by_name and by_number.id != by_name.id:
        return "line-number-taken", by_number.name
    if by_name and number and by_name.number and by_name.number != number:
        return "line-number-differs", by_name.number
    return None


def _remark_lookalike(draft: Draft, book: _Book, line: int, name: str) -> None:
    seen = book.looks.get(look(name))
    if seen is not None:
        draft.notes.append(Fault("note-lookalike", line, {"given": name, "stored": seen}))


def _with_owner(draft: Draft, line: int, values: dict[str, Value], owners: Mapping[str, int]) -> dict[str, Value]:
    owner = values.pop("owner", None)
    if owner is None:
        return values
    if owner in owners:
        return {**values, "owner_id": owners[str(owner)]}
    draft.notes.append(Fault("note-owner", line, {"given": str(owner)}))
    return values


# ---- contacts ----


def plan_contacts(table: Table, customers: Mapping[str, int | None], stored: Iterable[Contact]) -> Plan:
    """`customers`: exact name -> id; None for one that the same import brings."""
    draft = Draft(table)
    circle: dict[int, list[Contact]] = {}
    for contact in stored:
        circle.setdefault(contact.account_id, []).append(contact)
    names = CustomerNames(customers)
    for line in table.lines:
        values = _values(draft, line)
        if values is not None and names.has(draft, line.number, values["customer"]):
            known = circle.get(customers[str(values["customer"])] or 0, [])
            _plan_contact(draft, known, line.number, values)
    return draft.done()


def _plan_contact(draft: Draft, circle: list[Contact], line: int, values: dict[str, Value]) -> None:
    first, last = str(values.setdefault("first_name", "")), str(values.setdefault("last_name", ""))
    label = f"{first} {last}".strip()
    known = _known_contact(circle, first, last, values.get("email"))
    if isinstance(known, str):
        draft.faults.append(Fault(known, line, {"given": label}))
        return
    # people of one name at one customer are told apart by their mail addresses
    keys: list[tuple[object, ...]] = [("id", known.id)] if known else []
    if draft.repeats(line, [*keys, (values["customer"], first, last, values.get("email"))]):
        return
    if known is None:
        draft.new.append(New(line, label, values))
        return
    if (known.first_name, known.last_name) != (first, last):
        draft.notes.append(Fault("note-spelling", line, {"given": label, "stored": known.name}))
    rest = {key: value for key, value in values.items() if key not in ("customer", "first_name", "last_name")}
    draft.compare(line, known.name, known, rest)


def _known_contact(circle: list[Contact], first: str, last: str, email: Value) -> Contact | str | None:
    """The stored contact that a line means, None for a new one, or the reason why it cannot be told."""
    same = [contact for contact in circle if (contact.first_name, contact.last_name) == (first, last)]
    if len(same) > 1:
        same = [contact for contact in same if contact.email == email]
        return same[0] if len(same) == 1 else "line-ambiguous"
    if same:
        return same[0]
    by_mail = [contact for contact in circle if email and contact.email == email and _akin(contact, first, last)]
    return by_mail[0] if len(by_mail) == 1 else None


def _akin(contact: Contact, first: str, last: str) -> bool:
    """One mail address, two spellings: one person, unless the names have nothing in common (info@ is for many)."""
    shared = (last and look(contact.last_name) == look(last)) or (first and look(contact.first_name) == look(first))
    return bool(shared) or SequenceMatcher(None, look(contact.name), look(f"{first} {last}")).ratio() >= 0.75


# ---- lines ----


def _values(draft: Draft, line: Line) -> dict[str, Value] | None:
    """The values of a line; None, with a fault noted, when it cannot be taken."""
    wanted = "name" if draft.table.kind == "customers" else "customer"
    if wanted not in line.cells:
        draft.faults.append(Fault("line-no-name" if wanted == "name" else "line-no-customer", line.number))
        return None
    if wanted == "customer" and not {"first_name", "last_name"} & set(line.cells):
        draft.faults.append(Fault("line-no-name", line.number))
        return None
    return draft.values(line)


# ---- without a database ----


def accounts_of(table: Table | Fault) -> tuple[Account, ...]:
    """The customers of a file, numbered from 1. Raises ValueError when it is no file of customers."""
    found = _told(table, "customers")
    return tuple(Account(at, **_fields(new)) for at, new in enumerate(plan_customers(found, (), {}).new, start=1))


def contacts_of(table: Table | Fault, customers: Iterable[Account]) -> tuple[Contact, ...]:
    """The contacts of a file at these customers, numbered from 1. Raises ValueError when it is no file of contacts."""
    ids = {account.name: account.id for account in customers}
    plan = plan_contacts(_told(table, "contacts"), dict.fromkeys(ids), ())
    return tuple(
        Contact(at, ids[str(new.values["customer"])], **_fields(new)) for at, new in enumerate(plan.new, start=1)
    )


def _told(table: Table | Fault, kind: Kind) -> Table:
    if isinstance(table, Fault):
        raise ValueError(reason(table))
    if table.kind != kind:
        raise ValueError(f"{table.name}: a file of {table.kind}, wanted are {kind}")
    return table


def _fields(new: New) -> dict[str, Any]:
    return {name: value for name, value in new.values.items() if name != "customer"}
