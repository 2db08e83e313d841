"""Trade fairs with their visitors, on both databases."""

from datetime import date, timedelta

from bot.domain.fairs import TradeFair
from storage import actions, fairs
from storage.store import Store
from tests.storage.some_rows import make_team
from tests.storage.some_work import TODAY, make_customer, make_office

FIRST, LAST = date(2026, 12, 2), date(2026, 12, 3)


def test_fairs_stand_in_the_order_of_their_days_with_visitors_by_name(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        zeta, acme = make_customer(db, office, "Zeta & Söhne <KG>"), make_customer(db, office, "Acme")
        later = fairs.add(db, office.team, "Interpack", date(2027, 5, 7), date(2027, 5, 13))
        soon = fairs.add(db, office.team, "Empack 'Süd'", FIRST, LAST)
        assert [fairs.send(db, soon, one) for one in (zeta, acme, zeta)] == [True, True, False]
    with store.transaction() as db:
        assert fairs.of_team(db, office.team, TODAY) == [
            TradeFair(soon, "Empack 'Süd'", FIRST, LAST, ((acme, "Acme"), (zeta, "Zeta & Söhne <KG>"))),
            TradeFair(later, "Interpack", date(2027, 5, 7), date(2027, 5, 13), ()),
        ]


def test_a_fair_is_shown_for_thirty_days_after_its_last(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        fairs.add(db, office.team, "Empack", FIRST, LAST)
        assert len(fairs.of_team(db, office.team, LAST + timedelta(days=30))) == 1
        assert fairs.of_team(db, office.team, LAST + timedelta(days=31)) == []


def test_a_fair_is_its_teams_alone(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        ours = fairs.add(db, office.team, "Empack", FIRST, LAST)
        other = make_team(db, "Elsewhere")
        assert fairs.of_team(db, other, TODAY) == []
        assert fairs.get(db, other, ours) is None
        assert fairs.get(db, office.team, ours) is not None


def test_a_removed_customer_goes_to_no_fair(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        gone = make_customer(db, office, "Fort", removed_at=db.now)
        fair = fairs.add(db, office.team, "Empack", FIRST, LAST)
        fairs.send(db, fair, gone)
        found = fairs.get(db, office.team, fair)
    assert found is not None and found.goers == ()


def test_moving_and_removing_are_undone_with_the_visitors(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        fair = fairs.add(db, office.team, "Empack", FIRST, LAST)
        acme = make_customer(db, office, "Acme")
        fairs.send(db, fair, acme)
        before = fairs.get(db, office.team, fair)
    for change in (lambda db: fairs.move(db, fair, TODAY, TODAY), lambda db: fairs.remove(db, fair)):
        with store.transaction() as db:
            action = db.act(office.person, 1, "fair", {"team": office.team})
            change(db)
        with store.transaction() as db:
            assert fairs.get(db, office.team, fair) != before
            done = actions.get(db, action, office.person)
            assert done is not None and actions.undo(db, done).outcome == "done"
            assert fairs.get(db, office.team, fair) == before
