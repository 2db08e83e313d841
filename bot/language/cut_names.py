"""Names of firms that are written only by their beginning: "Brightw. rang", "mit brightw foods telefoniert"."""

from collections.abc import Sequence

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


def cut_names(reading: Reading, names: NameIndex, spelled: Spelled, found: Sequence[NameHit]) -> tuple[NameHit, ...]:
    """Beginnings of words of firms' names: before a full stop inside a sentence, or before a further word that the
    firm bears too (one of those `found`). All firms that fit are told, so that two of them stay two."""
    places = {hit.first_word - 1: hit.form for hit in found if hit.kind == "part" and hit.first_word}
    dots = [i - 1 for i, form in enumerate(reading.folds) if form == "."] if "." in reading.said else ()
    cut = [_hit(reading, names, spelled, i, further) for i, further in places.items()]
    cut += [_hit(reading, names, spelled, i, None) for i in dots if _abbreviates(reading, i)]
    return tuple([hit for hit in cut if hit is not None])


def _abbreviates(reading: Reading, i: int) -> bool:
    """A capitalised word right before a full stop that ends no sentence."""
    words = reading.words
    inside = 0 <= i < len(words) - 2 and not words[i + 2].capital
    return inside and words[i].capital and not words[i + 1].gap


def _hit(reading: Reading, names: NameIndex, spelled: Spelled, i: int, further: str | None) -> NameHit | None:
    word, form = reading.words[i], spelled.forms[i]
    if len(form) < _SHORTEST or not word.is_word or i in spelled.slips or reading.is_ordinary(i):
        return None
    if names.knows_word(form):
        return None
    ids = _bearing(names, form, further)
    return NameHit("part", form, (word.start, word.end), i, i + 1, ids) if ids else None


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
