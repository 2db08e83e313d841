"""Feeds that are due are fetched, stored and watched over; a real server answers."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from bot.views import feeds as views
from bot.views.reply import Speech
from storage import Store, actions, feeds, jobs, outbox, people, schema
from tests.conftest import SetClock
from tests.jobs.newsroom import Item, Newsroom, newsroom, rss

CHEF = "Glaswerke Thürnau bekommt eine neue Chefin"


def stored(room: Newsroom) -> list[str]:
    with room.store.transaction() as db:
        return [row.title for row in db.all(select(schema.entries.c.title).order_by(schema.entries.c.id))]


def only_feed(room: Newsroom) -> feeds.Feed:
    with room.store.transaction() as db:
        (feed,) = feeds.page(db, room.team, 0, 8)
    return feed


async def test_a_due_feed_is_fetched_once_and_asked_again_with_its_validators(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.feed("/rss", room.joins("Ida", "admin"))
        room.headers["ETag"] = '"v1"'
        room.pages["/rss"] = rss("Werkblatt", Item(CHEF, at=room.ago(hours=1)))
        await room.look()
        await room.look()
        assert len(room.site.requests) == 1
        clock.move(hours=25)
        await room.look()
        assert [request.headers.get("If-None-Match") for request in room.site.requests] == [None, '"v1"']
        feed = only_feed(room)
        assert feed.title == "Werkblatt"
        assert feed.state.last_success == clock.now
        assert stored(room) == [CHEF]


async def test_an_edited_entry_is_updated_and_not_doubled(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.feed("/rss", room.joins("Ida", "admin"))
        room.pages["/rss"] = rss("Werkblatt", Item("Neue Hale", id="1"))
        await room.look()
        room.pages["/rss"] = rss("Werkblatt", Item("Neue Halle", id="1"))
        clock.move(hours=25)
        await room.look()
        assert stored(room) == ["Neue Halle"]


async def test_an_identity_longer_than_its_column_is_known_again(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.feed("/rss", room.joins("Ida", "admin"))
        room.pages["/rss"] = rss("Werkblatt", Item("Neue Halle", id="urn:" + "x" * 200))
        for _ in range(2):
            await room.look()
            clock.move(hours=25)
        assert stored(room) == ["Neue Halle"]


async def test_a_claimed_feed_is_not_claimed_twice_and_a_paused_one_never(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        ida = room.joins("Ida", "admin")
        first, second = room.feed("/a", ida), room.feed("/b", ida)
        room.write(lambda db: feeds.set_paused(db, second, True))
        assert room.write(lambda db: feeds.claim_due(db, 10)) == [first]
        assert room.write(lambda db: feeds.claim_due(db, 10)) == []


async def test_a_feed_that_fails_is_told_once_and_again_when_it_works(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.feed("/rss", room.joins("Ida", "admin"))
        room.pages["/rss"] = 500
        for _ in range(6):
            await room.look()
            clock.move(hours=24)
        assert [told.text for told in room.told("Ida")] == [
            f"⚠️ Der Feed <b>{room.url('/rss')}</b> liefert seit Di 24.11. nichts: "
            "Der Server meldet einen Fehler (500). Ich versuche es weiter."
        ]
        room.pages["/rss"] = rss("Werkblatt", Item("Neue Halle"))
        await room.look()
        assert room.told("Ida")[-1].text == "✅ Der Feed <b>Werkblatt</b> geht wieder."
        assert len(room.told("Ida")) == 2


async def test_a_feed_that_is_gone_is_told_and_never_asked_again(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.feed("/rss", room.joins("Ida", "admin"))
        room.pages["/rss"] = 410
        await room.look()
        clock.move(days=30)
        await room.look()
        assert len(room.site.requests) == 1
        (told,) = room.told("Ida")
        assert "gibt es laut Server nicht mehr" in told.text


async def test_a_notice_waits_for_the_end_of_the_quiet_hours(store: Store, clock: SetClock) -> None:
    clock.now = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
    async with newsroom(store, clock) as room:
        room.feed("/rss", room.joins("Ida", "admin"))
        room.pages["/rss"] = 410
        await room.look()
        assert room.told() == []
        clock.now = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)
        await room.look()
        assert len(room.told("Ida")) == 1


@pytest.mark.parametrize("gone", ["demoted", "in another team", "removed"])
async def test_a_notice_goes_to_who_is_admin_when_it_is_told(store: Store, clock: SetClock, gone: str) -> None:
    clock.now = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
    async with newsroom(store, clock) as room:
        ida, vera = room.joins("Ida", "admin"), room.joins("Vera", "admin")
        room.feed("/rss", ida)
        room.pages["/rss"] = 410
        await room.look()

        def leaves(db: Any) -> None:
            if gone == "removed":
                people.remove(db, ida)
            else:
                people.grant(db, ida, room.team if gone == "demoted" else people.team_named(db, "Nord"), "manager")
                people.withdraw(db, ida, room.team, "admin")

        room.write(leaves)
        clock.now = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)
        await room.look()
        assert [told.chat_id for told in room.told()] == [room.chat("Vera")] and vera


async def test_when_a_host_asks_for_a_pause_all_its_feeds_wait(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        ida = room.joins("Ida", "admin")
        first, second = room.feed("/a", ida), room.feed("/b", ida)
        room.pages |= {"/a": 429, "/b": 429}
        await room.look()
        for feed_id in (first, second):
            feed = room.read(lambda db, feed_id=feed_id: feeds.by_id(db, feed_id))
            assert feed.state.next_at >= clock.now + timedelta(hours=1)


async def test_another_admin_hears_of_a_feed_whose_admin_has_left(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        ida = room.joins("Ida", "admin")
        room.joins("Otto", "admin")
        room.feed("/rss", ida)
        room.write(lambda db: people.withdraw(db, ida, room.team, "admin"))
        room.pages["/rss"] = 410
        await room.look()
        assert room.told("Ida") == []
        assert len(room.told("Otto")) == 1


# ---- adding ----


def order(
    room: Newsroom, admin: int, path: str, purpose: str = "all", account: int | None = None, name: str = ""
) -> None:
    """As the command leaves it: an action with the order, answered by "looking", and the job."""
    detail = {"url": room.url(path), "purpose": purpose, "account_id": account, "name": name}
    with room.store.transaction() as db:
        action = db.act(admin, room.chat("Ida"), "feed-order", detail)
        outbox.say(db, room.chat("Ida"), views.looking(Speech("de"), action))
        jobs.submit(db, "feed-add", lock_key="x", action_id=action, person_id=admin)


async def test_adding_shows_title_newest_entries_and_whom_they_would_concern(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        ida = room.joins("Ida", "admin")
        room.customer("Glaswerke Thürnau AG")
        old = room.ago(days=30)
        items = [Item(f"Meldung {n}", at=old - timedelta(days=n)) for n in range(5)]
        room.pages["/rss"] = rss("Werkblatt", *items, Item(CHEF, at=room.ago(hours=2)))
        order(room, ida, "/rss")
        await room.run_jobs()
        looking, answer = room.told("Ida")
        assert looking.text == "Ich sehe mir den Feed an …"
        assert answer.follows is not None
        assert answer.text == (
            "📡 Feed dabei: <b>Werkblatt</b> – alle Kunden\n"
            f"• {CHEF} (vor 2 Std.)\n"
            "• Meldung 0 (So 25.10.)\n"
            "• Meldung 1 (Sa 24.10.)\n"
            "Wäre jetzt ein Anlass für: <b>Glaswerke Thürnau AG</b> (1 Meldung)"
        )
        assert list(answer.buttons) == ["Rückgängig"]


async def test_an_added_feed_is_undone_with_all_that_it_brought(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        ida, max_ = room.joins("Ida", "admin"), room.joins("Max")
        account = room.customer("Glaswerke Thürnau AG", owner_id=max_)
        room.pages["/rss"] = rss("Werkblatt", Item(CHEF, "Text", room.url("/1"), room.ago(hours=2)))
        order(room, ida, "/rss", "customer", account, "Glaswerke Thürnau AG")
        await room.run_jobs()
        assert len(room.told("Max")) == 1
        clock.move(hours=25)
        room.pages["/rss"] = rss("Werkblatt", Item("Noch etwas", at=room.ago(hours=1)))
        await room.look()
        with room.store.transaction() as db:
            last = actions.last(db, ida)
            assert last is not None
            assert actions.undo(db, last).outcome == "done"
        await room.look()
        for table in (schema.feeds, schema.entries, schema.feed_targets, schema.stories, schema.occasions):
            assert room.read(lambda db, table=table: db.scalar(select(func.count()).select_from(table))) == 0


async def test_a_feed_that_is_there_gains_a_purpose_and_is_not_doubled(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        ida = room.joins("Ida", "admin")
        account = room.customer("Acme GmbH")
        room.pages["/rss"] = rss("Werkblatt", Item("Neue Halle"))
        for purpose in (("all", None, ""), ("customer", account, "Acme GmbH"), ("customer", account, "Acme GmbH")):
            order(room, ida, "/rss", *purpose)
            await room.run_jobs()
        texts = [told.text.split("\n")[0] for told in room.told("Ida")[1::2]]
        assert texts == [
            "📡 Feed dabei: <b>Werkblatt</b> – alle Kunden",
            "📡 <b>Werkblatt</b> lese ich schon, jetzt auch für: <b>Acme GmbH</b>",
            "Diesen Feed lese ich schon: <b>Werkblatt</b> – <b>Acme GmbH</b>",
        ]
        assert room.read(lambda db: feeds.count(db, room.team)) == 1


PAGE = b"""<!doctype html><html><head><title>Bote</title>
<link rel="alternate" type="application/rss+xml" title="Bote &lt;b&gt;Wirtschaft&lt;/b&gt;" href="/wirtschaft.xml">
</head><body>Hallo</body></html>"""


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (404, "Unter der Adresse ist nichts (404). Nichts gespeichert."),
        (403, "Der Server verlangt eine Anmeldung oder lehnt ab (403). Nichts gespeichert."),
        (500, "Der Server meldet einen Fehler (500). Nichts gespeichert."),
        (b"", "Die Adresse antwortet leer. Nichts gespeichert."),
        (b"<html><body>Nur eine Seite</body></html>", "Das ist kein Feed, und die Seite bietet auch keinen an."),
        (b"/etc/passwd", "Das ist kein Feed, und die Seite bietet auch keinen an."),
    ],
)
async def test_what_is_no_feed_gets_a_clear_sentence_and_nothing_is_stored(
    sqlite_store: Store, clock: SetClock, page: bytes | int, sentence: str
) -> None:
    async with newsroom(sqlite_store, clock) as room:
        ida = room.joins("Ida", "admin")
        room.pages["/rss"] = page
        order(room, ida, "/rss")
        await room.run_jobs()
        assert room.told("Ida")[-1].text.startswith(sentence)
        assert room.told("Ida")[-1].buttons == {}
        assert room.read(lambda db: feeds.count(db, room.team)) == 0


async def test_a_private_address_is_refused_with_a_sentence(sqlite_store: Store, clock: SetClock) -> None:
    async with newsroom(sqlite_store, clock, allow_private=False) as room:
        order(room, room.joins("Ida", "admin"), "/rss")
        await room.run_jobs()
        answer = room.told("Ida")[-1].text
        assert answer == "Diese Adresse liegt nicht im öffentlichen Netz, dort sehe ich nicht nach. Nichts gespeichert."
        assert room.site.requests == []


async def test_a_page_offers_its_feeds_as_buttons(sqlite_store: Store, clock: SetClock) -> None:
    async with newsroom(sqlite_store, clock) as room:
        ida = room.joins("Ida", "admin")
        room.pages["/"] = PAGE
        order(room, ida, "/")
        await room.run_jobs()
        answer = room.told("Ida")[-1]
        assert answer.text == "Das ist eine Seite, kein Feed. Sie bietet an:"
        (label, data) = next(iter(answer.buttons.items()))
        assert "Bote" in label and data.startswith("feedpick:")
        offer = room.read(lambda db: actions.get(db, int(data.split(":")[1]), ida))
        assert offer.detail["urls"] == [room.url("/wirtschaft.xml")]


async def test_a_look_at_once_shows_the_card_again(sqlite_store: Store, clock: SetClock) -> None:
    async with newsroom(sqlite_store, clock) as room:
        ida = room.joins("Ida", "admin")
        feed_id = room.feed("/rss", ida)
        room.pages["/rss"] = rss("Werkblatt", *(Item(f"Meldung {n}", at=room.ago(days=n)) for n in range(8)))

        with room.store.transaction() as db:
            action = db.act(ida, room.chat("Ida"), "feed-check", {"feed_id": feed_id, "page": "0"})
            jobs.submit(db, "feed-check", lock_key="x", action_id=action, person_id=ida)
        await room.run_jobs()
        text = room.told("Ida")[-1].text
        assert "zuletzt gelesen Di 24.11. 10:15" in text
        assert "etwa 8 Meldungen die Woche" in text
        assert "In 30 Tagen betraf keine von 8 Meldungen einen Kunden." in text


async def test_a_feed_removed_while_it_was_asked_stays_removed(sqlite_store: Store, clock: SetClock) -> None:
    async with newsroom(sqlite_store, clock) as room:
        feed_id = room.feed("/rss", room.joins("Ida", "admin"))
        room.write(lambda db: db.execute(update(schema.feeds).values(removed_at=clock.now)))
        await room.look()
        assert room.read(lambda db: feeds.by_id(db, feed_id)) is None
        assert room.site.requests == []
