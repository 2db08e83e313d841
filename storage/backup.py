"""Backup, verify and restore of the SQLite file, by SQLite's online backup: a file copy of a live database is none."""

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.engine import make_url

from bot.clock import Clock
from storage import migrations, schema
from storage.lock import FileLock
from storage.store import StorageError, Store

_SILENCED = (
    "UPDATE outbox SET state = 'dropped', payload = '{}', error = 'restored' WHERE state IN ('new', 'sending')",
    "UPDATE jobs SET state = 'failed', args = '{}', idempotency_key = NULL, error = 'restored'"
    " WHERE state IN ('new', 'running')",
    "INSERT OR IGNORE INTO prompts (person_id, local_day, kind, created_at)"
    " SELECT id, date(:now), 'morning', :now FROM people WHERE next_morning_at <= :now",
    "INSERT OR IGNORE INTO prompts (person_id, local_day, kind, created_at)"
    " SELECT person_id, date(:now), kind || ':' || id, :now FROM followups,"
    " (SELECT 'start' AS kind UNION SELECT 'eve' UNION SELECT 'day')"
    " WHERE state IN ('open', 'postponed') AND coalesce(due_last, due) >= date(:now, '-9 days')",
    "INSERT OR IGNORE INTO prompts (person_id, local_day, kind, created_at)"
    " SELECT id, date(:now, 'weekday 0', '-6 days'), 'digest', :now FROM people WHERE next_digest_at <= :now",
    "UPDATE people SET next_morning_at = NULL WHERE next_morning_at <= :now",
    "UPDATE people SET next_digest_at = NULL WHERE next_digest_at <= :now",
    "UPDATE prompt_items SET until = NULL WHERE until <= :now",
)
"""What a restored database must forget: what it meant to send may have been sent since the backup was made."""


_LOGS = ("-wal", "-journal")


class BackupError(StorageError):
    """No backup was made, or nothing was restored; the text says why."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What a database file holds. `faults` is empty when it can be relied on."""

    path: Path
    version: str | None
    rows: dict[str, int]
    faults: tuple[str, ...]

    @property
    def well(self) -> bool:
        return not self.faults

    def lines(self) -> list[str]:
        """Plain English for the command line."""
        rows = ", ".join(f"{count} {name}" for name, count in self.rows.items() if count)
        if self.faults:
            return [f"{self.path}: not sound", *(f"  {fault}" for fault in self.faults)]
        return [f"{self.path}: sound, version {self.version}: {rows or 'no rows'}"]


def backup(store: Store, target: Path) -> Verified:
    """A verified copy of the database at one moment, also while the bot writes. Raises BackupError.

    The target appears complete or not at all, readable by its owner only; an older file of that name is replaced.
    """
    path = _embedded(store.url)
    if not path.exists():
        raise BackupError(f"there is no database at {path}")
    if target.exists() and target.samefile(path):
        raise BackupError(f"{target} is the database itself")
    with _part(target) as part:
        _copy(path, part)
        found = verify(part)
        if found.faults:
            raise BackupError(f"the backup is not sound: {'; '.join(found.faults)}")
        _put(part, target)
    return Verified(target, found.version, found.rows, ())


def verify(path: Path) -> Verified:
    """Integrity, references, schema version and the rows of each table. A bad file raises nothing: it has faults."""
    if not path.is_file():
        return Verified(path, None, {}, ("there is no such file",))
    try:
        with closing(_open(path, "ro")) as connection:
            return _verified(path, connection)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # SQLite's words may hold bytes of a damaged file
        return Verified(path, None, {}, (f"no database, or damaged: {error}",))


def restore(source: Path, url: str, clock: Clock) -> Verified:
    """Puts a backup in the place of the database of that address.

    What was there stays beside it as .before-restore, or .before-restore.2 where that is taken. Nothing that the backup
    still meant to send is sent.
    Raises BackupError; SecondInstanceError while the bot runs.
    """
    target = _embedded(make_url(url))
    found = verify(source)
    if found.faults:
        raise BackupError(f"{source} cannot be restored: {'; '.join(found.faults)}")
    if target.exists() and target.samefile(source):
        raise BackupError(f"{source} is the database itself")
    target.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(target), _part(target) as part:
        _copy(source, part)
        _silence(part, clock())
        _set_aside(target)
        _put(part, target)
    return Verified(target, found.version, found.rows, ())


def _embedded(url: URL) -> Path:
    if url.get_backend_name() != "sqlite" or not url.database:
        raise BackupError("the database is PostgreSQL: its own pg_dump and pg_restore make and restore backups")
    return Path(url.database)


@contextmanager
def _part(target: Path) -> Iterator[Path]:
    """An empty file beside the target, for its owner only; gone afterwards unless it was put in place."""
    part = target.with_name(f"{target.name}.part")
    try:
        descriptor = os.open(part, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            _claim(descriptor, part, target)
            with _removed(part):
                yield part
        finally:
            os.close(descriptor)
    except OSError as error:
        raise BackupError(f"cannot write {target}: {error.strerror}") from error


@contextmanager
def _removed(part: Path) -> Iterator[None]:
    try:
        yield
    finally:
        part.unlink(missing_ok=True)


def _claim(descriptor: int, part: Path, target: Path) -> None:
    """Ours alone until it is closed. What a killed backup left is taken over; of two at once the second gives way."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not os.path.samestat(os.fstat(descriptor), part.stat()):  # it was put in place meanwhile
            raise FileNotFoundError
    except (BlockingIOError, FileNotFoundError):
        raise BackupError(f"{target} is being written by another backup") from None
    os.fchmod(descriptor, 0o600)
    os.ftruncate(descriptor, 0)


def _copy(source: Path, part: Path) -> None:
    try:
        with closing(_open(source, "rw")) as reading, closing(_open(part, "rw")) as writing:
            reading.backup(writing)  # in one step: WAL lets writers go on meanwhile
            writing.execute("PRAGMA journal_mode=DELETE")  # one file, without -wal and -shm
    except sqlite3.Error as error:
        raise BackupError(f"{source} cannot be read: {error}") from error


def _silence(part: Path, now: datetime) -> None:
    moment = now.replace(tzinfo=None).isoformat(" ", "microseconds")  # as SQLAlchemy stores moments
    try:
        with closing(_open(part, "rw")) as connection, connection:
            for statement in _SILENCED:
                connection.execute(statement, {"now": moment})
    except sqlite3.Error as error:
        raise BackupError(f"the backup cannot be restored: {error}") from error


def _set_aside(target: Path) -> None:
    """The old file under a second name, so that at every moment there is one in place. What lies there already stays.

    Its logs move with it, also where it is gone itself: SQLite would play them into the file that comes in its place.
    """
    if target.exists():
        with suppress(sqlite3.Error), closing(_open(target, "rw")) as connection:  # damaged: kept as it is
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    aside = _free(target.with_name(f"{target.name}.before-restore"))
    if target.exists():
        os.link(target, aside)
    for ending in _LOGS:
        if (log := _beside(target, ending)).exists():
            log.replace(_beside(aside, ending))
    _beside(target, "-shm").unlink(missing_ok=True)


def _free(aside: Path) -> Path:
    """That name, else with the first number that neither a file nor a log of it has."""
    names = (aside if number == 1 else _beside(aside, f".{number}") for number in count(1))
    return next(name for name in names if not any(_beside(name, ending).exists() for ending in ("", *_LOGS)))


def _put(part: Path, target: Path) -> None:
    """Durably: the content first, then the name."""
    _sync(part)
    part.replace(target)
    _sync(target.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=15)


def _verified(path: Path, connection: sqlite3.Connection) -> Verified:
    faults = [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(20)
    faults += [f"{table} row {row} refers to a missing row of {parent}" for table, row, parent, _ in broken]
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    tables = [name for name in names if not name.startswith("sqlite_")]
    rows = {name: int(connection.execute(f"SELECT count(*) FROM {_quoted(name)}").fetchone()[0]) for name in tables}
    if not rows.pop("alembic_version", 0):
        return Verified(path, None, rows, (*faults, "this is no database of Nahbar"))
    version = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    known = migrations.revisions()
    if version not in known:
        faults.append(f"its schema (version {version}) is newer than this program")
    if version == known[-1]:
        faults += _missing(connection)
    return Verified(path, version, rows, tuple(faults))


def _missing(connection: sqlite3.Connection) -> list[str]:
    """What a database of the newest version should have and this one has not."""
    faults = []
    for table in schema.metadata.sorted_tables:
        there = {row[1] for row in connection.execute(f"PRAGMA table_info({_quoted(table.name)})")}
        lost = ", ".join(column.name for column in table.c if column.name not in there)
        if lost:
            faults.append(f"{table.name} lacks {lost}" if there else f"there is no table {table.name}")
    return faults


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
