"""A bot with an admin, an account manager, some customers and a web server that carries feeds."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from aiohttp import web

from bot.sandbox import Message, User
from storage import accounts, people
from tests.jobs.newsroom import Item, rss
from tests.jobs.server import Site, serving
from tests.stage import Stage, playing

GLAS = "Glaswerke Thürnau AG"
CHEF = "Glaswerke Thürnau bekommt eine neue Chefin"
TEXT = "Dr. Ruth Lindner übernimmt zum 1. Januar die Führung. Sie folgt auf Jens Ahlers."


@dataclass
class PressStage:
    """`pages`: what each path of the server answers; `moves`: where it says that a path has moved for good."""

    stage: Stage
    site: Site
    max: User
    ida: User
    pages: dict[str, bytes] = field(default_factory=dict)
    moves: dict[str, str] = field(default_factory=dict)

    def ago(self, **duration: float) -> datetime:
        return self.stage.clock.now() - timedelta(**duration)

    def carries(self, path: str, *items: Item, title: str = "Fränkischer Bote") -> str:
        self.pages[path] = rss(title, *items)
        return self.site.url(path)

    def customer(self, name: str, **values: object) -> None:
        with self.stage.store.transaction() as db:
            accounts.add(db, people.team_named(db, "Süd"), name=name, **values)

    async def asks(self, user: User, text: str) -> Message:
        """What the bot says in the end to a message, after all that it set going."""
        await user.says(text)
        await self.stage.rest()
        return (await user.hears())[-1]

    async def taps(self, user: User, message: Message, label: str) -> Message:
        """The message as it stands after the tap."""
        await user.taps(message, label)
        await self.stage.rest()
        user.chat.unheard.clear()
        return user.chat.messages[message.message_id]

    async def told(self, name: str = "Max") -> Message:
        """The last that the bot said to that person by itself."""
        await self.stage.rest()
        return (await self.stage.users[name].hears())[-1]


@asynccontextmanager
async def press_stage(url: str) -> AsyncIterator[PressStage]:
    pages: dict[str, bytes] = {}
    moves: dict[str, str] = {}

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        if request.path in moves:
            return web.Response(status=301, headers={"Location": moves[request.path]})
        body = pages.get(request.path)
        return web.Response(status=404) if body is None else web.Response(body=body)

    answers = {f"/{name}": answer for name in ("rss", "page", "other", "gone")}
    async with playing(url) as stage, serving(answers) as site:
        manager = await stage.joins("Max")
        admin = await stage.joins("Ida", "admin")
        made = PressStage(stage, site, manager, admin, pages, moves)
        made.customer(GLAS, aliases=("Glaswerke",))
        yield made
