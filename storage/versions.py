"""The schema's version: what the database has, what the program wants, and the way from one to the other.

The version is read with plain SQL, so that a start costs no import of alembic; that is loaded only to migrate.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, inspect, text

from storage import backup, migrations, schema
from storage.store import RESTORE_HINT, DamagedError, StorageError, Store, begin, translated

_MIGRATING = 0x6E61_6862  # key of the advisory lock that lets one process migrate

_ALEMBIC_VERSION = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL CONSTRAINT alembic_version_pkc PRIMARY KEY)"
)

CHECKED_IN_FULL = 32 * 2**20
"""Bytes up to which a file is checked page by page at every start (0.1 s); larger ones by `verify`."""


class SchemaError(StorageError):
    """The schema is not the one that this program works with; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What `prepare` did; `backup`: the copy of the database as it was before its migration."""

    outcome: Literal["current", "created", "migrated"]
    version: str
    backup: Path | None = None


def current(store: Store) -> str | None:
    """The version of the database; None when it has no tables at all. Raises DamagedError, SchemaError."""
    with _reading(store) as connection:
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise SchemaError(f"{_name(store)} holds tables of another program")
        return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def prepare(store: Store, *, allow: bool = False, folder: Path = migrations.FOLDER) -> Prepared:
    """Makes the database ready or raises SchemaError or DamagedError.

    SQLite is created and, after a backup, migrated as needed; PostgreSQL only with `allow`: by the verb `migrate`.
    `folder`: where the migrations are.
    """
    known = migrations.revisions(folder)
    _check_file(store)
    version = current(store)
    if version == known[-1]:
        return Prepared("current", version)
    if version is not None and version not in known:
        raise SchemaError(
            f"the database {_name(store)} is newer than this program (version {version}, known are {known[0]} to "
            f"{known[-1]}): install the newer program or restore an older backup"
        )
    if not store.is_sqlite and not allow:
        state = "has no tables yet" if version is None else f"has version {version}, needed is {known[-1]}"
        raise SchemaError(f"the database {_name(store)} {state}: run `nahbar migrate`")
    saved = None if version is None else _save(store, version)
    if version is None and folder == migrations.FOLDER:
        _create(store, known[-1])
    else:
        _migrate(store, folder)
    return Prepared("created" if version is None else "migrated", known[-1], saved)


def _name(store: Store) -> str:
    return str(store.path) if store.path else str(store.url.database)


def _check_file(store: Store) -> None:
    """A damaged file must never be mistaken for a new one."""
    path = store.path
    if path is None:
        return
    if not path.exists() or path.stat().st_size == 0:
        if (wal := path.with_name(path.name + "-wal")).exists() and wal.stat().st_size > 0:
            raise DamagedError(f"{path} is empty, yet {wal.name} beside it holds data: {RESTORE_HINT}")
        path.touch(mode=0o600)
        return
    if path.stat().st_size <= CHECKED_IN_FULL:
        with _reading(store) as connection:
            fault = str(connection.scalar(text("PRAGMA quick_check(1)")))
        if fault != "ok":
            raise DamagedError(f"{path} is damaged ({fault.splitlines()[-1]}): {RESTORE_HINT}")


def _save(store: Store, version: str) -> Path | None:
    """Before a migration: the file as it is, beside itself."""
    if store.path is None:
        return None
    moment = store.clock().strftime("%Y%m%dT%H%M%SZ")
    target = store.path.with_name(f"{store.path.name}.{version}.{moment}.backup")
    backup.backup(store, target)
    return target


def _create(store: Store, version: str) -> None:
    """All tables as they are now, as alembic's documentation advises: a start by migrations takes a second more."""
    with _migrating(store) as connection:
        schema.metadata.create_all(connection)
        connection.execute(text(_ALEMBIC_VERSION))
        connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": version})


def _migrate(store: Store, folder: Path) -> None:
    """To the newest version in one transaction: after a crash in the middle the old one stands untouched."""
    with _migrating(store) as connection:
        _run_migrations(connection, folder)
        if store.is_sqlite and connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise SchemaError("the migration would break references between rows; nothing was changed")


def _run_migrations(connection: Connection, folder: Path) -> None:
    """Within the transaction of that connection."""
    from alembic import command  # a start that needs no migration shall not wait for this import
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@contextmanager
def _reading(store: Store) -> Iterator[Connection]:
    try:
        with translated(), store.engine.connect() as connection:
            yield connection
    except UnicodeDecodeError as error:  # SQLite names what it cannot read by bytes of the file
        raise DamagedError(f"{_name(store)} is damaged: {RESTORE_HINT}") from error


@contextmanager
def _migrating(store: Store) -> Iterator[Connection]:
    """SQLite rebuilds tables to change them: that must not cascade, so this connection knows no foreign keys."""
    with translated(), store.engine.connect() as connection:
        try:
            if store.is_sqlite:
                connection.execute(text("PRAGMA foreign_keys=OFF"))
            begin(connection)
            if not store.is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATING})
            yield connection
            connection.commit()
        finally:
            connection.invalidate()
