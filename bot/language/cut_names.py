"""Names of firms that are written only by their beginning: "Brightw. rang", "mit brightw foods telefoniert"."""

from collections.abc import Iterable

from bot.language.names import NameHit, NameIndex
from bot.language.reading import Reading
from bot.language.spelling import Spelled
from bot.language.words import vocabulary

_SHORTEST = 5
_CUT = 2
"""Letters that are left away at least."""
_LONGEST_REST = 4
"""Letters left away without a full stop."""
_VOWELS = frozenset("aeiouy")
_SUFFIXES = vocabulary("er en e es in ers ian ia io o a i au ing age")
"""These make another name: Waldheimer is no Waldheim cut short."""
_MOST = 12
"""A beginning that more words share says nothing."""


def cut_names(reading: Reading, names: NameIndex, spelled: Spelled) -> Iterable[NameHit]:
    """Beginnings of words of firms' names: before a full stop inside a sentence, or before a further word that the
    firm bears too. All firms that fit are told, so that two of them stay two."""
    for i, word in enumerate(reading.words):
        form = spelled.forms[i]
        if len(form) < _SHORTEST or not word.is_word or i in spelled.slips or i + 1 >= len(reading.words):
            continue
        after = reading.words[i + 1]
        inside = i + 2 < len(reading.words) and not reading.words[i + 2].capital
        dotted = word.capital and after.text == "." and not after.gap and inside
        further = None if dotted or not after.is_word else spelled.forms[i + 1]
        if not dotted and (further is None or not names.bears("part", further)):
            continue
        if reading.is_ordinary(i) or names.knows_word(form):
            continue
        ids = _bearing(names, form, further)
        if ids:
            yield NameHit("part", form, (word.start, word.end), i, i + 1, ids)


def _cut_inside(form: str, rest: str) -> bool:
    """ "Brightw(ell) Foods" breaks off inside a syllable; "Bright Foods" and "Harbour Freight" are whole names."""
    return len(form) > _SHORTEST and rest[0] in _VOWELS and len(rest) <= _LONGEST_REST and rest not in _SUFFIXES


def _bearing(names: NameIndex, form: str, further: str | None) -> tuple[int, ...]:
    longer = [w for w in names.starting(form) if len(w) - len(form) >= _CUT and names.bears("part", w)]
    if further is not None:
        longer = [w for w in longer if _cut_inside(form, w[len(form) :])]
    if not 0 < len(longer) <= _MOST:
        return ()
    found = [i for w in longer for i in names.ids("part", w) if further is None or names.bearer("part", further, i)]
    return tuple(dict.fromkeys(found))
