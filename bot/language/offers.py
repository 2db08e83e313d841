"""Which wishes an offer fits: by stems, by compounds, and by words that the team has set equal (P7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import snowballstemmer

from bot.language.languages import FUNCTION_WORDS
from bot.language.vocabulary import Vocabulary
from bot.language.words import fold, split, vocabulary

EXACT, COMPOUND, WEAK = 1.0, 0.7, 0.3
"""What a shared word counts: the word itself, part of a compound, and one that says little."""
_SHORTEST_PART, _SHORTEST_REST = 4, 3
"""Letters of the short word in a compound, and of what is left of the compound: Shop, Onlineshop."""
_MANY = 6
"""From so many wishes on, a word of the offer that fits more than half of them says nothing."""
_LITTLE = vocabulary("""
    neu neue neuer neues neuen neuheit angebot produkt lösung system service modell version variante ab jetzt euro eur
    günstig günstiger günstigere günstigeres günstigen billig billiger preiswert teuer schnell schneller schnellere
    besser bessere besseres gut gute gutes groß große größer größere klein kleine kleiner kleinere mehr weniger einfach
    einfacher flexibel leise leiser möchte wünscht wunsch braucht sucht hätte gern gerne firma kunde kunden paket
    new offer product solution model cheap cheaper price priced fast faster quick quicker better good big bigger large
    larger small smaller more less easy easier simple wants want wish wishes needs need looking like customer package
""")


@dataclass(frozen=True, slots=True)
class Fit:
    """The place of a wish among those given, and how much of the offer it shares."""

    place: int
    score: float


@dataclass(frozen=True, slots=True)
class Fits:
    """The best first; of equal ones in the order given. `is_wide`: some words fit so many wishes that they were left
    out."""

    fits: tuple[Fit, ...]
    is_wide: bool = False


def fitting(offer: str, wishes: Sequence[str], own_words: Vocabulary) -> Fits:
    """A wish fits that shares at least one word of substance with the offer."""
    equal = _equal(own_words)
    wanted = {form: _forms(form, equal) for form in _words(offer)}
    told = [[_forms(form, equal) for form in _words(wish)] for wish in wishes]
    shared = {form: [_best(forms, words) for words in told] for form, forms in wanted.items()}
    wide = {form for form, found in shared.items() if _is_wide(form, found)}
    scores = [sum(_counted(form, found[place], wide) for form, found in shared.items()) for place in range(len(wishes))]
    fits = [Fit(place, round(score, 1)) for place, score in enumerate(scores) if score >= COMPOUND]
    return Fits(tuple(sorted(fits, key=lambda fit: -fit.score)), bool(wide))


def _counted(form: str, shared: float, wide: set[str]) -> float:
    """Words that say little add to a fit and never make one, however many they are."""
    if _says_little(form):
        return min(shared, WEAK) / 10
    return 0.0 if form in wide else shared


@cache
def _little() -> frozenset[str]:
    return frozenset[str]().union(*map(_stems, _LITTLE))


def _says_little(form: str) -> bool:
    return bool(_stems(form) & _little())


def _is_wide(form: str, found: Sequence[float]) -> bool:
    return not _says_little(form) and len(found) >= _MANY and sum(map(bool, found)) * 2 > len(found)


def _words(text: str) -> list[str]:
    found = (word.fold for word in split(text) if word.letters)
    return list(dict.fromkeys(form for form in found if len(form) > 2 and form not in FUNCTION_WORDS))


def _best(forms: frozenset[str], words: Sequence[frozenset[str]]) -> float:
    return max((_alike(forms, other) for other in words), default=0.0)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    if one & other:
        return EXACT
    return COMPOUND if any(_is_part(a, b) for a in one for b in other) else 0.0


def _is_part(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_PART or len(long) - len(short) < _SHORTEST_REST:
        return False
    return long.startswith(short) or long.endswith(short)


# ---- forms ----


def _forms(form: str, equal: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The stems of a word in both languages, and those of the words that the team has set equal to it."""
    own = _stems(form)
    return own.union(*(equal.get(stem, frozenset()) for stem in own))


@cache
def _stemmers() -> tuple[snowballstemmer.stemmer, ...]:
    return snowballstemmer.stemmer("german"), snowballstemmer.stemmer("english")


@lru_cache(maxsize=16384)
def _stems(form: str) -> frozenset[str]:
    return frozenset(one.stemWord(form) for one in _stemmers())


@lru_cache(maxsize=64)
def _equal(own_words: Vocabulary) -> Mapping[str, frozenset[str]]:
    """By stem, the stems of all words taught to mean the same, however they hang together."""
    groups: list[set[str]] = []
    for word, like in own_words.pairs:
        group = set(_stems(fold(word)) | _stems(fold(like)))
        for other in [known for known in groups if known & group]:
            group |= other
            groups.remove(other)
        groups.append(group)
    return {stem: frozenset(group) for group in groups for stem in group}
