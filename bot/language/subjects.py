"""Who acts in a clause: we or the customer's side."""

from bot.language.clauses import Clause
from bot.language.giving import given
from bot.language.leaving import is_put_right
from bot.language.meaning import Owner
from bot.language.our_side import (
    OUR,
    PREPOSITIONS,
    THEIR,
    goes_to_them,
    have_promised,
    our_people,
    proposes,
    they_would_get,
)
from bot.language.reading import Reading
from bot.language.voices import doer
from bot.language.words import vocabulary

_WE = vocabulary("ich wir i we i'll we'll i'd we'd i'm we're i've mir mer")
_THEY = vocabulary("""
    er sie he she they he'll she'll they'll they'd he'd she'd he's she's they're kunde kundin customer client
    man si eam
""")
_FIRST_PERSON = vocabulary("""
    schicke sende liefere melde mache bringe rufe prüfe pruefe kläre klaere erstelle komme gebe schreibe bereite
    organisiere plane bestelle besorge hole muss sollte stelle reiche lade leite werde kümmere kuemmere schaue
    schau informiere frage versuche fahre überarbeite ueberarbeite vereinbare kalkuliere rechne tausche nehme
    lasse buche reserviere bin bespreche treffe besuche telefoniere schick meld liefer
""")
_SPEAKERS = vocabulary("ich wir i we")
_ARRIVES = vocabulary(
    "startet beginnt starten beginnen starts begins kommt kommen folgt folgen geht gehen follows following coming"
)
_OBJECTS = vocabulary("them it him her")
_MUTUAL = vocabulary("""
    treffen sehen sprechen reden telefonieren zusammensetzen meet talk speak catch reconvene discuss
""")
MEET_AGAIN = vocabulary("""
    treffen sehen sprechen telefonieren reden zusammensetzen meet talk speak catch call visit see reconvene
    touch revisit
""")
_FROM_THEM = {
    "von": vocabulary("ihm ihr ihnen kunde kundin kunden kundenseite"),
    "from": vocabulary("him her them customer client"),
}
OUR_DEED = (("dass", "wir"), ("that", "we"), ("us", "to"), ("wir", "sollen"), ("we", "should"))
_INVITES = vocabulary("lädt laden lud luden eingeladen invites invite invited inviting")
_FROM_US = _INVITES | {"von", "from"} | {pair[0] for pair in OUR_DEED}
_WAITS = vocabulary("waiting awaiting warte warten")
_NEEDS = vocabulary("needs need has have must ought")
_PASSIVE = vocabulary("go be get")
_TAKES = vocabulary("take takes have has try nimmt nehmen macht book wants")
_VOWED = vocabulary("versprach versprochen zugesagt zugesichert promised assured guaranteed")
_TO_US = vocabulary("mir uns me us")
_WHO_GET = _WE - _TO_US
_ANSWERS = vocabulary(
    "antwort rückmeldung feedback bescheid answer reply rückruf info zusage absage schriftlich writing"
)
_MOODY = vocabulary("soll sollen sollte should please bitte must")
_REPLIES_WANTED = vocabulary("erbeten gebeten")
_PASSIVE_OBJECTS = vocabulary("have get receive see haben bekommen kriegen erhalten sehen")


def owner_in(reading: Reading, clause: Clause, names: frozenset[int], before: Owner | None) -> Owner:
    """Whose follow-up a clause holds: by what is said of giving and getting, else by who acts."""
    if before == "them" and _goes_on(reading, clause):
        return "them"
    if clause.says(_REPLIES_WANTED) and clause.says(_ANSWERS) and not clause.says(OUR):
        return "them"
    ours = our_people(reading, clause) or goes_to_them(reading, clause) or have_promised(clause)
    ours = ours or is_put_right(reading, clause) or proposes(clause) or they_would_get(reading, clause)
    told = given(reading, clause) or ("us" if ours else _by_direction(reading, clause, names))
    if told is not None:
        return told
    owner = owner_of(reading, clause, names, before)
    if any(form.startswith(("liefertermin", "lieferdatum", "lieferung")) for form in clause.forms):
        return owner if "THEY" in clause.classes else "us"
    if owner == "us" or ("REQUEST" in clause.classes and not _acts_themselves(reading, clause)):
        return "us"
    if "THEIRS" in clause.classes:
        return "them"
    if _together(clause) or ("APPOINT" in clause.classes and "MOVED" in clause.classes):
        return "us"
    return "us" if _meets(clause) else "them"


def _goes_on(reading: Reading, clause: Clause) -> bool:
    """ "... and get back to me": the subject of the clause before acts on."""
    if reading.lang == "en":
        return reading.has(clause.first, "AND") and reading.has(clause.first + 1, "DO1", "REPLY")
    return any(reading.fold(i - 1) == "zu" for i in clause.where("DOI"))


def _by_direction(reading: Reading, clause: Clause, names: frozenset[int]) -> Owner | None:
    """ "Zeichnung von ihm", "er bekommt das Angebot", "schickt mir die Maße"."""
    if clause.says(_FROM_THEM) and any(
        reading.fold(i + 1) in _FROM_THEM.get(reading.fold(i), ()) for i in clause.words
    ):
        return "them"
    if _from_us(reading, clause) or _thing_to_go(reading, clause, names) or _has_shown(reading, clause):
        return "us"
    gets = receiver(clause)
    if gets is not None:
        return "them" if gets == "us" else "us"
    if _waits_for_them(reading, clause) or promised_to_us(reading, clause):
        return "them"
    acting = doer(reading, clause, names)
    if acting == "them" and not _together(clause):
        return "them"
    if "DO3" in clause.classes and clause.says(_TO_US):
        return None if acting == "us" else "them"
    return acting if acting == "us" else None


def _from_us(reading: Reading, clause: Clause) -> bool:
    """ "Rückmeldung von mir", "a proposal from me", "that we ...", "lädt uns ein"."""
    if not clause.says(_FROM_US):
        return False
    pairs = [(reading.fold(i), reading.fold(i + 1)) for i in clause.words]
    if any(pair in OUR_DEED or (pair[0] in ("von", "from") and pair[1] in _TO_US) for pair in pairs):
        return True
    return clause.says(_INVITES) and clause.says(_TO_US)


def _thing_to_go(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "The quote needs to go out", "the card has to be there": a thing is the subject, we are to see to it."""
    if not clause.says(_NEEDS):
        return False
    for i in clause.words:
        if reading.fold(i) in _NEEDS and reading.fold(i + 1) == "to" and reading.fold(i + 2) in _PASSIVE:
            return i > clause.first and i - 1 not in names and not reading.has(i - 1, "THEY", "PRONOUN")
    return False


def _has_shown(reading: Reading, clause: Clause) -> bool:
    """ "He'll take a demo": what they take is done by us."""
    return clause.says(_TAKES) and any(
        reading.fold(i) in _TAKES and reading.fold(i + 1) in ("a", "the", "our", "eine", "einen", "die")
        and reading.any(i + 2, min(i + 5, clause.last), "APPOINT")
        for i in clause.words
    )  # fmt: skip


def _together(clause: Clause) -> bool:
    """ "Möchte uns im Mai treffen", "again"."""
    mutual = clause.says(_MUTUAL)
    return mutual and clause.any("WISH", "REQUEST", "AGAIN")


def _waits_for_them(reading: Reading, clause: Clause) -> bool:
    """ "Waiting on his drawings", "warte auf ihre Antwort"."""
    if not clause.says(_WAITS):
        return False
    waits = next(i for i in clause.words if reading.fold(i) in _WAITS)
    return reading.says(waits, waits + 4, THEIR)


def promised_to_us(reading: Reading, clause: Clause) -> bool:
    """ "Versprach mir", "promised me"."""
    return clause.says(_VOWED) and any(
        reading.fold(i) in _VOWED and reading.fold(i + 1) in _TO_US for i in clause.words
    )


def receiver(clause: Clause) -> Owner | None:
    """Who gets something, if the clause is about getting: "kriegt er", "bekommen wir"."""
    if "RECEIVE" not in clause.classes or clause.any("HAVE1", "HAVE3", "WAS"):
        return None
    if clause.says(_WHO_GET):
        return "us"
    return "them"


def _meets(clause: Clause) -> bool:
    return clause.any("APPOINT", "AGAIN") and "DELIVER" not in clause.classes and clause.says(MEET_AGAIN)


def _acts_themselves(reading: Reading, clause: Clause) -> bool:
    """ "Sie will bis Freitag entscheiden": what is wanted is an action of their own."""
    wants = next(iter(clause.where("REQUEST")), clause.first)
    return any(
        i > wants
        and not reading.has(i, "DELIVER")
        and reading.fold(i).endswith("en" if reading.lang == "de" else reading.fold(i)[-2:])
        and (reading.lang == "de" or reading.fold(i - 1) == "to")
        and reading.fold(i - 2) not in ("me", "us")
        and (reading.fold(i) not in _PASSIVE_OBJECTS or "THEIRS" in clause.classes)
        for i in clause.where("ACTION", "DOI")
    )


def owner_of(reading: Reading, clause: Clause, people: frozenset[int], before: Owner | None) -> Owner:
    """us or them; `people` are the words of names, `before` is who acted in the clause before."""
    ours = next((i for i in clause.words if reading.fold(i) in _WE), None) if clause.says(_WE) else None
    theirs = _subject_of_theirs(reading, clause, people)
    if "OURS" in clause.classes and (theirs is None or our_people(reading, clause)):
        return "us"
    if ours is not None and (theirs is None or ours < theirs or _asked_of_us(reading, ours, theirs)):
        return "us"
    if theirs is not None:
        return "us" if _object_first(reading, clause, theirs) else "them"
    return _by_verb(reading, clause, before)


def _subject_of_theirs(reading: Reading, clause: Clause, people: frozenset[int]) -> int | None:
    """The place of the first pronoun or name that is the subject."""
    if not clause.says(_THEY) and people.isdisjoint(clause.words):
        return None
    for i in clause.words:
        if _pronoun_subject(reading, i) or _named_subject(reading, clause, i, people):
            return i
    return None


def _pronoun_subject(reading: Reading, i: int) -> bool:
    """ "Geht an sie raus", "sitzt bei ihr": behind a preposition it is no subject."""
    return reading.fold(i) in _THEY and reading.fold(i - 1) not in PREPOSITIONS


def _asked_of_us(reading: Reading, ours: int, theirs: int) -> bool:
    """ "Er möchte, dass wir", "she wants us to": the customer wants it, we do it."""
    return reading.any(theirs, ours, "REQUEST", "SAY") and reading.fold(ours) not in ("mir", "uns")


def _named_subject(reading: Reading, clause: Clause, i: int, people: frozenset[int]) -> bool:
    if i not in people or i - 1 in people:
        return False
    if reading.has(i - 1, "PLACE", "NEAR_NAME") or reading.fold(i - 1) in ("an", "to", "with", "mit", "dem", "den"):
        return False
    end = i
    while end < clause.last and end in people:
        end += 1
    return _finite(reading, end) or _finite(reading, end + 1)


def _finite(reading: Reading, i: int) -> bool:
    """A verb of the third person or a modal: checks, prüft, will, muss."""
    if reading.has(i, "WILL", "MODAL", "WISH", "OWE", "REQUEST", "SAY", "HAVE3"):
        return True
    form = reading.fold(i)
    return reading.has(i, "ACTION", "COMMIT") and form.endswith(("t", "s", "ts")) and not form.endswith("en")


def _object_first(reading: Reading, clause: Clause, theirs: int) -> bool:
    """ "Ihr schicken", "schicke ihr": verbs of the first person without a subject of their own."""
    first = clause.first
    if reading.fold(first) in _FIRST_PERSON and reading.fold(theirs) == "sie":
        return True
    return reading.fold(first) in _FIRST_PERSON and theirs > first


def _by_verb(reading: Reading, clause: Clause, before: Owner | None) -> Owner:
    """No subject is said: the verb's form, the kind of thing, or who acted in the clause before."""
    verbs = [i for i in clause.where("ACTION") if not reading.has(i, "DELIVER", "APPOINT")]
    if before == "them" and not verbs and clause.says(_ANSWERS):
        return "them"
    if _ours_by_sense(reading, clause, verbs):
        return "us"
    passed_on = reading.lang == "en" and clause.says(_OBJECTS)
    if passed_on and reading.has(clause.first, "WILL"):
        return "us"
    if "THEIRS" in clause.classes or (before == "them" and verbs):
        return "them"
    if any(_third_person(reading, clause, i) for i in verbs):
        return "them"
    return _by_modal(reading, clause, before)


def _ours_by_sense(reading: Reading, clause: Clause, verbs: list[int]) -> bool:
    if any(reading.fold(i) in _FIRST_PERSON or reading.fold(i + 1) in _SPEAKERS for i in verbs):
        return True
    if "AGREED" in clause.classes and "HAVE3" not in clause.classes:
        return True
    if "APPOINT" in clause.classes and not verbs:
        return True
    if "THEIRS" in clause.classes:
        return False
    return clause.says(_ARRIVES) and any(
        reading.fold(i) in _ARRIVES and _thing_before(reading, clause, i) for i in clause.words
    )


def _thing_before(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Update kommt Montag": a thing comes, and it comes from us unless it is of theirs."""
    if "DELIVER" in clause.classes:
        return True
    return i > clause.first and reading.words[i - 1].is_word and reading.words[i - 1].capital and reading.lang == "de"


def _third_person(reading: Reading, clause: Clause, i: int) -> bool:
    form = reading.fold(i)
    if reading.lang == "de":
        return form.endswith("t") and not form.startswith("ge")
    return i == clause.first and form.endswith("s") and len(form) > 4


def _by_modal(reading: Reading, clause: Clause, before: Owner | None) -> Owner:
    if not (reading.has(clause.first, "WILL", "MODAL") or reading.has(clause.first + 1, "WILL")):
        return "us"
    if reading.lang == "en":
        return before or "us"
    modal = reading.fold(clause.first)
    return "us" if modal in _FIRST_PERSON or modal in _MOODY else "them"
