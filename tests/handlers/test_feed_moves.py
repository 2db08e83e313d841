"""A feed that has moved for good: followed at the second answer, told, and taken back by a button."""

from bot.sandbox import Message
from storage import feeds, people
from storage.feeds import Feed
from tests.handlers.press_stage import PressStage, press_stage
from tests.jobs.newsroom import Item


def _feeds(here: PressStage) -> list[Feed]:
    with here.stage.store.transaction() as db:
        return feeds.all_of_team(db, people.team_named(db, "Süd"))


async def _moved(here: PressStage) -> Message:
    """What the admin hears after two looks at a feed that has moved from /rss to /other."""
    url = here.carries("/rss", Item("Neue Halle"))
    await here.asks(here.ida, f"/feed neu {url} alle")
    here.carries("/other", Item("Neue Halle"))
    here.moves["/rss"] = "/other"
    listed = await here.asks(here.ida, "/feed")
    for _ in range(2):
        card = await here.taps(here.ida, listed, "1") if "1" in listed.labels else listed
        listed = await here.taps(here.ida, card, "Jetzt prüfen")
    messages = here.ida.chat.messages
    return messages[max(messages)]


async def test_the_admin_hears_of_it_and_takes_it_back_for_good(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        told = await _moved(here)
        old, new = here.site.url("/rss"), here.site.url("/other")
        assert told.text == f"📡 Der Feed Fränkischer Bote ist umgezogen, ich lese ihn jetzt hier: {new}"
        assert told.labels == ["Rückgängig"]
        assert [feed.url for feed in _feeds(here)] == [new]
        back = await here.taps(here.ida, told, "Rückgängig")
        assert back.text == "Rückgängig gemacht. Wieder wie vorher: Die Adresse von „Fränkischer Bote“."
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "1")
        for _ in range(3):
            card = await here.taps(here.ida, card, "Jetzt prüfen")
        assert [(feed.url, feed.state.error) for feed in _feeds(here)] == [(old, None)]
        assert max(here.ida.chat.messages) == card.message_id


async def test_a_bare_undo_takes_back_what_the_admin_did_and_not_the_move(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        told = await _moved(here)
        assert "Wieder weg: Fränkischer Bote." in (await here.asks(here.ida, "/undo")).text
        query = await here.ida.taps(told, "Rückgängig")
        assert "lässt sich nicht mehr" in await here.ida.hears_toast(query)
        assert _feeds(here) == []


async def test_a_removed_feed_does_not_come_back_by_its_old_address(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        told = await _moved(here)
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "1")
        await here.taps(here.ida, await here.taps(here.ida, card, "Entfernen"), "Wirklich entfernen")
        query = await here.ida.taps(told, "Rückgängig")
        assert "danach noch geändert" in await here.ida.hears_toast(query)
        assert _feeds(here) == []


async def test_a_feed_does_not_move_to_where_another_one_is(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        there = here.carries("/other", Item("Neue Halle"), title="Anzeiger")
        await here.asks(here.ida, f"/feed neu {there} alle")
        await here.asks(here.ida, f"/feed neu {here.carries('/rss', Item('Neue Halle'))} alle")
        here.moves["/rss"] = "/other"
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "2")
        for _ in range(3):
            card = await here.taps(here.ida, card, "Jetzt prüfen")
        assert sorted(feed.url for feed in _feeds(here)) == [there, here.site.url("/rss")]
        assert max(here.ida.chat.messages) == card.message_id
