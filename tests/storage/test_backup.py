"""Backups are made while the bot writes, verified, and restored without sending anything twice."""

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from storage import backup, jobs, outbox, people, schema
from storage.backup import BackupError
from storage.lock import FileLock, SecondInstanceError
from storage.store import Store
from storage.transaction import Transaction
from tests.conftest import SetClock
from tests.storage.some_rows import make_person, make_team


def address(path: Path) -> str:
    return f"sqlite:///{path}"


def test_a_backup_under_writing_is_sound_and_for_its_owner_only(sqlite_store: Store, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            sqlite_store.run(lambda db, n=number: people.team_named(db, f"Team {n}")).result()  # type: ignore[misc]

    thread = threading.Thread(target=write)
    thread.start()
    try:
        found = [backup.backup(sqlite_store, tmp_path / f"{n}.backup") for n in range(5)]
    finally:
        stop.set()
        thread.join()
    counts = [report.rows["teams"] for report in found]
    assert all(report.well for report in found) and counts == sorted(counts)
    assert (tmp_path / "0.backup").stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in tmp_path.glob("*.backup*")) == [f"{n}.backup" for n in range(5)]


def test_a_backup_replaces_an_older_one_but_never_the_database(sqlite_store: Store, tmp_path: Path) -> None:
    target = tmp_path / "b"
    backup.backup(sqlite_store, target)
    sqlite_store.run(make_team).result()
    assert backup.backup(sqlite_store, target).rows["teams"] == 1
    assert sqlite_store.path
    with pytest.raises(BackupError, match="itself"):
        backup.backup(sqlite_store, sqlite_store.path)
    with pytest.raises(BackupError, match="cannot write"):
        backup.backup(sqlite_store, tmp_path / "missing" / "b")


def test_of_two_backups_into_one_file_the_second_gives_way(sqlite_store: Store, tmp_path: Path) -> None:
    target = tmp_path / "b"
    with backup._part(target) as part:
        part.write_bytes(b"half of the first")
        with pytest.raises(BackupError, match="another backup"):
            backup.backup(sqlite_store, target)
        assert part.read_bytes() == b"half of the first"
    assert not target.exists() and not part.exists()
    part.write_bytes(b"left behind by a backup that was killed")
    assert backup.backup(sqlite_store, target).well
    assert not part.exists()


def test_postgres_is_pointed_to_its_own_tools(migrated_postgres_url: str, clock: SetClock, tmp_path: Path) -> None:
    store = Store(migrated_postgres_url, clock)
    with pytest.raises(BackupError, match="pg_dump"):
        backup.backup(store, tmp_path / "b")
    store.close()


@pytest.mark.parametrize(
    ("content", "fault"),
    [(None, "no such file"), (b"", "no database of Nahbar"), (b"rubbish" * 999, "damaged"), (b"SQLite", "damaged")],
)
def test_what_is_no_backup_is_named_so_and_not_restored(
    content: bytes | None, fault: str, tmp_path: Path, clock: SetClock
) -> None:
    source = tmp_path / "b"
    if content is not None:
        source.write_bytes(content)
    assert fault in " ".join(backup.verify(source).lines())
    with pytest.raises(BackupError, match=fault):
        backup.restore(source, address(tmp_path / "nahbar.db"), clock)
    assert not (tmp_path / "nahbar.db").exists()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM alembic_version", "no database of Nahbar"),
        ("DROP TABLE outbox", "no table outbox"),
        ("ALTER TABLE people DROP COLUMN capacity", "people lacks capacity"),
    ],
)
def test_a_backup_that_lacks_something_is_not_sound(
    sqlite_store: Store, tmp_path: Path, clock: SetClock, statement: str, fault: str
) -> None:
    source, target = tmp_path / "b", tmp_path / "other.db"
    backup.backup(sqlite_store, source)
    with closing(sqlite3.connect(source)) as connection, connection:
        connection.execute(statement)
    with pytest.raises(BackupError, match=fault):
        backup.restore(source, address(target), clock)
    assert not target.exists()


def test_a_backup_that_cannot_be_silenced_leaves_the_database_alone(
    sqlite_store: Store, tmp_path: Path, clock: SetClock
) -> None:
    source, target = tmp_path / "b", tmp_path / "other.db"
    sqlite_store.run(fill).result()
    backup.backup(sqlite_store, source)
    with closing(sqlite3.connect(source)) as connection, connection:
        connection.execute("CREATE TRIGGER no BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'never'); END")
    with pytest.raises(BackupError, match="never"):
        backup.restore(source, address(target), clock)
    assert not target.exists()


def test_bytes_that_are_no_text_are_a_fault_like_others(sqlite_store: Store, tmp_path: Path) -> None:
    source = tmp_path / "b"
    backup.backup(sqlite_store, source)
    source.write_bytes(source.read_bytes().replace(b"TABLE people (", b"TABLE people \xff"))
    assert "damaged" in " ".join(backup.verify(source).lines())


def test_restore_puts_the_backup_in_place_and_keeps_what_was_there(
    sqlite_store: Store, tmp_path: Path, clock: SetClock
) -> None:
    sqlite_store.run(make_team).result()
    backup.backup(sqlite_store, tmp_path / "b")
    sqlite_store.run(lambda db: people.team_named(db, "Later")).result()
    sqlite_store.close()
    assert sqlite_store.path
    assert backup.restore(tmp_path / "b", address(sqlite_store.path), clock).rows["teams"] == 1
    aside = sqlite_store.path.with_name("nahbar.db.before-restore")
    assert backup.verify(aside).rows["teams"] == 2
    assert backup.verify(sqlite_store.path).rows["teams"] == 1


def test_restore_keeps_what_stood_in_the_log_of_a_crashed_bot(
    sqlite_store: Store, tmp_path: Path, clock: SetClock
) -> None:
    backup.backup(sqlite_store, tmp_path / "b")
    sqlite_store.run(make_team).result()  # and not closed: the row stands in the -wal file
    assert sqlite_store.path
    backup.restore(tmp_path / "b", address(sqlite_store.path), clock)
    assert backup.verify(sqlite_store.path.with_name("nahbar.db.before-restore")).rows["teams"] == 1
    assert backup.verify(sqlite_store.path).rows["teams"] == 0


def test_the_log_of_a_database_that_is_gone_is_not_played_into_the_restored_one(
    sqlite_store: Store, tmp_path: Path, clock: SetClock
) -> None:
    backup.backup(sqlite_store, tmp_path / "b")
    sqlite_store.run(make_team).result()  # it stands in the -wal file
    lost = tmp_path / "lost.db"
    shutil.copy(tmp_path / "nahbar.db-wal", tmp_path / "lost.db-wal")
    backup.restore(tmp_path / "b", address(lost), clock)
    assert backup.verify(lost).rows["teams"] == 0
    assert (tmp_path / "lost.db.before-restore-wal").exists()


def test_a_second_restore_keeps_what_the_first_one_set_aside(
    sqlite_store: Store, tmp_path: Path, clock: SetClock
) -> None:
    backup.backup(sqlite_store, tmp_path / "b")
    sqlite_store.run(make_team).result()
    sqlite_store.close()
    for _ in range(3):
        backup.restore(tmp_path / "b", address(tmp_path / "nahbar.db"), clock)
    asides = [tmp_path / f"nahbar.db.before-restore{number}" for number in ("", ".2", ".3")]
    assert [backup.verify(aside).rows["teams"] for aside in asides] == [1, 0, 0]


def test_restore_over_a_damaged_file_works(tmp_path: Path, sqlite_store: Store, clock: SetClock) -> None:
    backup.backup(sqlite_store, tmp_path / "b")
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(b"rubbish" * 999)
    assert backup.restore(tmp_path / "b", address(damaged), clock).well
    assert (tmp_path / "damaged.db.before-restore").read_bytes() == b"rubbish" * 999


def test_restore_is_refused_while_the_bot_runs(sqlite_store: Store, tmp_path: Path, clock: SetClock) -> None:
    backup.backup(sqlite_store, tmp_path / "b")
    assert sqlite_store.path
    with FileLock(sqlite_store.path), pytest.raises(SecondInstanceError, match="stop it first"):
        backup.restore(tmp_path / "b", address(sqlite_store.path), clock)


def fill(db: Transaction) -> None:
    team = make_team(db)
    due, ahead = make_person(db, team, "Ada"), make_person(db, team, "Ben")
    people.set_next(db, due, next_morning_at=db.now)
    people.set_next(db, ahead, next_morning_at=db.now + timedelta(days=1))
    for state in ("new", "sending", "sent"):
        row = outbox.post(db, 7, "sendMessage", {"text": state}, priority=outbox.REPLY)
        db.execute(update(schema.outbox).where(schema.outbox.c.id == row).values(state=state))
    jobs.submit(db, "morning", lock_key="chat:7", once="morning:7", person=1)
    db.execute(insert(schema.inbox).values(update_id=1, chat_id=7, raw="{}", state="new", received_at=db.now))


def test_after_a_restore_nothing_is_sent_twice(sqlite_store: Store, tmp_path: Path, clock: SetClock) -> None:
    sqlite_store.run(fill).result()
    backup.backup(sqlite_store, tmp_path / "b")
    sqlite_store.close()
    clock.move(hours=1)
    backup.restore(tmp_path / "b", address(tmp_path / "nahbar.db"), clock)
    with sqlite_store.transaction() as db:
        assert outbox.waiting(db) == []
        assert [row.state for row in db.all(select(schema.outbox).order_by(schema.outbox.c.id))] == [
            "dropped",
            "dropped",
            "sent",
        ]
        assert jobs.claim(db, [], 10) == []
        moments = [row.next_morning_at for row in db.all(select(schema.people).order_by(schema.people.c.id))]
        assert moments == [None, clock.now + timedelta(hours=23)]
