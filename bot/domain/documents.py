"""Feed documents before a parser sees them: characters, doctypes, JSON feeds, and feeds that a web page offers."""

import codecs
import json
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from html.entities import html5
from html.parser import HTMLParser
from urllib.parse import urljoin

from bot.domain.entries import TITLE_LIMIT, RawEntry, plain, web_link

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARATION = re.compile(rb"\s{0,99}<\?xml[^<>]{0,500}>")
_DECLARED = re.compile(rb"""encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._:-]{1,40})["']""")
_KNOWN_CHARSETS = re.compile(
    r"utf|iso|latin|l\d|windows|cp\d|koi8|gb|hz|big5|shift|s-?jis|euc|mac|tis|ks_c|ascii", re.I
)
_FORBIDDEN_IN_XML = bytes(code for code in range(32) if code not in (9, 10, 13))
_FEED_ROOT = re.compile(rb"<(?:[a-z0-9_-]{1,20}:)?(?:rss|feed|rdf|channel|item|entry)[\s>/]", re.I)
_PAGE_START = re.compile(rb"<(?:!doctype\s+html|html)[\s>]", re.I)
_ENTRY_TAG = re.compile(rb"<(?:[A-Za-z0-9_-]{1,20}:)?(?:item|entry)[\s>]", re.I)
_TTL = re.compile(rb"<ttl>\s{0,20}(\d{1,6})\s{0,20}</ttl>", re.I)
_ENTITY = re.compile(rb"<!ENTITY\s", re.I)
# One plain value or one character: anything else can fetch files or grow without end.
_HARMLESS_ENTITY = re.compile(
    rb"""<!ENTITY\s{1,20}([\w.-]{1,60})\s{1,20}(["'])(&\#\w{1,8};|[^&%"'<]{0,40})\2\s{0,20}>""", re.I
)
_NAMED = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,30});")

# Parsers drop an ampersand that nobody escaped, and what follows it.
_BARE = re.compile(rb"&(?!#?[A-Za-z0-9]{1,31};)")
_BARE_OUTSIDE_CDATA = re.compile(rb"<!\[CDATA\[(?:.*?\]\]>|.*)|" + _BARE.pattern, re.S)

_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
_FEED_PATHS = re.compile(
    r"(?:/feed|/rss|/atom|\.rss|\.atom|[/.](?:feed|rss|atom|index)\.(?:xml|json))/?(?:\?.*)?$", re.I
)
_FOUND_LIMIT = 20


class DangerousDocumentError(ValueError):
    """A document type with entities that fetch or multiply."""


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page offers; `title` is plain text and may be empty."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class RawFeed:
    title: str
    entries: list[RawEntry]
    site: str = ""


def as_utf8(body: bytes) -> bytes:
    """The document in UTF-8 without declaration or forbidden controls, whatever its charset really is.

    What is valid UTF-8 is taken for it, against a declaration too: old servers declare Latin-1 and send UTF-8.
    """
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return _stripped(body.decode(charset, "replace").encode("utf-8", "replace"))
    if body[:1] == b"\0" or body[1:2] == b"\0":
        charset = "utf-16-be" if body[:1] == b"\0" else "utf-16-le"
        return _stripped(body.decode(charset, "replace").encode("utf-8", "replace"))
    head = _DECLARATION.match(body[:1000])
    declared = _DECLARED.search(head[0]) if head else None
    return _stripped(_decoded(body, declared[1].decode("ascii") if declared else "utf-8"))


def _decoded(body: bytes, declared: str) -> bytes:
    if body.isascii() and not declared.lower().startswith(("iso-2022", "hz")):
        return body
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return _from_charset(body, declared).encode("utf-8", "replace")
    return body if not body.isascii() else _from_charset(body, declared).encode("utf-8", "replace")


def _from_charset(body: bytes, declared: str) -> str:
    charset = "cp1252" if declared.lower() in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else declared
    if charset.lower().replace("-", "") not in ("utf8", "utf7") and _KNOWN_CHARSETS.match(charset):
        with suppress(LookupError):
            return body.decode(charset, "replace")
    text = body.decode("utf-8", "replace")
    # A few broken bytes among good ones: UTF-8 with damage. Mostly broken: the old Western charset after all.
    broken = text.count("\ufffd")
    good = sum(1 for char in text if char > "\x7f") - broken
    return text if good > broken else body.decode("cp1252", "replace")


def _stripped(body: bytes) -> bytes:
    body = body.translate(None, _FORBIDDEN_IN_XML).lstrip()
    head = _DECLARATION.match(body[:1000])
    return body[head.end() :].lstrip() if head else body


def tame(document: bytes) -> bytes:
    """The document (UTF-8) without its DOCTYPE and with named entities spelled out, so that no parser resolves any.

    Raises DangerousDocumentError when an entity is declared, anywhere, that could fetch something or multiply.
    """
    declared = {match[1]: match[3] for match in _HARMLESS_ENTITY.finditer(document)}
    if len(_ENTITY.findall(document)) != len(_HARMLESS_ENTITY.findall(document)):
        raise DangerousDocumentError("entities that fetch or multiply")
    start = _doctype_start(document)
    if start >= 0:
        end = _doctype_end(document, start)
        document = document[:start] + document[end:]
    if _NAMED.search(document):
        document = _NAMED.sub(lambda match: _spelled_out(match, declared), document)
    return _BARE_OUTSIDE_CDATA.sub(_escaped, document) if _BARE.search(document) else document


def _escaped(match: re.Match[bytes]) -> bytes:
    return b"&amp;" if match[0] == b"&" else match[0]


def _doctype_start(document: bytes) -> int:
    """Where the DOCTYPE stands after comments and instructions; -1 without one."""
    at = 0
    while True:
        at = len(document) - len(document[at:].lstrip()) if document[at : at + 1].isspace() else at
        if document.startswith(b"<!--", at):
            end = document.find(b"-->", at) + 3
        elif document.startswith(b"<?", at):
            end = document.find(b"?>", at) + 2
        else:
            return at if document[at : at + 9].upper() == b"<!DOCTYPE" else -1
        if end <= at:
            return -1
        at = end


def _doctype_end(document: bytes, start: int) -> int:
    subset, end = document.find(b"[", start), document.find(b">", start)
    if 0 <= subset < end:
        closed = document.find(b"]", subset)
        end = document.find(b">", closed) if closed >= 0 else -1
    if end < 0:
        raise DangerousDocumentError("a doctype without end")
    return end + 1


def _spelled_out(match: re.Match[bytes], declared: dict[bytes, bytes]) -> bytes:
    if match[1] in declared:
        return declared[match[1]]
    value = html5.get(match[1].decode("ascii") + ";", "")
    # Those that would become markup stay as they are.
    return match[0] if not value or value in "<>&\"'" else value.encode()


def looks_like_feed(document: bytes) -> bool:
    return not _PAGE_START.match(document) and _FEED_ROOT.search(document) is not None


def within_entries(document: bytes, limit: int) -> tuple[bytes, int, int]:
    """The document up to its `limit`-th entry, how many entries that seems to hold, and how many were left out."""
    count, end = 0, len(document)
    for tag in _ENTRY_TAG.finditer(document):
        if count == limit:
            end = tag.start()
        count += 1
    return document[:end], min(count, limit), max(count - limit, 0)


def ttl_minutes(document: bytes) -> int | None:
    """RSS's own wish for the minutes between two requests."""
    found = _TTL.search(document[:20_000])
    return int(found[1]) if found and int(found[1]) else None


def json_feed(document: bytes, limit: int) -> RawFeed | None:
    """A JSON Feed (jsonfeed.org, 1 and 1.1), or None when the document is something else."""
    try:
        feed = json.loads(document)
    except (ValueError, RecursionError):
        return None
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        return None
    items = [item for item in feed["items"][:limit] if isinstance(item, dict)]
    return RawFeed(_text(feed, "title"), [_json_entry(item) for item in items], _text(feed, "home_page_url"))


def _json_entry(item: dict[str, object]) -> RawEntry:
    date = _text(item, "date_published") or _text(item, "date_modified")
    try:
        published = datetime.fromisoformat(date) if date else None
    except ValueError:
        published = None
    return RawEntry(
        guid=_text(item, "id"),
        link=_text(item, "url") or _text(item, "external_url"),
        title=_text(item, "title"),
        summary=_text(item, "summary") or _text(item, "content_text") or _text(item, "content_html"),
        published=published,
    )


def _text(mapping: dict[str, object], key: str) -> str:
    value = mapping.get(key)
    if isinstance(value, float | int) and not isinstance(value, bool):
        return str(value)[:50]
    return value if isinstance(value, str) else ""


class _LinkReader(HTMLParser):
    """Collects what a page declares as its feeds, and apart from that what merely looks like a link to one."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.base = base
        self.declared: list[FoundFeed] = []
        self.linked: list[FoundFeed] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        href = values.get("href", "")
        if tag == "base" and href:
            self.base = urljoin(self.base, href)
        elif tag == "link" and "alternate" in values.get("rel", "").lower().split():
            if values.get("type", "").strip().lower() in _FEED_TYPES:
                self._add(self.declared, href, values.get("title", ""))
        elif tag == "a" and len(href) < 500 and _FEED_PATHS.search(href):
            self._add(self.linked, href, values.get("title", ""))

    def _add(self, found: list[FoundFeed], href: str, title: str) -> None:
        url = web_link(href, self.base)
        if url and len(found) < _FOUND_LIMIT:
            found.append(FoundFeed(url, plain(title, TITLE_LIMIT)))


def feeds_on_page(page: bytes, url: str) -> tuple[FoundFeed, ...]:
    """The feeds a web page offers, declared ones first, each address once, at most 20."""
    reader = _LinkReader(url)
    with suppress(ValueError, AssertionError):  # what was read before the broken place still counts
        reader.feed(as_utf8(page).decode("utf-8", "replace"))
    return _once([*reader.declared, *reader.linked])[:_FOUND_LIMIT]


def _once(found: Iterable[FoundFeed]) -> tuple[FoundFeed, ...]:
    by_url: dict[str, FoundFeed] = {}
    for feed in found:
        by_url.setdefault(feed.url, feed)
    return tuple(by_url.values())
