"""Feeds for journeys: files of the folder feeds on 127.0.0.1, under an address that is the same in every transcript."""

from pathlib import Path

from aiohttp import web

FOLDER = Path(__file__).parent / "feeds"
ADDRESS = "feeds.example"
"""Stands in transcripts for 127.0.0.1 and the port."""
_KINDS = {".xml": "application/rss+xml", ".html": "text/html"}


class Newsstand:
    """What each path shows can change while the conversation goes on."""

    def __init__(self) -> None:
        self._shown: dict[str, Path] = {}
        self._server: web.AppRunner | None = None
        self._real = ""

    async def shows(self, path: str, file: str) -> None:
        self._shown[path] = FOLDER / file
        if self._server is None:
            await self._open()

    async def close(self) -> None:
        if self._server is not None:
            await self._server.cleanup()

    def real(self, text: str) -> str:
        return text.replace(ADDRESS, self._real) if self._real else text

    def told(self, text: str) -> str:
        return text.replace(self._real, ADDRESS) if self._real else text

    async def _open(self) -> None:
        app = web.Application()
        app.router.add_get("/{path}", self._answer)
        self._server = web.AppRunner(app, access_log=None)
        await self._server.setup()
        await web.TCPSite(self._server, "127.0.0.1", 0).start()
        self._real = f"127.0.0.1:{self._server.addresses[0][1]}"

    async def _answer(self, request: web.Request) -> web.Response:
        file = self._shown.get(request.match_info["path"])
        if file is None:
            return web.Response(status=404)
        return web.Response(body=file.read_bytes(), content_type=_KINDS[file.suffix])
