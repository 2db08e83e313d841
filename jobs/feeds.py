"""Feeds: looking at those that are due, and trying one that an admin wants to add (P9, P10)."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.domain.documents import FoundFeed
from bot.domain.entries import Entry, ParsedFeed, sift
from bot.domain.feeds import Answer, FeedDecision, FeedState, after, conditional_headers, stayed
from bot.domain.people import Caller
from bot.domain.press import StoredEntry, is_news, news_of, read
from bot.views import feeds as views
from bot.views.reply import Reply, Speech
from jobs import feed_notices
from jobs.feed_notices import administers
from jobs.matchers import Watching
from jobs.work import Work
from storage import Transaction, accounts, actions, entries, feeds, jobs, occasions, outbox, people
from storage.feeds import Feed

BATCH = 25
"""Feeds claimed at a tick: few enough to be read and told before the next, many enough for thousands of feeds."""
PREVIEWED = 50
"""Newest entries of a new feed that are searched for customers."""


# ---- the timetable ----


async def look_for_due(work: Work) -> None:
    """Tick: queues the feeds whose time has come."""
    await work.db(_queue_due)


def _queue_due(db: Transaction) -> None:
    occasions.forget_orphans(db)
    for feed_id in feeds.claim_due(db, BATCH):
        feed = feeds.by_id(db, feed_id)
        if feed is not None:
            jobs.submit(db, "feed", lock_key=lock_key(feed.url), once=f"feed:{feed_id}", feed_id=feed_id)


def lock_key(url: str) -> str:
    """Feeds of one host are asked one after the other, and hold up nobody else."""
    return f"host:{feeds.host_of(url)[:70]}"


# ---- one look ----


async def fetch(work: Work, feed_id: int) -> None:
    """Job: one look at one feed."""
    feed = await work.db(lambda db: feeds.by_id(db, feed_id))
    if feed is not None and not feed.paused and not feed.state.gone:
        await _look(work, feed)


async def _look(work: Work, feed: Feed) -> None:
    answer = await work.downloader.download(feed.url, conditional_headers(feed.state, work.clock()))
    parsed = await read_body(work, answer)
    decision = after(feed.state, answer, parsed, work.clock())
    await work.db(lambda db: _keep(db, feed, decision, parsed))


async def read_body(work: Work, answer: Answer) -> ParsedFeed | None:
    if not 200 <= answer.status < 300:
        return None
    return await work.parser.parse(answer.body, answer.url) if answer.body else ParsedFeed(error="empty")


def _keep(db: Transaction, feed: Feed, decision: FeedDecision, parsed: ParsedFeed | None) -> None:
    if feeds.by_id(db, feed.id) is None:  # removed while it was asked
        return
    if decision.state.url != feed.url and feeds.by_url(db, feed.team_id, decision.state.url) is not None:
        decision = stayed(decision, feed.url)  # another feed of the team is there already
    feeds.save(db, feed.id, decision.state, parsed.title if parsed else "")
    if decision.host_paused_until is not None:
        feeds.pause_host(db, feeds.host_of(feed.url), decision.host_paused_until)
    if parsed is not None:
        _take_in(db, feed.id, feed.team_id, parsed.entries, first_look=feed.state.last_success is None)
    for notice in decision.notices:
        feed_notices.queue(db, feed, notice)


def _take_in(db: Transaction, feed_id: int, team_id: int, given: Sequence[Entry], *, first_look: bool) -> None:
    """Stores what is new, updates what was edited, and hands what can be news on to be read."""
    known_as = [replace(entry, id=entries.identity(entry.id)) for entry in given]
    sifted = sift(entries.digests(db, feed_id, [entry.id for entry in known_as]), known_as)
    news = {entry.id for entry in news_of(sifted.fresh, db.now, first_look=first_look)}
    if not first_look:
        news -= entries.republished(db, feed_id, sifted.fresh)
    entries.add(db, feed_id, sifted.fresh)
    unread = entries.ids(db, feed_id, [entry for entry in sifted.fresh if entry.id in news])
    for entry in sifted.edited:
        row_id = entries.edit(db, feed_id, entry)
        if row_id is not None and is_news(entry.published, db.now):
            unread.append(row_id)
    if unread:
        key = f"press:{team_id}"  # one reading for what several feeds bring at a time
        jobs.submit_with(db, "press", lock_key=key, numbers="entry_ids", given=unread, team_id=team_id)


# ---- trying a feed, asked by an admin ----


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks, and the answer that is to be edited."""

    caller: Caller
    chat_id: int
    detail: Mapping[str, Any]
    answer: int | None

    @property
    def say(self) -> Speech:
        return Speech(self.caller.person.language)


def who_asked(db: Transaction, action_id: int, person_id: int) -> Asked | None:
    caller, action = people.caller_by_id(db, person_id), actions.get(db, action_id, person_id)
    if caller is None or action is None or caller.person.chat_id is None:
        return None
    if not administers(caller, action.detail.get("team", caller.team_id)):
        return None
    chat_id = caller.person.chat_id
    return Asked(caller, chat_id, action.detail, outbox.answer_to(db, action_id, chat_id))


def answer_in_place(db: Transaction, asked: Asked, reply: Reply) -> None:
    outbox.say(db, asked.chat_id, replace(reply, edits=asked.answer))


async def add(work: Work, action_id: int, person_id: int) -> None:
    """Job: tries the address of an order (the action's detail) and answers in its place."""
    asked = await work.db(lambda db: who_asked(db, action_id, person_id))
    if asked is None:
        return
    url = asked.detail["url"]
    answer = await work.downloader.download(url)
    parsed = await read_body(work, answer)
    if answer.error or parsed is None:
        key = answer.error or f"status_{answer.status}"
        await work.db(lambda db: answer_in_place(db, asked, views.refused(asked.say, key)))
    elif parsed.error == "not_a_feed":
        offered = await work.parser.feeds_on_page(answer.body, answer.url)
        await work.db(lambda db: _offer(db, asked, offered))
    elif parsed.error:
        reply = views.refused(asked.say, parsed.error)
        await work.db(lambda db: answer_in_place(db, asked, reply))
    else:
        watching = await work.matchers.of(work.store, asked.caller.team_id)
        hits = await asyncio.to_thread(_hits, parsed, watching, work.clock())
        decision = after(FeedState(url, work.clock()), answer, parsed, work.clock())
        await work.db(lambda db: _store(db, asked, parsed, decision.state, hits))


def _offer(db: Transaction, asked: Asked, offered: Sequence[FoundFeed]) -> None:
    """The choice keeps the purpose of the order."""
    urls = [feed.url for feed in offered]
    action_id = db.act(asked.caller.person.id, asked.chat_id, "feed-found", {**asked.detail, "urls": urls})
    answer_in_place(db, asked, views.found(asked.say, offered, action_id))


def _hits(parsed: ParsedFeed, watching: Watching, now: datetime) -> dict[int, int]:
    """Customers that the newest entries concern, with their number, whatever the entries' age."""
    found: Counter[int] = Counter()
    for number, entry in enumerate(_newest(parsed)[:PREVIEWED]):
        stored = StoredEntry(number, 0, entry.title, entry.link, entry.summary, now, "")
        reading = read(stored, watching.names, watching.matcher, now)
        found.update(one.occasion.customer_id for one in reading.found) if reading else None
    return dict(found)


def _newest(parsed: ParsedFeed) -> list[Entry]:
    """By date; those without one after them, in the feed's order."""
    dated = sorted((e for e in parsed.entries if e.published), key=lambda e: str(e.published), reverse=True)
    return [*dated, *(entry for entry in parsed.entries if not entry.published)]


def _store(db: Transaction, asked: Asked, parsed: ParsedFeed, state: FeedState, hits: Mapping[int, int]) -> None:
    team_id, detail = asked.caller.team_id, asked.detail
    known = feeds.by_url(db, team_id, state.url)
    action_id = db.act(asked.caller.person.id, asked.chat_id, "feed-add", {"team": team_id, "url": state.url})
    feed_id = known.id if known else feeds.add(db, team_id, state, parsed.title, asked.caller.person.id)
    changed = known is None
    if detail["purpose"] != "all":
        changed |= feeds.add_target(db, feed_id, detail["purpose"], detail["account_id"], detail["name"])
    if detail["purpose"] in ("customer", "competitor"):  # all that stands in it concerns them
        hits = {**hits, detail["account_id"]: len(parsed.entries)}
    if known is None:
        _take_in(db, feed_id, team_id, parsed.entries, first_look=True)
    feed = feeds.get(db, team_id, feed_id)
    assert feed is not None
    names = accounts.several(db, team_id, [*hits, *([detail["account_id"]] if detail["account_id"] else [])])
    told = {names[account_id].name: number for account_id, number in hits.items() if account_id in names}
    what = views.Added(shown(db, feed), tuple(_newest(parsed)[: views.NEWEST]), told, known is not None, changed)
    answer_in_place(db, asked, views.added(asked.say, what, db.now, asked.caller.person.zone, action_id))


def shown(db: Transaction, feed: Feed) -> views.Shown:
    """A feed with the names of its customers."""
    ids = [target.account_id for target in feed.targets if target.account_id is not None]
    names = {account.id: account.name for account in accounts.several(db, feed.team_id, ids).values()}
    return views.Shown(feed.id, feed.title, feed.state, feed.paused, feed.targets, names, feed.sieve)


# ---- a look at once, asked by an admin ----


async def check(work: Work, action_id: int, person_id: int) -> None:
    """Job: looks at a feed now, paused or not, and shows its card again."""
    asked = await work.db(lambda db: who_asked(db, action_id, person_id))
    if asked is None:
        return
    feed_id, team_id = int(asked.detail["feed_id"]), asked.caller.team_id
    feed = await work.db(lambda db: feeds.get(db, team_id, feed_id))
    if feed is not None:
        await _look(work, feed)
        await work.db(lambda db: _show(db, asked, feed_id))


def _show(db: Transaction, asked: Asked, feed_id: int) -> None:
    feed = feeds.get(db, asked.caller.team_id, feed_id)
    if feed is not None:
        hits, zone = occasions.hits_of_feed(db, feed_id), asked.caller.person.zone
        answer_in_place(db, asked, views.card(asked.say, shown(db, feed), hits, db.now, zone, asked.detail["page"]))
