"""Health for whoever runs the bot: GET /health on NAHBAR_HTTP_LISTEN, and the `health` verb that asks it."""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from aiohttp import web

from storage import StorageError, Store, Transaction, inbox, outbox

Facts = dict[str, Any]


def health_app(store: Store, polled_at: Callable[[], datetime | None]) -> web.Application:
    """200 while the database answers, 503 else. No names, no texts."""

    async def health(_request: web.Request) -> web.Response:
        try:
            facts = await asyncio.wrap_future(store.run(_facts))
        except StorageError:
            return web.json_response({"status": "no database"}, status=503)
        last = polled_at()
        return web.json_response({"status": "ok", "updates_seen_at": last.isoformat() if last else None, **facts})

    app = web.Application()
    app.router.add_get("/health", health)
    return app


def ask(listen: str) -> tuple[bool, Facts]:
    """Asks a running bot. Never raises: an unreachable one is told as such."""
    try:
        with urlopen(f"http://{listen}/health", timeout=5) as answer:
            return True, json.loads(answer.read())
    except (URLError, OSError, ValueError) as error:
        return False, {"status": "unreachable", "error": type(error).__name__}


def _facts(db: Transaction) -> Facts:
    return {
        "inbox_waiting": inbox.count(db, "new"),
        "inbox_quarantined": inbox.count(db, "quarantined"),
        "outbox_waiting": outbox.count(db),
    }
