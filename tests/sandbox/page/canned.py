"""A control API with canned chats: the page must hold also against texts that the real sandbox would never send."""

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

from tests.sandbox.page import chats

PAGE = Path(__file__).parents[3] / "bot" / "sandbox" / "page"
POLICY = "default-src 'self'"

Json = dict[str, Any]


@dataclass
class CannedSandbox:
    """Answers like the sandbox, remembers what the page asked for, and says what a test wants it to say."""

    state: Json = field(default_factory=chats.state)
    acts: list[Json] = field(default_factory=list)
    clock: list[Json] = field(default_factory=list)
    refusal: str | None = None
    away: bool = False
    address: str = ""
    happened: list[Json] = field(default_factory=list)
    streams: list[asyncio.Queue[Json | None]] = field(default_factory=list)
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)

    def emit(self, event: Json) -> None:
        """From any thread: one event to every open page."""
        self.loop.call_soon_threadsafe(self._emit, event)

    def _emit(self, event: Json) -> None:
        self.state["seq"] += 1
        self.happened.append({"seq": self.state["seq"], **event})
        for stream in self.streams:
            stream.put_nowait(self.happened[-1])

    def say(self, chat_id: int, message: Json) -> None:
        self.emit({"type": "message", "chat_id": chat_id, "message": message})

    def hang_up(self) -> None:
        """Ends every open stream, as a restart of the server would."""
        for stream in list(self.streams):
            self.loop.call_soon_threadsafe(stream.put_nowait, None)

    async def get_state(self, request: web.Request) -> web.Response:
        return web.json_response(self.state, status=503 if self.away else 200)

    async def get_events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await response.write(b": open\n\n")
        stream: asyncio.Queue[Json | None] = asyncio.Queue()
        since = int(request.query["since"])  # what happens between state and stream is not missed
        for event in self.happened:
            if event["seq"] > since:
                stream.put_nowait(event)
        self.streams.append(stream)
        try:
            while (event := await stream.get()) is not None:
                await response.write(f"data: {json.dumps(event)}\n\n".encode())
        except ConnectionError:
            pass  # the page was closed
        finally:
            self.streams.remove(stream)
        return response

    async def post_act(self, request: web.Request) -> web.Response:
        act = await request.json()
        self.acts.append(act)
        if self.refusal:
            return web.json_response({"ok": False, "error": self.refusal}, status=400)
        if act["action"] in ("text", "reply"):
            self._emit({"type": "message", "chat_id": act["user_id"], "message": self._own(act)})
        return web.json_response({"ok": True})

    def _own(self, act: Json) -> Json:
        return chats.mine(900 + len(self.acts), act["text"], "08:02", reply_to=act.get("reply_to"))

    async def post_clock(self, request: web.Request) -> web.Response:
        self.clock.append(await request.json())
        return web.json_response({"now": "2026-11-24T07:59:30+01:00"})

    async def get_chart(self, request: web.Request) -> web.Response:
        return web.Response(text=chats.CHART, content_type="image/svg+xml")

    async def get_index(self, request: web.Request) -> web.Response:
        return web.Response(
            body=(PAGE / "index.html").read_bytes(),
            content_type="text/html",
            headers={"Content-Security-Policy": POLICY},
        )

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/", self.get_index)
        app.router.add_static("/page", PAGE)
        app.router.add_get("/control/state", self.get_state)
        app.router.add_get("/control/events", self.get_events)
        app.router.add_post("/control/act", self.post_act)
        app.router.add_post("/control/clock", self.post_clock)
        app.router.add_get("/file/chart.svg", self.get_chart)
        return app


async def _start(canned: CannedSandbox) -> web.AppRunner:
    runner = web.AppRunner(canned.app(), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    canned.address = f"http://{host}:{port}/"
    return runner


@contextmanager
def serving(canned: CannedSandbox) -> Iterator[CannedSandbox]:
    """Serves on a free local port in a thread of its own, so that a test may drive a browser synchronously."""
    thread = threading.Thread(target=canned.loop.run_forever)
    thread.start()
    runner = asyncio.run_coroutine_threadsafe(_start(canned), canned.loop).result()
    try:
        yield canned
    finally:
        canned.hang_up()
        asyncio.run_coroutine_threadsafe(runner.cleanup(), canned.loop).result()
        canned.loop.call_soon_threadsafe(canned.loop.stop)
        thread.join()
        canned.loop.close()
