"""A team of several people, for tests of what one of them does with another."""

from datetime import UTC, date, datetime

from storage import Store, people
from tests.conftest import SetClock
from tests.storage.some_rows import make_person, make_team
from tests.storage.some_work import make_customer, make_office


def some_colleagues(store: Store, clock: SetClock) -> dict[str, int]:
    """On a Tuesday: Max with his customer Acme, two called Ida, Otto, and Vera, who leads; Eve leads another team.

    Returns the numbers of the people by name, and that of the team.
    """
    clock.now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    with store.transaction() as db:
        max_ = make_office(db)
        make_customer(db, max_, "Acme GmbH")
        found = {"Max": max_.person, "team": max_.team}
        for name in ("Ida Berg", "Ida Kurz", "Otto Lang"):
            found[name] = make_person(db, max_.team, name)
        found["Vera"] = make_person(db, max_.team, "Vera", role="lead")
        found["Eve"] = make_person(db, make_team(db, "Nord"), "Eve Nord", role="lead")
    return found


def away(store: Store, person: int) -> tuple[date | None, date | None, int | None]:
    """From when, until when, and who stands in."""
    with store.transaction() as db:
        caller = people.caller_by_id(db, person)
    assert caller is not None
    return caller.person.away_from, caller.person.away_until, caller.person.deputy_id
