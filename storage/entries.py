"""Entries of feeds: each stored once, edited in place."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, update

from bot.domain.entries import Entry
from bot.domain.press import StoredEntry
from storage import schema
from storage.transaction import Transaction

entries, feeds = schema.entries, schema.feeds

CHUNK = 500
IDENTITY = 64
"""Characters that the column holds; a longer identity is kept as its hash."""


def identity(entry_id: str) -> str:
    return entry_id if len(entry_id) <= IDENTITY else hashlib.sha256(entry_id.encode()).hexdigest()


def digests(db: Transaction, feed_id: int, ids: Iterable[str]) -> dict[str, str]:
    """By identity, what is stored of these entries (see `Entry.digest`)."""
    wanted = list(dict.fromkeys(identity(one) for one in ids))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        rows = db.all(select(entries).where(entries.c.feed_id == feed_id, entries.c.identity.in_(chunk)))
        found |= {row.identity: Entry(row.identity, row.title, row.link, None, row.summary).digest for row in rows}
    return found


def republished(db: Transaction, feed_id: int, those: Sequence[Entry]) -> set[str]:
    """Identities of those that the feed had before, by title and link, under other ids."""
    found: set[str] = set()
    for start in range(0, len(those), CHUNK):
        chunk = those[start : start + CHUNK]
        titled = (entries.c.feed_id == feed_id, entries.c.title.in_([entry.title for entry in chunk]))
        rows = db.all(select(entries.c.title, entries.c.link).where(*titled, entries.c.link.is_not(None)))
        known = {(row.title, row.link) for row in rows}
        found |= {entry.id for entry in chunk if (entry.title, entry.link) in known}
    return found


def add(db: Transaction, feed_id: int, those: Sequence[Entry]) -> None:
    """Bookkeeping of our own: an undo takes feeds away with their entries, not entries by themselves."""
    if those:
        db.execute(entries.insert(), [_row(db, feed_id, entry) for entry in those])


def ids(db: Transaction, feed_id: int, those: Sequence[Entry]) -> list[int]:
    """The rows of stored entries."""
    found: list[int] = []
    for start in range(0, len(those), CHUNK):
        chunk = [identity(entry.id) for entry in those[start : start + CHUNK]]
        rows = db.all(select(entries.c.id).where(entries.c.feed_id == feed_id, entries.c.identity.in_(chunk)))
        found += [row.id for row in rows]
    return found


def edit(db: Transaction, feed_id: int, entry: Entry) -> int | None:
    """The row of an edited entry that belongs to no story yet: it may concern somebody now. Else None."""
    mine = (entries.c.feed_id == feed_id, entries.c.identity == identity(entry.id))
    before = db.one(select(entries.c.id, entries.c.title, entries.c.story_id).where(*mine))
    if before is None:
        return None
    db.execute(
        update(entries)
        .where(entries.c.id == before.id)
        .values(title=entry.title, link=entry.link, summary=entry.summary)
    )
    if before.story_id is None:
        return int(before.id)
    stories = schema.stories
    same = (stories.c.id == before.story_id, stories.c.title == before.title)
    db.execute(update(stories).where(*same).values(title=entry.title, summary=entry.summary))
    return None


def unread(db: Transaction, team_id: int, ids: Collection[int]) -> list[StoredEntry]:
    """Of these, those without a story, of feeds that the team still has; the earliest first."""
    found: list[StoredEntry] = []
    numbers = list(ids)
    for start in range(0, len(numbers), CHUNK):
        chunk = numbers[start : start + CHUNK]
        rows = db.all(_query(team_id).where(entries.c.id.in_(chunk), entries.c.story_id.is_(None)))
        found += [_entry(row) for row in rows]
    return sorted(found, key=lambda entry: (entry.published, entry.id))


def told_between(db: Transaction, team_id: int, first: datetime, last: datetime) -> list[StoredEntry]:
    """Entries of stories; of removed feeds too, so that adding one again tells nothing twice."""
    at = func.coalesce(entries.c.published_at, entries.c.fetched_at)
    told = _query(team_id, removed=True).where(entries.c.story_id.is_not(None), at >= first, at <= last)
    return [_entry(row) for row in db.all(told.order_by(entries.c.id))]


def settle(db: Transaction, entry: StoredEntry, story_id: int) -> None:
    """The entry belongs to that story."""
    about = sorted(entry.about)
    db.execute(update(entries).where(entries.c.id == entry.id).values(story_id=story_id, about=about))


def _query(team_id: int, *, removed: bool = False) -> Select[Any]:
    query = select(entries, feeds.c.title.label("source")).join(feeds, feeds.c.id == entries.c.feed_id)
    query = query.where(feeds.c.team_id == team_id)
    return query if removed else query.where(feeds.c.removed_at.is_(None))


def _row(db: Transaction, feed_id: int, entry: Entry) -> dict[str, Any]:
    return {
        "feed_id": feed_id,
        "identity": identity(entry.id),
        "title": entry.title,
        "link": entry.link,
        "summary": entry.summary,
        "published_at": entry.published,
        "fetched_at": db.now,
        "about": [],
    }


def _entry(row: Any) -> StoredEntry:
    return StoredEntry(
        id=row.id,
        feed_id=row.feed_id,
        title=row.title,
        link=row.link,
        summary=row.summary,
        published=row.published_at or row.fetched_at,
        source=row.source,
        story_id=row.story_id,
        about=frozenset(row.about),
    )
