"""Which known words does a mistyped one stand for: an index of deletions, small and independent of the number of
customers."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from zlib import crc32

from rapidfuzz.distance import OSA

SHORTEST = 5
"""Shorter words have too many neighbours to be corrected."""
_ID_BITS = 28
_ID_MASK = (1 << _ID_BITS) - 1
_SOUNDS = {
    "ck": "k",
    "dt": "t",
    "th": "t",
    "ph": "f",
    "tz": "z",
    "ai": "ei",
    "ay": "ei",
    "ey": "ei",
    "ie": "i",
    "ih": "i",
    "ah": "a",
    "eh": "e",
    "oh": "o",
    "uh": "u",
    "sz": "s",
    "cz": "z",
    "sch": "s",
    "ch": "k",
    "y": "i",
    "c": "k",
    "d": "t",
    "b": "p",
    "g": "k",
    "v": "f",
    "w": "f",
    "z": "s",
    "ae": "e",
    "j": "i",
    "q": "k",
}
"""Letters that sound alike, longer ones first: what is written, and what is spoken."""


def _deletions(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))} | {word}


def _key(form: str, word_id: int) -> int:
    return (crc32(form.encode()) << _ID_BITS) | word_id


def spelling_of_sound(word: str) -> str:
    """What is left of a spelling when letters that sound alike are made one: Meyer and Maier, Schmidt and Schmitt."""
    for written, spoken in _SOUNDS.items():
        word = word.replace(written, spoken)
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])


def is_other_spelling(one: str, other: str) -> bool:
    """Two names that differ only in how a sound is written are two names, not one with a slip."""
    return one != other and (
        spelling_of_sound(one) == spelling_of_sound(other) or one[:1] != other[:1] or one[-1:] != other[-1:]
    )


class Typos:
    """Near words among those given. Memory: 8 bytes per letter of every word."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted({w for w in words if len(w) >= 3 and w.isalpha()})
        keys = [
            _key(form, i) for i, word in enumerate(self._words) if len(word) >= SHORTEST for form in _deletions(word)
        ]
        self._keys = array("Q", sorted(keys))

    def near(self, word: str, limit: int = 8) -> tuple[str, ...]:
        """Known words one slip away (a letter left out, doubled, swapped or wrong), in alphabetical order."""
        if not SHORTEST <= len(word) <= 40 or not word.isalpha():
            return ()
        found = {self._words[i] for form in _deletions(word) for i in self._ids(form)}
        return tuple(sorted(w for w in found if w != word and OSA.distance(w, word, score_cutoff=1) <= 1)[:limit])

    def starting(self, stem: str, limit: int = 200) -> tuple[str, ...]:
        """Known words that begin with this stem."""
        start = bisect_left(self._words, stem)
        found = []
        for word in self._words[start : start + limit]:
            if not word.startswith(stem):
                break
            found.append(word)
        return tuple(found)

    def _ids(self, form: str) -> Iterable[int]:
        low = _key(form, 0)
        i = bisect_left(self._keys, low)
        while i < len(self._keys) and self._keys[i] <= low | _ID_MASK:
            yield self._keys[i] & _ID_MASK
            i += 1


def without_doubles(form: str) -> str:
    """The letters of a word, each run of the same letter once."""
    return "".join(letter for i, letter in enumerate(form) if not i or letter != form[i - 1])
