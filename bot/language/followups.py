"""Promises, tasks and appointments that a clause holds: what, until when, by whom."""

from dataclasses import dataclass
from datetime import date

from bot.language.clauses import Clause
from bot.language.drafts import Shown
from bot.language.meaning import Owner, SaidFollowUp
from bot.language.phrases import promised, stripped, topic
from bot.language.reading import Reading
from bot.language.subjects import owner_of
from bot.language.timing import Dated, due_in, within
from bot.language.words import vocabulary

_THEN = vocabulary("dann danach anschließend then afterwards")
_MUTUAL = vocabulary("""
    treffen sehen sprechen reden telefonieren zusammensetzen meet talk speak catch reconvene discuss
""")
_SOON = 14
_MEETINGS = ("termin", "rueckruf", "besuch", "meeting", "appointment", "callback", "visit", "gespraechstermin")
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
    own: frozenset[int] = frozenset()
    """Words of the names that a receipt shows beside every point."""

    def shown(self, due: Dated | None = None) -> Shown:
        return Shown(self.own, frozenset(range(due.first, due.last)) if due is not None else frozenset())


def follow_up_in(
    scene: Scene, clause: Clause, before: Clause | None, owner_before: Owner | None
) -> SaidFollowUp | None:
    """The follow-up of a clause, or None. A wish for a product is none, a request for a concrete action of ours is
    one."""
    due = due_in(scene.dates, clause, scene.today, scene.spent) or _due_then(scene, clause, before)
    if not _is_follow_up(scene, clause, due):
        return None
    owner = _owner(scene, clause, owner_before)
    when = due.future if due is not None else None
    return SaidFollowUp(_what(scene, clause, before, owner, due), owner, when, due.clock if due is not None else None)


def _due_then(scene: Scene, clause: Clause, before: Clause | None) -> Dated | None:
    """ "Budget gibt es ab März, sie meldet sich dann": then is the day just said."""
    told = before is not None and before.sentence == clause.sentence
    if not told or before is None or not any(scene.reading.fold(i) in _THEN for i in clause.words):
        return None
    return due_in(scene.dates, before, scene.today, scene.spent)


def _is_follow_up(scene: Scene, clause: Clause, due: Dated | None) -> bool:
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "BIRTHDAY") or _is_told_fact(scene, clause) or _tells_of_now(scene, clause):
        return False
    if reading.any(first, last, "WV", "OWE") and not reading.any(first, last, "NEG"):
        return True
    if reading.any(first, last, "COMMIT") and not reading.any(first, last, "NEG"):
        return due is not None or reading.any(first, last, "ACTION", "DELIVER", "APPOINT", "OURS")
    if due is not None:
        return _acts_by(scene, clause)
    return _acts_some_day(scene, clause)


def _tells_of_now(scene: Scene, clause: Clause) -> bool:
    """What is so, was accepted, is only asked or is happening is nothing to do: "es gibt", "nimmt das Angebot an",
    "ob wir liefern können", "ruft an: ...", "stimmt nicht"."""
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "COMMIT", "WV", "OWE", "BYWHEN"):
        return False
    if reading.fold(first) in ("ob", "whether") or reading.any(first, last, "EXISTS", "ACCEPTS", "SCORE"):
        return True
    if reading.any(first, last, "IN") and not reading.any(first, last, "AGAIN", "WILL", "MODAL", "REQUEST"):
        return not any(reading.fold(i) in ("zurueck", "zurück", "back") for i in clause.words)
    return reading.any(first, last, "PROBLEM") and not reading.any(
        first, last, "ACTION", "I", "WILL", "MODAL", "REQUEST", "OURS", "AGAIN"
    )


def _is_told_fact(scene: Scene, clause: Clause) -> bool:
    return scene.reading.any(clause.first, clause.last, "FAMILY") and not scene.reading.any(
        clause.first, clause.last, "DELIVER", "APPOINT", "COMMIT"
    )


def _acts_by(scene: Scene, clause: Clause) -> bool:
    """With a date to come: an action, a thing to deliver or an appointment, unless it is only wanted or was long
    done."""
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "WISH") and not reading.any(first, last, "DELIVER") and not own_plan(scene, clause):
        return _pressing(scene, clause) and not reading.any(first, last, "NEG")
    if _done(scene, clause) and due_is_today(scene, clause):
        return False
    if reading.any(first, last, "ACTION", "DELIVER", "APPOINT", "OURS", "AGAIN", "REQUEST", "MOVED"):
        return not (reading.any(first, last, "NEG") and reading.any(first, last, "WISH"))
    return reading.any(first, last, "WILL", "MODAL") and reading.any(first, last, "I", "THEY")


def _pressing(scene: Scene, clause: Clause) -> bool:
    """Needed by a day soon: then it has to be delivered, whatever it is."""
    soon = [d for d in within(scene.dates, clause) if d.said.kind == "before"]
    return any(0 <= (d.future.last - scene.today).days <= _SOON for d in soon)


def due_is_today(scene: Scene, clause: Clause) -> bool:
    """The only day of the clause is today: with a verb of the past that is when it was done."""
    days = within(scene.dates, clause)
    return bool(days) and all(d.future.first == d.future.last == scene.today for d in days)


def own_plan(scene: Scene, clause: Clause) -> bool:
    """ "Will im Sommer wieder treffen", "wants to bring her board along": they want to act or meet, not to have."""
    reading = scene.reading
    wish = next(iter(reading.where(clause.first, clause.last, "WISH")), clause.first)
    verbs = [
        i for i in reading.where(wish + 1, clause.last, "ACTION") if i not in scene.names and not _noun(reading, i)
    ]
    return bool(verbs) or any(reading.fold(i) in _MEET_AGAIN for i in clause.words)


def _noun(reading: Reading, i: int) -> bool:
    """In German a capital letter inside the sentence makes a noun: "Rückhaltebecken" is no "rück-" verb."""
    return (
        reading.lang == "de"
        and not reading.lower
        and reading.words[i].capital
        and reading.words[i - 1].is_word
        and not reading.starts_sentence(i)
    )


def _acts_some_day(scene: Scene, clause: Clause) -> bool:
    """Without a date: a promise of ours or theirs in present or future tense, or a request for a concrete action."""
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "NEG", "UNREACHED") or (
        reading.any(first, last, "PROBLEM") and not reading.any(first, last, "I")
    ):
        return False
    wanted = reading.any(first, last, "REQUEST")
    asked = wanted and (reading.any(first, last, "DELIVER") or to_meet(scene, clause))
    if asked or _done(scene, clause):
        return asked
    if wanted and reading.any(first, last, "WISH") and not any(reading.fold(i) in _MEET_AGAIN for i in clause.words):
        return False
    action = [
        i
        for i in reading.where(first, last, "ACTION")
        if i not in scene.names and not reading.has(i, "DELIVER") and not _noun(reading, i)
    ]
    if not action:
        return False
    return _future_voice(scene, clause, action)


def to_meet(scene: Scene, clause: Clause) -> bool:
    """An appointment or a call back is asked for."""
    reading = scene.reading
    return any(
        reading.fold(i).startswith(_MEETINGS) for i in reading.where(clause.first, clause.last, "APPOINT", "CH_CALL")
    )


def _future_voice(scene: Scene, clause: Clause, action: list[int]) -> bool:
    reading, first, last = scene.reading, clause.first, clause.last
    if reading.any(first, last, "WILL", "MODAL"):
        return True
    if reading.lang == "de":
        form = reading.fold(action[0])
        if form.endswith("n"):
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
    if reading.any(first, last, "THEIRS"):
        return "them"
    if reading.any(first, last, "WISH", "REQUEST", "AGAIN") and any(reading.fold(i) in _MUTUAL for i in clause.words):
        return "us"
    if reading.any(first, last, "APPOINT") and reading.any(first, last, "MOVED"):
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


def _what(scene: Scene, clause: Clause, before: Clause | None, owner: Owner, due: Dated | None) -> str:
    """The thing to do; a bare verb ("schicke ich bis Freitag") speaks of what the clause before names."""
    reading = scene.reading
    said = promised(reading, clause, scene.shown(due), owner)
    if said is None and before is not None and before.sentence == clause.sentence:
        said = topic(reading, before, scene.shown())
    return said or stripped(reading, clause, scene.shown())
