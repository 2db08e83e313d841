"""What is worded like a wish and is none: a deed asked of us, a threat, what we want, a matter of their own."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.words import vocabulary

_STANDING = vocabulary("""
    status stand liefertermin liefertermine lieferstatus lieferdatum lieferschein sendungsnummer eta whereabouts
""")
_PRIVATE = vocabulary("""
    job heiraten wohnung eigenheim pension rente urlaub kündigen studieren abnehmen wandern married marry retire holiday
    vacation flat apartment emigrate auswandern jobwechsel
""")
_OF_STAFF = vocabulary("""
    belegschaft personal mitarbeiter leute heimschicken entlassen abbauen kurzarbeit rauchen geld money refund layoffs
    cuts redundancies staff
""")
_DISMISS = vocabulary(
    "heimschicken entlassen abbauen aufhören kürzen cut cuts lay fire back zurück weg layoffs rauchen"
)
_LACKS = vocabulary("fehlt fehlen lacks lack lacking")
_OWN_MEANS = vocabulary("""
    personal leute zeit geld platz mut fachkräfte mitarbeiter nachwuchs kapital staff people personnel hands drivers
    engineers time cash money budget space breath
""")
_TICKED_OFF = vocabulary("abgehakt abgearbeitet erledigt durchgegangen")
_LISTS = ("wunschlist", "wunschzettel")
CHANGES = vocabulary("""
    wechseln wechselt gewechselt umzusteigen umsteigen abzuspringen switch switching ditch ditching dump dumping leave
    leaving move moving replace replacing abzulösen
""")
_GREETS = ("wuensch", "wish")
_AGAINST_US = vocabulary("""
    ausgeschöpft aufgebraucht verbraucht
    weiterreichen weitergeben verrechnen abziehen verklagen kündigen mahnen anzeigen einbehalten klagen sue deduct
    charge withhold terminate
""")
_ENQUIRED = vocabulary("angefragt nachgefragt erkundigt enquired")
_TO_US = vocabulary("uns euch mir dir us me you allen frohe schöne gute merry happy all everybody")
_WANTED = vocabulary("wollte wollt wollten wanted")
"""Without a subject these open what the writer meant to do."""
_KNOW = vocabulary("know wissen hear hören see")
_GOES = vocabulary("go goes going geht gehen")
_WITH = vocabulary("with to zu")
FOR_WHAT = vocabulary("nach wegen für zu zum zur bzgl bezüglich ob about for wann wie")


def is_no_wish(reading: Reading, clause: Clause, at: int) -> bool:
    """`at` is the place of the word of wanting."""
    if clause.says(_TICKED_OFF) and reading.fold(at).startswith(_LISTS):
        return True  # "die Wunschliste abgehakt"
    return (
        _of_us(reading, clause, at)
        or _we_want(reading, clause, at)
        or _about_people(reading, clause, at)
        or _against_us(reading, clause, at)
    )


def goes_to_a_rival(scene: Scene, clause: Clause) -> bool:
    """ "Or they'll go with Palmer & Boyd", "sonst geht sie zu Etiketa"."""
    if not clause.says(_GOES):
        return False
    return any(
        scene.reading.fold(i) in _WITH and i + 1 in scene.names and scene.reading.says(i - 3, i, _GOES)
        for i in clause.words
    )


def changes_supplier(scene: Scene, clause: Clause) -> bool:
    """ "Überlegt, zu Kontrasta zu wechseln", "thinking of ditching Etiketa": what they mean to do with a rival."""
    if clause.forms.isdisjoint(CHANGES):
        return False
    change = next(i for i in clause.words if scene.reading.fold(i) in CHANGES)
    near = range(max(clause.first, change - 3), min(clause.last, change + 3))
    return any(i in scene.names and i not in scene.own for i in near)


def _of_us(reading: Reading, clause: Clause, at: int) -> bool:
    """ "She'd like us to match it" asks for a deed of ours, "nach dem Liefertermin gefragt" for how things stand."""
    behind = range(at, min(at + 5, clause.last))
    if any((reading.fold(i), reading.fold(i + 1)) == ("us", "to") for i in behind):
        return True
    return any(reading.fold(i) in _STANDING for i in behind)


def _against_us(reading: Reading, clause: Clause, at: int) -> bool:
    """ "Die Kosten will er an uns weitergeben" is a threat; "hat über die Website angefragt" names nothing yet."""
    if reading.says(at, clause.last, _AGAINST_US):
        return True
    return reading.fold(at) in _ENQUIRED and not clause.says(FOR_WHAT)


def _we_want(reading: Reading, clause: Clause, at: int) -> bool:
    if reading.fold(at) in ("ob", "if", "whether", "asked"):
        return False
    if reading.fold(at) in ("need", "needs") and reading.fold(at + 1) == "to" and at == clause.first:
        return True
    silent = not reading.has(at + 1, "PRONOUN", "SALUTE_M", "SALUTE_F") and not reading.says(at, at + 4, _KNOW)
    if at == clause.first and silent and reading.fold(at) in _WANTED:
        return True
    near = {reading.fold(i) for i in (at - 1, at + 1)}
    return bool(near & {"ich", "wir", "i", "we"})


def _about_people(reading: Reading, clause: Clause, at: int) -> bool:
    if clause.says(_PRIVATE) or (clause.says(_OF_STAFF) and clause.says(_DISMISS)):
        return True
    if reading.fold(at).startswith(_GREETS) and reading.fold(at + 1) in _TO_US:
        return True
    if reading.fold(at) == "short" and reading.fold(at + 2) in _OWN_MEANS:
        return True  # "short of staff"
    if reading.fold(at) in _LACKS and reading.says(at - 3, at + 4, _OWN_MEANS):
        return True  # "Personal fehlt ihm"
    if reading.fold(at + 1) == "after" and reading.fold(at + 2).endswith("ing"):
        return True
    return reading.any(max(clause.first, at - 6), min(clause.last, at + 6), "BIRTHDAY", "FAMILY")
