"""Attempts in vain that no single word tells: somebody did not come to an appointment, a number is dead."""

from collections.abc import Sequence

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import by_first_word, vocabulary

_NOT = vocabulary("nicht net ned nid nöd nie never not didn't hasn't wasn't didnt")
_COME = vocabulary("""
    gekommen kemma kumma cho erschienen aufgetaucht eingewählt beigetreten dazugekommen aufgekreuzt aufgeschlagen kam
    come came showed show turned turn appear appeared join joined dial dialled arrive arrived
""")
_DATE = vocabulary("""
    termin verabredung treffpunkt besprechung demo meeting lunch appointment slot zoom teams call coffee breakfast
    teams-call videocall videotermin mittagessen treffen begehung besichtigung visit dinner
""")
_STOOD_UP = by_first_word("""
    mich_versetzt uns_versetzt mich_sitzen uns_sitzen stood_me_up stood_us_up no_-_showed no_showed blew_me_off
    blew_me_out
    no_-_show blew_us_off blew_us_out bailed_on_me bailed_on_us
""")
_THINGS = vocabulary(
    "lieferung ware paket palette muster techniker monteur delivery parcel pallet goods engineer driver"
)
_LINE = vocabulary("""
    nummer rufnummer handy handynummer telefon telefonnummer durchwahl anschluss leitung mobilnummer festnetz
    number phone mobile cell handset line extension cellphone landline
""")
_DEAD = by_first_word("""
    switched_off turned_off is_off was_off is_dead was_dead gone_dead not_in_service out_of_service disconnected
    unobtainable not_reachable out_of_coverage no_longer_works wrong_number nicht_vergeben ausgeschaltet abgeschaltet
    ist_aus war_aus ist_tot war_tot gesperrt stimmt_nicht_mehr falsche_nummer not_recognised not_recognized
    nicht_mehr_aktuell ausser_betrieb tot
""")
_TRYING = vocabulary("tried trying probiert versucht gewählt angerufen rang called dialled komme ruf rufe phoned")
_DESK = vocabulary("""
    sekretariat sekretärin sekretär vorzimmer assistentin assistent empfang rezeption pforte pförtner vorzimmerdame
    empfangsdame secretary receptionist reception assistant pa
""")
_SAYS_THE_DESK = by_first_word("""
    reception_says reception_said receptionist_says receptionist_said pa_says pa_said per_his_assistant
    per_her_assistant per_his_pa per_her_pa assistant_says assistant_said secretary_says secretary_said
    laut_vorzimmer laut_sekretariat laut_zentrale laut_empfang laut_assistentin laut_sekretärin laut_rezeption
    zentrale_sagt sekretariat_sagt vorzimmer_sagt sekretärin_sagt assistentin_sagt as_far_as_his as_far_as_her
    past_his_assistant past_her_assistant past_his_pa past_her_pa past_reception
""")
_LEFT = vocabulary("dagelassen hinterlassen hinterlegt abgegeben gegeben ausgerichtet liegengelassen left handed gave")
_MEANT = vocabulary("wollte wollt woit wollten wanted hoping tried versucht versuchte probiert wott")
_TO_REACH = vocabulary("""
    sprechen anrufen erwischen kriegen treffen anläuten antreffen besuchen telefonieren sehen fragen
    catch get speak talk call ring reach phone see meet visit
""")


def meant_to_reach(reading: Reading, clause: Clause) -> bool:
    """ "Wollte ich erreichen", "tried to get Lydia"."""
    return clause.says(_MEANT) and (clause.says(_TO_REACH) or "REACH" in clause.classes)


def found_away(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """ "Frau Ohm wollte ich sprechen, sie ist aber bis Montag im Urlaub": the attempt has been made."""
    if reading.present.isdisjoint(("AWAY", "ABSENT")):
        return False
    tried = next((n for n, c in enumerate(clauses) if meant_to_reach(reading, c)), None)
    return tried is not None and any(c.any("AWAY", "ABSENT") for c in clauses[tried:])


def in_vain(reading: Reading, clause: Clause) -> bool:
    """Whether the clause tells that the person was not there or could not be called."""
    first, last = clause.first, clause.last
    if stood_up(reading, clause) or reading.says_phrase(first, last, _SAYS_THE_DESK):
        return True
    return clause.says(_DESK) and clause.says(_LEFT)


def stood_up(reading: Reading, clause: Clause) -> bool:
    """ "Did not come to the appointment", "hat mich versetzt"."""
    first, last = clause.first, clause.last
    if reading.says_phrase(first, last, _STOOD_UP):
        return True
    if not clause.says(_NOT) or not clause.says(_COME):
        return False
    return clause.says(_DATE) and not clause.says(_THINGS)


def dead_line(reading: Reading) -> bool:
    """ "Tried her number, it's switched off", "Rufnummer nicht vergeben": also over two clauses."""
    size = len(reading.words)
    return reading.says(0, size, _LINE) and reading.says_phrase(0, size, _DEAD) and reading.says(0, size, _TRYING)
