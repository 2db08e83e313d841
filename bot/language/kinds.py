"""What kind of message it is: a log, a task, a question, a command, a correction, small talk, or nothing usable."""

from collections.abc import Sequence
from datetime import date

from bot.language.clauses import Clause
from bot.language.intents import command_intent
from bot.language.meaning import Kind
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.timing import Dated, lies_ahead
from bot.language.words import vocabulary

_YES_NO = {
    "en": vocabulary("did do does have has is are can could any anything was were"),
    "de": vocabulary("hast hat haben gibt gibts ist sind kannst koennen war"),
}
_SUBJECTS = vocabulary("i we you he she they it there ich wir du er sie es man")
_POLITE = vocabulary("""
    bitte please hey hi hallo kannst du can you could könntest koenntest mal nahbar bot ok okay dann und and
""")
_CHANNELS = ("CH_CALL", "CH_MEETING", "CH_VISIT", "CH_EMAIL", "CH_VIDEO", "CH_CHAT", "CH_LETTER", "CH_EVENT", "CH_GIFT")
_SHORT = 9


def is_question(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """Asks the bot: one sentence with a question mark, or beginning with a word that asks."""
    first = _first_word(reading)
    if first is None:
        return False
    marked = reading.text.rstrip().endswith("?")
    sentences = {c.sentence for c in clauses}
    if reading.has(first, "ASK") and not _is_statement(reading, first, marked):
        return len(sentences) == 1 or marked
    if (
        reading.has(first, "Q_SHOW", "IMPERATIVE")
        and reading.any(0, len(reading.words), "Q_SHOW")
        and not reading.has(first, "C_DELETE", "C_EDIT", "C_ADD", "REMIND")
    ):
        return True
    return (
        marked
        and len(sentences) == 1
        and not reading.any(0, len(reading.words), "REMIND")
        and not _imperative(reading, first)
    )


def _is_statement(reading: Reading, first: int, marked: bool) -> bool:
    """ "Did the site visit", "War heute bei": no question without a mark."""
    if marked:
        return False
    if reading.fold(first) in _YES_NO[reading.lang]:
        return reading.fold(first + 1) not in _SUBJECTS
    if reading.fold(first) in ("wie", "was", "wo", "when", "what", "where", "how", "which", "who"):
        return reading.fold(first + 1) in (",", "besprochen", "vereinbart", "gewünscht", "agreed", "discussed") or (
            reading.fold(first) in ("when", "wo") and reading.any(first, len(reading.words), "UNREACHED")
        )
    return False


def _first_word(reading: Reading) -> int | None:
    for i, word in enumerate(reading.words):
        if word.is_word and word.fold not in _POLITE:
            return i
    return next((i for i, w in enumerate(reading.words) if w.is_word), None)


def _imperative(reading: Reading, first: int) -> bool:
    return reading.has(first, "IMPERATIVE", "REMIND")


def is_command(reading: Reading, cast: Cast) -> bool:
    """An order to the bot about stored data: begins with an imperative or names the operation in a few words."""
    first = _first_word(reading)
    if first is None or reading.any(first, first + 1, "REMIND"):
        return False
    intent = command_intent(reading, cast.words)
    if intent is None:
        return False
    if intent == "add_customer":
        return reading.any(0, 4, "C_ADD", "IMPERATIVE", "NEW_ONE") and not reading.any(
            0, len(reading.words), "DID", *_CHANNELS
        )
    if reading.has(first, "IMPERATIVE", "C_PAUSE", "C_RESCHEDULE", "C_DELETE", "C_FEED"):
        return not reading.any(0, len(reading.words), "DID") or intent in ("mark_done", "pause_prompts", "delete")
    last = len(reading.words)
    told = any(
        reading.fold(i)
        in ("kannst", "bitte", "can", "please", "abhaken", "alias", "loeschen", "verschieben", "pausieren", "anlegen")
        for i in range(last)
    )
    return told and not reading.any(0, last, "DID") and _bot_is_meant(reading)


def _bot_is_meant(reading: Reading) -> bool:
    words = {w.fold for w in reading.words}
    return bool(words & {"du", "you", "bitte", "please"}) or len(words) <= _SHORT


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


def channel_told(reading: Reading, cast: Cast) -> bool:
    return any(i not in cast.words for i in reading.where(0, len(reading.words), *_CHANNELS))


def is_small_talk(reading: Reading, cast: Cast) -> bool:
    """Thanks or a greeting in a few words, nobody named and nothing told."""
    if cast.parties or len([w for w in reading.words if w.is_word]) > 2 * _SHORT:
        return False
    if not reading.any(0, len(reading.words), "THANKS", "GREET"):
        return False
    return not any(
        reading.any(0, len(reading.words), tag)
        for tag in ("UNREACHED", "CH_EMAIL", "CH_VISIT", "WV", "REMIND", "COMPLAIN")
    )


def is_plan(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date) -> bool:
    """Only something to come: an infinitive, an order to oneself, an appointment on a day to come, and no contact
    told."""
    if contact_told(reading, clauses, cast):
        return False
    first = _first_word(reading)
    if first is None:
        return False
    ahead = any(lies_ahead(d, today) for d in dates)
    if reading.lang == "de" and _infinitive(reading, cast):
        return True
    if reading.any(
        0, len(reading.words), "WISH", "GOOD", "BAD", "PROBLEM", "FAMILY", "BIRTHDAY", "INTEREST"
    ) and not reading.any(0, len(reading.words), "WV"):
        return False
    if (
        reading.lang == "en"
        and reading.has(first, "ACTION")
        and reading.fold(first + 1) not in ("with", "w", "from", ":")
    ):
        return True
    if _noted(reading, clauses, cast, dates):
        return False
    lead = [i for i in range(first, min(first + 3, len(reading.words))) if i not in cast.words]
    if (any(reading.has(i, "MODAL", "WILL") for i in lead) and any(reading.has(i, "I") for i in lead)) or reading.fold(
        first
    ) in ("muss", "need", "must", "gotta"):
        return True
    return (
        ahead
        and reading.any(0, len(reading.words), "APPOINT", "WV", "DELIVER", "AGAIN", "I", "ACTION")
        and not _they_act(reading, cast, first)
    )


def _noted(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated]) -> bool:
    """ "Bes. Thürnau, Hr. Hoffmann, Unterschrift KW 50": a note that begins with a channel, its date only in a
    later point."""
    first = clauses[0]
    channel = any(i not in cast.words for i in reading.where(first.first, min(first.last, first.first + 3), *_CHANNELS))
    early = clauses[:2] if len(clauses) > 2 else clauses[:1]
    return channel and len(clauses) > 1 and not any(c.first <= d.first < c.last for d in dates for c in early)


def _infinitive(reading: Reading, cast: Cast) -> bool:
    """A German infinitive without a subject of its own: "Huber anrufen", "Angebot schicken"."""
    if reading.any(0, len(reading.words), "THEY", "WISH", "COMPLAIN"):
        return False
    return any(
        reading.fold(i).endswith("en")
        and i not in cast.words
        and not reading.words[i].capital
        and not reading.has(i, "MODAL", "HAVE3")
        for i in reading.where(0, len(reading.words), "ACTION")
    )


def _they_act(reading: Reading, cast: Cast, first: int) -> bool:
    subject = (first in cast.words and not reading.has(first + 1, "I")) or reading.has(
        first, "THEY", "SALUTE_M", "SALUTE_F"
    )
    return (
        subject
        and reading.any(0, len(reading.words), "WILL", "ACTION")
        and not reading.any(0, len(reading.words), "APPOINT", "I")
    )


def kind_of(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date) -> Kind:
    """The kind when it is no attack, question, command, correction or order: what is left is a log, a plan or
    nothing."""
    told = contact_told(reading, clauses, cast)
    if is_small_talk(reading, cast) and not (told and channel_told(reading, cast)):
        return "smalltalk"
    if is_plan(reading, clauses, cast, dates, today):
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
    return "unclear"
