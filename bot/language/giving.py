"""From whom to whom a thing goes, where no verb of the first or third person tells: "over to us by Friday", "has to
have it by Monday", "meldet sich bei ihr"."""

from bot.language.clauses import Clause
from bot.language.meaning import Owner
from bot.language.reading import Reading
from bot.language.told_deeds import approves, awaits, is_told_to_us, is_ultimatum, lies_with_them
from bot.language.words import by_first_word, vocabulary

_WE = vocabulary("ich wir i we i'll we'll i'd we'd i'm we're")
_TO_US = by_first_word("""
    over_to_us over_to_me back_to_us back_to_me across_to_us across_to_me through_to_us through_to_me to_us_by to_me_by
    into_us in_to_us an_uns an_mich
""")
_MUST_GET = by_first_word("""
    has_to_have have_to_have needs_to_have need_to_have must_have has_to_get has_to_see needs_to_see wants_to_have
""")
_WAIT = vocabulary("wartet warten waiting awaits awaiting waits wait")
_FOR_OURS = by_first_word("""
    auf_unsere auf_unser auf_unseren auf_mich auf_uns auf_meine auf_meinen for_our for_us on_our on_us for_my on_me
    for_me
""")
_THEY_GET = by_first_word("""
    he_gets_it she_gets_it they_get_it he_gets_them she_gets_them they_get_them he_gets_that she_gets_that they_get_that
    he_has_it_by she_has_it_by he_gets_one she_gets_one
""")
_THEIR_SIDE = by_first_word("""
    from_their_side from_his_side from_her_side from_their_end from_his_end from_her_end on_their_side on_their_end
    from_their from_his_team from_her_team from_his_legal from_her_legal von_seiner_seite von_ihrer_seite ihrerseits
    seinerseits kundenseitig bauseits their_end from_him from_her from_them
""")
_SEEKS = vocabulary("meldet ruft schaut kommt fährt geht kümmert setzt")
_AT_THEIRS = by_first_word("bei_ihm bei_ihr bei_ihnen bei_denen zu_ihm zu_ihr zu_ihnen ihn_an ihn_zurück ihnen_auf")
_SUBJECTS = vocabulary("er sie man kunde kundin chef chefin he she they")
_STAFF_OF_THEIRS = vocabulary("""
    pa ea secretary assistant sekretariat assistentin sekretärin assistent vorzimmer deputy boss team legal procurement
    purchasing treasury it rechtsabteilung einkauf einkaufsabteilung
""")
_THEIR = vocabulary("his her their seine sein ihre ihr deren")
_BOARDS = vocabulary("""
    board committee council trustees tagt sitzung ausschuss verwaltungsrat aufsichtsrat gemeinderat stadtrat gremium
    beirat
    hauptversammlung gesellschafterversammlung vorstandssitzung gemeinderatssitzung verwaltungsratssitzung
    aufsichtsratssitzung ausschusssitzung budgetsitzung boardsitzung
""")
_OUR_PART = vocabulary("präsentieren präsentiere vorstellen einreichen teilnehmen present presenting attend submit")
_WITH = by_first_word("""
    mit_seinem mit_seiner mit_seinen mit_ihrem mit_ihrer mit_ihren mit_dem_chef mit_der_chefin mit_der_gf
    mit_dem_vorstand mit_der_geschäftsleitung mit_dem_einkauf mit_der_zentrale mit_der_bank mit_dem_steuerberater
    mit_dem_betriebsrat
""")
_CONSULTS = vocabulary("""
    klären abklären besprechen absprechen abstimmen beraten bereden durchsprechen durchgehen diskutieren entscheiden
    reden sprechen rücksprechen abchecken
""")
CUES = (
    _BOARDS
    | _STAFF_OF_THEIRS
    | _THEY_GET.keys()
    | _THEIR_SIDE.keys()
    | _WAIT
    | _TO_US.keys()
    | _MUST_GET.keys()
    | _AT_THEIRS.keys()
    | _WITH.keys()
    | vocabulary("""
        liegt liegen sits is it's uns mir we'll i'll unless wenn falls if absegnen freigeben genehmigen zustimmen
        abnicken waiting awaiting warte warten wart
    """)
)


def given(reading: Reading, clause: Clause) -> Owner | None:
    """Who has to act, as far as it is told by whom a thing goes to."""
    if clause.forms.isdisjoint(CUES):
        return None
    ours = clause.says(_WE) or clause.says(_OUR_PART) or "OURS" in clause.classes
    if not ours and _their_people(reading, clause):
        return "them"
    if _they_get(reading, clause) or is_ultimatum(clause):
        return "us"
    if _they_decide(reading, clause) or (not ours and _comes_from_them(reading, clause)):
        return "them"
    must_get = not ours and reading.says_phrase(clause.first, clause.last, _MUST_GET)
    return "us" if must_get or _one_of_us_seeks_them(reading, clause) else None


def _they_get(reading: Reading, clause: Clause) -> bool:
    """ "Wartet auf unsere Rückmeldung", "she gets them Monday"."""
    if clause.says(_WAIT) and reading.says_phrase(clause.first, clause.last, _FOR_OURS):
        return True
    return reading.says_phrase(clause.first, clause.last, _THEY_GET)


def _they_decide(reading: Reading, clause: Clause) -> bool:
    if awaits(reading, clause) or approves(clause) or is_told_to_us(clause):
        return True
    return not clause.says(_WE) and _consults(reading, clause)


def _their_people(reading: Reading, clause: Clause) -> bool:
    """ "PA will put it in the diary", "ihre IT prüft das", "Sitzung am 10.12.": they themselves or a body of theirs."""
    if clause.says(_BOARDS):
        return True
    if clause.says(_STAFF_OF_THEIRS):
        first = clause.first + reading.has(clause.first, "AND")
        at = first + (reading.forms[first] in _THEIR)
        return reading.forms[at] in _STAFF_OF_THEIRS and reading.has(at + 1, "WILL", "MODAL", "DO3", "ACTION")
    return False


def _comes_from_them(reading: Reading, clause: Clause) -> bool:
    """ "Over to us by Friday", "paper to follow from their side", "liegt beim Chef zur Unterschrift"."""
    return (
        reading.says_phrase(clause.first, clause.last, _TO_US)
        or reading.says_phrase(clause.first, clause.last, _THEIR_SIDE)
        or lies_with_them(reading, clause)
    )


def _consults(reading: Reading, clause: Clause) -> bool:
    """ "Muss das noch mit ihrem Chef abklären"."""
    return clause.says(_CONSULTS) and reading.says_phrase(clause.first, clause.last, _WITH)


def _one_of_us_seeks_them(reading: Reading, clause: Clause) -> bool:
    """ "Petersen aus der Technik meldet sich bei ihr": no pronoun of theirs is the subject."""
    verb = next((i for i in clause.words if reading.forms[i] in _SEEKS), None)
    if verb is None or not reading.says_phrase(verb, clause.last, _AT_THEIRS):
        return False
    return not reading.says(clause.first, verb, _SUBJECTS) and reading.forms[verb + 1] not in _SUBJECTS
