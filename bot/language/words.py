"""Words of a message, with their places and folded spellings."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

READ_LIMIT = 4096
"""Telegram's own limit for one message, in characters; what lies beyond is kept in the note but not read."""

MOST_WORDS = 1200
"""Words and signs that are read; a message of the longest length in any language has fewer than a thousand."""
_PIECE = re.compile(
    r"(\s*)((?:d(?=['’][A-ZÄÖÜ])|D(?=['’](?:Frau|Fr|Herr|Hr|Chefin)\b))['’]|[^\W_]+(?:['’`][^\W_]+)*|[^\w\s]|_)"
)
"""White space, and the word or the sign behind it: nothing of a text lies between two of these."""
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae", "’": "'", "`": "'"})
_INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_GENITIVE = re.compile(r"'s?$")


@dataclass(slots=True)
class Word:
    """One word or one sign, written once by `split`. `fold` is lower case with umlauts spelled out, `bare` is that
    without an English genitive; `gap` tells whether white space stands before it, `letters` whether it is a word that
    begins with a letter."""

    text: str
    start: int
    end: int
    gap: bool
    fold: str
    bare: str
    is_word: bool
    letters: bool
    capital: bool
    shout: bool


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


@lru_cache(maxsize=8192)
def _looks(piece: str) -> tuple[int, str, str, bool, bool, bool, bool]:
    """What can be said of a word wherever it stands: its length, and all of Word from `fold` on."""
    form, length = fold(piece), len(piece)
    capital, shout = piece[0].isupper(), length > 1 and piece.isupper()
    return length, form, bare(form), piece[0].isalnum(), piece[0].isalpha(), capital, shout


def split(text: str) -> list[Word]:
    """Words and signs of the first READ_LIMIT characters, at most MOST_WORDS, in order; white space is left out."""
    found: list[Word] = []
    end = 0
    for blank, piece in _PIECE.findall(text[:READ_LIMIT].rstrip())[:MOST_WORDS]:
        length, form, plain, is_word, letters, capital, shout = _looks(piece)
        if blank:
            end += 1 if blank == " " else len(blank)
        start, end = end, end + length
        gap = blank != "" or start == 0
        found.append(Word(piece, start, end, gap, form, plain, is_word, letters, capital, shout))
    return found
