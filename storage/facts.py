"""What is known about people at customers beside their data: told in a note, and about one of them where it says so."""

from storage.schema import facts
from storage.transaction import Transaction


def name_person(db: Transaction, fact_id: int, contact_id: int) -> bool:
    """Whom it is about, known later than what. Journalled."""
    return db.change(facts, fact_id, contact_id=contact_id)


def drop(db: Transaction, fact_id: int) -> bool:
    """It was told in error. Journalled."""
    return db.remove(facts, fact_id)
