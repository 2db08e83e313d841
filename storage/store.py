"""The database: one writer thread with group commit on SQLite, a small pool of threads on PostgreSQL."""

import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, exc
from sqlalchemy.engine import make_url

from bot.clock import Clock
from storage.transaction import Transaction

T = TypeVar("T")

GROUP = 64
"""Transactions that one SQLite commit may carry: each in a savepoint of its own, all durable or none acknowledged."""

POSTGRES_THREADS = 4
POSTGRES_TRIES = 50
"""Of transactions in conflict the first to commit wins and the others run again; each round has a winner."""

RESTORE_HINT = "restore a backup with `nahbar restore FILE`"


class StorageError(Exception):
    """The database cannot do what was asked; nothing of the transaction was kept."""


class NotSavedError(StorageError):
    """The database cannot write now (disk full, connection gone): worth trying again later."""


class DamagedError(StorageError):
    """The file is no database of ours or is damaged: restore a backup."""


@dataclass(frozen=True, slots=True)
class Committed:
    """What the rest of the program is told after a commit."""

    posted: tuple[int, ...]
    submitted: tuple[int, ...]
    touched_teams: frozenset[int]


Listener = Callable[[Committed], None]


@dataclass(slots=True)
class _Task:
    work: Callable[[Transaction], Any]
    future: Future[Any]
    transaction: Transaction | None = None
    result: Any = None


class Store:
    """All access to the database goes through `run` (threads) or `transaction` (command line, tests)."""

    def __init__(self, url: str, clock: Clock, *, group: int = GROUP) -> None:
        self.url = make_url(url)
        self.clock = clock
        self.engine = _engine(url)
        self.listeners: list[Listener] = []
        self._group = group if self.is_sqlite else 1
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._starting = threading.Lock()

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def path(self) -> Path | None:
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    # ---- in the thread of the caller ----

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """One writing transaction in this thread. Raises StorageError; nothing is kept then."""
        with translated(), self.engine.begin() as connection:
            begin(connection)
            db = Transaction(connection, self.clock())
            yield db
            db.finish()
        self._tell(db)

    @contextmanager
    def snapshot(self) -> Iterator[Transaction]:
        """Reads in this thread, beside the writer: all that was committed when it began. Raises StorageError."""
        with translated(), self.engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN")  # deferred: it waits for nobody, and nobody for it
            else:
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            yield Transaction(connection, self.clock())
            connection.rollback()

    # ---- through the writer ----

    def run(self, work: Callable[[Transaction], T]) -> "Future[T]":
        """Queues `work` for a transaction of its own. On PostgreSQL it may be run again after a conflict."""
        with self._starting:
            if not self._threads:
                self._start()
        future: Future[T] = Future()
        self._tasks.put(_Task(work, future))
        return future

    def close(self) -> None:
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join()
        self._threads = []
        self.engine.dispose()

    def _start(self) -> None:
        count = 1 if self.is_sqlite else POSTGRES_THREADS
        self._threads = [threading.Thread(target=self._work, name=f"store-{n}", daemon=True) for n in range(count)]
        for thread in self._threads:
            thread.start()

    def _work(self) -> None:
        while (first := self._tasks.get()) is not None:
            batch = [first]
            last = False
            while len(batch) < self._group and not last:
                try:
                    task = self._tasks.get_nowait()
                except queue.Empty:
                    break
                if task is None:
                    last = True
                else:
                    batch.append(task)
            self._commit(batch)
            if last:
                return

    def _commit(self, queued: list[_Task]) -> None:
        # What is given up while it waits is left out; from here on it can no longer be cancelled.
        batch = [task for task in queued if task.future.set_running_or_notify_cancel()]
        tries = 1 if self.is_sqlite else POSTGRES_TRIES
        for attempt in range(1, tries + 1):
            try:
                done = self._attempt(batch)
            except exc.DatabaseError as error:
                if attempt < tries and _is_conflict(error):
                    continue
                _fail(batch, _storage_error(error))
            except exc.SQLAlchemyError as error:
                _fail(batch, StorageError(str(error)))
            else:
                for task in done:
                    assert task.transaction is not None
                    self._tell(task.transaction)
                    task.future.set_result(task.result)
            return

    def _attempt(self, batch: list[_Task]) -> list[_Task]:
        """One commit for the whole batch; a task that raises is rolled back alone and told so."""
        done = []
        with self.engine.connect() as connection:
            begin(connection)
            for task in batch:
                if len(batch) > 1:  # said by hand: SQLAlchemy's own savepoints cost more than a statement
                    connection.exec_driver_sql("SAVEPOINT task")
                task.transaction = Transaction(connection, self.clock())
                try:
                    task.result = task.work(task.transaction)
                    task.transaction.finish()
                except Exception as error:  # handed to whoever asked; the others go on
                    if _concerns_all(error):
                        raise
                    if len(batch) > 1:
                        connection.exec_driver_sql("ROLLBACK TO task")
                    else:
                        connection.rollback()
                    task.future.set_exception(error)
                else:
                    done.append(task)
                if len(batch) > 1:
                    connection.exec_driver_sql("RELEASE task")
            connection.commit()
        return done

    def _tell(self, db: Transaction) -> None:
        if not (db.posted or db.submitted or db.touched_teams):
            return
        news = Committed(tuple(db.posted), tuple(db.submitted), frozenset(db.touched_teams))
        for listener in self.listeners:
            listener(news)


def _fail(batch: list[_Task], error: StorageError) -> None:
    for task in batch:
        if not task.future.done():
            task.future.set_exception(error)


_CONCERN_ALL = frozenset({5, 6, 7, 8, 10, 11, 13, 14, 15, 26})
"""SQLite's codes for busy, locked, no memory, read-only, I/O, corrupt, full, cannot open, protocol, no database."""

_STATEMENT_TOO_COMPLEX = "54"


def _concerns_all(error: Exception) -> bool:
    """Whether the database as a whole cannot go on. What is wrong with one statement stays wrong, and alone."""
    if not isinstance(error, exc.DatabaseError):
        return False
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in _CONCERN_ALL
    return isinstance(error, exc.OperationalError) and not _state(error).startswith(_STATEMENT_TOO_COMPLEX)


def _state(error: exc.DatabaseError) -> str:
    """PostgreSQL's code."""
    return str(getattr(error.orig, "sqlstate", "") or "")


def _is_conflict(error: exc.DatabaseError) -> bool:
    """Serialization failure or deadlock: PostgreSQL says so by class 40 of its codes."""
    return _state(error).startswith("40")


def _storage_error(error: exc.DatabaseError) -> StorageError:
    reason = str(error.orig)
    if isinstance(error.orig, sqlite3.DatabaseError) and ("not a database" in reason or "malformed" in reason):
        return DamagedError(f"the database is damaged ({reason}): {RESTORE_HINT}")
    return NotSavedError(reason) if _concerns_all(error) else StorageError(reason)


@contextmanager
def translated() -> Iterator[None]:
    """Errors of the database as errors of ours."""
    try:
        yield
    except exc.DatabaseError as error:
        raise _storage_error(error) from error


def _engine(url: str) -> Engine:
    """Errors name no parameters: they are people's words, and errors are logged."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
        # SERIALIZABLE: with PostgreSQL's default a value that was read, changed and written loses what others wrote
        return create_engine(
            parsed,
            isolation_level="SERIALIZABLE",
            hide_parameters=True,
            pool_size=POSTGRES_THREADS + 1,
            max_overflow=4,
            pool_pre_ping=True,
        )
    if parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed, connect_args={"timeout": 15}, hide_parameters=True)
    event.listen(engine, "connect", _configure_sqlite)
    return engine


def _configure_sqlite(connection: Any, _record: Any) -> None:
    """FULL, since NORMAL loses acknowledged commits in a power cut; secure_delete, since erased means erased."""
    connection.isolation_level = None  # we say BEGIN IMMEDIATE ourselves
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "busy_timeout=15000",
        "foreign_keys=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        "cache_size=-8000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def begin(connection: Connection) -> None:
    """IMMEDIATE: a deferred transaction that writes later meets "database is locked" under load."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
