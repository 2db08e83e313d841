"""Lists of feeds as other readers write them (OPML 2.0, opml.org), in and out. Hostile XML is refused, not unpacked."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Literal
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from bot.domain.entries import TITLE_LIMIT, one_line, web_link

LIMIT_BYTES = 1_000_000
"""A list of a thousand feeds has a quarter of that."""
MOST = 200
"""New feeds by one file, as by one template."""
_DEEPEST = 50
_MOST_OUTLINES = 5_000
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

TroubleKind = Literal["too_large", "dangerous", "unreadable", "not_opml", "too_many", "empty"]
Why = Literal["no_address", "bad_address", "refused_address", "doubled", "over"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a file is refused as a whole, and the line where that was found."""

    kind: TroubleKind
    line: int = 1


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed as the file names it; `url` may be anything."""

    line: int
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Subscription:
    url: str
    title: str


@dataclass(frozen=True, slots=True)
class Refused:
    line: int
    title: str
    why: Why


@dataclass(frozen=True, slots=True)
class Plan:
    """What a file would change: the new feeds, how many are there already, and which are refused."""

    new: tuple[Subscription, ...]
    known: int
    refused: tuple[Refused, ...]


class _RefusedError(Exception):
    def __init__(self, kind: TroubleKind) -> None:
        super().__init__(kind)
        self.kind = kind


# ---- in ----


def read(document: bytes) -> tuple[Outline, ...] | Trouble:
    """The feeds of a file in its order, folders left aside; or why it is refused."""
    if len(document) > LIMIT_BYTES:
        return Trouble("too_large")
    if not document.strip():
        return Trouble("empty")
    reader = _Reader()
    try:
        reader.parser.Parse(document, True)
    except _RefusedError as refused:
        return Trouble(refused.kind, reader.line)
    except (expat.ExpatError, ValueError, LookupError):  # the last two: an encoding that nobody knows
        return Trouble("unreadable" if reader.is_opml else "not_opml", reader.line)
    return tuple(reader.outlines) if reader.outlines else Trouble("empty", reader.line)


class _Reader:
    """Expat by events: a declared entity ends it before anything is unpacked, and no tree is built."""

    def __init__(self) -> None:
        self.outlines: list[Outline] = []
        self.is_opml = False
        self._depth = 0
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._declared
        self.parser.ExternalEntityRefHandler = self._declared
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    @property
    def line(self) -> int:
        return max(1, self.parser.CurrentLineNumber)

    def _doctype(self, _name: str, system: str | None, public: str | None, has_subset: int) -> None:
        if system or public or has_subset:
            raise _RefusedError("dangerous")

    def _declared(self, *_: object) -> int:
        raise _RefusedError("dangerous")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            self.is_opml = name.lower() == "opml"
        if not self.is_opml:
            raise _RefusedError("not_opml")
        if self._depth > _DEEPEST:
            raise _RefusedError("dangerous")
        if name.lower() == "outline":
            self._take({key.lower(): value.strip() for key, value in attributes.items()})

    def _take(self, given: dict[str, str]) -> None:
        """A feed has an address; without one a folder, unless it calls itself a feed."""
        if "xmlurl" not in given and given.get("type", "").lower() != "rss":
            return
        if len(self.outlines) >= _MOST_OUTLINES:
            raise _RefusedError("too_many")
        title = one_line(given.get("title") or given.get("text", ""), TITLE_LIMIT)
        self.outlines.append(Outline(self.line, title, given.get("xmlurl", "")))

    def _end(self, _name: str) -> None:
        self._depth -= 1


def plan(outlines: Iterable[Outline], known: Collection[str], may_ask: Callable[[str], bool]) -> Plan:
    """`known`: addresses that are read already; `may_ask`: whether an address lies where feeds may be fetched from."""
    new: dict[str, Subscription] = {}
    refused: list[Refused] = []
    there: set[str] = set()
    for one in outlines:
        url = web_link(one.url)
        if url is not None and url in known:
            there.add(url)
        elif why := _why_not(one, url, new, may_ask):
            refused.append(Refused(one.line, one.title or one.url[:TITLE_LIMIT], why))
        elif url is not None:
            new[url] = Subscription(url, one.title)
    return Plan(tuple(new.values()), len(there), tuple(refused))


def _why_not(one: Outline, url: str | None, new: Collection[str], may_ask: Callable[[str], bool]) -> Why | None:
    if not one.url:
        return "no_address"
    if url is None:
        return "bad_address"
    if url in new:
        return "doubled"
    if not may_ask(url):
        return "refused_address"
    return "over" if len(new) >= MOST else None


# ---- out ----


def written(feeds: Sequence[Subscription], title: str, now: datetime) -> bytes:
    """An OPML 2.0 file that any feed reader takes; `now` is aware."""
    outlines = "".join(f'    <outline type="rss"{_attributes(feed)}/>\n' for feed in feeds)
    head = f"    <title>{escape(_storable(title))}</title>\n    <dateCreated>{format_datetime(now)}</dateCreated>\n"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        f"  <head>\n{head}  </head>\n  <body>\n{outlines}  </body>\n</opml>\n"
    ).encode()


def _attributes(feed: Subscription) -> str:
    name = quoteattr(_storable(feed.title or feed.url))
    return f" text={name} title={name} xmlUrl={quoteattr(_storable(feed.url))}"


def _storable(text: str) -> str:
    return _NOT_IN_XML.sub("", text)
