"""What the date grammar reads from (tokens with tags) and the values that its rules hand to one another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.language.meaning import Grain, Span
from bot.language.tokens import END, Token

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
_LONGEST_LEAD = 5
_MOST_SIGNS = 6


@dataclass(slots=True)
class Reader:
    """Tokens of one text with its reference time.

    `past` is the tense around the expression being read, `day` the single day told before it in the same sentence: a
    clock time alone belongs to that day ("Donnerstag Abnahme um 9").
    """

    tokens: list[Token]
    now: datetime
    lang: str
    region: str
    past: bool = False
    day: datetime | None = None
    masked: Sequence[Span] = ()

    def at(self, i: int) -> Token:
        return self.tokens[i] if 0 <= i < len(self.tokens) else END

    def low(self, i: int) -> str:
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def tag(self, i: int, name: str) -> int | None:
        return self.tokens[i].tags.get(name) if 0 <= i < len(self.tokens) else None

    def has(self, i: int, name: str) -> bool:
        return 0 <= i < len(self.tokens) and name in self.tokens[i].tags

    def number(self, i: int) -> int:
        """The value of a run of digits, -1 for anything else."""
        return self.tokens[i].number if 0 <= i < len(self.tokens) else -1

    def glued(self, i: int) -> bool:
        """No space between this token and the one before."""
        return 0 < i < len(self.tokens) and self.tokens[i].start == self.tokens[i - 1].end

    def ends(self, i: int) -> bool:
        """Nothing but a few signs from here to the end of the line or text."""
        for token in self.tokens[i : i + _MOST_SIGNS]:
            if token.low == "\n":
                return True
            if token.low.isalnum() or token.masked:
                return False
            i += 1
        return i >= len(self.tokens)

    def whole(self, i: int, j: int) -> bool:
        """The expression i..j is all there is, so that it needs no context to be a date."""
        return (
            i <= 1 and self.ends(j) and len(self.tokens) <= j + 2 and not any(t.low.isalnum() for t in self.tokens[:i])
        )

    def today(self) -> datetime:
        return self.now.replace(hour=0, minute=0, second=0, microsecond=0)

    def leads(self, i: int) -> tuple[int, int]:
        """Small words from here on ("so gegen", "am", "on the") as bits, and where they end."""
        bits = 0
        for j in range(i, i + _LONGEST_LEAD):
            tags = self.at(j).tags
            step = sum(bit for name, bit in _LEADS if name in tags)
            if not step and "filler" not in tags and not (self.low(j) in "@~" and self.low(j)):
                if self.low(j) == "." and self.glued(j) and self.low(j - 1) in ("ca", "b", "approx"):
                    continue
                return bits, j
            bits |= step or (AT if self.low(j) in ("@", "~") else 0)
        return bits, i + _LONGEST_LEAD


def day_stretch(day: datetime, sense: str = "day") -> Stretch:
    return Stretch(day, day + timedelta(days=1), "day", sense)
