"""One process polls: the second is refused, and the lock is free the moment the first one dies."""

import os
import signal
import subprocess
import sys

import pytest

from storage.lock import PollingLock, SecondInstanceError
from storage.store import Store
from tests.conftest import SetClock

HOLDER = """
import sys
from datetime import UTC, datetime
from storage.lock import PollingLock
from storage.store import Store

with PollingLock(Store(sys.argv[1], lambda: datetime(2026, 1, 1, tzinfo=UTC))):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_instance_is_refused_and_a_third_may_follow(store: Store, database_url: str, clock: SetClock) -> None:
    other = Store(database_url, clock)
    with PollingLock(store) as lock:
        assert lock.is_held()
        with pytest.raises(SecondInstanceError, match="already runs"), PollingLock(other):
            pass
    assert not lock.is_held()
    with PollingLock(other):
        pass
    other.close()


def test_the_lock_is_free_at_once_when_its_process_is_killed(store: Store, database_url: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, database_url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout and process.stdout.readline() == "held\n"
        with pytest.raises(SecondInstanceError), PollingLock(store):
            pass
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        _enter_soon(store)


def _enter_soon(store: Store) -> None:
    """At once on SQLite; PostgreSQL needs a moment to notice that the connection is gone."""
    for _ in range(2000):
        try:
            with PollingLock(store):
                return
        except SecondInstanceError:
            assert not store.is_sqlite
    raise AssertionError("the lock was not freed")
