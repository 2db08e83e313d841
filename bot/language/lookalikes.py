"""Stored customers and people that only sound like what was written: offered as a question, never decided (K4)."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from bot.domain.accounts import Contact
from bot.language.mentions import Sight
from bot.language.name_forms import GENERIC, LEGAL, core_words, part_words
from bot.language.names import NameIndex
from bot.language.words import bare, fold

_MOST = 5
_LIKENESS = 0.6
_SHORTEST_NAME = 4


def people_alike(names: NameIndex, written: str, account_id: int | None = None) -> tuple[int, ...]:
    """Contacts whose surname sounds like the last written word, of one account or of all; at most five."""
    word = bare(fold(written)).split(" ")[-1]
    found = _bearers(names, _alike(names, word)) if len(word) >= _SHORTEST_NAME else ()
    return tuple(c.id for c in found if account_id is None or c.account_id == account_id)[:_MOST]


def _alike(names: NameIndex, word: str) -> tuple[str, ...]:
    """Words of names that sound the same and look alike too: not Solar for Zeller."""
    return tuple(w for w in names.sounding(word) if SequenceMatcher(None, word, w).ratio() >= _LIKENESS)


def _bearers(names: NameIndex, surnames: Iterable[str]) -> tuple[Contact, ...]:
    ids = tuple(i for surname in surnames for i in names.ids("last", surname)[: _MOST * 20])
    return tuple(contact for i in ids if (contact := names.contact(i)) is not None)


def firms_alike(names: NameIndex, written: str) -> tuple[int, ...]:
    """Accounts every telling word of the written name is, or sounds like, a word of; at least one only sounds so."""
    telling = [w for w in core_words(written) if w not in GENERIC | LEGAL and w != "&" and len(w) >= _SHORTEST_NAME]
    alike = {word: frozenset(_alike(names, word)) - GENERIC for word in telling}
    starts = [i for word in telling for other in sorted(alike[word]) for i in names.ids("part", other)[: _MOST * 20]]
    return tuple(i for i in dict.fromkeys(starts) if _fits(names, i, telling, alike))[:_MOST]


def _fits(names: NameIndex, account_id: int, telling: list[str], alike: dict[str, frozenset[str]]) -> bool:
    account = names.account(account_id)
    own = part_words(account) if account is not None else set()
    return all(word in own or not alike[word].isdisjoint(own) for word in telling)


def sounds_stored(sight: Sight, i: int) -> bool:
    """Word i stands where a person stands, is no plain word, and sounds like a stored surname."""
    reading = sight.reading
    word = reading.words[i]
    if not word.capital:
        return False
    opens = i == 0 and reading.has(1, "MINE_ACT", "UNREACHED", "HAVE3", "DID")
    placed = opens or reading.forms[i - 1] in ("mit", "with", "called", "met", "angerufen")
    plain = not word.is_word or len(word.text) < _SHORTEST_NAME or reading.is_ordinary(i)
    if not placed or plain or sight.names.knows_word(sight.spelled.forms[i]):
        return False
    return bool(people_alike(sight.names, word.text))
