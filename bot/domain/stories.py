"""The same story across feeds (P3): the earliest entry within 72 hours is the story, later ones are further sources."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from rapidfuzz import fuzz

WINDOW = timedelta(hours=72)
_TRACKING = re.compile(
    r"^(?:utm_\w+|at_\w+|wt_\w+|wt\.\w+|mc_\w+|pk_\w+|piwik_\w+|fbclid|gclid|dclid|msclkid|igshid|yclid|xtor|xor|cmp|cid|ref|refer(?:r)?er"
    r"|source|src|from|feed|rss|ns_\w+|ito|ocid|smid|sref|share|partner|campaign|newsletter|wtmc|cmpid|traffic_source|__\w+)$",
    re.IGNORECASE,
)
_INDEX = re.compile(r"/(?:index\.(?:html?|php)|amp/?)$", re.IGNORECASE)
_WORD = re.compile(r"\w{2,40}")
_OUTLET = re.compile(r"\s+(?:[|–—-]|::)\s+[^|–—]{2,40}$")
_ROUNDUP = re.compile(
    r"^(?:(?:roundup|update|upd|korrektur|kreise|eilmeldung|breaking|exklusiv|wdh|dpa-afx|dgap-news|pressemitteilung|ots|news)"
    r"(?:/[\w-]{1,20})?(?:\s?\d{1,2})?\s?[:/|-]\s*)+",
    re.IGNORECASE,
)
_LONGEST_TEXT = 1_200
_SAME_TITLE, _LIKE_TITLE, _LIKE_TEXT, _SAME_TEXT = 92.0, 62.0, 70.0, 90.0
_TEXT_ENOUGH, _TITLE_ENOUGH = 12, 3
_MOST_KEYS = 5
_NOBODY = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One entry of one feed. `entities`: ids of the watched names it mentions; `published` is aware."""

    id: str
    title: str
    text: str
    link: str
    published: datetime
    entities: frozenset[str] = frozenset()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """The earliest entry and the others that tell the same, in order of time."""

    first: Article
    others: tuple[Article, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """The names of the feeds, each once, the earliest first."""
        return tuple(dict.fromkeys(a.source for a in (self.first, *self.others) if a.source))


def canonical_address(link: str) -> str:
    """The address without scheme, www, tracking parameters, fragment and trailing slash; else the link itself."""
    try:
        return _canonical(link.strip()) or link.strip()
    except ValueError:
        return link.strip()


def _canonical(link: str) -> str:
    """Empty without a host; ValueError for a port, an address or a character that cannot be."""
    parts = urlsplit(link)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    if not host:
        return ""
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    kept = sorted((k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(k))
    path = _INDEX.sub("", parts.path).rstrip("/")
    return urlunsplit(("", host + port, path, urlencode(kept), "")).removeprefix("//")


def _mergeable(a: Article, b: Article) -> bool:
    """Entries about different firms never merge, however alike: "A cuts 500 jobs" is not "B cuts 500 jobs"."""
    if abs(a.published - b.published) > WINDOW:
        return False
    return a.entities == b.entities or not a.entities.isdisjoint(b.entities)


@dataclass(frozen=True, slots=True)
class _Key:
    """What is compared: address, the title without outlet and agency tags, its numbers and capitals, the text."""

    address: str
    title: str
    text: str
    numbers: frozenset[str]
    capitals: frozenset[str]
    names: frozenset[str]

    @classmethod
    def of(cls, article: Article) -> "_Key":
        title = _OUTLET.sub("", _ROUNDUP.sub("", " ".join(article.title[:300].split())))
        words = _WORD.findall(title)
        return cls(
            canonical_address(article.link),
            " ".join(words).lower(),
            " ".join(_WORD.findall(article.text[:_LONGEST_TEXT])).lower(),
            frozenset(word for word in words if word.isdigit()),
            frozenset(word for word in words if word[0].isupper()),
            article.entities,
        )


def _same_address(a: _Key, b: _Key) -> bool:
    return a.address == b.address and "/" in a.address


def _alike(a: _Key, b: _Key) -> bool:
    if a.numbers and b.numbers and a.numbers != b.numbers:
        return False
    return _like_titles(a, b) or _like_texts(a, b)


def _like_titles(a: _Key, b: _Key) -> bool:
    """Nearly the same words, unless each names what the other does not ("Alpha cuts jobs", "Beta cuts jobs")."""
    if min(a.title.count(" "), b.title.count(" ")) + 1 < _TITLE_ENOUGH or (
        a.capitals - b.capitals and b.capitals - a.capitals
    ):
        return False
    return fuzz.token_sort_ratio(a.title, b.title) >= _SAME_TITLE


def _like_texts(a: _Key, b: _Key) -> bool:
    """One text in the other, or texts alike under titles alike about the same firm."""
    if min(a.text.count(" "), b.text.count(" ")) + 1 < _TEXT_ENOUGH:
        return False
    likeness = fuzz.token_set_ratio(a.text, b.text)
    if likeness >= _SAME_TEXT:
        return True
    return (
        likeness >= _LIKE_TEXT
        and not a.names.isdisjoint(b.names)
        and fuzz.token_set_ratio(a.title, b.title) >= _LIKE_TITLE
    )


@dataclass(frozen=True, slots=True)
class _Open:
    story: Story
    keys: tuple[_Key, ...]


class StoryWindow:
    """Stories of the last 72 hours; an entry is compared with the open stories about the same firms only."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._about: dict[str, list[int]] = {}

    def add(self, article: Article) -> Story:
        """The story that the entry belongs to after adding it; a new one where nothing is alike."""
        key = _Key.of(article)
        for place in self._candidates(article):
            known = self._open[place]
            if _belongs(article, key, known):
                story = _joined(known.story, article)
                self._open[place] = _Open(story, (*known.keys, key)[-_MOST_KEYS:])
                self._index(place, article)
                return story
        self._open.append(_Open(Story(article), (key,)))
        self._index(len(self._open) - 1, article)
        return self._open[-1].story

    def forget(self, now: datetime) -> None:
        """Closes the stories that nothing new can join any more."""
        kept = [known for known in self._open if now - known.story.first.published <= WINDOW]
        self._open, self._about = kept, {}
        for place, known in enumerate(kept):
            for article in (known.story.first, *known.story.others):
                self._index(place, article)

    @property
    def stories(self) -> tuple[Story, ...]:
        return tuple(known.story for known in self._open)

    def _candidates(self, article: Article) -> list[int]:
        return sorted({place for entity in article.entities or {_NOBODY} for place in self._about.get(entity, ())})

    def _index(self, place: int, article: Article) -> None:
        for entity in article.entities or {_NOBODY}:
            places = self._about.setdefault(entity, [])
            if place not in places[-_MOST_KEYS:]:
                places.append(place)


def _belongs(article: Article, key: _Key, known: _Open) -> bool:
    members = (known.story.first, *known.story.others)
    if any(member.id == article.id for member in members):
        return True
    if not all(_mergeable(article, member) for member in members):
        return False
    return any(_same_address(key, other) or _alike(key, other) for other in known.keys)


def _joined(story: Story, article: Article) -> Story:
    members = {member.id: member for member in (story.first, *story.others)} | {article.id: article}
    ordered = sorted(members.values(), key=lambda member: (member.published, member.id))
    return Story(ordered[0], tuple(ordered[1:]))
