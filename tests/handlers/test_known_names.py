"""The names that turns know: current at every turn, built before the first message, renewed beside the turns."""

import threading

import pytest

from handlers.known_names import MANY_CHANGES, MOST_CHANGES, KnownNames
from storage import Store, accounts
from tests.conftest import SetClock
from tests.storage.some_rows import make_team


def wait_for_builds() -> None:
    for thread in threading.enumerate():
        if thread.name == "names":
            thread.join(timeout=60)


def found(store: Store, names: KnownNames, team_id: int, text: str) -> bool:
    with store.transaction() as db:
        return bool(names.of(db, team_id)[0].find(text))


def add_many(store: Store, team_id: int, count: int) -> None:
    with store.transaction() as db:
        for number in range(count):
            accounts.add(db, team_id, name=f"Kranich{number} GmbH")


def make_known(store: Store) -> int:
    with store.transaction() as db:
        team_id = make_team(db)
        accounts.add(db, team_id, name="Söhnlein Glas KG")
    return team_id


@pytest.fixture
def team(store: Store) -> int:
    return make_known(store)


def test_a_warm_index_stands_before_the_first_turn(store: Store, team: int) -> None:
    names = KnownNames(store)
    names.warm().result(timeout=60)
    with store.snapshot() as one, store.snapshot() as another:
        index, _ = names.of(one, team)
        assert index is names.of(another, team)[0]
        assert index.find("Söhnlein")


def test_what_another_process_added_is_known_at_the_next_turn(store: Store, team: int) -> None:
    names = KnownNames(store)
    assert not found(store, names, team, "Lunch with Kranich1")
    other = Store(store.url.render_as_string(hide_password=False), store.clock)
    add_many(other, team, 3)
    other.close()
    assert found(store, names, team, "Lunch with Kranich1")


@pytest.mark.parametrize("count", [MANY_CHANGES + 1, MOST_CHANGES + 1])
def test_after_an_import_all_is_known_at_once_and_stays_known(sqlite_store: Store, count: int, clock: SetClock) -> None:
    store, team = sqlite_store, make_known(sqlite_store)
    names = KnownNames(store)
    assert found(store, names, team, "Söhnlein")
    clock.move(hours=1)
    add_many(store, team, count)
    assert found(store, names, team, f"Kranich{count - 1}")
    wait_for_builds()
    clock.move(hours=1)
    with store.transaction() as db:
        accounts.change(db, team, 1, name="Weber Glas KG")
    assert found(store, names, team, f"Weber and Kranich{count - 1}")
    assert not found(store, names, team, "Söhnlein")


def test_a_build_beside_the_turns_leaves_no_delta(store: Store, team: int, clock: SetClock) -> None:
    names = KnownNames(store)
    assert found(store, names, team, "Söhnlein")
    clock.move(hours=1)
    add_many(store, team, MANY_CHANGES + 1)
    with store.transaction() as db:
        laid_over = names.of(db, team)[0]
    wait_for_builds()
    with store.transaction() as db:
        renewed = names.of(db, team)[0]
    assert renewed is not laid_over
    assert renewed.account(2) == laid_over.account(2)


def test_a_reader_sees_what_was_committed_and_holds_up_no_writer(store: Store, team: int) -> None:
    with store.snapshot() as reading:
        assert len(accounts.all_of_team(reading, team)) == 1
        add_many(store, team, 1)
        assert len(accounts.all_of_team(reading, team)) == 1
    with store.snapshot() as reading:
        assert len(accounts.all_of_team(reading, team)) == 2
