"""Reading feeds: documents a second in the child process beside feedparser as it comes, and entries lost.

The documents are generated: six formats, small to 2,000 entries, plain and escaped markup, charsets, eight kinds of
damage. Lost is an entry whose link any parser finds and the bot does not.

    python benchmarks/feeds.py
"""

import asyncio
import io
import json
import random
import resource
import time
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

import fastfeedparser
import feedparser

from bot.clock import system
from jobs.parsing import FeedParser

WORDS = [
    "Werk",
    "Halle",
    "Auftrag",
    "Umbau",
    "Lager",
    "Müller",
    "Söhne",
    "Quartal",
    "Umsatz",
    "Messe",
    "Linz",
    "Zürich",
    "Anlage",
    "neue",
    "größte",
    "Leitung",
]
BASE = "https://blatt.example/"
PEER_FEEDS = 60


class Maker:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def words(self, count: int) -> str:
        return " ".join(self.random.choice(WORDS) for _ in range(count))

    def html(self) -> str:
        return "".join(f"<p>{self.words(30)} <b>{self.words(3)}</b> &amp; {self.words(20)}</p>" for _ in range(3))

    def document(self, number: int) -> str:
        kind = (rss, rss_cdata, rdf, atom, rss_091, json_feed)[number % 6]
        count = 2_000 if number == 6 else self.random.choice([1, 5, 15, 30, 30, 50])
        return kind(self, count)


def title(maker: Maker, number: int) -> str:
    return f"{maker.words(6)} & Co. Nr. {number}"


def when(number: int) -> datetime:
    return datetime(2026, 11, 20, 9, tzinfo=UTC) - timedelta(minutes=37 * number)


def rss(maker: Maker, count: int) -> str:
    items = "".join(
        f"<item><title>{escape(title(maker, at))}</title><link>{BASE}{at}</link><guid>{BASE}{at}</guid>"
        f"<pubDate>{format_datetime(when(at))}</pubDate><description>{escape(maker.html())}</description></item>"
        for at in range(count)
    )
    return f'<rss version="2.0"><channel><title>Blatt</title><link>{BASE}</link>{items}</channel></rss>'


def rss_cdata(maker: Maker, count: int) -> str:
    items = "".join(
        f"<item><title><![CDATA[{title(maker, at)}]]></title><link>{BASE}{at}</link>"
        f"<description><![CDATA[{maker.html()}]]></description></item>"
        for at in range(count)
    )
    return f'<rss version="2.0"><channel><title>Blatt</title>{items}</channel></rss>'


def rss_091(maker: Maker, count: int) -> str:
    head = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">'
    return head + rss(maker, count).replace('"2.0"', '"0.91"')


def rdf(maker: Maker, count: int) -> str:
    items = "".join(
        f'<item rdf:about="{BASE}{at}"><title>{escape(title(maker, at))}</title><link>{BASE}{at}</link></item>'
        for at in range(count)
    )
    spaces = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
    return f'<rdf:RDF {spaces}><channel rdf:about="{BASE}"><title>Blatt</title></channel>{items}</rdf:RDF>'


def atom(maker: Maker, count: int) -> str:
    entries = "".join(
        f'<entry><id>urn:{at}</id><title type="text">{escape(title(maker, at))}</title><link href="{BASE}{at}"/>'
        f"<updated>{when(at).isoformat()}</updated><content type='html'>{escape(maker.html())}</content></entry>"
        for at in range(count)
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt</title>{entries}</feed>'


def json_feed(maker: Maker, count: int) -> str:
    items = [
        {"id": str(at), "url": f"{BASE}{at}", "title": title(maker, at), "content_html": maker.html()}
        for at in range(count)
    ]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Blatt", "items": items})


def clean(text: str) -> bytes:
    return text.encode()


def latin(text: str) -> bytes:
    return (
        ('<?xml version="1.0" encoding="iso-8859-1"?>' + text).encode("iso-8859-1") if text[0] == "<" else clean(text)
    )


DAMAGE: list[Callable[[str], bytes]] = [
    clean,
    clean,
    clean,
    latin,
    lambda text: b"\xef\xbb\xbf\n\n" + text.encode(),
    lambda text: text.replace("&amp; Co.", "& Co.").encode(),
    lambda text: text.replace("ü", "&uuml;").encode(),
    lambda text: text.replace("</channel></rss>", "").encode(),
    lambda text: text.replace("</title>", "\x0b</title>", 1).encode() if text[0] == "<" else clean(text),
    lambda text: text.encode("utf-16"),
]


def documents(count: int = 240) -> list[bytes]:
    return [DAMAGE[number % len(DAMAGE)](Maker(number).document(number)) for number in range(count)]


def links(entries: list[dict[str, str]]) -> set[str]:
    return {entry.get("link", "") for entry in entries} - {""}


def by_feedparser(body: bytes) -> set[str]:
    return links(feedparser.parse(io.BytesIO(body)).entries)


def by_fastfeedparser(body: bytes) -> set[str]:
    try:
        return links(fastfeedparser.parse(body)["entries"])
    except (ValueError, LookupError, AttributeError):
        return set()


def timed(read: Callable[[bytes], set[str]], bodies: list[bytes]) -> tuple[list[set[str]], float]:
    start = time.perf_counter()
    found = [read(body) for body in bodies]
    return found, len(bodies) / (time.perf_counter() - start)


async def by_the_bot(bodies: list[bytes]) -> tuple[list[set[str]], float, float]:
    """What it finds, documents a second, and documents a second of CPU time in the child, its start included."""
    before = _children()
    async with FeedParser(clock=system) as parser:
        await parser.parse(bodies[0], BASE)
        start = time.perf_counter()
        feeds = [await parser.parse(body, BASE) for body in bodies]
        rate = len(bodies) / (time.perf_counter() - start)
    found = [{entry.link or "" for entry in feed.entries} for feed in feeds]
    return found, rate, len(bodies) / (_children() - before)


def _children() -> float:
    """CPU seconds of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    warnings.simplefilter("ignore")
    bodies = documents()
    ours, rate, by_cpu = asyncio.run(by_the_bot(bodies))
    ordinary = [body for body in bodies if len(body) < 500_000]
    _, rate_ordinary, cpu_ordinary = asyncio.run(by_the_bot(ordinary))
    print(f"{len(bodies)} documents, {sum(map(len, bodies)) / len(bodies) / 1024:.0f} KB on average")
    print(f"the bot, in the child   {rate:7.1f} feeds/s ({rate_ordinary:.1f} without the one of 2,000 entries)")
    print(f"    by CPU of the child   {by_cpu:7.1f} feeds/s ({cpu_ordinary:.1f})")
    fast, fast_rate = timed(by_fastfeedparser, bodies)
    print(f"fastfeedparser          {fast_rate:7.1f} feeds/s")
    slow, slow_rate = timed(by_feedparser, ordinary[:PEER_FEEDS])
    print(f"feedparser, default     {slow_rate:7.1f} feeds/s (first {PEER_FEEDS})")
    by_body = dict(zip(ordinary[:PEER_FEEDS], slow, strict=True))
    unions = [found | by_body.get(body, set()) for found, body in zip(fast, bodies, strict=True)]
    lost = sum(len(union - own) for union, own in zip(unions, ours, strict=True))
    won = sum(len(own - union) for union, own in zip(unions, ours, strict=True))
    print(f"entries lost against the union of both: {lost} of {sum(map(len, unions))}; found only by the bot: {won}")


if __name__ == "__main__":
    main()
