"""People without an invitation: they get one polite sentence a day."""

from datetime import timedelta

from sqlalchemy import delete, insert, select, update

from storage import schema
from storage.transaction import Transaction

strangers = schema.strangers

QUIET = timedelta(days=1)


def may_answer(db: Transaction, telegram_id: int) -> bool:
    """True at most once a day and stranger; notes that the answer is given."""
    at = db.scalar(select(strangers.c.answered_at).where(strangers.c.telegram_id == telegram_id))
    if at is None:
        db.execute(insert(strangers).values(telegram_id=telegram_id, answered_at=db.now))
        return True
    if at > db.now - QUIET:
        return False
    db.execute(update(strangers).where(strangers.c.telegram_id == telegram_id).values(answered_at=db.now))
    return True


def forget(db: Transaction) -> int:
    return db.execute(delete(strangers).where(strangers.c.answered_at < db.now - QUIET)).rowcount
