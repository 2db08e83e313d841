"""What kind of message it is: a log, a task, a question, a command, a correction, small talk, or nothing usable."""

from collections.abc import Sequence
from datetime import date

from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.meaning import Kind
from bot.language.parties import Cast
from bot.language.plans import is_plan
from bot.language.questions import first_word
from bot.language.reading import Reading
from bot.language.timing import Dated
from bot.language.words import vocabulary

_SHORT = 9
_ACKNOWLEDGED = vocabulary("""
    ja jo jep yes yep yup wow gut ok okay ne nö gern geschehen kein problem no worries bot good night abend schönen
    much appreciated fein passt super top danke thanks nice great brav freut mich gerne bitte
""")
_PRAISE = 5


def is_task_order(reading: Reading) -> bool:
    """ "Remind me", "erinnere mich", "don't forget", "todo", at the beginning."""
    return any(reading.has(i, "REMIND") for i in range(min(3, len(reading.words)))) or (
        reading.any(0, 2, "WV") and not reading.any(0, len(reading.words), "DID")
    )


def contact_told(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """A verb that tells of a contact gone by, an attempt, or what the customer said."""
    return any(
        i not in cast.words and not _future_voice(reading, clause)
        for clause in clauses
        for i in reading.where(
            clause.first, clause.last, "DID", "UNREACHED", "SAY", "SURVEY", "COMPLAIN", "IN", "AGREED"
        )
    )


def _future_voice(reading: Reading, clause: Clause) -> bool:
    german = any(
        reading.fold(i) in ("wird", "werde", "werden", "soll", "sollte", "muss", "müssen", "muessen")
        for i in clause.words
    )
    english = any(
        reading.fold(i) in ("to",) and reading.has(i - 1, "MODAL", "WILL") for i in clause.words
    ) or reading.any(clause.first, clause.last, "REMIND")
    return german or english


def _headed(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Frau X am Freitag per Zoom: Muster ok, Bestellung kommt": who and how before a colon, the news behind it."""
    head = clauses[0]
    colon = head.last < len(reading.words) and reading.words[head.last].text == ":"
    by = any(i not in cast.words for i in reading.where(head.first, head.last, *CHANNELS))
    return (
        colon and by and bool(cast.words & set(head.words)) and not reading.any(head.first, head.last, "REMIND", "WV")
    )


def channel_told(reading: Reading, cast: Cast) -> bool:
    return any(i not in cast.words for i in reading.where(0, len(reading.words), *CHANNELS))


def is_acknowledgement(reading: Reading, cast: Cast) -> bool:
    """ "Ja", "gern geschehen", "much appreciated": nothing but words that end a talk."""
    words = [w for w in reading.words if w.is_word]
    return bool(words) and not cast.parties and all(w.fold in _ACKNOWLEDGED for w in words)


def is_praise(reading: Reading, cast: Cast) -> bool:
    """Up to five words with thanks or a greeting in them, and no question mark."""
    told = reading.any(0, len(reading.words), "PRONOUN") and reading.any(0, len(reading.words), "DID", "IN")
    return len(reading.words) <= _PRAISE and "?" not in reading.text and not told and is_small_talk(reading, cast)


def is_small_talk(reading: Reading, cast: Cast) -> bool:
    """Thanks or a greeting in a few words, nobody named and nothing told."""
    if cast.parties or len([w for w in reading.words if w.is_word]) > 2 * _SHORT:
        return False
    if reading.any(0, len(reading.words), "C_PAUSE") or not reading.any(0, len(reading.words), "THANKS", "GREET"):
        return False
    return not any(
        reading.any(0, len(reading.words), tag)
        for tag in ("UNREACHED", "CH_EMAIL", "CH_VISIT", "WV", "REMIND", "COMPLAIN")
    )


def kind_of(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date) -> Kind:
    """The kind when it is no attack, question, command, correction or order: what is left is a log, a plan or
    nothing."""
    told = contact_told(reading, clauses, cast)
    someone = channel_told(reading, cast) or reading.any(0, len(reading.words), "PRONOUN")
    if is_small_talk(reading, cast) and not (told and someone):
        return "smalltalk"
    first = first_word(reading)
    if (
        not told
        and first is not None
        and not _headed(reading, clauses, cast)
        and is_plan(reading, first, clauses, cast, dates, today)
    ):
        return "task"
    if cast.parties and any(w.is_word for i, w in enumerate(reading.words) if i not in cast.words):
        return "interaction"
    if told and (
        channel_told(reading, cast)
        or reading.any(0, len(reading.words), "PRONOUN", "UNREACHED", "THEY", "TALK", "COMPLAIN")
    ):
        return "interaction"
    if channel_told(reading, cast) and len(reading.words) > 2:
        return "interaction"
    if reading.has(0, "PRONOUN") and reading.any(1, len(reading.words), "WISH", "REQUEST", "HAVE3", "WILL"):
        return "interaction"
    return "unclear"
