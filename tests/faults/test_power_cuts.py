"""A power cut keeps only what was synced: nothing that was acknowledged or answered may be lost (A2)."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.sandbox import Limits, Sandbox, User
from tests.faults.effects import Effects, populate, replies
from tests.faults.process import BotProcess, bot_process

SOURCE = Path(__file__).with_name("power_cut.c")
CARELESS = ("-m", "tests.faults.careless_bot", "run")


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler: a power cut cannot be made")
    library = tmp_path_factory.mktemp("shim") / "power_cut.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl", "-lpthread"], check=True)
    return library


async def _cut_power(bot: BotProcess, pipe: Path) -> None:
    with pipe.open("wb", buffering=0) as trigger:
        trigger.write(b"!")
    assert await bot.ends() == 137


async def _lost(
    tmp_path: Path, url: str, shim: Path, cuts: Sequence[int], command: tuple[str, ...] = ("-m", "bot", "run")
) -> tuple[int, int]:
    """(acknowledged updates, answered notes) that are gone after power cuts at these numbers of answers."""
    pipe = tmp_path / "cut"
    os.mkfifo(pipe)
    lost_updates = lost_notes = 0
    async with Sandbox(limits=Limits.off()) as sandbox:
        sandbox.faults.latency_ms = 20
        users = populate(url, sandbox, 4)
        effects = Effects(url)
        power = {"LD_PRELOAD": str(shim), "POWER_CUT_FOLDER": str(tmp_path / "nahbar.db"), "POWER_CUT_PIPE": str(pipe)}
        async with bot_process(sandbox, url, tmp_path, **power) as bot:
            bot.command = command
            said: dict[int, list[str]] = {user.id: [] for user in users}
            for cut, answers in enumerate(cuts):
                before = sandbox.ledger.counts["sendmessage"]
                await bot.start()
                for number in range(answers + 8):
                    user = users[number % len(users)]
                    said[user.id].append(f"Heute mit Kranich telefoniert, Vorgang {cut}-{number}")
                    await user.says(said[user.id][-1])
                await sandbox.called("sendMessage", before + answers, within=60)
                await _cut_power(bot, pipe)
                lost_updates += len(_acknowledged(sandbox) - effects.kept_updates())
                lost_notes += sum(_answered_but_gone(sandbox, effects, user) for user in users)
        assert not sandbox.violations
    return lost_updates, lost_notes


def _acknowledged(sandbox: Sandbox) -> set[int]:
    updates = sandbox.world.updates
    return set(range(100_001, updates._next_id)) - set(updates._pending)


def _answered_but_gone(sandbox: Sandbox, effects: Effects, user: User) -> int:
    return max(0, replies(sandbox, user) - len(effects.notes(user)))


async def test_power_cuts_lose_nothing_that_was_acknowledged_or_answered(
    tmp_path: Path, migrated_sqlite_url: str, shim: Path
) -> None:
    assert await _lost(tmp_path, migrated_sqlite_url, shim, cuts=(7, 1, 23)) == (0, 0)


async def test_this_test_sees_the_loss_of_a_bot_that_does_not_sync(
    tmp_path: Path, migrated_sqlite_url: str, shim: Path
) -> None:
    updates, notes = await _lost(tmp_path, migrated_sqlite_url, shim, cuts=(5,), command=CARELESS)
    assert updates > 0 and notes > 0


@pytest.mark.campaign
async def test_forty_power_cuts_lose_nothing(tmp_path: Path, migrated_sqlite_url: str, shim: Path) -> None:
    cuts = [1 + 7 * number % 31 for number in range(40)]
    assert await _lost(tmp_path, migrated_sqlite_url, shim, cuts) == (0, 0)
