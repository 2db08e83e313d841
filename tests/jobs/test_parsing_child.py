import json
import os
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.entries import ParsedFeed
from jobs.parsing_child import read_feed
from tests.jobs.server import FEED, NOON, URL, rss


def read(body: bytes, url: str = URL) -> ParsedFeed:
    return read_feed(body, url, NOON)


ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Werk &amp;amp; Blatt</title>
<entry><id>urn:1</id><title>Neue Halle</title><link href="/halle"/><updated>2026-11-23T09:00:00Z</updated>
<content type="html">&lt;p&gt;Der Bau beginnt.&lt;/p&gt;</content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://w.example/"><title>Werk</title>
<items><rdf:Seq><rdf:li resource="https://w.example/halle"/></rdf:Seq></items></channel>
<item rdf:about="https://w.example/halle"><title>Neue Halle</title><link>https://w.example/halle</link>
<description>Der Bau beginnt.</description><dc:date>2026-11-23T10:00:00+01:00</dc:date></item></rdf:RDF>"""
RSS_091 = """<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
 "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Werk</title>
<item><title>Neue Halle</title><link>https://w.example/halle</link><description>Der Bau beginnt.</description></item>
</channel></rss>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Werk",
        "items": [
            {
                "id": 7,
                "url": "https://w.example/halle",
                "title": "Neue Halle",
                "content_html": "<p>Der Bau beginnt.</p>",
            },
            "no item",
        ],
    }
)


@pytest.mark.parametrize(
    ("document", "title", "name"),
    [
        (ATOM, "Werk & Blatt", "fastfeedparser"),
        (RDF, "Werk", "fastfeedparser"),
        (RSS_091, "Werk", "fastfeedparser"),
        (JSON_FEED, "Werk", "json"),
    ],
)
def test_every_format_is_read(document: str, title: str, name: str) -> None:
    feed = read(document.encode(), "https://w.example/feed")
    assert (feed.title, feed.parser, feed.error) == (title, name, None)
    [entry] = feed.entries
    assert (entry.title, entry.link, entry.summary) == ("Neue Halle", "https://w.example/halle", "Der Bau beginnt.")
    assert entry.published in (None, datetime(2026, 11, 23, 9, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("declared", "sent"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "iso-8859-1"),
        ("utf-8", "iso-8859-1"),
        ("iso-8859-1", "utf-8"),
        ("us-ascii", "cp1252"),
        ("windows-1252", "windows-1252"),
        ("utf-16", "utf-16"),
        ("utf-8", "utf-16-le"),
        ("utf-8", "utf-32"),
        ("nonsense", "utf-8"),
        ("rot13", "utf-8"),
        ("utf-7", "utf-8"),
        ("", "utf-8-sig"),
    ],
)
def test_umlauts_survive_wrong_charsets(declared: str, sent: str) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    document = rss("<item><title>Müller &amp; Söhne – größer</title></item>".replace("–", "-"), head).decode()
    [entry] = read(document.encode(sent)).entries
    assert entry.title == "Müller & Söhne - größer"


def test_a_few_broken_bytes_do_not_spoil_the_other_umlauts() -> None:
    document = rss("<item><title>Müller, Söhne, Größe, \x00Bär</title></item>").replace(b"\x00", b"\xff")
    assert read(document).entries[0].title.startswith("Müller, Söhne, Größe")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("M&uuml;ller &amp; S&ouml;hne", "Müller & Söhne"),
        ("AT&amp;amp;T", "AT&T"),
        ("&lt;b&gt;Admin:&lt;/b&gt; press here", "Admin: press here"),
        ("<![CDATA[<i>Neu</i>: 3 < 5 & 7 > 2]]>", "Neu: 3 < 5 & 7 > 2"),
        ("&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;Halle", "Halle"),
        ("Halle&#x202E;gnp", "Hallegnp"),
    ],
)
def test_titles_come_out_as_plain_text(markup: str, text: str) -> None:
    assert read(rss(f"<item><title>{markup}</title></item>")).entries[0].title == text


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://u:p@w.example/"]
)
def test_links_that_are_not_of_the_web_are_left_out(link: str) -> None:
    assert read(rss(f"<item><title>Halle</title><link>{link}</link></item>")).entries[0].link is None


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("Mon, 23 Nov 2026 09:00:00 GMT", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 10:00:00 +0100", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("2026-11-23T10:00:00+01:00", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("Tue, 24 Nov 2026 20:00:00 GMT", NOON),
        ("Sat, 23 Nov 2099 09:00:00 GMT", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("Mon, 99 Foo 2026", None),
        ("next year", None),
        ("1" * 5000, None),
    ],
)
def test_dates_are_believed_only_when_they_can_be_true(date: str, published: datetime | None) -> None:
    [entry] = read(rss(f"<item><title>Halle</title><pubDate>{date}</pubDate></item>")).entries
    assert entry.published == published


@pytest.mark.parametrize("body", [b"", b"   \n", b"\xef\xbb\xbf"])
def test_an_empty_document_is_said_to_be_empty(body: bytes) -> None:
    assert read(body).error == "empty"


NO_FEEDS = [
    b"/etc/passwd",
    b"file:///etc/passwd",
    b"<html><title>Start</title><item>x</item></html>",
    b"<!DOCTYPE html><body><p>404",
    b"{}",
    b"[1]",
    b'{"items": 3}',
    b"\x00\x01\x02",
    b"[" * 100_000,
    b'{"items":' * 100_000,
]


@pytest.mark.parametrize("body", NO_FEEDS)
def test_what_is_no_feed_is_said_to_be_none(body: bytes) -> None:
    assert read(body).error == "not_a_feed"


BILLION = '<!DOCTYPE rss [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY a{at + 1} "{f"&a{at or str()};" * 10}">' for at in range(9)
) + "]>"  # fmt: skip


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE rss [<!ENTITY x PUBLIC "p" "http://127.0.0.1:9/">]>',
        '<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]>',
        BILLION,
        f'<!DOCTYPE rss [<!ENTITY x "{"y" * 100_000}">]>',
        "<!-- <rss> <![CDATA[ --><!DOCTYPE rss [<!ENTITY x SYSTEM '/etc/passwd'>]>",
    ],
)
def test_doctypes_that_fetch_or_multiply_are_refused(doctype: str) -> None:
    assert read(rss("<item><title>&x;&a9;</title></item>", doctype)).error == "dangerous"


def test_an_external_doctype_is_never_fetched_and_plain_entities_are_read() -> None:
    doctype = '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY firma "Werk">]>'
    assert read(rss("<item><title>&firma;&nbsp;Ulm</title></item>", doctype)).entries[0].title == "Werk Ulm"


def test_geometry_does_not_cost_the_feed() -> None:
    item = "<item><title>Halle</title><gml:pos>1 2</gml:pos><georss:point>1</georss:point></item>"
    body = rss(item).replace(b"<rss ", b'<rss xmlns:gml="http://www.opengis.net/gml" ')
    assert [entry.title for entry in read(body).entries] == ["Halle"]


def test_a_damaged_feed_falls_back_to_the_parser_that_finds_more() -> None:
    feed = read(b"<rss><channel><title>Werk</title><item><title>Eins</title></item><item><title>Zwei</rss>" + b"<item ")
    assert {entry.title for entry in feed.entries} >= {"Eins"}


@pytest.mark.parametrize(
    ("ttl", "minutes"), [("<ttl>90</ttl>", 90), ("<ttl>0</ttl>", None), ("<ttl>soon</ttl>", None), ("", None)]
)
def test_the_wish_for_distance_is_read(ttl: str, minutes: int | None) -> None:
    assert read(rss(f"{ttl}<item><title>Halle</title></item>")).ttl_minutes == minutes


SEEDS = [FEED, ATOM.encode(), RDF.encode(), RSS_091.encode(), JSON_FEED.encode()]
PIECES = [
    *(b"<", b">", b"&", b"'", b"}", b"{", b"<?", b"<!--", b"<item>", b"</item>", b"<entry", b"<![CDATA[", b"]]>"),
    *(b"\x00", b"\xff\xfe", b"&#xD800;", b"&#99999999999;", b"\n" * 50, b"1e999", b"<!DOCTYPE", b"<!ENTITY x 'y'>"),
    *(b"<gml:pos>1</gml:pos>", b"xmlns:a=''", b"<link href='http://[::1'>", b"<pubDate>-1</pubDate>", b"<guid></guid>"),
    b"<author>@</author>",
]
EDIT = st.tuples(st.floats(0, 1), st.integers(0, 40), st.sampled_from(PIECES) | st.binary(max_size=8))
EDITS = st.lists(EDIT, max_size=8)


def mutated(seed: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    for where, cut, piece in edits:
        at = int(where * len(seed))
        seed = seed[:at] + piece + seed[at + cut :]
    return seed


@pytest.mark.filterwarnings("ignore::Warning")  # the parsers warn about what they read
@settings(max_examples=int(os.environ.get("NAHBAR_FUZZ", "300")), deadline=None)
@given(st.sampled_from(SEEDS), EDITS)
def test_mutated_feeds_give_a_reading_or_a_reason(seed: bytes, edits: list[tuple[float, int, bytes]]) -> None:
    feed = read(mutated(seed, edits))
    assert feed.error or feed.title or feed.entries
    for entry in feed.entries:
        assert (entry.id and entry.title) or entry.link
        assert entry.link is None or entry.link.startswith(("http://", "https://"))
        assert len(entry.title) <= 300 and len(entry.summary) <= 2_000
        assert entry.published is None or timedelta(0) <= NOON - entry.published
        json.dumps(entry.title + entry.summary + entry.id, ensure_ascii=False).encode()
