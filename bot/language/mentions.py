"""A name at one place of the message: a firm or a person, and whom of the stored ones it fits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from bot.domain.accounts import Contact
from bot.language.cut_names import cut_names
from bot.language.names import NameHit, NameIndex
from bot.language.plain_uses import PLAIN_WORDS, is_plain_use
from bot.language.reading import Reading
from bot.language.spelling import Spelled
from bot.language.words import vocabulary

Strength = Literal["full", "part", "new"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words `first` to `last` (end exclusive). For a firm `accounts` are all that fit; for a person `people` are
    contact ids."""

    kind: Literal["firm", "person", "rival"]
    first: int
    last: int
    written: str
    strength: Strength = "full"
    accounts: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    salutation: Literal["m", "f"] | None = None
    slip: bool = False
    bare_surname: bool = False
    """A firm named by a word that is also a surname, without any salutation: "Müller"."""
    first_name_only: bool = False

    def narrowed(self, accounts: tuple[int, ...]) -> "Mention":
        return replace(self, accounts=accounts)


@dataclass(frozen=True, slots=True)
class Sight:
    """What the finders of firms and people look at."""

    reading: Reading
    names: NameIndex
    spelled: Spelled
    hits: tuple[NameHit, ...]
    whole: frozenset[int]
    """Words inside a whole name of a firm."""
    parts: frozenset[int]
    """Words that are part of a firm's name."""

    def written(self, first: int, last: int) -> str:
        words = self.reading.words
        end = words[last - 1].end
        if "'" in words[last - 1].fold and words[last - 1].fold.endswith("'s"):
            end -= 2
        return self.reading.text[words[first].start : end]


def look(reading: Reading, names: NameIndex, spelled: Spelled) -> Sight:
    hits = names.find_in(reading.words, spelled.forms)
    if not PLAIN_WORDS.isdisjoint(reading.said):
        hits = tuple([h for h in hits if h.last_word - h.first_word > 1 or not is_plain_use(reading, h.first_word)])
    cut = cut_names(reading, names, spelled, hits)
    hits = tuple(sorted((*hits, *cut), key=lambda h: h.first_word)) if cut else hits
    whole = frozenset([i for h in hits if h.kind == "full" for i in range(h.first_word, h.last_word)])
    parts = frozenset([i for h in hits if h.kind == "part" for i in range(h.first_word, h.last_word)])
    return Sight(reading, names, spelled, hits, whole, parts)


def contacts_of(names: NameIndex, ids: tuple[int, ...]) -> list[Contact]:
    return [contact for i in ids if (contact := names.contact(i)) is not None]


def accounts_of(names: NameIndex, people: tuple[int, ...]) -> tuple[int, ...]:
    """The firms of these people, each once, in order."""
    return tuple(dict.fromkeys(contact.account_id for contact in contacts_of(names, people)))


_REPAIRS = vocabulary("""
    nein ne nee quatsch sorry aeh vielmehr no wait actually rather moment halt besser korrigiere
""")


_AFTER_REPAIR = _REPAIRS | vocabulary("it that i sorry the das es der die at bei with mit am on not nicht")
_DENYING = vocabulary("nicht not")
_DENIES_A_THING = frozenset({"no", "nein"})


def without_repaired(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """ "Acme, nein, Huber": the first was a slip of the tongue; "Acme (no answer), Huber" is none."""
    kept = list(mentions)
    if _REPAIRS.isdisjoint(reading.said):
        return kept
    for one, other in pairwise(mentions):
        between = range(one.last, other.first)
        denied = reading.forms[other.first - 1] in _DENYING or reading.forms[other.first - 2] in _DENYING
        if denied:
            continue  # "Müller Metallbau (nein, nicht unser Müller)"
        if len(between) <= 5 and any(_repairs(reading, i, other.first) for i in between) and one.first > 0:
            kept.remove(one)
    return kept


def _repairs(reading: Reading, i: int, end: int) -> bool:
    if reading.forms[i] not in _REPAIRS:
        return False
    plain = i + 1 == end or not reading.words[i + 1].is_word or reading.forms[i + 1] in _AFTER_REPAIR
    return reading.forms[i] not in _DENIES_A_THING or plain
