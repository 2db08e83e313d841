"""Customers and contacts: the wall between teams, changes that the name index hears of, and who owns whom."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.accounts import Account, Birthday, Contact
from storage import accounts, actions, contacts, people, schema
from storage.store import StorageError, Store
from tests.conftest import SetClock
from tests.storage.some_rows import make_person, make_team


def test_a_customer_comes_back_as_it_was_stored(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        values = {"aliases": ("Kiesel", "KW"), "tier": "A", "since": date(2009, 3, 1), "competitors": ("Sandig",)}
        new = accounts.add(db, team, name="Kieselwerk & Söhne <KG>", **values)
        expected = Account(new, "Kieselwerk & Söhne <KG>", team, created_on=date(2026, 11, 24), **values)  # type: ignore[arg-type]
        assert accounts.get(db, team, new) == expected
        assert accounts.by_name(db, team, "Kieselwerk & Söhne <KG>") == expected
        assert accounts.all_of_team(db, team) == [expected]
        assert accounts.several(db, team, [new, 999]) == {new: expected}
        assert accounts.by_name(db, team, "kieselwerk & söhne <kg>") is None


def test_a_contact_comes_back_as_it_was_stored(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        firm = accounts.add(db, team, name="Kieselwerk")
        values = {"salutation": "Frau", "birthday": Birthday(2, 29), "interests": ("Segeln", "Jazz")}
        new = contacts.add(db, team, firm, first_name="Ida", last_name="Wachowski", **values)
        expected = Contact(new, firm, "Ida", "Wachowski", **values)  # type: ignore[arg-type]
        assert contacts.get(db, team, new) == expected
        assert contacts.of_account(db, team, firm) == contacts.all_of_team(db, team) == [expected]
        assert contacts.change(db, team, new, birthday=Birthday(2, 29, 1976))
        assert contacts.all_of_team(db, team)[0].birthday == Birthday(2, 29, 1976)


def test_no_team_sees_or_changes_what_another_has(store: Store) -> None:
    with store.transaction() as db:
        north, south = make_team(db, "North"), make_team(db, "South")
        firm = accounts.add(db, north, name="Kieselwerk")
        person = contacts.add(db, north, firm, last_name="Wachowski")
        reads = [
            accounts.get(db, south, firm),
            accounts.by_name(db, south, "Kieselwerk"),
            accounts.all_of_team(db, south),
            accounts.several(db, south, [firm]),
            contacts.get(db, south, person),
            contacts.of_account(db, south, firm),
            contacts.all_of_team(db, south),
            accounts.change(db, south, firm, tier="C"),
            contacts.change(db, south, person, role="Chef"),
        ]
        assert not any(reads)
        with pytest.raises(LookupError):
            contacts.add(db, south, firm, last_name="Spy")
        assert accounts.add(db, south, name="Kieselwerk") != firm


def test_a_name_stands_once_in_a_team_and_a_removed_one_comes_back(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        firm = accounts.add(db, team, name="Kieselwerk", city="Ulm")
        accounts.change(db, team, firm, removed_at=db.now)
        assert accounts.get(db, team, firm) is None
        assert accounts.add(db, team, name="Kieselwerk", city="Bonn") == firm
        again = accounts.get(db, team, firm)
        assert again and again.city == "Bonn"
    with pytest.raises(StorageError, match=r"(?i)unique"), store.transaction() as db:
        accounts.add(db, team, name="Kieselwerk")
    with pytest.raises(IntegrityError):
        store.run(lambda db: accounts.add(db, team, name="Kieselwerk")).result()


def test_each_change_of_names_is_told_once_a_transaction(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
    with store.transaction() as db:
        firm = accounts.add(db, team, name="Kieselwerk")
        contacts.add(db, team, firm, last_name="Wachowski")
    with store.transaction() as db:
        assert accounts.names_version(db, team) == 1
        accounts.get(db, team, firm)
    with store.transaction() as db:
        assert accounts.names_version(db, team) == 1


def test_the_index_hears_what_changed_and_what_went(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        team = make_team(db)
        person = make_person(db, team, "Ada")
        old = accounts.add(db, team, name="Old AG")
        gone = accounts.add(db, team, name="Gone AG")
        met = contacts.add(db, team, gone, last_name="Wachowski")
    clock.move(hours=1)
    with store.transaction() as db:
        db.act(person, 7, "create")
        undone = accounts.add(db, team, name="Undone AG")
        new = accounts.add(db, make_team(db, "South"), name="Elsewhere AG")
        accounts.change(db, team, gone, removed_at=db.now)
    clock.move(minutes=10)
    with store.transaction() as db:
        delta = accounts.changed_since(db, team, clock.now - timedelta(minutes=30))
        assert [account.id for account in delta.accounts] == [undone] and delta.removed_accounts == {gone}
        assert delta.removed_contacts == {met}
        action = actions.last(db, person)
        assert action and actions.undo(db, action).outcome == "done"
    with store.transaction() as db:
        delta = accounts.changed_since(db, team, clock.now)
        assert [account.id for account in delta.accounts] == [gone]
        assert delta.removed_accounts >= {undone} and old not in delta.removed_accounts
        assert new not in [account.id for account in accounts.all_of_team(db, team)]


def test_who_first_logs_something_owns_the_customer_and_nobody_takes_it_over(store: Store) -> None:
    with store.transaction() as db:
        team = make_team(db)
        ada, ben = make_person(db, team, "Ada"), make_person(db, team, "Ben")
        firm = accounts.get(db, team, accounts.add(db, team, name="Kieselwerk"))
        assert firm
        db.act(ada, 7, "log")
        assert accounts.claim_owner(db, firm, ada)
        assert not accounts.claim_owner(db, firm, ben)  # even with the value read before
        owned = accounts.get(db, team, firm.id)
        assert owned and owned.owner_id == ada
        action = actions.last(db, ada)
        assert action and actions.undo(db, action).outcome == "done"
        assert accounts.get(db, team, firm.id) == firm


@pytest.mark.parametrize("gone", ["removed", "in another team"])
def test_an_owner_who_left_the_team_counts_as_none(store: Store, gone: str) -> None:
    with store.transaction() as db:
        team = make_team(db)
        ada, ben = make_person(db, team, "Ada"), make_person(db, team, "Ben")
        account_id = accounts.add(db, team, name="Kieselwerk", owner_id=ada)
        if gone == "removed":
            people.remove(db, ada)
        else:
            people.grant(db, ada, make_team(db, "South"), "manager")
        firm = accounts.get(db, team, account_id)
        assert firm
        db.act(ben, 7, "log")
        assert accounts.claim_owner(db, firm, ben)
        owned = accounts.get(db, team, account_id)
        assert owned and owned.owner_id == ben
        action = actions.last(db, ben)
        assert action and actions.undo(db, action).outcome == "done"
        assert accounts.get(db, team, account_id) == firm


def test_a_team_keeps_its_rows_apart_by_name_of_the_table() -> None:
    assert {table.name for table, _ in schema.references("accounts")} >= {"contacts", "interactions", "followups"}


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
