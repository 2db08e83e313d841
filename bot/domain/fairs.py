"""Trade fairs, and what a person writes about one: "Empack Dortmund 2. bis 3.12.: Acme, Alpenblick" (P5)."""

from dataclasses import dataclass
from datetime import date

LONGEST = 100
MOST_GOERS = 30


@dataclass(frozen=True, slots=True)
class TradeFair:
    """First and last day; `goers` are the customers that go there, id and name."""

    id: int
    name: str
    first: date
    last: date
    goers: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FairOrder:
    """What was written: the fair's words with its days still in them, and the customers as written."""

    head: str
    goers: tuple[str, ...]


def read_order(text: str) -> FairOrder:
    """The customers stand behind the colon, separated by commas; a colon between figures is a time's."""
    head, goers = text, ""
    for place, sign in enumerate(text):
        if sign == ":" and not text[place + 1 : place + 2].isdigit():
            head, goers = text[:place], text[place + 1 :]
            break
    names = (" ".join(name.split()) for name in goers.replace(";", ",").replace("\n", ",").split(","))
    return FairOrder(" ".join(head.split()), tuple(dict.fromkeys(name for name in names if name))[:MOST_GOERS])


_LINKS = ("vom", "von", "am", "from", "on", "ab", "in", "the", "der", "den")


def name_of(head: str, span: tuple[int, int] | None) -> str:
    """The fair's name: what stands before the days, else behind them, without the small words between."""
    if span is None:
        return head[:LONGEST].strip(" ,-–()")
    before, behind = head[: span[0]].strip(" ,-–("), head[span[1] :].strip(" ,-–)")
    words = (before or behind).split()
    while words and words[-1].lower() in _LINKS and before:
        words.pop()
    if before and behind:  # "Empack 2.12. Dortmund"
        words += behind.split()
    return " ".join(words)[:LONGEST]


def same_name(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
