"""Somebody of theirs leaves the firm: "Ms Kessler has left Kranich", "Herr Mohn ist nicht mehr bei Meerkamp". A fact
about the person; whoever "left Kranich at three" was there."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_LEFT = vocabulary("left leaving leaves quit quits quitting")
_GERMAN = vocabulary("verlässt verlassen verließ verliess")
_NO_MORE = vocabulary("mehr longer anymore")
_AT = vocabulary("bei beim at with for")
_FIRMS = vocabulary("firma unternehmen betrieb haus company firm business job")
_OURS = vocabulary("i we ich wir i've we've i'm we're just")
_WITHOUT = vocabulary("meeting room call site talk message gespräch messe")
CUES = _LEFT | _GERMAN | _NO_MORE


def departs(reading: Reading, clause: Clause, names: frozenset[int]) -> int | None:
    """Where the leaving is told: a name before it, the firm behind or around the verb."""
    if not clause.says(CUES) or clause.says(_OURS) or clause.says(_WITHOUT):
        return None
    for i in clause.words:
        form = reading.fold(i)
        if form not in CUES or i in names or not any(k in names for k in range(clause.first, i)):
            continue
        if form in _LEFT and _firm_follows(reading, i + 1, clause, names):
            return i
        if form in _GERMAN and _firm_beside(reading, clause, i, names):
            return _behind_has(reading, clause, i)
        if form in _NO_MORE and _no_more_there(reading, clause, i, names):
            return i - 1
    return None


def _firm_follows(reading: Reading, i: int, clause: Clause, names: frozenset[int]) -> bool:
    return i in names or any(reading.fold(k) in _FIRMS for k in range(i, min(i + 3, clause.last)))


def _firm_beside(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    """ "Verlässt Meerkamp", "hat die Firma verlassen"."""
    beside = (i - 1, i + 1)
    return any(k in names for k in beside) or any(reading.fold(k) in _FIRMS for k in clause.words)


def _behind_has(reading: Reading, clause: Clause, i: int) -> int:
    """ "Hat die Firma verlassen": what is told begins behind "hat"."""
    return next((k + 1 for k in range(i - 1, clause.first, -1) if reading.fold(k) == "hat"), i)


def _no_more_there(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    """ "Nicht mehr bei X", "no longer (works) at X"."""
    if reading.fold(i - 1) not in ("nicht", "no", "not"):
        return False
    near = range(i + 1, min(i + 4, clause.last))
    return any(reading.fold(k) in _AT and (k + 1 in names or reading.fold(k + 2) in _FIRMS) for k in near)
