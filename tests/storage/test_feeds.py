"""Feeds with their words, state, hit rate and moves, and the words of customers, on both databases."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.entries import Entry
from bot.domain.feed_orders import OPEN, Sieve
from bot.domain.feed_rhythm import Rhythm
from bot.domain.feeds import FeedState, Hits
from storage import actions, entries, feeds, occasions, press_words
from storage.store import Store
from storage.transaction import Transaction
from tests.storage.some_rows import make_team
from tests.storage.some_work import Office, make_customer, make_occasion, make_office

NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
URL = "https://bote.example/rss"


def _feed(db: Transaction, office: Office, url: str = URL) -> int:
    return feeds.add(db, office.team, FeedState(url, db.now), "Bote", office.person)


def _undone(store: Store, action_id: int, office: Office) -> None:
    with store.transaction() as db:
        action = actions.get(db, action_id, office.person)
        assert action is not None and actions.undo(db, action).outcome == "done"


@pytest.mark.parametrize(
    "sieve", [Sieve("Glas, Müller & Söhne"), Sieve("", "Fußball, 'Straße'"), Sieve("a", "b"), Sieve("%_\\", '"')]
)
def test_the_words_of_a_feed_come_back_as_written_and_are_undone(store: Store, sieve: Sieve) -> None:
    with store.transaction() as db:
        office = make_office(db)
        feed, _other = _feed(db, office), _feed(db, office, f"{URL}/2")
        action = db.act(office.person, 1, "feed-words", {"team": office.team})
        feeds.set_sieve(db, feed, sieve)
    with store.transaction() as db:
        assert feeds.sieves_of_team(db, office.team) == {feed: sieve}
        kept = feeds.get(db, office.team, feed)
        assert kept is not None and kept.sieve == sieve
        assert feeds.sieves_of_team(db, make_team(db, "Elsewhere")) == {}
    _undone(store, action, office)
    with store.transaction() as db:
        assert feeds.sieves_of_team(db, office.team) == {}


def test_the_words_of_a_removed_feed_count_no_more(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        feed = _feed(db, office)
        feeds.set_sieve(db, feed, Sieve("Glas"))
        feeds.remove(db, feed)
        assert feeds.sieves_of_team(db, office.team) == {}


def test_a_state_comes_back_as_it_was_saved(store: Store) -> None:
    state = FeedState(
        URL,
        NOW + timedelta(minutes=5),
        etag='W/"ä\\"',
        last_modified="Tue, 24 Nov 2026 08:00:00 GMT",
        validators_since=NOW,
        moving_to="https://neu.example/",
        moving_seen=1,
        refused_move="https://hotel.example/",
        failures=3,
        failing_since=NOW - timedelta(hours=3),
        failure_told=True,
        error="timeout",
        last_success=NOW - timedelta(days=1),
        ttl_minutes=60,
        left_out=98_000,
        rhythm=Rhythm((NOW - timedelta(days=2), NOW)),
    )
    with store.transaction() as db:
        office = make_office(db)
        feed = _feed(db, office)
        feeds.save(db, feed, state, "Bote")
    with store.transaction() as db:
        kept = feeds.by_id(db, feed)
    assert kept is not None and kept.state == state


def test_a_noted_move_is_taken_back_and_stands_in_no_other_undos_way(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        added = db.act(office.person, 1, "feed-add", {"team": office.team})
        feed = _feed(db, office)
    with store.transaction() as db:
        kept = feeds.by_id(db, feed)
        assert kept is not None
        feeds.save(db, feed, FeedState("https://neu.example/", db.now), "")
        moved = db.act(office.person, 1, "feed-moved", {"team": office.team})
        feeds.note_move(db, feed, URL)
    with store.transaction() as db:
        last = actions.last(db, office.person)
        assert last is not None and last.id == added
    _undone(store, moved, office)
    with store.transaction() as db:
        assert feeds.urls_of_team(db, office.team) == {URL}
    _undone(store, added, office)
    with store.transaction() as db:
        assert feeds.all_of_team(db, office.team) == []


def test_the_hit_rate_counts_what_was_read_and_not_rejected(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        feed = _feed(db, office)
        told = [Entry(f"told{n}", f"Meldung {n}", None, db.now) for n in range(2)]
        others = [
            Entry("quiet", "Nichts", None, db.now),
            Entry("undated", "Ohne Tag"),
            Entry("old", "Alt", None, db.now - timedelta(days=20)),
        ]
        entries.add(db, feed, [*told, *others])
        rows = entries.unread(db, office.team, entries.ids(db, feed, told))
        for row, state in zip(rows, ("new", "rejected"), strict=True):
            occasion = make_occasion(db, office, acme, row.title, db.now, state=state)
            card = occasions.get(db, office.team, occasion)
            assert card is not None
            entries.settle(db, row, card.story_id)
        assert occasions.hits_of_feed(db, feed) == Hits({"Acme": 2}, 4, 1)
        assert occasions.hits_of_feed(db, _feed(db, office, f"{URL}/2")) == Hits()


def test_the_words_of_a_customer_are_put_changed_taken_away_and_undone(store: Store) -> None:
    first, second = Sieve("Glas"), Sieve("Glas", "Fußball")
    with store.transaction() as db:
        office = make_office(db)
        acme, zeta = make_customer(db, office, "Acme"), make_customer(db, office, "Zeta")
        press_words.put(db, acme, first)
        press_words.put(db, zeta, OPEN)
        assert press_words.of_team(db, office.team) == {acme: first}
        assert press_words.of_account(db, office.team, zeta) == OPEN
        assert press_words.of_team(db, make_team(db, "Elsewhere")) == {}
    for sieve in (second, OPEN):
        with store.transaction() as db:
            action = db.act(office.person, 1, "press-words", {"team": office.team})
            press_words.put(db, acme, sieve)
            assert press_words.of_account(db, office.team, acme) == sieve
        _undone(store, action, office)
        with store.transaction() as db:
            assert press_words.of_account(db, office.team, acme) == first
