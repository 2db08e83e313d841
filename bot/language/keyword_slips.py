"""Mistyped words for a contact: "vistied", "angeruffen", "telefonirt" stand for the one keyword a slip away.

A letter left out, doubled, added or swapped counts; a wrong letter does not ("gesucht" is not "besucht").
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from bot.language.typos import Typos
from bot.language.words import fold, vocabulary

_SHORTEST = 6
_PLAIN = vocabulary("müsste müssten dürfte dürften könnte könnten verbraucht")
"""Words of their own that are a letter away from a keyword."""


class KeywordSlips:
    def __init__(self, tables: Iterable[Mapping[str, str]], classes: frozenset[str]) -> None:
        words = {
            fold(word)
            for table in tables
            for tag, entries in table.items()
            if tag in classes
            for word in entries.split()
            if word.isalpha() and len(word) >= _SHORTEST
        }
        self._typos = Typos(words)
        self.meant = lru_cache(maxsize=8192)(self._meant)

    def _meant(self, form: str) -> str | None:
        """The keyword that this form is a slip of, if it is only one."""
        if len(form) < _SHORTEST or not form.isalpha() or form in _PLAIN:
            return None
        near = [w for w in self._typos.near(form) if _is_slip(form, w)]
        return near[0] if len(near) == 1 else None


def _is_slip(form: str, word: str) -> bool:
    """The first and last letter are right: "negotiate" is no slip of "negotiated", "rained" none of "trained"."""
    ends = form[0] == word[0] and form[-1] == word[-1]
    return ends and (len(word) != len(form) or sorted(word) == sorted(form))
