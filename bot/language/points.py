"""Follow-ups, wishes and facts of one customer's clauses, each thing once."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.language.answered_days import bare_day, either, is_deadline, only_a_day
from bot.language.asked_for import own_plan, to_meet, wants_sent
from bot.language.birthdays import age_said
from bot.language.clauses import Clause
from bot.language.facts import facts_in
from bot.language.followups import follow_up_in
from bot.language.leaving import goes_out
from bot.language.liked_ways import liked_way
from bot.language.meaning import NamedPerson, Owner, SaidFact, SaidFollowUp, SaidWish, When
from bot.language.phrase_words import LONGEST
from bot.language.phrases import stripped
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.subjects import promised_to_us
from bot.language.timing import Dated, due_in
from bot.language.wishes import wish_in
from bot.language.words import fold, vocabulary

_HEADINGS = vocabulary("""
    to do dos todo todos offen offene punkte nächste nächster schritte schritt aufgaben aufgabe next steps step actions
    action items item points point open tasks task vereinbart abgemacht ausgemacht zugesagt versprochen agreed promised
    nicht vergessen don't forget remember merken wichtig
    follow up ups zu tun noch wir us für uns mich me weiteres vorgehen
""")
_ABOUT = vocabulary("re regarding about über wegen wg bzgl bezüglich")
_OF_US = vocabulary("ich wir uns mich mir unsererseits i we us me ours mine")
_OF_THEM = vocabulary("er sie kunde kundin ihrerseits kundenseite he she they them him customer client theirs")
_LABEL = 5
_PRODUCTS = ("schulung", "training", "schulungen", "trainings", "einschulungen")
"""What is wanted of these is the thing itself, whenever it is to be."""
_THEY_WILL = vocabulary("he'll she'll they'll he'd she'd they'd")
_GETS = vocabulary("""
    von mir uns from me us kriegt kriegen bekommt bekommen erhält hat er sie es das den die he she they gets has it will
""")
_CONFIRMS = vocabulary("mach mache machen ich wir will do erledige erledigen passt geht klar übernehme das es i'll ok")
_OTHER_DEEDS = (
    "schau",
    "fahr",
    "ruf",
    "check",
    "prüf",
    "klär",
    "look",
    "come",
    "call",
    "visit",
    "komm",
    "frag",
    "test",
)
"""Who looks at a thing or rings about it does something beside what was asked for."""
_IT = vocabulary("es it das ihn them die")
_PRICES = frozenset({"price", "prices", "pricing", "preis", "preise", "preisen", "konditionen", "angebot", "quote"})
_QUOTES = frozenset(
    {"quote", "quotation", "offer", "proposal", "angebot", "offerte", "offert", "kostenvoranschlag", "kva"}
)


@dataclass(frozen=True, slots=True)
class Points:
    follow_ups: tuple[SaidFollowUp, ...]
    wishes: tuple[SaidWish, ...]
    facts: tuple[SaidFact, ...]
    used: frozenset[int]
    """First words of clauses that hold a follow-up."""


@dataclass(slots=True)
class _Gathered:
    """What the clauses read so far have given."""

    follow_ups: list[SaidFollowUp] = field(default_factory=list)
    wishes: list[SaidWish] = field(default_factory=list)
    facts: list[SaidFact] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    owner: Owner | None = None
    about: Clause | None = None
    """The last clause that says what a contact was about."""
    wished: int = -1
    """First word of the clause that held the last wish."""
    labelled: tuple[int, Owner] | None = None
    """The sentence behind "wir:" or "Kunde:", and who it is that acts in it."""
    listed: int = -1
    """The sentence whose clauses stand under a heading such as "To-dos:"."""


def points(scene: Scene, clauses: Sequence[Clause], people: Sequence[NamedPerson]) -> Points:
    """Follow-ups, wishes and facts, clause by clause."""
    got = _Gathered()
    person = people[0] if people else None
    names = [(one, _forms(one)) for one in people] if len(people) > 1 else []
    age = age_said(scene) if person is not None else None
    for n, clause in enumerate(clauses):
        before = clauses[n - 1] if n else None
        if before is not None and before.sentence != clause.sentence:
            got.owner = None
        same = before is not None and before.sentence == clause.sentence
        person = _spoken_of(clause, names) or person
        told = facts_in(scene, clause, person, age)
        _learn(told, got, same=same or (before is not None and _before_colon(scene.reading, before)))
        if person is not None and liked_way(scene.reading, clause, scene.names) is not None:
            continue
        if clause.says(_ABOUT):
            got.about = clause
        headed = _before_colon(scene.reading, clause)
        label = _label(scene.reading, clause) if headed else None
        if label is not None:
            got.labelled = (clause.sentence + 1, label)
        if headed and _is_heading(scene.reading, clause):
            got.listed = clause.sentence + 1
        elif not _gives_a_day(scene, clause, before, got):
            _gather(scene, clause, before, clauses[n + 1 :], got)
    return Points(
        _without_doubles(got.follow_ups), tuple(dict.fromkeys(got.wishes)), tuple(got.facts), frozenset(got.used)
    )


def _forms(person: NamedPerson) -> frozenset[str]:
    """The parts of a name, also as owners: "Sunday's wife"."""
    parts = fold(person.name).split()
    return frozenset([*parts, *(f"{part}'s" for part in parts)])


def _spoken_of(clause: Clause, names: Sequence[tuple[NamedPerson, frozenset[str]]]) -> NamedPerson | None:
    """Of several people the only one whom a clause names: "Anke mag Padel, Heinz wird 60"."""
    named = [one for one, forms in names if not forms.isdisjoint(clause.forms)]
    return named[0] if len(named) == 1 else None


def _learn(told: Sequence[SaidFact], got: _Gathered, *, same: bool) -> None:
    """Adds facts; of one sentence those of a kind are one fact."""
    for fact in told:
        last = got.facts[-1] if same and got.facts else None
        if last is None or last.type != fact.type or last.person != fact.person:
            got.facts.append(fact)
        elif fact.type != "birthday" and len(got.facts[-1].value.split()) + len(fact.value.split()) <= LONGEST:
            got.facts[-1] = replace(fact, value=f"{got.facts[-1].value}, {fact.value}")


def _gather(scene: Scene, clause: Clause, before: Clause | None, after: Sequence[Clause], got: _Gathered) -> None:
    """Adds the follow-up or the wish of one clause."""
    said = follow_up_in(scene, clause, before, got.owner, listed=clause.sentence == got.listed)
    if said is not None and got.labelled is not None and got.labelled[0] == clause.sentence:
        said = replace(said, owner=got.labelled[1])
    wish = wish_in(scene, clause, after, before, got.about) if said is None or not own_plan(scene, clause) else None
    said, wish = _one_of(scene, clause, said, wish)
    if wish is not None:
        got.wishes.append(wish)
        got.wished = clause.first
    if said is None:
        got.owner = _speaker(scene, clause, got.owner)
        return
    follows = before is not None and before.first in got.used and bool(got.follow_ups)
    if follows and _goes_on(scene, clause, got.follow_ups[-1], said):
        link = scene.reading.words[clause.first].text
        said = replace(said, what=f"{got.follow_ups.pop().what} {link} {said.what}")
    got.follow_ups.append(said)
    got.used.add(clause.first)
    got.owner = said.owner


def _gives_a_day(scene: Scene, clause: Clause, before: Clause | None, got: _Gathered) -> bool:
    """Whether a clause only gives what was said before its day, or ours beside theirs."""
    due = due_in(scene.dates, clause, scene.spent)
    if due is None:
        return False
    counter = only_a_day(scene.reading, clause, due)
    if counter is not None and _answered(counter, got.follow_ups, got.wishes):
        got.used.add(clause.first)
        return True
    added = bare_day(scene.reading, clause, due) if before is not None else None
    if before is None or added is None:
        return False
    if _before_colon(scene.reading, before) and before.any("APPOINT") and not is_deadline(scene.reading, due):
        got.follow_ups.append(SaidFollowUp(stripped(scene.reading, before, scene.shown()), "us", due.future))
        got.used.add(clause.first)
        return True  # "New date: 15 December"
    if goes_out(clause) and (got.follow_ups or before.first == got.wished):
        got.used.add(clause.first)
        return _sent_on(added, got, wished=before.first == got.wished)
    if before.sentence == clause.sentence:
        return _dated_beside(scene.reading, clause, before, due, got)
    return False


def _dated_beside(reading: Reading, clause: Clause, before: Clause, due: Dated, got: _Gathered) -> bool:
    """Gives what was wanted or promised right before its day."""
    if got.wishes and before.first == got.wished and is_deadline(reading, due):
        got.follow_ups.append(SaidFollowUp(got.wishes.pop().text, "us", due.future))
        got.used.add(clause.first)
        return True
    if not got.follow_ups or got.follow_ups[-1].due is not None or before.first not in got.used:
        return False
    got.follow_ups[-1] = replace(got.follow_ups[-1], due=due.future)
    got.used.add(clause.first)
    return True


def _sent_on(day: When, got: _Gathered, *, wished: bool) -> bool:
    """ "Wants an NDA first, goes out tomorrow": the day on which what was asked for right before leaves us."""
    if wished and got.wishes:
        got.follow_ups.append(SaidFollowUp(got.wishes.pop().text, "us", day))
        return True
    if not got.follow_ups:
        return False
    got.follow_ups[-1] = replace(got.follow_ups[-1], owner="us", due=either(day, got.follow_ups[-1].due))
    return True


def _answered(day: When, follow_ups: list[SaidFollowUp], wishes: list[SaidWish]) -> bool:
    """Gives the follow-up or wish said last our day beside theirs; False when there is none."""
    if follow_ups and follow_ups[-1].owner == "us":
        follow_ups[-1] = replace(follow_ups[-1], due=either(day, follow_ups[-1].due))
        return True
    if wishes and not follow_ups:
        follow_ups.append(SaidFollowUp(wishes.pop().text, "us", day))
        return True
    return False


def _is_heading(reading: Reading, clause: Clause) -> bool:
    """ "To-dos", "nächste Schritte" before a colon: what stands behind it is to be done."""
    if clause.forms <= _OF_US | _OF_THEM:
        return False
    return all(reading.fold(i) in _HEADINGS | _OF_THEM or not reading.words[i].is_word for i in clause.words)


def _before_colon(reading: Reading, clause: Clause) -> bool:
    return clause.last < len(reading.words) and reading.words[clause.last].text == ":"


def _label(reading: Reading, clause: Clause) -> Owner | None:
    """ "Wir: Muster bis Freitag", "To-do Kunde: ...", "him: drawings": who acts behind the colon."""
    if clause.last - clause.first > _LABEL:
        return None
    last = reading.fold(clause.last - 1)
    return "us" if last in _OF_US else "them" if last in _OF_THEM else None


def _one_of(
    scene: Scene, clause: Clause, said: SaidFollowUp | None, wish: SaidWish | None
) -> tuple[SaidFollowUp | None, SaidWish | None]:
    """One thing said once is one point: "bis Freitag ein Angebot" is to be done by us, "eine Schulung" is a wish."""
    if said is None or wish is None or said.owner != "us" or not _same_words(said.what, wish.text):
        return said, wish
    head = next(iter(clause.where("DELIVER", "APPOINT")), -1)
    if scene.reading.fold(head).endswith(_PRODUCTS) and "COMMIT" not in clause.classes:
        return None, wish
    asked = said.due is not None or to_meet(scene, clause)
    asked = asked or wants_sent(scene.reading, clause)
    return (said, None) if asked else (None, wish)


def _same_words(one: str, other: str) -> bool:
    """One in the other, or most of its words."""
    if one in other or other in one:
        return True
    first, second = set(one.casefold().split()), set(other.casefold().split())
    return 2 * len(first & second) > min(len(first), len(second))


def _goes_on(scene: Scene, clause: Clause, before: SaidFollowUp, said: SaidFollowUp) -> bool:
    """ "Prüft den Preis und meldet sich Mittwoch": two steps of one promise, due together."""
    reading = scene.reading
    if before.due is not None or before.owner != said.owner or not reading.has(clause.first, "AND"):
        return False
    second = clause.first + 1
    if said.due is None and not reading.has(second, "REPLY"):
        return False
    return reading.has(second, "ACTION", "WILL", "REPLY") and reading.fold(second) not in ("i'll", "we'll")


def _speaker(scene: Scene, clause: Clause, before: Owner | None) -> Owner | None:
    """Who the following clauses speak of when they name no subject of their own."""
    reading = scene.reading
    if "PRONOUN" in clause.classes or clause.says(_THEY_WILL) or promised_to_us(reading, clause):
        return "them"
    theirs = clause.any("HAVE3", "SAY", "REQUEST", "WISH") and "I" not in clause.classes
    return "them" if theirs and not scene.names.isdisjoint(clause.words) else before


def _same_thing(what: str) -> bool:
    """ "Ich schick es ihr Donnerstag": what was asked for a sentence before."""
    words = what.casefold().split()
    if words[:1] == ["same"] or (words and _CONFIRMS.issuperset(words)) or all(word in _GETS for word in words):
        return True
    if words and words[0].startswith(_OTHER_DEEDS):
        return False
    return len(words) <= 8 and (words[-1:] == ["that"] or not _IT.isdisjoint(words[:5]))


def _is_quoted(asked: SaidFollowUp, said: SaidFollowUp) -> bool:
    """ "Asked for a price on labels, quote goes out by Monday": the quote is what was asked for."""
    if not (asked.owner == said.owner == "us" and asked.due is None and said.due is not None):
        return False
    return bool(_PRICES & set(asked.what.casefold().split())) and bool(_QUOTES & set(said.what.casefold().split()))


def _without_doubles(found: Sequence[SaidFollowUp]) -> tuple[SaidFollowUp, ...]:
    """The customer wants it by day A, we promise it for day B: one follow-up, ours, due on either."""
    out: list[SaidFollowUp] = []
    for said in found:
        same = next((n for n, other in enumerate(out) if other.what in said.what), None)
        if same is None and out and out[-1].owner == said.owner == "us" and _same_thing(said.what):
            out[-1] = replace(out[-1], due=either(said.due, out[-1].due))
        elif same is None and out and _is_quoted(out[-1], said):
            out[-1] = replace(said, what=max(said.what, out[-1].what, key=len))
        elif same is None:
            out.append(said)
        else:
            out[same] = replace(said, owner=out[same].owner)
    return tuple(out)
