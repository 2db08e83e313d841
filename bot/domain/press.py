"""From stored entries to occasions: what one entry says, to whom it matters, and when it may be told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.domain.accounts import Account
from bot.domain.entries import Entry
from bot.domain.match_forms import strip_legal
from bot.domain.matching import Matcher, Mention
from bot.domain.occasions import (
    NO_EVENT,
    Occasion,
    Relation,
    RelationKind,
    Tone,
    article_text,
    occasion_score,
    occasions,
)
from bot.domain.press_events import events, leadership_changes
from bot.domain.press_firms import places_of
from bot.domain.snippets import snippet
from bot.domain.stories import Article, Story, StoryWindow
from bot.domain.watchlist import Watchlist, tells_of
from bot.domain.working_time import PersonTime, is_paused, is_quiet, is_working_day, local_day, morning_of

OLDEST = timedelta(days=7)
"""An older article is no news when it is first seen: adding a feed floods nobody."""
TOLD_WITHIN = timedelta(days=4)
"""How long an occasion may wait to be told: over a night, a weekend and a holiday."""
A_DAY = 3
"""Occasions told one by one to a person a day; the rest waits for the morning and /press."""
UNDATED = 3
"""Entries without a date that count as news when a feed is first seen: its newest, as feeds begin with them."""
CLEAR = 0.5
"""From this salience on an occasion is worth a message of its own."""
_AFTER_MORNING = timedelta(minutes=10)
_FOUR_WEEKS = timedelta(weeks=4)
_OWN_QUIET, _OWN_EVENT = 0.3, 0.7
SNIPPET = 200
_LEADERSHIP = "OrganizationLeadership"

State = Literal["new", "fits", "rejected", "used"]
ALIVE: tuple[State, ...] = ("new", "fits")


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """`published` is when it was fetched where the feed gives no believable date."""

    id: int
    feed_id: int
    title: str
    link: str | None
    summary: str
    published: datetime
    source: str
    story_id: int | None = None
    about: frozenset[str] = frozenset()

    @property
    def article(self) -> Article:
        return Article(
            str(self.id), self.title, self.summary, self.link or "", self.published, self.about, source=self.source
        )


@dataclass(frozen=True, slots=True)
class Found:
    """An occasion with the spelling that was matched; None for an entry of its own feed that does not say the name."""

    occasion: Occasion
    alias: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One entry that concerns somebody."""

    entry: StoredEntry
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """An occasion as it is shown. `others`: further feeds with the same story; `last_contact`: a local day."""

    id: int
    story_id: int
    account: Account
    relation: RelationKind
    about: str
    alias: str | None
    event: str
    tone: Tone
    salience: float
    title: str
    link: str | None
    snippet: str
    source: str
    published: datetime
    created: datetime
    state: State
    others: int = 0
    last_contact: date | None = None

    @property
    def worth(self) -> float:
        """Without the age: for the order within one day."""
        return occasion_score(self.salience, self.event, self.relation, timedelta(0), None).total


def is_news(published: datetime | None, now: datetime) -> bool:
    return published is not None and now - published <= OLDEST


def news_of(entries: Sequence[Entry], now: datetime, *, first_look: bool) -> list[Entry]:
    """Of a feed's unseen entries, in its order, those that can be news."""
    undated = [entry for entry in entries if entry.published is None]
    return [entry for entry in entries if is_news(entry.published, now)] + (
        undated[:UNDATED] if first_look else undated
    )


def read(entry: StoredEntry, names: Watchlist, matcher: Matcher, now: datetime) -> Reading | None:
    """What an entry says of the watched names; None when it concerns nobody."""
    text = article_text(entry.title, entry.summary)
    if not names.lets_in(entry.feed_id, text):
        return None
    lang = language_of(text)
    mentions = matcher.find(text, lang)
    relations = [relation for mention in mentions for relation in names.relations.get(mention.id, ())]
    named = {relation.customer_id for relation in relations}
    unnamed = [relation for relation in names.own.get(entry.feed_id, ()) if relation.customer_id not in named]
    unnamed += [one for one in names.topics.get(entry.feed_id, ()) if tells_of(one.name, text)]
    relations, unnamed = _wanted(relations, names, text), _wanted(unnamed, names, text)
    if not relations and not unnamed:
        return None
    about = frozenset(mention.id for mention in mentions) | {relation.watched_id for relation in unnamed}
    entry = replace(entry, about=about)
    return Reading(entry, _found(entry, text, mentions, relations, unnamed, now))


def _wanted(relations: Iterable[Relation], names: Watchlist, text: str) -> list[Relation]:
    """Those whose customer's own words let the entry in."""
    return [one for one in relations if names.counts_for(one.customer_id, text)]


def _found(
    entry: StoredEntry,
    text: str,
    mentions: Sequence[Mention],
    relations: Sequence[Relation],
    unnamed: Sequence[Relation],
    now: datetime,
) -> tuple[Found, ...]:
    """By name first; a feed about a customer speaks of it even where it does not say the name, but more quietly."""
    kinds = _kinds(text, mentions)
    aliases = {mention.id: mention.alias for mention in mentions}
    story = Story(entry.article)
    by_name = [
        Found(_told(one, entry), aliases[one.watched_id]) for one in occasions(story, mentions, kinds, relations, now)
    ]
    known = {one.occasion.customer_id for one in by_name}
    start = [Mention(relation.watched_id, 0, 0, 0.0, "") for relation in unnamed]
    quiet = [one for one in occasions(story, start, kinds, unnamed, now) if one.customer_id not in known]
    return (*by_name, *(Found(_quieter(_told(one, entry)), None) for one in quiet))


def _kinds(text: str, mentions: Sequence[Mention]) -> set[str]:
    """What happened. A new head is told by its own signs too: the measured kind looks for speakers as well."""
    kinds = set(events(text, language_of(text), places_of(text, mentions) if mentions else None))
    return kinds | {_LEADERSHIP} if leadership_changes(text) else kinds


def _told(occasion: Occasion, entry: StoredEntry) -> Occasion:
    """The title is shown anyway, so the snippet is the beginning of the text where it would repeat it."""
    if occasion.snippet != entry.title and not entry.title.startswith(occasion.snippet.rstrip("…")):
        return occasion
    return replace(occasion, snippet=snippet(entry.summary, (0, 0), SNIPPET) if entry.summary else "")


def _quieter(occasion: Occasion) -> Occasion:
    salience = _OWN_QUIET if occasion.event == NO_EVENT or occasion.relation == "topic" else _OWN_EVENT
    return replace(occasion, score=replace(occasion.score, salience=salience))


def chosen(cards: Iterable[Card], told_today: int, listed: Mapping[int, datetime]) -> list[Card]:
    """The few to be told now, the strongest first.

    `listed`: when a customer last stood on a list of the person because of the press; what was known by then was told
    with it.
    """
    untold = [card for card in cards if (seen := listed.get(card.account.id)) is None or seen < card.created]
    return sorted(untold, key=lambda card: (-card.worth, card.published, card.id))[: max(0, A_DAY - told_today)]


def may_push(hours: PersonTime, now: datetime, joined_on: date, *, served: bool) -> bool:
    """Working days from the person's own morning to the quiet hours; a morning list that is due goes first.

    `served`: today's morning list was sent.
    """
    day = local_day(now, hours.zone)
    if (
        is_paused(hours, day)
        or not is_working_day(hours, day)
        or is_quiet(hours, now.astimezone(ZoneInfo(hours.zone)).time())
    ):
        return False
    morning = morning_of(hours, day)
    return now >= (morning if served or day <= joined_on else morning + _AFTER_MORNING)


def loud_from(hours: PersonTime, now: datetime) -> datetime:
    """Now, or when the quiet hours end: for what cannot wait for a working day."""
    local = now.astimezone(ZoneInfo(hours.zone))
    if not is_quiet(hours, local.time()):
        return now
    end = local.replace(hour=hours.quiet_to.hour, minute=hours.quiet_to.minute, second=0, microsecond=0, fold=0)
    return (end if end > local else end + timedelta(days=1)).astimezone(UTC)


def entries_a_week(arrivals: Sequence[datetime], now: datetime) -> float | None:
    """By the dates that a feed's entries bear, over the last four weeks; None where there are none."""
    recent = [moment for moment in arrivals if now - moment <= _FOUR_WEEKS]
    if not arrivals:
        return None
    span = min(_FOUR_WEEKS, max(now - arrivals[0], timedelta(days=7)))
    return round(len(recent) / (span / timedelta(days=7)), 1)


def headline(name: str, title: str) -> str | None:
    """What follows the customer's name where the title begins with it as the firm calls itself; else None."""
    for spelling in (name, strip_legal(name)):
        if spelling and title.casefold().startswith(f"{spelling.casefold()} ") and len(spelling) < len(title) - 1:
            return title[len(spelling) :].strip()
    return None


def placed(readings: Iterable[Reading], told: Iterable[StoredEntry]) -> list[tuple[Reading, frozenset[int]]]:
    """Each reading with the entries of its story, itself among them. `told`: entries that belong to stories already."""
    readings = sorted(readings, key=lambda reading: (reading.entry.published, reading.entry.id))
    names = frozenset[str]().union(*(reading.entry.about for reading in readings))
    window = StoryWindow()
    for entry in sorted(told, key=lambda entry: (entry.published, entry.id)):
        if not names.isdisjoint(entry.about):
            window.add(entry.article)
    return [(reading, _members(window.add(reading.entry.article))) for reading in readings]


def _members(story: Story) -> frozenset[int]:
    return frozenset(int(article.id) for article in (story.first, *story.others))


_GERMAN = frozenset(("der", "die", "das", "und", "ist", "mit", "für", "von", "dem", "den", "ein", "eine", "auf", "im"))
_ENGLISH = frozenset(("the", "of", "and", "to", "is", "for", "with", "on", "by", "from", "its", "has", "at", "after"))


def language_of(text: str) -> str:
    """ "de" or "en" by the small words."""
    words = text[:2000].lower().split()
    return "en" if sum(w in _ENGLISH for w in words) > sum(w in _GERMAN for w in words) else "de"
