"""Kill -9 at random moments: nothing lost, nothing doubled, order kept (A1, A5)."""

import asyncio
import os
import random
from pathlib import Path

import pytest

from bot.clock import system
from bot.sandbox import Limits, Sandbox, User
from bot.texts import html
from bot.views.reply import Reply
from storage import Store, outbox
from tests.faults.effects import Effects, populate, replies
from tests.faults.patience import eventually
from tests.faults.process import BotProcess, bot_process

LONG = int(os.environ.get("NAHBAR_CAMPAIGN", "10000"))
"""Messages of the long campaign; one kill for each two hundred."""

CUSTOMERS = ("Kranich", "Söhnlein", "Hochjoch", "Weber Präzision")


def _note(number: int) -> str:
    return f"Heute mit {CUSTOMERS[number % len(CUSTOMERS)]} telefoniert, Vorgang {number}"


async def _campaign(tmp_path: Path, url: str, messages: int, kills: int, chats: int, deliveries: int) -> None:
    dice = random.Random(messages)
    async with Sandbox(limits=Limits.off(), keep=messages + 100) as sandbox:
        sandbox.faults.latency_ms = 40
        sandbox.faults.deliveries = deliveries
        users = populate(url, sandbox, chats)
        effects = Effects(url)
        said: dict[int, list[str]] = {user.id: [] for user in users}
        async with bot_process(sandbox, url, tmp_path) as bot:
            doubtful = 0
            speaking = asyncio.create_task(_speak(sandbox, users, said, messages))
            for _ in range(kills):
                sent = sandbox.ledger.counts["sendmessage"]
                await bot.start()
                await _until_sent(sandbox, sent + dice.randint(0, messages // kills))
                await asyncio.sleep(dice.random() * 0.1)
                await bot.kill()
                doubtful += effects.ambiguous()
            await bot.start()
            await speaking
            await _until_done(sandbox, effects, messages, bot)
            await bot.terminate()
        kept = {user.id: effects.notes(user) for user in users}
        assert [told for user in users for told in _differing(kept[user.id], said[user.id])] == []
        doubled = sum(replies(sandbox, user) for user in users) - messages
        print(f"{messages} messages, {kills} kills: {doubled} replies doubled, {doubtful} were in flight")
        assert 0 <= doubled <= doubtful
        assert all(replies(sandbox, user) >= len(said[user.id]) for user in users)
        assert effects.states("outbox") == {"sent": messages}
        assert effects.states("inbox") == {"done": messages}
        assert not sandbox.violations


def _differing(kept: list[str], said: list[str]) -> list[str]:
    """Where the notes of a chat first depart from what was said there, in a line: ten thousand fill no report."""
    at = next((n for n, (one, other) in enumerate(zip(kept, said, strict=False)) if one != other), None)
    if at is None and len(kept) == len(said):
        return []
    at = min(len(kept), len(said)) if at is None else at
    return [f"{len(kept)} kept of {len(said)}; from number {at}: {kept[at : at + 2]} for {said[at : at + 2]}"]


async def _speak(sandbox: Sandbox, users: list[User], said: dict[int, list[str]], messages: int) -> None:
    """So many that the bot is always behind, never so many that it has them all before the first kill."""
    for number in range(messages):
        user = users[number % len(users)]
        said[user.id].append(_note(number))
        await user.says(said[user.id][-1])
        await eventually(lambda: sandbox.pending <= 60, within=120)


async def _until_sent(sandbox: Sandbox, count: int) -> None:
    await sandbox.called("sendMessage", count, within=120)


async def _until_done(sandbox: Sandbox, effects: Effects, messages: int, bot: BotProcess) -> None:
    def done() -> bool:
        return not sandbox.pending and effects.states("outbox").get("sent", 0) >= messages

    try:
        await eventually(done, within=60 + messages / 20, every=0.2)
    except TimeoutError:
        states = effects.states("inbox"), effects.states("outbox")
        pytest.fail(f"not done: {sandbox.pending} pending, {states}\n{bot.said[-3000:]}")


async def test_ten_kills_among_four_hundred_messages_lose_and_double_nothing(
    tmp_path: Path, migrated_sqlite_url: str
) -> None:
    await _campaign(tmp_path, migrated_sqlite_url, messages=400, kills=10, chats=8, deliveries=1)


@pytest.mark.campaign
async def test_a_long_campaign_of_kills_and_repeated_updates_loses_and_doubles_nothing(
    tmp_path: Path, migrated_sqlite_url: str
) -> None:
    await _campaign(tmp_path, migrated_sqlite_url, LONG, kills=max(LONG // 200, 1), chats=40, deliveries=2)


async def _push(tmp_path: Path, url: str, count: int, kills: int) -> None:
    async with Sandbox(limits=Limits.off()) as sandbox:
        sandbox.faults.latency_ms = 40
        users = populate(url, sandbox, count)
        store = Store(url, system)
        with store.transaction() as db:
            for user in users:
                outbox.say(db, user.id, Reply(html(f"Guten Morgen, {user.id}")), priority=outbox.PROMPT)
        store.close()
        effects = Effects(url)
        doubtful = 0
        async with bot_process(sandbox, url, tmp_path) as bot:
            for kill in range(1, kills + 1):
                await bot.start()
                await _until_sent(sandbox, count * kill // (kills + 1))
                await bot.kill()
                doubtful += effects.ambiguous()
            await bot.start()
            await _until_done(sandbox, effects, count, bot)
        heard = [replies(sandbox, user) for user in users]
        assert min(heard) == 1
        assert sum(heard) - count <= doubtful <= kills * 32


async def test_a_push_that_is_killed_twice_reaches_everybody_once(tmp_path: Path, migrated_sqlite_url: str) -> None:
    await _push(tmp_path, migrated_sqlite_url, 300, 2)


@pytest.mark.campaign
async def test_a_push_to_two_thousand_that_is_killed_ten_times_reaches_everybody_once(
    tmp_path: Path, migrated_sqlite_url: str
) -> None:
    await _push(tmp_path, migrated_sqlite_url, 2000, 10)
