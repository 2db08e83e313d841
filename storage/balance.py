"""What was given to a customer and asked of it, counted for the card (M3)."""

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import func, select

from bot.domain.contact_ways import Balance
from storage import schema
from storage.transaction import Transaction

followups, interactions, pulses = schema.followups, schema.interactions, schema.pulses
offers, matches = schema.offers, schema.offer_matches


def of_account(db: Transaction, account_id: int, since: date) -> Balance:
    """From that day on."""
    promises = (followups.c.account_id == account_id, followups.c.closed_on >= since)
    done = followups.c.state.in_(("kept", "late"))
    gifts = select(interactions.c.gifts).where(interactions.c.account_id == account_id, interactions.c.day >= since)
    offered = (matches.c.account_id == account_id, matches.c.state == "taken")
    answered = (pulses.c.account_id == account_id, pulses.c.value.is_not(None), pulses.c.series != "frustration")
    return Balance(
        kept=_count(db, followups, *promises, followups.c.owner == "us", done),
        gifts=sum(len(row.gifts) for row in db.all(gifts)),
        theirs=_count(db, followups, *promises, followups.c.owner == "them", done),
        offers=int(
            db.scalar(
                select(func.count())
                .select_from(matches.join(offers, offers.c.id == matches.c.offer_id))
                .where(*offered, offers.c.created_at >= datetime.combine(since, time.min, UTC))
            )
            or 0
        ),
        questions=_count(db, pulses, *answered, pulses.c.day >= since),
    )


def _count(db: Transaction, table: Any, *where: Any) -> int:
    return int(db.scalar(select(func.count()).select_from(table).where(*where)) or 0)
