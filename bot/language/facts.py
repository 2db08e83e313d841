"""Facts about people: birthdays, family, interests, changes of role; and gifts."""

from collections.abc import Sequence

from bot.language.clauses import Clause
from bot.language.followups import Scene
from bot.language.meaning import NamedPerson, SaidFact
from bot.language.timing import within

_LONGEST = 20
_KINDS = (("FAMILY", "family"), ("INTEREST", "interest"))


def facts_in(scene: Scene, clause: Clause, person: NamedPerson | None, age: int | None) -> list[SaidFact]:
    """Facts of one clause about `person`; `age` is the age that someone turns, if it is said anywhere near."""
    reading = scene.reading
    found: list[SaidFact] = []
    if person is None:
        return found
    if any(i not in scene.names for i in reading.where(clause.first, clause.last, "BIRTHDAY")):
        birthday = _birthday(scene, clause, age)
        return [SaidFact("birthday", birthday, person)] if birthday else found
    words = reading.words
    for tag, kind in _KINDS:
        at = next((i for i in reading.where(clause.first, clause.last, tag) if i not in scene.names), None)
        if at is not None:
            first = max(clause.first, at - 3)
            last = min(clause.last, first + _LONGEST)
            text = reading.text[words[first].start : words[last - 1].end].strip()
            found.append(SaidFact("family" if kind == "family" else "interest", text, person))
            break
    return found


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
                words = reading.words
                last = min(clause.last, i + 4)
                found.append(reading.text[words[i].start : words[last - 1].end].strip())
                break
    return tuple(dict.fromkeys(found[:2]))
