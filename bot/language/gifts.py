"""Things given to a customer or got from one: known presents, and whatever is given for an occasion."""

from collections.abc import Sequence

from bot.language.clauses import Clause, stretch
from bot.language.phrases import present
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.words import vocabulary

_MOST = 2
_GIVEN_FREELY = vocabulary("geschenkt schenkte schenkten verschenkt")
"""By these verbs alone a thing is a present."""
_GIVES = _GIVEN_FREELY | vocabulary("""
    gab gaben gegeben brachte brachten gebracht bekommen bekam gekriegt kriegte überreichte überreichten kam hatte
    dagelassen hinterlassen gave given got had received handed brings slipped presented left surprised überrascht
    überraschte spendierte spendiert
""")
_FOR = vocabulary("zum zur zu als fürs for as")
_OCCASIONS = vocabulary("""
    geburtstag jubiläum einzug abschied weihnachten nikolaus einstand ostern hochzeit geburt eröffnung dankeschön dank
    aufmerksamkeit trost trostpflaster entschuldigung wiedergutmachung pensionierung firmenjubiläum gruß verabschiedung
    ruhestand neujahr advent mitbringsel souvenir überraschung
    farewell thank thanks treat token gesture keepsake souvenir apology leaving retirement christmas birthday
    anniversary
    housewarming surprise peace easter wedding goodbye
""")
_PARCELS = vocabulary("""
    päckchen paket geschenk präsent überraschung geschenkpaket weihnachtspaket mitbringsel parcel package gift present
    surprise kalender post
""")
_COUNTS = vocabulary("""
    ein eine einen zwei drei vier fünf sechs a an some two three four five six einige paar ne nen
""")
_UNITS = vocabulary("""
    kiste kilo kg flasche flaschen schachtel packung dose glas sack karton korb paar satz box case crate bottle bottles
    jar pack pair set bag bunch
""")
_ENDS = vocabulary("as for to from at with by und and als zum zur für von bei aus")
_NO_THING = ("DELIVER", "APPOINT", "SALUTE_M", "SALUTE_F", "TITLE", "THEIRS", "CH_CALL", "CH_EMAIL", "MACHINE")
_SPOILERS = ("WISH", "PROBLEM", "DELIVER", "NEG")


def gifts_in(scene: Scene, clauses: Sequence[Clause]) -> tuple[str, ...]:
    """Presents of these clauses, at most two."""
    found: list[str] = []
    for n, clause in enumerate(clauses):
        if not clause.any(*_SPOILERS):
            after = clauses[n + 1] if n + 1 < len(clauses) else None
            said = _unpacked(scene, clause, after) or _known(scene, clause) or _for_an_occasion(scene, clause)
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
    return i not in scene.names and scene.reading.fold(i) not in _GIVEN_FREELY


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
