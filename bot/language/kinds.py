"""What kind of message it is: a log, a task, a question, a command, a correction, small talk, or nothing usable."""

from collections.abc import Sequence
from datetime import date

from bot.language.clauses import Clause
from bot.language.intents import command_intent
from bot.language.meaning import Kind
from bot.language.parties import Cast
from bot.language.plans import CHANNELS, is_plan
from bot.language.reading import Reading
from bot.language.timing import Dated
from bot.language.words import vocabulary

_YES_NO = {
    "en": vocabulary("did do does have has is are can could any anything was were"),
    "de": vocabulary("hast hat haben gibt gibts ist sind kannst koennen war"),
}
_SUBJECTS = vocabulary("i we you he she they it there ich wir du er sie es man was noch irgendwas etwas irgendwelche")
_DETAILS = vocabulary("""
    nummer telefonnummer handynummer mobilnummer durchwahl mailadresse emailadresse adresse anschrift kontaktdaten
    geburtstag number mobile address birthday extension
""")
_OPERATIONS = vocabulary("""
    abhaken alias loeschen verschieben schieben verlegen vertagen pausieren anlegen streichen stornieren umbenennen
    entfernen zurückstellen
""")
_TASKS = vocabulary("""
    task reminder todo aufgabe wiedervorlage erinnerung häkchen haken to-do
""")
_TIERS = frozenset("abc")
_POLITE = vocabulary("""
    bitte please hey hi hallo kannst du can you could könntest koenntest mal nahbar bot ok okay dann und and
""")
_SHORT = 9
_DETAIL_LENGTH = 6
_PRAISE = 5


def is_question(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """Asks the bot: one sentence with a question mark, or beginning with a word that asks."""
    first = _first_word(reading)
    if first is None:
        return False
    marked = reading.text.rstrip().endswith("?")
    sentences = {c.sentence for c in clauses}
    if reading.has(first, "ASK") and not _is_statement(reading, first, marked):
        return len(sentences) == 1 or marked
    if _asks_a_detail(reading, clauses):
        return True
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


def _asks_a_detail(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """ "Telefonnummer von Frau X", "address for Acme": a detail and a name, and no verb."""
    words = [w for w in reading.words if w.is_word]
    size = len(reading.words)
    short = len(clauses) == 1 and 2 <= len(words) <= _DETAIL_LENGTH
    return (
        short
        and words[0].fold in _DETAILS
        and not reading.any(0, size, "DID", "HAVE3", "WAS", "WISH", "ACTION", "DELIVER", "MODAL")
        and not any(w.text.isdigit() for w in words)
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
    operates = any(w.fold in _OPERATIONS for w in reading.words)
    if first is None or (reading.has(first, "REMIND") and not operates):
        return False
    intent = command_intent(reading, cast.words)
    if sets_tier(reading) or _task_is_done(reading):
        return True
    if intent is None:
        return False
    if intent == "pause_prompts" and not reading.any(0, len(reading.words), "DID", *CHANNELS[1:]):
        return True
    if intent == "add_customer":
        return reading.any(0, 4, "C_ADD", "IMPERATIVE", "NEW_ONE") and not reading.any(
            0, len(reading.words), "DID", *CHANNELS
        )
    if reading.has(first, "IMPERATIVE", "C_PAUSE", "C_RESCHEDULE", "C_DELETE", "C_FEED"):
        return not reading.any(0, len(reading.words), "DID") or intent in ("mark_done", "pause_prompts", "delete")
    last = len(reading.words)
    told = any(
        reading.fold(i) in _OPERATIONS or reading.fold(i) in ("kannst", "bitte", "can", "please") for i in range(last)
    )
    return told and not reading.any(0, last, "DID") and _bot_is_meant(reading)


def _task_is_done(reading: Reading) -> bool:
    """ "That task for Orla is done": a task is named, and the word that ends it."""
    if len(reading.words) > _SHORT or not reading.any(0, len(reading.words), "C_DONE"):
        return False
    return any(w.fold in _TASKS for w in reading.words)


def sets_tier(reading: Reading) -> bool:
    """ "Frühauf ist jetzt B-Kunde", "Acme is now tier A": a few words that give a customer a class."""
    words = reading.words
    if len(words) > _SHORT or reading.any(0, len(words), "DID", "ASK"):
        return False
    said = any(reading.fold(i) in ("ist", "wird", "is", "jetzt", "now", "becomes") for i in range(len(words)))
    classed = any(
        (reading.fold(i) in _TIERS and reading.fold(i + 1) == "-" and reading.fold(i + 2).startswith("kunde"))
        or (reading.fold(i) == "tier" and reading.fold(i + 1) in _TIERS)
        for i in range(len(words))
    )
    return said and classed


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
    first = _first_word(reading)
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
    return "unclear"
