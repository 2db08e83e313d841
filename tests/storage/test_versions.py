"""The schema's version at start: created, current, older, newer, damaged; and the migrations equal the schema."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from storage import backup, migrations, people, schema, versions
from storage.store import DamagedError, Store
from storage.versions import SchemaError
from tests.conftest import SetClock


def _tables(store: Store) -> dict[str, object]:
    """Columns, keys, indexes and numbering of every table, by name."""
    look = inspect(store.engine)
    return {
        name: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in look.get_columns(name)],
            look.get_pk_constraint(name),
            sorted(map(str, look.get_foreign_keys(name))),
            sorted(map(str, look.get_unique_constraints(name))),
            sorted(map(str, look.get_indexes(name))),
            store.is_sqlite and "AUTOINCREMENT" in _made_by(store, name),
        )
        for name in look.get_table_names()
    }


def _made_by(store: Store, table: str) -> str:
    """SQLite's own words: its inspector does not tell whether a number is given twice."""
    with store.engine.connect() as connection:
        return str(connection.scalar(text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table}))


@pytest.fixture(params=["sqlite", "postgres"])
def step_by_step(request: pytest.FixtureRequest, tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    """A database made by all migrations from the first, as an old one is."""
    is_sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path / 'old.db'}" if is_sqlite else request.getfixturevalue("postgres_url")
    folder = tmp_path / "migrations"
    shutil.copytree(migrations.FOLDER, folder)
    store = Store(url, clock)
    versions.prepare(store, allow=True, folder=folder)
    yield store
    store.close()


def test_the_migrations_make_exactly_the_schema(step_by_step: Store) -> None:
    with step_by_step.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []


def test_a_new_database_equals_one_that_came_by_migrations(step_by_step: Store, store: Store) -> None:
    if step_by_step.is_sqlite == store.is_sqlite:
        assert _tables(store) == _tables(step_by_step)
        assert versions.current(store) == versions.current(step_by_step)


def test_a_missing_sqlite_file_is_created_for_its_owner_only(tmp_path: Path, clock: SetClock) -> None:
    store = Store(f"sqlite:///{tmp_path / 'new' / 'nahbar.db'}", clock)
    assert versions.prepare(store).outcome == "created"
    assert versions.prepare(store).outcome == "current"
    store.close()
    assert (tmp_path / "new" / "nahbar.db").stat().st_mode & 0o777 == 0o600


def test_an_empty_postgres_database_asks_for_migrate(postgres_url: str, clock: SetClock) -> None:
    store = Store(postgres_url, clock)
    with pytest.raises(SchemaError, match="migrate"):
        versions.prepare(store)
    assert versions.prepare(store, allow=True).outcome == "created"
    assert versions.prepare(store).outcome == "current"
    store.close()


def set_version(path: Path, version: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.close()


def test_a_newer_schema_stops_the_program_and_stays_as_it_is(sqlite_store: Store) -> None:
    assert sqlite_store.path
    set_version(sqlite_store.path, "9999")
    with pytest.raises(SchemaError, match="newer than this program"):
        versions.prepare(sqlite_store)
    assert versions.current(sqlite_store) == "9999"


def garbage(path: Path) -> None:
    path.write_bytes(b"\x00\x01garbage" * 5000)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def scribbled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:12288] = b"\xff" * 8192
    path.write_bytes(data)


def emptied_beside_its_log(path: Path) -> None:
    path.write_bytes(b"")
    path.with_name(path.name + "-wal").write_bytes(b"x" * 5000)


def named_by_no_text(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"TABLE people (", b"TABLE people \xff"))


@pytest.mark.parametrize("harm", [garbage, truncated, scribbled, named_by_no_text, emptied_beside_its_log])
def test_a_damaged_file_is_refused_with_a_hint_and_left_as_it_is(
    harm: Callable[[Path], None], tmp_path: Path, migrated_file: Path, clock: SetClock
) -> None:
    path = tmp_path / "nahbar.db"
    shutil.copy(migrated_file, path)
    harm(path)
    before = path.read_bytes()
    store = Store(f"sqlite:///{path}", clock)
    with pytest.raises(DamagedError, match="restore a backup"):
        versions.prepare(store)
    store.close()
    assert path.read_bytes() == before


def test_a_file_of_another_program_is_refused(tmp_path: Path, clock: SetClock) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()
    store = Store(f"sqlite:///{path}", clock)
    with pytest.raises(SchemaError, match="another program"):
        versions.prepare(store)
    store.close()


LATER = '''"""later"""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("teams") as table:
        table.drop_column("names_version")
    {crash}
'''


@pytest.fixture
def later(tmp_path: Path) -> Callable[[str], Path]:
    """The migrations of a program that knows a second one, which rebuilds a table that others refer to."""

    def write(crash: str) -> Path:
        folder = tmp_path / "migrations"
        if not folder.exists():
            shutil.copytree(migrations.FOLDER, folder)
        (folder / "versions" / "0002_later.py").write_text(LATER.format(crash=crash))
        return folder

    return write


def make_member(store: Store) -> None:
    with store.transaction() as db:
        db.add(schema.accounts, team_id=people.team_named(db, "North"), name="Kiesel AG", aliases=[], competitors=[],
               created_on=db.now.date(), changed_at=db.now)  # fmt: skip


def test_an_older_sqlite_file_is_migrated_after_a_backup(sqlite_store: Store, later: Callable[[str], Path]) -> None:
    make_member(sqlite_store)
    prepared = versions.prepare(sqlite_store, folder=later("pass"))
    assert (prepared.outcome, prepared.version) == ("migrated", "0002")
    assert prepared.backup and prepared.backup.name == "nahbar.db.0001.20261124T091500Z.backup"
    assert sqlite_store.path
    kept, now = backup.verify(prepared.backup), backup.verify(sqlite_store.path)
    assert (kept.version, kept.faults, now.version) == ("0001", (), "0002")
    assert now.faults == ("its schema (version 0002) is newer than this program",)  # and nothing else is wrong with it
    assert kept.rows == now.rows and now.rows["accounts"] == 1


def test_a_migration_that_fails_leaves_the_old_version_untouched(
    sqlite_store: Store, later: Callable[[str], Path]
) -> None:
    make_member(sqlite_store)
    with pytest.raises(RuntimeError, match="power cut"):
        versions.prepare(sqlite_store, folder=later("raise RuntimeError('power cut')"))
    assert versions.current(sqlite_store) == "0001"
    with sqlite_store.transaction() as db:
        assert people.all_teams(db) == [(1, "North")]


def test_an_older_postgres_database_asks_for_migrate_and_a_failed_one_is_untouched(
    migrated_postgres_url: str, clock: SetClock, later: Callable[[str], Path]
) -> None:
    store = Store(migrated_postgres_url, clock)
    make_member(store)
    folder = later("raise RuntimeError('power cut')")
    with pytest.raises(SchemaError, match="run `nahbar migrate`"):
        versions.prepare(store, folder=folder)
    with pytest.raises(RuntimeError, match="power cut"):
        versions.prepare(store, allow=True, folder=folder)
    assert versions.current(store) == "0001"
    assert versions.prepare(store, allow=True, folder=later("pass")).outcome == "migrated"
    store.close()
