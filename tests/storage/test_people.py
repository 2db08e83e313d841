"""People, teams and roles; invitations that serve once."""

import threading
from concurrent.futures import wait
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from storage import invitations, people, schema
from storage.invitations import Invitation
from storage.store import Store
from storage.transaction import Transaction
from tests.conftest import SetClock
from tests.storage.some_rows import make_person, make_team


def test_of_many_who_redeem_an_invitation_at_once_exactly_one_succeeds(store: Store) -> None:
    with store.transaction() as db:
        token = invitations.create(db, make_team(db), "manager", None, None)
    found: list[Invitation | None] = []
    threads = [
        threading.Thread(target=lambda: found.append(store.run(lambda db: invitations.redeem(db, token)).result()))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8 and sum(item is not None for item in found) == 1


def test_an_invitation_serves_once_expires_and_is_stored_as_a_hash_only(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        team = make_team(db)
        token, late = (invitations.create(db, team, "lead", "Ada", None) for _ in range(2))
        assert len(token) == 22 and token not in str(db.all(select(schema.invitations)))
        redeemed = invitations.redeem(db, token)
        assert redeemed and (redeemed.team_id, redeemed.role, redeemed.name) == (team, "lead", "Ada")
        invitations.used_by(db, redeemed.id, make_person(db, team, "Ada"))
        assert invitations.redeem(db, token) is None and invitations.redeem(db, "x" * 22) is None
    clock.move(days=7)
    with store.transaction() as db:
        assert invitations.redeem(db, late) is None


def test_a_person_holds_several_roles_in_one_team_and_keeps_them_until_withdrawn(store: Store) -> None:
    with store.transaction() as db:
        north, south = make_team(db), make_team(db, "South")
        ada = make_person(db, north, "Ada", telegram_id=11)
        people.grant(db, ada, north, "lead")
        people.grant(db, ada, north, "lead")
        found = people.caller(db, 11)
        assert found and found.team_id == north and found.roles == {"manager", "lead"}
        assert [(m.person.name, set(m.roles)) for m in people.members(db, north)] == [("Ada", {"manager", "lead"})]
        people.grant(db, ada, south, "admin")
        moved = people.caller_by_id(db, ada)
        assert moved and moved.team_id == south and moved.roles == {"admin"} and people.members(db, north) == []
        people.withdraw(db, ada, south, "admin")
        assert people.caller(db, 11) is None and people.admins(db, south) == []


def test_strangers_are_nobody_and_names_may_be_borne_by_several(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        assert people.caller(db, 404) is None and people.caller_by_id(db, 404) is None
        both = [make_person(db, team, "Ada", telegram_id=n) for n in (1, 2)]
        assert [found.person.id for found in people.named(db, "Ada")] == both
        assert people.stored(db, both) == dict.fromkeys(both, "Ada") and people.named(db, "ada") == []


def test_who_comes_back_is_the_same_person(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        ada = make_person(db, team, "Ada", telegram_id=1)
        people.set_reachable(db, 1, reachable=False)
        assert make_person(db, team, "Other Name", telegram_id=1) == ada
        found = people.caller(db, 1)
        assert found and (found.person.name, found.person.reachable) == ("Ada", True)


def test_who_comes_back_joins_on_the_day_that_it_is_there(store: Store, clock: SetClock) -> None:
    clock.now = datetime(2026, 11, 25, 1, tzinfo=UTC)
    with store.transaction() as db:
        team = make_team(db)
        ada = make_person(db, team, "Ada", telegram_id=1)
        people.change(db, ada, zone="America/New_York")
        people.remove(db, ada)
        make_person(db, team, "Ada", telegram_id=1)
        found = people.caller(db, 1)
        assert found and found.person.joined_on == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("minutes", "reachable", "due"), [(-1, True, True), (0, True, True), (1, True, False), (0, False, False)]
)
def test_the_morning_is_due_at_its_moment_for_people_who_can_be_reached(
    store: Store, clock: SetClock, minutes: int, reachable: bool, due: bool
) -> None:
    with store.transaction() as db:
        ada = make_person(db, make_team(db), "Ada", telegram_id=1)
        assert [person.id for person in people.unscheduled(db, "next_morning_at")] == [ada]
        moment = clock.now + timedelta(minutes=minutes)
        people.set_next(db, ada, next_morning_at=moment)
        people.set_reachable(db, 1, reachable)
        found = [(person.id, at) for person, at in people.due(db, "next_morning_at", 10)]
        assert found == ([(ada, moment)] if due else [])
        assert people.unscheduled(db, "next_morning_at") == []


def test_an_invitation_is_withdrawn_by_its_own_team_and_once(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        team, other = make_team(db), make_team(db, "South")
        token, used = (invitations.create(db, team, "lead", None, None) for _ in range(2))
        assert invitations.redeem(db, used) is not None
        assert not invitations.is_open(db, team, used) and not invitations.withdraw(db, team, used)
        assert not invitations.is_open(db, other, token) and not invitations.withdraw(db, other, token)
        assert invitations.is_open(db, team, token) and invitations.withdraw(db, team, token)
        assert not invitations.withdraw(db, team, token) and invitations.redeem(db, token) is None
        late = invitations.create(db, team, "lead", None, None)
    clock.move(days=7)
    with store.transaction() as db:
        assert not invitations.is_open(db, team, late)


def test_whoever_comes_back_begins_anew_with_the_roles_of_the_new_invitation(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        person = make_person(db, team, "Otto", role="admin")
        people.set_next(db, person, next_morning_at=db.now)
        people.remove(db, person)
        assert people.member(db, team, person) is None and people.admins(db, team) == []
        assert make_person(db, team, "Otto", role="manager") == person
        back = people.member(db, team, person)
        assert back is not None and back.roles == ("manager",)
        assert [one.id for one in people.unscheduled(db, "next_morning_at")] == [person]


def test_two_admins_who_demote_each_other_at_once_leave_one(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        pair = [make_person(db, team, name, role="admin") for name in ("Vera", "Otto")]

    def demote(acting: int, whom: int) -> None:
        def work(db: Transaction) -> None:
            caller = people.caller_by_id(db, acting)
            if caller is not None and caller.may("admin") and len(people.admins(db, team)) > 1:
                people.withdraw(db, whom, team, "admin")

        futures.append(store.run(work))

    futures: list[object] = []
    demote(pair[0], pair[1])
    demote(pair[1], pair[0])
    wait(futures)  # type: ignore[arg-type]
    with store.transaction() as db:
        assert len(people.admins(db, team)) == 1
