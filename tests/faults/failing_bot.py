"""The bot with faults in its handlers, ticks and jobs, each of which quotes what somebody wrote."""

import asyncio
import os
from dataclasses import replace

import handlers
import jobs
from bot.views.reply import Reply
from handlers import log
from handlers.turn import Route, Turn
from jobs.work import Work


def _fail(turn: Turn) -> Reply:
    if "Explosion" in turn.text:
        raise ValueError(f"cannot read {turn.text!r}")
    if "Absturz" in turn.text:
        turn.db.connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", (turn.text,))
    return log.text(turn)


async def _failing_tick(work: Work) -> None:
    words = os.environ["NAHBAR_TEST_WORDS"]
    asyncio.get_running_loop().create_future().set_exception(ValueError(words))  # never retrieved
    raise KeyError(words)


handlers.ROUTES = replace(handlers.ROUTES, text=Route(_fail, "manager"))
jobs.TICKS = (*jobs.TICKS, jobs.Times("failing", 1, _failing_tick))

if __name__ == "__main__":
    from bot.cli import main

    main()
