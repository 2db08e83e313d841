"""Surnames that are plain words or belong to nobody stored, by where they stand."""

from bot.language.mentions import Sight, contacts_of
from bot.language.names import NameHit
from bot.language.newcomers import firm_word

_MOST_BEARERS = 400
_MOST_FIRMS = 6
"""A part of a name that more firms bear tells none of them."""
_BEFORE_THINGS = frozenset({"im", "am", "in", "an", "ein", "das", "ins", "vom", "zum", "on", "last", "this", "next"})


def foreign_surname(sight: Sight, i: int) -> tuple[int, int] | None:
    """ "Padraig Hanley" beside a stored Padraig Doyle: in English a capital inside a sentence shows the surname."""
    reading, k = sight.reading, i + 1
    if reading.lang != "en" or reading.lower or k >= len(reading.words) or not reading.words[i].capital:
        return None
    word = reading.words[k]
    strange = word.capital and word.is_word and len(word.text) > 2 and not reading.is_ordinary(k)
    stored = sight.names.knows_word(sight.spelled.forms[k]) or k in sight.spelled.slips
    return (i, i + 2) if strange and not stored and not firm_word(reading, k) else None


def plain_surname(sight: Sight, k: int) -> bool:
    """A plain word, unless it stands in a firm's name as well: "Holzapfel & Sohn, Timo Holzapfel"."""
    form = sight.reading.fold(k)
    return sight.reading.is_ordinary(k) and sum(w.fold == form for w in sight.reading.words) < 2


def acts_for_the_firm(sight: Sight, i: int, hit: NameHit) -> bool:
    """ "Herbst Möbel: Winter war": a surname that is a plain word, of somebody at the firm that is named, where only a
    subject stands, or right before that firm."""
    reading = sight.reading
    if not reading.words[i].capital or reading.lower or reading.fold(i - 1) in _BEFORE_THINGS:
        return False
    acts = reading.has(i + 1, "WAS", "HAVE3", "WILL", "WISH", "SAY") or reading.fold(i + 1) in ("war", "was", "nicht")
    acts = acts or (reading.fold(i - 1) in ("die", "der") and reading.fold(i - 2) in ("war", "wars", "des"))
    before_firm = reading.starts_sentence(i) and (i + 1 in sight.whole or i + 1 in sight.parts)
    if not acts and not before_firm:
        return False
    firms = {a for h in sight.hits if h.kind in ("full", "part") for a in h.ids if len(h.ids) <= _MOST_FIRMS}
    homes = {c.account_id for c in contacts_of(sight.names, hit.ids[:_MOST_BEARERS])}
    if before_firm and not acts:
        firms = {a for h in sight.hits if h.kind in ("full", "part") and h.first_word == i + 1 for a in h.ids}
    return bool(firms & homes)
