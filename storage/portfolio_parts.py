"""What is open at customers and due around a day, table by table, for the ranking."""

import json
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, BigInteger, ColumnElement, cast, func, or_, select

from bot.domain.account_facts import Fair, OccasionFact, OpenComplaint, OpenPromise, OpenWish
from bot.domain.accounts import Contact
from bot.domain.birthdays import days_around
from bot.domain.followups import OPEN
from bot.domain.press import ALIVE
from storage import contacts, offers, schema
from storage.transaction import Transaction

interactions, followups, stories = schema.interactions, schema.followups, schema.stories

FAIR_DAYS = 14
"""So long after its last day a fair is still looked at."""
OCCASION_DAYS = 15
BIRTHDAY_BACK, BIRTHDAY_AHEAD = 2, 3
_PROMISE = (
    *(followups.c.account_id, followups.c.what, followups.c.due, followups.c.due_last, followups.c.due_time),
    *(followups.c.owner, followups.c.created_at, followups.c.contact_id, followups.c.id, followups.c.person_id),
    followups.c.meets,
)


def among(db: Transaction, column: ColumnElement[int], ids: Collection[int]) -> ColumnElement[bool]:
    """One parameter for thousands of ids: spelled out, they cost more than the query."""
    if db.connection.dialect.name == "sqlite":
        listed = func.json_each(json.dumps(list(ids))).table_valued("value")
        return column.in_(select(listed.c.value))
    return column == func.any(cast(list(ids), ARRAY(BigInteger)))


def birthday_contacts(
    db: Transaction, team_id: int, ids: Sequence[int], today: date, days_ahead: int = BIRTHDAY_AHEAD
) -> dict[int, list[Contact]]:
    window = days_around(today, BIRTHDAY_BACK, days_ahead)
    born = schema.contacts.c.birthday
    near = or_(*(born.like(f"%{month:02}-{day:02}") for month, day in window))
    return contacts.of_team(db, team_id, among(db, schema.contacts.c.account_id, ids), near)


def promises(
    db: Transaction, ids: Sequence[int], zone: ZoneInfo, others: Collection[int] = ()
) -> dict[int, list[OpenPromise]]:
    """`others` are the colleagues whose promises are their own duty."""
    rows = db.all(
        select(*_PROMISE, interactions.c.note)
        .outerjoin(interactions, interactions.c.id == followups.c.interaction_id)
        .where(among(db, followups.c.account_id, ids), followups.c.state.in_(OPEN))
        .order_by(followups.c.id)
    )
    found: dict[int, list[OpenPromise]] = {}
    for row in rows:
        noted = row.created_at.astimezone(zone).date()
        due = row.due_last or row.due
        one = OpenPromise(
            row.what,
            due,
            row.owner != "them",
            noted,
            row.note or "",
            row.contact_id,
            row.id,
            row.owner == "self",
            row.person_id in others,
            row.due_time if row.meets else None,
        )
        found.setdefault(row.account_id, []).append(one)
    return found


def complaints(db: Transaction, ids: Sequence[int]) -> dict[int, list[OpenComplaint]]:
    rows = db.all(
        select(schema.complaints, interactions.c.note)
        .outerjoin(interactions, interactions.c.id == schema.complaints.c.interaction_id)
        .where(among(db, schema.complaints.c.account_id, ids), schema.complaints.c.state == "open")
        .order_by(schema.complaints.c.id)
    )
    found: dict[int, list[OpenComplaint]] = {}
    for row in rows:
        one = OpenComplaint(row.text, row.opened_on, row.severity, row.note or "")
        found.setdefault(row.account_id, []).append(one)
    return found


def wishes(db: Transaction, ids: Sequence[int]) -> dict[int, list[OpenWish]]:
    rows = db.all(
        select(schema.wishes)
        .where(among(db, schema.wishes.c.account_id, ids), schema.wishes.c.state == "open")
        .order_by(schema.wishes.c.id)
    )
    offered = offers.matched(db, among(db, schema.offer_matches.c.account_id, ids)) if rows else {}
    found: dict[int, list[OpenWish]] = {}
    for row in rows:
        wish = OpenWish(row.text, row.opened_on, row.obstacle or "", offered.get(row.id, ""))
        found.setdefault(row.account_id, []).append(wish)
    return found


def fairs(db: Transaction, ids: Sequence[int], today: date) -> dict[int, list[Fair]]:
    """Those to come within the year, and those that ended in the last weeks."""
    table, goers = schema.fairs, schema.fair_accounts
    rows = db.all(
        select(goers.c.account_id, table.c.name, table.c.first, table.c.last)
        .join(table, table.c.id == goers.c.fair_id)
        .where(among(db, goers.c.account_id, ids), table.c.last >= today - timedelta(days=FAIR_DAYS))
        .order_by(table.c.first, table.c.id)
    )
    found: dict[int, list[Fair]] = {}
    for row in rows:
        found.setdefault(row.account_id, []).append(Fair(row.name, row.first, row.last))
    return found


def occasions(db: Transaction, ids: Sequence[int], today: date, zone: ZoneInfo) -> dict[int, list[OccasionFact]]:
    since = datetime.combine(today - timedelta(days=OCCASION_DAYS), datetime.min.time(), zone)
    rows = db.all(
        select(schema.occasions, stories.c.title, stories.c.source, stories.c.first_at)
        .join(stories, stories.c.id == schema.occasions.c.story_id)
        .where(
            among(db, schema.occasions.c.account_id, ids),
            schema.occasions.c.state.in_(ALIVE),
            stories.c.first_at >= since,
        )
        .order_by(schema.occasions.c.id)
    )
    found: dict[int, list[OccasionFact]] = {}
    for row in rows:
        kind = row.kinds[0] if row.kinds else ""
        published = row.first_at.astimezone(zone).date()
        one = OccasionFact(
            row.title, row.source, published, kind, row.salience, row.tone == "careful", row.relation, row.about
        )
        found.setdefault(row.account_id, []).append(one)
    return found
