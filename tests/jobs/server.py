"""A real local web server for download tests: each path behaves in one way; requests are recorded."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from aiohttp import web

Answering = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

URL = "https://werkblatt.example/feed"
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Werkblatt</title><link>https://werkblatt.example/</link>
<item><title>Neue Halle in Ulm</title><link>https://werkblatt.example/1</link><guid>w1</guid>
<pubDate>Mon, 23 Nov 2026 09:00:00 GMT</pubDate><description>Eine kurze Meldung.</description></item></channel></rss>"""


def rss(items: str, head: str = '<?xml version="1.0"?>', title: str = "Werkblatt") -> bytes:
    return f'{head}<rss version="2.0"><channel><title>{title}</title>{items}</channel></rss>'.encode()


@dataclass
class Site:
    """Where the server listens and what it was asked."""

    base: str
    port: int
    requests: list[web.BaseRequest] = field(default_factory=list)

    def url(self, path: str) -> str:
        return self.base + path

    @property
    def paths(self) -> list[str]:
        return [request.path for request in self.requests]


@asynccontextmanager
async def serving(answers: dict[str, Answering], host: str = "127.0.0.1") -> AsyncIterator[Site]:
    site = Site("", 0)

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        site.requests.append(request)
        return await answers[request.path](request)

    runner = web.ServerRunner(web.Server(answer, access_log=None), shutdown_timeout=0.01)
    await runner.setup()
    await web.TCPSite(runner, host, 0).start()
    site.port = runner.addresses[0][1]
    site.base = f"http://{host}:{site.port}"
    try:
        yield site
    finally:
        await runner.cleanup()


@asynccontextmanager
async def trap() -> AsyncIterator[tuple[int, list[object]]]:
    """A port on 127.0.0.1 that counts every connection, whatever is said on it."""
    connections: list[object] = []

    def caught(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer.get_extra_info("peername"))
        writer.close()

    server = await asyncio.start_server(caught, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], connections


def replying(status: int = 200, body: bytes = FEED, **headers: str) -> Answering:
    async def answer(_: web.BaseRequest) -> web.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, body=body, headers=named)

    return answer


def raw(answer: bytes) -> Answering:
    """Writes bytes straight into the connection."""

    async def write(request: web.BaseRequest) -> web.StreamResponse:
        assert request.transport
        request.transport.write(answer)
        request.transport.close()
        return web.Response()

    return write


def streaming(
    chunk: bytes, pause: Callable[[], Awaitable[object]], times: int = 1_000_000, **headers: str
) -> Answering:
    """Sends the chunk again and again, waiting in between, until the client leaves."""

    async def stream(request: web.BaseRequest) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        response = web.StreamResponse(headers=named)
        await response.prepare(request)
        for _ in range(times):
            try:
                await response.write(chunk)
            except ConnectionError:
                break
            await pause()
        return response

    return stream
