"""How somebody likes to be reached: "möchte lieber Mails", "prefers emails". A fact about the person, no contact and no
wish for something of ours."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

CUES = vocabulary("lieber bevorzugt prefers prefer rather")
_WAYS = ("CH_EMAIL", "CH_CALL", "CH_CHAT", "CH_LETTER", "CH_VIDEO")
_REACHED = vocabulary("angerufen kontaktiert angeschrieben called emailed texted phoned")
_OURS = vocabulary("ich wir i we i'd we'd")
_NEAR = 4


def liked_way(reading: Reading, clause: Clause, names: frozenset[int]) -> int | None:
    """The word of liking; with a day beside it, it is about one contact only."""
    if not clause.says(CUES) or clause.says(_OURS) or any(reading.is_date_word(i) for i in clause.words):
        return None
    for i in clause.words:
        if reading.fold(i) not in CUES or i in names:
            continue
        near = range(i + 1, min(i + _NEAR, clause.last))
        if any(k not in names and (reading.has(k, *_WAYS) or reading.fold(k) in _REACHED) for k in near):
            return i
    return None
