"""Facts about people: birthdays, family, interests, changes of role."""

from typing import Literal

from bot.language.clauses import Clause, stretch
from bot.language.meaning import NamedPerson, SaidFact
from bot.language.phrases import described
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.timing import Dated, within
from bot.language.words import vocabulary

_LONGEST = 20
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
_TURNS = vocabulary(
    "hits hit gfeiert reaches wird wurde werde turns turned turning feiert feierte celebrates celebrated gefeiert"
)
_AGES = vocabulary("wird turns turning werde jahr year")
_ROUND = vocabulary("""
    dreißig vierzig fünfzig sechzig siebzig achtzig neunzig dreißiger vierziger fünfziger sechziger siebziger achtziger
    thirty forty fifty sixty seventy eighty ninety thirtieth fortieth fiftieth sixtieth seventieth eightieth
""")
_INTO = (("in", "den"), ("in", "die"), ("in", "das"), ("ins", "ausland"), ("nach", "wien"), ("into", "sales"))
_BECOMES = vocabulary("ist sind wurde wird worden made appointed promoted named elected is been becomes became as is")
_MADE = vocabulary("made appointed promoted named elected becomes became")
_JUBILEES = vocabulary("feiert celebrates")
_MOVES = vocabulary("wechselt wechsle")
_WAYS_OF_LIFE = _BECOMES | _JUBILEES | _MOVES
_PERSONAL = ("BIRTHDAY", "FAMILY", "INTEREST", "OTHERFACT", "HOBBY")
_OF_A_PERSON = _LIKINGS | _PASTIMES | _TURNS | _WAYS_OF_LIFE
"""A clause without these words and without a word of those classes tells nothing of a person."""
_LEAVES = vocabulary("leaving leaves moves moving zieht verlässt verlaesst moved")
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
_CONTACT = ("DID", "TALK", "CH_CALL", "CH_EMAIL", "CH_VISIT", "CH_VIDEO", "CH_CHAT", "CH_LETTER", "SAY")


def facts_in(scene: Scene, clause: Clause, person: NamedPerson | None, age: int | None) -> list[SaidFact]:
    """Facts of one clause about `person`; `age` is the age that someone turns, if it is said anywhere near."""
    reading = scene.reading
    if person is None or not (clause.any(*_PERSONAL) or clause.says(_OF_A_PERSON)):
        return []
    if _is_birthday(scene, clause):
        birthday = _birthday(scene, clause, age)
        told = [SaidFact("birthday", birthday, person)] if birthday else []
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


def _is_birthday(scene: Scene, clause: Clause) -> bool:
    """The word, or an age that somebody reaches on a day: "wird am 12.5. 50", "turned 45 yesterday"."""
    reading = scene.reading
    if any(i not in scene.names for i in clause.where("BIRTHDAY")):
        return True
    if not clause.says(_TURNS):
        return False
    dated = {i for d in scene.dates for i in range(d.first, d.last)}
    if dated.isdisjoint(clause.words):
        return False
    turns = next(i for i in clause.words if reading.fold(i) in _TURNS)
    if any(_ends_in_age(reading, d) for d in within(scene.dates, clause) if d.first > turns):
        return True
    return any(
        _is_age(reading, clause, i)
        for i in clause.words
        if i not in dated and (i > turns or reading.fold(i).endswith(("ziger", "ssiger")))
    )


def _ends_in_age(reading: Reading, day: Dated) -> bool:
    """ "Wird am 13. Dezember 50": no year."""
    last = reading.words[day.last - 1].text
    return day.last - day.first > 2 and len(last) == 2 and last.isdigit() and reading.words[day.last - 2].text != "."


def _is_age(reading: Reading, clause: Clause, i: int) -> bool:
    word = reading.words[i]
    if word.fold in _ROUND or word.fold.endswith(("zigsten", "zigster", "ziger")):
        return True
    number = word.text.removesuffix("er").removesuffix("ster").removesuffix("sten")
    if not (number.isdecimal() and 15 <= int(number) <= 110):
        return False
    last = i + 1 >= clause.last or not reading.words[i + 1].is_word
    return (
        last
        or word.text != number
        or reading.fold(i + 1) in ("jahre", "years", "today", "yesterday", "on", "am", "gestern")
    )


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
    if kind == "other" and (at + 1 in scene.names or reading.fold(at + 1) in ("us", "our", "uns", "unser", "unsere")):
        return False
    if "UNREACHED" in reading.tags[at] and reading.fold(at) == "engaged":
        return False
    if reading.words[at + 1 : at + 2] and reading.words[at + 1].text == "-" and kind == "family":
        return False
    if kind == "other" and reading.fold(at) in _LEAVES and not _somebody_leaves(scene, clause, at):
        return False
    if kind == "interest":
        return not clause.any("TALK", "DELIVER", "WISH")
    if kind == "family":
        asks_at_home = any(reading.fold(k) in ("mit", "with") for k in (at - 1, at - 2))
        return not (asks_at_home and clause.any("REPLY", "DOI"))
    beside = any(not at <= i < at + 3 for i in clause.where("DELIVER", "PROBLEM"))
    return not beside and not clause.any("GIFT", "CH_GIFT", "WISH")


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
        if reading.fold(i) in _PASTIMES and thing.fold in ("gern", "gerne", "leidenschaftlich"):
            return i
    return None


def _told(scene: Scene, clause: Clause, at: int) -> str:
    """The fact without the name and without the contact in which it was told."""
    reading = scene.reading
    contact = list(reading.where(clause.first, at, *_CONTACT))
    first = contact[-1] + 1 if contact else clause.first
    return described(
        reading, stretch(reading, first, min(clause.last, first + _LONGEST), clause.sentence), scene.shown()
    )


def _birthday(scene: Scene, clause: Clause, age: int | None) -> str | None:
    """MM-DD, or YYYY-MM-DD when the year or the age is said."""
    days = [d for d in within(scene.dates, clause) if d.said.grain == "day" and d.said.start is not None]
    days = days or [
        d for d in scene.dates if 0 <= d.first - clause.last <= 2 and d.said.grain == "day" and d.said.start
    ]
    if not days:
        return None
    start = days[0].said.start
    assert start is not None
    written_year = days[0].said.text.rstrip(".").endswith(str(start.year))
    if written_year and start.date() < scene.today:
        return f"{start:%Y-%m-%d}"
    if age is not None:
        day = days[0].future.first
        return f"{day.year - age:04d}-{day:%m-%d}" if day.year > age else f"{start:%m-%d}"
    return f"{start:%m-%d}"


def age_said(scene: Scene) -> int | None:
    """ "Wird 50", "turns 40", "50. Geburtstag": the age somebody reaches next."""
    reading = scene.reading
    if "BIRTHDAY" not in reading.present and _AGES.isdisjoint(reading.folds):
        return None
    for i, word in enumerate(reading.words):
        if not (word.text.isdecimal() and 1 < len(word.text) < 4 and 10 <= int(word.text) <= 110):
            continue
        if reading.fold(i - 1) in _AGES or reading.has(i + 2, "BIRTHDAY"):
            return int(word.text)
        if any(reading.fold(k) in ("wird", "turns", "turning") for k in range(max(0, i - 4), i)):
            return int(word.text)
    return None
