"""By which channel a contact took place: named, or implied by where somebody was."""

from collections.abc import Iterable, Sequence

from bot.language import outings, visits
from bot.language.channel_words import channel_words
from bot.language.clauses import Clause
from bot.language.departures import departs
from bot.language.meaning import Channel
from bot.language.reading import Reading
from bot.language.visit_words import ROOMS
from bot.language.words import vocabulary

_ORDER: tuple[tuple[str, Channel], ...] = (
    ("CH_VIDEO", "video"),
    ("CH_CHAT", "chat"),
    ("CH_EMAIL", "email"),
    ("CH_LETTER", "letter"),
    ("CH_EVENT", "event"),
    ("CH_CALL", "call"),
    ("CH_VISIT", "visit"),
    ("CH_GIFT", "gift"),
    ("CH_MEETING", "meeting"),
)
CHANNELS = tuple(tag for tag, _ in _ORDER)
"""The classes of all words that name a channel."""
_AT = vocabulary("bei beim bim bam bein at in_at")
_INTO = vocabulary("im in ins am")
_FROM = vocabulary("von vom aus from")
_COMING = vocabulary("komme kommen komm kumm zurück zruck retour rückweg heimweg rückfahrt heimfahrt back")
_TO = vocabulary("zu zum zur")
_WENT = vocabulary("gefahren gfahren gfahrn gefahre gegangen gange gereist geflogen gedüst rüber raus hin fuhr")
_CAME = vocabulary("kam kamen kommt gekommen")
_LEAVING = vocabulary("left leaving")
_CAME_OUT = vocabulary("come came got walked just popped stepped")
_OUT = vocabulary("raus draußen draussen rausgekommen drin drinnen drüben hin vorbei zurück")
_GOING = vocabulary("to into round")
_TRIP = vocabulary("""
    drove went driven flew cycled travelled traveled nipped popped headed trip been gone out down up over round
    drive swung
""")
_THEIR = vocabulary("his her their")
_LEADS = vocabulary("""
    heute gestern vorgestern heut gestan gester kurz grad gerade eben vorhin am in war vormittag nachmittag mittag abend
    früh letzten vorigen today yesterday just earlier this last on morning afternoon down up over out round back
""")
_COMPANY = vocabulary("with mit gemeinsam together")
_VERBS = (
    "DID",
    "HAVE3",
    "HAVE1",
    "SAY",
    "WISH",
    "REQUEST",
    "PROBLEM",
    "MODAL",
    "WILL",
    "UNREACHED",
    "ACTION",
    "EXISTS",
)
_HAD = vocabulary("hatte hatten hab hatt ghabt gehabt")
_SHOWROOMS = vocabulary("ausstellung ausstellungsraum exhibition")
_OCCASION = vocabulary("zum zur fuer für for as")
_TYPED = vocabulary("""
    pinged pinging messaged typed wrote message nachricht geschrieben schrieb schreibt angeschrieben getippt gepingt
    messages nachrichten geschriebn chat
""")
_NEAR = 7
_ASIDE = 6


def channel_of(reading: Reading, clauses: Iterable[Clause], names: frozenset[int]) -> Channel | None:
    """The channel of the first clause that names one. "Bei" a firm "gewesen" is a visit. Words of names do not
    count."""
    chosen = list(clauses)
    for clause in chosen:
        if _denied(reading, clause):
            continue
        found = _named(reading, clause, names)
        if found == "meeting" and _on_screen(reading, clause, chosen, names):
            return "video"
        if found == "event" and clause.says(_SHOWROOMS) and at_ours(reading, clause):
            return "visit"
        if found is not None:
            return found
        if (
            was_there(reading, clause, names)
            or at_ours(reading, clause)
            or ("VISIT_IN" in clause.classes and not _only_wanted(clause))
        ):
            return "visit"
        found = without_a_word(reading, clause, names)
        if found is not None:
            return found
    return None


def _denied(reading: Reading, clause: Clause) -> bool:
    """ "Nicht angerufen, sondern gemailt": the way that was not taken."""
    if "sondern" not in reading.said or "NEG" not in clause.classes:
        return False
    return "sondern" in (reading.forms[clause.last], reading.forms[clause.last + 1])


def without_a_word(reading: Reading, clause: Clause, names: frozenset[int]) -> Channel | None:
    """A visit or a meeting told by what was done: "bei X die Regale gezählt", "with X at the pub"."""
    if visits.paid(reading, clause, names):
        return "visit"
    if _had_on_the_line(reading, clause, names):
        return "call"
    return "meeting" if outings.shared(reading, clause, names) else None


def _had_on_the_line(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Hatte grad den Herrn X dran", "9:40 nochmal, X dran"."""
    if not clause.says(("dran", "drangehabt")):
        return False
    at = next((i for i in reversed(clause.words) if reading.words[i].is_word), clause.first)
    had = clause.says(_HAD) or at - 1 in names or (reading.has(at - 1, "WAS") and at - 2 in names)
    return reading.forms[at] in ("dran", "drangehabt") and (had or reading.forms[at] == "drangehabt")


def _on_screen(reading: Reading, clause: Clause, clauses: Sequence[Clause], names: frozenset[int]) -> bool:
    """ "QBR with X - Y and Z on Teams": the screen is named behind the meeting."""
    return any(
        "CH_VIDEO" in reading.tags[i]
        for c in clauses
        if c.sentence == clause.sentence and c.first > clause.first
        for i in channel_words(reading, c, names)
    )


def _only_wanted(clause: Clause) -> bool:
    """ "Wants a tour of our plant": nobody came yet."""
    return clause.any("WISH", "REQUEST") and not clause.any("DID", "WAS")


def _named(reading: Reading, clause: Clause, names: frozenset[int]) -> Channel | None:
    places = channel_words(reading, clause, names)
    tags = {tag for i in places for tag in reading.tags[i] if tag in CHANNELS}
    if not tags:
        return None
    if "CH_MEETING" in tags and len(tags) == 1 and was_there(reading, clause, names):
        return "visit"
    if {"CH_GIFT", "CH_LETTER"} <= tags or ({"CH_GIFT", "CH_EVENT"} <= tags and _for_an_occasion(reading, places)):
        return "gift"
    if {"CH_VIDEO"} == tags - {"CH_CHAT"} and clause.says(_TYPED):
        return "chat"
    if "CH_CALL" in tags and "UNREACHED" in clause.classes:
        return "call"
    if {"CH_CALL", "CH_VISIT"} <= tags or {"CH_CALL", "CH_EMAIL"} <= tags:
        return _first(reading, places)
    return next(channel for tag, channel in _ORDER if tag in tags)


def _for_an_occasion(reading: Reading, places: Sequence[int]) -> bool:
    """ "Blumen zum Firmenjubiläum geschickt": the feast is why, not where."""
    at = next(i for i in places if reading.has(i, "CH_EVENT"))
    return reading.says(at - 4, at, _OCCASION)


def _first(reading: Reading, places: Sequence[int]) -> Channel | None:
    for i in places:
        for tag, channel in _ORDER:
            if tag in reading.tags[i]:
                return channel
    return None


def at_ours(reading: Reading, clause: Clause) -> bool:
    """ "War am Mittwoch bei uns", "kamen zu uns": the words may stand apart."""
    if visits.received(reading, clause):
        return True
    if not (clause.says(_CAME) or clause.any("WAS", "PRESENT")):
        return False
    return any(reading.fold(i) in ("bei", "zu") and reading.fold(i + 1) == "uns" for i in clause.words)


def was_there(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """At the customer's: "war bei X", "in der Kanzlei von X gesessen", "komme aus Lohr von X", "grad raus bei X",
    "back from X", "dropped it off at X"."""
    return any(_points_there(reading, clause, i, names) for i in clause.words)


def _points_there(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    form = reading.fold(i)
    if form in _AT:
        if reading.fold(i + 1) in _THEIR:
            return clause.last - i > 2 and any(k in names for k in clause.words)
        return _name_follows(reading, i, clause, names) and (
            _is_present(reading, clause, i) or _heads(reading, clause, i)
        )
    if form in _FROM:
        coming = any(reading.fold(k) in _COMING for k in range(max(clause.first, i - 5), i))
        other = reading.any(i + 1, min(i + 4, clause.last), "CH_MEETING", "CH_EVENT") or "SURVEY" in clause.classes
        return coming and not other and _name_follows(reading, i, clause, names)
    if form in _TO and clause.says(_WENT):
        return _name_follows(reading, i, clause, names)
    if form in _INTO:
        return _in_their_rooms(reading, clause, i, names)
    if form in _GOING and reading.lang == "en":
        return reading.fold(i - 1) in _TRIP and _name_follows(reading, i, clause, names)
    leaving = (form in _LEAVING and departs(reading, clause, names) is None) or (
        form == "of" and reading.fold(i - 1) == "out"
    )
    near = i - clause.first <= 3 or reading.forms[i - 2] in _CAME_OUT
    return leaving and near and i + 1 in names and reading.lang == "en"


def _is_present(reading: Reading, clause: Clause, at: int) -> bool:
    """Somebody was, sat, delivered or showed something there; a fault that "war" there is no visit."""
    if "HANDED" in clause.classes:
        return True
    if any(reading.fold(k) in _OUT for k in (at - 1, at - 2, clause.last - 1)):
        return True
    if clause.says(ROOMS) and "PROBLEM" not in clause.classes:
        return True
    return reading.any(_sentence(reading, clause), clause.last, "WAS", "PRESENT") and not _broken(clause)


def _sentence(reading: Reading, clause: Clause) -> int:
    """The first word of the clause's sentence: "war am Mittwoch, nein, am Donnerstag bei X"."""
    first = clause.first
    while first > 0 and reading.words[first - 1].text not in ".!?;:" and clause.first - first < _ASIDE:
        first -= 1
    return first


def _heads(reading: Reading, clause: Clause, at: int) -> bool:
    """ "Heute bei X", "In Leicester at X": nothing but a time or a town stands before, and no verb behind."""
    lead = range(clause.first, at)
    small = all(
        reading.is_date_word(k) or reading.fold(k) in _LEADS or reading.words[k].text[0].isdigit() or k == at - 1
        for k in lead
    )
    told = clause.any(*_VERBS)
    if not lead:
        return not told and at == 0 and _with_whom_or_when(reading, clause)
    return bool(lead) and small and not told and (reading.fold(clause.first) in _LEADS or len(lead) > 1)


def _with_whom_or_when(reading: Reading, clause: Clause) -> bool:
    """ "At Acme yesterday with Tom", "bei Acme am Freitag": a day or company told beside a bare place."""
    return any(reading.is_date_word(k) or reading.fold(k) in _COMPANY for k in clause.words)


def _broken(clause: Clause) -> bool:
    return "PROBLEM" in clause.classes and not clause.any("I", "TALK")


def _in_their_rooms(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    """ "Im Werk von X gewesen", "war in den Glaswerken"."""
    if not reading.any(_sentence(reading, clause), clause.last, "WAS", "PRESENT"):
        return False
    near = range(i + 1, min(i + 4, clause.last))
    room = any(reading.fold(k) in ROOMS for k in near) and any(k in names for k in clause.words)
    return room or (reading.lang == "de" and any(k in names for k in range(i + 1, min(i + 3, clause.last))))


def _name_follows(reading: Reading, i: int, clause: Clause, names: frozenset[int]) -> bool:
    """A name stands behind, perhaps after a function or a room: "bei der Werksleitung von X"."""
    for k in range(i + 1, min(i + _NEAR, clause.last)):
        if k in names:
            return True
        if not reading.words[k].is_word or reading.has(k, "DID", "HAVE3", "HAVE1", "WAS", "WISH", "SAY"):
            return False
    return False
