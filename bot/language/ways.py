"""Who began a contact: we or the customer."""

from collections.abc import Iterable
from typing import Literal

from bot.language.channels import at_ours
from bot.language.clauses import Clause
from bot.language.meaning import Channel
from bot.language.reaching import TAPES, is_missed
from bot.language.reading import Reading
from bot.language.words import vocabulary

Way = Literal["in", "out"]
_CARRIERS = ("CH_EMAIL", "CH_CHAT", "CH_LETTER", "CH_CALL", "CH_GIFT")
_FROM = frozenset({"von", "vom", "from", "v"})
_BY = frozenset({"per", "via", "by", "auf", "on"})
_TOWARDS = frozenset({"an", "to"})
_RINGS_AT = frozenset({"bei", "beim"})
_OURSELVES = vocabulary("ich wir i we i've we've i'd we'd mia")
_TO_US = vocabulary("mich uns mir mi ma me us")
_ARRIVED = vocabulary("lag lagen kam kamen kommt traf trudelte flatterte landete")
_GONE_OUT = vocabulary("raus draußen unterwegs rausgegangen weg")
_PASSIVE = vocabulary("wurde wurden wurd werde worden")
_BEING_THERE = vocabulary("da drin daheim dihei deheime dehei dahoam zuhause zuhaus anwesend im zu am")
_FROM_THEM = vocabulary("reklamation beschwerde mängelrüge anfrage bestellung kündigung beanstandung störungsmeldung")
_OF = vocabulary("der des von vom")
_PUT_OFF = vocabulary("sending sends sent straight weggedrückt")
_BACK = vocabulary("back")
_ANSWERED = ("got", "back", "to")
"""Without a subject it is ours."""
_GOT = vocabulary("got received had")
_FROM_WHOM = vocabulary("from off")
_WITH_US = ("with", "us")
_HAD = vocabulary("had got i we")
_BROUGHT = vocabulary("delivered sent brought posted couriered shipped dropped")
_TO_THEM = vocabulary("to over round off")
_WRITTEN = ("CH_EMAIL", "CH_CHAT", "CH_LETTER", "CH_GIFT")


def direction(
    reading: Reading, clauses: Iterable[Clause], channel: Channel | None, names: frozenset[int]
) -> Way | None:
    """Who began: us (out), the customer (in), or not said."""
    clauses = list(clauses)
    if channel == "visit":
        came = any("VISIT_IN" in c.classes or at_ours(reading, c) for c in clauses)
        return "in" if came else "out"
    if channel == "gift":
        clauses = [c for c in clauses if c.any("CH_GIFT", "GIFT")] or clauses
    for clause in clauses:
        found = _direction_in(reading, clause, names)
        if found is not None:
            return found
    return "out" if channel == "gift" else None


def _direction_in(reading: Reading, clause: Clause, names: frozenset[int]) -> Way | None:
    if _on_our_tape(clause):
        return "in"
    sender = _sent_by(reading, clause, names)
    if sender is not None:
        return sender
    if is_missed(reading, clause) and "IN" not in clause.classes:
        return "out"
    if reading.lang == "de":
        return _german(reading, clause, names)
    return _english(reading, clause, names)


def _on_our_tape(clause: Clause) -> bool:
    """ "Hat mir aufs Band gesprochen", "left me a voicemail"; not "keeps sending me to voicemail"."""
    return clause.says(TAPES) and _to_us(clause) and not _ours_speak(clause) and not clause.says(_PUT_OFF)


def _sent_by(reading: Reading, clause: Clause, names: frozenset[int]) -> Way | None:
    """ "Nachricht auf LinkedIn von X", "X per SMS: ...": from them; "mail to X", "Brief an X": from us."""
    carrier = next((i for i in clause.where(*_CARRIERS) if i not in names), None)
    if carrier is None or is_missed(reading, clause):
        return None
    near = range(carrier + 1, min(carrier + 6, clause.last))
    for i in near:
        beside = i + 1 in names or i + 2 in names or i + 3 in names
        if reading.fold(i) in _FROM and i + 1 < clause.last and beside:
            if _names_the_firm(reading, carrier, i, names):
                continue
            return "in"
        if reading.fold(i) in _RINGS_AT and beside and _noun_call(reading, carrier):
            return "out"
        if reading.fold(i) in _TOWARDS and beside and not _subject(reading, clause, carrier, names):
            return "out"
    opened = clause.last < len(reading.words) and reading.words[clause.last].text == ":"
    wrote = opened and carrier == clause.last - 1 and _named_first(reading, clause, carrier, names)
    return "in" if wrote and not reading.has(carrier, "CH_CALL") else None


def _names_the_firm(reading: Reading, carrier: int, i: int, names: frozenset[int]) -> bool:
    """ "Called Ms X from Kranich": somebody stands between the verb and the "from", which tells where she works."""
    verb = reading.has(carrier, "MINE_ACT", "DID") or reading.lang == "en"
    return verb and any(k in names for k in range(carrier + 1, i))


def _noun_call(reading: Reading, carrier: int) -> bool:
    """ "Kurzer Anruf bei X": we rang there."""
    return reading.forms[carrier].endswith(("anruf", "anrufe")) and reading.lang == "de"


def _named_first(reading: Reading, clause: Clause, carrier: int, names: frozenset[int]) -> bool:
    """ "Frau X per SMS:", "Ralf M. (Montag) per SMS:"."""
    return clause.first in names or (carrier == clause.first + 1 and reading.fold(clause.first) in _BY and 0 in names)


def _german(reading: Reading, clause: Clause, names: frozenset[int]) -> Way | None:
    """ "Frau X hat angerufen", "wurde von X angerufen", "X rief an": in; "habe X angerufen", "X angerufen": out."""
    got_hold = any(reading.fold(i) not in _BEING_THERE for i in clause.where("REACH"))
    acted = got_hold or clause.any("MINE_ACT", "ACT")
    ours = _ours_speak(clause)
    if acted and clause.says(_PASSIVE):
        return "in" if clause.says(_FROM) else "out"
    if ours:
        return "out" if acted else None
    if acted and _to_us(clause):
        return "in"
    if _complains(reading, clause, names):
        return "in"
    finite = next((i for i in clause.where("ACT") if "MINE_ACT" not in reading.tags[i]), None)
    if finite is not None:
        return "in" if _subject(reading, clause, finite, names) or _to_us(clause) else "out"
    if got_hold or "MINE_ACT" in clause.classes:
        return "out"
    if "IN" in clause.classes or _came_from_them(reading, clause, names) or _they_wrote(reading, clause, names):
        return "in"
    return _by_auxiliary(reading, clause)


def _complains(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Hat uns geschrieben", "Frau X bemängelt per Mail"."""
    if "HAVE3" in clause.classes and clause.any("MINE_ACT", "OBJECTS_TO"):
        return True
    objecting = next(iter(clause.where("OBJECTS_TO")), None)
    return objecting is not None and _subject(reading, clause, objecting, names)


def _came_from_them(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Reklamation Kranzl, Frau Ohm: ..."."""
    first = clause.first
    noun = reading.forms[first] in _FROM_THEM or reading.forms[first].endswith("anfrage")
    return noun and (first + 1 in names or (reading.forms[first + 1] in _OF and first + 2 in names))


def _ours_speak(clause: Clause) -> bool:
    return clause.says(_OURSELVES) or "HAVE1" in clause.classes


def _by_auxiliary(reading: Reading, clause: Clause) -> Way | None:
    """What was written or sent with "hat" is theirs, a bare participle ours: "ihm per SMS die Nummer gegeben"."""
    if not clause.any(*_WRITTEN):
        return None
    if "HAVE3" in clause.classes or clause.says(_ARRIVED):
        return "in"
    last = next((i for i in reversed(clause.words) if reading.words[i].is_word), clause.first)
    done = any(reading.fold(i).startswith("ge") and not reading.words[i].capital for i in clause.words)
    done = done or (reading.forms[last].endswith("t") and not reading.words[last].capital and last - clause.first > 2)
    return "out" if done or reading.has(last, "DID") or clause.says(_GONE_OUT) else None


def _to_us(clause: Clause) -> bool:
    return clause.says(_TO_US)


def _subject(reading: Reading, clause: Clause, verb: int, names: frozenset[int]) -> bool:
    """Somebody of theirs stands before the verb, nobody of ours."""
    before = range(clause.first, verb)
    if any(reading.fold(i) in _OURSELVES for i in before):
        return False
    return any((i in names and not reading.has(i - 1, "PLACE")) or reading.has(i, "PRONOUN", "THEY") for i in before)


def _they_wrote(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Ciara queried the invoice by email"."""
    said = next(iter(clause.where("SAY")), None)
    if said is None and reading.lang == "en":  # "Graham cancelled the visit by email"
        said = next((i for i in clause.where("DID") if reading.forms[i].endswith("ed")), None)
    return said is not None and clause.any(*_WRITTEN) and _subject(reading, clause, said, names)


def _came_back(reading: Reading, clause: Clause) -> bool:
    """ "Got the signed contract back from X", "countersigned and back with us"."""
    if _ours_speak(clause) and "DID" not in clause.classes:
        return False
    opened = reading.forms[clause.first + (reading.forms[clause.first] in _OURSELVES)] in _GOT
    return any(
        reading.forms[i] in _BACK and (
            (opened and reading.forms[i + 1] in _FROM_WHOM) or (reading.forms[i + 1], reading.forms[i + 2]) == _WITH_US
        )
        for i in clause.words
    )  # fmt: skip


def _had_it_brought(reading: Reading, clause: Clause) -> bool:
    """ "Had a cake delivered to her"."""
    if not clause.says(_BROUGHT) or reading.forms[clause.first] not in _HAD:
        return False
    return any(reading.forms[i] in _BROUGHT and reading.forms[i + 1] in _TO_THEM for i in clause.words)


def _english(reading: Reading, clause: Clause, names: frozenset[int]) -> Way | None:
    """ "Tom called", "got a call": in; "called Tom", "I called Tom": out."""
    verbs = clause.where("MINE_ACT")
    if clause.says(_BACK) and _came_back(reading, clause):
        return "in"
    if _had_it_brought(reading, clause) or reading.folds[clause.first : clause.first + 3] == _ANSWERED:
        return "out"
    if not verbs and _to_us(clause) and clause.any(*_CARRIERS):
        return None if _ours_speak(clause) else "in"  # "is after sending me a text"
    if not verbs:
        return "in" if "IN" in clause.classes or _they_wrote(reading, clause, names) else None
    if any(reading.fold(i) in _OURSELVES for i in range(clause.first, verbs[0])):
        return "out"
    if _subject(reading, clause, verbs[0], names):
        return "in"
    return "in" if "IN" in clause.classes and verbs[0] > clause.first else "out"
