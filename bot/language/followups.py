"""Promises, tasks and appointments that a clause holds: what, until when, by whom."""

from dataclasses import dataclass
from datetime import date

from bot.language.clauses import Clause
from bot.language.meaning import Owner, SaidFollowUp
from bot.language.reading import Reading
from bot.language.subjects import content, owner_of
from bot.language.timing import Dated, due_in
from bot.language.words import vocabulary

_LONGEST = 24
_MUTUAL = vocabulary("""
    treffen sehen sprechen reden telefonieren zusammensetzen meet talk speak catch reconvene discuss
""")
_MEET_AGAIN = vocabulary("""
    treffen sehen sprechen telefonieren reden zusammensetzen meet talk speak catch call visit see reconvene
    touch revisit
""")


@dataclass(frozen=True, slots=True)
class Scene:
    """What the finders of points need beside the clause itself."""

    reading: Reading
    dates: tuple[Dated, ...]
    today: date
    names: frozenset[int]
    spent: frozenset[int]
    """First words of the dates that are the contact's own."""


def follow_up_in(
    scene: Scene, clause: Clause, before: Clause | None, owner_before: Owner | None
) -> SaidFollowUp | None:
    """The follow-up of a clause, or None. A wish for a product is none, a request for a concrete action of ours is
    one."""
    due = due_in(scene.dates, clause, scene.today, scene.spent)
    if not _is_follow_up(scene, clause, due):
        return None
    owner = _owner(scene, clause, owner_before)
    when = due.future if due is not None else None
    return SaidFollowUp(_what(scene, clause, before), owner, when, due.clock if due is not None else None)


def _is_follow_up(scene: Scene, clause: Clause, due: Dated | None) -> bool:
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "BIRTHDAY") or _is_told_fact(scene, clause):
        return False
    if reading.any(first, last, "WV", "OWE") and not reading.any(first, last, "NEG"):
        return True
    if reading.any(first, last, "COMMIT") and not reading.any(first, last, "NEG"):
        return due is not None or reading.any(first, last, "ACTION", "DELIVER", "APPOINT", "OURS")
    if due is not None:
        return _acts_by(scene, clause)
    return _acts_some_day(scene, clause)


def _is_told_fact(scene: Scene, clause: Clause) -> bool:
    return scene.reading.any(clause.first, clause.last, "FAMILY") and not scene.reading.any(
        clause.first, clause.last, "DELIVER", "APPOINT", "COMMIT"
    )


def _acts_by(scene: Scene, clause: Clause) -> bool:
    """With a date to come: an action, a thing to deliver or an appointment, unless it is only wanted or was long
    done."""
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "WISH") and not reading.any(first, last, "DELIVER") and not own_plan(scene, clause):
        return False
    if reading.any(first, last, "ACTION", "DELIVER", "APPOINT", "OURS", "AGAIN", "REQUEST"):
        return not (reading.any(first, last, "NEG") and reading.any(first, last, "WISH"))
    return reading.any(first, last, "WILL", "MODAL") and reading.any(first, last, "I", "THEY")


def own_plan(scene: Scene, clause: Clause) -> bool:
    """ "Will im Sommer wieder treffen", "wants to bring her board along": they want to act or meet, not to have."""
    reading = scene.reading
    wish = next(iter(reading.where(clause.first, clause.last, "WISH")), clause.first)
    verbs = [i for i in reading.where(wish + 1, clause.last, "ACTION") if i not in scene.names]
    return bool(verbs) or any(reading.fold(i) in _MEET_AGAIN for i in clause.words)


def _acts_some_day(scene: Scene, clause: Clause) -> bool:
    """Without a date: a promise of ours or theirs in present or future tense, or a request for a concrete action."""
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "NEG", "UNREACHED") or (
        reading.any(first, last, "PROBLEM") and not reading.any(first, last, "I")
    ):
        return False
    if _done(scene, clause):
        return False
    wanted = reading.any(first, last, "REQUEST")
    if wanted and reading.any(first, last, "DELIVER", "CH_CALL") and _concrete(scene, clause):
        return True
    if wanted and reading.any(first, last, "WISH") and not any(reading.fold(i) in _MEET_AGAIN for i in clause.words):
        return False
    action = [i for i in reading.where(first, last, "ACTION") if i not in scene.names and not reading.has(i, "DELIVER")]
    if not action:
        return False
    return _future_voice(scene, clause, action)


def _concrete(scene: Scene, clause: Clause) -> bool:
    return scene.reading.any(clause.first, clause.last, "DELIVER")


def _future_voice(scene: Scene, clause: Clause, action: list[int]) -> bool:
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "WILL", "MODAL"):
        return True
    if reading.lang == "de":
        form = reading.fold(action[0])
        if form.endswith("en"):
            return reading.has(action[0] + 1, "I")
        acting = reading.any(first, last, "I", "THEY", "OURS", "AGAIN") or any(i in scene.names for i in clause.words)
        return (
            form.endswith(("e", "t"))
            and not form.startswith("ge")
            and not form.endswith("te")
            and len(form) > 3
            and acting
        )
    return reading.has(first, "I") and reading.fold(action[0]).endswith("ing")


def _done(scene: Scene, clause: Clause) -> bool:
    reading = scene.reading
    return reading.any(clause.first, clause.last, "DID", "WAS", "HAVE1", "HAVE3") and not reading.any(
        clause.first, clause.last, "WILL", "MODAL"
    )


def _owner(scene: Scene, clause: Clause, before: Owner | None) -> Owner:
    reading, first, last = scene.reading, clause.first, clause.last
    owner = owner_of(reading, clause, scene.names, before)
    if owner == "us":
        return "us"
    if reading.any(first, last, "REQUEST") and not _acts_themselves(scene, clause):
        return "us"
    if reading.any(first, last, "WISH", "REQUEST", "AGAIN") and any(reading.fold(i) in _MUTUAL for i in clause.words):
        return "us"
    if (
        reading.any(first, last, "APPOINT", "AGAIN")
        and not reading.any(first, last, "DELIVER")
        and any(reading.fold(i) in _MEET_AGAIN for i in clause.words)
    ):
        return "us"
    return "them"


def _acts_themselves(scene: Scene, clause: Clause) -> bool:
    """ "Sie will bis Freitag entscheiden": what is wanted is an action of their own."""
    reading = scene.reading
    wants = next(iter(reading.where(clause.first, clause.last, "REQUEST")), clause.first)
    return any(
        i > wants
        and not reading.has(i, "DELIVER")
        and reading.fold(i).endswith("en" if reading.lang == "de" else reading.fold(i)[-2:])
        and (reading.lang == "de" or reading.fold(i - 1) == "to")
        and reading.fold(i - 2) not in ("me", "us")
        for i in reading.where(clause.first, clause.last, "ACTION")
    )


def _what(scene: Scene, clause: Clause, before: Clause | None) -> str:
    """The clause in its own words; a short one takes the clause before along, of the same sentence."""
    first = clause.first
    if before is not None and before.sentence == clause.sentence and content(scene.reading, [clause], scene.names) < 3:
        first = before.first
    first = max(first, clause.last - _LONGEST)
    words = scene.reading.words
    return scene.reading.text[words[first].start : words[clause.last - 1].end].strip()
