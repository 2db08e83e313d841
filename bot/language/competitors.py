"""Competitors that a message names: those stored with customers, and unknown names where a competitor's name stands."""

from collections.abc import Sequence

from bot.language.given_names import GIVEN_NAMES
from bot.language.mentions import Mention, Sight
from bot.language.newcomers import run_around
from bot.language.reading import Reading
from bot.language.rival_cues import CLOSERS, DOES, STRONG, WEAK
from bot.language.rival_suppliers import CUES as OF_SUPPLY
from bot.language.rival_suppliers import HAVE as _HAVE
from bot.language.rival_suppliers import BIDDING, beside, bids, rival_of_supply
from bot.language.words import bare, vocabulary

_BETWEEN = vocabulary("us uns den die der dem the of by einen eine einem a an von firma fa auch also jetzt now .")
_BESIDE = vocabulary("gerade jetzt noch auch künftig bisher schon parallel derzeit aktuell eben just also currently")
_OWNED = vocabulary("""
    service price prices pricing quote offer kit machines machine printers printer system software labels support
    reps rep salesman contract people stuff
""")
_TAKEN_BACK = vocabulary("else anderer andere anderen anders jemand wrong falsch falscher")
_REPAIRS = vocabulary("no sorry nein nee quatsch scratch wait halt stimmt")
_BETTER = vocabulary("""
    cheaper quicker faster better dearer slower pricier keener billiger günstiger schneller besser flotter teurer
    preiswerter moderner weniger less niedriger kürzer lower shorter drunter
""")
_BELOW = vocabulary("drunter darunter billiger günstiger")
_REACH = 4
"""Words between a name and the verb that closes its clause."""
_NOUN_ENDINGS = tuple(
    sorted(
        vocabulary("""
            ung ungen heit keit schaft ion ionen tät nis tum ment ik ur ei en er e chen ling zeit preis teil werk stoff
            gerät mittel dienst form
        """)
    )
)
"""German writes every noun with a capital: behind a weak sign a word of this kind is one."""
_NO_RIVALS = vocabulary("""
    thermo bluetooth wlan wifi rfid usb led laser inkjet barcode ethernet lan poe nfc ipad iphone zebra desktop tablet
    windows excel sap office outlook word powerpoint teams zoom sharepoint linux android ios apple microsoft google mac
    anwalt auftragsentzug klage gericht inkasso konsequenzen boykott mitarbeiter mitarbeitern kartellamt
    linkedin whatsapp corona covid brexit dhl ups dpd gls fedex
""")
_STRETCHES = ("jahres", "monats", "wochen", "quartals", "saison", "ferien")
_LYING = frozenset({"liegt", "liegen", "ist", "sind"})
_COPULAS = frozenset({"is", "are", "ist", "sind", "sei", "seien", "waere", "waeren", "was", "were"})
_COMPARES = _COPULAS | vocabulary("""
    bietet bieten verlangt verlangen liefert liefern kostet kosten verspricht charges charge delivers deliver sells
    promises promise
""")
_ADVERBS = vocabulary("auch also still noch now jetzt both beide already schon just mittlerweile inzwischen wohl")
_SHORTEST = 3
_GOODS = vocabulary("""
    drucker geräte gerät waage waagen maschine maschinen scanner etiketten system anlage anlagen terminals software
    flyer flyers brochure brochures leaflet catalogue catalog quote quotes offer offers sdk kit portal app prospekt
    prospekte katalog angebot angebote offerte
    kasse printer printers scales scanner scanners machines machine kit labels system terminals stand booth rep
    salesman
""")
_POSSESSIVES = vocabulary("""
    seine seinen seiner seinem ihre ihren ihrer ihrem deren dessen his her their alte alten alter bisherigen bisherige
    old existing current derzeitigen aktuellen noch
""")
_AT_FAIRS = vocabulary("stand booth rep salesman flyer flyers brochure brochures leaflet quote offer catalogue catalog")
_USES = vocabulary("uses use used using runs run nutzt nutzen verwendet verwenden")
_TIMES = vocabulary("jahr jahren jahre monaten monate wochen woche sommer winter herbst frühjahr")
_ARTICLES = vocabulary("the a that")
_ONE = vocabulary("einen eine einem a an")
_MUSES = vocabulary("liebäugelt liebäugeln flirtet flirten kokettiert schielt schielen eyeing")
_MACHINES = vocabulary("""
    anlage anlagen linie maschine maschinen gerät geräte roboter stapler presse drucker waage waagen scanner pumpe pumpen
    system systeme lösung software tool steuerung kessel abfüller etikettierer regal regale line machine machines robot
    forklift press printer printers scanner scanners pump pumps kit unit units palletiser filler labeller
""")
_COINED = (
    "tec", "tech", "tek", "soft", "med", "plast", "trans", "lux", "tron", "chem", "pharm", "data", "line", "works", "log",
    "tex", "pack", "pac", "print", "flex", "max", "mat", "fix", "star", "norm", "net",
)  # fmt: skip
_BEFORE_PLACES = vocabulary(
    "bei beim mit with w von from in im aus an am nach der die das dem den the near on at auf raum region"
)
_ONE_OR_THE = vocabulary("einen einem einer eine der die dem den ein a an the our unserem unserer")
"""Who muses on "einen Käseroboter" wants a thing, who muses on "Trumpf" another firm."""
_MOVES = vocabulary("moving moved moves move")
_ONE_PERSON = vocabulary("he's she's i'm he she is")
_SHOWS = vocabulary("führt führen präsentiert präsentieren")
_AT_THEIRS = vocabulary("denen ihnen ihm ihr")
_SHOWN_WITHIN = 9

_CUES = frozenset(
    (*STRONG, *WEAK, *DOES, *CLOSERS, *_COMPARES, *_GOODS, *_SHOWS, *OF_SUPPLY, *_LYING, *BIDDING, *_MACHINES)
)


def unknown_rivals(
    reading: Reading, taken: frozenset[int], heads: frozenset[str] = frozenset()
) -> list[tuple[int, int]]:
    """Names that belong to nobody stored and stand where a competitor's does, and stored ones by their first word, which is
    one of `heads`."""
    found: list[tuple[int, int]] = []
    for i, word in enumerate(reading.words):
        if heads and word.fold in heads and word.capital and _called_so(reading, i, taken):
            found.append((i, i + 1))
            continue
        if word.fold not in _CUES:
            if word.capital and word.bare != word.fold and word.fold.endswith("'s"):
                _own_goods(reading, i, taken, found)
            continue
        if word.fold in _HAVE and not bids(reading, i) and word.fold not in DOES:
            continue
        run = _behind(reading, i, taken) or _in_front(reading, i, taken) or _around(reading, i, taken)
        run = run or (_their_goods(reading, i, taken) if word.fold in _GOODS else None)
        run = run or (_of_supply(reading, i, taken) if word.fold in OF_SUPPLY else None)
        run = _without_goods(reading, run)
        if run is not None and taken.isdisjoint(range(*run)) and run not in found and not _taken_back(reading, run[1]):
            found.append(run)
    return _with_those_beside(reading, found, taken)


def _of_supply(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    at = rival_of_supply(reading, i, lambda k, strong: could_be_rival(reading, k, taken, strong=strong))
    return None if at is None else run_around(reading, at)


def _with_those_beside(reading: Reading, found: list[tuple[int, int]], taken: frozenset[int]) -> list[tuple[int, int]]:
    """ "X und Y sind auch im Rennen": who stands in a row with one is another."""
    if not found:
        return found
    spent = taken | {i for run in found for i in range(*run)}
    for run in tuple(found):
        for k in beside(reading, run, lambda k, strong: could_be_rival(reading, k, spent, strong=strong)):
            other = run_around(reading, k)
            if spent.isdisjoint(range(*other)):
                found.append(other)
                spent |= frozenset(range(*other))
    return sorted(found)


def _called_so(reading: Reading, i: int, taken: frozenset[int]) -> bool:
    """ "Armature can't do it either"; not "in Westfalen"."""
    if i in taken or reading.forms[i - 1] in _BEFORE_PLACES or reading.is_ordinary(i):
        return False
    return run_around(reading, i) == (i, i + 1)


def _without_goods(reading: Reading, run: tuple[int, int] | None) -> tuple[int, int] | None:
    """ "Über die Labelon-Drucker": the name without what it sells, and without the verb before it ("Uses Labelon")."""
    if run is None:
        return None
    first, last = run
    while first + 1 < last and reading.forms[first] in _USES | _TIMES:
        first += 1
    owned = next((k for k in range(first, last - 1) if reading.forms[k].endswith("'s")), None)
    run = (first, last if owned is None else owned + 1)
    if run[1] - run[0] != 3 or reading.fold(run[0] + 1) != "-" or not reading.is_ordinary(run[1] - 1):
        return run
    return run[0], run[0] + 1


def _own_goods(reading: Reading, i: int, taken: frozenset[int], found: list[tuple[int, int]]) -> None:
    """ "Etiketa's service is shocking": somebody else who sells what we sell."""
    run = run_around(reading, i)
    sells = reading.forms[i + 1] in _OWNED and bare(reading.forms[i]) not in GIVEN_NAMES
    if sells and could_be_rival(reading, i, taken, strong=True) and taken.isdisjoint(range(*run)) and run not in found:
        found.append(run)


def _their_goods(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "Ersatz für ihre Labelon-Drucker", "his Labelon printers", "the Labelon stand": before goods."""
    k = i - 2 if reading.forms[i - 1] == "-" else i - 1
    before = reading.forms[k - 1]
    led = before in _POSSESSIVES or (before in _ARTICLES and reading.forms[i] in _AT_FAIRS)
    if not led or (reading.lang == "de" and k == i - 1):
        return None
    return (k, k + 1) if could_be_rival(reading, k, taken, strong=False) else None


def _moves_house(reading: Reading, i: int) -> bool:
    """ "She's moving to Kiel": a person moves to a place."""
    return reading.forms[i] in _MOVES and reading.forms[i - 1] in _ONE_PERSON


def _shows_there(reading: Reading, i: int) -> bool:
    """ "Führt am 2.12. bei denen vor"."""
    return reading.forms[i] in _SHOWS and any(
        reading.forms[k] == "bei" and reading.forms[k + 1] in _AT_THEIRS for k in range(i + 1, i + _SHOWN_WITHIN)
    )


def _taken_back(reading: Reading, end: int) -> bool:
    """ "... looking at X, no sorry that was someone else"."""
    near = range(end, min(end + 8, len(reading.words)))
    return any(reading.forms[k] in _REPAIRS for k in near[:2]) and any(reading.forms[k] in _TAKEN_BACK for k in near)


def _behind(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "Wechselt zu X", "an offer from X"."""
    if _moves_house(reading, i):
        return None
    for cues, strong in ((STRONG, True), (WEAK, False)):
        for rest in cues.get(reading.forms[i], ()):
            begins = i + 1
            if reading.forms[begins] in _BESIDE and (not rest or rest[0] != reading.forms[begins]):
                begins += 1
            k = begins + len(rest)
            if not _says(reading, begins, rest) or (reading.forms[i] in _MUSES and reading.forms[k] in _ONE_OR_THE):
                continue
            k = _past_small_words(reading, k, ahead=bool(rest))
            if could_be_rival(reading, k, taken, strong=strong):
                return run_around(reading, k)
    return _made_by(reading, i, taken)


def _made_by(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "Die neue Anlage von X", "a palletiser from X": somebody else's machine."""
    if reading.forms[i] not in _MACHINES or reading.forms[i + 1] not in ("von", "from", "by"):
        return None
    k = _past_small_words(reading, i + 2, ahead=True)
    return run_around(reading, k) if could_be_rival(reading, k, taken, strong=False) else None


def _past_small_words(reading: Reading, k: int, *, ahead: bool) -> int:
    """Over "the", "von", at most two; behind a bare noun no article: "der Konkurrenz einen Schritt voraus"."""
    end = k + 3
    while (
        k < end
        and (reading.forms[k] != "." or reading.forms[k - 1] == "fa")
        and reading.forms[k] in _BETWEEN
        and (ahead or reading.forms[k] not in _ONE)
    ):
        k += 1
    return k


def _in_front(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "X undercut us", "X ist billiger"."""
    does = _does(reading, i, i + 1)
    if not does and reading.forms[i] in _COPULAS and reading.forms[i + 1] in _ADVERBS:
        does = _does(reading, i, i + 2)
    if not (does or bids(reading, i) or _lies_below(reading, i) or _is_better(reading, i) or _shows_there(reading, i)):
        return None
    k = i - 1 - (reading.fold(i - 1) in ("have", "has", "just", "also", "auch"))
    strong = does
    return run_around(reading, k) if k >= 0 and could_be_rival(reading, k, taken, strong=strong) else None


def _does(reading: Reading, i: int, behind: int) -> bool:
    ways = DOES.get(reading.forms[i])
    if ways is None:
        return False
    return "" in ways or any(_says(reading, behind + 1, rest) for rest in ways.get(reading.forms[behind], ()))


def _is_better(reading: Reading, i: int) -> bool:
    """ "X are 8% cheaper", "X sei deutlich schneller"."""
    if reading.fold(i) not in _COMPARES:
        return False
    return not _BETTER.isdisjoint(reading.folds[i + 1 : i + 6])


def _lies_below(reading: Reading, i: int) -> bool:
    """ "Liegt 12 % unter uns", "heig 12 % weniger"."""
    if reading.forms[i] not in _LYING:
        return False
    below = range(i + 1, min(i + 6, len(reading.words)))
    lower = any(
        reading.forms[k] in _BELOW or (reading.forms[k] == "unter" and reading.forms[k + 1] == "uns") for k in below
    )
    return lower and any(reading.words[k].text[0].isdigit() for k in below)


def _around(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "Ist zu X gewechselt"."""
    closers = CLOSERS.get(reading.forms[i])
    k = i + 1 + (reading.forms[i + 1] in _BETWEEN)
    if closers is None or not could_be_rival(reading, k, taken, strong=reading.forms[i] != "auf"):
        return None
    run = run_around(reading, k)
    for n in range(run[1], min(run[1] + _REACH, len(reading.words))):
        if not reading.words[n].is_word:
            return None
        if reading.forms[n] in closers:
            return run
    return None


def _says(reading: Reading, i: int, words: tuple[str, ...]) -> bool:
    return reading.folds[i : i + len(words)] == words


def could_be_rival(reading: Reading, k: int, taken: frozenset[int], *, strong: bool) -> bool:
    """A capitalised word that means nothing else and is no person's; without capitals only behind a strong sign."""
    if not 0 <= k < len(reading.words) or k in taken:
        return False
    word = reading.words[k]
    form = word.fold
    if (
        not word.is_word
        or word.text[0].isdigit()
        or len(word.text) < _SHORTEST
        or _is_a_word(reading, k, strong=strong)
    ):
        return False
    if form in _NO_RIVALS or form.startswith(_STRETCHES) or reading.is_date_word(k):
        return False
    if form in GIVEN_NAMES or reading.has(k - 1, "SALUTE_M", "SALUTE_F", "TITLE"):
        return False
    if not word.capital:
        return strong and reading.lower and not form.endswith(_NOUN_ENDINGS)
    more = run_around(reading, k)
    if reading.lang == "en" or more[1] - more[0] > 1:
        return True
    return strong or not form.endswith(_NOUN_ENDINGS)


def _is_a_word(reading: Reading, k: int, *, strong: bool) -> bool:
    """ "Holztec" only begins like "holen"."""
    if not reading.is_ordinary(k):
        return False
    return not (strong and reading.forms[k].endswith(_COINED) and reading.is_known_by_stem(k))


def stored_words(firms: Sequence[Mention], people: Sequence[Mention]) -> frozenset[int]:
    return frozenset([i for m in (*firms, *people) if m.strength != "new" for i in range(m.first, m.last)])


def rivals_named(
    sight: Sight, covered: set[int], strangers: Sequence[tuple[int, int]]
) -> tuple[tuple[str, ...], set[int]]:
    found: list[str] = [sight.written(first, last) for first, last in strangers]
    words: set[int] = {i for run in strangers for i in range(*run)}
    for hit in sight.hits:
        places = range(hit.first_word, hit.last_word)
        free = hit.kind == "rival" and covered.isdisjoint(places) and words.isdisjoint(places)
        if free and _taken_back(sight.reading, hit.last_word):
            words.update(places)
        elif free and (len(places) > 1 or sight.reading.may_be_name(hit.first_word)):
            found.append(sight.written(hit.first_word, hit.last_word))
            words.update(places)
    return tuple(dict.fromkeys(found)), words
