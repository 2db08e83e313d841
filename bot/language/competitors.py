"""Competitors that a message names: those stored with customers, and unknown names where a competitor's name stands."""

from collections.abc import Sequence

from bot.language.mentions import Mention, Sight
from bot.language.newcomers import run_around
from bot.language.reading import Reading
from bot.language.words import vocabulary

_CUES = vocabulary("""
    vs versus wettbewerber mitbewerber konkurrent konkurrenten konkurrenz competitor rival
""")
_MOVES = vocabulary("""
    wechselt wechseln gewechselt wechsel switching switch switched move moving compared comparing verglichen
    vergleicht vergleichen
""")
_OFFERS = vocabulary("""
    angebot gegenangebot vergleichsangebot konkurrenzangebot quote offer counteroffer proposal
""")
_BETWEEN = vocabulary("zu zur zum to from von mit with us uns den die der the an of by")


def unknown_rivals(reading: Reading, taken: frozenset[int]) -> list[tuple[int, int]]:
    """Runs of words behind "vs", "wechselt zu", "Angebot von" that are capitalised and belong to no other name."""
    found: list[tuple[int, int]] = []
    for i, word in enumerate(reading.words):
        reach = 3 if word.fold in _MOVES else 2 if word.fold in _CUES or _foreign_offer(reading, i) else 0
        if not reach:
            continue
        k = i + 1
        while k <= i + reach and reading.fold(k) in _BETWEEN:
            k += 1
        if _could_be_rival(reading, k, taken) and not (word.fold in _MOVES | _OFFERS and k == i + 1):
            run = run_around(reading, k)
            if taken.isdisjoint(range(*run)):
                found.append(run)
    return found


def _foreign_offer(reading: Reading, i: int) -> bool:
    return reading.fold(i) in _OFFERS and reading.fold(i + 1) in ("von", "from", "by")


def _could_be_rival(reading: Reading, k: int, taken: frozenset[int]) -> bool:
    if k >= len(reading.words) or k in taken:
        return False
    word = reading.words[k]
    return (
        word.is_word
        and word.capital
        and not word.text[0].isdigit()
        and not reading.is_ordinary(k)
        and len(word.text) > 2
    )


def stored_words(firms: Sequence[Mention], people: Sequence[Mention]) -> frozenset[int]:
    return frozenset(i for m in (*firms, *people) if m.strength != "new" for i in range(m.first, m.last))


def rivals_named(
    sight: Sight, covered: set[int], strangers: Sequence[tuple[int, int]]
) -> tuple[tuple[str, ...], set[int]]:
    found: list[str] = [sight.written(first, last) for first, last in strangers]
    words: set[int] = {i for run in strangers for i in range(*run)}
    for hit in sight.hits:
        places = range(hit.first_word, hit.last_word)
        free = hit.kind == "rival" and covered.isdisjoint(places) and words.isdisjoint(places)
        if free and (len(places) > 1 or sight.reading.may_be_name(hit.first_word)):
            found.append(sight.written(hit.first_word, hit.last_word))
            words.update(places)
    return tuple(dict.fromkeys(found)), words
