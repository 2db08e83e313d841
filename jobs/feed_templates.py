"""Search feeds by template: one command subscribes every customer of a class (P9)."""

from collections.abc import Sequence
from itertools import islice

from bot.domain.accounts import Account
from bot.domain.feed_orders import filled
from bot.domain.feeds import FeedState
from bot.views import feed_templates as views
from bot.views import feeds as feed_views
from jobs.feeds import Asked, answer_in_place, read_body, who_asked
from jobs.work import Work
from storage import Transaction, accounts, feeds

MOST = 200
"""Search feeds by one command: they are asked one after the other, two seconds apart."""


async def subscribe(work: Work, action_id: int, person_id: int) -> None:
    """Job: tries the search of the first customer; if it is a feed, keeps one for each and answers in place."""
    asked = await work.db(lambda db: who_asked(db, action_id, person_id))
    if asked is None:
        return
    those = await work.db(lambda db: _of_tier(db, asked))
    if not those:
        reply = views.nobody(asked.say, asked.detail["name"])
        await work.db(lambda db: answer_in_place(db, asked, reply))
        return
    answer = await work.downloader.download(filled(asked.detail["url"], those[0].name))
    parsed = await read_body(work, answer)
    key = answer.error or (parsed.error if parsed else f"status_{answer.status}")
    if key:
        await work.db(lambda db: answer_in_place(db, asked, feed_views.refused(asked.say, key)))
    else:
        await work.db(lambda db: _keep(db, asked, those))


def _of_tier(db: Transaction, asked: Asked) -> list[Account]:
    customers = accounts.all_of_team(db, asked.caller.team_id)
    return [account for account in customers if account.tier == asked.detail["name"]]


def _keep(db: Transaction, asked: Asked, those: Sequence[Account]) -> None:
    """A feed that is there stays as it is. The new ones are due at once, and read as politely as any.

    What is too much for one command is said; the same command again goes on from there.
    """
    team_id, detail = asked.caller.team_id, asked.detail
    urls = {filled(detail["url"], account.name): account.name for account in those}
    there = feeds.urls_of_team(db, team_id)
    unknown = {url: name for url, name in urls.items() if url not in there}
    new = dict(islice(unknown.items(), MOST))
    told = {"team": team_id, "url": detail["url"], "tier": detail["name"], "number": len(new)}
    action_id = db.act(asked.caller.person.id, asked.chat_id, "feed-add", told)
    for url, name in new.items():
        feeds.add(db, team_id, FeedState(url, db.now), f"{name} · {feeds.host_of(url)}", asked.caller.person.id)
    left, known = len(unknown) - len(new), len(urls) - len(unknown)
    names = list(new.values())
    answer_in_place(db, asked, views.subscribed(asked.say, detail["name"], names, known, left, action_id))
