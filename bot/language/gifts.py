"""Things given to a customer or got from one: known presents, and whatever is given for an occasion."""

from collections.abc import Sequence

from bot.language.clauses import Clause, stretch
from bot.language.drafts import Draft
from bot.language.phrases import present
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.words import vocabulary

_MOST = 2
_GIVEN_FREELY = vocabulary("geschenkt schenkte schenkten verschenkt")
"""By these verbs alone a thing is a present."""
_GIVES = _GIVEN_FREELY | vocabulary("""
    gab gaben gegeben brachte brachten gebracht bekommen bekam gekriegt kriegte überreichte überreichten kam hatte
    gedrückt zugesteckt mitgegeben dagelassen hinterlassen vorbeibracht mitbracht brocht gschenkt zuagsteckt schickt
    schicken sendet spendiert
    drückte drückt brachte bringt gave given got had received handed brings slipped presented left surprised
    überrascht
    überraschte spendierte spendiert verehrt verehrte kredenzt springen couriered
""")
_GIVES_THEM = vocabulary("took brought gave sent shipped dropped posted mailed left handed got fetched bought")
_PEOPLE = vocabulary("him her them")
_TREATS = vocabulary("bottle jar tin crate bunch basket keg hamper case box bag pack tray dozen sack")
_OF_DRINK = vocabulary("bottle case crate keg jar tin")
_TASTY = vocabulary("""
    tea coffee rub sauce stout ale lager cider rum vodka tequila whisky whiskey gin wine wines port sherry champagne
    biscuits cookies chocolates chocolate sweets candy brownies muffins cakes doughnuts donuts pralines fudge toffee
    jam honey marmalade chutney cheese ham salami jerky pecans nuts popcorn syrup maple fruit oranges apples pears
    grapefruit beer beers truffles shortbread macarons crackers mince pies pastries bagels olives oil spices ornaments
    cigars flowers roses tulips barbecue bbq brisket salmon oysters
""")
_BUSINESS = vocabulary("""
    copy quote draft contract call lift tour look note message demo brochure catalogue catalog sample samples set spare
    replacement link hand list device scanner printer proposal text card reminder ride bell tip plan loaner laptop form
    step deadline chance new second report
""")
_FOR = vocabulary("zum zur zu als fürs for as")
_OCCASIONS = vocabulary("""
    geburtstag jubiläum einzug abschied weihnachten nikolaus einstand ostern hochzeit geburt eröffnung dankeschön dank
    aufmerksamkeit trost trostpflaster entschuldigung wiedergutmachung pensionierung firmenjubiläum gruß verabschiedung
    ruhestand neujahr advent mitbringsel souvenir überraschung
    namenstag taufe muttertag vatertag nikolaustag
    farewell thank thanks treat token gesture keepsake souvenir apology leaving retirement christmas birthday
    anniversary
    housewarming surprise peace easter wedding goodbye
""")
_PARCELS = vocabulary("""
    päckchen paket geschenk präsent überraschung geschenkpaket weihnachtspaket mitbringsel parcel package gift present
    surprise kalender post packerl packl
""")
_COUNTS = vocabulary("""
    ein eine einen es en äs zwei drei vier fünf sechs a an some two three four five six einige paar ne nen
""")
_UNITS = vocabulary("""
    kistl packerl packl flascherl fassl glasl kistle karaffe steige kiste kilo kg flasche flaschen schachtel packung
    dose glas sack karton korb paar satz box case crate bottle bottles
    jar pack pair set bag bunch
""")
_ENDS = vocabulary("as for to from at with by und and als zum zur für von bei aus")
_STOPS = _ENDS | vocabulary("off over down in on last yesterday today two three out round this when because")
_NO_THING = ("DELIVER", "APPOINT", "SALUTE_M", "SALUTE_F", "TITLE", "THEIRS", "CH_CALL", "CH_EMAIL", "MACHINE")
_OF_A_POT = vocabulary("a potted pot house green lovely nice little small big")
"""Without one of these before it a "plant" is a factory."""
_TRADES = vocabulary("""
    verkauft verkaufen stellt herstellt produziert produzieren füllt abfüllt backt bäckt braut druckt etikettiert
    vertreibt beklebt bedruckt abgefüllt verkaufte liefert exportiert importiert sells sell makes make produces
    produce prints
    print fills fill bakes bake brews brew bottles distils labels packs exports imports sold stocks
""")
"""They trade in it, and nobody gives it away."""
_SPOILERS = ("WISH", "PROBLEM", "DELIVER", "NEG", "INTEREST")


def gifts_in(scene: Scene, clauses: Sequence[Clause]) -> tuple[str, ...]:
    """Presents of these clauses, at most two."""
    found: list[str] = []
    for n, clause in enumerate(clauses):
        if not clause.any(*_SPOILERS) and clause.forms.isdisjoint(_TRADES):
            after = clauses[n + 1] if n + 1 < len(clauses) else None
            said = _unpacked(scene, clause, after) or _treat(scene, clause)
            said = said or _known(scene, clause) or _for_an_occasion(scene, clause)
            if said is not None:
                found.append(said)
    return tuple(dict.fromkeys(found[:_MOST]))


def _unpacked(scene: Scene, clause: Clause, after: Clause | None) -> str | None:
    """ "Kam ein Päckchen von ihr, eine Holzeisenbahn": what was in the parcel is the present."""
    reading = scene.reading
    if after is None or after.sentence - clause.sentence > 1 or not clause.says(_PARCELS):
        return None
    counted = _counted(
        scene, stretch(reading, after.first, min(after.first + 4, after.last), after.sentence), after.first
    )
    return present(reading, after, counted) if counted is not None and _leads(reading, after) else None


def _leads(reading: Reading, clause: Clause) -> bool:
    return reading.fold(clause.first) in _COUNTS or reading.fold(clause.first) in _UNITS


def _known(scene: Scene, clause: Clause) -> str | None:
    """A word for a present, given: "hat Pralinen überreicht"."""
    reading = scene.reading
    at = next((i for i in clause.where("GIFT") if _is_a_present(scene, i)), None)
    given = at is not None and (clause.any("GIFT_VERB", "CH_GIFT", "DID") or clause.says(_GIVES))
    return present(reading, clause, at) if at is not None and given else None


def _is_a_present(scene: Scene, i: int) -> bool:
    form = scene.reading.fold(i)
    if form == "plant" and scene.reading.fold(i - 1) not in _OF_A_POT:
        return False
    return i not in scene.names and form not in _GIVEN_FREELY


def _treat(scene: Scene, clause: Clause) -> str | None:
    """ "Dropped off a box of Yorkshire Tea", "took her a Talisker": something to eat or drink, or a brand by name."""
    reading = scene.reading
    if reading.lang == "de" or not clause.says(_GIVES_THEM) or clause.any("GOODS", "MACHINE"):
        return None
    for i in clause.words:
        if reading.fold(i) in _TREATS and reading.fold(i + 1) == "of" and _is_treat(scene, clause, i):
            return _named(scene, clause, i)
        if reading.fold(i) in ("a", "an") and reading.fold(i - 1) in _PEOPLE and _is_brand(scene, i + 1, clause.last):
            return _named(scene, clause, i + 1)
    return None


def _named(scene: Scene, clause: Clause, first: int) -> str:
    """ "Box of Yorkshire Tea", up to the next small word."""
    reading = scene.reading
    last = first + 1
    while last < min(clause.last, first + 6) and reading.words[last].is_word and not _is_end(scene, last):
        last += 1
    return Draft(reading, range(first, last)).text()


def _is_end(scene: Scene, i: int) -> bool:
    return i in scene.names or scene.reading.fold(i) in _STOPS


def _is_treat(scene: Scene, clause: Clause, i: int) -> bool:
    behind = range(i + 2, min(i + 5, clause.last))
    if any(scene.reading.fold(k) in _TASTY or scene.reading.has(k, "GIFT") for k in behind):
        return True
    return scene.reading.fold(i) in _OF_DRINK and _is_brand(scene, i + 2, clause.last)


def _is_brand(scene: Scene, i: int, end: int) -> bool:
    """A word with a capital that is no name known here, nor a thing of trade."""
    if i >= end or i in scene.names or scene.reading.has(i, *_NO_THING):
        return False
    return scene.reading.words[i].capital and scene.reading.fold(i) not in _BUSINESS


def _for_an_occasion(scene: Scene, clause: Clause) -> str | None:
    """ "Gave her a notebook as a farewell", "ihm einen Bildband geschenkt": whatever it is."""
    reading = scene.reading
    if not clause.says(_GIVES) and "GIFT_VERB" not in clause.classes:
        return None
    verb = next(i for i in clause.words if reading.fold(i) in _GIVES or reading.has(i, "GIFT_VERB"))
    if reading.fold(verb) not in _GIVEN_FREELY and not _has_occasion(reading, clause):
        return None
    thing = _counted(scene, clause, verb if reading.lang == "en" else clause.first)
    return present(reading, clause, thing) if thing is not None else None


def _has_occasion(reading: Reading, clause: Clause) -> bool:
    return clause.says(_OCCASIONS) and any(
        reading.fold(i) in _OCCASIONS and any(reading.fold(k) in _FOR for k in (i - 1, i - 2, i - 3))
        for i in clause.words
    )


def _counted(scene: Scene, clause: Clause, start: int) -> int | None:
    """The noun behind "eine", "two", "Kiste" that is no occasion: where the present is named."""
    reading = scene.reading
    for i in range(start, clause.last):
        if reading.fold(i) not in _COUNTS and reading.fold(i) not in _UNITS:
            continue
        if reading.fold(i - 1) in _FOR and reading.fold(i) not in _UNITS:
            continue
        thing = _noun(scene, i + 1, clause.last)
        if thing is not None:
            return thing
    return None


def _noun(scene: Scene, first: int, end: int) -> int | None:
    """The first word of the thing: in German its noun, in English what stands behind the article."""
    reading = scene.reading
    for i in range(first, min(first + 3, end)):
        form = reading.fold(i)
        if not reading.words[i].is_word or form in _ENDS or i in scene.names or reading.has(i, *_NO_THING):
            return None
        if form in _OCCASIONS:
            return None
        if reading.lang == "en" or reading.lower or reading.words[i].capital:
            return i
    return None
