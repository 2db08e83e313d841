"""Whether a message tells of something that has happened, or only of what was meant, wished or supposed."""

from collections.abc import Sequence

from bot.language import plan_words as table
from bot.language.attempts import found_away
from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.undone import SENT as _SENDING
from bot.language.undone import (
    UNDONE,
    heard_nothing,
    is_owed,
    is_unsent,
    left_undone,
    may_be_owed,
    not_even_one,
    only_excuses,
)
from bot.language.verbs import is_infinitive, tells_by_shape
from bot.language.words import by_first_word, vocabulary

_EVIDENCE = ("DID", "UNREACHED", "SAY", "SURVEY", "COMPLAIN", "IN", "AGREED")
_NEAR = 2
_WORD_OF = vocabulary("""
    info infos rückmeldung feedback antwort auskunft neues neuigkeiten news update word meldung nachricht reply message
""")
_OPENING = 8
_JUST_LEFT = by_first_word("""
    komm_grad_raus komme_grad_raus komm_gerade_raus komme_gerade_raus komm_grad_von komm_grad_vom komm_grad_aus
    komme_grad_von komme_grad_vom komme_gerade_von komme_gerade_vom komme_gerade_aus komm_gerade_von komm_gerade_vom
    komm_eben_von komme_eben_von kumm_grad_vo kumm_grad_vom chume_grad_vo just_out_of just_left just_came_from
    just_back_from just_come_from fresh_out_of just_walked_out just_got_out
""")
_DETERMINERS = vocabulary("the a an our his her their my your this that these those any")
_SPEECHES = vocabulary("""
    ansage lob kritik rüffel standpauke anschiss absage zusage hinweis warnung drohung bitte beschwerde klage lobeshymne
    anfrage offertanfrage angebotsanfrage preisanfrage anruf bestellung reklamation rückfrage nachfrage terminanfrage
    bewerbung einladung entschuldigung gratulation freigabe auftrag ausschreibung kündigung enquiry inquiry request
    complaint praise telling-off warning apology order rfq
""")
"""What they let us hear: "Ansage von Frau Ohm am Telefon: ..."."""
_BY_WAY = vocabulary("per via am by on über übers im in")
_GONE = vocabulary("raus draußen rausgegangen out sent gone weg")
_ALIKE = vocabulary("beraten erhalten erfahren empfangen unterhalten vergeben verfahren überraschen behalten")
"""Verbs whose participle is their infinitive."""
_OF = vocabulary("von vom der des dieser from by")
_GONE_BY = vocabulary("gestern vorgestern vorhin eben gerade soeben letzten letzte vorigen vergangenen")
_FOR_A_FEAST = vocabulary("zum zur")
_STILL = vocabulary("noch morgen übermorgen bitte nächste nächsten kommende kommenden diese bis am rechtzeitig")
_SENDS = ("schicken", "liefern", "zukommen", "bringen", "zustellen", "senden", "reichen")
_STOPS = frozenset(",.;!)")
_CLUMSY = vocabulary("send call visit meet speak write email mail phone talk see discuss inform contact receive get")
_OF_THE_UNDONE = table.CONDITIONS | table.MANAGED | {*table.NOT_DONE, *table.AWAITING} | UNDONE
_WHETHER = vocabulary("ob whether")
_AT_A_TIME = vocabulary("at on this next tomorrow")
_I_HAVE = vocabulary("hab habe hob han bin")
_TO_US = vocabulary("mir mich uns")
_FUTURE = vocabulary("wird werde werden soll sollte muss müssen")


def contact_told(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """A verb that tells of a contact gone by, an attempt, or what the customer said."""
    meant = [clause for clause in clauses if _only_meant(reading, clause, cast)] if _hints(reading) else []
    if may_be_owed(reading):
        meant += [clause for clause in clauses if _owed(reading, clause, clauses)]
    if not _SENDING.isdisjoint(reading.said) and any(is_unsent(reading, clause, cast) for clause in clauses):
        return False
    for clause in clauses:
        if (
            clause not in meant
            and _tells(reading, clause, cast)
            and not (meant and only_excuses(reading, clause, cast))
        ):
            return True
    return (
        _word_came(reading, cast)
        or _let_us_hear(reading, clauses, cast)
        or _clumsy_perfect(reading)
        or reading.says_phrase(0, _OPENING, _JUST_LEFT)
        or _went_out(reading)
        or found_away(reading, clauses)
        or _had_it_sent(reading)
        or _same_as_infinitive(reading)
    )


def _same_as_infinitive(reading: Reading) -> bool:
    """ "Frau Ohm gestern lange beraten": the participle of some verbs is the infinitive; a day gone by tells it."""
    if _ALIKE.isdisjoint(reading.said) or _GONE_BY.isdisjoint(reading.said):
        return False
    return not reading.any(0, len(reading.words), "MODAL", "WILL", "REMIND", "WV") or "ich" not in reading.said


def _had_it_sent(reading: Reading) -> bool:
    """ "Zum Jubiläum einen Korb hinschicken lassen": a present for a feast, with no word that it is still to do."""
    if "CH_GIFT" not in reading.present or not reading.says(0, len(reading.words), _FOR_A_FEAST):
        return False
    if reading.says(0, len(reading.words), _STILL) or reading.any(0, len(reading.words), "MODAL", "WILL", "REMIND"):
        return False
    return any(
        word.fold == "lassen" and reading.forms[i - 1].endswith(_SENDS) and (i + 1 >= len(reading.words))
        for i, word in enumerate(reading.words)
    )


def _went_out(reading: Reading) -> bool:
    """ "Mail raus, ...", "quote sent.": what we deliver is gone, and nothing says until when."""
    if reading.present.isdisjoint(("CH_EMAIL", "DELIVER")):
        return False
    return any(
        reading.fold(i + 1) in _GONE and (i + 2 >= len(reading.words) or reading.fold(i + 2) in _STOPS)
        for i in reading.where(0, len(reading.words), "CH_EMAIL", "DELIVER")
    )


def _clumsy_perfect(reading: Reading) -> bool:
    """ "Have send the brochure", "I have call him": the perfect tense of people who learnt English late."""
    i = int(reading.fold(0) in ("i", "we"))
    return reading.fold(i) == "have" and reading.fold(i + 1) in _CLUMSY


def _word_came(reading: Reading, cast: Cast) -> bool:
    """ "Info von Frau Ohm: ...", "update from Fergus - ...": what they let us know stands behind a sign."""
    if reading.fold(0) == "log" and reading.fold(1) in ("this", "that"):
        return True
    if reading.fold(0) not in _WORD_OF or reading.fold(1) not in ("von", "vom", "from"):
        return False
    end = 2
    while end in cast.words or reading.has(end, "SALUTE_M", "SALUTE_F", "TITLE"):
        end += 1
    return end > 2 and reading.fold(end) in (":", "-", "–", ",") and end + 1 < len(reading.words)


def _let_us_hear(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Kernige Ansage von Frau Ohm gestern am Telefon: ...", "Offertanfrage der Kranzl AG via Teams, ..."."""
    if _SPEECHES.isdisjoint(reading.said):
        return False
    at = next((i for i in range(3) if reading.forms[i] in _SPEECHES), None)
    first = clauses[0]
    if at is None or at in cast.words or reading.forms[at + 1] not in _OF or not cast.words & set(first.words):
        return False
    if reading.any(0, len(reading.words), "REMIND", "WV") or any(is_infinitive(reading, i) for i in first.words):
        return False
    ends = first.last < len(reading.words) and reading.words[first.last].text in ":,–-."
    return ends and (reading.says(at, first.last, _BY_WAY) or reading.words[first.last].text == ":")


def _hints(reading: Reading) -> bool:
    """Whether any word at all can tell of what was not done."""
    return not _OF_THE_UNDONE.isdisjoint(reading.said)


def is_unreal(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """Some clause says what was meant to be done and was not, or only might be."""
    if is_unmet(reading, clauses) or (
        not _SENDING.isdisjoint(reading.said) and any(is_unsent(reading, clause, cast) for clause in clauses)
    ):
        return True
    return _hints(reading) and any(_only_meant(reading, clause, cast) for clause in clauses)


def is_unmet(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """Somebody ought to have done a thing and did not."""
    return may_be_owed(reading) and any(_owed(reading, clause, clauses) for clause in clauses)


def _owed(reading: Reading, clause: Clause, clauses: Sequence[Clause]) -> bool:
    return is_owed(reading, clause, [other for other in clauses if other is not clause])


def _tells(reading: Reading, clause: Clause, cast: Cast) -> bool:
    if _future_voice(reading, clause):
        return False
    told = [
        i
        for i in reading.where(clause.first, clause.last, *_EVIDENCE)
        if i not in cast.words and not (reading.lang == "en" and is_adjective(reading, i))
    ]
    told = _before_whether(reading, clause, told)
    came_in = bool(told) and all(reading.words[i].capital and reading.has(i, "IN") for i in told)
    if came_in and _is_to_be_done(reading, clause):
        return False
    if any(not _got_appointment(reading, clause, i) for i in told):
        return True
    return any(i not in cast.words and tells_by_shape(reading, i, cast.words) for i in clause.words)


def _before_whether(reading: Reading, clause: Clause, told: list[int]) -> list[int]:
    """ "Nachhören, ob der Vertrag unterschrieben ist": what is asked behind an infinitive has not been told."""
    if not told or _WHETHER.isdisjoint(reading.said):
        return told
    at = next((i for i in clause.words if reading.forms[i] in _WHETHER), None)
    if at is None or at == clause.first or not (reading.lang == "en" or is_infinitive(reading, at - 1)):
        return told
    return [i for i in told if i < at]


def _is_to_be_done(reading: Reading, clause: Clause) -> bool:
    """ "Anfrage von Frau Ohm beantworten": what came in is the object of an infinitive."""
    return reading.lang == "de" and any(
        is_infinitive(reading, i) for i in clause.where("DOI", "ACTION") if i > clause.first
    )


def is_adjective(reading: Reading, i: int) -> bool:
    """ "The signed NDA", "our revised quote": a participle before a noun tells of no deed."""
    if reading.lang != "en" or not reading.forms[i].endswith(("ed", "en", "sent")):
        return False
    return reading.forms[i - 1] in _DETERMINERS and i + 1 < len(reading.words) and reading.words[i + 1].is_word


def _got_appointment(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Got a meeting with Tamsin next Tuesday": what is got lies ahead; "got a call from" does not."""
    if reading.forms[i] != "got":
        return False
    if reading.forms[i - 1] in ("i've", "we've") and reading.words[i + 1 : i + 2] and reading.words[i + 1].capital:
        return clause.says(_AT_A_TIME) and any(reading.is_date_word(k) for k in clause.words)
    if reading.forms[i + 1] not in ("a", "an", "another"):
        return False
    dated = any(reading.is_date_word(k) or reading.forms[k] in ("next", "tomorrow") for k in clause.words)
    return dated and reading.any(i + 2, i + 4, "APPOINT") and not any(reading.forms[k] == "from" for k in clause.words)


def _future_voice(reading: Reading, clause: Clause) -> bool:
    if reading.says(clause.first, clause.last, _FUTURE) or reading.any(clause.first, clause.last, "REMIND"):
        return True
    return "to" in reading.said and any(
        reading.forms[i] == "to" and reading.has(i - 1, "MODAL", "WILL") for i in clause.words
    )


def _only_meant(reading: Reading, clause: Clause, cast: Cast) -> bool:
    """A condition ("wenn Kranzl anruft"), or something of ours that was not done ("wollte ihn anrufen")."""
    if reading.forms[clause.first] in table.CONDITIONS:
        return True
    if reading.any(clause.first, clause.last, "UNREACHED"):
        return False
    if _missed(reading, clause) or left_undone(reading, clause, cast) or heard_nothing(reading, clause):
        return True
    if not_even_one(reading, clause) or (clause.first == 0 and reading.phrase_at(0, table.AWAITING)):
        return True
    if not reading.says_phrase(clause.first, clause.last, table.NOT_DONE):
        return False
    return any(reading.phrase_at(i, table.NOT_DONE) and _of_ours(reading, i, clause, cast) for i in clause.words)


def _missed(reading: Reading, clause: Clause) -> bool:
    """ "Hab's heute nicht mehr zu Kranzl geschafft": the negation and the participle stand far apart."""
    if not reading.says(clause.first, clause.last, table.MANAGED):
        return False
    end = next(i for i in clause.words if reading.forms[i] in table.MANAGED)
    ours = any(reading.forms[i] in table.WE or reading.forms[i] in table.OUR_AUXILIARIES for i in clause.words)
    ours = ours or (reading.forms[end].endswith("schafft") and not clause.any("HAVE3", "PRONOUN", "WAS"))
    return ours and any(reading.forms[i] in table.NEVER for i in range(clause.first, end))


def _of_ours(reading: Reading, i: int, clause: Clause, cast: Cast) -> bool:
    """We are the subject: said beside it, or nobody is named before it and no third person acts."""
    near = range(max(clause.first, i - _NEAR), min(clause.last, i + _NEAR + 1))
    if any(reading.forms[k] in table.WE or reading.forms[k] in _TO_US for k in near):
        return True
    if reading.says(clause.first, clause.last, _I_HAVE):
        return True
    if reading.any(clause.first, clause.last, "HAVE3", "THEY"):
        return False
    opens = i == clause.first
    acted = any(k not in cast.words for k in reading.where(clause.first, clause.last, "MINE_ACT"))
    return opens or (acted and reading.forms[i] == "noch")
