"""What a team watches follows its customers: a change is live at the next article, a note builds nothing anew."""

import pytest

from jobs.matchers import Matchers, Watching
from storage import Store, accounts, thresholds
from tests.conftest import SetClock
from tests.storage.some_work import Office, make_customer, make_office

GLASS = "Glaswerke Thürnau"


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        return make_office(db)


def named(watching: Watching, text: str) -> set[str]:
    return {mention.id for mention in watching.matcher.find(text)}


async def test_a_new_a_renamed_and_a_removed_customer_are_live_at_once(
    store: Store, clock: SetClock, office: Office
) -> None:
    matchers = Matchers()
    with store.transaction() as db:
        glass = make_customer(db, office, GLASS)
    assert named(await matchers.of(store, office.team), f"{GLASS} baut um.") == {GLASS}
    with store.transaction() as db:
        make_customer(db, office, "Kessler Logistik")
        accounts.change(db, office.team, glass, name="Spiegelwerke Thürnau")
    text = f"{GLASS} und Spiegelwerke Thürnau und Kessler Logistik bauen um."
    assert named(await matchers.of(store, office.team), text) == {"Spiegelwerke Thürnau", "Kessler Logistik"}
    with store.transaction() as db:
        accounts.change(db, office.team, glass, removed_at=clock.now)
    assert named(await matchers.of(store, office.team), text) == {"Kessler Logistik"}


async def test_a_competitor_told_later_is_watched_too(store: Store, office: Office) -> None:
    matchers = Matchers()
    with store.transaction() as db:
        glass = make_customer(db, office, GLASS)
    await matchers.of(store, office.team)
    with store.transaction() as db:
        accounts.change(db, office.team, glass, competitors=["Lindarflug"])
    assert named(await matchers.of(store, office.team), "Lindarflug streicht Stellen.") == {"Lindarflug"}


async def test_a_change_of_no_name_keeps_the_automaton_but_knows_the_customer(store: Store, office: Office) -> None:
    matchers = Matchers()
    with store.transaction() as db:
        glass = make_customer(db, office, GLASS)
    before = await matchers.of(store, office.team)
    with store.transaction() as db:
        accounts.change(db, office.team, glass, cadence_days=14)
    after = await matchers.of(store, office.team)
    assert after.matcher._automaton is before.matcher._automaton
    assert named(after, f"{GLASS} baut um.") == {GLASS}


async def test_a_lesson_counts_at_once(store: Store, office: Office) -> None:
    matchers = Matchers()
    with store.transaction() as db:
        make_customer(db, office, GLASS)
    await matchers.of(store, office.team)
    with store.transaction() as db:
        thresholds.put(db, office.team, GLASS, GLASS, 1.0)
    assert named(await matchers.of(store, office.team), f"{GLASS} baut um.") == set()
