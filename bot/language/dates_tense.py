"""Is the talk around an expression about the past? Verbs, participles and words of planning nearby decide."""

from bot.language.dates_reader import Reader
from bot.language.tokens import HIDDEN, Tags, words

_REACH = 24
_WHOLE = words("da ab an aus zu ja ok gut weg mit her hin so in out off up on him it too now us me her old new ill not")
_STOPS = frozenset(".,;!?:()\n")
_PARTICLES = (
    "an",
    "auf",
    "ab",
    "vor",
    "mit",
    "nach",
    "zurueck",
    "ein",
    "aus",
    "vorbei",
    "durch",
    "zu",
    "um",
    "weg",
    "her",
    "hin",
    "rueck",
    "weiter",
    "unter",
    "ueber",
)
# Participles that speak of what is to come, and words that only look like participles.
_PLANNED = words(
    "ausgemacht vereinbart geplant zugesagt verschoben angesetzt fixiert gebucht versprochen terminiert"
    " eingeladen gerne gern gegen gerade genau gesamt gemeinsam geschaeft gespraech geraet geraete gebaut geht"
    " gibt gilt gut gewuenscht geschaeftsfuehrer gesendet-werden gebeten gefragt geben gehen geeignet geburtstag"
    " geld geschenk gewinnt geplanten gekuendigt agreed booked scheduled planned arranged rescheduled expected"
    " promised confirmed wanted needed need feed speed based interested delayed postponed moved required supposed"
    " excited pleased limited united red bed fed wed shed indeed exceed proceed proposed invited asked"
    " rebooked re-booked rearranged reset slated earmarked pushed bumped shifted diarised"
    " lined pencilled penciled fixed reserviert notiert avisiert organised organized requested"
)


NO_TENSE, FUTURE, PAST = 0, 1, 2


def is_past(r: Reader, i: int, j: int) -> bool:
    """Whether the clause around tokens i..j reports. The nearest sign wins; none means the future."""
    past, future = _REACH + 1, _REACH + 1
    for positions in (range(i - 1, max(i - 1 - _REACH, -1), -1), range(j, min(j + _REACH, r.size))):
        for distance, k in enumerate(positions):
            if r.low[k] in _STOPS and not (r.low[k] == "." and k and _may_be_cut(r.low[k - 1])):
                break
            tense = r.tense[k]
            if tense & FUTURE and distance < future:
                future = distance
            elif tense & PAST and distance < past:
                past = distance
    return past < future


def _may_be_cut(low: str) -> bool:
    """A point behind a short word can be that of an abbreviation, unless the word is whole."""
    return len(low) < 4 and low != HIDDEN and low not in _WHOLE


def tense_of(text: str, low: str, tags: Tags) -> int:
    """What a word says of the time: FUTURE, PAST, both or NO_TENSE. `text` is the word as typed."""
    future = FUTURE if "future" in tags else NO_TENSE
    return future | PAST if _reports(text, low, tags) else future


def _reports(text: str, low: str, tags: Tags) -> bool:
    if "past" in tags:
        return True
    if len(low) < 5 or low in _PLANNED or tags:
        return False
    if low.endswith("iert"):
        return True
    if low.endswith("ed") and text[0] != text[0].upper():
        return True
    return low.endswith(("t", "en")) and text[:1].islower() and _participle(low)


def _participle(low: str) -> bool:
    """ "gemeldet", "zurückgerufen": ge- at the front, or after a separable particle."""
    if low.startswith("ge"):
        return len(low) > 6
    return any(low.startswith(particle + "ge") and len(low) > len(particle) + 5 for particle in _PARTICLES)
