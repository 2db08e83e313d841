"""The sandbox in a process of its own, with a crowd of people. Not for import: it is run, and prints where it serves.

Reads orders as lines of JSON and answers each with one line. {"texts": [[person, text], ...]}: they are all written at
once; answers come back when each person has as many. {"latency_ms": 40}. {"poll": true}: waits for the next getUpdates.
{"push": 1000, "texts": [...], "gap": 0.5}: waits for so many messages of the bot, while people write one by one.
"""

import asyncio
import json
import sys
from time import perf_counter
from typing import Any

from bot.sandbox import Limits, Sandbox, User

PATIENCE = 600.0
Order = dict[str, Any]


async def main(persons: int, limits: Limits) -> None:
    loop = asyncio.get_running_loop()
    async with Sandbox(limits=limits, keep=200_000) as sandbox:
        crowd = _crowd(sandbox, persons)
        print(json.dumps({"url": sandbox.url, "people": [user.id for user in crowd]}), flush=True)
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            print(json.dumps(await _obey(sandbox, crowd, json.loads(line))), flush=True)


def _crowd(sandbox: Sandbox, persons: int) -> list[User]:
    users = [sandbox.user(f"Manager {number}", language_code="de") for number in range(persons)]
    for user in users:
        user.chat.open = True
    return users


async def _obey(sandbox: Sandbox, crowd: list[User], order: Order) -> Order:
    if "latency_ms" in order:
        sandbox.faults.latency_ms = order["latency_ms"]
        return {}
    if "poll" in order:
        polls = sandbox.ledger.counts["getupdates"]
        if not await sandbox.ledger.bell.until(lambda: sandbox.ledger.counts["getupdates"] > polls, PATIENCE):
            raise TimeoutError("no bot polls")
        return {}
    if "push" in order:
        return await _push(sandbox, crowd, order)
    return await _conversation(crowd, order["texts"])


async def _conversation(crowd: list[User], texts: list[tuple[int, str]]) -> Order:
    """Everything is written at once; the time runs until the last answer."""
    wanted = dict.fromkeys(range(len(crowd)), 0)
    for place, _ in texts:
        wanted[place] += 1
    started = perf_counter()
    for place, text in texts:
        await crowd[place].says(text)
    heard = await asyncio.gather(*(crowd[place].hears(count, within=PATIENCE) for place, count in wanted.items()))
    seconds = perf_counter() - started
    return {"seconds": seconds, "heard": [[message.raw["text"] for message in messages] for messages in heard]}


async def _push(sandbox: Sandbox, crowd: list[User], order: Order) -> Order:
    """Seconds from the first to the last message, and how long each of those who wrote meanwhile waited."""
    sends = sandbox.ledger.counts
    target = order["push"] + len(order["texts"])
    waits = await _chatter(crowd, order["texts"], order["gap"])
    while sends["sendmessage"] < target:
        await sandbox.ledger.bell.until(lambda: sends["sendmessage"] >= target, PATIENCE)
    moments = [sent.at for sent in sandbox.ledger.sent if sent.method == "sendmessage"]
    return {"seconds": moments[-1] - moments[0], "waits": waits, "refused": sandbox.ledger.refused[429]}


async def _chatter(crowd: list[User], texts: list[tuple[int, str]], gap: float) -> list[float]:
    waits = []
    for place, text in texts:
        await asyncio.sleep(gap)
        user = crowd[place]
        started = perf_counter()
        message = await user.says(text)
        await user.chat.bell.until(lambda: _answered(user, message.message_id), PATIENCE)  # noqa: B023 - awaited here
        waits.append(perf_counter() - started)
    return waits


def _answered(user: User, after: int) -> bool:
    """Pushed messages begin with a word of their own."""
    return any(number > after and not m.raw["text"].startswith("Push") for number, m in user.chat.unheard.items())


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), Limits.off() if "--no-limits" in sys.argv else Limits()))
