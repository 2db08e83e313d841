"""Text to tokens: words, runs of digits, single signs. Linear, and every token knows where it stands in the text."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from bot.language.meaning import Span

Tags = Mapping[str, int]
"""What a word can be for the date grammar: tag -> value, e.g. {"month": 5} or {"unit": 4}."""

NO_TAGS: Tags = {}

# Letters with their combining marks, apostrophes inside; digits; one other sign; a line break (it ends a clause).
_TOKEN = re.compile(r"((?:[^\W\d_]|[\u0300-\u036f])+(?:['’](?:[^\W\d_]|[\u0300-\u036f])+)*)|([0-9]+)|\n|[^\w\s]|_")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "'": None, "’": None})


class Token(NamedTuple):
    """`low` is the folded word or the sign itself; `number` is -1 unless the token is a run of at most nine digits."""

    text: str
    low: str
    start: int
    end: int
    tags: Tags = NO_TAGS
    number: int = -1
    masked: bool = False


END = Token("", "", 0, 0)


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


def tokenise(text: str, lookup: Callable[[str], Tags], masked: Sequence[Span] = ()) -> list[Token]:
    """Tokens in order. A token that touches a masked span keeps its place but has no meaning for the grammar."""
    tokens = [_token(found, lookup) for found in _TOKEN.finditer(text)]
    if not masked:
        return tokens
    hidden = bytearray(len(text))
    for start, end in masked:
        hidden[start:end] = b"\x01" * len(hidden[start:end])
    return [_hide(token) if any(hidden[token.start : token.end]) else token for token in tokens]


def _token(found: re.Match[str], lookup: Callable[[str], Tags]) -> Token:
    start, end = found.span()
    kind, text = found.lastindex, found.group()
    if kind == 1:
        low = fold(text)
        return Token(text, low, start, end, lookup(low))
    if kind == 2:
        return Token(text, text, start, end, NO_TAGS, int(text) if end - start <= 9 else -1)
    return Token(text, text, start, end)


def _hide(token: Token) -> Token:
    return Token(token.text, "\x00", token.start, token.end, NO_TAGS, -1, True)
