"""What an interaction carries, stored and read with it: people met, promises, complaints, wishes and facts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Table, select

from bot.domain.followups import FollowUp
from bot.domain.interactions import Complaint, Fact, Wish
from bot.language.meaning import NamedPerson, SaidComplaint, SaidFact, SaidFollowUp, SaidInteraction, SaidWish
from storage import complaints, followups, schema, wishes
from storage.transaction import Transaction

Links = dict[str, Any]
"""team_id, account_id and interaction_id, which all parts of an entry share."""

TABLES = (schema.interaction_contacts, schema.followups, schema.complaints, schema.wishes, schema.facts)
"""Their rows belong to one interaction and go with it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who said it, where and when: the same for all entries of one message. `today` is the local day of the message."""

    team_id: int
    person_id: int
    note: str
    today: date
    chat_id: int | None = None
    message_id: int | None = None


# ---- storing, journalled ----


def record(db: Transaction, origin: Origin, said: SaidInteraction, row_id: int) -> dict[str, Any]:
    """Saves the parts of the entry `row_id`. Returns them as fields of Logged."""
    common = {"team_id": origin.team_id, "account_id": said.customer.account_id, "interaction_id": row_id}
    record_people(db, row_id, said.contacts)
    return {
        "follow_ups": tuple(_record_follow_up(db, origin, said, follow_up, common) for follow_up in said.follow_ups),
        "complaints": tuple(_record_complaint(db, origin, complaint, common) for complaint in said.complaints),
        "wishes": tuple(_record_wish(db, origin, wish, common) for wish in said.wishes),
        "facts": tuple(_record_fact(db, origin, said, fact, common) for fact in said.facts),
    }


def record_people(db: Transaction, row_id: int, people: Iterable[NamedPerson]) -> None:
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
        what=follow_up.what,
        owner=follow_up.owner or "us",
        due=due.first if due else None,
        due_last=due.last if due and due.last != due.first else None,
        contact_id=_first_contact(said),
        person_id=origin.person_id,
        created=origin.today,
        at=follow_up.due_time,
        ends=follow_up.ends,
        meets=follow_up.meets,
        remind_at=follow_up.remind_at,
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
        ends=follow_up.ends,
        meets=follow_up.meets,
        remind_at=follow_up.remind_at,
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
    return Fact(row_id, said.type, said.value, said.person.name if said.person else "", origin.today, contact_id)


# ---- reading ----


def of_entries(db: Transaction, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """By interaction, its parts as fields of Logged."""
    met, promised, complained, wished, told = (_rows(db, table, ids) for table in TABLES)
    kept = _rows(db, schema.followups, ids, "closed_by")
    settled = _rows(db, schema.complaints, ids, "closed_by")
    return {
        id_: {
            "people": tuple(row.name for row in met.get(id_, ())),
            "follow_ups": tuple(followups.follow_up(row) for row in promised.get(id_, ())),
            "complaints": tuple(complaints.complaint(row) for row in complained.get(id_, ())),
            "wishes": tuple(wishes.wish(row) for row in wished.get(id_, ())),
            "facts": tuple(_fact(row) for row in told.get(id_, ())),
            "kept": tuple(followups.follow_up(row) for row in kept.get(id_, ())),
            "settled": tuple(complaints.complaint(row) for row in settled.get(id_, ())),
        }
        for id_ in ids
    }


def _fact(row: Any) -> Fact:
    return Fact(row.id, row.type, row.value, confirmed_on=row.confirmed_on, contact_id=row.contact_id)


def _rows(db: Transaction, table: Table, ids: Sequence[int], link: str = "interaction_id") -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in db.all(select(table).where(table.c[link].in_(ids)).order_by(table.c.id)):
        found.setdefault(row._mapping[link], []).append(row)
    return found


def give_back(db: Transaction, interaction_id: int, account_id: int) -> None:
    """The entry is another customer's now: what it closed elsewhere is open again; that it told a settling stays."""
    table, entries = schema.complaints, schema.interactions
    closed = db.all(select(table).where(table.c.closed_by == interaction_id, table.c.account_id != account_id))
    reopen(db, interaction_id)
    for row in closed:
        entry = db.one(select(entries.c.note, entries.c.day).where(entries.c.id == interaction_id))
        assert entry is not None
        db.add(
            table,
            team_id=row.team_id,
            account_id=account_id,
            interaction_id=interaction_id,
            text=entry.note,
            state="resolved",
            opened_on=entry.day,
            closed_on=entry.day,
        )


def reopen(db: Transaction, interaction_id: int) -> bool:
    """What the entry told as settled or kept is open again. Journalled. False when it told nothing of the kind.

    The call that was to ask after the settling goes with it.
    """
    found, calls = False, schema.followups
    asked = (calls.c.interaction_id == interaction_id, calls.c.complaint_id.is_not(None))
    for row in db.all(select(calls.c.id).where(*asked)):
        found |= db.remove(calls, row.id)
    for table in (schema.followups, schema.complaints):
        for row in db.all(select(table.c.id).where(table.c.closed_by == interaction_id)):
            found |= db.change(table, row.id, state="open", closed_on=None, closed_by=None)
    return found
