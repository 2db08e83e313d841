"""What a question asks for."""

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
_WHO = vocabulary(
    "wen wem wer welche welchen welcher wo who whom which where anyone anybody jemand what who's who've who'd"
)
_REACHING = vocabulary("reach erreiche erreich hold")
_BOT = vocabulary("""
    ich i du you man hilfe help befehle commands instructions anleitung das bot it undo this hier here mir me manual
    kommandos bedienung was what
""")
_ASKED_DIRECTLY = vocabulary("did have has hab habe haben hat war waren were was")


def question_intent(reading: Reading, *, named: bool, names: frozenset[int]) -> str:
    """The intent of a question; profile or help when nothing points elsewhere."""
    tags = _tags(reading, names)
    special = _by_construction(reading, names, tags, named=named)
    if special is not None:
        return special
    for tag, intent in _QUESTIONS[1:]:
        if tag in tags and not (intent == "due_contacts" and named):
            return intent
    if "Q_TALKED" in tags and _asked_directly(reading):
        return "last_contact"
    return "profile" if named else "help"


def _by_construction(reading: Reading, names: frozenset[int], tags: set[str], *, named: bool) -> str | None:
    """What the form of the question shows, before single words count."""
    if _asks_age(reading, names):
        return "birthdays"
    if _asks_when(reading, tags):
        return "last_contact"
    if named and any(w.fold in _REACHING for w in reading.words):
        return "contact_details"
    if "Q_HELP" in tags and (not named or "Q_SHOW" not in tags) and _about_the_bot(reading):
        return "help"
    return "due_contacts" if not named and _asks_for_customers(reading, tags) else None


def _about_the_bot(reading: Reading) -> bool:
    return any(w.fold in _BOT for w in reading.words)


def _asks_age(reading: Reading, names: frozenset[int]) -> bool:
    """ "Wann wird Frau Dorn 60": a name and a bare number at the end."""
    words = [i for i, w in enumerate(reading.words) if w.is_word]
    becomes = any(reading.forms[i] in ("wird", "turn", "turns", "turning") for i in words)
    return becomes and bool(names) and reading.words[words[-1]].text.isdigit()


def _asks_for_customers(reading: Reading, tags: set[str]) -> bool:
    """ "Wen", "bei wem", "which customers": people to be called or seen, not tasks or complaints."""
    return (
        "Q_DUE" in tags
        and not tags & {"RECORD", "Q_COMPLAINTS", "Q_BIRTHDAYS", "Q_SATISFACTION", "Q_STATS"}
        and any(reading.forms[i] in _WHO for i in range(min(4, len(reading.words))))
    )


def _asked_directly(reading: Reading) -> bool:
    """ "Did I speak to", "war ich bei": yes or no to a contact."""
    return any(reading.forms[i] in _ASKED_DIRECTLY for i in range(min(2, len(reading.words))))


def _asks_when(reading: Reading, tags: set[str]) -> bool:
    """ "When did I last talk to", "wie lange ist das her"."""
    if "Q_LAST" not in tags or reading.forms[0] in ("welche", "welchen", "wen", "which", "whom"):
        return False
    if reading.forms[0] in ("who", "wer") and not reading.any(0, len(reading.words), "WAS", "DID"):
        return False
    if any(w.fold in ("her", "ago", "since") for w in reading.words) and "Q_HISTORY" not in tags:
        return True
    return "Q_TALKED" in tags and not tags & {
        "Q_HISTORY",
        "Q_STATS",
        "Q_BIRTHDAYS",
        "Q_PROMISES",
        "Q_COMPLAINTS",
        "Q_SATISFACTION",
    }


def _tags(reading: Reading, names: frozenset[int]) -> set[str]:
    return {tag for i, tags in enumerate(reading.tags) if i not in names for tag in tags}
