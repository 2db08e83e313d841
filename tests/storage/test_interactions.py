"""What was said with a customer: page by page, counted, and scored."""

from datetime import date, timedelta

from bot.language.meaning import NamedCustomer, SaidInteraction, When
from storage import accounts, interactions
from storage.interaction_parts import Origin
from storage.store import Store
from storage.transaction import Transaction
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
