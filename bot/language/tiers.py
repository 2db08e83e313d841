"""Words that give a customer a class: "Acme is now tier A"."""

from bot.language import command_words as table
from bot.language.reading import Reading

_SHORT = 10


def sets_tier(reading: Reading, *, adding: bool = False) -> bool:
    """ "Frühauf ist jetzt B-Kunde", "auf A setzen": a few words that give a customer a class."""
    words = reading.words
    if len(words) > (2 * _SHORT if adding else _SHORT) or reading.any(0, len(words), "DID", "ASK", "WISH"):
        return False
    return any(w.fold in table.SETS for w in words) and any(_names_class(reading, i) for i in range(len(words)))


def _names_class(reading: Reading, i: int) -> bool:
    if reading.words[i].text not in table.TIERS:
        return reading.words[i].text.upper() in table.TIERS and reading.forms[i - 1] in table.CLASS_NOUNS
    glued = reading.forms[i + 1] == "-" and reading.forms[i + 2] in table.CLASSED
    placed = reading.forms[i - 1] in table.BEFORE_TIER
    return glued or placed or (i > 0 and reading.forms[i + 1] in table.CLASSED)
