"""Files of what was said taken back: the names in a plan become ids, and the rows are stored in bulk."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import select

from bot.domain.accounts import Contact
from bot.domain.cells import Value
from bot.domain.columns import History
from bot.domain.history import LINKS
from bot.domain.import_plan import Changed, New, Plan
from storage import accounts, bulk, contacts, former, schema
from storage.history import TABLES
from storage.transaction import Transaction

_DEFAULTS: Mapping[History, dict[str, Any]] = {
    "interactions": {"kind": "contact", "gifts": [], "competitors": [], "note": ""},
    "followups": {"what": "", "owner": "us", "state": "open"},
    "complaints": {"text": "", "state": "open"},
    "wishes": {"text": "", "state": "open"},
    "facts": {"value": ""},
}


@dataclass(frozen=True, slots=True)
class _Ids:
    """The ids behind the names of a team."""

    customers: Mapping[str, int]
    people: Mapping[str, int]
    contacts: Mapping[tuple[int, str], Sequence[Contact]]

    def contact(self, account_id: int | None, name: Value, email: Value = None) -> int | None:
        """Of several of one name the one with that mail address, else the first."""
        same = self.contacts.get((account_id or 0, str(name)), ())
        meant = [contact for contact in same if contact.email == email] or same
        return meant[0].id if meant else None


def apply(db: Transaction, team_id: int, plan: Plan, refs: Mapping[str, int]) -> dict[str, int]:
    """Stores what the plan says. `refs`: ids of interactions by `ref`; returns those of interactions that are new."""
    kind = cast(History, plan.kind)
    ids = _ids(db, team_id, _people(plan))
    rows = [_new_row(db, team_id, kind, new, ids, refs) for new in plan.new]
    added = bulk.add_many(db, TABLES[kind], rows)
    changes = [(change.id, _changed_values(db, kind, change, ids)) for change in plan.changed]
    bulk.change_many(db, TABLES[kind], changes)
    if kind != "interactions":
        return {}
    here = [
        (row_id, new.values.get("contacts"), row["account_id"])
        for row_id, new, row in zip(added, plan.new, rows, strict=True)
    ]
    bulk.add_many(db, schema.interaction_contacts, [row for one in here for row in _met(ids, *one)])
    for change in plan.changed:
        for names in (field.new for field in change.fields if field.field == "contacts"):
            _meet_again(db, ids, change.id, names)
    return {str(new.values["ref"]): row_id for row_id, new in zip(added, plan.new, strict=True) if "ref" in new.values}


def _meet_again(db: Transaction, ids: _Ids, row_id: int, names: Value) -> None:
    links = schema.interaction_contacts
    for row in db.all(select(links.c.id).where(links.c.interaction_id == row_id)):
        db.remove(links, row.id)
    bulk.add_many(db, links, _met(ids, row_id, names, _account_of(db, "interactions", row_id)))


def _met(ids: _Ids, row_id: int, names: Value, account_id: int | None) -> list[dict[str, Any]]:
    told = names if isinstance(names, tuple) else ()
    return [{"interaction_id": row_id, "contact_id": ids.contact(account_id, name), "name": name} for name in told]


def _people(plan: Plan) -> set[str]:
    told = {str(new.values["person"]) for new in plan.new if "person" in new.values}
    return told | {str(f.new) for change in plan.changed for f in change.fields if f.field == "person"}


def _ids(db: Transaction, team_id: int, people: Collection[str]) -> _Ids:
    circle: dict[tuple[int, str], list[Contact]] = {}
    for contact in contacts.all_of_team(db, team_id):
        circle.setdefault((contact.account_id, contact.name), []).append(contact)
    customers = {account.name: account.id for account in accounts.all_of_team(db, team_id)}
    return _Ids(customers, former.ids_of(db, team_id, people), circle)


def _new_row(
    db: Transaction, team_id: int, kind: History, new: New, ids: _Ids, refs: Mapping[str, int]
) -> dict[str, Any]:
    table, values = TABLES[kind], new.values
    row: dict[str, Any] = {column.name: None for column in table.c if column.name != "id"}
    row |= _DEFAULTS[kind] | {"team_id": team_id}
    row |= {name: _plain(value) for name, value in values.items() if name in table.c and name not in LINKS}
    row["account_id"] = ids.customers.get(str(values.get("customer")))
    if "created_at" in row and row["created_at"] is None:
        row["created_at"] = db.now
    if "person" in values:
        row["person_id"] = ids.people[str(values["person"])]
    if "contact_id" in row:
        row["contact_id"] = ids.contact(row["account_id"], values.get("contact"), values.get("contact_email"))
    if "interaction_id" in row:
        row["interaction_id"] = refs.get(str(values.get("interaction")))
    if kind == "interactions":
        row["said"] = _said(values.get("written"))
    return row


def _changed_values(db: Transaction, kind: History, change: Changed, ids: _Ids) -> dict[str, Any]:
    told = {field.field: field.new for field in change.fields}
    row = {name: _plain(value) for name, value in told.items() if name in TABLES[kind].c}
    if "customer" in told:
        row["account_id"] = ids.customers.get(str(told["customer"]))
    if "person" in told:
        row["person_id"] = ids.people[str(told["person"])]
    if "written" in told:
        row["said"] = _said(told["written"])
    if "contact" in told:
        account_id = row.get("account_id") or _account_of(db, kind, change.id)
        row["contact_id"] = ids.contact(account_id, told["contact"])
    return row


def _said(written: Value) -> dict[str, Any]:
    return {"written": written, "candidates": []}


def _plain(value: Value) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _account_of(db: Transaction, kind: History, row_id: int) -> int | None:
    table = TABLES[kind]
    found: int | None = db.scalar(select(table.c.account_id).where(table.c.id == row_id))
    return found
