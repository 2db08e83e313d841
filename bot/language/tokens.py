"""Text to tokens: words, runs of digits, single signs. Linear, and every token knows where it stands in the text."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import eq
from typing import NamedTuple

from bot.language.meaning import Span

Tags = Mapping[str, int]
"""What a word can be for the date grammar: tag -> value, e.g. {"month": 5} or {"unit": 4}."""

NO_TAGS: Tags = {}

# Letters with their combining marks, apostrophes inside; digits; one other sign; a line break (it ends a clause).
# Possessive throughout: a word is never taken apart again, which makes half the time of reading it.
_LETTERS = r"(?:[^\W\d_]++|[\u0300-\u036f]++)++"
_TOKEN = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*+|[0-9]++|\n|[^\w\s]|_")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "'": None, "’": None})


HIDDEN = "\x00"


class Entry(NamedTuple):
    """What one token is by itself: `low` is the folded word or the sign, `number` is -1 unless the token is a run of at
    most nine digits; `begins` and `tense` as in dates_vocabulary.py and dates_tense.py."""

    low: str
    tags: Tags = NO_TAGS
    number: int = -1
    begins: int = 0
    tense: int = 0


BEYOND = 24
"""Empty places behind the last token. No rule looks further, and a look before the first token (-1, -2) ends there."""
_BEYOND = [Entry("")] * BEYOND
_HIDDEN = Entry(HIDDEN)
_APART = [False] * BEYOND


@dataclass(slots=True)
class Tokens:
    """The tokens of a text by column; `glued` tells that no space stands between a token and the one before.

    All columns but `start` and `end` go on for BEYOND empty places, so that rules need not ask where the text ends.
    """

    size: int
    start: list[int]
    end: list[int]
    text: list[str]
    low: tuple[str, ...]
    tags: tuple[Tags, ...]
    number: tuple[int, ...]
    begins: tuple[int, ...]
    tense: tuple[int, ...]
    glued: list[bool]


def word_list(text: str) -> list[str]:
    """The words of a table, which are easier to read in running text than one a line."""
    return text.split()


def words(text: str) -> frozenset[str]:
    """A set of words for tests of membership."""
    return frozenset(text.split())


def fold(word: str) -> str:
    """Lower case, umlauts as two letters, no apostrophes: "März", "MAERZ" and "Ma\u0308rz" become "maerz"."""
    if word.isascii():
        return word.lower().replace("'", "")
    return unicodedata.normalize("NFC", word).lower().translate(_UMLAUTS)


def is_word(token: str) -> bool:
    """Whether a token is a word, no sign and no figure."""
    first = token[0]
    return (first.isalnum() or "\u0300" <= first <= "\u036f") and not "0" <= first <= "9"


def spellings(text: str) -> list[str]:
    """The tokens of a text as typed."""
    return [found.group() for found in _TOKEN.finditer(text)]


def tokenise(text: str, lookup: Callable[[list[str]], list[Entry]], masked: Sequence[Span] = ()) -> Tokens:
    """Tokens in order. A token that touches a masked span keeps its place but has no meaning for the grammar."""
    spans = [found.span() for found in _TOKEN.finditer(text)]
    start, end = [s for s, _ in spans], [e for _, e in spans]
    texts = [text[s:e] for s, e in spans]
    entries = lookup(texts)
    for first, last in masked:
        if first < last:
            touched = range(bisect_right(end, first), bisect_left(start, last))
            entries[touched.start : touched.stop] = [_HIDDEN] * len(touched)
    low, tags, number, begins, tense = zip(*entries, *_BEYOND, strict=True)
    glued = [False, *map(eq, start[1:], end), *_APART]
    return Tokens(len(spans), start, end, texts + [""] * BEYOND, low, tags, number, begins, tense, glued)
