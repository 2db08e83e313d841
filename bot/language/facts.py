"""Facts about people: birthdays, family, interests, changes of role; and gifts."""

from collections.abc import Sequence
from typing import Literal

from bot.language.clauses import Clause
from bot.language.meaning import NamedPerson, SaidFact
from bot.language.phrases import described, present
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.timing import within
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
_CONTACT = ("DID", "TALK", "CH_CALL", "CH_EMAIL", "CH_VISIT", "CH_VIDEO", "CH_CHAT", "CH_LETTER", "SAY")


def facts_in(scene: Scene, clause: Clause, person: NamedPerson | None, age: int | None) -> list[SaidFact]:
    """Facts of one clause about `person`; `age` is the age that someone turns, if it is said anywhere near."""
    reading = scene.reading
    if person is None:
        return []
    if any(i not in scene.names for i in reading.where(clause.first, clause.last, "BIRTHDAY")):
        birthday = _birthday(scene, clause, age)
        return [SaidFact("birthday", birthday, person)] if birthday else []
    for tag, kind in _KINDS:
        at = next((i for i in reading.where(clause.first, clause.last, tag) if i not in scene.names), None)
        at = likes(reading, clause) if at is None and kind == "interest" else at
        if at is not None and _is_told_of_a_person(scene, clause, kind):
            return [SaidFact(kind, _told(scene, clause, at), person)]
    return []


def _is_told_of_a_person(scene: Scene, clause: Clause, kind: str) -> bool:
    """Skiing together is a contact, and a present for a jubilee is a present."""
    reading = scene.reading
    if kind == "interest":
        return not reading.any(clause.first, clause.last, "TALK", "DELIVER", "WISH")
    return kind == "family" or not reading.any(
        clause.first, clause.last, "GIFT", "CH_GIFT", "WISH", "DELIVER", "PROBLEM"
    )


def likes(reading: Reading, clause: Clause) -> int | None:
    """ "Loves opera", "mag Jazz", "fährt gern Ski": a liking for something that is not ours."""
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
    return described(reading, Clause(first, min(clause.last, first + _LONGEST), clause.sentence), scene.shown())


def _birthday(scene: Scene, clause: Clause, age: int | None) -> str | None:
    """MM-DD, or YYYY-MM-DD when the year or the age is said."""
    days = [d for d in within(scene.dates, clause) if d.said.grain == "day" and d.said.start is not None]
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
    for i, word in enumerate(reading.words):
        if not (word.text.isdigit() and 1 < len(word.text) < 4 and 10 <= int(word.text) <= 110):
            continue
        if reading.fold(i - 1) in ("wird", "turns", "turning", "werde", "jahr", "year") or reading.has(
            i + 2, "BIRTHDAY"
        ):
            return int(word.text)
        if any(reading.fold(k) in ("wird", "turns", "turning") for k in range(max(0, i - 4), i)):
            return int(word.text)
    return None


def gifts_in(scene: Scene, clauses: Sequence[Clause]) -> tuple[str, ...]:
    """Things given to a customer or got from one."""
    reading = scene.reading
    found: list[str] = []
    for clause in clauses:
        given = reading.any(clause.first, clause.last, "GIFT_VERB", "CH_GIFT", "DID")
        for i in reading.where(clause.first, clause.last, "GIFT"):
            if (
                given
                and i not in scene.names
                and not reading.any(clause.first, clause.last, "WISH", "PROBLEM", "DELIVER")
            ):
                found.append(present(reading, clause, i))
                break
    return tuple(dict.fromkeys(found[:2]))
