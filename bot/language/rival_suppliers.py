"""Unknown competitors by what they are to the customer: who supplies them so far, from whom they buy, who also bids."""

from collections.abc import Callable

from bot.language.reading import Reading
from bot.language.words import vocabulary

_SUPPLIERS = vocabulary("""
    lieferant lieferanten anbieter anbieters dienstleister dienstleisters hersteller herstellers versorger ausrüster
    lieferfirma stammlieferant hauptlieferant hauslieferant altlieferant vorlieferant zweitlieferant bestandslieferant
    supplier suppliers vendor vendors provider providers manufacturer wholesaler supplied
""")
"""These supply, whoever they are: behind or before them stands a competitor of ours."""
_OPPONENTS = vocabulary("""
    wettbewerber wettbewerbern mitbewerber mitbewerbern konkurrent konkurrenten konkurrenz mitbewerb mitbieter gegner
    competitor competitors rival rivals competition contender contenders bidder bidders bieter shortlist alternative
    alternativen
""")
"""These need no word for which one they are."""
_FIRMS = vocabulary("firma firmen partner bude company firm outfit crowd lot contractor people partners")
_WHICH = vocabulary("""
    bisheriger bisherigen bisherige derzeitiger derzeitigen aktueller aktuellen jetziger jetzigen momentaner alter alten
    ehemaliger ehemaligen früherer früheren vorheriger vorherigen anderer anderen andere weiterer weiteren neuer neuen
    neue bestehender bestehenden langjähriger langjährigen zweiter zweiten günstigerer günstigeren billigerer
    billigeren hauptsächlicher
    current existing present incumbent old previous former other another new second usual long-time longstanding
    competing alternative cheaper rival main regular
""")
_RIVALLING = vocabulary("andere anderen anderer weitere weiterer weiteren another other rival competing cheaper second")
"""Another firm is a competitor, a new or an old one can be anybody."""
_ITS = vocabulary("der die ihr sein the a their his her our unser deren")
_EQUALS = vocabulary("""
    ist sind war waren sei heißt nennt sich namens is are was were being called named : , ( = - – die der firma fa the a
    auch
""")
_COPULAS = vocabulary("ist sind war waren sei is are was were bleibt bleiben remains remain as als , (")
_BUYS = vocabulary("""
    kauft kaufen kaufte kauften bezieht beziehen bezog ordert ordern bestellt bestellen bezogen gekauft geordert lässt
    lassen eingekauft holt holen deckt decken nimmt nehmen hat haben
    buy buys buying bought get gets getting got order orders ordering ordered source sources sourcing sourced have has
    purchase purchases purchased purchasing
""")
_NEEDS_GOODS = vocabulary("lässt lassen holt holen nimmt nehmen hat haben get gets getting got have has")
"""Of these only what is bought shows that it is bought."""
_MADE = vocabulary("""
    machen drucken fertigen warten produzieren liefern herstellen reinigen laufen alles vertrag verträge abo serviced
    made printed done supplied contract agreement everything stuff
""")
_FROM = {"de": vocabulary("bei von beim vom"), "en": vocabulary("from with through off")}
_NOT_US = vocabulary("uns mir us me ihm ihr ihnen him her them mich dir euch")
_SMALL = vocabulary("""
    der die dem den firma fa the a einer einem noch auch immer großhändler händler hersteller anbieter lieferanten
    discounter wettbewerber mitbewerber konkurrenten wholesaler supplier firm competitor
""")
_ABSTRACT = ("ung", "heit", "keit", "schaft", "ion", "bedarf", "beginn", "ende")
_DRIN = vocabulary("drin drinnen verbaut gesetzt installiert")
_FAULTY = vocabulary("fehler luft wasser dreck schmutz wurm datum rabatt skonto")
_THEIRS = vocabulary("denen ihnen ihm ihr dort")
_REACH = 8
_SIDE = ("AND",)
_ARE = vocabulary("is are")
_HAVE = _ARE | vocabulary("hat haben hatten has have had")
_BESIDE = vocabulary(
    "schon bereits auch gerade gestern already also just even both beide ebenfalls ihm ihr ihnen them him her"
)
_BID = vocabulary("""
    präsentiert vorgestellt vorgeführt angeboten offeriert mitgeboten gepitcht vorgelegt kalkuliert unterbreitet geboten
    unterboten presented quoted pitched tendered bid demoed offered undercut underbid
""")
_ALL_OVER = frozenset({
    ("all", "over"), ("breathing", "down"), ("sniffing", "around"), ("sniffing", "about"), ("hot", "on"),
    ("chasing", "them"), ("chasing", "him"), ("chasing", "her"), ("after", "them"), ("after", "the"), ("on", "the"),
})  # fmt: skip
HAVE = vocabulary("hat haben hatten has have had")
BIDDING = _HAVE
CUES = _OPPONENTS | _SUPPLIERS | _FIRMS | _BUYS | _DRIN

Possible = Callable[[int, bool], bool]
"""Whether a competitor's name can begin at a word; True where the sign for it is strong."""


def rival_of_supply(reading: Reading, i: int, possible: Possible) -> int | None:
    """A word of the name, when word i tells of somebody else who supplies them."""
    form = reading.forms[i]
    if form in _OPPONENTS:
        return _behind_equals(reading, i, possible)
    if form in _FIRMS and reading.says(i - _REACH - 2, i, _OPPONENTS) and possible(i + 1, True):
        return i + 1
    if form in _SUPPLIERS or form in _FIRMS:
        return _by_role(reading, i, possible)
    if form in _DRIN:
        there = reading.says(i - _REACH, i, _THEIRS) and not reading.says(i - _REACH, i, _FAULTY)
        return i - 1 if there and possible(i - 1, True) else None
    return _by_purchase(reading, i, possible)


def _by_role(reading: Reading, i: int, possible: Possible) -> int | None:
    """ "Bisheriger Lieferant ist X", "another firm called X", "X is the incumbent supplier"."""
    which = reading.forms[i - 1]
    own = reading.forms[i] in _SUPPLIERS
    if which not in (_WHICH if own else _RIVALLING) and not (own and which in _ITS):
        return None
    behind = i + 1
    while behind < i + 5 and reading.forms[behind] in _EQUALS:
        behind += 1
    if own and not possible(behind, True):
        behind = _further(reading, i, possible) or behind
    joined = behind > i + 1 or which not in _ITS
    if joined and possible(behind, True):
        return behind
    before = i - 1
    while before > i - 5 and (reading.forms[before] in _ITS or reading.forms[before] in _WHICH):
        before -= 1
    if reading.forms[before] not in _COPULAS or not own:
        return None
    return before - 1 if possible(before - 1, False) else None


def _further(reading: Reading, i: int, possible: Possible) -> int | None:
    """ "Lieferant ist bei ihnen nach wie vor X": the name some words behind the copula."""
    copula = next((k for k in range(i + 1, i + 4) if reading.forms[k] in ("ist", "is", "bleibt", "remains")), None)
    if copula is None:
        return None
    for k in range(copula + 1, min(copula + _REACH, len(reading.words))):
        if reading.forms[k] in ",.;!?:":
            return None
        if reading.words[k].capital and possible(k, False):
            return k
    return None


def _behind_equals(reading: Reading, i: int, possible: Possible) -> int | None:
    """ "Mitbewerber sind X", "competition: X"."""
    behind = i + 1
    while behind < i + 5 and reading.forms[behind] in _EQUALS:
        behind += 1
    return behind if behind > i + 1 and possible(behind, True) else None


def _by_purchase(reading: Reading, i: int, possible: Possible) -> int | None:
    """ "Kauft die Folien bei X", "bezieht alles von X", "gets the pallets from X"."""
    sources = _FROM[reading.lang]
    if sources.isdisjoint(reading.said):
        return None
    bought = reading.forms[i] not in _NEEDS_GOODS
    for k in range(i + 1, min(i + _REACH, len(reading.words))):
        if reading.forms[k] in ".;!?:" or reading.has(k, *_SIDE):
            return None
        if reading.forms[k] not in sources or reading.forms[k + 1] in _NOT_US:
            continue
        name = k + 1
        while name < k + 3 and reading.forms[name] in _SMALL:
            name += 1
        if not possible(name, bought and not reading.forms[name].endswith(_ABSTRACT)):
            continue
        made = bought or _is_made(reading, i, name)
        return name if made else None
    return None


def _is_made(reading: Reading, i: int, name: int) -> bool:
    if reading.says(i + 1, min(name + 5, len(reading.words)), _MADE):
        return True
    return reading.forms[i] not in HAVE and reading.any(i + 1, name, "GOODS", "DELIVER", "MACHINE")


def beside(reading: Reading, run: tuple[int, int], possible: Possible) -> list[int]:
    """Words of names that stand in a row with one: "X und Y", "X, Y and Z"."""
    found = []
    for step, k in ((-1, run[0] - 2), (1, run[1] + 1)):
        link = reading.words[k - step].text.casefold() if 0 <= k - step < len(reading.words) else ""
        while step > 0 and link in _LINKS and reading.forms[k] in _SMALL:
            k += 1
        while link in _LINKS and possible(k, False) and reading.words[k].capital:
            found.append(k)
            if link not in _LINKS_ON:
                break
            k += 2 * step
            link = reading.words[k - step].text.casefold() if 0 <= k - step < len(reading.words) else ""
    return found


def bids(reading: Reading, i: int) -> bool:
    """ "X haben schon präsentiert", "X have quoted", "Kuehne are all over them": behind the name at i - 1."""
    if reading.forms[i] not in _HAVE:
        return False
    k = i + 1
    while k < i + 4 and reading.forms[k] in _BESIDE:
        k += 1
    if reading.forms[k] in _BID:
        return reading.forms[i] not in _ARE
    return reading.forms[i] in _ARE and (reading.forms[k], reading.forms[k + 1]) in _ALL_OVER


_LINKS_ON = frozenset({",", "/"})
_LINKS = _LINKS_ON | {"und", "and", "&", "u", "oder", "or", "sowie", "+", "plus"}
