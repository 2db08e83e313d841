"""What a question asks for and what a command does."""

from bot.language.reading import Reading
from bot.language.words import vocabulary

_QUESTIONS: tuple[tuple[str, str], ...] = (
    ("Q_HELP", "help"),
    ("Q_BIRTHDAYS", "birthdays"),
    ("Q_COMPLAINTS", "complaints"),
    ("Q_STATS", "stats"),
    ("Q_SATISFACTION", "satisfaction"),
    ("Q_NEWS", "news"),
    ("Q_PROMISES", "promises"),
    ("Q_CONTACT", "contact_details"),
    ("Q_DUE", "due_contacts"),
    ("Q_HISTORY", "history"),
    ("Q_PROFILE", "profile"),
    ("Q_LAST", "last_contact"),
)
_COMMANDS: tuple[tuple[str, str], ...] = (
    ("C_PAUSE", "pause_prompts"),
    ("C_FEED", "add_feed"),
    ("C_DELETE", "delete"),
    ("C_RESCHEDULE", "reschedule"),
    ("C_DONE", "mark_done"),
    ("C_ADD", "add_customer"),
    ("C_EDIT", "edit_customer"),
)
_CONTACT_VERBS = vocabulary("""
    gesprochen telefoniert kontakt gesehen besucht angerufen getroffen spoke speak spoken talk talked met meet
    visited called call contact seen visit hear heard
""")


def question_intent(reading: Reading, *, named: bool, names: frozenset[int]) -> str:
    """The intent of a question; profile or help when nothing points elsewhere."""
    tags = _tags(reading, names)
    if _asks_when(reading, tags):
        return "last_contact"
    if "Q_HELP" in tags and (not named or "Q_SHOW" not in tags) and _about_the_bot(reading):
        return "help"
    for tag, intent in _QUESTIONS[1:]:
        if tag in tags and not (intent == "due_contacts" and named):
            return intent
    return "profile" if named else "help"


def _about_the_bot(reading: Reading) -> bool:
    return any(
        w.fold
        in (
            "ich",
            "i",
            "du",
            "you",
            "man",
            "hilfe",
            "help",
            "befehle",
            "commands",
            "instructions",
            "anleitung",
            "das",
            "bot",
            "it",
            "undo",
        )
        for w in reading.words
    )


def _asks_when(reading: Reading, tags: set[str]) -> bool:
    """ "When did I last talk to", "wie lange ist das her"."""
    if reading.fold(0) in ("welche", "welchen", "wen", "wer", "which", "who", "whom"):
        return False
    talks = any(w.fold in _CONTACT_VERBS for w in reading.words)
    return ("Q_LAST" in tags and talks and not tags & {"Q_HISTORY", "Q_STATS", "Q_BIRTHDAYS", "Q_PROMISES"}) or (
        "Q_LAST" in tags and any(w.fold in ("her", "ago", "since") for w in reading.words)
    )


def _tags(reading: Reading, names: frozenset[int]) -> set[str]:
    return {tag for i, tags in enumerate(reading.tags) if i not in names for tag in tags}


def command_intent(reading: Reading, names: frozenset[int]) -> str | None:
    """The intent of a command, or None if the words are no command to the bot."""
    tags = _tags(reading, names)
    if "C_PAUSE" in tags and ("C_FEED" not in tags):
        return "pause_prompts"
    for tag, intent in _COMMANDS[1:]:
        if tag in tags:
            return intent
    return None
