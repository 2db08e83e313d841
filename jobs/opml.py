"""A sent list of feeds: read outside the turn and shown first, then subscribed as politely as any (P9)."""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from bot.domain import opml
from bot.domain.feeds import HOST_DISTANCE, FeedState
from bot.domain.opml import Outline, Subscription, Trouble
from bot.views import opml as views
from jobs.addresses import literal, permitted
from jobs.feeds import Asked, answer_in_place, who_asked
from jobs.work import Work
from storage import Transaction, actions, feeds


def lock_key(team_id: int) -> str:
    return f"opml:{team_id}"


async def preview(work: Work, action_id: int, person_id: int) -> None:
    """Job: what a sent file would change, with a button that does it. Nothing is stored but the plan."""
    asked = await work.db(lambda db: who_asked(db, action_id, person_id))
    if asked is None:
        return
    content = await work.fetch_file(str(asked.detail["file"]), opml.LIMIT_BYTES)
    if isinstance(content, str):
        reply = views.not_fetched(asked.say, content)
        await work.db(lambda db: answer_in_place(db, asked, reply))
        return
    found = await asyncio.to_thread(opml.read, content)
    if isinstance(found, Trouble):
        refusal = views.refused(asked.say, found)
        await work.db(lambda db: answer_in_place(db, asked, refusal))
        return
    may_ask = partial(_may_ask, allow_private=work.settings.feeds_allow_private)
    await work.db(lambda db: _propose(db, asked, found, may_ask))


def _may_ask(url: str, *, allow_private: bool) -> bool:
    """By what stands in the address; what a name leads to is looked at when it is fetched."""
    number = literal(urlsplit(url).hostname or "")
    return number is None or permitted(number, allow_private=allow_private)


def _propose(db: Transaction, asked: Asked, found: tuple[Outline, ...], may_ask: Any) -> None:
    team_id = asked.caller.team_id
    plan = opml.plan(found, feeds.urls_of_team(db, team_id), may_ask)
    new = [[one.url, one.title] for one in plan.new]
    action_id = db.act(asked.caller.person.id, asked.chat_id, "opml-plan", {"team": team_id, "feeds": new})
    answer_in_place(db, asked, views.preview(asked.say, plan, action_id))


async def subscribe(work: Work, action_id: int, person_id: int) -> None:
    """Job: adds the feeds of a plan that are still new; their first looks are spread over time."""
    asked = await work.db(lambda db: who_asked(db, action_id, person_id))
    if asked is not None:
        await work.db(lambda db: _keep(db, asked))


def _keep(db: Transaction, asked: Asked) -> None:
    team_id, person_id = asked.caller.team_id, asked.caller.person.id
    plan = actions.get(db, int(asked.detail["plan"]), person_id)
    if plan is None:
        return
    known = feeds.urls_of_team(db, team_id)
    new = [Subscription(url, title) for url, title in plan.detail["feeds"] if url not in known]
    action_id = db.act(person_id, asked.chat_id, "feed-add", {"team": team_id, "opml": len(new)})
    for place, one in enumerate(new):
        state = FeedState(one.url, db.now + place * HOST_DISTANCE)
        feeds.add(db, team_id, state, one.title or feeds.host_of(one.url), person_id)
    done_in = max(len(new) * HOST_DISTANCE, timedelta(minutes=1))
    answer_in_place(db, asked, views.subscribed(asked.say, len(new), done_in, action_id))
