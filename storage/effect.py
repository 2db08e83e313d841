"""What the effect report is counted from: who stood on lists, and which contacts there were."""

from datetime import date, timedelta

from sqlalchemy import exists, or_, select

from bot.domain.effect import WINDOW, Prompted, Touched
from storage import schema
from storage.interactions import REAL
from storage.transaction import Transaction

prompts, items, interactions = schema.prompts, schema.prompt_items, schema.interactions


def prompted(db: Transaction, team_id: int, person_id: int | None, first: date, last: date) -> list[Prompted]:
    """Customers of the team on lists that came by themselves; with `person_id` on that person's."""
    accounts = schema.accounts
    rows = db.all(
        select(items.c.account_id, items.c.reasons, prompts.c.local_day)
        .join(prompts, prompts.c.id == items.c.prompt_id)
        .join(accounts, accounts.c.id == items.c.account_id)
        .where(accounts.c.team_id == team_id, prompts.c.local_day.between(first, last))
        .where(prompts.c.kind == "morning", *([items.c.person_id == person_id] if person_id is not None else []))
        .order_by(items.c.id)
    )
    return [Prompted(row.account_id, row.local_day, row.reasons[0] if row.reasons else "other") for row in rows]


def touched(db: Transaction, team_id: int, first: date, last: date) -> list[Touched]:
    """Real contacts of the team by anybody: a customer does not mind who called."""
    table = interactions.c
    brought = [
        exists().where(other.c.interaction_id == interactions.c.id) for other in (schema.followups, schema.wishes)
    ]
    ended = [exists().where(other.c.closed_by == interactions.c.id) for other in (schema.followups, schema.complaints)]
    came = or_(*brought, *ended, table.sentiment == "positive")
    rows = db.all(
        select(table.account_id, table.day, came.label("came"))
        .where(table.team_id == team_id, table.account_id.is_not(None), *REAL)
        .where(table.day.between(first, last + timedelta(days=WINDOW)))
        .order_by(table.id)
    )
    return [Touched(row.account_id, row.day, bool(row.came)) for row in rows]
