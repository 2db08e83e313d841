"""A day and kind is served once; decisions hold on every list and can be undone."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.domain.account_facts import Skip
from bot.domain.prompts import rank
from bot.domain.snoozes import Standing
from storage import actions, people, prompts
from storage.prompts import PromptList
from storage.store import Store
from storage.transaction import Transaction
from tests.conftest import SetClock
from tests.domain.some_facts import customer
from tests.storage.some_work import TODAY, Office, caller_of, make_customer, make_office

BERLIN = ZoneInfo("Europe/Berlin")


def make_list(db: Transaction, office: Office, account_id: int, kind: str = "morning", day: date = TODAY) -> PromptList:
    row = prompts.start(db, office.person, day, kind)
    assert row is not None
    prompts.fill(db, row, office.person, rank([customer(account_id, silent=40)], TODAY).chosen)
    made = prompts.get(db, office.person, row)
    assert made is not None
    return made


def test_a_day_and_kind_is_started_once(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        assert prompts.start(db, office.person, TODAY, "morning") is not None
        assert prompts.start(db, office.person, TODAY, "morning") is None
        assert prompts.start(db, office.person, TODAY + timedelta(days=1), "morning") is not None
        assert prompts.served(db, office.person) == TODAY + timedelta(days=1)
        assert prompts.served(db, office.person, "digest") is None
        assert prompts.start(db, office.person, TODAY, "eve:7") is not None
        assert prompts.reminded(db) == {(office.person, TODAY, "eve:7")}


def test_what_never_arrived_is_due_again_and_what_was_asked_for_is_not(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        office, other = make_office(db), make_office(db, "Eva Nord", "Nord")
        chat = caller_of(db, office).person.chat_id
        assert chat is not None
        assert prompts.start(db, office.person, TODAY, "eve:1")
    clock.move(minutes=1)
    with store.transaction() as db:
        made = make_list(db, office, make_customer(db, office, "Acme"))
        asked = prompts.start_listed(db, office.person, TODAY)
        for kind in ("day:7", "press:3", "digest"):
            assert prompts.start(db, office.person, TODAY, kind)
            assert prompts.start(db, other.person, TODAY, kind)
    with store.transaction() as db:
        prompts.take_back(db, chat, clock.now)
        assert prompts.get(db, office.person, made.id) is None and prompts.item(db, office.person, 1) is None
        assert prompts.get(db, office.person, asked) is not None
        assert {kind for person, _, kind in prompts.reminded(db) if person == office.person} == {"eve:1", "today:0"}
        assert prompts.served(db, office.person, "digest") is None and prompts.served(db, other.person, "digest")
        for column in ("next_morning_at", "next_digest_at"):
            assert [person.id for person, _ in people.due(db, column, 9)] == [office.person]


def test_a_list_may_be_asked_for_any_number_of_times(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        rows = {prompts.start_listed(db, office.person, TODAY) for _ in range(3)}
    assert len(rows) == 3


def test_a_list_keeps_its_order_and_belongs_to_one_person(store: Store) -> None:
    with store.transaction() as db:
        office, other = make_office(db), make_office(db, "Eva Nord", "Nord")
        made = make_list(db, office, make_customer(db, office, "Acme"))
        item = made.items[0]
        assert (item.place, item.score, item.state, item.reasons[0]) == (1, 9.5, "open", "overdue")
        assert prompts.get(db, other.person, made.id) is None
        assert prompts.item(db, other.person, item.id) is None
        assert prompts.item(db, office.person, item.id) == item


def test_a_decision_settles_the_customer_on_every_list_and_undo_opens_it_again(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        morning, listed = make_list(db, office, acme), make_list(db, office, acme, "today:0")
        prompts.decide(db, office.person, acme, "later", db.now + timedelta(hours=3))
        action = db.act(office.person, 1, "log")
        prompts.decide(db, office.person, acme, "done")
        states = [
            found.items[0].state for one in (morning, listed) if (found := prompts.get(db, office.person, one.id))
        ]
        assert states == ["done", "done"]
        found = actions.get(db, action, office.person)
        assert found is not None and actions.undo(db, found).outcome == "done"
        assert [one.id for _, one in prompts.due_later(db)] == []
        again = prompts.item(db, office.person, morning.items[0].id)
        assert again is not None and again.state == "later"


def test_done_for_today_ends_what_is_open_or_comes_back_later_today(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        ids = [make_customer(db, office, name) for name in ("Acme", "Beta")]
        first, second = make_list(db, office, ids[0]), make_list(db, office, ids[1], "today:0")
        prompts.decide(db, office.person, ids[0], "later", db.now + timedelta(hours=3))
        prompts.end(db, office.person)
        for made in (first, second):
            item = prompts.item(db, office.person, made.items[0].id)
            assert item is not None and (item.state, item.until) == ("ended", None)
        assert prompts.standings(db, office.person, db.now, BERLIN)[ids[0]] == Standing(snoozed_until=TODAY)


def test_a_skip_is_remembered_with_its_reason(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        make_list(db, office, acme)
        assert prompts.standings(db, office.person, db.now, BERLIN) == {acme: Standing()}
        prompts.decide(db, office.person, acme, "skipped", reason="no-topic")
        assert prompts.standings(db, office.person, db.now, BERLIN)[acme].skipped == Skip(TODAY, "no-topic")
        assert prompts.standings(db, office.person, db.now + timedelta(days=50), BERLIN) == {}


def test_what_was_put_off_returns_until_a_morning_has_brought_it(store: Store, clock: SetClock) -> None:
    friday = date(2026, 11, 27)
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        make_list(db, office, acme)
        prompts.decide(db, office.person, acme, "picked", db.now + timedelta(days=3))
    clock.move(days=3)
    with store.transaction() as db:
        assert prompts.standings(db, office.person, db.now, BERLIN)[acme] == Standing(returns=True)
        make_list(db, office, acme, day=friday)
        assert prompts.standings(db, office.person, db.now, BERLIN)[acme] == Standing(returns=True)
        assert prompts.standings(db, office.person, db.now + timedelta(days=3), BERLIN)[acme] == Standing()


def test_later_is_due_when_its_hour_has_come_but_not_the_day_after(store: Store, clock: SetClock) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        item = make_list(db, office, acme).items[0]
        prompts.decide(db, office.person, acme, "later", db.now + timedelta(hours=3))
        assert prompts.due_later(db) == []
    clock.move(hours=3)
    with store.transaction() as db:
        assert [(person, one.id) for person, one in prompts.due_later(db)] == [(office.person, item.id)]
    clock.move(days=1)
    with store.transaction() as db:
        assert prompts.due_later(db) == []
