"""Rows that have served their purpose go: updates handled, messages sent, jobs run, strangers answered."""

from jobs.work import Work
from storage import Transaction, inbox, jobs, outbox, strangers

INBOX_DAYS = 2
"""Telegram repeats an update for a day at most."""
OUTBOX_DAYS = 90
"""So long a reply to a message of the bot finds the customer that it was about, and its buttons are edited in place."""
JOB_DAYS = 7


async def look_for_old(work: Work) -> None:
    """Tick: forgets what is older than it need be."""
    await work.db(forget_old)


def forget_old(db: Transaction) -> None:
    inbox.forget(db, INBOX_DAYS)
    outbox.forget(db, OUTBOX_DAYS)
    jobs.forget(db, JOB_DAYS)
    strangers.forget(db)
