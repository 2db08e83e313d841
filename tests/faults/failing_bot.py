"""The bot with faults in its handlers, ticks and jobs, each of which quotes what somebody wrote."""

import asyncio
import os
from typing import Any

import handlers
import jobs
from handlers import log
from handlers.turn import Turn
from jobs.work import Work

_read = log.notes.read


def _fail(turn: Turn, words: str | None = None) -> Any:
    if "Explosion" in turn.text:
        raise ValueError(f"cannot read {turn.text!r}")
    if "Absturz" in turn.text:
        turn.db.connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", (turn.text,))
    return _read(turn, words)


async def _failing_tick(work: Work) -> None:
    words = os.environ["NAHBAR_TEST_WORDS"]
    asyncio.get_running_loop().create_future().set_exception(ValueError(words))  # never retrieved
    raise KeyError(words)


log.notes.read = _fail
jobs.TICKS = (*jobs.TICKS, jobs.Times("failing", 1, _failing_tick))

if __name__ == "__main__":
    from bot.cli import main

    assert handlers.ROUTES
    main()
