"""What a day alone tells of a follow-up: "paper by EOM", "jetzt Montag um zehn", "flying someone down tonight"; and of
none: "the Q1 forecast", "no-show on the 9am demo"."""

from bot.language.clauses import Clause
from bot.language.leaving import goes_out
from bot.language.our_side import our_people
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.standing import negated
from bot.language.timing import Dated
from bot.language.wish_places import CUES, place
from bot.language.words import vocabulary

_READY = vocabulary("bereit abholbereit versandbereit lieferbereit versandfertig abholfertig")
_NO_DEED = vocabulary("""
    meeting training pricing morning evening nothing everything something anything during according regarding
    concerning wedding building opening closing starting having being going thing spring king string hoping looking
    thinking asking waiting leaving working
""")
_FEW = 3
_PLAIN = frozenset({"DELIVER", "GOODS", "APPOINT", "THEIRS", "FAST", "AND"})
_NEXT = vocabulary("nächste nächster nächstes nächsten next")
_EVENTS = (
    "termin", "start", "beginn", "besuch", "treffen", "abnahme", "uebergabe", "montage", "inbetriebnahme", "umzug",
    "einbau", "ausbau", "umbau", "eroeffnung", "aufbau", "eichung", "wartung", "begehung", "gespraech", "runde",
    "abgabe", "frist", "deadline", "stichtag", "einreichung", "abgabetermin", "launch", "rollout", "kickoff",
    "kick-off", "schulung", "inspektion", "bemusterung", "freigabetermin", "golive", "go-live", "einweisung",
    "einschulung",
    "audit", "pruefung", "auslieferung", "anlieferung", "inventur", "kalibrierung",
)  # fmt: skip
_TELLS = ("DID", "WAS", "HAVE1", "HAVE3", "TALK", "NEG", "UNREACHED")
_ACTS = ("DO3", "DOI", "WILL", "MODAL", "WISH", "REQUEST", "SAY")
_INSTEAD = vocabulary("now jetzt nun stattdessen instead dafür lieber so")
_WOULD = vocabulary("would we'd i'd they'd he'd she'd")
_WRITES = vocabulary("schreibt writes")
_ABOUT = vocabulary("re regarding concerning bzgl betreffs thema themen topic topics")
_FUTURE = (
    "WILL", "MODAL", "COMMIT", "BYWHEN", "REQUEST", "WISH", "AGAIN", "WV", "OWE", "DO1", "DO3", "RECEIVE", "MOVED",
)  # fmt: skip
CANNOT = vocabulary("kann können koennen can't cannot klappt passt geht couldn't")
_UNDATED = _WRITES | CUES


def only_named(reading: Reading, clause: Clause, due: Dated | None) -> bool:
    """ "Re the Q1 forecast", "Thema war die Preisrunde 2027", "Re schreibt:", "könnte sich das Abo vorstellen"."""
    if due is None:
        if not clause.says(_UNDATED):
            return False
        return clause.says(_WRITES) or ("WISH" not in clause.classes and place(reading, clause) is not None)
    if (
        due.said.grain not in ("quarter", "half", "year", "season", "month")
        or clause.any(*_FUTURE)
        or clause.says(_WOULD)
    ):
        return False
    return clause.any("TALK", "WAS", "SAY", "CH_CALL", "CH_EMAIL", "CH_MEETING") or clause.says(_ABOUT)


def missed(clause: Clause) -> bool:
    """ "No-show on the 9am demo": nobody was reached, and nothing is said of another time."""
    if {"no", "show"} <= clause.forms and not clause.any("AGAIN", "COMMIT", "MOVED"):
        return True
    return "UNREACHED" in clause.classes and not clause.any(
        "AGAIN", "WILL", "MODAL", "DO1", "DOI", "WV", "ACTION", "REPLY", "COMMIT", "MOVED", "AGREED"
    )


def is_set(scene: Scene, clause: Clause, due: Dated) -> bool:
    """ "Flying someone down tonight", "our Jonas runs the numbers tomorrow", "paper by EOM", "stehen ab Dienstag
    bereit"."""
    reading = scene.reading
    if negated(reading, clause):
        return False
    if clause.says(_READY) or our_people(reading, clause) or goes_out(clause) or _names_an_event(scene, clause, due):
        return True
    opening = reading.fold(clause.first)
    if reading.lang == "en" and opening.endswith("ing") and opening not in _NO_DEED:
        return due.first > clause.first + 1 and "WISH" not in clause.classes
    rest = [i for i in clause.words if not due.first <= i < due.last and reading.words[i].is_word]
    plain = reading.fold(due.first) == "by" and 0 < len(rest) <= _FEW
    return plain and all(not reading.tags[i] - _PLAIN for i in rest)


def _names_an_event(scene: Scene, clause: Clause, due: Dated) -> bool:
    """ "Druckstart Montag", "nächste Eichung Mitte März", "next service in March": an event and its day."""
    reading = scene.reading
    if due.first == clause.first or clause.any(*_TELLS):
        return False
    before = [i for i in range(clause.first, due.first) if reading.words[i].is_word and i not in scene.names]
    if not 0 < len(before) <= _FEW + 1:
        return False
    if reading.fold(before[0]) in _NEXT and len(before) > 1:
        return True
    return any(reading.fold(i).endswith(_EVENTS) for i in before[-_FEW:]) and not any(
        reading.has(i, *_ACTS) for i in before
    )


def is_moved_to(reading: Reading, clause: Clause, due: Dated, before: Clause | None) -> bool:
    """ "Can't do Friday so we're now on for Monday", "kann Freitag nicht, jetzt Montag um zehn"."""
    if not clause.says(_INSTEAD) or due.said.kind != "point":
        return False
    led = reading.says(max(clause.first, due.first - 5), due.first, _INSTEAD) or reading.fold(due.last) in _INSTEAD
    unable = any("NEG" in c.classes and c.says(CANNOT) for c in (clause, before) if c is not None)
    return led and unable
