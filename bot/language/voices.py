"""Who is to act by the form of the verb: "schicke ich", "er meldet sich", "will sich melden", "Preisliste schicken"."""

from bot.language.clauses import Clause
from bot.language.meaning import Owner
from bot.language.reading import Reading
from bot.language.words import vocabulary

_WE = vocabulary("ich wir i we i'm we're mia ma mer")
_WE_MUST = vocabulary(
    "muss müssen soll sollen sollte sollten werde werden wird will must need should have got am are 'll"
)
_ENGLISH_DUTY = vocabulary("i'll we'll i'd we'd need must gotta should will to gonna going shall have")
_WANTS = vocabulary("will wollen möchte möchten wollte wollten mecht möcht wü wüll")
_THEY = vocabulary("er sie he she they si der die kunde kundin chef chefin einkauf technik customer client")
_DETERMINERS = vocabulary("a the an our his her their my")
_OVER = vocabulary("forgot failed managed used refused had able unable happened got declined nothing")
CONDITIONAL = vocabulary("könnte könnten könnt würd würde würden dürfte hätte hätten täte tät would could might")
_COMES = vocabulary("follow come arrive")
_THEYLL = vocabulary("he's she's they're he'll she'll they'll he'd she'd they'd")
_THEY_ALL = _THEY | _THEYLL
_OBJECTS = vocabulary("ihm ihr ihnen ihn sie es das den die dem eam him her them it the a an over back again our my")
_IN_PROGRESS = vocabulary("he's she's they're is are")
_FROM_NOW = (("ab", "dann"), ("ab", "jetzt"), ("from", "then"), ("from", "now"))
_HABIT_OPENS = frozenset({"ab", "from", "noch", "still"})
_LOOK_BEHIND = 3
_TRIED = vocabulary("versucht probiert gelungen geschafft vergessen")
_POLITE = vocabulary("bitte danke noch asap dringend unbedingt")
_CEASING = vocabulary("aufhören aufhoert hört stop stopp stoppen lassen unterlassen quit")
_FINITE = vocabulary("lässt geht gehen kommt ist sind gibt hieß heißt ließ war wurde")
_FROM = vocabulary("grad gerade eben vom von aus just from")
_COMING = vocabulary("komme komm kommen coming")
_HABIT = vocabulary(
    "immer jedesmal ständig dauernd täglich naselang andauernd wöchentlich nonstop seit bisher always every each "
    "keeps usually regularly"
)


def doer(reading: Reading, clause: Clause, names: frozenset[int]) -> Owner | None:
    """us or them when the clause has a verb of doing in the present or future tense, None when it has none."""
    if clause.says(_CEASING) or comes_from(reading, clause):
        return None
    if reading.lang == "de":
        return _german(reading, clause, names)
    return _english(reading, clause, names)


def comes_from(reading: Reading, clause: Clause) -> bool:
    """ "Komme grad vom Lunch": where the writer has just been."""
    return clause.says(_COMING) and any(
        reading.fold(i) in _COMING and reading.fold(i + 1) in _FROM for i in clause.words
    )


def is_habit(reading: Reading, clause: Clause) -> bool:
    """ "Schickt immer noch an die alte Adresse": it is so already."""
    if clause.says(_HABIT):
        return True
    return clause.says(_HABIT_OPENS) and any(
        (reading.fold(i), reading.fold(i + 1)) in _FROM_NOW
        or (reading.fold(i) in ("noch", "still") and reading.fold(i + 1) in ("an", "to"))
        for i in clause.words
    )


def _verbs(reading: Reading, clause: Clause, names: frozenset[int], tag: str) -> list[int]:
    return [i for i in clause.where(tag) if i not in names and not is_noun(reading, i)]


def is_noun(reading: Reading, i: int) -> bool:
    """In German a capital letter inside the sentence makes a noun: "Rückhaltebecken" is no "rück-" verb."""
    return (
        reading.lang == "de"
        and not reading.lower
        and reading.words[i].capital
        and reading.words[i - 1].is_word
        and not reading.starts_sentence(i)
    )


def _german(reading: Reading, clause: Clause, names: frozenset[int]) -> Owner | None:
    for i in _verbs(reading, clause, names, "DO1"):
        if _beside(reading, clause, i, _WE) or (_opens(reading, clause, i) and _note_to_oneself(reading, clause, i)):
            return "us"
    infinitive = _verbs(reading, clause, names, "DOI")
    if infinitive:
        return _of_infinitive(reading, clause, infinitive, names)
    for i in _verbs(reading, clause, names, "DO3"):
        if (
            _subordinate(reading, clause, i)
            or _they_beside(reading, clause, i, names)
            or (_opens(reading, clause, i) and not _like_participle(reading, i))
        ):
            return "them"
    return None


def _subordinate(reading: Reading, clause: Clause, i: int) -> bool:
    """ "... dass er sich rührt", "sobald sie entscheidet": the verb stands last, its subject second."""
    opened = reading.fold(clause.first) in ("dass", "sobald", "bis", "wenn", "wann", "ob")
    return opened and i == clause.last - 1 and reading.fold(clause.first + 1) in _THEY


def _note_to_oneself(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Schick ihm die Liste"; "gib mir", "hak das ab" are said to the bot."""
    if "GOOD" in clause.classes and clause.last - clause.first <= 2:
        return False  # "Lese gut": the vintage
    return (
        not reading.has(
            i, "DO3", "THANKS", "APPOINT", "SURVEY", "DELIVER", "CH_CALL", "CH_VISIT", "CH_EMAIL", "CH_MEETING"
        )
        and reading.fold(i + 1) not in ("mir", "uns", ":")
        and "CORRECT" not in clause.classes
        and not (reading.has(i, "C_DONE") and reading.fold(clause.last - 1) == "ab")
    )


def _of_infinitive(reading: Reading, clause: Clause, verbs: list[int], names: frozenset[int]) -> Owner | None:
    last = verbs[-1]
    if clause.says(_TRIED):
        return None
    modal = next(iter(clause.where("MODAL", "WILL")), None)
    if clause.says(_WANTS):
        return "them" if reading.has(last, "REPLY") and "PLACE" not in clause.classes else None
    if modal is not None and reading.fold(modal) not in CONDITIONAL:
        they = _they_beside(reading, clause, modal, names) or reading.fold(modal) == "wird"
        ours = clause.says(_WE)
        asked = reading.fold(modal) in ("soll", "sollen", "sollte", "muss")
        return "us" if ours or (asked and not they) else "them" if they else "us"
    if modal is not None or clause.says(CONDITIONAL):
        return None
    if _beside(reading, clause, last, _WE):
        return "us"
    if _they_beside(reading, clause, last, names):
        return "them"
    end = clause.last - 1 - _trailing(reading, clause)
    while end > last and reading.fold(end) in _POLITE:
        end -= 1
    bare = last >= end and not clause.any("HAVE1", "HAVE3", "WAS", "THEY", "DO3", "WISH", "SAY")
    bare = bare and not clause.says(_FINITE)
    return "us" if bare and reading.fold(last - 1) != "zum" else None


def _trailing(reading: Reading, clause: Clause) -> int:
    """Words behind the last infinitive that a note adds: a sign, a day."""
    return 1 if clause.last and not reading.words[clause.last - 1].is_word else 0


def _beside(reading: Reading, clause: Clause, i: int, subjects: frozenset[str]) -> bool:
    near = range(max(clause.first, i - _LOOK_BEHIND), min(clause.last, i + 2))
    return any(reading.fold(k) in subjects for k in near)


def _they_beside(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    """A pronoun or a name of theirs right before the verb, or right behind it."""
    before = next((k for k in range(i - 1, max(clause.first, i - _LOOK_BEHIND) - 1, -1) if not _adverb(reading, k)), -1)
    for k in (before, i + 1):
        if not clause.first <= k < clause.last:
            continue
        if reading.fold(k) in _THEY and not (k == i + 1 and reading.fold(k) in ("der", "die")):
            return True
        if k in names and not _in_prepositional(reading, k, names):
            return True
    return False


def _in_prepositional(reading: Reading, k: int, names: frozenset[int]) -> bool:
    while k in names:
        k -= 1
    return reading.has(k, "PLACE", "NEAR_NAME")


def _adverb(reading: Reading, k: int) -> bool:
    return reading.fold(k) in ("noch", "dann", "auch", "just", "also", "then", "sich", "selbst", "jetzt", "now")


def _opens(reading: Reading, clause: Clause, i: int) -> bool:
    """The verb stands first, but for linking words."""
    lead = (k for k in range(clause.first, i))
    return all(
        reading.has(k, "AND", "BUT", "BREAK") or not reading.words[k].is_word or reading.fold(k) == "bitte"
        for k in lead
    )


def _like_participle(reading: Reading, i: int) -> bool:
    """ "Bestellt", "vereinbart", "installiert" alone tell what was done."""
    form = reading.fold(i)
    return form.startswith(("be", "ver", "er", "ent", "ueber", "unter", "ge")) or form.endswith("iert")


def _english(reading: Reading, clause: Clause, names: frozenset[int]) -> Owner | None:
    first = _start(reading, clause)
    for i in _verbs(reading, clause, names, "DO1"):
        found = _of_base(reading, clause, i, first, names)
        if found is not None:
            return found
    for i in _verbs(reading, clause, names, "DOI"):
        found = _of_ing(reading, clause, i, first, names)
        if found is not None:
            return found
    for i in _verbs(reading, clause, names, "DO3"):
        told = _they_beside(reading, clause, i, names) and reading.fold(i + 1) not in ("he", "she", "they")
        if told or (i == first and reading.has(i, "REPLY")) or _goes_on_to(reading, clause, i, names):
            return "them"
    return None


def _goes_on_to(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    """ "Bernd went through our draft and returns it Thursday": somebody of theirs acts on."""
    if not reading.has(i - 1, "AND") or not reading.has(i, "REPLY"):
        return False
    return clause.first in names or reading.fold(clause.first) in _THEY


def _start(reading: Reading, clause: Clause) -> int:
    """The first word that does not only link."""
    for i in clause.words:
        linking = reading.has(i, "AND", "BUT", "BREAK") or reading.fold(i) in ("please", "also", "so")
        if reading.words[i].is_word and not linking:
            return i
    return clause.last


def _of_ing(reading: Reading, clause: Clause, i: int, first: int, names: frozenset[int]) -> Owner | None:
    """ "Sending him samples", "I'm sending", "he's sending"."""
    led = reading.fold(i - 1)
    if (i == first and _object_behind(reading, clause, i, names)) or led in ("i'm", "we're"):
        return "us"
    if led in ("am", "are") and reading.fold(i - 2) in _WE:
        return "us"
    return "them" if led in _IN_PROGRESS else None


def _object_behind(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    """ "Sending him samples", "dropping off the devices"; not "holding up fine"."""
    if reading.fold(i + 1) in _OBJECTS or i + 1 in names:
        return True
    return clause.any("DELIVER", "GOODS", "APPOINT")


def _of_base(reading: Reading, clause: Clause, i: int, first: int, names: frozenset[int]) -> Owner | None:
    """ "I'll send", "he will send", "send him"; a noun ("quote to follow", "sign-off") is no verb."""
    if (reading.fold(i) in _COMES and reading.fold(i - 1) == "to") or reading.fold(i + 1) == "-":
        return None
    led = [
        k
        for k in range(max(clause.first, i - 4), i)
        if reading.has(k, "WILL", "MODAL") or reading.fold(k) in _ENGLISH_DUTY
    ]
    if reading.fold(i - 1) == "to" and reading.fold(i - 2) in _OVER:
        return None
    if led and reading.fold(i - 1) not in _DETERMINERS:
        return _of_modal(reading, clause, led[0], i, names)
    if reading.fold(i - 1) in _WE:
        return "us"
    if reading.fold(i - 1) in ("they", "he", "she") or (i == first and reading.fold(i + 1) in ("me", "us")):
        return "them"
    return "us" if i == first and (reading.fold(i + 1) in _OBJECTS or i + 1 in names) else None


def _of_modal(reading: Reading, clause: Clause, modal: int, i: int, names: frozenset[int]) -> Owner | None:
    """Who is said to do it before "will", "should", "to"."""
    before = range(clause.first, i)
    if any(reading.fold(k) in _WE or reading.fold(k) in ("i'll", "we'll", "i'd", "we'd") for k in before):
        return "us"
    if any(reading.fold(k) in CONDITIONAL for k in before) and "WISH" in clause.classes:
        return None
    if any(reading.fold(k) in _THEY_ALL or k in names for k in range(clause.first, modal + 1)):
        return None if reading.any(clause.first, i, "REQUEST") else "them"
    if reading.any(clause.first, modal, "THEIRS"):
        return "them"  # "PO will follow"
    start = reading.fold(clause.first)
    they_plan = start.endswith("s") and reading.fold(clause.first + 1) == "to"
    return "them" if they_plan or reading.fold(i + 1) in ("me", "us") else "us"
