"""Mistyped words for a contact: "vistied", "angeruffen", "telefonirt" stand for the one keyword a slip away.

A letter left out, doubled, added or swapped counts; a wrong letter does not ("gesucht" is not "besucht").
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from bot.language.typos import Typos
from bot.language.words import fold

_SHORTEST = 6


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
        if len(form) < _SHORTEST or not form.isalpha():
            return None
        near = [w for w in self._typos.near(form) if len(w) != len(form) or sorted(w) == sorted(form)]
        return near[0] if len(near) == 1 else None
