"""What the date grammar reads from (tokens with tags) and the values that its rules hand to one another."""

from datetime import datetime, timedelta
from typing import NamedTuple

from bot.language.meaning import Grain
from bot.language.tokens import HIDDEN, Tokens

Bounds = tuple[datetime, datetime]


class Pattern(NamedTuple):
    """A day as far as it is said. `rel`: -1 last, 0 this, 1 next, 2 the one after, 3 coming (always the nearer).

    `either_order`: written so that day and month could change places ("12/01/2026" in English).
    """

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    rel: int | None = None
    either_order: int | None = None


class Cycle(NamedTuple):
    """Something that returns every year: a holiday, season, quarter or week number."""

    kind: str
    number: int
    year: int | None = None
    rel: int | None = None
    this_year: bool = False


class Stretch(NamedTuple):
    """A resolved span. `sense` says how it was put in words; see dates_conventions.py."""

    start: datetime
    end: datetime
    grain: Grain
    sense: str = ""
    alternatives: tuple[Bounds, ...] = ()


class Clock(NamedTuple):
    """A time of day; `open`: morning or afternoon was not said ("um 3"). `till` is the end of a range of hours."""

    hour: int
    minute: int = 0
    second: int = 0
    grain: Grain = "hour"
    open: bool = False
    till: tuple[int, int] | None = None


class Daypart(NamedTuple):
    """A part of the day in minutes since midnight; `half` is am, pm or empty."""

    start: int
    end: int
    half: str = ""


class Shift(NamedTuple):
    """So long before (-1) or after (1) now or another day. `counts` by unit as in a Duration."""

    counts: tuple[tuple[int, float], ...]
    sign: int
    word: str = ""


Part = Pattern | Cycle | Stretch | Clock | Daypart | Shift
Found = tuple[tuple[Part, ...], int]

# Bits that say which small words stand in front of a component.
ON, AT, IN, OF, ARTICLE, COMMA, FIRST = 1, 2, 4, 8, 16, 32, 64
_LEADS = (("on", ON), ("at", AT), ("within_lead", IN), ("of", OF), ("article", ARTICLE), ("filler", 0))
_LEADING = frozenset(name for name, _ in _LEADS)
_APPROXIMATE = frozenset("@~")
_LONGEST_LEAD = 5
_MOST_SIGNS = 6


class Reader:
    """The columns of one text with its reference time: `low[i]`, `tags[i]`, `number[i]` (-1 for what is no figure),
    `text[i]` and `glued[i]` (no space before it) are of token i, and empty before the first and behind the last one.

    `past` is the tense around the expression being read, `day` the single day told before it in the same sentence: a
    clock time alone belongs to that day ("Donnerstag Abnahme um 9").
    """

    __slots__ = (
        "day",
        "glued",
        "lang",
        "low",
        "now",
        "number",
        "past",
        "region",
        "size",
        "tags",
        "tense",
        "text",
        "today",
        "tokens",
    )

    def __init__(self, tokens: Tokens, now: datetime, lang: str, region: str) -> None:
        self.tokens = tokens
        self.size, self.text, self.low, self.tags = tokens.size, tokens.text, tokens.low, tokens.tags
        self.number, self.glued, self.tense = tokens.number, tokens.glued, tokens.tense
        self.now, self.lang, self.region = now, lang, region
        self.today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        self.past = False
        self.day: datetime | None = None

    def at(self, now: datetime) -> "Reader":
        """The same text read at another time."""
        return Reader(self.tokens, now, self.lang, self.region)

    def ends(self, i: int) -> bool:
        """Nothing but a few signs from here to the end of the line or text."""
        for low in self.low[i : min(i + _MOST_SIGNS, self.size)]:
            if low == "\n":
                return True
            if low.isalnum() or low == HIDDEN:
                return False
        return i + _MOST_SIGNS >= self.size

    def whole(self, i: int, j: int) -> bool:
        """The expression i..j is all there is, so that it needs no context to be a date."""
        return i <= 1 and self.size <= j + 2 and self.ends(j) and not (i and self.low[0].isalnum())

    def leads(self, i: int) -> tuple[int, int]:
        """Small words from here on ("so gegen", "am", "on the") as bits, and where they end."""
        bits = 0
        for j in range(i, i + _LONGEST_LEAD):
            tags, low = self.tags[j], self.low[j]
            if not (tags and not _LEADING.isdisjoint(tags)) and low not in _APPROXIMATE:
                if low == "." and self.glued[j] and self.low[j - 1] in ("ca", "b", "approx"):
                    continue
                return bits, j
            for name, bit in _LEADS:
                if name in tags:
                    bits |= bit
            if low in _APPROXIMATE:
                bits |= AT
        return bits, i + _LONGEST_LEAD


def day_stretch(day: datetime, sense: str = "day") -> Stretch:
    return Stretch(day, day + timedelta(days=1), "day", sense)
