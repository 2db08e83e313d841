"""Entries of feeds: plain text, safe links, believable dates and a lasting identity."""

import hashlib
import html
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin, urlsplit

TITLE_LIMIT = 300
SUMMARY_LIMIT = 2_000
LINK_LIMIT = 2_000
_ID_LIMIT = 300
_RAW_LIMIT = 20_000
"""Markup read per text: enough for a summary behind a table layout, and a bound on the work."""

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_CLOCK_SKEW = timedelta(days=1)

# Every pattern is linear: the classes exclude what would start another attempt.
_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]*)?/?>", re.I
)
_ANY_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_OPEN_TAG_AT_END = re.compile(r"<[a-zA-Z/!?][^<>]*\Z")
_UNREAD = tuple(
    (re.compile(start, re.I), re.compile(end, re.I))
    for start, end in (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
)
"""What stands between these is no text."""
_UNREAD_START = re.compile("<!--|<script|<style", re.I)
# Controls, soft hyphens, zero-width signs, direction overrides, surrogates, tag characters: none is seen, all deceive.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_USUAL_LINK = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+/[A-Za-z0-9/_.~%?=&+,;:#-]*", re.ASCII)
_NOT_IN_LINKS = re.compile('[\x00-\x20\x7f-\xa0\u2000-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ud800-\udfff<>"\\\\]')


@dataclass(frozen=True, slots=True)
class RawEntry:
    """An entry as a parser gave it: any text may hold markup, any field may be missing."""

    guid: str = ""
    link: str = ""
    title: str = ""
    summary: str = ""
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A cleaned entry: texts are plain, `link` is http(s) or None, `published` is aware or None."""

    id: str
    title: str
    link: str | None = None
    published: datetime | None = None
    summary: str = ""

    @property
    def digest(self) -> str:
        """Changes exactly when what a reader sees of the entry changes."""
        return _short_hash(self.title, self.summary, self.link or "")


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """What a feed's document held; `error` is a key (see jobs/parsing.py) and then there are no entries."""

    title: str = ""
    parser: str = ""
    entries: tuple[Entry, ...] = ()
    ttl_minutes: int | None = None
    left_out: int = 0
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Sifted:
    fresh: tuple[Entry, ...]
    edited: tuple[Entry, ...]


def plain(markup: str, limit: int) -> str:
    """One line of plain text out of HTML, escaped HTML or text, at most `limit` characters (an ellipsis ends a cut)."""
    text = markup[:_RAW_LIMIT]
    for _ in range(2):  # feeds escape once or twice; a third level is text about markup
        if "<" in text:
            text = _without_tags(text)
        if "&" not in text:
            break
        text = html.unescape(text)
    else:
        text = _without_tags(text)
    return one_line(text, limit)


def one_line(text: str, limit: int) -> str:
    """Text that is no markup: the same without unseen signs, on one line of at most `limit` characters."""
    text = " ".join(_UNSEEN.sub("", text).split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _without_tags(text: str) -> str:
    if _UNREAD_START.search(text):
        for start, end in _UNREAD:
            text = _without_span(text, start, end)
    text = _ANY_TAG.sub(" ", _INLINE_TAG.sub("", text.replace("<![CDATA[", "").replace("]]>", "")))
    return _OPEN_TAG_AT_END.sub("", text)


def _without_span(text: str, start: re.Pattern[str], end: re.Pattern[str]) -> str:
    kept, at = [], 0
    while opened := start.search(text, at):
        kept.append(text[at : opened.start()])
        closed = end.search(text, opened.end())
        if closed is None:
            return " ".join(kept)
        at = closed.end()
    return " ".join([*kept, text[at:]]) if kept else text


def web_link(href: str, base: str = "") -> str | None:
    """An absolute http(s) address without credentials, or None; relative ones are resolved against `base`."""
    href = href.strip()
    if not href or len(href) > LINK_LIMIT:
        return None
    if _USUAL_LINK.fullmatch(href):  # nine links in ten, without the cost of taking them apart
        return href
    try:
        given = urlsplit(href.replace(" ", "%20"))
        parts = urlsplit(urljoin(base, given.geturl()))
        link = parts.geturl()
        absolute = bool(given.netloc) or not given.scheme  # "https://" alone would become the base
        sound = absolute and parts.scheme in ("http", "https") and parts.hostname and parts.username is None
        sound = sound and parts.port != 0
    except ValueError:
        return None
    return link if sound and len(link) <= LINK_LIMIT and not _NOT_IN_LINKS.search(link) else None


def believable(published: datetime | None, now: datetime) -> datetime | None:
    """The date when it can be true: none before 1990, none beyond a day ahead; a clock slightly ahead means now."""
    if published is None:
        return None
    if published.tzinfo is None:
        published = published.replace(tzinfo=UTC)
    # Compared before converting: year 1 or 9999 in another zone does not fit into UTC.
    if published.year < _EARLIEST.year or published > now + _CLOCK_SKEW:
        return None
    return min(published.astimezone(UTC), now)


def cleaned(raw: Iterable[RawEntry], base: str, now: datetime, summary_limit: int = SUMMARY_LIMIT) -> tuple[Entry, ...]:
    """Entries in feed order, exact repetitions once, entries that say nothing left out.

    Some feeds give all entries the same guid; there the link (or the title) takes part in the identity of each.
    """
    entries = list(raw)
    uses = _uses_of_guids(entries)
    found: dict[str, Entry] = {}
    for one in entries:
        title, summary = plain(one.title, TITLE_LIMIT), plain(one.summary, summary_limit)
        link = web_link(one.link, base) or (web_link(one.guid) if one.guid.startswith("http") else None)
        if title or summary or link:
            key = identity(one, title, summary, shared=uses[one.guid.strip()] > 1)
            found.setdefault(key, Entry(key, title or _start(summary), link, believable(one.published, now), summary))
    return tuple(found.values())


def _start(summary: str) -> str:
    return summary if len(summary) <= 100 else summary[:99].rsplit(" ", 1)[0] + "…"


def _uses_of_guids(entries: list[RawEntry]) -> Counter[str]:
    """How many different links (or titles) stand behind each guid."""
    return Counter(guid for guid, _ in {(one.guid.strip(), one.link.strip() or one.title) for one in entries})


def identity(raw: RawEntry, title: str, summary: str, *, shared: bool = False) -> str:
    """The guid, else the link, else a hash of what the entry says; it stays when title or text are edited."""
    guid, link = _printable(raw.guid), _printable(raw.link)
    if guid and shared:
        return _short_hash(guid, link or title)
    return _bounded(guid or link) or _short_hash(title or summary)


def _printable(text: str) -> str:
    return _UNSEEN.sub("", text).strip()


def _bounded(name: str) -> str:
    return name if len(name) <= _ID_LIMIT else _short_hash(name)


def _short_hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def sift(known: Mapping[str, str], entries: Iterable[Entry]) -> Sifted:
    """Split a feed's entries into unseen and edited ones; `known` maps the ids already stored to their digest."""
    fresh, edited = [], []
    for entry in entries:
        if entry.id not in known:
            fresh.append(entry)
        elif known[entry.id] != entry.digest:
            edited.append(entry)
    return Sifted(tuple(fresh), tuple(edited))
