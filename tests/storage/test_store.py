"""The store: one writer with group commit on SQLite, threads and repeated turns on PostgreSQL."""

import threading
from concurrent.futures import Future
from pathlib import Path

import pytest
from sqlalchemy import event, select, text, update

from storage import people, schema
from storage.store import POSTGRES_THREADS, Committed, DamagedError, NotSavedError, Store
from storage.transaction import Transaction
from tests.conftest import SetClock

teams = schema.teams


def make_team(db: Transaction) -> int:
    return people.team_named(db, "North")


def raise_version(db: Transaction) -> None:
    """A read, and a write that depends on it."""
    version = db.scalar(select(teams.c.names_version))
    db.execute(update(teams).values(names_version=version + 1))


def version_of(store: Store) -> int:
    return int(store.run(lambda db: db.scalar(select(teams.c.names_version))).result())


def test_twenty_threads_with_twenty_five_changes_each_lose_none(store: Store) -> None:
    store.run(make_team).result()

    def work() -> None:
        for _ in range(25):
            store.run(raise_version).result()

    threads = [threading.Thread(target=work) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert version_of(store) == 500


def fail(_db: Transaction) -> None:
    raise ValueError("no")


def add_and_fail(db: Transaction) -> None:
    people.team_named(db, "Lost")
    raise ValueError("no")


def hold(store: Store) -> tuple[threading.Event, "Future[bool]"]:
    """Keeps the writer busy until the event is set, so that what follows shares a commit."""
    begun, release = threading.Event(), threading.Event()

    def wait(_db: Transaction) -> bool:
        begun.set()
        return release.wait(20)

    held = store.run(wait)
    assert begun.wait(20)
    return release, held


def test_one_failed_transaction_of_a_group_leaves_the_others_committed(store: Store) -> None:
    release, held = hold(store)
    first = store.run(lambda db: people.team_named(db, "First"))
    bad = store.run(add_and_fail)
    last = store.run(lambda db: people.team_named(db, "Last"))
    release.set()
    assert held.result()
    assert first.result() and last.result()
    with pytest.raises(ValueError, match="no"):
        bad.result()
    with store.transaction() as db:
        assert {name for _, name in people.all_teams(db)} == {"First", "Last"}


def test_a_failed_transaction_alone_keeps_nothing(store: Store) -> None:
    with pytest.raises(ValueError, match="no"):
        store.run(add_and_fail).result()
    with pytest.raises(ValueError, match="no"), store.transaction() as db:
        add_and_fail(db)
    with store.transaction() as db:
        assert people.all_teams(db) == []


def test_waiting_transactions_share_one_commit_on_sqlite(sqlite_store: Store) -> None:
    commits: list[int] = []
    release, held = hold(sqlite_store)
    event.listen(sqlite_store.engine, "commit", lambda _connection: commits.append(1))
    waiting = [sqlite_store.run(lambda db, n=n: people.team_named(db, f"Team {n}")) for n in range(30)]  # type: ignore[misc]
    release.set()
    assert held.result() and all(task.result() for task in waiting)
    assert len(commits) == 2  # of the one that held the writer, and of the thirty


def test_listeners_hear_of_a_commit_only_after_it(store: Store) -> None:
    heard: list[Committed] = []
    store.listeners.append(heard.append)
    team = store.run(make_team).result()
    store.run(lambda db: db.touched_teams.add(team)).result()
    with pytest.raises(ValueError, match="no"):
        store.run(fail).result()
    assert heard == [Committed((), (), frozenset({team}))]
    assert version_of(store) == 1


def test_a_closed_store_has_finished_what_it_was_given(store: Store) -> None:
    tasks = [store.run(make_team) for _ in range(10)]
    store.close()
    assert all(task.done() for task in tasks)


def test_a_file_that_is_no_database_is_named_as_damaged_with_a_hint(tmp_path: Path, clock: SetClock) -> None:
    path = tmp_path / "nahbar.db"
    path.write_bytes(b"this was a database once" * 1000)
    store = Store(f"sqlite:///{path}", clock)
    with pytest.raises(DamagedError, match="restore a backup"), store.transaction() as db:
        make_team(db)
    with pytest.raises(DamagedError):
        store.run(make_team).result()
    store.close()


def test_a_full_disk_is_told_as_not_saved_and_works_again_later(sqlite_store: Store) -> None:
    def fill(db: Transaction) -> None:
        db.execute(text("PRAGMA max_page_count=1"))  # the limit is at least what the file has
        for n in range(5000):
            people.team_named(db, f"A team with quite a long name {n}")

    with pytest.raises(NotSavedError, match="full"):
        sqlite_store.run(fill).result()
    sqlite_store.run(lambda db: db.execute(text("PRAGMA max_page_count=1073741823"))).result()
    assert sqlite_store.run(make_team).result()


def test_a_sqlite_file_survives_a_power_cut_by_its_settings(sqlite_store: Store) -> None:
    with sqlite_store.transaction() as db:
        settings = {name: db.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_work_given_up_while_it_waits_is_not_done_and_the_writer_goes_on(store: Store) -> None:
    holding = [hold(store) for _ in range(1 if store.is_sqlite else POSTGRES_THREADS)]
    given_up = store.run(make_team)
    assert given_up.cancel()
    for release, held in holding:
        release.set()
        held.result()
    assert store.run(lambda db: db.all(select(teams.c.id))).result() == []
