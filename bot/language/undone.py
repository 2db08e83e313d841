"""What was not done: calls that we did not make, and what somebody ought to have done and did not do."""

from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.words import by_first_word, vocabulary

_DENIES = vocabulary("nicht ned net nid nöd nit nie nimmer gar nix kein keinen keine never not")
_NO_DENIAL = vocabulary("nur bloß bloss erst sonst only just")
"""Behind "nicht": "nicht nur angerufen, sondern"."""
_RATHER = vocabulary("sondern sonder but instead stattdessen rather")
_OURS = vocabulary("ich wir mia mir i hab habe hob ha bin hab's habs hobs hamma sind")
_DEEDS = vocabulary("""
    angerufen zurückgerufen durchgerufen telefoniert besucht geschrieben gemailt angeschrieben angemailt hingefahren
    vorbeigefahren vorbeigeschaut kontaktiert gefahren gemeldet angeklingelt geschickt verschickt hingegangen
    aufgesucht nachgefasst gewesen ogruafn agrüeft aglüte gfahrn angefragt nachgehakt rausgeschickt
    called rung emailed mailed phoned texted visited contacted written messaged chased been sent
""")
_DEEDS_EN = vocabulary("""
    call ring phone email mail text visit contact message chase write send go drive pop swing make bother dial
""")
_NEVER_DID = vocabulary("didn't didnt never couldn't haven't havent wasn't hadn't")
_HEARD = vocabulary("gehört ghört ghert ghöört heard")
_NOTHING = vocabulary("nichts nix nüt nüüt not haven't nothing never keinen")
_NOT_ONE = vocabulary("kein keinen keine no")
_WITH = vocabulary("bei beim mit zu zum zur an to with at")
SENT = vocabulary("""
    abgeschickt abgesendet weggeschickt rausgeschickt losgeschickt verschickt gesendet versendet abgschickt sent
    emailed
""")
_NOT_YET = vocabulary("nicht ned net nid nöd not haven't")
_MUCH = vocabulary("viel vui vü spät stressig lang weit knapp voll wenig müde eng")
_COPULAS = vocabulary("war waren was were hatte hatten had kam kamen came gehabt gewesen got ran bekommen")
_SILENCE = by_first_word("""
    nix_gehört nichts_gehört nix_ghört nix_ghert nix_kommen nichts_gekommen nix_gekommen nichts_passiert nix_passiert
    noch_nix noch_nichts bisher_nichts bisher_nix bis_jetzt_nichts bis_jetzt_nix fehlanzeige funkstille stille
    nie_gekommen nicht_gekommen nie_angekommen hat_er_nicht hat_sie_nicht tat_er_nicht tat_sie_nicht hat_er_aber
    hat_sie_aber keine_spur nothing nothing_yet still_nothing no_sign radio_silence crickets still_waiting never_did
    didn't_happen hasn't_happened hasn't_yet he_hasn't she_hasn't they_haven't he_didn't she_didn't they_didn't
    not_a_peep no_word not_a_word not_heard haven't_heard
""")
_MEANT_TO = vocabulary(
    "wollte wollten wollt woit wanted going meant supposed promised said would he'd she'd they'd due"
)
_WE = vocabulary("ich i wir we mia i'd we'd i'm we're")
_TO_DO = ("REPLY", "DOI", "DO1", "ACTION", "DELIVER")
_OUGHT = vocabulary("hätte hätten hätt haett sollte should supposed meant due")
_WANTED = vocabulary("wollte wollten wollt sollte sollten")
_SUPPOSED = by_first_word("was_supposed was_meant was_due were_supposed were_meant was_going_to were_going_to")
OWING = _OUGHT | _MEANT_TO
_OUGHT_END = vocabulary("sollen müssen solln have to")


UNDONE = _DENIES | _NEVER_DID | _NOT_ONE | _HEARD
"""One of these stands in all that was not done."""


def left_undone(reading: Reading, clause: Clause, cast: Cast) -> bool:
    """ "Hab Kranzl nicht angerufen", "didn't ring Dev": a call, mail or visit of ours that is denied."""
    if (_NEVER_DID if reading.lang == "en" else _DENIES).isdisjoint(reading.said):
        return False
    first, last = clause.first, clause.last
    if clause.any("UNREACHED") or reading.says(first, last + 2, _RATHER):
        return False
    if reading.lang == "en":
        return any(_denied_english(reading, i, clause, cast) for i in clause.words if reading.forms[i] in _NEVER_DID)
    if not reading.says(first, last, _DENIES) or not reading.says(first, last, _DEEDS):
        return False
    denied = next((i for i in clause.words if reading.forms[i] in _DENIES and i not in cast.words), None)
    if denied is None or reading.forms[denied + 1] in _NO_DENIAL or not reading.says(denied, last, _DEEDS):
        return False
    return reading.says(first, last, _OURS) or not clause.any("HAVE3", "WAS", "PRONOUN")


def _denied_english(reading: Reading, i: int, clause: Clause, cast: Cast) -> bool:
    before = reading.forms[i - 1] if i > clause.first else ""
    if i - 1 in cast.words or before in ("he", "she", "they", "it", "who") or reading.has(i - 1, "THEY"):
        return False
    near = range(i + 1, min(i + 4, clause.last))
    return any(reading.forms[k] in _DEEDS_EN | _DEEDS for k in near)


def not_even_one(reading: Reading, clause: Clause) -> bool:
    """ "Kein Anruf bei Frau Dorn heute", "no visit to Ashdown this week"."""
    opens = reading.forms[clause.first] in _NOT_ONE and reading.has(clause.first + 1, "APPOINT", "CH_CALL", "CH_VISIT")
    return opens and reading.forms[clause.first + 2] in _WITH


def heard_nothing(reading: Reading, clause: Clause) -> bool:
    """ "Von Horvat seit zwei Wochen nichts gehört", "haven't heard from Orla": we wait."""
    if _HEARD.isdisjoint(reading.said) or clause.any("HAVE3", "THEY"):
        return False
    heard = next((i for i in clause.words if reading.forms[i] in _HEARD), None)
    return heard is not None and reading.says(max(clause.first, heard - 4), heard, _NOTHING)


def is_unsent(reading: Reading, clause: Clause, cast: Cast) -> bool:
    """ "Aber noch nicht abgeschickt", "not sent yet": what was written is still here."""
    if not reading.says(clause.first, clause.last, SENT):
        return False
    at = next(i for i in clause.words if reading.forms[i] in SENT)
    denied = any(reading.forms[i] in _NOT_YET and i not in cast.words for i in range(max(clause.first, at - 3), at))
    return denied and not clause.any("HAVE3", "PRONOUN")


def only_excuses(reading: Reading, clause: Clause, cast: Cast) -> bool:
    """ "War zu viel los", "but traffic was a nightmare", "nix gehört": beside what was not done this tells of no
    contact."""
    if any(not _too_much(reading, i) for i in clause.where("UNREACHED")):
        return False
    if not cast.words.isdisjoint(clause.words) or clause.any("PRONOUN", "SAY", "MINE_ACT"):
        return reading.says_phrase(clause.first, clause.last, _SILENCE)
    told = clause.where("DID", "IN", "TALK", "COMPLAIN", "AGREED")
    return all(reading.forms[i] in _COPULAS for i in told) or reading.says_phrase(clause.first, clause.last, _SILENCE)


def _too_much(reading: Reading, i: int) -> bool:
    """ "War zu viel los" denies nothing; "Laden war zu" does."""
    return "zu" in (reading.forms[i + 1], reading.forms[i + 2]) and reading.says(i + 1, i + 4, _MUCH)


def _was_meant(reading: Reading, clause: Clause) -> bool:
    """ "Eigentlich wollte Horvat die Zeichnung schicken", "was supposed to send it Friday": it is said as unmet."""
    if reading.says(clause.first, clause.last, _WE) or not clause.any(*_TO_DO):
        return False
    if reading.lang == "de":
        return "eigentlich" in reading.said and reading.says(clause.first, clause.last, _WANTED)
    return reading.says_phrase(clause.first, clause.last, _SUPPOSED)


def may_be_owed(reading: Reading) -> bool:
    return not OWING.isdisjoint(reading.said)


def is_owed(reading: Reading, clause: Clause, others: list[Clause]) -> bool:
    """ "Kranzl hätte sich heute melden sollen", "was supposed to ring me", "wollte sich melden, nix gehört"."""
    first, last = clause.first, clause.last
    if clause.any("UNREACHED", "SAY") or reading.says(first, last, _RATHER):
        return False
    if reading.says(first, last, _OUGHT) and reading.says(first, last, _OUGHT_END):
        ought = next(i for i in clause.words if reading.forms[i] in _OUGHT)
        return reading.says(ought + 1, last, _OUGHT_END) and (reading.lang == "de" or clause.any("DO1", "DOI", "DID"))
    if _was_meant(reading, clause):
        return True
    if not reading.says(first, last, _MEANT_TO) or reading.says(first, last, _WE) or not clause.any(*_TO_DO):
        return False
    return any(reading.says_phrase(c.first, c.last + 1, _SILENCE) for c in others)
