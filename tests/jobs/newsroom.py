"""A team with customers and a real local web server that carries their feeds. All firms and articles are invented."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from html import escape
from typing import Any

from aiohttp import web
from sqlalchemy import select

import jobs.feed_notices
import jobs.feeds
import jobs.press
from bot.domain.feeds import FeedState
from bot.domain.people import Role
from bot.settings import Settings
from jobs.download import Downloader
from jobs.parsing import FeedParser
from jobs.work import Work
from storage import Store, accounts, feeds, people, schema
from storage import jobs as queue
from tests.conftest import SetClock
from tests.jobs.server import Site, serving

TABLE: dict[str, Callable[..., Awaitable[None]]] = {
    "feed": jobs.feeds.fetch,
    "feed-add": jobs.feeds.add,
    "feed-check": jobs.feeds.check,
    "feed-notice": jobs.feed_notices.notify,
    "press": jobs.press.read_entries,
}


@dataclass
class Item:
    title: str
    text: str = ""
    link: str | None = None
    at: datetime | None = None
    id: str | None = None


def rss(title: str, *items: Item) -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>{escape(title)}</title>{''.join(_item(item) for item in items)}</channel></rss>"
    ).encode()


def _item(item: Item) -> str:
    parts = [f"<title>{escape(item.title)}</title>", f"<description>{escape(item.text)}</description>"]
    if item.link:
        parts.append(f"<link>{escape(item.link)}</link>")
    if item.at:
        parts.append(f"<pubDate>{format_datetime(item.at)}</pubDate>")
    parts.append(f'<guid isPermaLink="false">{escape(item.id or item.title)}</guid>')
    return f"<item>{''.join(parts)}</item>"


@dataclass
class Told:
    """A message as it was recorded: text, button labels, and their data or links."""

    chat_id: int
    text: str
    buttons: dict[str, str]
    follows: int | None


@dataclass
class Newsroom:
    """`pages`: what each path of the server answers; a status, or a document."""

    work: Work
    store: Store
    clock: SetClock
    site: Site
    team: int
    pages: dict[str, bytes | int]
    headers: dict[str, str] = field(default_factory=dict)

    def url(self, path: str) -> str:
        return self.site.url(path)

    def ago(self, **duration: float) -> datetime:
        return self.clock.now - timedelta(**duration)

    def joins(self, name: str, role: Role = "manager", **settings: Any) -> int:
        """A person whose chat has the number of their Telegram account. Joined long ago."""
        number = 100 + sum(map(ord, name))
        with self.store.transaction() as db:
            person = people.join(
                db,
                telegram_id=number,
                chat_id=number,
                name=name,
                language="de",
                zone="Europe/Berlin",
                region="DE",
                joined_on=(self.clock.now - timedelta(days=90)).date(),
            )
            people.grant(db, person, self.team, role)
            if settings:
                people.change(db, person, **settings)
        return person

    def chat(self, name: str) -> int:
        return 100 + sum(map(ord, name))

    def customer(self, name: str, **values: Any) -> int:
        with self.store.transaction() as db:
            return accounts.add(db, self.team, name=name, **values)

    def feed(self, path: str, added_by: int, *targets: tuple[str, int | None, str]) -> int:
        """A feed that is due now."""
        with self.store.transaction() as db:
            feed_id = feeds.add(db, self.team, FeedState(self.url(path), db.now), "", added_by)
            for target in targets:
                feeds.add_target(db, feed_id, *target)
        return feed_id

    async def look(self) -> None:
        """What is due is fetched and read, until nothing is queued."""
        await jobs.feeds.look_for_due(self.work)
        await self.run_jobs()
        await jobs.press.look_for_untold(self.work)

    async def run_jobs(self) -> None:
        while claimed := self.store.run(lambda db: queue.claim(db, [], 8)).result():
            for job in claimed:
                await TABLE[job.name](self.work, **job.args)
                self.store.run(lambda db, job=job: queue.finish(db, job.id)).result()  # type: ignore[misc]

    def told(self, name: str | None = None) -> list[Told]:
        """All messages, or those to one person, in order."""
        with self.store.transaction() as db:
            rows = db.all(select(schema.outbox).order_by(schema.outbox.c.id))
        found = [_told(row) for row in rows if row.method in ("sendMessage", "editMessageText")]
        return [one for one in found if name is None or one.chat_id == self.chat(name)]

    def read(self, what: Any) -> Any:
        with self.store.transaction() as db:
            return what(db)

    def write(self, what: Any) -> Any:
        return self.read(what)


def _told(row: Any) -> Told:
    keyboard = row.payload.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = {b["text"]: b.get("url") or b["callback_data"] for line in keyboard for b in line}
    return Told(row.chat_id, row.payload["text"], buttons, row.follows)


@asynccontextmanager
async def newsroom(store: Store, clock: SetClock, **settings: Any) -> AsyncIterator[Newsroom]:
    """`settings`: of the downloader."""
    pages: dict[str, bytes | int] = {}
    headers: dict[str, str] = {}

    async def answer(request: web.BaseRequest) -> web.Response:
        page = pages.get(request.path, 404)
        if isinstance(page, int):
            return web.Response(status=page)
        if request.headers.get("If-None-Match") and request.headers["If-None-Match"] == headers.get("ETag"):
            return web.Response(status=304)
        return web.Response(body=page, headers=headers)

    async def nobody_waits(_: float) -> None:
        return

    options = {"allow_private": True, "clock": clock, "sleep": nobody_waits, **settings}
    async with (
        serving(_Anything(answer)) as site,
        Downloader(**options) as downloader,
        FeedParser(clock=clock) as parser,
    ):
        work = Work(store, clock, Settings(feeds_allow_private=True), parser, downloader)
        with store.transaction() as db:
            team = people.team_named(db, "Süd")
        yield Newsroom(work, store, clock, site, team, pages, headers)


class _Anything(dict[str, Any]):
    """The same answer for every path."""

    def __init__(self, answer: Any) -> None:
        super().__init__()
        self._answer = answer

    def __getitem__(self, path: str) -> Any:
        return self._answer
