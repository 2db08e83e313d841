"""Whether a trouble is over: settled, put right, running again, or only about to be."""

from collections.abc import Sequence

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.words import vocabulary

NOBODY = vocabulary("keiner niemand none nobody nobody's")
_WORKS = vocabulary(
    "läuft laufen geht gehen funktioniert funktionieren druckt tut passt klappt rennt schnurrt scannt misst"
)
_AGAIN = frozenset({"wieder"})
_PLANNED = vocabulary("""
    will soll wird muss to get möchte werde werden i'd i'll we'll needs wants until bis
""")


def is_settled(scene: Scene, clauses: Sequence[Clause], found: Sequence[Clause]) -> bool:
    """A word for settled in the complaint's clause or behind it, as done and not as planned."""
    reading = scene.reading
    if all(_all_ended(scene, c) for c in found):
        return True
    for clause in clauses:
        if clause.first < found[0].first - 12:
            continue
        for i in clause.where("RESOLVED"):
            if not _denied_near(reading, clause, i) and not _planned(clause):
                return True
        if _runs_again(reading, clause):
            return True
    return False


def _runs_again(reading: Reading, clause: Clause) -> bool:
    """ "Nach dem Update läuft er wieder"."""
    if "wieder" not in clause.forms or clause.forms.isdisjoint(_WORKS) or clause.any("NEG", "PROBLEM"):
        return False
    return any(reading.fold(i) in _WORKS and reading.says(i + 1, min(i + 5, clause.last), _AGAIN) for i in clause.words)


def _all_ended(scene: Scene, clause: Clause) -> bool:
    reading = scene.reading
    places = list(clause.where("COMPLAIN", "PROBLEM"))
    return bool(places) and all(is_ended(reading, clause, i) for i in places)


def is_ended(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Keine Abstürze mehr", "no more jams": there was a trouble, and it is over."""
    before = range(max(clause.first, i - 3), i)
    if any(reading.fold(k) in ("no", "keine", "kein") and reading.fold(k + 1) in ("more", "mehr") for k in before):
        return True
    no = any(reading.has(k, "NEG") for k in before)
    return no and any(reading.fold(k) in ("mehr", "anymore", "longer") for k in range(i + 1, min(i + 4, clause.last)))


def _denied_near(reading: Reading, clause: Clause, i: int) -> bool:
    return any(reading.has(k, "NEG") or reading.fold(k) in NOBODY for k in range(max(clause.first, i - 4), i))


def _planned(clause: Clause) -> bool:
    if clause.any("BYWHEN", "REQUEST"):
        return True
    able = clause.says(("kann", "can"))
    return not able and clause.says(_PLANNED)
