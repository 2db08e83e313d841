"""How a bot ends and how the next begins: SIGTERM, a second instance, a revoked token, no network (A6, A8, C7, C9)."""

import asyncio
import time
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.sandbox import Hang, Limits, Sandbox, User
from bot.serve import REVOKED, SECOND
from tests.faults.effects import Effects, populate, replies
from tests.faults.patience import eventually
from tests.faults.process import BotProcess, bot_process

NOTE = "Heute mit Kranich telefoniert, alles gut"


@pytest.fixture
async def sandbox() -> Sandbox:  # type: ignore[misc]
    async with Sandbox(limits=Limits.off()) as opened:
        yield opened


@pytest.fixture
def max_(sandbox: Sandbox, migrated_sqlite_url: str) -> User:
    return populate(migrated_sqlite_url, sandbox, 1)[0]


@pytest.fixture
async def bot(sandbox: Sandbox, migrated_sqlite_url: str, tmp_path: Path) -> BotProcess:  # type: ignore[misc]
    async with bot_process(sandbox, migrated_sqlite_url, tmp_path) as process:
        yield process


async def test_sigterm_ends_it_within_five_seconds_though_calls_hang_and_a_client_is_slow(
    sandbox: Sandbox, bot: BotProcess, max_: User, migrated_sqlite_url: str, unused_tcp_port: int
) -> None:
    bot.settings["NAHBAR_HTTP_LISTEN"] = f"127.0.0.1:{unused_tcp_port}"
    await bot.starts()
    async with AsyncExitStack() as stack:
        _, slow = await asyncio.open_connection("127.0.0.1", unused_tcp_port)
        stack.callback(slow.close)
        slow.write(b"GET /health HTTP/1.1\r\n")
        sandbox.faults.add(Hang(method="sendMessage", count=None, seconds=60))
        await max_.says(NOTE)
        await sandbox.called("sendMessage", 1)
        began = time.monotonic()
        assert await bot.terminate() == 0
        assert time.monotonic() - began <= 5.0
    sandbox.faults.clear()
    await bot.start()
    await max_.hears()
    assert Effects(migrated_sqlite_url).notes(max_) == [NOTE]


async def test_an_ordinary_stop_in_the_middle_of_work_loses_and_doubles_nothing(
    sandbox: Sandbox, bot: BotProcess, max_: User, migrated_sqlite_url: str
) -> None:
    sandbox.faults.latency_ms = 300
    said = [f"{NOTE}, Vorgang {number}" for number in range(8)]
    for text in said:
        await max_.says(text)
    await bot.starts()
    for _ in range(2):
        await sandbox.called("sendMessage", sandbox.ledger.counts["sendmessage"] + 2, within=30)
        assert await bot.terminate() == 0
        assert Effects(migrated_sqlite_url).ambiguous() == 0
        await bot.start()
    effects = Effects(migrated_sqlite_url)
    await eventually(lambda: effects.states("outbox").get("sent") == len(said), within=30)
    assert effects.notes(max_) == said
    assert replies(sandbox, max_) == len(said)


async def test_a_second_bot_on_one_database_refuses_and_after_kill_minus_nine_the_next_takes_over_at_once(
    sandbox: Sandbox, bot: BotProcess, max_: User, migrated_sqlite_url: str, tmp_path: Path
) -> None:
    (tmp_path / "second").mkdir()
    async with bot_process(sandbox, migrated_sqlite_url, tmp_path / "second") as second:
        await bot.starts()
        await second.start()
        assert await second.ends() == 1
        assert f"already runs on {tmp_path / 'nahbar.db'} (process {bot.pid}): stop it first" in second.said
        assert len(second.said.splitlines()) == 1
        await max_.says(NOTE)
        await max_.hears()  # the first one works on
        await bot.kill()
        await second.starts()
        await max_.says(NOTE)
        await max_.hears()
        assert await second.terminate() == 0


async def test_of_two_programs_with_one_token_the_newcomer_gives_way(
    sandbox: Sandbox, bot: BotProcess, max_: User, migrated_sqlite_url: str, migrated_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other_url = f"sqlite:///{tmp_path / 'other' / 'nahbar.db'}"
    async with bot_process(sandbox, other_url, tmp_path / "other") as newcomer:
        await bot.starts()
        await max_.says(NOTE)
        await max_.hears()
        await newcomer.start()
        assert await newcomer.ends() == 1
        assert newcomer.said.strip().endswith(SECOND)
        await max_.says(NOTE)
        await max_.hears()
    assert Effects(migrated_sqlite_url).notes(max_) == [NOTE, NOTE]


async def test_a_revoked_token_stops_it_with_one_clear_error(sandbox: Sandbox, bot: BotProcess) -> None:
    await bot.starts()
    sandbox.faults.revoked = True
    sandbox.inject({"message": {}})  # ends the long poll
    assert await bot.ends() == 1
    assert bot.said.splitlines()[-1] == REVOKED
    assert bot.said.count(REVOKED) == 1


async def test_without_a_network_at_the_start_it_waits_says_so_once_and_works_when_it_is_back(
    sandbox: Sandbox, bot: BotProcess, max_: User
) -> None:
    await sandbox.network_away()
    await bot.start()
    await eventually(lambda: "cannot be fetched" in bot.said)
    await asyncio.sleep(2)
    await sandbox.network_back()
    await max_.says(NOTE)
    await max_.hears(within=20)
    await eventually(lambda: replies(sandbox, max_) == 1)
    events = [line.split("event=")[1] for line in bot.said.splitlines() if "event=" in line]
    assert len(events) == len(set(events)), bot.said
