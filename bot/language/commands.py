"""Orders to the bot about what it stores: undo, move, tick off, pause, add, edit."""

from bot.language.channels import CHANNELS
from bot.language.intents import command_intent
from bot.language.parties import Cast
from bot.language.questions import first_word
from bot.language.reading import Reading
from bot.language.words import vocabulary

_BUT_CALLS = tuple(tag for tag in CHANNELS if tag != "CH_CALL")  # a pause may be one from calls
_SHORT = 9
_OPERATIONS = vocabulary("""
    abhaken alias loeschen verschieben schieben verlegen vertagen pausieren anlegen streichen stornieren umbenennen
    entfernen zurückstellen archivieren zuweisen zuordnen umstufen einstufen rückgängig undo
""")
_TASKS = vocabulary("""
    task reminder todo aufgabe wiedervorlage wv erinnerung häkchen haken tick
""")
_TIERS = frozenset("ABC")
_SETS = vocabulary("""
    ist wird is jetzt now becomes mach mache make setz setze setzen stufe führen einstufen set change put upgrade
    downgrade move hochstufen
""")
_CLASSED = vocabulary("customer client account kunde kunden kundin")


def is_command(reading: Reading, cast: Cast) -> bool:
    """An order to the bot about stored data: begins with an imperative or names the operation in a few words."""
    first = first_word(reading)
    if first is None:
        return False
    if is_plain_order(reading, cast):
        return True
    intent = command_intent(reading, cast.words)
    ordered = reading.has(first, "REMIND") and not any(w.fold in _OPERATIONS for w in reading.words)
    if intent is None or ordered:
        return False
    if intent == "add_customer":
        return reading.any(0, 4, "C_ADD", "IMPERATIVE", "NEW_ONE") and not reading.any(
            0, len(reading.words), "DID", *CHANNELS
        )
    if reading.has(first, "IMPERATIVE", "C_PAUSE", "C_RESCHEDULE", "C_DELETE", "C_FEED"):
        return not reading.any(0, len(reading.words), "DID") or intent in ("mark_done", "pause_prompts", "delete")
    return _asked_of_the_bot(reading)


def is_plain_order(reading: Reading, cast: Cast) -> bool:
    """Orders that can be nothing else: a pause, a class for a customer, a task that is done, undo, a feed's address."""
    intent = command_intent(reading, cast.words)
    last = len(reading.words)
    if intent == "pause_prompts" and not reading.any(0, last, "DID", *_BUT_CALLS):
        return True
    if intent == "add_feed" and "://" in reading.text:
        return True
    undone = last <= _SHORT and any(w.fold in ("rueckgaengig", "undo") for w in reading.words)
    return undone or sets_tier(reading) or _task_is_done(reading)


def _asked_of_the_bot(reading: Reading) -> bool:
    last = len(reading.words)
    told = any(w.fold in _OPERATIONS or w.fold in ("kannst", "bitte", "can", "please") for w in reading.words)
    return told and not reading.any(0, last, "DID") and _bot_is_meant(reading)


def _task_is_done(reading: Reading) -> bool:
    """ "That task for Orla is done": a task is named, and the word that ends it."""
    if len(reading.words) > _SHORT or not reading.any(0, len(reading.words), "C_DONE"):
        return False
    opens = reading.fold(0) in ("erledigt", "done", "häkchen")
    return opens or any(w.fold in _TASKS for w in reading.words)


def sets_tier(reading: Reading) -> bool:
    """ "Frühauf ist jetzt B-Kunde", "Acme is now tier A", "auf A setzen": a few words that give a customer a class."""
    words = reading.words
    if len(words) > _SHORT or reading.any(0, len(words), "DID", "ASK"):
        return False
    return any(w.fold in _SETS for w in words) and any(_names_class(reading, i) for i in range(len(words)))


def _names_class(reading: Reading, i: int) -> bool:
    if reading.words[i].text not in _TIERS:
        return False
    glued = reading.fold(i + 1) == "-" and reading.fold(i + 2) in _CLASSED
    placed = reading.fold(i - 1) in ("tier", "auf", "jetzt", "now", "to", "stufe", "kategorie")
    return glued or placed or reading.fold(i + 1) in _CLASSED


def _bot_is_meant(reading: Reading) -> bool:
    words = {w.fold for w in reading.words}
    return bool(words & {"du", "you", "bitte", "please"}) or len(words) <= _SHORT
