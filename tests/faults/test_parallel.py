"""Twenty people change one customer at the same time: all of it counts, nobody meets a lock (A4)."""

import asyncio

from structlog.testing import capture_logs

from bot.sandbox import User
from tests.faults.looking import count, notes
from tests.stage import Stage

PEOPLE, EACH = 20, 25


async def test_twenty_people_log_twenty_five_calls_each_with_one_customer(stage: Stage, loop_watch: object) -> None:
    users = [await stage.joins(f"Person {number}") for number in range(PEOPLE)]
    said = [f"Heute mit Kranich telefoniert, Vorgang {number}" for number in range(EACH)]

    async def speak(user: User) -> None:
        for text in said:
            await user.says(text)
        await user.hears(EACH, within=60)

    with capture_logs() as logged:
        await asyncio.gather(*(speak(user) for user in users))
        await stage.rest()
    assert count(stage, "interactions") == PEOPLE * EACH
    assert all(notes(stage, user) == said for user in users)
    assert not logged
