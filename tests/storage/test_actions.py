"""Undo: each action backwards, as long as nothing newer stands on it."""

from datetime import time

from sqlalchemy import insert, select

from bot.domain.accounts import Birthday
from storage import accounts, actions, contacts, people, schema
from storage.store import Store
from storage.transaction import Transaction
from tests.conftest import SetClock
from tests.storage.some_rows import make_person, make_team


def begin(store: Store) -> tuple[int, int]:
    with store.transaction() as db:
        team = make_team(db)
        return team, make_person(db, team, "Ada")


def undo_last(store: Store, person: int) -> str:
    with store.transaction() as db:
        action = actions.last(db, person)
        return actions.undo(db, action).outcome if action else "none"


def test_all_changes_of_an_action_go_back_together(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        firm = accounts.add(db, team, name="Kieselwerk", city="Ulm")
        met = contacts.add(db, team, firm, last_name="Wachowski", birthday=Birthday(2, 29))
    with store.transaction() as db:
        db.act(ada, 7, "change")
        accounts.change(db, team, firm, city="Bonn", aliases=("Kiesel",))
        contacts.change(db, team, met, birthday=None)
        people.change(db, ada, prompt_at=time(9, 30))
        contacts.add(db, team, firm, last_name="Neu")
    assert undo_last(store, ada) == "done"
    with store.transaction() as db:
        account, person = accounts.get(db, team, firm), people.caller_by_id(db, ada)
        assert account and (account.city, account.aliases) == ("Ulm", ())
        assert [c.birthday for c in contacts.of_account(db, team, firm)] == [Birthday(2, 29)]
        assert person and person.person.prompt_at == time(8)


def test_what_came_into_other_columns_meanwhile_stays_with_an_undo(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        firm = accounts.add(db, team, name="Kieselwerk", city="Ulm")
    with store.transaction() as db:
        db.act(ada, 7, "do-not-contact")
        accounts.change(db, team, firm, do_not_contact=True)
    with store.transaction() as db:
        accounts.change(db, team, firm, city="Bonn")  # an import of the command line
    assert undo_last(store, ada) == "done"
    with store.transaction() as db:
        account = accounts.get(db, team, firm)
        assert account and (account.do_not_contact, account.city) == (False, "Bonn")


def test_undo_works_twice_in_a_row_and_then_has_nothing_left(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        firm = accounts.add(db, team, name="Kieselwerk", city="A")
    for city in ("B", "C"):
        with store.transaction() as db:
            db.act(ada, 7, "move", {"to": city})
            accounts.change(db, team, firm, city=city)
    cities = []
    for _ in range(2):
        assert undo_last(store, ada) == "done"
        with store.transaction() as db:
            account = accounts.get(db, team, firm)
            assert account
            cities.append(account.city)
    assert cities == ["B", "A"]
    assert undo_last(store, ada) == "none"


def test_an_action_is_undone_once_only_and_by_its_own_person_only(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        action_id = db.act(ada, 7, "create")
        accounts.add(db, team, name="Kieselwerk")
        ben = make_person(db, team, "Ben")
    with store.transaction() as db:
        assert actions.get(db, action_id, ben) is None and actions.last(db, ben) is None
        action = actions.get(db, action_id, ada)
        assert action and actions.undo(db, action).outcome == "done"
        again = actions.get(db, action_id, ada)
        assert again and actions.undo(db, again).outcome == "already"


def test_a_newer_change_of_the_same_row_blocks_until_it_is_undone_itself(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        firm = accounts.add(db, team, name="Kieselwerk", city="A")
    with store.transaction() as db:
        first = db.act(ada, 7, "move")
        accounts.change(db, team, firm, city="B")
    with store.transaction() as db:
        db.act(ada, 7, "class")
        accounts.change(db, team, firm, tier="A")
    with store.transaction() as db:
        action = actions.get(db, first, ada)
        assert action and actions.undo(db, action).outcome == "newer"
    assert undo_last(store, ada) == "done"
    assert undo_last(store, ada) == "done"


def test_a_new_customer_with_somebody_elses_notes_is_not_undone(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        db.act(ada, 7, "create")
        firm = accounts.add(db, team, name="Kieselwerk")
        contacts.add(db, team, firm, last_name="With it")
    with store.transaction() as db:
        db.act(make_person(db, team, "Ben"), 8, "add")
        contacts.add(db, team, firm, last_name="Wachowski")
    assert undo_last(store, ada) == "newer"
    with store.transaction() as db:
        assert len(contacts.of_account(db, team, firm)) == 2


def test_a_new_customer_that_was_only_talked_about_is_undone(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        db.act(ada, 7, "create")
        firm = accounts.add(db, team, name="Kieselwerk")
        contacts.add(db, team, firm, last_name="With it")
        row = {"chat_id": 7, "account_id": firm, "detail": {}, "changed_at": db.now}
        db.execute(insert(schema.dialogues).values(**row))
    assert undo_last(store, ada) == "done"
    with store.transaction() as db:
        assert accounts.all_of_team(db, team) == [] and contacts.all_of_team(db, team) == []


def rows(db: Transaction) -> list[tuple[object, ...]]:
    tables = (schema.interactions, schema.interaction_contacts, schema.followups)
    return [tuple(row) for table in tables for row in db.all(select(table).order_by(table.c.id))]


def test_undoing_a_removal_brings_back_what_hung_on_the_row(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        firm = accounts.add(db, team, name="Kieselwerk")
        note = db.add(schema.interactions, team_id=team, person_id=ada, account_id=firm, kind="contact",
                      day=db.now.date(), at=time(9, 5), gifts=[], competitors=["Sandig"], said={}, note="Called",
                      created_at=db.now)  # fmt: skip
        db.add(schema.interaction_contacts, interaction_id=note, name="Wachowski")
        db.add(schema.followups, team_id=team, person_id=ada, account_id=firm, interaction_id=note, what="offer",
               owner="us", due=db.now.date(), state="open", created_at=db.now)  # fmt: skip
    with store.transaction() as db:
        before = rows(db)
    with store.transaction() as db:
        db.act(ada, 7, "remove")
        assert db.remove(schema.interactions, note)
        assert rows(db) == []
    assert undo_last(store, ada) == "done"
    with store.transaction() as db:
        assert rows(db) == before


def test_changes_outside_of_an_action_leave_nothing_to_undo(store: Store, clock: SetClock) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        firm = accounts.add(db, team, name="Kieselwerk")
        assert not db.change(schema.accounts, 999, city="x") and not db.remove(schema.accounts, 999)
        accounts.change(db, team, firm, city="Ulm")
    assert undo_last(store, ada) == "none"


def test_what_was_done_by_a_button_is_known_by_its_message(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        ben = make_person(db, team, "Ben")
        db.act(ada, 7, "log")
        db.act(ada, 7, "note", {"team": team, "message": None})
        assert not actions.is_done(db, ada, "note", message=41)
        db.act(ada, 7, "note", {"team": team, "message": 41})
        assert actions.is_done(db, ada, "note", message=41)
        for person, what, message in ((ben, "note", 41), (ada, "invite", 41), (ada, "note", 42), (ada, "note", None)):
            assert not actions.is_done(db, person, what, message=message)


def test_the_number_of_a_removed_row_is_never_given_again(store: Store) -> None:
    """An old button would mean another customer, and the undo of a removal would find its place taken."""
    team, ada = begin(store)
    with store.transaction() as db:
        db.act(ada, 7, "customer")
        firm = accounts.add(db, team, name="Kieselwerk")
    assert undo_last(store, ada) == "done"
    with store.transaction() as db:
        assert accounts.add(db, team, name="Mohn & Sohn") != firm
        assert people.team_named(db, "Nord") != team


def test_a_removed_row_does_not_come_back_beside_one_that_took_its_place(store: Store) -> None:
    team, ada = begin(store)
    with store.transaction() as db:
        people.grant(db, ada, team, "lead")
    with store.transaction() as db:
        db.act(ada, 7, "role")
        people.withdraw(db, ada, team, "lead")
    with store.transaction() as db:
        people.grant(db, ada, team, "lead")
    assert undo_last(store, ada) == "newer"
