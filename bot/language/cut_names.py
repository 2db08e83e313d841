"""Names of firms that are written only by their beginning: "Brightw. rang", "mit brightw foods telefoniert"."""

from collections.abc import Iterable

from bot.language.names import NameHit, NameIndex
from bot.language.reading import Reading
from bot.language.spelling import Spelled

_SHORTEST = 5
_CUT = 2
"""Letters that are left away at least."""
_MOST = 12
"""A beginning that more words share says nothing."""


def cut_names(reading: Reading, names: NameIndex, spelled: Spelled) -> Iterable[NameHit]:
    """Beginnings of words of firms' names: before a full stop inside a sentence, or before a further word that the
    firm bears too. All firms that fit are told, so that two of them stay two."""
    for i, word in enumerate(reading.words):
        form = spelled.forms[i]
        if len(form) < _SHORTEST or not word.is_word or i in spelled.slips or i + 2 > len(reading.words) - 1:
            continue
        after = reading.words[i + 1]
        dotted = word.capital and after.text == "." and not after.gap and not reading.words[i + 2].capital
        further = None if dotted or not after.is_word else spelled.forms[i + 1]
        if not dotted and (further is None or not names.bears("part", further)):
            continue
        if reading.is_ordinary(i) or names.knows_word(form):
            continue
        ids = _bearing(names, form, further)
        if ids:
            yield NameHit("part", form, (word.start, word.end), i, i + 1, ids)


def _bearing(names: NameIndex, form: str, further: str | None) -> tuple[int, ...]:
    longer = [w for w in names.starting(form) if len(w) - len(form) >= _CUT and names.bears("part", w)]
    if not 0 < len(longer) <= _MOST:
        return ()
    found = [i for w in longer for i in names.ids("part", w) if further is None or names.bearer("part", further, i)]
    return tuple(dict.fromkeys(found))
