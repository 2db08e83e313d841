"""Why a message was read so: the fewest of its words that still say the same, field by field.

No rule has to tell what it looked at: words are left out, the rest is read again, and what is still needed in the end
is the evidence (delta debugging: Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input", 2002).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.language.meaning import SaidInteraction, SaidTask, Span, Understanding, When
from bot.language.words import Word, bare, fold, split

Field = Literal[
    "customer",
    "person",
    "day",
    "channel",
    "direction",
    "missed",
    "mood",
    "score",
    "followup",
    "wish",
    "complaint",
    "fact",
    "gift",
    "competitor",
]
Reader = Callable[[str], Understanding]

MOST_READINGS = 300
"""Of one explanation, in all: what is not yet at its shortest then is shown as it is."""
MOST_WORDS_READ = 12_000
"""Of one explanation, in all its readings: a long text costs more each time, and the whole team waits for the turn."""
_MOST_OF_A_FIELD = 90
_TWO_WAYS = ("call", "email", "chat", "letter")
_WAYS = 2
"""So many independent proofs of one thing are shown: "beschwert" and "zu spät" of a complaint."""


@dataclass(frozen=True, slots=True)
class Read:
    """One thing that was read: a name or one of the field's few values; a day; customers that it may mean."""

    field: Field
    value: str = ""
    when: When | None = None
    candidates: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """`words` are those that led to what was read; none where nothing was said, as for today."""

    read: Read
    words: tuple[str, ...]


def evidence(text: str, reader: Reader) -> tuple[Evidence, ...]:
    """For every field that the message fills. `reader` understands a text as it was read then."""
    words = split(text)
    meaning = reader(text)
    names = {word.start for word in words if any(_in(word, span) for span in _name_spans(words, meaning))}
    days = {word.start for word in words if any(_in(word, date.span) for date in meaning.dates)}
    asking = _Asking(text, reader)
    found = []
    for read in dict.fromkeys(_all_read(meaning)):  # several entries may say the same
        needed = _proofs(words, asking.about(read))
        if read.field == "day":
            needed = [word for word in needed if word.start in days] or _days_said(words, meaning, read)
        elif read.field in ("customer", "person"):
            needed = [word for word in needed if word.start in names]
        else:
            needed = [word for word in needed if word.start not in names] or needed
        found.append(Evidence(read, _pieces(text, needed)))
    return tuple(found)


def _days_said(words: Sequence[Word], meaning: Understanding, read: Read) -> list[Word]:
    """ "Heute": without it the day would be the same."""
    assert read.when is not None
    points = [d for d in meaning.dates if d.kind in ("point", "interval")]
    spans = [d.span for d in points if d.start and d.start.date() == read.when.first]
    return [word for word in words if any(_in(word, span) for span in spans)]


def _in(word: Word, span: Span) -> bool:
    return span[0] <= word.start < span[1]


def _name_spans(words: Sequence[Word], meaning: Understanding) -> Iterator[Span]:
    """Where firms and people stand in the text."""
    said: list[SaidInteraction | SaidTask] = [*meaning.interactions, *meaning.tasks]
    yield from (one.customer.span for one in said if one.customer.span is not None)
    names = {part for one in said for person in one.contacts for part in fold(person.name).split()}
    yield from ((word.start, word.end) for word in words if bare(word.fold) in names)


def _all_read(meaning: Understanding) -> Iterator[Read]:
    for said in meaning.interactions:
        yield from _whom(said)
        yield from _how(said)
        yield from _points(said)
    for task in meaning.tasks:
        yield from _whom(task)
        yield Read("followup", task.owner or "nobody", task.due)


def _whom(said: SaidInteraction | SaidTask) -> Iterator[Read]:
    if said.customer.span is not None or said.customer.candidates:
        yield Read("customer", said.customer.name or "", candidates=said.customer.candidates)
    yield from (Read("person", person.name) for person in said.contacts)


def _how(said: SaidInteraction) -> Iterator[Read]:
    if said.when is not None:
        yield Read("day", when=said.when)
    if said.channel is not None:
        yield Read("channel", said.channel)
    if said.direction is not None and said.channel in _TWO_WAYS:
        yield Read("direction", said.direction)
    if said.reached is False:
        yield Read("missed")
    if said.sentiment in ("positive", "negative"):
        yield Read("mood", said.sentiment)
    if said.satisfaction is not None:
        yield Read("score", f"{said.satisfaction:g}")


def _points(said: SaidInteraction) -> Iterator[Read]:
    """Promises by whose and when, the rest by kind: what exactly they say changes with every word."""
    yield from (Read("followup", one.owner or "nobody", one.due) for one in said.follow_ups)
    yield from (Read("complaint", one.status) for one in said.complaints)
    yield from (Read("wish", one.obstacle or "plain") for one in said.wishes)
    yield from (Read("fact", fact.type) for fact in said.facts)
    yield from (Read("gift", gift) for gift in said.gifts)
    yield from (Read("competitor", name) for name in said.competitors)


class _Asking:
    """Asks again and again what fewer words say, until the readings are used up."""

    def __init__(self, text: str, reader: Reader) -> None:
        self._text = text
        self._reader = reader
        self._left = MOST_READINGS
        self._words_left = MOST_WORDS_READ

    def about(self, read: Read) -> Callable[[Sequence[Word]], bool]:
        """Whether some words alone still say this."""
        left = min(self._left, _MOST_OF_A_FIELD)

        def holds(words: Sequence[Word]) -> bool:
            nonlocal left
            if not words or left <= 0 or self._words_left < len(words):
                return False
            left -= 1
            self._left -= 1
            self._words_left -= len(words)
            return read in _all_read(self._reader(_text_of(self._text, words)))

        return holds


def _proofs(words: Sequence[Word], holds: Callable[[Sequence[Word]], bool]) -> list[Word]:
    """The words of the first proofs that have none in common, in the order of the text."""
    needed: list[Word] = []
    rest = list(words)
    for _ in range(_WAYS):
        if not holds(rest):
            break
        needed += _fewest(rest, holds)
        rest = [word for word in rest if word not in needed]
    return sorted(needed, key=lambda word: word.start)


def _fewest(words: Sequence[Word], holds: Callable[[Sequence[Word]], bool]) -> list[Word]:
    """Leaves out halves, quarters and at last single words as long as the rest still holds."""
    kept = list(words)
    size = len(kept) // 2
    while size >= 1:
        place = 0
        while place < len(kept):
            shorter = kept[:place] + kept[place + size :]
            if holds(shorter):
                kept = shorter
            else:
                place += size
        size //= 2
    return kept


def _text_of(text: str, words: Sequence[Word]) -> str:
    """The words as they stood, with a space where others were left out."""
    parts = []
    for place, word in enumerate(words):
        if place:
            before = words[place - 1]
            between = text[before.end : word.start]
            parts.append(between if not between.strip() and len(between) < 2 else " ")
        parts.append(text[word.start : word.end])
    return "".join(parts)


def _pieces(text: str, words: Sequence[Word]) -> tuple[str, ...]:
    """Neighbours as one piece, as written; signs alone say nothing to a reader."""
    pieces: list[tuple[int, int]] = []
    for word in words:
        if pieces and not text[pieces[-1][1] : word.start].strip():
            pieces[-1] = (pieces[-1][0], word.end)
        else:
            pieces.append((word.start, word.end))
    return tuple(text[start:end] for start, end in pieces if any(c.isalnum() for c in text[start:end]))
