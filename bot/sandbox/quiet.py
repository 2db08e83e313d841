"""Telling when the bot has nothing left to do."""

import asyncio
from collections.abc import Callable

from bot.sandbox.world import World

QuietProbe = Callable[[], bool]


async def settled(world: World, idle: QuietProbe | None, settle: float, within: float) -> None:
    """Returns after `settle` real seconds in which nothing was pending and nothing was called; see Sandbox.quiet."""

    def calm() -> bool:
        return not len(world.updates) and not world.busy and (idle is None or idle())

    try:
        async with asyncio.timeout(within):
            while True:
                calls = world.ledger.calls
                await asyncio.sleep(settle)
                if calm() and calls == world.ledger.calls:
                    return
    except TimeoutError:
        state = f"{len(world.updates)} updates not acknowledged, {world.busy} calls running"
        raise TimeoutError(f"the bot did not come to rest within {within} s: {state}") from None
