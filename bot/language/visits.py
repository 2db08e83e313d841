"""Visits that no word names: what was done with hands and feet at the customer's, or by the customer at ours."""

from bot.language import visit_words as table
from bot.language.clauses import Clause
from bot.language.reading import Reading


def paid(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """Whether we were at the customer's: "bei X die Regale gezählt", "X zeigte mir die Linie", "walked me round"."""
    if reading.lang == "de":
        return (
            _worked_there(reading, clause, names)
            or _shown(reading, clause)
            or _walked(reading, clause, names)
            or _travelled(reading, clause, names)
            or _been_in(reading, clause)
            or _back_from(reading, clause, names)
        )
    return (
        _shown_in_english(reading, clause)
        or _hands_on(reading, clause, names)
        or _in_their_yard(reading, clause, names)
    )


def received(reading: Reading, clause: Clause) -> bool:
    """Whether they were at ours: "in unserem Schauraum", "our demo centre", "hatten den X zu Besuch"."""
    _first, last = clause.first, clause.last
    if _to_stay(reading, clause):
        return True
    if not clause.says(table.OURS) or not clause.says(table.CAME):
        return False
    if clause.any(*table.AHEAD):
        return False
    return any(_our_room(reading, i, last) for i in clause.words if reading.forms[i] in table.OURS)


def _our_room(reading: Reading, ours: int, last: int) -> bool:
    if reading.forms[ours] == "ours":
        return reading.forms[ours - 1] in ("at", "to", "round", "by")
    near = range(ours + 1, min(ours + 4, last))
    room = next((k for k in near if reading.forms[k].endswith(table.OUR_ROOMS)), None)
    return room is not None and not any(reading.forms[k] in ("stand", "booth") for k in near)


def _to_stay(reading: Reading, clause: Clause) -> bool:
    """ "Hatten den Kowalski zu Besuch", "Besuch aus Leuna gehabt"."""
    at = next((i for i in clause.words if reading.forms[i] == "besuch"), None)
    if at is None:
        return False
    had = clause.says(table.HAD)
    return had and (reading.forms[at - 1] == "zu" or reading.forms[at + 1] in ("aus", "von", "vom", "der"))


def _ours(reading: Reading, clause: Clause, end: int) -> bool:
    """We are the subject, or nobody is: no third person acts before `end`."""
    if clause.says(table.WE):
        return True
    return not reading.says(clause.first, end, table.THIRD) and not reading.has(clause.first, "PRONOUN")


def _worked_there(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Beim Kranzl die Regale gezählt": a participle of the hands; "bei Kranzl nachgefragt" is none."""
    at = next(
        (i for i in clause.words if reading.forms[i] in table.AT and _named_behind(reading, i, clause, names)), None
    )
    if at is None or clause.any("UNREACHED"):
        return False
    done = [i for i in clause.words if i not in names and _is_done(reading, i)]
    return bool(done) and _ours(reading, clause, clause.last)


def _is_done(reading: Reading, i: int) -> bool:
    word = reading.words[i]
    if word.capital or word.fold in table.REMOTE or not table.PARTICIPLE.fullmatch(word.fold):
        return False
    return not reading.has(i, "TALK", "SAY", "CH_CALL", "CH_EMAIL", "CH_CHAT", "UNREACHED", "IN", "GOOD", "BAD", "NEG")


def _named_behind(reading: Reading, i: int, clause: Clause, names: frozenset[int]) -> bool:
    return any(k in names for k in range(i + 1, min(i + 4, clause.last)))


def _shown(reading: Reading, clause: Clause) -> bool:
    """ "Frau Ohm zeigte mir die Linie", "hat mich durchs Lager geführt"; a photo is shown from afar."""
    _first, _last = clause.first, clause.last
    if not clause.says(table.TO_ME) or clause.says(table.ON_PAPER):
        return False
    if clause.says(table.SHOWS):
        return not clause.any("MODAL", "WILL")
    return clause.says(table.SHOWN) and clause.any("HAVE3")


def _walked(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Mit X durch die Halle gelaufen", "auf dem Hof von X gewesen", "uff de Baustell gwese"."""
    _first, last = clause.first, clause.last
    present = clause.says(table.WALKED) or clause.any("WAS")
    if not present or not clause.says(table.THROUGH) or clause.says(table.OURS):
        return False
    if not any(k in names for k in clause.words) or clause.any("PROBLEM"):
        return False
    return any(_room_behind(reading, i, last) for i in clause.words if reading.forms[i] in table.THROUGH) and _ours(
        reading, clause, last
    )


def _room_behind(reading: Reading, i: int, last: int) -> bool:
    return any(reading.forms[k].endswith(table.ROOM_ENDS) for k in range(i + 1, min(i + 5, last)))


def _travelled(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Bin nach Leuna gefahren", "zum Kranzl raufgefahren": we, and not home."""
    gone = next((i for i in clause.words if reading.forms[i].endswith(table.TRAVELLED)), None)
    if gone is None or not _ours(reading, clause, clause.last) or clause.any("NEG"):
        return False
    for i in clause.words:
        if reading.forms[i] in table.WHITHER and reading.forms[i + 1] not in table.DAY_OFF:
            place = range(i + 1, min(i + 4, clause.last))
            if any(k in names or (reading.forms[i] == "nach" and reading.words[k].capital) for k in place):
                return True
    return False


def _been_in(reading: Reading, clause: Clause) -> bool:
    """ "In Deidesheim gewesen, Frau X ...": nothing but the town opens the log."""
    size = clause.last - clause.first
    return (
        size <= 5
        and reading.forms[clause.last - 1] in ("gewesen", "gwesen", "gsi", "gwesn")
        and any(
            reading.forms[i] in ("in", "z") and reading.words[i + 1].capital
            for i in range(clause.first, clause.last - 2)
        )
    )


def _shown_in_english(reading: Reading, clause: Clause) -> bool:
    if not reading.says_phrase(clause.first, clause.last, table.SHOWED_ROUND):
        return False
    return not clause.any(*table.AHEAD) and not reading.says(clause.first, clause.last, table.ON_PAPER | table.OURS)


def _hands_on(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Did the stock count at Redwood": a verb of the hands opens the clause or follows "I"."""
    verb = next(
        (i for i in range(clause.first, min(clause.first + 3, clause.last)) if reading.forms[i] in table.HANDS), None
    )
    if verb is None or not _opened_by_us(reading, clause, verb):
        return False
    for i in range(verb + 1, clause.last):
        if reading.forms[i] in ("at", "to") and reading.forms[i + 1] not in table.THEIR and i + 1 in names:
            own = (
                reading.forms[i] == "at"
                or reading.forms[verb] in table.TRAVEL
                or reading.forms[clause.last - 1] in ("myself", "ourselves")
            )
            return own and reading.forms[i - 1] not in ("guy", "man", "team", "people", "contact")
    return False


def _opened_by_us(reading: Reading, clause: Clause, verb: int) -> bool:
    lead = range(clause.first, verb)
    return all(reading.forms[k] in ("i", "we", "just", "also", "then", "and", "so") for k in lead)


def _in_their_yard(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Collared Fergus in his yard", "met Dev at their cold store", "on the shop floor at Ashdown"."""
    first, last = clause.first, clause.last
    ours = reading.forms[first].endswith("ed") or reading.says(first, min(first + 3, last), table.CAUGHT)
    told = ours or reading.forms[first] in table.IN_ENGLISH
    if not told or clause.says(table.OURS | table.TALKED_FROM_AFAR) or first in names:
        return False
    for i in clause.words:
        if reading.forms[i] in table.IN_ENGLISH and reading.forms[i + 1] in table.THEIR:
            near = range(i + 2, min(i + 5, last))
            if any(reading.forms[k].endswith(table.ROOM_ENDS) for k in near) and any(k in names for k in clause.words):
                return True
    return False


def _back_from(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Bin grad aus Langnau zurück", "zurück aus Horn": we were where they are; "Frau Heil ist zurück" is theirs."""
    at = next((i for i in clause.words if reading.forms[i] in table.BACK), None)
    if at is None or clause.any("ABSENT", "AWAY", "FAMILY", "HAVE3", "CH_CALL", "GOODS"):
        return False
    ours = at == clause.first or (reading.forms[clause.first] in table.WE and reading.says(clause.first, at, table.AM))
    return ours and any(
        reading.forms[i] in ("aus", "von", "vom") and (i + 1 in names or reading.words[i + 1].capital)
        for i in clause.words[:-1]
    )
