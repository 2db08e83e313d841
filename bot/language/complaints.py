"""Dissatisfaction with us: what, how bad, and whether it is settled."""

from collections.abc import Sequence

from bot.language.clauses import Clause
from bot.language.malfunctions import fails
from bot.language.meaning import SaidComplaint, Severity
from bot.language.phrases import stripped
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.words import vocabulary

_LONGEST = 20
_NO_OBJECT = ("CH_CALL", "CH_EMAIL", "CH_LETTER", "CH_CHAT", "CH_VISIT", "SALUTE_M", "SALUTE_F", "TITLE")
_WITHOUT = ("los", "lose", "frei", "freie", "free", "less")
_NOT_US = vocabulary("wettbewerber konkurrenz mitbewerber competitor competitors rival")


def complaints_in(scene: Scene, clauses: Sequence[Clause], rivals: frozenset[int]) -> tuple[SaidComplaint, ...]:
    """At most one complaint for clauses that follow each other: the problem, else the word for complaining."""
    reading = scene.reading
    found = [c for c in clauses if _complains(scene, c, rivals)]
    if not found:
        return ()
    problem = next((c for c in found if _problem(scene, c) or _names_it(scene, c)), found[0])
    if not _problem(scene, problem):
        problem = _said_after(reading, clauses, problem)
    text = stripped(reading, problem, scene.shown(), min(problem.last, problem.first + _LONGEST))
    return (
        SaidComplaint(text, "resolved" if _settled(scene, clauses, found) else "open", _severity(reading, clauses)),
    )


def _complains(scene: Scene, clause: Clause, rivals: frozenset[int]) -> bool:
    reading, first, last = scene.reading, clause.first, clause.last
    if rivals & set(clause.words) or any(reading.fold(i) in _NOT_US for i in clause.words):
        return False
    places = [
        i
        for i in reading.where(first, last, "COMPLAIN", "PROBLEM", "BACK")
        if i not in scene.names and not reading.fold(i).endswith(_WITHOUT)
    ]
    if (
        reading.any(first, last, "MACHINE")
        and any(reading.fold(i) in ("steht", "stehen") for i in clause.words)
        and not reading.any(first, last, "APPOINT")
    ):
        return True
    if places and any(reading.fold(i).startswith("interes") for i in clause.words):
        return False
    return any(not _denied(reading, clause, i) for i in places) or (not places and fails(reading, clause, scene.names))


def _denied(reading: Reading, clause: Clause, i: int) -> bool:
    if reading.has(i, "NEG"):
        return False
    if reading.fold(i + 1) in ("keine", "none") and i + 2 >= clause.last:
        return True
    if any(reading.fold(k) in ("nichts", "nothing") for k in range(max(clause.first, i - 3), i)):
        return True
    return any(
        reading.has(k, "NEG") and not reading.has(k, "PROBLEM", "COMPLAIN") for k in range(max(clause.first, i - 3), i)
    )


def _problem(scene: Scene, clause: Clause) -> bool:
    return any(
        i not in scene.names for i in scene.reading.where(clause.first, clause.last, "PROBLEM", "MACHINE")
    ) or fails(scene.reading, clause, scene.names)


def _names_it(scene: Scene, clause: Clause) -> bool:
    """ "Hat die Mahnung beanstandet": the word of complaining has an object, a noun that is no channel."""
    reading = scene.reading
    if reading.lang == "en" or reading.lower or any(reading.fold(i) == "sich" for i in clause.words):
        return False
    return reading.any(clause.first, clause.last, "OBJECTS_TO") and any(
        reading.words[i].capital and i > clause.first and i not in scene.names and not reading.has(i, *_NO_OBJECT)
        for i in clause.words
    )


def _said_after(reading: Reading, clauses: Sequence[Clause], clause: Clause) -> Clause:
    """ "Hat sich beschwert, dass ...": what it is about stands in the next clause when this one holds nothing more."""
    following = [c for c in clauses if c.first >= clause.last]
    if (
        following
        and following[0].sentence - clause.sentence <= 1
        and reading.fold(following[0].first) in ("dass", "weil", "that", "because", "ueber")
    ):
        return following[0]
    return clause


def _settled(scene: Scene, clauses: Sequence[Clause], found: Sequence[Clause]) -> bool:
    """A word for settled in the complaint's clause or behind it, as done and not as planned."""
    reading = scene.reading
    for clause in clauses:
        if clause.first < found[0].first - 12:
            continue
        for i in reading.where(clause.first, clause.last, "RESOLVED"):
            if not _denied_near(reading, clause, i) and not _planned(reading, clause):
                return True
    return False


def _denied_near(reading: Reading, clause: Clause, i: int) -> bool:
    return any(reading.has(k, "NEG") for k in range(max(clause.first, i - 4), i))


def _planned(reading: Reading, clause: Clause) -> bool:
    if reading.any(clause.first, clause.last, "BYWHEN", "REQUEST"):
        return True
    wanted = {
        "will",
        "soll",
        "wird",
        "muss",
        "to",
        "get",
        "möchte",
        "moechte",
        "werde",
        "werden",
        "i'd",
        "i'll",
        "we'll",
        "needs",
        "wants",
        "until",
        "bis",
    }
    able = any(reading.fold(i) in ("kann", "can") for i in clause.words)
    return not able and any(reading.fold(i) in wanted for i in clause.words)


def _severity(reading: Reading, clauses: Sequence[Clause]) -> Severity | None:
    if any(reading.any(c.first, c.last, "MINOR") for c in clauses):
        return "low"
    return "high" if any(reading.any(c.first, c.last, "SEVERE") for c in clauses) else None
