"""Web servers of many hosts in one process of its own, each with one feed. Not for import: it is run.

Each feed has an address of the machine itself (127.0.x.y) and so a host of its own, as in life. Reads one line of JSON,
{"feeds": [document, ...]}, prints {"urls": [...]}, and answers each further line with {"at": [...]}: when the answer to
the last request for each feed went out (seconds since 1970), null for those that nobody asked.
"""

import asyncio
import json
import sys
import time
from typing import Any

from aiohttp import web

HOSTS = 250


async def main() -> None:
    loop = asyncio.get_running_loop()
    feeds = json.loads(await loop.run_in_executor(None, sys.stdin.readline))["feeds"]
    answered: list[float | None] = [None] * len(feeds)

    async def answer(request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        answered[number] = time.time()
        return web.Response(body=feeds[number].encode(), content_type="application/rss+xml")

    app = web.Application()
    app.router.add_get("/{number}.xml", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    print(json.dumps({"urls": [await _url(runner, number) for number in range(len(feeds))]}), flush=True)
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(json.dumps({"at": answered}), flush=True)
    await runner.cleanup()


async def _url(runner: web.AppRunner, number: int) -> str:
    site = web.TCPSite(runner, f"127.0.{1 + number // HOSTS}.{1 + number % HOSTS}", 0)
    await site.start()
    server: Any = site._server
    host, port = server.sockets[0].getsockname()
    return f"http://{host}:{port}/{number}.xml"


if __name__ == "__main__":
    asyncio.run(main())
