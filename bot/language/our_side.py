"""Our side in a clause: our people and departments who act, and what goes from us to the customer."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_DEPARTMENTS = vocabulary("""
    innendienst außendienst kundendienst support servicetechniker servicetechnikerin kollege kollegin kollegen accounts
    billing dispatch despatch dev devs eng engineering fitters helpdesk qa r&d technicians servicing presales pre-sales
""")
_BOOKKEEPING = vocabulary("""
    buchhaltung rechnungswesen technik versand lager werkstatt dispo disposition fakturierung
    quality warehouse stores lab production logistics finance tech labor entwicklung konstruktion qualitätssicherung
    qs produktion logistik
""")
_CORRECTS = vocabulary("""
    storniert stornieren korrigiert korrigieren erstattet erstatten gutschreiben gut bucht schickt liefert verschickt
    berichtigt repariert tauscht fährt kommt analysiert untersucht meldet kümmert druckt baut rechnet
    resending resend reissuing reissue crediting credit refunding refund fixing fix correcting correct shipping ship
    swapping replacing reprinting repairing investigating chasing rerunning testing
""")
_TO_THEM = {
    "an": vocabulary("ihn sie ihr ihnen den die frau herrn kunden kundin"),
    "to": vocabulary("him her them"),
    "for": vocabulary("him her them"),
}
_GOES_OUT = vocabulary(
    "rückmeldung antwort info infos bescheid feedback rückruf mail bericht protokoll bestätigung over"
)
_STAFF = vocabulary("chef chefin boss kollege kollegin innendienst außendienst team manager engineer fahrer driver")
_SOMEBODY = vocabulary("jemand jemanden einer wer someone somebody anyone")
_SENT_BY_US = vocabulary("soll sollen sollte wird should will to kommt meldet ruft rings calls")
_PROPOSES = vocabulary("vorgeschlagen vorschlägt schlägt schlug proposed proposes suggested suggests")
_PROMISED_THEM = vocabulary("was were wurde wurden")
OUR = vocabulary("unser unsere unsre mein meine our my")
PREPOSITIONS = vocabulary("an mit bei von zu für auf über um gegen ohne to with for from by of at about on")
THEIR = vocabulary("his her their seine seinen sein ihre ihren ihr him them ihn")
_OF_OURS = _DEPARTMENTS | _BOOKKEEPING | OUR
_THEY_WOULD = vocabulary("she'd he'd they'd she'll he'll they'll")
_GET = vocabulary("have get receive")
_IT = vocabulary("it them that this one the our everything")


def our_people(reading: Reading, clause: Clause) -> bool:
    """ "Unser Techniker ruft sie an", "my boss wants to visit him", "jemand vom Service soll ihn anrufen"."""
    if not clause.says(_OF_OURS) and "OURS" not in clause.classes:
        return False
    if clause.says(_SOMEBODY) and any(reading.has(i, "OURS") or reading.fold(i) in _DEPARTMENTS for i in clause.words):
        return clause.says(_SENT_BY_US)
    if (clause.says(_DEPARTMENTS) or clause.says(_BOOKKEEPING)) and any(
        _acting_department(reading, clause, i) for i in clause.words
    ):
        return True
    return clause.says(OUR) and any(
        reading.fold(i) in OUR and _is_one_of_us(reading, clause, i) and reading.fold(i - 1) not in PREPOSITIONS
        for i in clause.words
    )


def _is_one_of_us(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Unser Techniker", "my boss", "our Dave", "unsere Sabine aus der Buchhaltung"."""
    if reading.has(i + 1, "OURS") or reading.fold(i + 1) in _STAFF:
        return True
    named = i + 2 < clause.last and reading.words[i + 1].capital and not reading.tags[i + 1]
    if not named or i > clause.first + 1:
        return False
    return reading.lang == "en" or reading.has(i + 2, "DO3") or reading.fold(i + 2) in ("aus", "vom", "von")


def _acting_department(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Der Innendienst meldet sich", "accounts will issue it"; "ihre Buchhaltung prüft" is theirs."""
    if i > clause.first + 2 or reading.fold(i - 1) in THEIR | {"bei", "mit", "von", "with", "from"}:
        return False
    if reading.fold(i) in _BOOKKEEPING:
        return clause.says(OUR) or clause.says(_CORRECTS)
    return reading.fold(i) in _DEPARTMENTS


def goes_to_them(reading: Reading, clause: Clause) -> bool:
    """ "Rückmeldung an ihn", "contract over to him", "senden Sie uns": it goes from us to them."""
    if clause.says(_GOES_OUT) and any(reading.fold(i + 1) in _TO_THEM.get(reading.fold(i), ()) for i in clause.words):
        return True
    return "DOI" in clause.classes and any(
        reading.words[i].text == "Sie" and reading.has(i - 1, "DOI") and reading.has(i + 1, "I")
        for i in clause.where("THEY")
        if i > clause.first
    )


def have_promised(clause: Clause) -> bool:
    """ "Hab Express zugesagt", "Expresslieferung versprochen", "he was promised a callback"."""
    if "COMMIT" not in clause.classes:
        return False
    return "HAVE1" in clause.classes or ("HAVE3" not in clause.classes and clause.says(_PROMISED_THEM))


def proposes(clause: Clause) -> bool:
    """ "Hat den 8.12. als Termin vorgeschlagen": an appointment is for us to keep."""
    return clause.says(_PROPOSES) and "APPOINT" in clause.classes


def they_would_get(reading: Reading, clause: Clause) -> bool:
    """ "Told her she'd have it Wednesday": what they are to get comes from us."""
    if not clause.says(_THEY_WOULD):
        return False
    return any(
        reading.fold(i) in _THEY_WOULD and reading.fold(i + 1) in _GET and reading.fold(i + 2) in _IT
        for i in clause.words
    )
