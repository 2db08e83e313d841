"""Feeds that mean harm, against the whole bot.

The rules D1-D11 and the tests that hold them: D1 tests/jobs/test_address_guard.py and test_addresses.py; D2-D4
test_download.py (bombs, drips, endless), test_parsing.py (the child's limits) and here (replies meanwhile); D5-D7
test_parsing.py (a body that is an address), test_parsing_child.py (doctypes, mutations) and here (each feed marked, the
good one read); D8-D10 tests/jobs/test_press.py and test_parsing_child.py (markup, links, dates, floods, republished)
and here (what cannot be believed is said); D11 test_politeness.py, tests/jobs/test_feeds.py,
tests/handlers/test_feed_moves.py and here (certificates).
"""

import asyncio
import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web

from bot.views import feeds as views
from bot.views.reply import Speech
from storage import Store, feeds
from tests.conftest import SetClock
from tests.faults.loop_watch import LoopWatch
from tests.handlers.press_stage import CHEF, TEXT, press_stage
from tests.jobs.newsroom import Item, newsroom, rss
from tests.jobs.test_parsing import CPU_BOMB

BOMB = b'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + b"".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">'.encode() for n in range(9)
)
MALFORMED: dict[str, bytes] = {
    "path": b"/etc/passwd",
    "address": b"http://169.254.169.254/latest/meta-data/",
    "file": b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
    "billion": BOMB + b"]><rss><channel><title>&j;</title></channel></rss>",
    "nothing": b"",
    "blanks": b"  \n ",
    "page": b"<!doctype html><title>Login</title>",
    "number": b"1e999",
    "zip": b"PK\x03\x04" + bytes(500),
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "half": b"<rss><channel><ti",
    "tags": b"<rss><channel>" + b"<a>" * 200_000,
    "zeros": bytes(100_000),
}


async def test_each_malformed_feed_is_marked_with_its_reason_and_the_good_one_is_read(
    store: Store, clock: SetClock
) -> None:
    async with newsroom(store, clock) as room:
        ida = room.joins("Ida", "admin")
        room.customer("Glaswerke Thürnau AG", owner_id=room.joins("Max"))
        for name, body in MALFORMED.items():
            room.pages[f"/{name}"] = body
            room.feed(f"/{name}", ida)
        room.pages["/good"] = rss("Bote", Item(CHEF, TEXT, "https://bote.example/1", room.ago(hours=1)))
        good = room.feed("/good", ida)
        await room.look()
        kept = room.read(lambda db: feeds.all_of_team(db, room.team))
    assert len(kept) == len(MALFORMED) + 1
    for feed in kept:
        if feed.id == good:
            assert (feed.state.error, feed.title) == (None, "Bote")
        else:
            assert feed.state.error is not None, feed.url
            assert feed.state.failing_since is not None and feed.state.next_at is not None
            assert "_" not in views.error(Speech("de"), feed.state.error)
            assert "root:" not in feed.title
    assert len(room.told("Max")) == 1


async def test_replies_come_at_once_while_a_bomb_for_the_processor_is_read(
    migrated_sqlite_url: str, loop_watch: LoopWatch
) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.pages["/rss"] = CPU_BOMB
        await here.ida.says(f"/feed neu {here.site.url('/rss')} alle")
        await here.ida.hears()  # that it is looked at
        loop, slowest, answered = asyncio.get_running_loop(), 0.0, 0
        while not here.ida.chat.unheard and answered < 30:
            before = loop.time()
            await here.max.says("/offen")
            await here.max.hears()
            slowest, answered = max(slowest, loop.time() - before), answered + 1
            await asyncio.sleep(0.05)
        assert answered >= 5 and slowest < 1
        await here.stage.rest()
        assert (await here.ida.hears())[-1].text == "Der Feed braucht zu lange zum Lesen. Nichts gespeichert."


@pytest.mark.parametrize("at", [None, datetime(2099, 1, 1, tzinfo=UTC), datetime(1899, 1, 1, tzinfo=UTC)])
async def test_dates_that_cannot_be_believed_are_said(migrated_sqlite_url: str, at: datetime | None) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle", at=at), Item("Alte Halle", at=at))
        told = await here.asks(here.ida, f"/feed neu {url} alle")
        assert "• Neue Halle\n" in told.text
        assert (
            "Ohne Datum, das stimmen kann: Es zählt der Tag, an dem ich eine Meldung zum ersten Mal sehe." in told.text
        )
        dated = here.carries("/other", Item("Neue Halle", at=here.ago(hours=1)), Item("Alte Halle", at=at))
        assert "Ohne Datum" not in (await here.asks(here.ida, f"/feed neu {dated} alle")).text


async def test_a_certificate_that_nobody_vouches_for_is_refused_and_said(migrated_sqlite_url: str) -> None:
    async def answer(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=rss("Bote", Item("Neue Halle")))

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(Path(__file__).with_name("self_signed.pem"))
    server = web.ServerRunner(web.Server(answer, access_log=None), shutdown_timeout=0.01)
    await server.setup()
    try:
        await web.TCPSite(server, "127.0.0.1", 0, ssl_context=context).start()
        async with press_stage(migrated_sqlite_url) as here:
            told = await here.asks(here.ida, f"/feed neu https://127.0.0.1:{server.addresses[0][1]}/rss alle")
            assert told.text == "Keine sichere Verbindung: Mit dem Zertifikat stimmt etwas nicht. Nichts gespeichert."
    finally:
        await server.cleanup()
