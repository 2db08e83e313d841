"""What an admin hears of a feed by itself: it moved, is gone, fails for a day, works again (P10)."""

from collections.abc import Mapping
from typing import Any

from bot.domain.feeds import Notice
from bot.domain.hours import hours_of
from bot.domain.people import Caller
from bot.domain.press import loud_from
from bot.views import feeds as views
from bot.views.reply import Speech
from jobs.work import Work
from storage import Transaction, feeds, jobs, outbox, people
from storage.feeds import Feed


def queue(db: Transaction, feed: Feed, notice: Notice) -> None:
    """To whoever added the feed, or another admin; never in their quiet hours."""
    told = _admin(db, feed)
    if told is not None:
        at = loud_from(hours_of(told.person), db.now)
        args: dict[str, Any] = {"key": notice.key, "facts": dict(notice.facts)}
        args |= {"feed_id": feed.id, "person_id": told.person.id}
        jobs.submit(db, "feed-notice", lock_key=f"notice:{feed.id}", run_at=at, **args)


def _admin(db: Transaction, feed: Feed) -> Caller | None:
    for person_id in (feed.added_by, *people.admins(db, feed.team_id)):
        caller = people.caller_by_id(db, person_id) if person_id is not None else None
        if caller is not None and administers(caller, feed.team_id):
            return caller
    return None


def administers(caller: Caller, team_id: int) -> bool:
    """Still: roles and teams change between an order or a fault and the job."""
    return caller.team_id == team_id and caller.may("admin")


async def notify(work: Work, feed_id: int, person_id: int, key: str, facts: Mapping[str, str]) -> None:
    """Job: tells one admin what happened to a feed; another one when that is none any more."""

    def tell(db: Transaction) -> None:
        feed, caller = feeds.by_id(db, feed_id), people.caller_by_id(db, person_id)
        if feed is not None and (caller is None or not administers(caller, feed.team_id)):
            caller = _admin(db, feed)
        if feed is None or caller is None or caller.person.chat_id is None:
            return
        action = _undoable(db, feed, caller, facts) if key == "feed-moved" else None
        say, zone = Speech(caller.person.language), caller.person.zone
        reply = views.notice(say, feed.title, Notice(key, facts), db.now, zone, action)
        outbox.say(db, caller.person.chat_id, reply, priority=outbox.PROMPT)

    await work.db(tell)


def _undoable(db: Transaction, feed: Feed, caller: Caller, facts: Mapping[str, str]) -> int | None:
    """The action that the admin may take back; None where the feed has moved on since."""
    if feed.url != facts["to"]:
        return None
    detail = {"team": feed.team_id, "feed": feed.id, "to": facts["to"], "title": feed.title or feed.url}
    action = db.act(caller.person.id, caller.person.chat_id, "feed-moved", detail)
    feeds.note_move(db, feed.id, facts["from"])
    return action
