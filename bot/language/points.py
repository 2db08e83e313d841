"""Follow-ups, wishes and facts of one customer's clauses, each thing once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.language.clauses import Clause
from bot.language.facts import age_said, facts_in
from bot.language.followups import Scene, follow_up_in, own_plan, to_meet
from bot.language.meaning import NamedPerson, Owner, SaidFact, SaidFollowUp, SaidWish, When
from bot.language.wishes import wish_in
from bot.language.words import vocabulary

_IT = vocabulary("es it das ihn them die")


@dataclass(frozen=True, slots=True)
class Points:
    follow_ups: tuple[SaidFollowUp, ...]
    wishes: tuple[SaidWish, ...]
    facts: tuple[SaidFact, ...]
    used: frozenset[int]
    """First words of clauses that hold a follow-up."""


def points(scene: Scene, clauses: Sequence[Clause], person: NamedPerson | None) -> Points:
    """Follow-ups, wishes and facts, clause by clause."""
    reading = scene.reading
    follow_ups: list[SaidFollowUp] = []
    wishes: list[SaidWish] = []
    facts: list[SaidFact] = []
    used: set[int] = set()
    owner: Owner | None = None
    age = age_said(scene)
    for n, clause in enumerate(clauses):
        before = clauses[n - 1] if n else None
        if before is not None and before.sentence != clause.sentence:
            owner = None
        told = facts_in(scene, clause, person, age)
        facts += [
            fact
            for fact in told
            if not (facts and facts[-1].type == fact.type and before is not None and before.sentence == clause.sentence)
        ]
        said = follow_up_in(scene, clause, before, owner)
        wish = wish_in(scene, clause, clauses[n + 1 :], before) if said is None or not own_plan(scene, clause) else None
        said, wish = _one_of(scene, clause, said, wish)
        if wish is not None:
            wishes.append(wish)
        if said is None:
            owner = _speaker(scene, clause, owner)
            continue
        goes_on = (
            before is not None and before.first in used and follow_ups and _goes_on(scene, clause, follow_ups[-1], said)
        )
        if goes_on:
            said = replace(said, what=f"{follow_ups.pop().what} {reading.words[clause.first].text} {said.what}")
        follow_ups.append(said)
        used.add(clause.first)
        owner = said.owner
    return Points(_without_doubles(follow_ups), tuple(dict.fromkeys(wishes)), tuple(facts), frozenset(used))


def _one_of(
    scene: Scene, clause: Clause, said: SaidFollowUp | None, wish: SaidWish | None
) -> tuple[SaidFollowUp | None, SaidWish | None]:
    """One thing said once is one point: "bis Freitag ein Angebot" is to be done by us, "eine Schulung" is a wish."""
    if said is None or wish is None or said.owner != "us" or not (said.what in wish.text or wish.text in said.what):
        return said, wish
    head = next(iter(scene.reading.where(clause.first, clause.last, "DELIVER", "APPOINT")), -1)
    asked = said.due is not None or scene.reading.has(head, "DELIVER") or to_meet(scene, clause)
    return (said, None) if asked else (None, wish)


def _goes_on(scene: Scene, clause: Clause, before: SaidFollowUp, said: SaidFollowUp) -> bool:
    """ "Prüft den Preis und meldet sich Mittwoch": two steps of one promise, due together."""
    reading = scene.reading
    if before.due is not None or said.due is None or before.owner != said.owner or not reading.has(clause.first, "AND"):
        return False
    return reading.has(clause.first + 1, "ACTION", "WILL") and reading.fold(clause.first + 1) not in ("i'll", "we'll")


def _speaker(scene: Scene, clause: Clause, before: Owner | None) -> Owner | None:
    """Who the following clauses speak of when they name no subject of their own."""
    reading = scene.reading
    if reading.any(clause.first, clause.last, "PRONOUN"):
        return "them"
    named = any(i in scene.names for i in clause.words)
    theirs = reading.any(clause.first, clause.last, "HAVE3", "SAY", "REQUEST", "WISH") and not reading.any(
        clause.first, clause.last, "I"
    )
    return "them" if named and theirs else before


def _same_thing(what: str) -> bool:
    """ "Ich schick es ihr Donnerstag": what was asked for a sentence before."""
    words = what.casefold().split()
    return len(words) <= 8 and not _IT.isdisjoint(words[:5])


def _either(ours: When | None, theirs: When | None) -> When | None:
    if ours is None or theirs is None or ours == theirs:
        return ours or theirs
    return When(ours.first, ours.last, ((theirs.first, theirs.last),))


def _without_doubles(found: Sequence[SaidFollowUp]) -> tuple[SaidFollowUp, ...]:
    """The customer wants it by day A, we promise it for day B: one follow-up, ours, due on either."""
    out: list[SaidFollowUp] = []
    for said in found:
        same = next((n for n, other in enumerate(out) if other.what in said.what), None)
        if same is None and out and out[-1].owner == said.owner == "us" and _same_thing(said.what):
            out[-1] = replace(out[-1], due=_either(said.due, out[-1].due))
        elif same is None:
            out.append(said)
        else:
            out[same] = replace(said, owner=out[same].owner)
    return tuple(out)
