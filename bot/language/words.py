"""Words of a message, with their places and folded spellings."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

READ_LIMIT = 4096
"""Telegram's own limit for one message, in characters; what lies beyond is kept in the note but not read."""

MOST_WORDS = 1200
"""Words and signs that are read; a message of the longest length in any language has fewer than a thousand."""
_PIECE = re.compile(
    r"(?:d(?=['’][A-ZÄÖÜ])|D(?=['’](?:Frau|Fr|Herr|Hr|Chefin)\b))['’]|[^\W_]+(?:['’`][^\W_]+)*|[^\w\s]|_"
)
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae", "’": "'", "`": "'"})
_INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_GENITIVE = re.compile(r"'s?$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word or one sign. `fold` is lower case with umlauts spelled out; `gap` tells whether white space stands
    before it."""

    text: str
    start: int
    end: int
    fold: str
    gap: bool
    is_word: bool

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def shout(self) -> bool:
        return len(self.text) > 1 and self.text.isupper()


def fold(text: str) -> str:
    """Lower case; ä becomes ae and ß ss, as typed on a keyboard without them; other accents fall away."""
    if text.isascii():
        return text.lower().replace("`", "'")
    low = unicodedata.normalize("NFC", text).casefold().translate(_INVISIBLE).translate(_SPELLED_OUT)
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))


def vocabulary(words: str) -> frozenset[str]:
    """The folded forms of words separated by white space."""
    return frozenset(fold(word) for word in words.split())


def phrases(table: str) -> tuple[tuple[str, ...], ...]:
    """The folded words of phrases, which are joined by `_` and separated by white space."""
    return tuple(tuple(fold(word) for word in phrase.split("_")) for phrase in table.split())


Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Phrases by their first word, so that most words of a message cost one lookup."""


def by_first_word(table: str) -> Phrases:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases(table):
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


def drop_umlauts(text: str) -> str:
    """Lower case with all accents simply left away: Müller becomes muller."""
    if text.isascii():
        return text.lower()
    low = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(c for c in low if not unicodedata.combining(c))


def bare(folded: str) -> str:
    """Without an English genitive: sterling's becomes sterling."""
    return _GENITIVE.sub("", folded) if "'" in folded else folded


def split(text: str) -> list[Word]:
    """Words and signs of the first READ_LIMIT characters, at most MOST_WORDS, in order; white space is left out."""
    found: list[Word] = []
    end = 0
    for match in islice(_PIECE.finditer(text, 0, min(len(text), READ_LIMIT)), MOST_WORDS):
        piece = match.group()
        is_word = piece[0].isalnum()
        start = match.start()
        found.append(Word(piece, start, match.end(), fold(piece), start != end or not found, is_word))
        end = match.end()
    return found
