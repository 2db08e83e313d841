"""Stories and the occasions they give. A story is one occasion for a customer, however many feeds carry it."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Select, String, cast, delete, exists, func, insert, literal, or_, select

from bot.domain.accounts import Account
from bot.domain.feeds import HITS_OVER, Hits
from bot.domain.occasions import NO_EVENT
from bot.domain.press import ALIVE, CLEAR, TOLD_WITHIN, Card, Found, StoredEntry, is_news
from storage import accounts, schema
from storage.interactions import REAL
from storage.transaction import Transaction

occasions, stories, entries = schema.occasions, schema.stories, schema.entries
prompts, interactions, complaints = schema.prompts, schema.interactions, schema.complaints

LISTED = timedelta(days=14)
KIND = "press"
"""Rows of prompts of the kind press:OCCASION say that a person was told."""
_TOLD = literal(f"{KIND}:") + cast(occasions.c.id, String)


# ---- making ----


def add_story(db: Transaction, team_id: int, entry: StoredEntry) -> int:
    key = db.execute(
        insert(stories).values(
            team_id=team_id,
            title=entry.title,
            link=entry.link,
            summary=entry.summary,
            source=entry.source,
            first_at=entry.published,
        )
    ).inserted_primary_key
    assert key is not None
    return int(key[0])


def add(db: Transaction, team_id: int, story_id: int, found: Found) -> bool:
    """False when this customer has an occasion from this story already, or is no more."""
    one = found.occasion
    known = select(occasions.c.id).where(occasions.c.story_id == story_id, occasions.c.account_id == one.customer_id)
    if db.one(known) is not None or accounts.get(db, team_id, one.customer_id) is None:
        return False
    db.execute(
        insert(occasions).values(
            team_id=team_id,
            story_id=story_id,
            account_id=one.customer_id,
            relation=one.relation,
            about=one.facts["name"],
            alias=found.alias,
            kinds=[one.event],
            tone=one.tone,
            salience=one.score.salience,
            snippet=one.snippet,
            state="new",
            created_at=db.now,
        )
    )
    return True


def forget_orphans(db: Transaction) -> int:
    """Stories whose feed was taken back take their occasions along; older ones are shown no more anyway."""
    told = exists().where(entries.c.story_id == stories.c.id)
    return db.execute(delete(stories).where(stories.c.first_at >= db.now - LISTED, ~told)).rowcount


# ---- reading ----


def get(db: Transaction, team_id: int, occasion_id: int) -> Card | None:
    found = _cards(db, team_id, _query(team_id).where(occasions.c.id == occasion_id))
    return found[0] if found else None


def alive(db: Transaction, team_id: int) -> list[Card]:
    """All that is neither rejected nor used and not too old, the newest first."""
    query = _query(team_id).where(occasions.c.state.in_(ALIVE), stories.c.first_at >= db.now - LISTED)
    return _cards(db, team_id, query.order_by(stories.c.first_at.desc(), occasions.c.id))


def hits_of_feed(db: Transaction, feed_id: int) -> Hits:
    """Whom its entries concern. What was old when it was first seen was never read, so it does not count."""
    met = exists().where(occasions.c.story_id == entries.c.story_id, occasions.c.state != "rejected")
    recent = select(entries.c.published_at, entries.c.fetched_at, met.label("met"))
    rows = db.all(recent.where(entries.c.feed_id == feed_id, entries.c.fetched_at >= db.now - HITS_OVER))
    read = [row.met for row in rows if row.published_at is None or is_news(row.published_at, row.fetched_at)]
    return Hits(_customers_of(db, feed_id), len(read), sum(map(bool, read)))


def _customers_of(db: Transaction, feed_id: int) -> dict[str, int]:
    rows = db.all(
        select(schema.accounts.c.name, func.count(func.distinct(occasions.c.story_id)).label("number"))
        .join(occasions, occasions.c.account_id == schema.accounts.c.id)
        .where(exists().where(entries.c.feed_id == feed_id, entries.c.story_id == occasions.c.story_id))
        .group_by(schema.accounts.c.id, schema.accounts.c.name)
        .order_by(func.count(func.distinct(occasions.c.story_id)).desc(), schema.accounts.c.name)
    )
    return {row.name: row.number for row in rows}


# ---- telling ----


def teams_waiting(db: Transaction) -> list[int]:
    query = select(occasions.c.team_id).join(stories, stories.c.id == occasions.c.story_id)
    return [row.team_id for row in db.all(query.where(*_waits(db.now)).distinct().order_by(occasions.c.team_id))]


def waiting(db: Transaction, team_id: int, today: date) -> list[Card]:
    """What may be told one by one: not told yet, and of customers who may be approached with it.

    Nobody is sold to who wants no contact, rests, or has an open complaint (M3, M4).
    """
    customers, complains = schema.accounts, complaints.c.state == "open"
    query = (
        _query(team_id)
        .join(customers, customers.c.id == occasions.c.account_id)
        .where(*_waits(db.now), customers.c.do_not_contact.is_(False))
        .where(or_(customers.c.quiet_until.is_(None), customers.c.quiet_until <= today))
        .where(~exists().where(complaints.c.account_id == customers.c.id, complains))
    )
    return _cards(db, team_id, query.order_by(occasions.c.id))


def _waits(now: datetime) -> tuple[Any, ...]:
    told = exists().where(prompts.c.kind == _TOLD)
    return (
        occasions.c.state == "new",
        occasions.c.relation != "topic",
        occasions.c.salience >= CLEAR,
        stories.c.first_at >= now - TOLD_WITHIN,
        ~told,
    )


def told_kind(occasion_id: int) -> str:
    return f"{KIND}:{occasion_id}"


def told_on(db: Transaction, person_id: int, day: date) -> int:
    """How many occasions the person was told that day."""
    mine = (prompts.c.person_id == person_id, prompts.c.local_day == day, prompts.c.kind.like(f"{KIND}:%"))
    return int(db.scalar(select(func.count()).select_from(prompts).where(*mine)) or 0)


def listed(db: Transaction, person_id: int) -> dict[int, datetime]:
    """When each customer last stood on a list of that person because of the press."""
    items = schema.prompt_items
    rows = db.all(
        select(items.c.account_id, items.c.reasons, prompts.c.created_at)
        .join(prompts, prompts.c.id == items.c.prompt_id)
        .where(prompts.c.person_id == person_id, prompts.c.created_at >= db.now - TOLD_WITHIN)
        .order_by(prompts.c.created_at)
    )
    return {row.account_id: row.created_at for row in rows if "occasion" in row.reasons}


# ---- judging, journalled ----


def judge(db: Transaction, occasion_id: int, state: Literal["fits", "rejected"], person_id: int) -> None:
    db.change(occasions, occasion_id, state=state, judged_by=person_id)


def take_up(db: Transaction, occasion_id: int, person_id: int, day: date) -> None:
    """A call about it was planned."""
    db.change(occasions, occasion_id, state="used", judged_by=person_id, used_on=day)


def take_up_all(db: Transaction, account_id: int, day: date) -> None:
    """All that there was when the customer was contacted."""
    for row in db.all(select(occasions.c.id).where(occasions.c.account_id == account_id, occasions.c.state.in_(ALIVE))):
        db.change(occasions, row.id, state="used", used_on=day)


# ---- rows and values ----


def _query(team_id: int) -> Select[Any]:
    return (
        select(occasions, stories.c.title, stories.c.link, stories.c.source, stories.c.first_at)
        .join(stories, stories.c.id == occasions.c.story_id)
        .where(occasions.c.team_id == team_id)
    )


def _cards(db: Transaction, team_id: int, query: Select[Any]) -> list[Card]:
    rows = db.all(query)
    ids = {row.account_id for row in rows}
    known = accounts.several(db, team_id, ids)
    feeds_of, last = _feeds_of(db, {row.story_id for row in rows}), _last_contacts(db, ids)
    return [
        _card(row, known[row.account_id], feeds_of.get(row.story_id, 1), last.get(row.account_id))
        for row in rows
        if row.account_id in known
    ]


def _feeds_of(db: Transaction, story_ids: Collection[int]) -> dict[int, int]:
    """How many feeds carry each story."""
    number = func.count(func.distinct(entries.c.feed_id)).label("number")
    counted = select(entries.c.story_id, number).where(entries.c.story_id.in_(story_ids))
    return {row.story_id: row.number for row in db.all(counted.group_by(entries.c.story_id))}


def _last_contacts(db: Transaction, account_ids: Collection[int]) -> dict[int, date]:
    """The last day on which somebody of the customer was really spoken to or written to."""
    latest = select(interactions.c.account_id, func.max(interactions.c.day).label("day"))
    rows = db.all(latest.where(interactions.c.account_id.in_(account_ids), *REAL).group_by(interactions.c.account_id))
    return {row.account_id: row.day for row in rows}


def _card(row: Any, account: Account, feeds_with_it: int, last_contact: date | None) -> Card:
    return Card(
        id=row.id,
        story_id=row.story_id,
        account=account,
        relation=row.relation,
        about=row.about,
        alias=row.alias,
        event=row.kinds[0] if row.kinds else NO_EVENT,
        tone=row.tone,
        salience=row.salience,
        title=row.title,
        link=row.link,
        snippet=row.snippet,
        source=row.source,
        published=row.first_at,
        created=row.created_at,
        state=row.state,
        others=max(0, feeds_with_it - 1),
        last_contact=last_contact,
    )
