"""Which words an entry must and must not hold to count for a customer (P2)."""

from sqlalchemy import select

from bot.domain.feed_orders import OPEN, Sieve
from storage import schema
from storage.transaction import Transaction

words, accounts = schema.account_words, schema.accounts


def of_team(db: Transaction, team_id: int) -> dict[int, Sieve]:
    """By customer, where some words are set."""
    rows = db.all(
        select(words)
        .join(accounts, accounts.c.id == words.c.account_id)
        .where(accounts.c.team_id == team_id, accounts.c.removed_at.is_(None))
        .order_by(words.c.id)
    )
    return {row.account_id: Sieve(row.only_words, row.not_words) for row in rows}


def of_account(db: Transaction, team_id: int, account_id: int) -> Sieve:
    return of_team(db, team_id).get(account_id, OPEN)


def put(db: Transaction, account_id: int, sieve: Sieve) -> None:
    """Journalled. Without words every entry counts again."""
    known = db.scalar(select(words.c.id).where(words.c.account_id == account_id))
    if known is None and sieve:
        db.add(words, account_id=account_id, only_words=sieve.only, not_words=sieve.none)
    elif known is not None and sieve:
        db.change(words, known, only_words=sieve.only, not_words=sieve.none)
    elif known is not None:
        db.remove(words, known)
