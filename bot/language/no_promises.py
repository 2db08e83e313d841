"""What is worded like a promise and only tells how things are: "zeigt mir das Lager", "stellt Schokolade her", "third
call this week"."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_ORDINALS = vocabulary("""
    second third fourth fifth sixth 2nd 3rd 4th 5th zweiter zweite zweites dritter dritte drittes vierter vierte viertes
    fünfter fünfte fünftes 2 3 4 5
""")
_TRIES = vocabulary("""
    call try attempt mail email message time visit voicemail go anruf versuch mail anlauf nachricht mal besuch
    anrufversuch
""")
_SO_FAR = vocabulary("this diese dieser diesen heute today")
_TWO_PARTS = {
    "stellt": ("her", "aus", "vor"),
    "stellen": ("her", "aus", "vor"),
    "fuellt": ("ab",),
    "legt": ("eis",),
    "legen": ("eis",),
    "zieht": ("zurueck", "durch"),
    "zeigt": ("mir", "uns"),
    "zeigen": ("mir", "uns"),
    "liefert": ("an",),
    "liefern": ("an",),
    "macht": ("jetzt", "alles", "selbst", "selber", "nun", "schon"),
    "machen": ("alles", "selbst", "selber", "schon"),
    "fuehrt": ("durch", "herum"),
    "bringt": ("punkt",),
    "kommt": ("gut",),
    "legte": ("eis",),
}
"""Verbs that promise something alone and describe with one of these behind them."""
_DESCRIBES = vocabulary("leitet betreibt beliefert verantwortet betreut verkauft vertreibt produziert beschäftigt")
_ONWARD = vocabulary("weiter an ein")
_WAS_DONE = vocabulary("worden geworden")
_TRAVELS = vocabulary("fährt fahren fliegt fliegen reist reisen flies travels")
_GOES = vocabulary("geht gehen goes")
_WHITHER = vocabulary("zur zum nach auf in ins to")
_OUTINGS = ("messe", "kongress", "urlaub", "kur", "empack", "fair", "congress", "holiday", "conference", "konferenz")
_TO_US = vocabulary("uns us mir me vorbei ich wir i we raus weg hin")
CUES = _WAS_DONE | _ORDINALS | _TWO_PARTS.keys() | _DESCRIBES | _TRAVELS | _GOES


def is_no_promise(reading: Reading, clause: Clause, *, dated: bool) -> bool:
    """`dated` tells whether the clause has a day on which it could be due."""
    if clause.says(_WAS_DONE):
        return not clause.any("COMMIT", "REQUEST", "I")
    if _travels(reading, clause):
        return True
    return _counts(reading, clause) or (not dated and _describes(reading, clause))


def _travels(reading: Reading, clause: Clause) -> bool:
    """ "Er fährt nächste Woche zur Empack": their journey, unless it leads to us."""
    if clause.says(_TO_US) or clause.any("DELIVER", "COMMIT", "GOODS") or not clause.says(_WHITHER):
        return False
    outing = any(reading.fold(i).endswith(_OUTINGS) for i in clause.words)
    return clause.says(_TRAVELS) or (outing and clause.says(_GOES))


def _counts(reading: Reading, clause: Clause) -> bool:
    """ "Third call this week": how often so far."""
    if not clause.says(_SO_FAR):
        return False
    return any(counts_so_far(reading, i) for i in clause.words)


def counts_so_far(reading: Reading, i: int) -> bool:
    """ "Third call", "dritter Anlauf": at word i."""
    return reading.fold(i) in _ORDINALS and reading.fold(i + 1) in _TRIES


def _describes(reading: Reading, clause: Clause) -> bool:
    for i in clause.words:
        form = reading.fold(i)
        if form in _DESCRIBES and not clause.says(_ONWARD):
            return True
        parts = _TWO_PARTS.get(form)
        if parts is not None and any(reading.fold(k) in parts for k in range(i + 1, clause.last)):
            return True
    return False
