"""Names that nobody stored and that no salutation shows: "Müller angerufen", "Siemens besucht", "lunch with Harrison".
Whoever writes them names somebody, so the customer talked about before is not meant."""

from collections.abc import Iterable

from bot.language.contact_objects import (
    ABOUT_CHANNELS,
    ACTS_DE,
    ACTS_EN,
    BETWEEN,
    CLEAN_BEFORE,
    COMPOUND_ENDS,
    DETERMINERS,
    GIVING,
    HAS_DONE,
    IS_EN,
    MINDED_EN,
    NO_NAME_ENDS,
    NOT_NAMED,
    OBJECT_VERBS_DE,
    OBJECT_VERBS_EN,
    PLAIN_VERBS_EN,
    PREPOSITIONS,
    WITH_VERBS,
)
from bot.language.given_names import GIVEN_NAMES
from bot.language.mentions import Mention, Sight
from bot.language.reading import Reading
from bot.language.unknown_people import DEPARTMENTS

_SHORTEST = 3
_LONGEST_NAME = 3
_FAR = 6
"""Words between a name and the verb that it belongs to, at most."""
_CHANNELS = ("CH_CALL", "CH_EMAIL", "CH_VISIT", "CH_MEETING", "CH_VIDEO", "CH_CHAT", "CH_LETTER", "CH_EVENT")
_NO_NAMES = NOT_NAMED | BETWEEN | DETERMINERS | PREPOSITIONS
_VISITS = frozenset({"besucht", "visited"})


def nowhere_stored(sight: Sight) -> list[Mention]:
    """Those a message names where a contact's partner stands; a person, or a firm where the place was visited."""
    reading = sight.reading
    found: list[Mention] = []
    end = 0
    for i in range(len(reading.words)):
        last = _run(sight, i) if i >= end else i
        beside = 0 < end == i - 1 and reading.has(end, "AND")
        if last > i and not _colleague(reading, i, last) and (beside or stands_as_partner(reading, i, last)):
            end = last
            found.append(_mention(sight, i, last))
    return found


def _mention(sight: Sight, first: int, last: int) -> Mention:
    reading = sight.reading
    visited = reading.fold(first - 1) in _VISITS or reading.fold(last) in _VISITS
    kind = "firm" if visited and last - first == 1 else "person"
    return Mention("firm" if kind == "firm" else "person", first, last, sight.written(first, last), "new")


def _run(sight: Sight, i: int) -> int:
    """The end of the name that begins at word i; i where none does."""
    last = i
    while last < min(len(sight.reading.words), i + _LONGEST_NAME) and _namelike(sight, last):
        last += 1
    return last


def _colleague(reading: Reading, first: int, last: int) -> bool:
    """ "Met Jenny from marketing": a first name and a department are of our own house."""
    return reading.forms[first] in GIVEN_NAMES and last == first + 1 and _behind_department(reading, last) > last


def _namelike(sight: Sight, i: int) -> bool:
    reading = sight.reading
    word = reading.words[i]
    form = word.bare
    if not word.is_word or len(form) < _SHORTEST or not form.isalpha() or not (word.capital or reading.lower):
        return False
    if (
        reading.is_ordinary(i)
        or reading.is_date_word(i)
        or form in NOT_NAMED
        or form in BETWEEN
        or form.endswith(NO_NAME_ENDS)
    ):
        return False
    return not (reading.lang == "de" and form.endswith(COMPOUND_ENDS))


def stands_as_partner(reading: Reading, first: int, last: int) -> bool:
    """Whether words `first` to `last` stand where only the partner of a contact can: as the object or the subject of
    its verb, or behind its preposition."""
    if reading.has(last, "CH_EVENT"):
        return False  # "Hannover Messe besucht"
    if _headline(reading, first, last):
        return True
    if reading.lang == "en":
        return _partner_en(reading, first, last)
    before = reading.fold(first - 1)
    if before in PREPOSITIONS:
        return _behind_preposition(reading, first, last)
    clean = reading.starts_sentence(first) or before in CLEAN_BEFORE or _apart(reading, first - 1)
    return clean and (_object_de(reading, last) or (reading.starts_sentence(first) and _subject_de(reading, last)))


def _headline(reading: Reading, first: int, last: int) -> bool:
    """ "Anruf Lindemann: …", "Visit Harrison, …", "Harrison, call": a note in the style of a telegram."""
    after = reading.words[last].text if last < len(reading.words) else "."
    if after not in ".,:;-–(" or not reading.words[first].capital:
        return False
    if reading.starts_sentence(first):
        return after == "," and reading.has(last + 1, *_CHANNELS, "UNREACHED")
    told = reading.has(first - 1, *_CHANNELS) or reading.fold(first - 1) in ABOUT_CHANNELS
    return told and not reading.has(first - 1, "CH_EVENT") and (first < 3 or reading.starts_sentence(first - 1))


def _apart(reading: Reading, i: int) -> bool:
    """A sign or a word of time before the name."""
    return not reading.words[i].is_word or reading.is_date_word(i) or reading.fold(i)[-1:].isdigit()


def _object_de(reading: Reading, last: int) -> bool:
    """ "… kurz angerufen", "… nicht erreicht", "… eine Mail geschrieben": the verb that ends the clause."""
    for i in _clause(reading, last):
        if reading.fold(i) in OBJECT_VERBS_DE:
            return True
        if not (
            reading.fold(i) in BETWEEN or reading.is_date_word(i) or reading.has(i, *_CHANNELS, "NEG", "UNREACHED")
        ):
            return False
    return False


def _subject_de(reading: Reading, last: int) -> bool:
    """ "… hat angerufen", "… ist zufrieden", "… vom Einkauf will": what only somebody does or is."""
    last = _behind_department(reading, last)
    if reading.fold(last) in HAS_DONE:
        return any(reading.fold(i) in HAS_DONE[reading.fold(last)] for i in _clause(reading, last + 1))
    return reading.fold(last) in ACTS_DE


def _behind_department(reading: Reading, last: int) -> int:
    """The word behind "vom Einkauf", "from purchasing"."""
    if reading.fold(last) not in ("vom", "aus", "from", "in"):
        return last
    return next((i + 1 for i in range(last + 1, last + 4) if reading.forms[i] in DEPARTMENTS), last)


def _behind_preposition(reading: Reading, first: int, last: int) -> bool:
    """ "Mit … telefoniert", "Mail an …", "Anruf von …", "lunch with …"."""
    before = reading.fold(first - 1)
    k = first - 2
    while k > 0 and (reading.fold(k) == "." or reading.is_date_word(k) or reading.fold(k) in ("last", "night", "kurz")):
        k -= 1
    if reading.has(k, *_CHANNELS) or reading.fold(k) in ABOUT_CHANNELS:
        return True
    verbs = WITH_VERBS.get(before)
    return verbs is not None and any(
        reading.fold(i) in verbs for i in (*_clause(reading, last), *_back(reading, first - 1))
    )


def _clause(reading: Reading, i: int) -> Iterable[int]:
    """Words from i on, up to the next sign."""
    for k in range(i, min(len(reading.words), i + _FAR)):
        if not reading.words[k].is_word:
            return
        yield k


def _back(reading: Reading, i: int) -> Iterable[int]:
    for k in range(i - 1, max(-1, i - 1 - _FAR), -1):
        if not reading.words[k].is_word:
            return
        yield k


def _partner_en(reading: Reading, first: int, last: int) -> bool:
    before = reading.fold(first - 1)
    if before in OBJECT_VERBS_EN or (before in PLAIN_VERBS_EN and reading.words[first].capital):
        return True
    if before in GIVING:
        return reading.fold(last) in DETERMINERS
    if before in PREPOSITIONS:
        return _behind_preposition(reading, first, last)
    if before == "had":
        return reading.fold(last) == "on"
    return reading.starts_sentence(first) and _subject_en(reading, first, last)


def _subject_en(reading: Reading, first: int, last: int) -> bool:
    """ "… called", "… is happy", "…'s not happy"."""
    short = reading.fold(last - 1).endswith("'s")
    last = _behind_department(reading, last)
    if reading.fold(last) in ACTS_EN:
        return True
    minded = short or reading.fold(last) in IS_EN
    return minded and any(reading.fold(i) in MINDED_EN for i in _clause(reading, last))
