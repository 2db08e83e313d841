"""Which known spelling a word of the message stands for: inflected, abbreviated or mistyped."""

from dataclasses import dataclass

from bot.language.name_forms import JOINERS
from bot.language.names import NameIndex
from bot.language.phonetics import cologne
from bot.language.reading import Reading
from bot.language.typos import SHORTEST, is_other_spelling
from bot.language.word_classes import ordinary

_ENDINGS = ("s", "n", "en", "es", "er", "ern")
_LONGEST_ABBREVIATION = 4
_LONG_WORD = 7
_SPELLED = frozenset("&+-‐‑.")
"""Signs that a name can hold; every other stands for itself."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """`forms`: per word the spelling to look up ("" where a sign says nothing). `slips`: words read as mistyped."""

    forms: tuple[str, ...]
    slips: frozenset[int]


def spell(reading: Reading, names: NameIndex) -> Spelled:
    forms = [JOINERS.get(word.bare, word.bare) if word.is_word else word.text for word in reading.words]
    slips: set[int] = set()
    placed = {i + 1 for i in reading.where(0, len(forms), "PLACE", "SALUTE_M", "SALUTE_F")}
    for i, word in enumerate(reading.words):
        if word.text in _SPELLED:
            forms[i] = _sign(reading, i)
        form = forms[i]
        if form == "st" and _is_abbreviated(reading, i) and names.knows_word("sankt"):
            forms[i] = form = "sankt"
        if not word.is_word or not (word.capital or reading.lower or i in placed):
            continue
        if names.knows_word(form) or not _worth_a_look(reading, i):
            continue
        if _joins(reading, names, i, form):
            forms[i], forms[i + 1] = "", form + reading.words[i + 1].bare
            continue
        forms[i], slip = _known_spelling(reading, names, i, form)
        if slip:
            slips.add(i)
    return Spelled(tuple(forms), frozenset(slips))


def _joins(reading: Reading, names: NameIndex, i: int, form: str) -> bool:
    """ "Clover Hill" for Cloverhill: two capitalised words that nobody bears make one that somebody does."""
    if i + 1 >= len(reading.words) or len(form) < 3:
        return False
    after = reading.words[i + 1]
    if not (after.is_word and after.capital and len(after.bare) > 2):
        return False
    return names.knows_word(form + after.bare) and not names.knows_word(after.bare)


def _sign(reading: Reading, i: int) -> str:
    sign = reading.words[i]
    if sign.text in "&+":
        return "&"
    after = reading.words[i + 1] if i + 1 < len(reading.words) else None
    if sign.text in "-‐‑" and not sign.gap and after is not None and not after.gap:
        return ""
    before = reading.words[i - 1] if i else None
    if (
        sign.text == "."
        and before is not None
        and len(before.text) <= _LONGEST_ABBREVIATION
        and not before.text.isdigit()
    ):
        return ""
    return sign.text


def _worth_a_look(reading: Reading, i: int) -> bool:
    word = reading.words[i]
    return len(word.fold) >= 3 and word.fold[0].isalpha() and not reading.is_ordinary(i)


def _known_spelling(reading: Reading, names: NameIndex, i: int, form: str) -> tuple[str, bool]:
    for ending in _ENDINGS:
        stem = form.removesuffix(ending)
        if ending != "s" and stem in ordinary(reading.lang):
            continue  # "langes", "kleine": an adjective, not the genitive of a name
        if stem != form and len(stem) >= 3 and names.knows_word(stem):
            return stem, False
    if _is_abbreviated(reading, i):
        longer = names.starting(form)
        if len(longer) == 1:
            return longer[0], False
    near = _slip(reading, names, i, form)
    return (near, True) if near else (form, False)


def _is_abbreviated(reading: Reading, i: int) -> bool:
    after = reading.words[i + 1] if i + 1 < len(reading.words) else None
    return after is not None and after.text == "." and not after.gap


def _slip(reading: Reading, names: NameIndex, i: int, form: str) -> str | None:
    """The one known word that is a single slip away, where a name can stand; never another spelling of the same
    sound."""
    if len(form) < SHORTEST:
        return None
    near = [w for w in names.near(form) if _is_slip(names, form, w)]
    return near[0] if len(near) == 1 else None


def _is_slip(names: NameIndex, form: str, word: str) -> bool:
    """A letter lost or doubled in a long word that is nobody's surname is a slip, even where it sounds the same.
    A wrong letter in a short word makes another name: Linde is not Linke, Gruber not Gruner; and in any surname that
    sounds the same with it: Kesslar is not Kessler."""
    if names.bears("last", word) and sorted(form) != sorted(word) and cologne(form) == cologne(word):
        return False
    if not is_other_spelling(form, word):
        return len(form) != len(word) or len(form) >= _LONG_WORD or sorted(form) == sorted(word)
    lost = len(form) != len(word) and min(len(form), len(word)) >= _LONG_WORD
    return lost and form[0] == word[0] and not names.bears("last", word)


def slips_in(spelled: Spelled, first: int, last: int) -> bool:
    return any(first <= i < last for i in spelled.slips)
