"""Whether a message tells of something that has happened, or only of what was meant, wished or supposed."""

from collections.abc import Sequence

from bot.language import plan_words as table
from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.verbs import tells_by_shape
from bot.language.words import vocabulary

_EVIDENCE = ("DID", "UNREACHED", "SAY", "SURVEY", "COMPLAIN", "IN", "AGREED")
_NEAR = 2
_FUTURE = vocabulary("wird werde werden soll sollte muss müssen")


def contact_told(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """A verb that tells of a contact gone by, an attempt, or what the customer said."""
    return any(_tells(reading, clause, cast) and not _only_meant(reading, clause, cast) for clause in clauses)


def is_unreal(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """Some clause says what was meant to be done and was not, or only might be."""
    return any(_only_meant(reading, clause, cast) for clause in clauses)


def _tells(reading: Reading, clause: Clause, cast: Cast) -> bool:
    if _future_voice(reading, clause):
        return False
    told = [i for i in reading.where(clause.first, clause.last, *_EVIDENCE) if i not in cast.words]
    if any(not _got_appointment(reading, clause, i) for i in told):
        return True
    return any(i not in cast.words and tells_by_shape(reading, i, cast.words) for i in clause.words)


def _got_appointment(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Got a meeting with Tamsin next Tuesday": what is got lies ahead; "got a call from" does not."""
    if reading.forms[i] != "got" or reading.forms[i + 1] not in ("a", "an", "another"):
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
    if _missed(reading, clause):
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
    return ours and any(reading.forms[i] in table.NEVER for i in range(clause.first, end))


def _of_ours(reading: Reading, i: int, clause: Clause, cast: Cast) -> bool:
    """We are the subject: said beside it, or nobody is named before it and no third person acts."""
    near = range(max(clause.first, i - _NEAR), min(clause.last, i + _NEAR + 1))
    if any(reading.forms[k] in table.WE for k in near):
        return True
    if reading.any(clause.first, clause.last, "HAVE3", "THEY"):
        return False
    opens = i == clause.first
    acted = any(k not in cast.words for k in reading.where(clause.first, clause.last, "MINE_ACT"))
    return opens or (acted and reading.forms[i] == "noch")
