"""What the card, the questions about it and the list of people read, on both databases."""

from concurrent.futures import wait
from datetime import date, timedelta

from bot.language.meaning import NamedCustomer, SaidInteraction, When
from storage import accounts, contacts, interactions, invitations, people
from storage.interaction_parts import Origin
from storage.store import Store
from storage.transaction import Transaction
from tests.conftest import SetClock
from tests.storage.some_rows import make_person, make_team

DAY = date(2026, 11, 2)


def _log(db: Transaction, team: int, person: int, account: int, days: int, channel: str | None, **more: object) -> None:
    when = When(DAY + timedelta(days=days), DAY + timedelta(days=days))
    said = SaidInteraction(NamedCustomer("known", account), when=when, channel=channel, **more)  # type: ignore[arg-type]
    interactions.record(db, Origin(team, person, f"day {days}", DAY), said)


def test_a_timeline_comes_page_by_page_the_newest_first(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        person, account = make_person(db, team, "Max"), accounts.add(db, team, name="Kranich")
        for days in range(5):
            _log(db, team, person, account, days, "call")
        pages = [[one.note for one in interactions.of_account(db, team, account, 2, skip)] for skip in (0, 2, 4, 6)]
        assert pages == [["day 4", "day 3"], ["day 2", "day 1"], ["day 0"], []]
        assert interactions.count_of_account(db, team, account) == 5
        assert interactions.count_of_account(db, team + 1, account) == 0


def test_contacts_are_counted_by_channel_without_tries_that_reached_nobody(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        max_, ida = make_person(db, team, "Max"), make_person(db, team, "Ida")
        account, other = accounts.add(db, team, name="Kranich"), accounts.add(db, team, name="Weber")
        _log(db, team, max_, account, 0, "call", reached=True)
        _log(db, team, ida, account, 3, "visit")
        _log(db, team, max_, account, 3, None)
        _log(db, team, max_, account, 3, "call", reached=False)
        _log(db, team, max_, other, 3, "email")

        def counted(first: int, last: int, account_id: int | None, person_id: int | None) -> dict[str, int]:
            span = (DAY + timedelta(days=first), DAY + timedelta(days=last))
            return interactions.contacts_by_channel(db, team, *span, account_id=account_id, person_id=person_id)

        assert counted(0, 3, account, None) == {"call": 1, "visit": 1, "other": 1}
        assert counted(1, 3, account, None) == {"visit": 1, "other": 1}
        assert counted(0, 3, None, max_) == {"call": 1, "other": 1, "email": 1}
        assert counted(4, 9, None, None) == {}


def test_scores_come_the_newest_first(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        person, account = make_person(db, team, "Max"), accounts.add(db, team, name="Kranich")
        for days, score in ((0, 4.0), (1, None), (2, 8.5)):
            _log(db, team, person, account, days, "call", satisfaction=score)
        assert [one.satisfaction for one in interactions.scored(db, team, account)] == [8.5, 4.0]


def test_letters_of_a_name_find_it_and_signs_of_the_search_are_letters_too(store: Store) -> None:
    with store.transaction() as db:
        team, other = make_team(db), make_team(db, "South")
        for name in ("Kranich GmbH", "Alter Kran OHG", "100% Obst", "Zander"):
            accounts.add(db, team, name=name)
        accounts.add(db, other, name="Kranbau")

        def found(words: str) -> list[str]:
            return [account.name for account in accounts.containing(db, team, words, 8)]

        assert found("kran") == ["Alter Kran OHG", "Kranich GmbH"]
        assert found("%") == ["100% Obst"] and found("_") == [] and found("'; drop") == []


def test_only_people_with_a_birthday_are_read_for_birthdays(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        account = accounts.add(db, team, name="Kranich")
        contacts.add(db, team, account, last_name="Kessler", birthday="11-27")
        contacts.add(db, team, account, last_name="Ahlers")
        assert [one.last_name for one in contacts.with_birthday(db, team)] == ["Kessler"]


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
