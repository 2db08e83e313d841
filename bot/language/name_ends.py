"""How a firm's name goes on behind the words of a stored one: a partner behind a sign, a legal form."""

from bot.language.mentions import Sight
from bot.language.name_forms import GENERIC, LEGAL
from bot.language.newcomers import firm_word


def partner_follows(sight: Sight, i: int) -> bool:
    """ "Zeller & Partner": behind the sign stands a capitalised word that is no other stored name."""
    reading = sight.reading
    if i >= len(reading.words) - 1 or reading.words[i].text != "&":
        return False
    word, form = reading.words[i + 1], sight.spelled.forms[i + 1]
    stored = any(sight.names.bears(kind, form) for kind in ("full", "last", "first"))
    return word.is_word and word.capital and (form in GENERIC or firm_word(reading, i + 1) or not stored)


def to_legal_form(sight: Sight, right: int) -> int:
    """ "Brandt Autoteile KG": capitalised words up to a legal form belong to the name."""
    words = sight.reading.words
    for k in (right + 1, right + 2):
        if k < len(words) and words[k].fold in LEGAL and words[k].capital:
            inner = words[right:k]
            return k + 1 if all(w.is_word and w.capital for w in inner) else right
    return right
