"""A full disk says "not saved", keeps what came, and works again by itself (A7)."""

import asyncio
import resource
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from bot.sandbox import Limits, Sandbox, User
from bot.texts import label
from tests.faults.effects import Effects, populate
from tests.faults.looking import CALL, notes
from tests.faults.patience import eventually
from tests.faults.process import bot_process
from tests.stage import Stage

NOT_SAVED = label("de", "not-saved")


class Room:
    """How many pages the database file may have, whichever connection writes."""

    def __init__(self, engine: Engine) -> None:
        self.pages = 2**30
        self._engine = engine
        event.listen(engine, "checkout", self._limit)

    def _limit(self, connection: Any, _record: Any, _proxy: Any) -> None:
        connection.execute(f"PRAGMA max_page_count={self.pages}")
        connection.execute("PRAGMA query_only=OFF")

    def ends_at(self, table: str) -> None:
        """What comes in is kept, but whatever writes into that table finds a disk that lets nobody write."""

        def refuse(connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            if self.pages == 1 and f"INTO {table}" in statement:
                connection.connection.driver_connection.execute("PRAGMA query_only=ON")

        event.listen(self._engine, "before_cursor_execute", refuse)


async def test_a_full_database_is_told_once_and_all_is_done_when_there_is_room_again(stage: Stage, max_: User) -> None:
    room = Room(stage.store.engine)
    room.pages = 1  # not one page more than now
    said = [f"{CALL}, Vorgang {number} {'x' * 3000}" for number in range(10)]
    for text in said:
        await max_.says(text)
    await eventually(lambda: NOT_SAVED in _heard(max_))
    await asyncio.sleep(1)
    assert len(notes(stage, max_)) < len(said)
    room.pages = 2**30
    await eventually(lambda: len(_heard(max_)) == len(said) + 1, within=30)
    await stage.rest()
    assert _heard(max_).count(NOT_SAVED) == 1
    assert notes(stage, max_) == said


async def test_a_turn_that_cannot_be_saved_is_run_again_until_it_can(stage: Stage, max_: User) -> None:
    room = Room(stage.store.engine)
    room.ends_at("interactions")
    room.pages = 1
    await max_.says(CALL)
    await eventually(lambda: NOT_SAVED in _heard(max_))
    await asyncio.sleep(2.5)  # it has tried again meanwhile
    assert notes(stage, max_) == []
    room.pages = 2**30
    await eventually(lambda: len(_heard(max_)) == 2)
    assert notes(stage, max_) == [CALL]


def _heard(user: User) -> list[str]:
    return [message.text for message in user.chat.unheard.values()]


async def test_a_disk_that_takes_no_more_is_survived_by_the_real_process(
    tmp_path: Path, migrated_sqlite_url: str
) -> None:
    async with Sandbox(limits=Limits.off()) as sandbox:
        user = populate(migrated_sqlite_url, sandbox, 1)[0]
        async with bot_process(sandbox, migrated_sqlite_url, tmp_path) as bot:
            await bot.starts()
            await user.says(CALL)
            await user.hears()
            _, hard = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
            size = (tmp_path / "nahbar.db-wal").stat().st_size
            resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (size, hard))
            await user.says("Heute mit Hochjoch telefoniert")
            await eventually(lambda: NOT_SAVED in _heard(user))
            await asyncio.sleep(1)
            resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (hard, hard))
            await user.hears(2, within=40)
            assert Effects(migrated_sqlite_url).notes(user) == [CALL, "Heute mit Hochjoch telefoniert"]
            assert await bot.terminate() == 0
        warned = [line for line in bot.said.splitlines() if "warning" in line]
        assert 0 < len(warned) <= 4, bot.said
