"""Feeds of a team: what they are for, their health, and which are due."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Select, func, or_, select, update

from bot.domain.feed_orders import OPEN, Sieve
from bot.domain.feed_rhythm import Rhythm
from bot.domain.feeds import FeedState
from bot.domain.watchlist import Target
from storage import schema
from storage.transaction import Transaction

feeds, targets = schema.feeds, schema.feed_targets

LEASE = timedelta(minutes=15)
"""A claimed feed is due again after that, should its job be lost."""
_PLAIN = (
    "etag",
    "last_modified",
    "moving_to",
    "moving_seen",
    "refused_move",
    "failures",
    "failure_told",
    "error",
    "ttl_minutes",
    "left_out",
)
_MOMENTS = ("validators_since", "failing_since", "last_success")


@dataclass(frozen=True, slots=True)
class Feed:
    """`state.next_at` is None when the server said that it is gone for good."""

    id: int
    team_id: int
    title: str
    state: FeedState
    paused: bool
    added_by: int | None
    targets: tuple[Target, ...] = ()
    sieve: Sieve = OPEN

    @property
    def url(self) -> str:
        return self.state.url


# ---- reading ----


def get(db: Transaction, team_id: int, feed_id: int) -> Feed | None:
    found = _load(db, _of_team(team_id).where(feeds.c.id == feed_id))
    return found[0] if found else None


def by_id(db: Transaction, feed_id: int) -> Feed | None:
    """For jobs: of whatever team."""
    found = _load(db, select(feeds).where(feeds.c.id == feed_id, feeds.c.removed_at.is_(None)))
    return found[0] if found else None


def by_url(db: Transaction, team_id: int, url: str) -> Feed | None:
    found = _load(db, _of_team(team_id).where(feeds.c.url == url))
    return found[0] if found else None


def page(db: Transaction, team_id: int, offset: int, limit: int) -> list[Feed]:
    """By title."""
    return _load(db, _of_team(team_id).order_by(func.lower(feeds.c.title), feeds.c.id).offset(offset).limit(limit))


def count(db: Transaction, team_id: int) -> int:
    return int(db.scalar(select(func.count()).select_from(_of_team(team_id).subquery())) or 0)


def all_of_team(db: Transaction, team_id: int) -> list[Feed]:
    """By title."""
    return _load(db, _of_team(team_id).order_by(func.lower(feeds.c.title), feeds.c.id))


def urls_of_team(db: Transaction, team_id: int) -> set[str]:
    return {row.url for row in db.all(_of_team(team_id))}


def targets_of_team(db: Transaction, team_id: int) -> list[Target]:
    rows = db.all(
        select(targets)
        .join(feeds, feeds.c.id == targets.c.feed_id)
        .where(feeds.c.team_id == team_id, feeds.c.removed_at.is_(None))
        .order_by(targets.c.id)
    )
    return [_target(row) for row in rows]


def sieves_of_team(db: Transaction, team_id: int) -> dict[int, Sieve]:
    """Of the feeds that have some words set."""
    some = or_(feeds.c.only_words != "", feeds.c.not_words != "")
    rows = db.all(_of_team(team_id).where(some).order_by(feeds.c.id))
    return {row.id: Sieve(row.only_words, row.not_words) for row in rows}


# ---- adding and changing, journalled ----


def add(db: Transaction, team_id: int, state: FeedState, title: str, added_by: int) -> int:
    return db.add(
        feeds,
        team_id=team_id,
        url=state.url,
        title=title,
        state=_to_json(state),
        next_at=state.next_at,
        paused=False,
        only_words="",
        not_words="",
        added_by=added_by,
        added_at=db.now,
    )


def add_target(db: Transaction, feed_id: int, purpose: str, account_id: int | None, name: str) -> bool:
    """False when the feed has that purpose already."""
    known = select(targets.c.id).where(
        targets.c.feed_id == feed_id, targets.c.purpose == purpose, targets.c.name == name
    )
    if db.one(known.where(targets.c.account_id.is_not_distinct_from(account_id))) is not None:
        return False
    db.add(targets, feed_id=feed_id, purpose=purpose, account_id=account_id, name=name)
    return True


def set_paused(db: Transaction, feed_id: int, paused: bool) -> None:
    """A resumed feed is due at once."""
    values = {"paused": paused} if paused else {"paused": paused, "next_at": db.now}
    db.change(feeds, feed_id, **values)


def set_sieve(db: Transaction, feed_id: int, sieve: Sieve) -> None:
    db.change(feeds, feed_id, only_words=sieve.only, not_words=sieve.none)


def remove(db: Transaction, feed_id: int) -> None:
    db.change(feeds, feed_id, removed_at=db.now)


# ---- fetching, bookkeeping of our own ----


def claim_due(db: Transaction, limit: int) -> list[int]:
    """Feeds whose time has come, the longest waiting first; each is claimed by one process for the lease."""
    due = db.all(
        select(feeds.c.id, feeds.c.next_at)
        .where(feeds.c.next_at <= db.now, feeds.c.paused.is_(False), feeds.c.removed_at.is_(None))
        .order_by(feeds.c.next_at, feeds.c.id)
        .limit(limit)
    )
    return [row.id for row in due if _claim(db, row)]


def _claim(db: Transaction, row: Any) -> bool:
    still = (feeds.c.id == row.id, feeds.c.next_at == row.next_at)
    return db.execute(update(feeds).where(*still).values(next_at=db.now + LEASE)).rowcount == 1


def save(db: Transaction, feed_id: int, state: FeedState, title: str) -> None:
    """What was learned from an answer."""
    values = {"state": _to_json(state), "next_at": state.next_at, "url": state.url}
    if title:
        values["title"] = title
    db.execute(update(feeds).where(feeds.c.id == feed_id).values(**values))


def note_move(db: Transaction, feed_id: int, before: str) -> None:
    """A move happened at a look, outside of any action: noted under the current one, so that an undo takes it back."""
    db.journal(feeds, feed_id, {"url": before})


def pause_host(db: Transaction, host: str, until: datetime) -> None:
    """No feed of that host is asked before."""
    due = select(feeds.c.id, feeds.c.url).where(feeds.c.next_at < until, feeds.c.removed_at.is_(None))
    same = [row.id for row in db.all(due) if host_of(row.url) == host]
    if same:
        db.execute(update(feeds).where(feeds.c.id.in_(same)).values(next_at=until))


def host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


# ---- rows and values ----


def _of_team(team_id: int) -> Select[Any]:
    return select(feeds).where(feeds.c.team_id == team_id, feeds.c.removed_at.is_(None))


def _load(db: Transaction, query: Select[Any]) -> list[Feed]:
    rows = db.all(query)
    purposes = _targets(db, [row.id for row in rows])
    return [_feed(row, purposes.get(row.id, ())) for row in rows]


def _targets(db: Transaction, ids: Collection[int]) -> dict[int, tuple[Target, ...]]:
    found: dict[int, tuple[Target, ...]] = {}
    for row in db.all(select(targets).where(targets.c.feed_id.in_(ids)).order_by(targets.c.id)):
        found[row.feed_id] = (*found.get(row.feed_id, ()), _target(row))
    return found


def _target(row: Any) -> Target:
    return Target(row.feed_id, row.purpose, row.account_id, row.name)


def _feed(row: Any, purposes: Sequence[Target]) -> Feed:
    state = _state(row.url, row.next_at, row.state)
    return Feed(
        row.id,
        row.team_id,
        row.title,
        state,
        row.paused,
        row.added_by,
        tuple(purposes),
        Sieve(row.only_words, row.not_words),
    )


def _to_json(state: FeedState) -> dict[str, Any]:
    """Without address and due time, which are columns."""
    moments = {name: getattr(state, name) for name in _MOMENTS}
    return {
        **{name: getattr(state, name) for name in _PLAIN},
        **{name: moment and moment.isoformat() for name, moment in moments.items()},
        "arrivals": [moment.isoformat() for moment in state.rhythm.arrivals],
    }


def _state(url: str, next_at: datetime | None, stored: Mapping[str, Any]) -> FeedState:
    values = {name: stored[name] for name in _PLAIN if name in stored}
    moments: dict[str, Any] = {name: datetime.fromisoformat(stored[name]) for name in _MOMENTS if stored.get(name)}
    arrivals = tuple(datetime.fromisoformat(moment) for moment in stored.get("arrivals", ()))
    return FeedState(url, next_at, rhythm=Rhythm(arrivals), **values, **moments)
