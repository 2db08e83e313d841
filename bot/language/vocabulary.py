"""Words that a team has taught: each means what a word means that the language knows already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.language.lexicon import Lexicon, Tags
from bot.language.words import Word, fold

LONGEST_ENDING = 3
"""Letters that an inflected form may have more: Begehung, Begehungen."""
SHORTEST_INFLECTED = 4


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """(taught word, known word) pairs, both as typed. Hashable, so that what follows from it is kept."""

    pairs: tuple[tuple[str, str], ...] = ()

    def classes(self, words: Sequence[Word], lexicon: Lexicon) -> Mapping[int, Tags]:
        """The classes of the known word, at the place of each taught one."""
        taught = _classes(self, lexicon)
        found = {i: _tags_of(taught, word.fold) for i, word in enumerate(words) if word.is_word} if taught else {}
        return {i: tags for i, tags in found.items() if tags}


UNTAUGHT = Vocabulary()


@lru_cache(maxsize=256)
def _classes(vocabulary: Vocabulary, lexicon: Lexicon) -> Mapping[str, Tags]:
    return {fold(word): lexicon.tags_of(fold(like)) for word, like in vocabulary.pairs}


def _tags_of(taught: Mapping[str, Tags], form: str) -> Tags:
    if form in taught:
        return taught[form]
    for ending in range(1, LONGEST_ENDING + 1):
        stem = form[:-ending]
        if len(stem) >= SHORTEST_INFLECTED and stem in taught:
            return taught[stem]
    return frozenset()
