"""What is to be done by what one said of it: "told her R&D would have it", "wenn das bis Freitag nicht läuft",
"warte auf seine Zeichnung", "muss der Vorstand noch absegnen", "liegt morgen in der Post"."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import by_first_word, vocabulary

_TOLD = vocabulary(
    "told said assured promised gesagt versprochen zugesagt versichert zugesichert versproche gsagt gseit"
)
_WOULD = vocabulary("would we'd i'd expect")
_THAT_OPENS = vocabulary("dass daß")
_WE = vocabulary("ich wir i mir mer ma")
_STATES = vocabulary("""
    sind bin ist war waren habe haben hatte hatten kann können konnte muss müssen will wollen soll sollen darf dürfen
    weiß wissen denke glaube mag kenne
""")
_IF = vocabulary("wenn falls if unless sofern")
_THEN = vocabulary("bis by spätestens until before")
_WAITS = by_first_word("""
    warte_auf warte_noch_auf warte_jetzt_auf warten_auf warten_noch_auf warten_jetzt_auf wart_auf wart_noch_auf
    waiting_to_hear waiting_on waiting_for awaiting still_waiting_on wait_for wait_to_hear
""")
_FROM_THEM = vocabulary("""
    sein seine seinen seiner ihr ihre ihren ihrer ihm ihnen deren his her him their them kunden kundin freigabe antwort
    rückmeldung bestellung unterschrift zeichnung zeichnungen unterlagen po signature drawings approval reply order
""")
_APPROVES = vocabulary("""
    absegnen freigeben genehmigen zustimmen abnicken unterschreiben unterzeichnen bewilligen freizeichnen durchwinken
    abzeichnen gegenzeichnen
""")
_STILL = vocabulary("noch erst zuerst vorher")
_MUST = vocabulary("muss müssen muß mues mua sollen soll")
_IN_POST = by_first_word("""
    vor_ort dort da in_der_post auf_der_post in_the_post with_her with_him with_them bei_ihr bei_ihm bei_ihnen
    bei_denen im_briefkasten
    im_postfach auf_dem_tisch auf_seinem_tisch auf_ihrem_tisch on_his_desk on_her_desk in_her_inbox in_his_inbox
""")
_SENT = vocabulary("""
    leihgerät ersatzgerät leihgeräte ersatz gerät
    prospekt prospekte katalog kataloge muster paket ersatz ersatzteil unterlagen mappe broschüre flyer vertrag liste
    datenblatt brochure catalogue catalog leaflet samples sample parcel pack paperwork draft
""")
_LIES = vocabulary("steht stehen liegt liegen ist sind hat will be wird is are")
_SUGGESTS = vocabulary("schlägt schlug schlage vorgeschlagen proposes suggests proposed suggested")
_SITS = vocabulary("sits sit currently now it's it that's still all")
_FOR_DECISION = vocabulary("""
    unterschrift freigabe prüfung genehmigung entscheidung durchsicht abstimmung gegenzeichnung signature approval
    review
""")
_WITH_THEM = by_first_word("""
    beim_chef bei_der_chefin bei_der_gf bei_der_geschäftsführung bei_der_geschäftsleitung beim_vorstand
    bei_der_rechtsabteilung
    beim_einkauf beim_anwalt bei_der_zentrale bei_seinem bei_seiner bei_ihrem bei_ihrer bei_ihm bei_ihr
    beim_steuerberater
    bei_der_bank beim_betriebsrat with_his with_her with_their
""")
_DECIDERS = vocabulary("""
    legal lawyers lawyer boss board finance procurement purchasing management compliance cfo ceo director directors
    solicitor solicitors head_office hq accountant treasury
""")
_TOLD_US = vocabulary("""
    genannt mitgeteilt geschickt zugeschickt zugesandt nachgereicht gemeldet bekanntgegeben übermittelt übersandt
    gestellt
    told given sent notified informed passed forwarded
""")
_WILL = vocabulary("wird werden we'll i'll")
_TO_US = vocabulary("uns mir we'll i'll")
_TELLING = _TOLD | _WOULD | _THAT_OPENS
_ON_A_DAY = (
    _IF
    | _SUGGESTS
    | vocabulary("""
    post dort da ort desk inbox briefkasten postfach tisch ihr ihm ihnen denen her him them
""")
)
UNDATED = (
    _TOLD | _FOR_DECISION | _DECIDERS | _WAITS.keys() | _APPROVES
    | vocabulary("genannt mitgeteilt nachgereicht gemeldet bekanntgegeben we'll")
)  # fmt: skip
"""These alone can tell it without a day."""
_LOOK_BACK = 24


def is_told_deed(reading: Reading, clause: Clause, *, dated: bool) -> bool:
    """Whether a clause holds something to do; `dated` tells whether a day to come is said in it."""
    if clause.says(_TELLING) and _told_them_so(reading, clause):
        return True
    if "WISH" in clause.classes and not clause.says(_IF):
        return False
    if dated and clause.says(_ON_A_DAY):
        told = is_ultimatum(clause) or _is_with_them_then(reading, clause) or _proposes(reading, clause)
        if told:
            return True
    if not clause.says(UNDATED):
        return False
    return awaits(reading, clause) or approves(clause) or is_told_to_us(clause) or lies_with_them(reading, clause)


def _told_them_so(reading: Reading, clause: Clause) -> bool:
    """ "Told her we'd have it in Q1", "told him to expect it Monday"; "hab gesagt, dass ich nachfrage"."""
    if reading.lang == "en":
        opens = reading.forms[clause.first] in _TOLD or reading.forms[clause.first + 1] in _TOLD
        ours = reading.forms[clause.first] in _WE or reading.forms[clause.first] in _TOLD
        return opens and ours and clause.says(_WOULD) and not clause.any("NEG", "PROBLEM")
    start = next((i for i in clause.words if reading.forms[i] in _THAT_OPENS), clause.first)
    if reading.forms[start] not in _THAT_OPENS or reading.forms[start + 1] not in _WE:
        return False
    if reading.forms[clause.last - 1] in _STATES or clause.any("NEG", "PROBLEM", "BAD"):
        return False
    return _we_said(reading, start)


def _we_said(reading: Reading, at: int) -> bool:
    """ "Hab ... versprochen, dass": in the same sentence and in the first person."""
    said = False
    for i in range(at - 1, max(at - _LOOK_BACK, -1), -1):
        if reading.forms[i] in ".!?":
            return False
        said = said or reading.forms[i] in _TOLD
        if said and reading.has(i, "HAVE1", "HAVE3"):
            return reading.has(i, "HAVE1")
    return False


def is_ultimatum(clause: Clause) -> bool:
    """ "Wenn das bis Freitag nicht läuft", "unless it's fixed by Friday": until then we have to see to it."""
    negated = "NEG" in clause.classes or clause.says(("unless", "ned", "isn't", "hasn't"))
    return clause.says(_IF) and negated and clause.says(_THEN) and not clause.says(_WE)


def awaits(reading: Reading, clause: Clause) -> bool:
    """ "Warte auf ihre Zeichnung", "waiting to hear back from her"."""
    if not clause.says(_WAITS) or clause.any("PROBLEM", "NEG", "COMPLAIN"):
        return False
    waits = reading.says_phrase(clause.first, min(clause.first + 4, clause.last), _WAITS)
    return waits and clause.says(_FROM_THEM) and not clause.says(("seit", "since", "immer", "he's", "she's", "they're"))


def approves(clause: Clause) -> bool:
    """ "Muss der Vorstand noch absegnen"."""
    return clause.says(_APPROVES) and clause.says(_MUST) and clause.says(_STILL) and not clause.says(_WE)


def is_told_to_us(clause: Clause) -> bool:
    """ "Ansprechpartner wird uns noch genannt", "we'll be told": they are to say it."""
    if not (clause.says(_TOLD_US) and clause.says(_WILL) and clause.says(_TO_US)):
        return False
    return clause.says(("be", "wird", "werden")) and "NEG" not in clause.classes


def lies_with_them(reading: Reading, clause: Clause) -> bool:
    """ "Liegt beim Chef zur Unterschrift", "is with legal", "sits with their lawyers"."""
    if not clause.says(_LIES | _SITS) or clause.any("NEG", "I", "PROBLEM"):
        return False
    if clause.says(_FOR_DECISION):
        return reading.says_phrase(clause.first, clause.last, _WITH_THEM) or reading.forms[clause.first] == "zur"
    return reading.lang == "en" and any(
        reading.forms[i] == "with" and reading.says(i + 1, i + 4, _DECIDERS) and reading.says(i - 2, i, _SITS | _LIES)
        for i in clause.words
    )


def _proposes(reading: Reading, clause: Clause) -> bool:
    """ "Er schlägt den 10. vor": for us to keep."""
    split = clause.says(("schlägt", "schlug", "schlage")) and reading.forms[clause.last - 1] == "vor"
    return (
        split or clause.says(("vorgeschlagen", "proposes", "suggests", "proposed", "suggested"))
    ) and not clause.any("NEG", "PROBLEM")


def _is_with_them_then(reading: Reading, clause: Clause) -> bool:
    """ "Prospekt liegt morgen in der Post", "will be with her Friday": what we send is there then."""
    if not clause.says(_LIES) or clause.any("NEG", "HAVE3", "WAS", "THEIRS", "CH_VISIT"):
        return False
    return reading.says_phrase(clause.first + 1, clause.last, _IN_POST) and (
        clause.any("DELIVER", "GOODS", "MACHINE") or clause.says(_SENT)
    )
