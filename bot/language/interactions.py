"""From clauses to what happened with one customer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.language.channels import channel_of, direction, reached
from bot.language.clauses import Clause
from bot.language.complaints import complaints_in
from bot.language.facts import age_said, facts_in, gifts_in, likes
from bot.language.followups import Scene, follow_up_in, own_plan, to_meet
from bot.language.meaning import (
    Channel,
    NamedCustomer,
    NamedPerson,
    Owner,
    SaidFact,
    SaidFollowUp,
    SaidInteraction,
    SaidWish,
    When,
)
from bot.language.moods import satisfaction, sentiment
from bot.language.parties import Cast, Party
from bot.language.reading import Reading
from bot.language.timing import Dated, can_be_contact, lies_ahead, within
from bot.language.wishes import wish_in
from bot.language.words import vocabulary

_EVIDENCE = (
    "DID",
    "UNREACHED",
    "TALK",
    "CH_CALL",
    "CH_MEETING",
    "CH_VISIT",
    "CH_EMAIL",
    "CH_VIDEO",
    "CH_CHAT",
    "CH_LETTER",
    "CH_EVENT",
    "CH_GIFT",
    "WAS",
)
UNNAMED = NamedCustomer("unnamed")


@dataclass(frozen=True, slots=True)
class Points:
    follow_ups: tuple[SaidFollowUp, ...]
    wishes: tuple[SaidWish, ...]
    facts: tuple[SaidFact, ...]
    used: frozenset[int]
    """First words of clauses that hold a follow-up."""


def contact_date(reading: Reading, clauses: Sequence[Clause], dates: Sequence[Dated], today: date) -> Dated | None:
    """The date of the contact: in the first clause that tells of it, else the first that can be one."""
    by_clause = [(c, [d for d in within(dates, c) if can_be_contact(reading, d, today)]) for c in clauses]
    for clause, found in by_clause:
        if found and reading.any(clause.first, clause.last, *_EVIDENCE) and not _problem_since(reading, clause, found):
            return _last_said(reading, clause, [d for d in found if not _ahead(reading, clause, d, today)])
    first = next(((c, f) for c, f in by_clause if f), None)
    if first is None or first[0].sentence != clauses[0].sentence:
        return None
    if reading.any(first[0].first, first[0].last, "WV", "AGAIN", "COMMIT", "BYWHEN", "FAMILY", "WILL"):
        return None
    plain = [
        d
        for d in first[1]
        if not lies_ahead(d, today)
        or not reading.any(first[0].first, first[0].last, "WISH", "ACTION", "AGAIN", "APPOINT", "DELIVER")
    ]
    return plain[0] if plain else None


def _problem_since(reading: Reading, clause: Clause, found: Sequence[Dated]) -> bool:
    return reading.any(clause.first, clause.last, "PROBLEM") and not reading.any(
        clause.first, clause.last, "TALK", "MINE_ACT", "IN", "CH_CALL", "CH_EMAIL", "CH_VISIT"
    )


def _ahead(reading: Reading, clause: Clause, found: Dated, today: date) -> bool:
    """A day to come in the very clause that tells of the contact: "angerufen, Montag wieder"."""
    return lies_ahead(found, today) and (
        reading.any(clause.first, clause.last, "AGAIN", "WV", "COMMIT", "BYWHEN", "WILL", "MODAL")
        or not reading.any(clause.first, clause.last, *_EVIDENCE)
    )


def _last_said(reading: Reading, clause: Clause, found: list[Dated]) -> Dated | None:
    """A slip of the tongue is corrected by what comes after: "Montag, nein, Dienstag"."""
    if len(found) > 1 and any(
        reading.fold(k)
        in (
            "nein",
            "no",
            "quatsch",
            "sorry",
            "ne",
            "nee",
            "wait",
            "actually",
            "vielmehr",
            "rather",
            "äh",
            "aeh",
            "doch",
            "moment",
            "halt",
        )
        for k in range(found[0].last, found[1].first)
    ):
        return found[1]
    return found[0] if found else None


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


_IT = vocabulary("es it das ihn them die")


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


def interaction(
    scene: Scene,
    cast: Cast,
    clauses: Sequence[Clause],
    party: Party | None,
    shared: Sequence[Clause],
    when: Dated | None,
) -> SaidInteraction:
    """One contact. `clauses` are this party's, `shared` are all of the message: channel and date may be said once
    for several."""
    reading = scene.reading
    scene = replace(scene, own=shown_words(cast, party))
    contacts = party.contacts if party is not None else ()
    person = contacts[0] if contacts else None
    found = points(scene, clauses, person)
    telling = [c for c in clauses if c.first not in found.used] or list(clauses)
    open_to_all = (
        telling
        if any(reading.any(c.first, c.last, *_EVIDENCE) for c in telling)
        else [c for c in shared if c.first not in found.used]
    )
    channel = channel_of(reading, telling, cast.words) or channel_of(reading, open_to_all, cast.words)
    if channel is None and len(telling) < len(clauses):
        channel = _with_follow_up(reading, clauses, cast.words)
    way = direction(reading, open_to_all, channel, cast.words)
    got = reached(reading, telling, channel, way)
    rivals = frozenset(i for i in cast.words if i not in {p for m in cast.mentions for p in range(m.first, m.last)})
    complaints = complaints_in(scene, clauses, rivals)
    return SaidInteraction(
        party.customer if party is not None else UNNAMED,
        contacts,
        _day(when, scene.today),
        when.clock if when is not None else None,
        channel,
        way,
        got,
        sentiment(reading, clauses, cast.words) if got is not False else None,
        satisfaction(reading),
        found.follow_ups,
        found.wishes,
        complaints,
        found.facts,
        gifts_in(scene, clauses),
        cast.rivals,
    )


def shown_words(cast: Cast, party: Party | None) -> frozenset[int]:
    """Words of this party's names: firm and people, salutations with them."""
    places = party.places if party is not None else ()
    return frozenset(i for m in cast.mentions if m.first in places for i in range(m.first, m.last))


def _with_follow_up(reading: Reading, clauses: Sequence[Clause], names: frozenset[int]) -> Channel | None:
    told = [c for c in clauses if reading.any(c.first, c.last, "DID", "TALK")]
    return channel_of(reading, told, names)


def _day(when: Dated | None, today: date) -> When:
    return when.past if when is not None else When(today, today)


def only_facts(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """Nothing but facts about a person: no contact was told."""
    told = any(
        i not in cast.words
        for c in clauses
        for i in reading.where(
            c.first,
            c.last,
            "TALK",
            "UNREACHED",
            "MINE_ACT",
            "IN",
            "SAY",
            "CH_CALL",
            "CH_EMAIL",
            "CH_VISIT",
            "CH_MEETING",
            "CH_VIDEO",
            "CH_CHAT",
            "CH_LETTER",
            "CH_EVENT",
            "CH_GIFT",
            "WISH",
            "COMPLAIN",
            "PROBLEM",
        )
    )
    facts = reading.any(0, len(reading.words), "BIRTHDAY", "FAMILY", "INTEREST", "OTHERFACT")
    return (facts or any(likes(reading, c) is not None for c in clauses)) and not told
