"""The demo: the sandbox, the bot, sample feeds and a seeded database, all on 127.0.0.1 and gone afterwards."""

import asyncio
import signal
import tempfile
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web
from pydantic import SecretStr

from bot import demo
from bot.app import App
from bot.demo import DemoFeed, DemoNote, DemoPerson
from bot.language.names import NameIndex
from bot.language.understand import understand
from bot.sandbox import Sandbox, SandboxClock, User
from bot.serve import configure_logging
from bot.settings import Settings
from storage import Store, Transaction, accounts, contacts, imports, interactions, invitations, people, versions
from storage.interactions import Origin

TOKEN = "424242:a-token-that-only-the-sandbox-takes"  # noqa: S105 - there is nothing behind it
REST_SECONDS = 30.0


async def play(port: int) -> None:
    """Runs until interrupted. Prints the page's address once everything is ready."""
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nahbar-demo-")))
        sandbox = await raise_curtain(stack, folder, port)
        print(f"Nahbar's demo is ready: {sandbox.url}/", flush=True)  # noqa: T201 - what the verb is for
        print("Three phones, one bot, sample customers and feeds. Ctrl+C ends it.", flush=True)  # noqa: T201
        await stopped.wait()


async def raise_curtain(stack: AsyncExitStack, folder: Path, port: int = 0) -> Sandbox:
    """The whole demo, started and seeded; it ends with the stack."""
    clock = SandboxClock()
    sandbox = await stack.enter_async_context(Sandbox(clock=clock, token=TOKEN, port=port))
    feeds = await _serve_feeds(stack, clock)
    settings = Settings(
        bot_token=SecretStr(TOKEN),
        telegram_api=sandbox.url,
        database_url=SecretStr(f"sqlite:///{folder / 'nahbar.db'}"),
        http_listen="127.0.0.1:0",
        feeds_allow_private=True,
        log_level="WARNING",
    )
    configure_logging(settings)
    store = Store(settings.database_url.get_secret_value(), clock)
    stack.callback(store.close)
    versions.prepare(store)
    app = await stack.enter_async_context(App(settings, store, clock).running())
    await _seed(sandbox, store, app, feeds)
    _tick_when_moved(stack, clock, app)
    return sandbox


def _tick_when_moved(stack: AsyncExitStack, clock: SandboxClock, app: App) -> None:
    """Whoever presses "next morning" should not wait for the next look at the clock."""
    tasks: set[asyncio.Task[None]] = set()

    def moved() -> None:
        task = asyncio.create_task(app.tick())
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    clock.watch(moved)
    stack.callback(lambda: [task.cancel() for task in tasks])


# ---- seeding ----


async def _seed(sandbox: Sandbox, store: Store, app: App, feeds: str) -> None:
    users = {person.name: await _join(sandbox, store, person) for person in demo.PEOPLE}
    await asyncio.to_thread(_seed_customers, store, sandbox.clock.now())
    admin = next(users[person.name] for person in demo.PEOPLE if "admin" in person.roles)
    for feed in demo.FEEDS:
        await admin.says(f"/feed add {feeds}/{feed.path} {feed.arguments}".strip())
    await sandbox.quiet(lambda: app.idle, within=REST_SECONDS)


async def _join(sandbox: Sandbox, store: Store, person: DemoPerson) -> User:
    """Redeems an invitation like anybody else; further roles come with further invitations."""
    user = sandbox.user(person.first_name, last_name=person.last_name, language_code="de", role_label=person.label)
    user.suggestions = list(person.suggestions)
    for role in person.roles:
        with store.transaction() as db:
            payload = invitations.create(db, people.team_named(db, demo.TEAM), role, person.name, None)
        await user.starts(payload)
        await user.hears()
    return user


def _seed_customers(store: Store, now: datetime) -> None:
    with store.transaction() as db, tempfile.TemporaryDirectory() as folder:
        team_id = people.team_named(db, demo.TEAM)
        tables = [Path(folder) / name for name in (demo.CUSTOMERS, demo.CONTACTS)]
        for path in tables:
            path.write_bytes(demo.table(path.name))
        imports.take_in(db, team_id, tables)
        names = NameIndex.build(accounts.all_of_team(db, team_id), contacts.all_of_team(db, team_id))
        for note in demo.NOTES:
            _remember(db, team_id, names, note, now)


def _remember(db: Transaction, team_id: int, names: NameIndex, note: DemoNote, now: datetime) -> None:
    """The note as it would have been logged on its day."""
    writer = people.named(db, note.who)[0].person
    said_at = (now - timedelta(days=note.days_ago)).astimezone(writer.zone).replace(hour=14, minute=5)
    origin = Origin(team_id, writer.id, note.text, said_at.date())
    for said in understand(note.text, names, said_at).interactions:
        interactions.record(db, origin, said)


# ---- feeds ----


async def _serve_feeds(stack: AsyncExitStack, clock: SandboxClock) -> str:
    """The sample feeds on a free port of 127.0.0.1. Returns their base address."""
    by_path = {feed.path: feed for feed in demo.FEEDS}
    started = clock.now()

    async def answer(request: web.Request) -> web.Response:
        feed: DemoFeed | None = by_path.get(request.match_info["path"])
        base = f"http://{request.host}"
        if feed is None:
            return web.Response(text=_article(request.match_info["path"]), content_type="text/html")
        return web.Response(text=demo.rss(feed, base, started), content_type="application/rss+xml")

    app = web.Application()
    app.router.add_get("/{path}", answer)
    server = web.AppRunner(app, access_log=None)
    await server.setup()
    stack.push_async_callback(server.cleanup)
    site = web.TCPSite(server, "127.0.0.1", 0)
    await site.start()
    return f"http://127.0.0.1:{server.addresses[0][1]}"


def _article(path: str) -> str:
    found = next((item for feed in demo.FEEDS for item in feed.items if item.path == path), None)
    return f"<h1>{found.title}</h1><p>{found.text}</p>" if found else "<p>-</p>"
