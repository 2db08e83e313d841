"""The picture of a team's week: drawn in a process of its own, sent after the text (T1)."""

import asyncio
import base64
import json
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from datetime import date
from pathlib import Path

import structlog

from bot.domain.people import Caller
from bot.views.chart import Chart
from bot.views.chart import chart as chart_of
from bot.views.reply import Reply, Speech
from jobs.prompts import reached
from jobs.weeks import figures
from jobs.work import Work
from storage import Transaction, jobs, outbox, people

log = structlog.get_logger()

LIMIT_SECONDS = 120.0
"""The first picture on a small, busy machine takes ten, with matplotlib's search for fonts."""
_CHILD = Path(__file__).with_name("chart_child.py")
_ROOT = str(_CHILD.parents[1])
_KEPT = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "MPLCONFIGDIR")
"""Where matplotlib keeps its list of fonts; nothing else of ours is told to the child."""


class DrawingError(Exception):
    """The child gave no picture."""


def order(db: Transaction, caller: Caller, as_of: date, *, asked: bool) -> None:
    """Queues the picture of the caller's team. `asked`: somebody waits for it and is told when it fails."""
    jobs.submit(
        db,
        "chart",
        lock_key="chart",
        person=caller.person.id,
        as_of=as_of.isoformat(),
        priority=outbox.REPLY if asked else outbox.DIGEST,
    )


async def send(work: Work, person: int, as_of: str, priority: int, *, limit: float = LIMIT_SECONDS) -> None:
    """Job: draws and sends. What cannot be drawn is said to whoever asked; the figures stand in the text anyway."""
    day = date.fromisoformat(as_of)
    planned = await work.db(lambda db: _planned(db, person, day))
    if planned is None:
        return
    try:
        picture = await drawn(planned, limit)
    except DrawingError as error:
        log.error("chart failed", person=person, error=str(error))
        if priority == outbox.REPLY:
            await work.db(lambda db: _say_failed(db, person))
        return
    await work.db(lambda db: _post(db, person, planned.caption, picture, priority))


async def drawn(chart: Chart, limit: float = LIMIT_SECONDS) -> bytes:
    """The PNG. Raises DrawingError when the child fails or takes longer than `limit` seconds."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", str(_CHILD)),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        env={"PYTHONPATH": _ROOT, "TZ": "UTC", **{name: os.environ[name] for name in _KEPT if name in os.environ}},
    )
    try:
        async with asyncio.timeout(limit):
            picture, _ = await child.communicate(json.dumps(chart.as_json()).encode())
    except TimeoutError as error:
        raise DrawingError("too slow") from error
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode or not picture:
        raise DrawingError(f"ended with {child.returncode}")
    return picture


def _planned(db: Transaction, person_id: int, as_of: date) -> Chart | None:
    caller = reached(db, person_id)
    if caller is None or not caller.may("lead"):
        return None
    _, week = figures(db, caller, as_of)
    return chart_of(Speech(caller.person.language), people.team_name(db, caller.team_id), week)


def _post(db: Transaction, person_id: int, caption: str, picture: bytes, priority: int) -> None:
    """The caption is what the list of chats shows of it."""
    caller = reached(db, person_id)
    if caller is None:
        return
    chat_id = caller.person.chat_id
    assert chat_id is not None
    payload = {"chat_id": chat_id, "photo": base64.b64encode(picture).decode("ascii"), "caption": caption}
    outbox.post(db, chat_id, "sendPhoto", payload, priority=priority)


def _say_failed(db: Transaction, person_id: int) -> None:
    caller = reached(db, person_id)
    if caller is not None and caller.person.chat_id is not None:
        outbox.say(db, caller.person.chat_id, Reply(Speech(caller.person.language)("chart-failed")))
