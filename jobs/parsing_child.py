"""The process that reads foreign documents. It is started by path, knows no secrets and may be killed at any moment.

In: one JSON line {"do","url","now","size"} and `size` bytes. Out: 8 bytes of length and as many of JSON.
"""

import gc
import io
import json
import os
import resource
import signal
import sys
import xml.sax
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO

from bot.domain.documents import (
    DangerousDocumentError,
    RawFeed,
    as_utf8,
    feeds_on_page,
    json_feed,
    looks_like_feed,
    tame,
    ttl_minutes,
    within_entries,
)
from bot.domain.entries import SUMMARY_LIMIT, TITLE_LIMIT, ParsedFeed, RawEntry, cleaned, plain

ENTRIES_LIMIT = 2_000
_FEED_FIELDS = tuple(field.name for field in fields(ParsedFeed))
_MANY_ENTRIES, _SHORT_SUMMARY = 500, 500
"""Feeds of many entries keep shorter summaries, so that no answer outgrows the memory of the bot."""
_SLOW_PARSER_BYTES = 2 * 1024 * 1024
"""Beyond this feedparser would meet the time limit, and what the fast parser found would be lost with it."""

# What two parsers, fed with anything, were seen to raise. Anything else ends the process, which its parent survives.
_PARSER_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    xml.sax.SAXException,
)


def read_feed(body: bytes, url: str, now: datetime) -> ParsedFeed:
    """Read a document of any feed format; `error` is empty, not_a_feed, dangerous or unreadable."""
    document = as_utf8(body)
    if not document:
        return ParsedFeed(error="empty")
    if document[:1] == b"{":
        feed = json_feed(document, ENTRIES_LIMIT)
        return _finished(feed, "json", url, now) if feed else ParsedFeed(error="not_a_feed")
    if not looks_like_feed(document):
        return ParsedFeed(error="not_a_feed")
    try:
        document, seeming, left_out = within_entries(tame(document), ENTRIES_LIMIT)
    except DangerousDocumentError:
        return ParsedFeed(error="dangerous")
    feed, parser = _best_reading(document, seeming)
    if feed is None:
        return ParsedFeed(error="unreadable")
    return _finished(feed, parser, url, now, ttl_minutes(document), left_out)


def _best_reading(document: bytes, seeming: int) -> tuple[RawFeed | None, str]:
    """The fast parser's reading, unless it misses entries that the slow one finds."""
    fast = _attempt(_read_fast, document)
    if fast and len(fast.entries) >= seeming:
        return fast, "fastfeedparser"
    if fast and fast.entries and len(document) > _SLOW_PARSER_BYTES:
        return fast, "fastfeedparser"
    slow = _attempt(_read_slow, document)
    if slow and (fast is None or len(slow.entries) > len(fast.entries)):
        return slow, "feedparser"
    return fast, "fastfeedparser"


def _attempt(read: Callable[[bytes], RawFeed], document: bytes) -> RawFeed | None:
    try:
        return read(document)
    except _PARSER_ERRORS:
        return None


def _read_fast(document: bytes) -> RawFeed:
    import fastfeedparser

    found = fastfeedparser.parse(document, include_tags=False, include_media=False, include_enclosures=False)
    feed = found.get("feed", {})
    entries = [
        RawEntry(
            _string(entry.get("id")),
            _string(entry.get("link")),
            _string(entry.get("title")),
            _string(entry.get("description")) or _content(entry),
            _iso(entry.get("published") or entry.get("updated")),
        )
        for entry in found["entries"]
    ]
    return RawFeed(_string(feed.get("title")), entries, _string(feed.get("link")))


def _read_slow(document: bytes) -> RawFeed:
    # A stream, never bytes or text: feedparser would open what looks like a path or an address.
    found = _feedparser().parse(
        io.BytesIO(document),
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers={"content-type": "application/xml; charset=utf-8"},
    )
    entries = [
        RawEntry(
            _string(entry.get("id")),
            _string(entry.get("link")),
            _string(entry.get("title")),
            _string(entry.get("summary")) or _content(entry),
            # dict's own get: feedparser's warns, and answers for keys that are not there
            _from_struct(dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")),
        )
        for entry in found.entries
    ]
    return RawFeed(_string(found.feed.get("title")), entries, _string(found.feed.get("link")))


def _feedparser() -> ModuleType:
    """feedparser, imported when first needed, without what is quadratic (authors) or raises (geometry)."""
    import feedparser
    from feedparser.mixin import _FeedParserMixin

    _FeedParserMixin._sync_author_detail = lambda self, key="author": None
    for name in dir(_FeedParserMixin):
        if name.startswith(("_start_gml_", "_start_georss_", "_start_where")):
            setattr(_FeedParserMixin, name, lambda self, attrs: None)
        elif name.startswith(("_end_gml_", "_end_georss_", "_end_where")):
            setattr(_FeedParserMixin, name, lambda self: None)
    return feedparser  # type: ignore[no-any-return]


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _content(entry: Mapping[str, Any]) -> str:
    contents = entry.get("content") or [{}]
    return _string(contents[0].get("value"))


def _iso(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _from_struct(value: Iterable[int] | None) -> datetime | None:
    if not value:
        return None
    try:
        year, month, day, hour, minute, second = list(value)[:6]
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except (ValueError, TypeError, OverflowError):
        return None


def _finished(
    feed: RawFeed, parser: str, url: str, now: datetime, ttl: int | None = None, left_out: int = 0
) -> ParsedFeed:
    base = url if url.startswith("http") else feed.site
    limit = _SHORT_SUMMARY if len(feed.entries) > _MANY_ENTRIES else SUMMARY_LIMIT
    entries = cleaned(feed.entries[:ENTRIES_LIMIT], base, now, limit)
    title = plain(feed.title, TITLE_LIMIT)
    if not (title or entries):
        return ParsedFeed(error="unreadable")
    return ParsedFeed(title, parser, entries, ttl, left_out)


def _answer(task: Mapping[str, Any], body: bytes) -> bytes:
    try:
        if task["do"] == "feeds_on_page":
            result: object = [asdict(feed) for feed in feeds_on_page(body, task["url"])]
        else:
            result = _as_dict(read_feed(body, task["url"], datetime.fromisoformat(task["now"])))
    except MemoryError:
        result = _as_dict(ParsedFeed(error="too_large")) if task["do"] == "feed" else []
    return json.dumps(result).encode()


def _as_dict(feed: ParsedFeed) -> dict[str, Any]:
    """By hand: asdict copies all that it meets, which took a third of the time of a feed."""
    entries = [
        {
            "id": one.id,
            "title": one.title,
            "link": one.link,
            "published": one.published and one.published.isoformat(),
            "summary": one.summary,
        }
        for one in feed.entries
    ]
    return {**{name: getattr(feed, name) for name in _FEED_FIELDS}, "entries": entries}


def _limit(memory_bytes: int) -> BinaryIO:
    """Bind this process, and take standard output away from whatever a parser might print."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    # fastfeedparser would try dateparser on odd dates, which costs more memory than all the rest.
    sys.modules["dateparser"] = None  # type: ignore[assignment]
    out = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return out


def main() -> None:
    seconds, memory_bytes = int(sys.argv[1]), int(sys.argv[2])
    out = _limit(memory_bytes)
    import fastfeedparser  # noqa: F401 - before the first task, so that its import is not timed

    gc.freeze()  # what was imported stays: no collection need walk it
    out.write(b"ready\n")
    out.flush()
    while header := sys.stdin.buffer.readline():
        task = json.loads(header)
        body = sys.stdin.buffer.read(task["size"])
        signal.alarm(seconds)  # in case the parent is gone and cannot kill
        answer = _answer(task, body)
        signal.alarm(0)
        out.write(len(answer).to_bytes(8, "big") + answer)
        out.flush()


if __name__ == "__main__":
    main()
