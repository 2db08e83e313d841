"""Promises, tasks and appointments that a clause holds: what, until when, by whom."""

from bot.language.asked_for import asks_whether, own_plan, to_meet, wants_done, wants_sent
from bot.language.by_form import FORMS, told_by_form
from bot.language.clauses import Clause
from bot.language.leaving import CUES as LEAVING
from bot.language.leaving import goes_out
from bot.language.meaning import Owner, SaidFollowUp
from bot.language.no_wishes import goes_to_a_rival
from bot.language.our_side import our_people
from bot.language.phrases import promised, stripped, topic
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.set_days import CANNOT, is_moved_to, is_set, missed, only_named
from bot.language.standing import announces, is_willing, negated, tells_of_now
from bot.language.subjects import MEET_AGAIN, OUR_DEED, owner_in, receiver
from bot.language.timing import Dated, due_in, within
from bot.language.told_deeds import UNDATED, is_told_deed, is_told_to_us
from bot.language.voices import CONDITIONAL, doer, is_habit, is_noun
from bot.language.words import vocabulary

GONE_BY = vocabulary("gestern vorgestern yesterday")
_WE = vocabulary("ich wir")
_ANSWERS = vocabulary(
    "update updates rückmeldung bescheid antwort info infos feedback stellungnahme statement answer reply"
)
_THEN = vocabulary("dann danach anschließend then afterwards")
_SOON = 14
_RECENT = 31
_CAME = vocabulary("came arrived turned went landed delivered dropped kam kamen ging gingen war was were traf trafen")
_REPORTS = vocabulary("would told promised said asked agreed sollte würde")
_NOTHING = vocabulary("nothing nichts nix")
_FOLLOWS = vocabulary("folgt folgen")
_ACTING = ("WV", "OWE", "COMMIT", "REQUEST", "RECEIVE", "ACTION", "DO1", "DO3", "DOI")
_STILL = vocabulary("noch still yet")
_NEEDS = vocabulary("braucht brauchen benötigt benötigen bräuchte need needs bruucht")
_AWAY = vocabulary("back in there da zurück zurueck verfügbar available office büro haus erreichbar")


def follow_up_in(
    scene: Scene, clause: Clause, before: Clause | None, owner_before: Owner | None, *, listed: bool = False
) -> SaidFollowUp | None:
    """The follow-up of a clause, or None. A wish for a product is none, a request for a concrete action of ours is
    one. `listed` is a point under a heading such as "To-dos:"."""
    due = _due(scene, clause, before)
    if not listed and not _is_follow_up(scene, clause, due, before):
        return None
    owner = owner_in(scene.reading, clause, scene.names, owner_before)
    when = due.future if due is not None else None
    return SaidFollowUp(_what(scene, clause, before, owner, due), owner, when, due.clock if due is not None else None)


def holds_follow_up(scene: Scene, clause: Clause, before: Clause | None) -> bool:
    """Whether a clause holds a follow-up, whatever it is."""
    return _is_follow_up(scene, clause, _due(scene, clause, before), before)


def _due(scene: Scene, clause: Clause, before: Clause | None) -> Dated | None:
    return due_in(scene.dates, clause, scene.spent) or _due_then(scene, clause, before)


def _due_then(scene: Scene, clause: Clause, before: Clause | None) -> Dated | None:
    """ "Budget gibt es ab März, sie meldet sich dann": then is the day just said."""
    if before is None or before.sentence != clause.sentence or not clause.says(_THEN):
        return None
    reading = scene.reading
    then = any(reading.fold(i) in _THEN and reading.fold(i - 1) not in ("ab", "from", "seit") for i in clause.words)
    if not then:
        return None
    return due_in(scene.dates, before, scene.spent)


def _is_follow_up(scene: Scene, clause: Clause, due: Dated | None, before: Clause | None) -> bool:
    reading = scene.reading
    if due is None and not _speaks_of_acting(reading, clause):
        return False
    if only_named(reading, clause, due) or (due is None and goes_to_a_rival(scene, clause)):
        return False
    if "BIRTHDAY" in clause.classes or _is_told_fact(clause):
        return False
    by_form = _by_form(scene, clause, due)
    if by_form is not None:
        return by_form
    if tells_of_now(scene, clause, due, before):
        return False
    if _noted(reading, clause) and not _denies(scene, clause):
        return True
    if _commits(reading, clause) and not negated(reading, clause):
        acts = due is not None or clause.any("ACTION", "DELIVER", "APPOINT", "OURS", "DOI")
        alone = reading.lang == "de" and reading.has(clause.first + 1, "COMMIT")
        return acts or ((alone or "HAVE1" in clause.classes) and _names_something(scene, clause))
    return _acts_some_day(scene, clause) if due is None else _acts_on(scene, clause, due, before)


def _by_form(scene: Scene, clause: Clause, due: Dated | None) -> bool | None:
    told = None if clause.forms.isdisjoint(FORMS) else told_by_form(scene, clause, due)
    if told is None and (due is not None or clause.says(UNDATED)):
        return is_told_deed(scene.reading, clause, dated=due is not None) or None
    return told


def _acts_on(scene: Scene, clause: Clause, due: Dated, before: Clause | None) -> bool:
    """With a day: said instead of another one, or something is done on it."""
    if is_moved_to(scene.reading, clause, due, before):
        return True
    if _reported(scene, clause, due) or missed(clause):
        return False
    return is_set(scene, clause, due) or _acts_by(scene, clause)


def _names_something(scene: Scene, clause: Clause) -> bool:
    """ "Hab Express zugesagt", not "hab ich ihm versprochen"."""
    return any(
        scene.reading.words[i].capital
        and (i > clause.first or (scene.reading.has(i + 1, "COMMIT") and not scene.reading.has(i, "HAVE1")))
        and i not in scene.names
        and not scene.reading.has(i, "COMMIT")
        for i in clause.words
    )


def _noted(reading: Reading, clause: Clause) -> bool:
    """Marked as something to do; "somebody to do his signs" is no to-do."""
    return any(
        reading.fold(i) != "to" or i == clause.first or i + 2 >= clause.last or reading.words[i + 2].text == ":"
        for i in clause.where("WV", "OWE")
    )


def _speaks_of_acting(reading: Reading, clause: Clause) -> bool:
    """What nearly every clause without a day lacks: a word for doing, giving, getting, asking or following."""
    return (
        not clause.forms.isdisjoint(UNDATED)
        or clause.any(*_ACTING)
        or clause.says(_FOLLOWS)
        or clause.says(LEAVING)
        or is_willing(reading, clause)
    )


def _commits(reading: Reading, clause: Clause) -> bool:
    """A word of promising; "as promised" only tells that it was kept."""
    return any(reading.fold(i - 1) not in ("as", "wie") for i in clause.where("COMMIT"))


def _is_told_fact(clause: Clause) -> bool:
    if "REPLY" in clause.classes:
        return False
    if clause.any("DELIVER", "APPOINT", "COMMIT") or is_told_to_us(clause):
        return False
    return "FAMILY" in clause.classes or ("OTHERFACT" in clause.classes and "REQUEST" not in clause.classes)


def _acts_by(scene: Scene, clause: Clause) -> bool:
    """With a date to come: an action, a thing to deliver or an appointment, unless it is only wanted or was long
    done."""
    reading = scene.reading
    if "REQUEST" in clause.classes and to_meet(scene, clause):
        return True
    wants = next(iter(clause.where("REQUEST")), None)
    if wants is not None and wants_done(reading, clause, wants):
        return True
    if "WISH" in clause.classes and "DELIVER" not in clause.classes and not own_plan(scene, clause):
        return _pressing(scene, clause) and not negated(reading, clause)
    if due_is_today(scene, clause) and (_done(clause) or not _still_today(scene, clause)):
        return False
    denied = negated(reading, clause)
    if denied and _unable(clause):
        return False
    if clause.any("ACTION", "DELIVER", "APPOINT", "OURS", "AGAIN", "REQUEST", "MOVED", "RECEIVE", "GOODS", "THEIRS"):
        return not (denied and "WISH" in clause.classes)
    if not denied and doer(reading, clause, scene.names) is not None:
        return True
    return clause.any("WILL", "MODAL") and clause.any("I", "THEY")


def _reported(scene: Scene, clause: Clause, due: Dated) -> bool:
    """ "Die Lieferung kam am Freitag": told in the past tense, and the day can lie behind."""
    start = due.said.start
    ahead = clause.any("WILL", "MODAL", "REQUEST", "WISH", "DO1", "AGAIN")
    if not ahead and clause.says(_CAME):
        return (scene.today - due.past.last).days <= _RECENT
    ahead = ahead or announces(clause)
    if not ahead and due.said.sense.startswith("weekday") and scene.reading.has(clause.first, "DID"):
        return due.said.kind == "point" and not clause.says(_REPORTS)
    if due.said.grain == "month" and scene.reading.has(due.first - 1, "DID"):
        return not ahead  # "the labels we sent in September"
    if due.said.sense == "clock" and due.future.first > scene.today:
        return not ahead  # "9:40 nochmal", told at noon
    if due.said.kind != "point" or start is None or (ahead and not _done(clause)):
        return False
    return start.date() < scene.today and due.said.sense.startswith(("weekday", "monthday"))


def _denies(scene: Scene, clause: Clause) -> bool:
    reading = scene.reading
    return negated(reading, clause) or clause.says(_NOTHING)


def _unable(clause: Clause) -> bool:
    """ "Kann am 3.12. nicht": the day on which nothing will be."""
    if clause.says(CANNOT):
        return True
    return clause.says(_AWAY) and not clause.any("WILL", "DO1")


def _pressing(scene: Scene, clause: Clause) -> bool:
    """Wanted by a day, needed soon, or an action of ours is asked for: then it has to be done, whatever it is."""
    reading = scene.reading
    days = within(scene.dates, clause)
    if any(d.said.kind == "before" and reading.fold(d.first) not in ("vor", "before", "vorm") for d in days):
        return True
    if any((reading.fold(i), reading.fold(i + 1)) in OUR_DEED for i in clause.words):
        return True
    needed = clause.says(_NEEDS)
    if clause.says(_ANSWERS) and any(0 <= (d.future.last - scene.today).days <= _SOON for d in days):
        return True
    soon = [d for d in days if d.said.kind == "before" or (needed and d.future.first == d.future.last)]
    return any(0 <= (d.future.last - scene.today).days <= _SOON for d in soon)


def _still_today(scene: Scene, clause: Clause) -> bool:
    """What is due today is said to be still to come."""
    reading = scene.reading
    if clause.any("WILL", "MODAL", "COMMIT", "REQUEST", "WISH", "BYWHEN", "AGAIN", "WV", "OWE", "FAST", "OURS"):
        return True
    return clause.says(_STILL) or doer(reading, clause, scene.names) is not None


def due_is_today(scene: Scene, clause: Clause) -> bool:
    """The only day of the clause is today: with a verb of the past that is when it was done."""
    days = within(scene.dates, clause)
    return bool(days) and all(d.future.first == d.future.last == scene.today for d in days)


def _acts_some_day(scene: Scene, clause: Clause) -> bool:
    """Without a date: a promise of ours or theirs in present or future tense, or a request for a concrete action."""
    reading = scene.reading
    if _denies(scene, clause) or ("PROBLEM" in clause.classes and "I" not in clause.classes):
        return False
    if asks_whether(scene, clause):
        return False
    wanted = "REQUEST" in clause.classes
    to_know = clause.says(("wissen", "know"))
    asked = wanted and not to_know and (wants_sent(reading, clause) or to_meet(scene, clause))
    if asked or "UNREACHED" in clause.classes:
        return asked
    if is_willing(reading, clause) or goes_out(clause):
        return True
    if _is_past_or_unreal(scene, clause):
        return False
    if _promises(scene, clause):
        return True
    if wanted and "WISH" in clause.classes and not clause.says(MEET_AGAIN):
        return False
    action = [
        i
        for i in clause.where("ACTION")
        if i not in scene.names and not reading.has(i, "DELIVER") and not is_noun(reading, i)
    ]
    return bool(action) and _future_voice(scene, clause, action)


def _is_past_or_unreal(scene: Scene, clause: Clause) -> bool:
    """Done already, done all the time, or only imagined."""
    reading = scene.reading
    wished = clause.any("WISH", "WISH_FRONT")
    if wished and clause.says(CONDITIONAL):
        return True
    gone = clause.says(GONE_BY) and not clause.any("WILL", "MODAL", "DO1", "DO3", "REQUEST")
    done = gone or (_done(clause) and receiver(clause) is None)
    return done or is_habit(reading, clause)


def _promises(scene: Scene, clause: Clause) -> bool:
    """Told without a day: we do something, or they answer, hand over or make up their mind; or one gets a thing."""
    reading, first = scene.reading, clause.first
    if is_habit(reading, clause) or clause.any("SCORE", "INTEREST", "OTHERFACT"):
        return False
    if receiver(clause) is not None:
        return clause.any("DELIVER", "GOODS") or clause.says(_STILL)
    if clause.says(_FOLLOWS) and not reading.has(first, "AND"):
        return True
    if clause.any("DO3", "DOI") and our_people(reading, clause) and not clause.any("GOOD", "BAD", "PROBLEM", "DID"):
        return True
    acting = doer(reading, clause, scene.names)
    if acting == "them" and "MODAL" in clause.classes and "WISH" not in clause.classes:
        return True
    if acting == "us" or "REPLY" not in clause.classes:
        return acting == "us"
    return acting == "them" and "WISH_FRONT" not in clause.classes


def _future_voice(scene: Scene, clause: Clause, action: list[int]) -> bool:
    reading, first = scene.reading, clause.first
    if any(i not in scene.names for i in clause.where("WILL", "MODAL")):
        return True
    if reading.lang == "de":
        form = reading.fold(action[0])
        if form.endswith("n"):
            return reading.has(action[0] + 1, "I")
        if form.endswith("t") and action[0] == clause.last - 1 and not (clause.any("THEY", "OURS") or clause.says(_WE)):
            return False  # "mit uns um zwei Jahre verlängert": a participle without a subject
        acting = clause.any("I", "THEY", "OURS", "AGAIN") or any(i in scene.names for i in clause.words)
        return (
            form.endswith(("e", "t"))
            and not form.startswith("ge")
            and not form.endswith("te")
            and len(form) > 3
            and acting
        )
    return reading.has(first, "I") and reading.fold(action[0]).endswith("ing")


def _done(clause: Clause) -> bool:
    return clause.any("DID", "WAS", "HAVE1", "HAVE3") and not clause.any("WILL", "MODAL")


def _what(scene: Scene, clause: Clause, before: Clause | None, owner: Owner, due: Dated | None) -> str:
    """The thing to do; a bare verb ("schicke ich bis Freitag") speaks of what the clause before names."""
    reading = scene.reading
    said = promised(reading, clause, scene.shown(due), owner)
    if said is None and before is not None and before.sentence == clause.sentence:
        said = topic(reading, before, scene.shown())
    return said or stripped(reading, clause, scene.shown())
