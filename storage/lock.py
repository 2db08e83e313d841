"""One process polls a token: an operating-system lock beside the SQLite file, an advisory lock on PostgreSQL.

Both are free again the moment the process that holds them dies, however it dies.
"""

import fcntl
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from sqlalchemy import Connection, Engine, text

from storage.store import StorageError, Store, translated

_POLLING = 0x6E61_6862_6172  # key of the advisory lock; PostgreSQL keeps such keys apart by database

_held: set[int] = set()
"""Descriptors of locks held: a forked child that outlives us must not go on holding them."""


def _let_go_in_child() -> None:
    for descriptor in _held:
        os.close(descriptor)
    _held.clear()


os.register_at_fork(after_in_child=_let_go_in_child)


class SecondInstanceError(StorageError):
    """Another process works on this database."""


class _Lock(Protocol):
    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def is_held(self) -> bool:
        """Whether it still is ours: a connection may be lost."""
        ...


class PollingLock:
    """A context manager. Entering raises SecondInstanceError when another process has it."""

    def __init__(self, store: Store) -> None:
        self._lock: _Lock = FileLock(store.path) if store.path is not None else AdvisoryLock(store.engine)

    def __enter__(self) -> Self:
        self._lock.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.__exit__(kind, error, trace)

    def is_held(self) -> bool:
        return self._lock.is_held()


class FileLock:
    """flock on PATH.lock. The file stays, empty of meaning: its existence is not the lock."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._descriptor: int | None = None

    def __enter__(self) -> Self:
        path = self._database.with_name(self._database.name + ".lock")
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip() or "unknown"
            os.close(descriptor)
            raise SecondInstanceError(
                f"the bot already runs on {self._database} (process {holder}): stop it first"
            ) from error
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        self._descriptor = descriptor
        _held.add(descriptor)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._descriptor is not None:
            _held.discard(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None

    def is_held(self) -> bool:
        return self._descriptor is not None


class AdvisoryLock:
    """A session lock on a connection of its own, which does nothing else."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        with translated():
            connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            if not connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _POLLING}):
                connection.close()
                raise SecondInstanceError(
                    f"the bot already runs on the database {self._engine.url.database}: stop it first"
                )
        self._connection = connection
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            with suppress(StorageError), translated():  # the server takes its time to notice an end of the session
                self._connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _POLLING})
            self._connection.invalidate()
            self._connection.close()
            self._connection = None

    def is_held(self) -> bool:
        if self._connection is None:
            return False
        held = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted")
        try:
            with translated():
                return bool(self._connection.scalar(held))
        except StorageError:
            return False
