"""Whether the person was reached: an attempt in vain, or a talk after all."""

from collections.abc import Iterable

from bot.language import attempts
from bot.language.clauses import Clause
from bot.language.meaning import Channel
from bot.language.reading import Reading
from bot.language.words import vocabulary

_ONE_WAY: frozenset[Channel] = frozenset({"email", "letter", "gift", "chat"})
_GATEKEEPERS = vocabulary("""
    zentrale sekretariat sekretärin sekretär vorzimmer assistentin assistent empfang rezeption pforte vorzimmerdame
    pa secretary assistant receptionist reception switchboard
""")
_STAND_INS = vocabulary(
    "vertretung vertreter vertreterin stellvertreter stellvertreterin stattdessen instead deputy stand-in cover"
)
_ON_THE_WAY = (
    "techniker", "monteur", "kollege", "kollegin", "fahrer", "spedition", "paket", "ware", "lieferung", "lkw",
    "engineer", "technician", "fitter", "driver", "parcel", "delivery", "shipment", "van",
)  # fmt: skip
TAPES = vocabulary("""
    voicemail voicemails answerphone ansaphone mailbox mobilbox sprachbox combox voicebox band anrufbeantworter vm
    sprachnachricht
""")
_ON_THE_LINE = frozenset({"dran", "drangegangen"})
_AT_LAST = frozenset({"finally", "endlich", "eventually", "schliesslich"})
_HOUSES = vocabulary("bei beim zu zum zur to at in by into")
_TALKED = ("TALK", "SAY", "IN", "WISH", "REQUEST", "CH_MEETING", "CH_VIDEO", "COMPLAIN")


def reached(
    reading: Reading,
    clauses: Iterable[Clause],
    channel: Channel | None,
    direction: str | None,
    names: frozenset[int],
) -> bool | None:
    """False for an attempt nobody answered; None for what goes one way (mail, letter, gift, chat of ours)."""
    chosen = list(clauses)
    if (
        direction == "in"
        and channel == "call"
        and not reading.present.isdisjoint(("UNREACHED",))
        and _spoke_on_tape(reading)
    ):
        return None
    if _nobody(reading, chosen, names):
        return False
    if channel in _ONE_WAY and direction == "out":
        if channel == "gift" and any(c.any("HANDED", "CH_VISIT") for c in chosen):
            return True
        answered = channel == "chat" and any(c.any("GOOD", "SAY", "IN") for c in chosen)
        return True if answered else None
    return True


def _nobody(reading: Reading, clauses: list[Clause], names: frozenset[int]) -> bool:
    """Nobody was reached, unless a later clause tells of a talk ("Emma off sick, spoke to Tom")."""
    missed = attempts.dead_line(reading) or any(attempts.stood_up(reading, c) for c in clauses)
    for n, clause in enumerate(clauses):
        if is_missed(reading, clause):
            missed = missed or not _someone_else(reading, clauses[:n], clause, names)
        elif "AWAY" in clause.classes and not _ours_is_away(reading, clause):
            missed = missed or _at_the_desk(reading) or not _talked_beside(reading, clauses, n)
        elif missed and talked_after_all(clause):
            missed = False
    return missed


def _talked_beside(reading: Reading, clauses: list[Clause], away: int) -> bool:
    """Others tell something, or the one who stands in does: "May says June is out", "X krank, Vertretung Y: ..."."""
    said = reading.any(clauses[away].first, clauses[away].last, "SAY")
    others = [c for n, c in enumerate(clauses) if n != away and not attempts.meant_to_reach(reading, c)]
    return said or any(c.any(*_TALKED) or c.says(_STAND_INS) for c in others)


def _ours_is_away(reading: Reading, clause: Clause) -> bool:
    """ "Techniker ist unterwegs": our man is on his way."""
    away = next(iter(clause.where("AWAY")))
    if reading.forms[away + 2] == "by" and reading.forms[away + 1] == "out":
        return True  # "the invoice is out by 80 euro"
    return any(reading.fold(k).startswith(_ON_THE_WAY) for k in range(max(clause.first, away - 4), away))


def _spoke_on_tape(reading: Reading) -> bool:
    """They left a message, so that what they said is known."""
    return any(word.fold in TAPES or word.text == "AB" for word in reading.words)


def _someone_else(reading: Reading, before: list[Clause], clause: Clause, names: frozenset[int]) -> bool:
    """ "Frau X erzählte vom Umbau, Herr Y war gar nicht da": the talk was with another one."""
    missing = _named(reading, [clause], names)
    others = _named(reading, before, names)
    told = any(
        (c.any("SAY", "TALK", "IN", "CH_EVENT", "CH_MEETING", "CH_VIDEO") or _saw_a_person(reading, c, names))
        and not is_missed(reading, c)
        for c in before
    )
    return bool(missing) and bool(others) and told and missing.isdisjoint(others)


def _saw_a_person(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Silke Thode besucht"; "drove to Kilbride" and "bei Kranzl angerufen" name only the house."""
    whom = next((i for i in clause.words if i in names), clause.first)
    rang = "CH_CALL" in clause.classes  # "WWH angerufen, Novak ned erreicht"
    return "MINE_ACT" in clause.classes and not rang and reading.fold(whom - 1) not in _HOUSES


def _named(reading: Reading, clauses: list[Clause], names: frozenset[int]) -> set[str]:
    return {reading.fold(i) for c in clauses for i in c.words if i in names}


def _at_the_desk(reading: Reading) -> bool:
    """Only a secretary or an assistant was on the line."""
    return any(word.fold in _GATEKEEPERS for word in reading.words)


def is_missed(reading: Reading, clause: Clause) -> bool:
    """Whether the clause itself tells of an attempt in vain; being ill or away alone does not."""
    if "TALK" in clause.classes and clause.says(_AT_LAST) and "NEG" not in clause.classes:
        return False  # "finally got through after weeks of phone tag"
    told = [i for i in clause.where("UNREACHED") if not _they_tried(reading, clause, i)]
    if any("AWAY" not in reading.tags[i] for i in told):
        return True
    return attempts.in_vain(reading, clause)


def _they_tried(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Frau Ohm hat es dreimal versucht": no attempt of ours."""
    return reading.forms[i].endswith("mal") and "HAVE3" in clause.classes and "HAVE1" not in clause.classes


def talked_after_all(clause: Clause) -> bool:
    back = clause.says(("back", "zurueckgerufen", "stattdessen", "instead"))
    told = "TALK" in clause.classes or _is_on_the_line(clause) or (back and clause.any("MINE_ACT", "DID"))
    return told and not clause.any("MODAL", "WILL", "NEG")


def _is_on_the_line(clause: Clause) -> bool:
    """ "Besetzt. 9:40 nochmal, Sandra Koch dran"."""
    return clause.says(_ON_THE_LINE) and not clause.says(TAPES)
