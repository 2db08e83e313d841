"""Spellings under which a customer or a person may be named, as folded words joined by single spaces."""

import re
from functools import lru_cache

from bot.domain.accounts import Account, Contact
from bot.language.words import drop_umlauts, fold, vocabulary

LEGAL = vocabulary("""
    gmbh ag kg ohg kgaa se ug ev eg egen sa sarl sagl aör gesmbh ggmbh mbh mbb partg gbr co cie ltd limited plc
    inc llc llp corp corporation genossenschaft kommanditgesellschaft aktiengesellschaft holding bv nv spa srl
    oy ab as aps pty
""")
"""Words that say a firm's legal form; they never tell two firms apart."""
GENERIC = vocabulary("""
    software energie logistik pharma medien immobilien handel technik elektronik elektrotechnik transporte
    transport hotels hotel foods food events service services textil bau systeme systems group gruppe solutions
    partners partner gebrüder gebr versicherungen versicherung pflege feinkost hausverwaltung analytics robotics
    freight dairy publishing kälte klima produktion vertrieb einkauf brothers sons söhne sohn tochter und and
    the der die das dr prof company firma werk international deutschland schweiz austria europe europa nord süd
    ost west stadt verbund verein media digital data consulting beratung metall holz stahl glas papier druck
    labor maschinen anlagen wasser milch kaffee wein garten reisen mode licht gas strom care health home design
    studio center centre zentrum haus world welt land neue neu alte alt gut jung
""")
"""Words too common to stand alone for a firm that bears them as part of its name."""
TRADES = GENERIC - vocabulary("""
    einkauf vertrieb produktion technik labor software versicherung pflege service services metall holz stahl glas
    papier druck wasser milch kaffee wein licht gas strom und and the der die das dr prof company firma werk nord
    süd ost west stadt deutschland schweiz austria europe europa home zentrum haus neu neue alte alt gut jung
    maschinen anlagen events event reisen mode welt land design daten kälte klima transport transporte
""")
"""Those of them that say a line of business and never a department or a thing that is sent."""
JOINERS = {"&": "&", "+": "&", "und": "&", "and": "&", "u": "&"}
_PIECES = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*|[&+]")
_DOTTED_LEGAL = re.compile(
    r"\bges\.?\s?m\.?\s?b\.?\s?h\b\.?|\bm\.b\.h\.|\be\.\s?[vgk]\b\.?|\bs\.a\.(?!\w)|\bgen\.?m\.?b\.?h\b", re.I
)


def joined(piece: str) -> str:
    """The form of one folded word inside a name: all words for "and" are one."""
    return JOINERS.get(piece, piece)


def name_words(name: str) -> tuple[str, ...]:
    """Folded words of a name, without signs; "und" and "&" are the same."""
    return tuple(joined(fold(piece)) for piece in _PIECES.findall(name))


def core_words(name: str) -> tuple[str, ...]:
    """The same without legal forms at either end."""
    words = [w for w in name_words(_DOTTED_LEGAL.sub(" ", name)) if w]
    while len(words) > 1 and (words[-1] in LEGAL or words[-1] == "&"):
        words.pop()
    return tuple(words)


def _plain(name: str) -> tuple[str, ...]:
    return core_words(drop_umlauts(name))


def full_forms(account: Account) -> set[str]:
    """Whole names: as stored, without legal form, every alias; each also with umlauts left away and with parts run
    together."""
    forms: set[str] = set()
    for name in (account.name, *account.aliases):
        core = core_words(name)
        for words in (name_words(name), core, core if name.isascii() else _plain(name), _untitled(core)):
            if words:
                forms.add(" ".join(words))
                if "-" in name:
                    forms.add("".join(words))
    return {form for form in forms if len(form) > 1}


def _untitled(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if len(words) > 1 and words[0] in {"dr", "prof", "firma", "the"} else words


def part_words(account: Account) -> set[str]:
    """Every single word that may stand for the firm beside others, with umlauts spelled out and left away."""
    name = account.name
    spellings = core_words(name) if name.isascii() else (*core_words(name), *_plain(name))
    words = {w for w in spellings if w not in LEGAL and w != "&"}
    for alias in account.aliases:
        words.update(w for w in core_words(alias) if w != "&")
    return {w for w in words if len(w) > 1}


def last_forms(contact: Contact) -> frozenset[str]:
    return _person_forms(contact.last_name)


def first_forms(contact: Contact) -> frozenset[str]:
    return _person_forms(contact.first_name)


@lru_cache(maxsize=8192)
def _person_forms(name: str) -> frozenset[str]:
    spellings = (name,) if name.isascii() else (name, drop_umlauts(name))
    return frozenset(" ".join(words) for spelling in spellings if (words := name_words(spelling)))
