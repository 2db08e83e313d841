"""Facts about people: birthdays, family, interests, changes of role."""

from typing import Literal

from bot.language import departures, liked_ways
from bot.language.birthdays import ROUND, TURNS, birthday, is_birthday
from bot.language.clauses import Clause, stretch
from bot.language.departures import departs
from bot.language.drafts import Draft
from bot.language.liked_ways import liked_way
from bot.language.meaning import NamedPerson, SaidFact
from bot.language.phrases import described
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.words import vocabulary

_LONGEST = 20
_ASIDE = 7
_KINDS: tuple[tuple[str, Literal["family", "interest", "other"]], ...] = (
    ("FAMILY", "family"),
    ("INTEREST", "interest"),
    ("OTHERFACT", "other"),
)
_LIKINGS = vocabulary("loves enjoys likes mag liebt")
_OURS = vocabulary("""
    the our it this that these his her their to us der die das den dem unser unsere unseren es uns ihn sie ein eine
""")
_PASTIMES = vocabulary(
    "fährt faehrt geht reist kocht liest läuft laeuft schwimmt wandert tanzt fischt malt isst trinkt spielt"
)
_US = frozenset({"us", "our", "uns", "unser", "unsere"})
_INTO = (("in", "den"), ("in", "die"), ("in", "das"), ("ins", "ausland"), ("nach", "wien"), ("into", "sales"))
_BECOMES = vocabulary("ist sind wurde wird worden made appointed promoted named elected is been becomes became as is")
_MADE = vocabulary("made appointed promoted named elected becomes became")
_JUBILEES = vocabulary("feiert celebrates")
_MOVES = vocabulary("wechselt wechsle")
_WAYS_OF_LIFE = _BECOMES | _JUBILEES | _MOVES | {"heisst", "called"}
_PERSONAL = ("BIRTHDAY", "FAMILY", "INTEREST", "OTHERFACT", "HOBBY")
_OF_A_PERSON = _LIKINGS | _PASTIMES | TURNS | ROUND | _WAYS_OF_LIFE | departures.CUES | liked_ways.CUES
"""A clause without these words and without a word of those classes tells nothing of a person."""
_MINE = vocabulary("my our mein meine meinen meinem meiner unser unsere unserem unseren unserer")
_NO_KIN = vocabulary("out der firma des hauses linie tochtergesellschaft")
_WORKS_THEN = vocabulary("works working works off home in office free available part never only not there")
_FIRMS = vocabulary("business firm company shop farm pub hotel bakery brewery")
_NO_GAME = vocabulary("mit eine keine die das uns den auf in ein sich")
_PERIODS = vocabulary("month week year time day quarter season months weeks years")
_STILL_TO_BE = vocabulary("genannt bekanntgegeben mitgeteilt tba tbc")
_SPLIT_OFF = vocabulary("ein auf ab durch rein zurück")
_LEAVES = vocabulary("starts starting leaving leaves moves moving zieht verlässt verlaesst moved")
_NEWLY = vocabulary("""
    neuerdings seit jetzt nun ab auch neu neuer neue frisch künftig bald now newly since new just recently nunmehr
    inzwischen mittlerweile
""")
_ROLES = (
    "geschaeftsfuehrer", "geschaeftsfuehrerin", "prokurist", "prokuristin", "betriebsrat", "betriebsraetin",
    "vorsitzender", "vorsitzende", "vorstand", "vorstaendin", "leiter", "leiterin", "obmann", "obfrau", "teilhaber",
    "teilhaberin", "gesellschafter", "gesellschafterin", "meister", "meisterin", "chefin", "manager", "managerin",
    "director", "head", "partner", "partnerin", "president", "chairman", "chair", "ceo", "cfo", "coo", "cto",
    "supervisor", "foreman", "buergermeister", "buergermeisterin", "mayor", "gemeinderaetin", "gemeinderat",
)  # fmt: skip
_NEW_ONE = vocabulary("neue neuer neuen new")
_IS_CALLED = vocabulary("heißt heisst ist is called named")
_NEWCOMERS = (
    *_ROLES,
    "einkaeufer",
    "einkaeuferin",
    "ansprechpartner",
    "ansprechpartnerin",
    "buyer",
    "contact",
    "kollegin",
)
_CONTACT = ("DID", "TALK", "CH_CALL", "CH_EMAIL", "CH_VISIT", "CH_VIDEO", "CH_CHAT", "CH_LETTER", "SAY")


def facts_in(scene: Scene, clause: Clause, person: NamedPerson | None, age: int | None) -> list[SaidFact]:
    """Facts of one clause about `person`; `age` is the age that someone turns, if it is said anywhere near."""
    reading = scene.reading
    if person is None or not (clause.any(*_PERSONAL) or clause.says(_OF_A_PERSON)):
        return []
    begun = departs(reading, clause, scene.names)
    begun = liked_way(reading, clause, scene.names) if begun is None else begun
    if begun is not None:
        return [SaidFact("other", Draft(reading, range(begun, clause.last)).text(), person)]
    if is_birthday(scene, clause):
        day = birthday(scene, clause, age)
        told = [SaidFact("birthday", day, person)] if day else []
        liked = likes(reading, clause)
        if liked is not None:
            rest = stretch(reading, liked, clause.last, clause.sentence)
            told.append(SaidFact("interest", _told(scene, rest, liked), person))
        return told
    parts = _told_apart(scene, clause)
    if parts:
        return [fact for part in parts for fact in facts_in(scene, part, person, age)]
    for tag, kind in _KINDS:
        at = next((i for i in clause.where(tag) if i not in scene.names), None)
        at = _habit_or_liking(scene, clause) if at is None and kind == "interest" else at
        at = _way_of_life(scene, clause) if at is None and kind == "other" else at
        if at is not None and _is_told_of_a_person(scene, clause, kind, at):
            return [SaidFact(kind, _told(scene, clause, at), person)]
    return []


def _habit_or_liking(scene: Scene, clause: Clause) -> int | None:
    """ "Trainiert für den Ironman", "only drinks tea": a pastime with a word of doing it."""
    reading = scene.reading
    liked = likes(reading, clause)
    if liked is not None:
        return liked
    hobby = any(i not in scene.names for i in clause.where("HOBBY"))
    practised = next(iter(clause.where("PRACTICE")), None)
    ordered = any(i != practised for i in clause.where("MINE_ACT", "GIFT_VERB", "APPOINT", "GOODS"))
    return practised if hobby and not ordered else None


def _told_apart(scene: Scene, clause: Clause) -> list[Clause]:
    """ "Is vegan and mad about swimming": two facts, when each side of the "and" tells one."""
    reading = scene.reading
    for i in reading.where(clause.first + 1, clause.last - 1, "AND"):
        sides = [
            stretch(reading, clause.first, i, clause.sentence),
            stretch(reading, i + 1, clause.last, clause.sentence),
        ]
        kinds = [_kind_told(scene, side) for side in sides]
        if None not in kinds and kinds[0] != kinds[1]:
            return sides
    return []


def _kind_told(scene: Scene, clause: Clause) -> str | None:
    for tag, kind in _KINDS:
        if any(i not in scene.names for i in clause.where(tag)):
            return kind
    if _habit_or_liking(scene, clause) is not None:
        return "interest"
    return "other" if _way_of_life(scene, clause) is not None else None


def _new_role(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Ist seit 1.11. Geschäftsführerin", "has been made regional manager", "ist neuerdings Obmann"."""
    if reading.fold(i) in _NEW_ONE and clause.says(_IS_CALLED) and reading.fold(i + 1).endswith(_NEWCOMERS):
        return True
    if reading.fold(i) not in _BECOMES or clause.any("WISH", "TALK", "APPOINT"):
        return False
    behind = range(i + 1, min(i + 9, clause.last))
    role = next((k for k in behind if reading.fold(k).endswith(_ROLES)), None)
    newly = reading.fold(i) in _MADE or any(reading.fold(k) in _NEWLY for k in (*behind, *range(clause.first, i)))
    return role is not None and newly and not reading.any(role + 1, role + 2, "DID")


def _way_of_life(scene: Scene, clause: Clause) -> int | None:
    """ "Feiert 25 Jahre im Betrieb", "wechselt in den Vertrieb", "ist neuerdings Betriebsrat"."""
    reading = scene.reading
    if not clause.says(_WAYS_OF_LIFE):
        return None
    for i in clause.words:
        if _new_role(reading, clause, i):
            return i
        form = reading.fold(i)
        if form in _JUBILEES and reading.fold(i + 2) in ("jahre", "years"):
            return i
        if form in _MOVES and any((reading.fold(k), reading.fold(k + 1)) in _INTO for k in range(i, clause.last)):
            return i
    return None


def _is_told_of_a_person(scene: Scene, clause: Clause, kind: str, at: int) -> bool:
    """Skiing together is a contact, and a present for a jubilee is a present."""
    reading = scene.reading
    if kind == "other" and (_is_of_ours(scene, clause, at) or _is_only_so(reading, clause, at)):
        return False
    if _is_another_word(reading, at, kind):
        return False
    if kind == "other" and reading.fold(at) in _LEAVES and not _somebody_leaves(scene, clause, at):
        return False
    if kind == "interest":
        ours = [i for i in clause.where("DELIVER") if not reading.fold(i).startswith("train")]
        in_a_row = reading.fold(at) == "running" and reading.fold(at - 1) in _PERIODS  # "third month running"
        return not (in_a_row or ours or _plays_otherwise(reading, clause, at) or clause.any("TALK", "WISH"))
    if kind == "family":
        return _is_of_theirs(reading, clause, at)
    if reading.fold(at) == "on" and not clause.says(_WORKS_THEN):
        return False
    beside = any(not at <= i < at + 3 for i in clause.where("DELIVER", "PROBLEM"))
    wanted = any(i not in scene.names for i in clause.where("WISH"))
    return not beside and not wanted and not clause.any("GIFT", "CH_GIFT") and not clause.says(_STILL_TO_BE)


def _is_of_ours(scene: Scene, clause: Clause, at: int) -> bool:
    """ "Promised him a new number", "takes over our order"."""
    after = scene.reading.fold(at + 1)
    return clause.any("COMMIT", "DELIVERED") or at + 1 in scene.names or after in _US


def _is_another_word(reading: Reading, at: int, kind: str) -> bool:
    """The line is engaged, and "baby-blue" is no baby."""
    if "UNREACHED" in reading.tags[at] and reading.fold(at) == "engaged":
        return True
    return kind == "family" and reading.forms[at + 1] == "-"


def _is_only_so(reading: Reading, clause: Clause, at: int) -> bool:
    """ "Ist jetzt zufrieden", "ist jetzt im Haus": how things are, and no new role, which is a noun."""
    if reading.lang != "de" or (reading.forms[at], reading.forms[at + 1]) != ("ist", "jetzt") or reading.lower:
        return False
    behind = range(at + 2, min(at + 5, clause.last))
    return clause.any("GOOD", "BAD", "RESOLVED", "DELIVER") or not any(reading.words[i].capital for i in behind)


def _is_of_theirs(reading: Reading, clause: Clause, at: int) -> bool:
    """ "My kids", "der Sohn der Firma", "grüßt von seiner Frau": no family of theirs that something is told of."""
    if reading.fold(at - 1) in _MINE or reading.fold(at + 1) in _NO_KIN:
        return False
    asks_at_home = any(reading.fold(k) in ("mit", "with") for k in (at - 1, at - 2))
    return not (asks_at_home and clause.any("REPLY", "DOI"))


def _plays_otherwise(reading: Reading, clause: Clause, at: int) -> bool:
    """ "Spielt mit offenen Karten", "runs a family business": no pastime."""
    if "family" in clause.forms and clause.says(_FIRMS):
        return True
    if reading.fold(at) == "spielt" and reading.fold(clause.last - 1) in _SPLIT_OFF:
        return True  # "spielt einen Patch ein"
    return reading.fold(at) == "spielt" and "HOBBY" not in clause.classes and reading.fold(at + 1) in _NO_GAME


def _somebody_leaves(scene: Scene, clause: Clause, at: int) -> bool:
    """ "He's leaving", "Frau Ohm zieht um"; "just leaving their depot" is the writer, "the line moves" a thing."""
    before = range(clause.first, at)
    if any(scene.reading.has(k, "I") for k in before):
        return False
    opens = not before or all(scene.reading.has(k, "AND", "BUT") for k in before)
    someone = any(k in scene.names or scene.reading.has(k, "THEY", "PRONOUN") for k in before)
    return someone or (opens and scene.reading.fold(at) != "leaving")


def likes(reading: Reading, clause: Clause) -> int | None:
    """ "Loves opera", "mag Jazz", "fährt gern Ski": a liking for something that is not ours."""
    if not (clause.says(_LIKINGS) or clause.says(_PASTIMES)):
        return None
    for i in clause.words:
        thing = reading.words[i + 1] if i + 1 < clause.last else None
        if thing is None or not thing.is_word:
            continue
        if reading.fold(i) in _LIKINGS and thing.fold not in _OURS and not reading.has(i + 1, "DELIVER", "MACHINE"):
            return i
        fondly = thing.fold in ("gern", "gerne", "leidenschaftlich")
        fondly = fondly or (thing.fold == "am" and reading.fold(i + 2) == "liebsten")
        if reading.fold(i) in _PASTIMES and fondly:
            return i
    return None


def _told(scene: Scene, clause: Clause, at: int) -> str:
    """The fact without the name and without the contact in which it was told."""
    reading = scene.reading
    contact = list(reading.where(clause.first, at, *_CONTACT))
    first = contact[-1] + 1 if contact else clause.first
    last = min(_past_an_aside(reading, clause, at), first + _LONGEST)
    return described(reading, stretch(reading, first, last, clause.sentence), scene.shown())


def _past_an_aside(reading: Reading, clause: Clause, at: int) -> int:
    """ "Spielt übrigens Posaune": the small word does not end what is told."""
    last = clause.last
    if at + 1 < last or not reading.has(last, "BREAK"):
        return last
    while last < len(reading.words) and reading.words[last].is_word and last < at + _ASIDE:
        last += 1
    return last
