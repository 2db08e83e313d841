"""Needs and interests in a product, service or feature, with what stands in the way."""

from collections.abc import Sequence
from typing import Literal

from bot.language.clauses import Clause, stretch
from bot.language.facts import likes
from bot.language.meaning import SaidWish
from bot.language.no_wishes import FOR_WHAT, changes_supplier, is_no_wish
from bot.language.phrases import stripped, topic, wished
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.subjects import OUR_DEED
from bot.language.wish_places import CUES, asks_whether_we_offer, enquiry, place, takes_if
from bot.language.words import vocabulary

_ASKING = vocabulary("fragt fragte fragen gefragt erkundigte erkundigt enquired inquired asked")
_OPENERS = vocabulary("zu ob dass to whether if was wie wann what how")
_LITOTES = vocabulary("wouldn't nicht nichts")
"""These open phrases of wanting: "wouldn't say no to", "nicht abgeneigt"."""
_ALL = vocabulary("alles everything all")
_NOTHING = vocabulary("nichts nix nothing kein keine keinen keinerlei")
_LOOSE = {"denkt": "ueber", "denken": "ueber", "nachgedacht": "ueber", "schaut": "nach", "schauen": "nach"}
"""The preposition comes some words behind the verb: "denkt laut über einen Kran nach"."""
_CUES = _ASKING | _LOOSE.keys() | CUES
_RE = vocabulary("re regarding about über wegen wg bzgl bezüglich")
_CLEFT = vocabulary("ist wäre is would")
_SHOULD_THEY = vocabulary("falls if wenn")
_WHETHER = vocabulary("ob if whether")
_WE = vocabulary("ich wir i we i'll we'll")
_EMPTY = vocabulary("""
    noch mal nicht das es was nichts dann wieder up it that this nothing anything more mehr rückruf rueckruf
    momentan aktuell derzeit gerade neues call back think over anfangs jetzt noch einmal heute bald nochmal
    right now currently liebsten lieber gern gerne little bit moment just only nur mal hallo hello hi sagen say danke
    thanks grüßen time like
    love prefer idea gedanken thema topic ask thing sache punkt
    nen wunsch bitte anliegen gleichziehen nachziehen mitziehen abwarten zuwarten leave now bedenkzeit ruhe geduld
    abstand etwas bissl bisserl rückmeldung antwort entscheidung pause
    sorted fixed resolved solved settled wissen zeit later später spaeter warten wait know think überlegen ueberlegen
    weitermachen
""")


def wish_in(
    scene: Scene, clause: Clause, after: Sequence[Clause], before: Clause | None, about: Clause | None
) -> SaidWish | None:
    """The wish of a clause, or None: denied, for a moment to talk, or only a promise. `about` is the clause that told
    what the contact was about."""
    reading = scene.reading
    if not (clause.any("WISH", "WISH_FRONT") or clause.says(_CUES)):
        return None
    following = after[0] if after and after[0].sentence == clause.sentence else None
    if asks_whether_we_offer(clause, following) and following is not None and _has_object(scene, following, -1):
        return SaidWish(wished(reading, following, following.first, scene.shown()) or _whole(scene, following))
    at = None if _is_our_question(reading, clause, before) else _place(scene, clause, following)
    front = next(iter(clause.where("WISH_FRONT")), None)
    if front is not None and not _denied(reading, clause, front):
        return _wanted_in_front(scene, clause, front, after)
    if (
        at is None
        or reading.says(at - 3, at, _SHOULD_THEY)
        or _denied(reading, clause, at)
        or is_no_wish(reading, clause, at)
    ):
        return None
    if changes_supplier(scene, clause) or (
        "liebsten" in reading.forms[at] + reading.forms[at + 1] and likes(reading, clause) is not None
    ):
        return None
    if not _has_object(scene, clause, at) or _only_came(reading, clause, at):
        return _told_beside(scene, clause, at, after, before, about)
    text = wished(reading, clause, at, scene.shown()) or _whole(scene, clause)
    if not any(letter.isalpha() for letter in text):
        return None  # "off the budget for 2027"
    return SaidWish(text, _obstacle([clause, *after[:1]]))


def _is_our_question(reading: Reading, clause: Clause, before: Clause | None) -> bool:
    """ "Ich soll sagen, ob wir die sechs Wochen halten": what we are to find out."""
    if before is None or before.sentence != clause.sentence or reading.forms[clause.first] not in _WHETHER:
        return False
    return before.says(_WE) and before.any("MODAL", "WILL", "DO1", "COMMIT")


def _place(scene: Scene, clause: Clause, following: Clause | None) -> int | None:
    """The word of wanting, or what stands for one."""
    reading = scene.reading
    found = next((i for i in clause.where("WISH") if i not in scene.names), None)
    for way in (_places_of_words, _places_of_questions):
        found = way(reading, clause, following) if found is None else found
    return found


def _places_of_words(reading: Reading, clause: Clause, following: Clause | None) -> int | None:
    at = place(reading, clause)
    return takes_if(reading, clause, following) if at is None else at


def _places_of_questions(reading: Reading, clause: Clause, following: Clause | None) -> int | None:
    at = enquiry(reading, clause)
    at = _asks_after(reading, clause) if at is None else at
    return _loosely(reading, clause) if at is None else at


def _told_beside(
    scene: Scene, clause: Clause, at: int, after: Sequence[Clause], before: Clause | None, about: Clause | None
) -> SaidWish | None:
    """The word of wanting stands alone: what is wanted is told in the next clause, or was before."""
    reading = scene.reading
    following = after[0] if after and _leads_to(reading, clause, after[0]) else None
    if following is not None and (reading.fold(following.first), reading.fold(following.first + 1)) in OUR_DEED:
        return None
    headed = _headed(reading, clause) or _only_came(reading, clause, at)
    if following is not None and headed and _has_object(scene, following, -1):
        return SaidWish(_whole(scene, following))
    if following is None or not _infinitive_object(scene, following):
        return _of_the_topic(scene, clause, at, before, about)
    return SaidWish(wished(reading, following, following.first - 1, scene.shown()) or _whole(scene, following))


def _only_came(reading: Reading, clause: Clause, at: int) -> bool:
    """ "Anfrage von Frau X per Mail:", "enquiry came in via the web form": how it came, not yet for what."""
    return (
        enquiry(reading, clause) == at
        and not clause.says(FOR_WHAT)
        and (
            _headed(reading, clause)
            or clause.any("CH_EMAIL", "CH_CALL", "IN", "DID")
            or clause.says(("via", "per", "form"))
        )
    )


def _loosely(reading: Reading, clause: Clause) -> int | None:
    """ "Denkt laut über eine zweite Linie nach": the place of the preposition."""
    if not clause.says(_LOOSE):
        return None
    for i in clause.words:
        preposition = _LOOSE.get(reading.fold(i))
        if preposition is None or (preposition == "nach" and reading.fold(clause.last - 1) != "um"):
            continue
        return next((k for k in range(i + 1, min(i + 5, clause.last)) if reading.fold(k) == preposition), None)
    return None


def _leads_to(reading: Reading, clause: Clause, following: Clause) -> bool:
    return following.sentence == clause.sentence or (
        _headed(reading, clause) and following.sentence == clause.sentence + 1
    )


def _headed(reading: Reading, clause: Clause) -> bool:
    """ "Wunsch: Etiketten in A5"."""
    return clause.last < len(reading.words) and reading.words[clause.last].text == ":"


def _wanted_in_front(scene: Scene, clause: Clause, at: int, after: Sequence[Clause]) -> SaidWish | None:
    """ "Ein Chat im Portal wäre toll", "wäre toll, wenn die Waage leiser wäre"."""
    before = stretch(scene.reading, clause.first, at, clause.sentence)
    if at > clause.first and _has_object(scene, before, -1):
        return SaidWish(_whole(scene, before))
    if not after or after[0].sentence != clause.sentence:
        behind = stretch(scene.reading, at, clause.last, clause.sentence)
        opens = behind.says(("wenn", "if", "to"))
        return SaidWish(_whole(scene, behind)) if opens and _has_object(scene, behind, at) else None
    return SaidWish(_whole(scene, after[0])) if _has_object(scene, after[0], -1) else None


def _of_the_topic(
    scene: Scene, clause: Clause, at: int, before: Clause | None, about: Clause | None
) -> SaidWish | None:
    """ "Über die neuen Fräser geredet, sie ist interessiert": in what was just spoken of."""
    interested = scene.reading.fold(at).startswith("interes")
    if not interested:
        return None
    if before is not None and before.sentence == clause.sentence and before.any("TALK", "SAY"):
        about = before
    said = _topic_of(scene, about) if about is not None and about.sentence >= clause.sentence - 1 else None
    return SaidWish(said) if said is not None else None


def _topic_of(scene: Scene, clause: Clause) -> str | None:
    """What stands behind "re", "about", "über"."""
    at = next((i for i in clause.words if scene.reading.fold(i) in _RE), clause.first - 1)
    if at + 1 >= clause.last:
        return None
    return topic(scene.reading, stretch(scene.reading, at + 1, clause.last, clause.sentence), scene.shown())


def _whole(scene: Scene, clause: Clause) -> str:
    return stripped(scene.reading, clause, scene.shown())


def _asks_after(reading: Reading, clause: Clause) -> int | None:
    """ "Fragte am Telefon nach Lesezeichen": the place of "nach"."""
    if not clause.says(_ASKING):
        return None
    for i in clause.words:
        if reading.fold(i) in _ASKING:
            earlier = next((k for k in range(i - 1, clause.first - 1, -1) if reading.fold(k) == "nach"), None)
            if earlier is not None and i > earlier + 1:
                return earlier
            behind = range(i + 1, min(i + 6, clause.last))
            if any(reading.fold(k) in ("questions", "fragen") for k in behind):
                return None  # "asked a few questions about the engineering"
            return next((k for k in behind if reading.fold(k) in ("nach", "about")), None)
    return None


def _infinitive_object(scene: Scene, clause: Clause) -> bool:
    """ "Sie überlegt, die Drucker zu erneuern": what is wanted stands in the next clause."""
    reading = scene.reading
    opens = any(reading.fold(i) in _OPENERS or "zu" in reading.fold(i)[2:-3] for i in clause.words)
    return opens and _has_object(scene, clause, -1)


def _denied(reading: Reading, clause: Clause, at: int) -> bool:
    if reading.fold(at) in _LITOTES and reading.has(at, "WISH"):
        return False
    if reading.fold(clause.first) == "was" and not reading.says(at, min(at + 3, clause.last), _CLEFT):
        return True
    if reading.says(clause.first, at, _ALL) or reading.says(at + 1, min(at + 7, clause.last), _NOTHING):
        return True
    before = any(reading.has(i, "NEG") for i in range(max(clause.first, at - 4), at))
    return before or any(
        reading.has(i, "NEG") or reading.fold(i) in ("nichts", "nix", "nothing")
        for i in range(at + 1, min(at + 4, clause.last))
        if reading.fold(i) not in ("ohne", "without")
    )


def _has_object(scene: Scene, clause: Clause, at: int) -> bool:
    """Something is wanted, and it is a thing: at least one word of substance that is no date, name or action alone."""
    reading = scene.reading
    dated = {i for d in scene.dates for i in range(d.first, d.last)}
    things = [
        i
        for i in clause.words
        if i != at and i not in scene.names and i not in dated and reading.words[i].is_word and _substance(reading, i)
    ]
    return bool(things)


def _substance(reading: Reading, i: int) -> bool:
    form = reading.fold(i)
    if form in _EMPTY or len(form) < 3 or form.isdigit():
        return False
    return not reading.has(
        i,
        "I",
        "THEY",
        "MODAL",
        "WILL",
        "NEG",
        "PLACE",
        "SAY",
        "GOOD",
        "BUT",
        "AND",
        "WISH",
        "CH_CALL",
        "BREAK",
        "FAST",
        "AGAIN",
        "HAVE3",
        "BYWHEN",
    ) and (reading.words[i].capital or reading.lang == "en" or len(form) > 5 or reading.lower)


def _obstacle(clauses: Sequence[Clause]) -> Literal["price", "time", "internal"] | None:
    for clause in clauses:
        hindered = clause.any("BUT", "NEG") or clause is not clauses[0]
        if "PRICE" in clause.classes and (hindered or _too(clause)):
            return "price"
        if hindered and "INTERNAL" in clause.classes:
            return "internal"
        if hindered and "TIME" in clause.classes:
            return "time"
    return None


def _too(clause: Clause) -> bool:
    return clause.says(("zu", "too", "kein", "no"))
