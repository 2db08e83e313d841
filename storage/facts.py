"""What is known about people at customers beside their data: told in a note, and about one of them where it says so."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from sqlalchemy import select

from bot.domain.accounts import Contact
from bot.domain.interactions import Fact
from storage.schema import facts
from storage.transaction import Transaction


def name_person(db: Transaction, fact_id: int, contact_id: int) -> bool:
    """Whom it is about, known later than what. Journalled."""
    return db.change(facts, fact_id, contact_id=contact_id)


def drop(db: Transaction, fact_id: int) -> bool:
    """It was told in error. Journalled."""
    return db.remove(facts, fact_id)


def of_accounts(db: Transaction, ids: Collection[int]) -> dict[int, list[Fact]]:
    """What was told about people of these customers, by contact, oldest first; birthdays stand with the contact."""
    known = facts.c.account_id.in_(ids) & facts.c.contact_id.is_not(None) & (facts.c.type != "birthday")
    found: dict[int, list[Fact]] = {}
    for row in db.all(select(facts).where(known).order_by(facts.c.id)):
        fact = Fact(row.id, row.type, row.value, confirmed_on=row.confirmed_on, contact_id=row.contact_id)
        found.setdefault(row.contact_id, []).append(fact)
    return found


def with_interests(known: Iterable[Contact], told: dict[int, list[Fact]]) -> list[Contact]:
    """Contacts with the interests that notes told beside those of their data; none twice."""
    return [_with_interests(one, told[one.id]) if one.id in told else one for one in known]


def _with_interests(one: Contact, told: Iterable[Fact]) -> Contact:
    said = {interest.casefold(): interest for interest in one.interests}
    for fact in told:
        if fact.type == "interest":
            said.setdefault(fact.value.casefold(), fact.value)
    return replace(one, interests=tuple(said.values()))
