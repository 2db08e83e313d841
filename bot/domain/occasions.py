"""Press becomes reasons to get in touch (P3-P5, P8): whom a story concerns, what happened, how much it is worth.

Wording happens in the texts: an occasion carries text keys and facts, no sentences.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from bot.domain.matching import Mention
from bot.domain.press_events import MEASURED_KINDS, OWN_KINDS, leadership_changes
from bot.domain.snippets import snippet
from bot.domain.stories import Story

RelationKind = Literal["customer", "competitor", "topic", "fair"]
Tone = Literal["good", "neutral", "careful"]

OLDEST = timedelta(days=14)
NO_EVENT = "Mention"
_LEADERSHIP = "OrganizationLeadership"
_KIND_WORTH: Mapping[str, float] = {
    "Insolvency": 1.0,
    "Acquisition": 0.95,
    _LEADERSHIP: 0.95,
    "Merger": 0.9,
    "NewSite": 0.85,
    "Layoffs": 0.8,
    "SpinOff": 0.8,
    "Award": 0.8,
    "Strike": 0.7,
    "Product": 0.7,
    "Partnership": 0.7,
    "TradeFair": 0.65,
    "Figures": 0.6,
    NO_EVENT: 0.35,
}
_RELATION_WORTH: Mapping[RelationKind, float] = {"customer": 1.0, "competitor": 0.7, "fair": 0.6, "topic": 0.4}
_CAREFUL = frozenset({"Insolvency", "Layoffs", "Strike"})
_GOOD = frozenset({"Award", "NewSite", "Product", "Partnership"})
_CHANGE = frozenset({"Acquisition", "Merger", "SpinOff"})
_URGENT = frozenset({"Insolvency"})
_HALF_LIFE = timedelta(days=3)
_FRESH = timedelta(hours=24)
_LEAD = 300
_CLEAR = 0.7


@dataclass(frozen=True, slots=True)
class Relation:
    """Why a watched name matters to a customer: it is the customer, its competitor, a topic or a fair of theirs."""

    customer_id: int
    kind: RelationKind
    watched_id: str
    name: str
    last_contact: datetime | None = None


@dataclass(frozen=True, slots=True)
class OccasionScore:
    """The factors, each shown in "why?"; `total` is their product on a scale to about 130."""

    salience: float
    kind: float
    relation: float
    freshness: float
    contact: float

    @property
    def total(self) -> float:
        return round(100 * self.salience * self.kind * self.relation * self.freshness * self.contact, 2)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One reason to call one customer. Keys name texts; `facts` are their arguments, as written in the press."""

    customer_id: int
    story_id: str
    watched_id: str
    relation: RelationKind
    event: str
    tone: Tone
    urgent: bool
    score: OccasionScore
    link: str
    snippet: str
    published: datetime
    facts: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def keys(self) -> Mapping[str, str]:
        """Text keys: hook (what happened), benefit (for the customer), draft (to be sent by hand)."""
        return text_keys(self.relation, self.event, self.tone)


def article_text(title: str, text: str) -> str:
    """What is matched and read: the title as the first line. Spans of mentions refer to it."""
    return f"{title}\n{text}"


def text_keys(relation: RelationKind, event: str, tone: Tone) -> Mapping[str, str]:
    what = event.lower()
    own = relation in ("customer", "competitor")
    return {
        "hook": f"occasion-hook-{relation}-{what}" if own else f"occasion-hook-{relation}",
        "benefit": f"occasion-benefit-{situation(relation, event)}",
        "draft": f"occasion-draft-{tone}" if relation == "customer" else "occasion-draft-market",
    }


def situation(relation: RelationKind, event: str) -> str:
    """What kind of talk it leads to: the benefit and the open question (`prompt_questions`) go by it."""
    if relation != "customer":
        return relation
    if event in _CAREFUL:
        return "careful"
    if event == _LEADERSHIP:
        return "leadership"
    if event == "TradeFair":
        return "fair"
    return "change" if event in _CHANGE else "news"


def all_text_keys() -> frozenset[str]:
    """Every key that an occasion can name, for the test that the texts are complete."""
    relations: tuple[RelationKind, ...] = ("customer", "competitor", "topic", "fair")
    tones: tuple[Tone, ...] = ("good", "neutral", "careful")
    events = (*MEASURED_KINDS, *OWN_KINDS, NO_EVENT)
    return frozenset(k for r in relations for e in events for t in tones for k in text_keys(r, e, t).values())


def occasions(
    story: Story, mentions: Sequence[Mention], kinds: Iterable[str], relations: Iterable[Relation], now: datetime
) -> tuple[Occasion, ...]:
    """The occasions that a story gives: one per customer, by its strongest relation.

    `mentions` and `kinds` are of the first entry, read as `article_text`.

    Nothing comes from a story older than 14 days. `now` is aware.
    """
    if now - story.first.published > OLDEST:
        return ()
    text = article_text(story.first.title, story.first.text)
    event = main_event(kinds, text)
    by_name = {mention.id: mention for mention in mentions}
    best: dict[int, Occasion] = {}
    for relation in relations:
        mention = by_name.get(relation.watched_id)
        if mention is None:
            continue
        found = _occasion(story, text, mention, event, relation, now)
        known = best.get(relation.customer_id)
        if known is None or found.score.total > known.score.total:
            best[relation.customer_id] = found
    return ranked(best.values())


def _occasion(story: Story, text: str, mention: Mention, event: str, relation: Relation, now: datetime) -> Occasion:
    first = story.first
    worth = occasion_score(
        salience(first.title, text, mention),
        event,
        relation.kind,
        now - first.published,
        _since(relation.last_contact, now),
    )
    facts: dict[str, str | int] = {
        "name": relation.name,
        "title": first.title,
        "source": first.source,
        "others": max(0, len(story.sources) - 1),
    }
    return Occasion(
        customer_id=relation.customer_id,
        story_id=first.id,
        watched_id=mention.id,
        relation=relation.kind,
        event=event,
        tone=tone(event, relation.kind),
        urgent=event in _URGENT and relation.kind == "customer" and worth.salience >= _CLEAR,
        score=worth,
        link=first.link,
        snippet=snippet(text, (mention.start, mention.end)),
        published=first.published,
        facts=facts,
    )


def main_event(kinds: Iterable[str], text: str) -> str:
    """The one kind an occasion is about. A head who merely speaks is no news: leadership counts where it changes."""
    counted = [kind for kind in kinds if kind in _KIND_WORTH and (kind != _LEADERSHIP or leadership_changes(text))]
    return max(counted, key=lambda kind: (_KIND_WORTH[kind], kind), default=NO_EVENT)


def tone(event: str, relation: RelationKind) -> Tone:
    """Bad news stays careful whomever it strikes; a competitor's good news is not the customer's."""
    if event in _CAREFUL:
        return "careful"
    return "good" if event in _GOOD and relation == "customer" else "neutral"


def salience(title: str, text: str, mention: Mention) -> float:
    """How much the story is about the name, 0 to 1: in the title, in the lead, or by its share of the text."""
    if mention.start < len(title):
        return 1.0
    name = text[mention.start : mention.end]
    often = min(1.0, text.count(name) / max(1.0, len(text) / 500)) if name else 0.0
    return round(max(0.7 if mention.start < len(title) + _LEAD else 0.0, 0.3 + 0.4 * often), 3)


def freshness(age: timedelta) -> float:
    """1 in the first day (and for a future date), then halved every three days, 0 after 14 days."""
    if age <= _FRESH:
        return 1.0
    return 0.0 if age > OLDEST else round(0.5 ** ((age - _FRESH) / _HALF_LIFE), 3)


def contact_factor(days: int | None) -> float:
    """Who was spoken to just now needs no call: 0.3 up to three days, 1 at 30 days, 1.3 from 90 days."""
    if days is None:
        return 1.0
    if days <= 3:
        return 0.3
    return round(0.3 + 0.7 * (days - 3) / 27 if days <= 30 else min(1.3, 1 + 0.3 * (days - 30) / 60), 3)


def occasion_score(
    salient: float, event: str, relation: RelationKind, age: timedelta, days: int | None
) -> OccasionScore:
    """Salience x kind x relation x freshness x days since the last contact (None: never)."""
    return OccasionScore(
        salient,
        _KIND_WORTH.get(event, _KIND_WORTH[NO_EVENT]),
        _RELATION_WORTH[relation],
        freshness(age),
        contact_factor(days),
    )


def _since(last_contact: datetime | None, now: datetime) -> int | None:
    return None if last_contact is None else max(0, (now - last_contact).days)


def ranked(found: Iterable[Occasion]) -> tuple[Occasion, ...]:
    """Urgent first, then the strongest; equal ones by customer and story: the same input gives the same list."""
    return tuple(sorted(found, key=lambda o: (not o.urgent, -o.score.total, o.customer_id, o.story_id)))
