import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.documents import FoundFeed
from jobs.parsing import FeedParser
from tests.jobs.server import FEED, NOON, URL, rss, trap


@pytest.fixture
async def parser() -> AsyncIterator[FeedParser]:
    async with FeedParser(clock=lambda: NOON) as parser:
        yield parser


async def test_a_document_that_is_an_address_is_never_opened(parser: FeedParser) -> None:
    async with trap() as (port, connections):
        for body in (f"http://127.0.0.1:{port}/", f"http://127.0.0.1:{port}/<rss><item>"):
            await parser.parse(body.encode(), URL)
        assert not connections


# More tags than entries send it to feedparser, whose search for a doctype is quadratic in empty lines.
CPU_BOMB = rss(
    "<item><title>x</title><description><![CDATA[<item>]]></description></item>", "<!-- -->" + "\n" * 500_000
)


async def test_a_bomb_for_the_processor_is_killed_and_the_next_feed_is_read() -> None:
    async with FeedParser(clock=lambda: NOON, limit_seconds=1) as parser:
        assert (await parser.parse(CPU_BOMB, URL)).error == "too_slow"
        assert parser.child_id is None
        assert (await parser.parse(FEED, URL)).title == "Werkblatt"


async def test_meanwhile_the_bot_goes_on() -> None:
    async with FeedParser(clock=lambda: NOON, limit_seconds=0.3) as parser:
        parsing = asyncio.ensure_future(parser.parse(CPU_BOMB, URL))
        loop, longest = asyncio.get_running_loop(), 0.0
        while not parsing.done():
            before = loop.time()
            await asyncio.sleep(0.01)
            longest = max(longest, loop.time() - before)
        assert longest < 1


@pytest.mark.parametrize("author", ["a." * 32_000, "@" * 64_000, "a@" + "b." * 32_000])
async def test_an_author_of_64_kilobytes_costs_no_time(parser: FeedParser, author: str) -> None:
    # The second tag inside the title sends it to feedparser, whose own author handling takes seconds here.
    body = rss(f"<item><title>Halle <![CDATA[<item>]]></title><author>{author}</author></item>")
    feed = await parser.parse(body, URL)
    assert [entry.title for entry in feed.entries][:1] == ["Halle"]


async def test_a_document_that_needs_more_memory_than_allowed_ends_as_an_error() -> None:
    async with FeedParser(clock=lambda: NOON, memory_bytes=200 * 2**20) as parser:
        feed = await parser.parse(b"<rss><channel><item>" + b"<a>" * 3_000_000, URL)
        assert feed.error in ("too_large", "parser_died", "unreadable", "too_slow")
        assert (await parser.parse(FEED, URL)).error is None


async def test_a_hundred_thousand_entries_are_bounded_and_the_rest_is_counted(parser: FeedParser) -> None:
    body = rss("".join(f"<item><title>Meldung {at}</title></item>" for at in range(100_000)))
    feed = await parser.parse(body, URL)
    assert (len(feed.entries), feed.left_out) == (2_000, 98_000)


async def test_the_child_starts_with_the_first_document_and_ends_when_idle() -> None:
    parser = FeedParser(clock=lambda: NOON, idle_seconds=0)
    assert parser.child_id is None
    await parser.parse(FEED, URL)
    await _until_ended(parser)
    assert (await parser.parse(FEED, URL)).error is None
    await parser.close()
    assert parser.child_id is None


async def _until_ended(parser: FeedParser) -> None:
    while parser.child_id is not None:  # noqa: ASYNC110 - a process ends in its own time
        await asyncio.sleep(0.001)


async def test_the_child_is_replaced_after_its_uses() -> None:
    async with FeedParser(clock=lambda: NOON, uses=1) as parser:
        assert (await parser.parse(FEED, URL)).error is None
        assert parser.child_id is None


async def test_the_child_knows_no_secrets(monkeypatch: pytest.MonkeyPatch, parser: FeedParser) -> None:
    monkeypatch.setenv("NAHBAR_BOT_TOKEN", "123:canary")
    await parser.parse(FEED, URL)
    environment = await asyncio.to_thread(Path(f"/proc/{parser.child_id}/environ").read_bytes)
    assert b"canary" not in environment


async def test_a_child_killed_from_outside_is_replaced(parser: FeedParser) -> None:
    await parser.parse(FEED, URL)
    assert parser.child_id
    os.kill(parser.child_id, 9)
    feeds = [await parser.parse(FEED, URL) for _ in range(2)]
    assert feeds[-1].error is None


async def test_a_cancelled_question_does_not_answer_the_next(parser: FeedParser) -> None:
    await parser.parse(FEED, URL)
    asking = asyncio.ensure_future(parser.parse(rss("<item><title>Alt</title></item>" * 2_000), URL))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    assert (await parser.parse(FEED, URL)).title == "Werkblatt"


async def test_questions_asked_together_each_get_their_own_answer(parser: FeedParser) -> None:
    feeds = await asyncio.gather(*(parser.parse(rss(f"<item><title>{at}</title></item>"), URL) for at in range(20)))
    assert [feed.entries[0].title for feed in feeds] == [str(at) for at in range(20)]


async def test_feeds_that_a_page_offers_are_found(parser: FeedParser) -> None:
    page = b"""<html><head><base href="/presse/"><link rel="stylesheet" href="a.css">
    <link rel="alternate" type="application/rss+xml" href="rss.xml" title="Presse &amp; Neues">
    <LINK REL='Alternate home' TYPE='application/atom+xml' HREF='https://b.example/atom'>
    <link rel="alternate" type="application/rss+xml" href="javascript:x"><link rel="alternate" hreflang="en" href="/en">
    </head><body><a href="/blog/feed/">Blog</a><a href="rss.xml">RSS</a><a href="/ueber">x</a>"""
    assert await parser.feeds_on_page(page, "https://w.example/start") == (
        FoundFeed("https://w.example/presse/rss.xml", "Presse & Neues"),
        FoundFeed("https://b.example/atom"),
        FoundFeed("https://w.example/blog/feed/"),
    )
