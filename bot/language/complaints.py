"""Dissatisfaction with us: what, how bad, and whether it is settled."""

from collections.abc import Sequence

from bot.language.clauses import Clause, stretch
from bot.language.malfunctions import fails
from bot.language.meaning import SaidComplaint, Severity
from bot.language.phrase_words import LIGHT
from bot.language.phrases import stripped
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.scores import REASONS, is_reason_of_low_score
from bot.language.settled import NOBODY, is_ended, is_settled
from bot.language.several_troubles import halves, separate, share
from bot.language.shortcomings import falls_short
from bot.language.whose_trouble import PLANNED, concerns_us, is_trouble
from bot.language.words import vocabulary

_LONGEST = 20
_HEADING = 4
_NO_OBJECT = ("CH_PART", "CH_CALL", "CH_EMAIL", "CH_LETTER", "CH_CHAT", "CH_VISIT", "SALUTE_M", "SALUTE_F", "TITLE")
_WITHOUT = ("los", "lose", "frei", "freie", "free", "less")
_CONTACTS = ("CH_CALL", "CH_EMAIL", "CH_VISIT", "CH_MEETING", "CH_VIDEO", "TALK", "SAY", "I", "BIRTHDAY", "FAMILY")
_ONLY = vocabulary("nur einziges only einziger the das")
_OBSTACLES = vocabulary("problem haken hürde hindernis knackpunkt snag catch issue hurdle hitch trouble")
_STAND_INS = vocabulary("it they which that that's it's hasn't didn't doesn't die der das ist hat kam sie es wurde")
_SMALL = vocabulary("kleiner kleines kleine winziger small tiny little")
_SIGHS = vocabulary("nervt nervig nervend das mich langsam echt annoying frustrating so that's it's grr argh")
_COUNTED = vocabulary("mal time times")
_NONE = vocabulary("nichts nothing null zero niemanden niemandem nobody keinerlei without ohne weder")
_OF_THE_SAME = vocabulary("it they its their ist sind hat war waren aber doch is are but though not nicht dort deren")
_OURS = vocabulary("unser unsere unserer unserem unseren uns our us ours")
_EMPTY = LIGHT | vocabulary("""
    that's it's das es he's she's they're ganz sehr so bravo toll super prima leistung viel thema kommentar really
    echt richtig total ziemlich voll mächtig extrem super schon langsam wirklich recht arg bissl bisschen etwas
    absolut komplett sauer grantig stinksauer unzufrieden verärgert genervt wütend angefressen upset angry livid
    fuming furious cross annoyed unhappy absolutely totally properly bit rather
    very about pretty quite ihn him her them it
""")


def complaints_in(scene: Scene, clauses: Sequence[Clause], rivals: frozenset[int]) -> tuple[SaidComplaint, ...]:
    """One complaint for clauses that follow each other, several where the message counts or adds them."""
    reading = scene.reading
    found = [
        c
        for c in clauses
        if _complains(scene, c, rivals) and not (_is_obstacle(reading, clauses, c) or _only_tried(clauses, c))
    ]
    if not found:
        return ()
    parts = [half for c in found for half in halves(reading, c, lambda side: _complains(scene, side, rivals))]
    if len(parts) > 1:
        runs = separate(reading, clauses, parts, lambda c: _has_noun(scene, c) and _problem(scene, c))
        if len(runs) > 1:
            pieces = _cut(clauses, found, parts)
            shares = share(reading, pieces, runs)
            return tuple(_complaint(scene, own, run) for own, run in zip(shares, runs, strict=True))
    return (_complaint(scene, clauses, found),)


def _only_tried(clauses: Sequence[Clause], clause: Clause) -> bool:
    """ "Gave him a shout about the late container, he never picked up": what we wanted to talk about."""
    if clause.forms <= _SIGHS and any("UNREACHED" in c.classes for c in clauses):
        return True  # "Keiner rangegangen. Nervt."
    ours = "MINE_ACT" in clause.classes and clause.says(("about", "re", "wegen", "wg"))
    return ours and any("UNREACHED" in c.classes for c in clauses)


def _is_obstacle(reading: Reading, clauses: Sequence[Clause], clause: Clause) -> bool:
    """ "They'd like new filters, problem is the fitting": what stands in the way of a wish."""
    first = clause.first + (reading.has(clause.first, "BUT", "AND") or reading.fold(clause.first) in _ONLY)
    if reading.fold(first) not in _OBSTACLES or not (
        reading.fold(first + 1) in ("ist", "is", "being", "wäre") or reading.words[first + 1].text == ":"
    ):
        return False
    return any(c.first < clause.first and c.any("WISH", "WISH_FRONT") for c in clauses)


def _cut(clauses: Sequence[Clause], found: Sequence[Clause], parts: Sequence[Clause]) -> list[Clause]:
    """All clauses, those of troubles in their halves."""
    whole = [c for c in clauses if c not in found]
    return sorted([*whole, *parts], key=lambda c: c.first)


def _complaint(scene: Scene, clauses: Sequence[Clause], found: Sequence[Clause]) -> SaidComplaint:
    """The problem, else the word for complaining."""
    reading = scene.reading
    named = (_named, _names_it, _problem)
    problem = next((c for tells in named for c in found if tells(scene, c)), found[0])
    headed = _is_heading(reading, problem) or _leads_to_aside(reading, clauses, problem)
    if _problem(scene, problem) and not headed:
        problem = _widened(scene, clauses, problem)
    else:
        problem = _said_beside(scene, clauses, problem)
    text = stripped(reading, problem, scene.shown(), min(problem.last, problem.first + _LONGEST))
    return SaidComplaint(text, "resolved" if is_settled(scene, clauses, found) else "open", _severity(clauses))


def _widened(scene: Scene, clauses: Sequence[Clause], problem: Clause) -> Clause:
    """ "Das Teil war zugesagt und kam nicht", "only gripe: the remote, it lags": without a noun of its own a trouble
    is one of what was said right before."""
    behind = next((c for c in clauses if c.first >= problem.last and c.sentence == problem.sentence), None)
    if behind is not None and scene.reading.fold(behind.first) in ("dass", "that") and problem.says(_COUNTED):
        return stretch(scene.reading, problem.first, behind.last, problem.sentence)  # "das dritte Mal, dass ..."
    before = next((c for c in reversed(clauses) if c.last <= problem.first and c.sentence == problem.sentence), None)
    if before is None or _has_noun(scene, problem) or not _has_noun(scene, before):
        return problem
    if problem.last - before.first > _LONGEST or before.any(*_CONTACTS):
        return problem
    return stretch(scene.reading, before.first, problem.last, problem.sentence)


def _is_heading(reading: Reading, clause: Clause) -> bool:
    """ "Only gripe:", "einziger Haken:"."""
    short = clause.last - clause.first <= _HEADING and clause.any("COMPLAIN", "PROBLEM")
    return short and clause.last < len(reading.words) and reading.words[clause.last].text == ":"


def _has_noun(scene: Scene, clause: Clause) -> bool:
    reading = scene.reading
    if reading.lang == "en" or reading.lower:
        return reading.fold(clause.first) not in _STAND_INS
    return any(
        reading.words[i].capital
        and i not in scene.names
        and not reading.has(i, *_NO_OBJECT, "THEY", "I")
        and not reading.is_date_word(i)
        for i in clause.words
    )


def _complains(scene: Scene, clause: Clause, rivals: frozenset[int]) -> bool:
    if "SCORE" in scene.reading.present and clause.says(REASONS) and is_reason_of_low_score(scene.reading, clause):
        return True
    return _tells_trouble(scene, clause) and not _of_others(scene.reading, clause, rivals)


def _tells_trouble(scene: Scene, clause: Clause) -> bool:
    """Some trouble, whosever it is."""
    reading = scene.reading
    places = [
        i
        for i in clause.where("COMPLAIN", "PROBLEM", "BACK")
        if i not in scene.names and not reading.fold(i).endswith(_WITHOUT) and is_trouble(reading, clause, i)
    ]
    if any(not _denied(reading, clause, i) or is_ended(reading, clause, i) for i in places) or _stands(clause):
        return True
    return not places and (fails(reading, clause, scene.names) or falls_short(reading, clause, scene.names))


def _of_others(reading: Reading, clause: Clause, rivals: frozenset[int]) -> bool:
    """A trouble with a rival or of their own, or a word of interest that looks like one."""
    if _of_a_rival(reading, clause, rivals) or not concerns_us(reading, clause):
        return True
    return any(form.startswith("interes") for form in clause.forms)


def _of_a_rival(reading: Reading, clause: Clause, rivals: frozenset[int]) -> bool:
    """Their goods, named in this clause, or right before a clause that only says "it"."""
    if not rivals or any(form.startswith(("threat", "droh", "gedroht")) for form in clause.forms):
        return False
    if not rivals.isdisjoint(clause.words):
        return True
    if reading.has(clause.first, "COMPLAIN") and any(clause.first - 7 <= i < clause.first for i in rivals):
        return True
    opening = clause.first + reading.has(clause.first, "AND", "BUT")
    told_on = reading.fold(opening) in _OF_THE_SAME and not clause.says(_OURS)
    return told_on and any(clause.first - 9 <= i < clause.first for i in rivals) and not _stop_between(reading, clause)


def _stop_between(reading: Reading, clause: Clause) -> bool:
    """ "Kauft bei X. Ist unzufrieden": a new sentence without a pronoun speaks of us again."""
    pronoun = reading.fold(clause.first) in ("it", "they", "its", "their")
    return not pronoun and clause.first > 0 and reading.words[clause.first - 1].text in ".!;"


def _denied(reading: Reading, clause: Clause, i: int) -> bool:
    if reading.has(i, "NEG"):
        return False
    if reading.fold(i + 1) in ("keine", "none") and i + 2 >= clause.last:
        return True
    near = range(max(clause.first, i - 4), i)
    behind = range(i + 1, min(i + 4, clause.last))
    if any(reading.fold(k) in _NONE for k in near):
        return True
    if reading.has(i, "COMPLAIN") and i == clause.first and any(reading.has(k, "NEG") for k in behind):
        return True
    if not reading.has(i, "PROBLEM") and reading.says(clause.first, i, NOBODY):
        return True
    return any(reading.has(k, "NEG") and not reading.has(k, "PROBLEM", "COMPLAIN") for k in near)


def _named(scene: Scene, clause: Clause) -> bool:
    """A word for the trouble itself."""
    reading = scene.reading
    return any(i not in scene.names and is_trouble(reading, clause, i) for i in clause.where("PROBLEM", "MACHINE"))


def _problem(scene: Scene, clause: Clause) -> bool:
    reading = scene.reading
    if _named(scene, clause):
        return True
    return fails(reading, clause, scene.names) or falls_short(reading, clause, scene.names)


def _names_it(scene: Scene, clause: Clause) -> bool:
    """ "Hat die Mahnung beanstandet", "kritisiert unsere Preise": the word of complaining has an object."""
    reading, first = scene.reading, clause.first
    if "COMPLAIN" in clause.classes and any(
        reading.fold(i).startswith("unser") or reading.fold(i) == "our" for i in clause.words
    ):
        return True
    if reading.lang == "en" or reading.lower or "sich" in clause.forms:
        return False
    return "OBJECTS_TO" in clause.classes and any(
        reading.words[i].capital and i > first and i not in scene.names and not reading.has(i, *_NO_OBJECT)
        for i in clause.words
    )


def _said_beside(scene: Scene, clauses: Sequence[Clause], clause: Clause) -> Clause:
    """ "Hat sich beschwert, dass ...", "... and she's not amused": what it is about stands in the next clause, or in
    the one before when this one holds nothing more."""
    reading = scene.reading
    following = next((c for c in clauses if c.first >= clause.last), None)
    if following is not None and _is_heading(reading, clause):
        return following
    if following is not None and _leads_to_aside(reading, clauses, clause):
        return next((c for c in clauses if c.first >= following.last), clause)
    if (
        following is not None
        and following.sentence - clause.sentence <= 1
        and reading.fold(following.first) in ("dass", "weil", "that", "because", "ueber", "since", "da", "denn")
    ):
        return following
    before = next((c for c in reversed(clauses) if c.last <= clause.first and c.sentence == clause.sentence), None)
    if _has_content(scene, clause):
        return clause
    if before is None or before.first == clauses[0].first:
        behind = [c for c in clauses if c.first >= clause.last and c.sentence == clause.sentence]
        return next((c for c in behind if _has_noun(scene, c) and "SAY" not in c.classes), clause)
    return before


def _leads_to_aside(reading: Reading, clauses: Sequence[Clause], clause: Clause) -> bool:
    following = next((c for c in clauses if c.first >= clause.last), None)
    return following is not None and clause.last - clause.first <= _HEADING and _is_aside(reading, following)


def _is_aside(reading: Reading, clause: Clause) -> bool:
    """ "Only niggle, and a minor one: the layout": a colon behind a word for how small it is."""
    small = "MINOR" in clause.classes or clause.says(_SMALL)
    headed = clause.last < len(reading.words) and reading.words[clause.last].text == ":"
    return small and headed and clause.last - clause.first <= _HEADING


def _has_content(scene: Scene, clause: Clause) -> bool:
    """A word besides those of anger, names and small ones."""
    reading = scene.reading
    return any(
        reading.words[i].is_word
        and i not in scene.names
        and not reading.has(i, "COMPLAIN", "SEVERE", "NEG", "THEY", "I", "AND", "BUT", "HAVE3", "WAS", "AGAIN")
        and not reading.is_date_word(i)
        and len(reading.fold(i)) > 3
        and reading.fold(i) not in _EMPTY
        for i in clause.words
    )


def _severity(clauses: Sequence[Clause]) -> Severity | None:
    if any("MINOR" in c.classes for c in clauses):
        return "low"
    return "high" if any("SEVERE" in c.classes or _stands(c) for c in clauses) else None


def _stands(clause: Clause) -> bool:
    """ "Das Band steht seit Samstag"."""
    stands = clause.says(("steht", "stehen", "stand"))
    return stands and "MACHINE" in clause.classes and "APPOINT" not in clause.classes and not clause.says(PLANNED)
