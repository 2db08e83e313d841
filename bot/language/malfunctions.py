"""Things that do not do what they should, told by the form of the clause: "druckt nicht mehr", "keeps stopping"."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_NO_FAILURE = vocabulary("""
    braucht will kann hat ist wird sagt weiß weiss möchte moechte bestellt kauft kommt hebt geht_nicht_ran meldet reicht
    erreicht antwortet interessiert eilt drängt kennt versteht mag glaubt findet sieht macht nimmt schafft plant zählt
    darf soll muss möcht geht_nicht weiss bezahlt zahlt kommt bleibt wartet entscheidet unterschreibt wechselt
""")
_NO_FAILURE |= vocabulary("""
    brauchen wollen können haben sind werden sagen wissen möchten bestellen kaufen kommen melden reichen erreichen sehen
    planen müssen sollen dürfen mögen finden glauben nehmen machen gehen_nicht zahlen warten entscheiden wechseln waren
    hatten antworten bewilligt genehmigt freigegeben entschieden unterschrieben unterzeichnet budgetiert beschlossen
    abgesegnet geplant eingeplant vorgesehen besetzt gefunden durchgesprochen abgestimmt verreist benötigt
""")
_PARTICLES = {
    "faellt": ("aus", "ab", "runter", "herunter", "auseinander"),
    "fallen": ("aus", "ab", "runter", "herunter", "auseinander"),
    "stuerzt": ("ab",),
    "stuerzen": ("ab",),
    "bricht": ("ab", "zusammen"),
    "brechen": ("ab", "zusammen"),
    "setzt": ("aus",),
    "setzen": ("aus",),
    "geht": ("kaputt",),
    "gehen": ("kaputt",),
    "loest": ("ab",),
    "loesen": ("ab",),
    "blaettert": ("ab",),
    "blaettern": ("ab",),
}
_REFUSES = vocabulary("geht gehen ging gingen lässt lassen ließ liess ließen springt springen sprang lief rastet")
_OPENS = vocabulary("auf zu an ab aus los raus rein ein hoch runter weg richtig")
"""With "nicht" in front: the lid does not open, the motor does not start."""
_DENIALS = vocabulary("won't doesn't don't didn't can't isn't aren't wasn't")
_KEEPS = vocabulary("keeps keep kept")
_NOT = vocabulary("nicht ned net nid")
_GOOD_TO_KEEP = vocabulary(
    "asking coming ordering buying calling pushing saying telling growing getting thinking hoping"
)
_OTHER_MATTERS = ("PRICE", "TIME", "INTERNAL", "APPOINT", "WISH", "REQUEST", "UNREACHED")


def fails(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """A thing that does not work, fit or hold; people who do not answer or buy are no failure."""
    if clause.any(*_OTHER_MATTERS):
        return False
    if reading.lang == "de":
        if not (clause.says(_PARTICLES) or reading.says(clause.first - 2, clause.last + 1, _NOT)):
            return False
        if _breaks_off(reading, clause, names) or _does_it_not(reading, clause, names):
            return True
        return any(_does_not(reading, clause, i, names) for i in clause.words)
    if not (clause.says(_DENIALS) or clause.says(_KEEPS)):
        return False
    return any(_denied(reading, clause, i, names) or _keeps(reading, clause, i, names) for i in clause.words)


def _breaks_off(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Die Steuerung fällt immer wieder aus": verb and particle stand apart, a thing is the subject."""
    ends = reading.fold(clause.last - 1)
    for i in clause.words:
        refuses = ends in _OPENS and reading.fold(clause.last - 2) in ("nicht", "ned", "net") and _refuses(reading, i)
        if refuses and any(_is_a_thing(reading, k, clause, names) for k in clause.words):
            return True
        if ends in _PARTICLES.get(reading.fold(i), ()):
            return any(reading.words[k].capital and k not in names for k in range(clause.first, i))
    return False


def _refuses(reading: Reading, i: int) -> bool:
    return reading.fold(i) in _REFUSES


def _does_not(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    form = reading.fold(i)
    last = i == clause.last - 1 and any(reading.fold(k) == "nicht" for k in (i - 1, i - 2))
    if (
        not (last or reading.fold(i + 1) in _NOT)
        or not form.endswith("t" if last else ("t", "en"))
        or reading.words[i].capital
        or form in _NO_FAILURE
    ):
        return False
    things = [k for k in range(clause.first, i) if reading.words[k].capital and k not in names]
    return any(not reading.has(k, "SALUTE_M", "SALUTE_F", "TITLE", "THEY", "I") for k in things)


def _does_it_not(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Der Scanner erkennt die Codes nicht": the object stands between the verb and the denial."""
    if reading.fold(clause.last - 1) not in _NOT or reading.lower:
        return False
    for i in range(clause.first + 1, clause.last - 2):
        form = reading.fold(i)
        if form.endswith("t") and not reading.words[i].capital and not reading.has(i, "THEY", "HAVE3", "MODAL"):
            return form not in _NO_FAILURE and _is_a_thing(reading, i - 1, clause, names)
    return False


def _is_a_thing(reading: Reading, k: int, clause: Clause, names: frozenset[int]) -> bool:
    noun = k >= clause.first and k not in names and reading.words[k].capital
    return noun and not reading.has(k, "SALUTE_M", "SALUTE_F", "TITLE", "THEY", "I")


def _thing(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    """What stands right before word i is a word of substance, nobody's name and no pronoun."""
    k = i - 1
    return (
        k >= clause.first
        and k not in names
        and reading.words[k].is_word
        and not reading.has(k, "THEY", "I", "AND", "BUT")
        and reading.fold(k) not in ("who", "that", "it")
    )


def _denied(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    return reading.fold(i) in _DENIALS and i + 1 < clause.last and _thing(reading, clause, i, names)


def _keeps(reading: Reading, clause: Clause, i: int, names: frozenset[int]) -> bool:
    following = reading.fold(i + 1)
    return (
        reading.fold(i) in _KEEPS
        and following.endswith("ing")
        and following not in _GOOD_TO_KEEP
        and _thing(reading, clause, i, names)
    )
