"""Promises, complaints and wishes: what is open, and closing it."""

from datetime import date, timedelta

from bot.language.meaning import SaidComplaint, SaidFollowUp, SaidWish, When
from storage import actions, complaints, followups, people, wishes
from storage.store import Store
from storage.transaction import Transaction
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, Office, make_customer, make_office, talk

FRIDAY = date(2026, 11, 27)


def make_points(db: Transaction, office: Office) -> int:
    acme = make_customer(db, office, "Acme")
    said = (SaidFollowUp("Muster"), SaidFollowUp("Angebot", "us", When(FRIDAY, FRIDAY)), SaidFollowUp("prüft", "them"))
    talk(
        db,
        office,
        acme,
        TODAY,
        note="Angebot bis Freitag",
        follow_ups=said,
        complaints=(SaidComplaint("Anlage steht"),),
        wishes=(SaidWish("CMS"),),
    )
    return acme


def test_open_promises_come_by_due_day_with_customer_and_note(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_points(db, office)
        found = followups.of_account(db, office.team, acme)
    assert [(one.follow_up.what, one.follow_up.due) for one in found] == [
        ("Angebot", FRIDAY),
        ("Muster", None),
        ("prüft", None),
    ]
    assert {(one.customer, one.note) for one in found} == {("Acme", "Angebot bis Freitag")}


def test_a_promise_is_its_giver_s_and_the_owner_s_only_when_that_one_has_left(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_points(db, office)
        ida = make_person(db, office.team, "Ida Kern")
        assert len(followups.open_of(db, office.team, ida, [])) == 0
        assert len(followups.open_of(db, office.team, ida, [acme])) == 0
        assert len(followups.open_of(db, office.team, office.person, [])) == 3
        people.remove(db, office.person)
        assert len(followups.open_of(db, office.team, ida, [acme])) == 3


def test_a_promise_is_closed_once_and_by_its_team_only(store: Store) -> None:
    with store.transaction() as db:
        office, other = make_office(db), make_office(db, "Eva Nord", "Nord")
        promise = followups.of_account(db, office.team, make_points(db, office))[0].follow_up.id
        assert not followups.close(db, other.team, promise, "kept", TODAY)
        action = db.act(office.person, 1, "promise")
        assert followups.close(db, office.team, promise, "late", TODAY)
        assert not followups.close(db, office.team, promise, "kept", TODAY)
        assert not followups.postpone(db, office.team, promise, FRIDAY)
        closed = followups.get(db, office.team, promise)
        assert closed is not None and (closed.follow_up.state, closed.closed_on) == ("late", TODAY)
        found = actions.get(db, action, office.person)
        assert found is not None and actions.undo(db, found).outcome == "done"
        again = followups.get(db, office.team, promise)
        assert again is not None and again.follow_up.is_open


def test_a_promise_moves_to_a_day_or_a_range(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        promise = followups.of_account(db, office.team, make_points(db, office))[0].follow_up.id
        assert followups.correct(db, office.team, promise, FRIDAY, FRIDAY + timedelta(days=3))
        moved = followups.get(db, office.team, promise)
        assert moved is not None and moved.follow_up.deadline == FRIDAY + timedelta(days=3)
        assert followups.correct(db, office.team, promise, FRIDAY, FRIDAY)
        moved = followups.get(db, office.team, promise)
        assert moved is not None and moved.follow_up.due_last is None


def test_complaints_and_wishes_close_once_and_by_their_team_only(store: Store) -> None:
    with store.transaction() as db:
        office, other = make_office(db), make_office(db, "Eva Nord", "Nord")
        acme = make_points(db, office)
        complaint = complaints.open_of(db, office.team, [acme])[0]
        wish = wishes.open_of(db, office.team, [acme])[0]
        assert (complaint.customer, complaint.complaint.text) == ("Acme", "Anlage steht")
        assert (wish.customer, wish.wish.text, wish.note) == ("Acme", "CMS", "Angebot bis Freitag")
        assert not complaints.settle(db, other.team, complaint.complaint.id, TODAY)
        assert complaints.settle(db, office.team, complaint.complaint.id, TODAY)
        assert not complaints.settle(db, office.team, complaint.complaint.id, TODAY)
        assert not wishes.close(db, other.team, wish.wish.id, TODAY)
        assert wishes.close(db, office.team, wish.wish.id, TODAY)
        assert not wishes.close(db, office.team, wish.wish.id, TODAY)
        assert complaints.open_of(db, office.team, [acme]) == wishes.open_of(db, office.team, [acme]) == []
        closed = wishes.get(db, office.team, wish.wish.id)
        assert closed is not None and closed.closed_on == TODAY
        assert complaints.get(db, other.team, complaint.complaint.id) is None


def test_what_may_be_reminded_of_is_found_by_person(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        make_points(db, office)
        late = make_customer(db, office, "Beta")
        far = When(TODAY + timedelta(days=60), TODAY + timedelta(days=60))
        talk(db, office, late, TODAY, follow_ups=(SaidFollowUp("fern", "us", far),))
        found = followups.due_soon(db)
        assert {person: [one.follow_up.what for one in known] for person, known in found.items()} == {
            office.person: ["Angebot"]
        }
        db.change(followups.schema.people, office.person, reachable=False)
        assert followups.due_soon(db) == {}


def test_the_week_holds_what_was_due_in_it_also_when_settled(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        promise = followups.of_account(db, office.team, make_points(db, office))[0].follow_up.id
        followups.close(db, office.team, promise, "kept", TODAY)
        found = followups.due_between(db, office.team, date(2026, 11, 23), date(2026, 11, 29))
        assert [(one.what, one.state) for one in found] == [("Angebot", "kept")]
        assert followups.due_between(db, office.team, date(2026, 11, 30), date(2026, 12, 6)) == ()
