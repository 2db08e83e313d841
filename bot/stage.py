"""The demo: the sandbox, the bot, sample feeds and a seeded database, all on 127.0.0.1 and gone afterwards."""

import asyncio
import signal
import tempfile
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import cycle
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import web
from pydantic import SecretStr

from bot import demo
from bot.app import App
from bot.demo import DemoPerson, DemoWorld
from bot.sandbox import Limits, Sandbox, SandboxClock, User
from bot.serve import configure_logging
from bot.settings import Settings
from bot.texts import Locale
from storage import Store, imports, invitations, people, versions

TOKEN = "424242:a-token-that-only-the-sandbox-takes"  # noqa: S105 - there is nothing behind it
ZONE = ZoneInfo("Europe/Berlin")
REST_SECONDS = 30.0
MORNING, OPENS, CLOSES, ELSE_AT = time(8), time(9), time(17, 30), time(9, 10)
JUST_BEFORE = time(7, 59)
PAGE_TURNS = 0.7
"""Seconds in which a visitor sees the clock before it strikes eight."""
FEEDS_ADDED = time(15, 10)
"""On the working day before the demo's."""
HOSTS = ("127.0.0.1", "localhost")
"""A feed each: one host is asked for one thing at a time, with a polite distance."""
PICTURE = "chart"
MORNINGS = "mornings"
"""A job and a tick, as jobs/__init__.py names them."""
_WEEKEND = 5


async def play(port: int, language: Locale = "de") -> None:
    """Runs until interrupted. Prints the page's address once everything is ready."""
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nahbar-demo-")))
        stage = await raise_curtain(stack, folder, office_hours(SandboxClock().now()), language=language, port=port)
        told = PRINTED[language]
        print(f"{told[0]}: {stage.sandbox.url}/#lang={language[:2]}", flush=True)  # noqa: T201 - what the verb is for
        print(told[1], flush=True)  # noqa: T201
        await stopped.wait()


PRINTED: dict[Locale, tuple[str, str]] = {
    "de": ("Die Vorführung läuft", "Drei Telefone, ein Bot, erfundene Kunden und Feeds. Strg+C beendet sie."),
    "de-sie": ("Die Vorführung läuft", "Drei Telefone, ein Bot, erfundene Kunden und Feeds. Strg+C beendet sie."),
    "en": ("The demo is ready", "Three phones, one bot, invented customers and feeds. Ctrl+C ends it."),
}


@dataclass(frozen=True)
class DemoStage:
    """The running demo. `feeds` is the address of the sample feeds, `users` are by first name."""

    sandbox: Sandbox
    app: App
    store: Store
    feeds: str
    users: dict[str, User]

    async def rest(self) -> None:
        """Until everything under way is done and sent; a picture may come when it is drawn."""
        await self.sandbox.quiet(lambda: self.app.idle_but_for(PICTURE), settle=0.02, within=REST_SECONDS)

    async def look(self) -> None:
        """All ticks now, in the order of the timetable; the morning's list is sent before the reminders."""
        for tick in self.app.ticks:
            await tick.run()
            if tick.name == MORNINGS:
                await self.rest()
        await self.rest()


def office_hours(now: datetime) -> datetime:
    """When the demo takes place: now, or the next working morning where nobody would be at work."""
    local = now.astimezone(ZONE)
    if local.weekday() < _WEEKEND and OPENS <= local.time() <= CLOSES:
        return local
    is_early = local.weekday() < _WEEKEND and local.time() < OPENS
    return datetime.combine(local.date() if is_early else _after(local), ELSE_AT, ZONE)


async def raise_curtain(
    stack: AsyncExitStack, folder: Path, at: datetime, *, language: Locale = "de", port: int = 0
) -> DemoStage:
    """The whole demo at the moment `at` (aware), with its weeks before; it ends with the stack."""
    told = demo.world(language)
    day = datetime.combine(at.astimezone(ZONE).date(), MORNING, ZONE)
    clock = SandboxClock(_before(day, max(note.days_ago for note in told.notes) + 1, MORNING))
    sandbox = Sandbox(clock=clock, token=TOKEN, port=port, limits=Limits.off())
    await stack.enter_async_context(sandbox)
    settings = Settings(
        bot_token=SecretStr(TOKEN),
        telegram_api=sandbox.url,
        database_url=SecretStr(f"sqlite:///{folder / 'nahbar.db'}"),
        language=language,
        http_listen="127.0.0.1:0",
        send_rate=1000,
        send_rate_chat=1000,
        feeds_allow_private=True,
        log_level="WARNING",
    )
    configure_logging(settings)
    store = Store(settings.database_url.get_secret_value(), clock)
    stack.callback(store.close)
    versions.prepare(store)
    app = await stack.enter_async_context(App(settings, store, clock).running())
    feeds_port = await _serve_feeds(stack, told, day, clock)
    stage = DemoStage(sandbox, app, store, f"http://{HOSTS[0]}:{feeds_port}", {})
    await _tell_history(stage, told, day, language)
    await _bring_to(stage, told, feeds_port, day, at)
    _look_when_moved(stack, stage)
    return stage


def _before(day: datetime, working_days: int, clock: time) -> datetime:
    """So many Mondays to Fridays earlier, at that time."""
    earlier = day.date()
    while working_days:
        earlier -= timedelta(days=1)
        working_days -= earlier.weekday() < _WEEKEND
    return datetime.combine(earlier, clock, ZONE)


def _after(day: datetime) -> date:
    """The next of Monday to Friday."""
    following = day.date() + timedelta(days=1)
    while following.weekday() >= _WEEKEND:
        following += timedelta(days=1)
    return following


def _look_when_moved(stack: AsyncExitStack, stage: DemoStage) -> None:
    """Whoever presses "next morning" should not wait for the next look at the clock, nor for the hour itself."""
    tasks: set[asyncio.Task[None]] = set()
    clock = stage.sandbox.clock

    async def look() -> None:
        local = clock.now().astimezone(ZONE)
        if JUST_BEFORE <= local.time() < MORNING:
            await asyncio.sleep(PAGE_TURNS)
            clock.set(datetime.combine(local.date(), MORNING, ZONE))
        else:
            await stage.look()

    def moved() -> None:
        task = asyncio.create_task(look())
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    clock.watch(moved)
    stack.callback(lambda: [task.cancel() for task in tasks])


# ---- what happened before ----


async def _tell_history(stage: DemoStage, told: DemoWorld, day: datetime, language: Locale) -> None:
    """The people join, the customers are imported, and each note is sent on its day."""
    for person in told.people:
        await _join(stage, told.team, person, language[:2])
    await asyncio.to_thread(_import_customers, stage.store, told, day)
    for note in sorted(told.notes, key=lambda note: -note.days_ago):
        stage.sandbox.clock.set(_before(day, note.days_ago, time.fromisoformat(note.clock)))
        await stage.users[note.who].says(demo.words(told, note, day.date(), _after(day)))
        await stage.users[note.who].hears()


async def _join(stage: DemoStage, team: str, person: DemoPerson, language_code: str) -> None:
    """Redeems an invitation like anybody else; further roles were added by somebody."""
    user = stage.sandbox.user(
        person.first_name, last_name=person.last_name, language_code=language_code, role_label=person.label
    )
    user.suggestions = [text.replace("{feeds}", stage.feeds) for text in person.suggestions]
    stage.users[person.first_name] = user
    first, *others = person.roles
    with stage.store.transaction() as db:
        payload = invitations.create(db, people.team_named(db, team), first, person.name, None)
    await user.starts(payload)
    await user.hears()
    with stage.store.transaction() as db:
        caller = people.named(db, person.name)[0]
        for role in others:
            people.grant(db, caller.person.id, caller.team_id, role)


def _import_customers(store: Store, told: DemoWorld, day: datetime) -> None:
    with store.transaction() as db, tempfile.TemporaryDirectory() as folder:
        for name, table in demo.tables(told, day.date()).items():
            (Path(folder) / name).write_bytes(table)
        imports.take_in(db, people.team_named(db, told.team), [Path(folder)])


async def _bring_to(stage: DemoStage, told: DemoWorld, port: int, day: datetime, at: datetime) -> None:
    """The day before has its morning, with the reminders that receipts promised; in the afternoon the feeds are added.

    Then the demo's own morning comes, and its hour.
    """
    clock = stage.sandbox.clock
    clock.set(_before(day, 1, MORNING))
    await stage.look()
    clock.set(_before(day, 1, FEEDS_ADDED))
    admin = next(stage.users[person.first_name] for person in told.people if "admin" in person.roles)
    for host, feed in zip(cycle(HOSTS), [feed for feed in told.feeds if feed.is_added], strict=False):
        clock.advance(timedelta(minutes=2))
        await admin.says(f"/feed add http://{host}:{port}/{feed.path} {feed.purpose}")
        await stage.rest()
    for moment in (day, at):
        clock.set(moment)
        await stage.look()


# ---- feeds ----


async def _serve_feeds(stack: AsyncExitStack, told: DemoWorld, day: datetime, clock: Callable[[], datetime]) -> int:
    """The sample feeds on a free port of 127.0.0.1. Returns the port."""
    by_path = {feed.path: feed for feed in told.feeds}

    async def answer(request: web.Request) -> web.Response:
        path = request.match_info["path"]
        if path in by_path:
            text = demo.rss(by_path[path], f"http://{HOSTS[0]}:{request.url.port}", day, clock())
            return web.Response(text=text, content_type="application/rss+xml")
        page = demo.article(told, path)
        return web.Response(text=page, content_type="text/html") if page else web.Response(status=404)

    app = web.Application()
    app.router.add_get("/{path}", answer)
    server = web.AppRunner(app, access_log=None)
    await server.setup()
    stack.push_async_callback(server.cleanup)
    site = web.TCPSite(server, "127.0.0.1", 0)
    await site.start()
    return int(server.addresses[0][1])
