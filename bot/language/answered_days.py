"""A clause that only gives a day to what was said before it: "expected by month end", "I said Wednesday"."""

from bot.language.clauses import Clause
from bot.language.meaning import When
from bot.language.phrase_words import LIGHT
from bot.language.reading import Reading
from bot.language.timing import Dated
from bot.language.words import vocabulary

_WE = vocabulary("ich wir i we i'd we'd i've we've")
_ANSWERS = vocabulary("""
    said told promised offered offer promise do manage could can zugesagt versprochen gesagt angeboten anbieten schaffen
    schaffe schaffen's geschafft sagte meinte halten zusagen versprechen machen liefern deliver committed
""")
_WHEN = vocabulary("""
    expected due likely probably latest ideally preferably hopefully voraussichtlich wahrscheinlich spätestens geplant
    pencilled penciled booked scheduled fixed set eingeplant vorgemerkt notiert terminiert eingetragen angesetzt
    fixiert so
    in diary best besten
    abgabe frist deadline abgabetermin lieferung liefertermin fälligkeit zwar und and liebsten fällig möglichst
    hoffentlich eventuell evtl allerspätestens realistisch at geht gehen raus hinaus goes go going out ist da dort is
    noch von uns sie
""")
_BESIDE = vocabulary("""
    only nur erst frühestens earliest den das the it es for für am on by bis statt instead him her ihm ihr them
    könnte could
""")
_OUR_ANSWER = _ANSWERS | _WE | LIGHT | _BESIDE
_ONLY_WHEN = _WHEN | LIGHT | _BESIDE


def is_deadline(reading: Reading, due: Dated) -> bool:
    """ "By 10 Dec" makes what is wanted something to be done; "vor Weihnachten" does not."""
    return due.said.kind == "before" and reading.fold(due.first) not in ("vor", "vorm", "before")


def only_a_day(reading: Reading, clause: Clause, due: Dated) -> When | None:
    """ "I said Wednesday", "habe den 7. zugesagt", "could only offer the 15th": our answer to a wish, a day and no
    more."""
    if not clause.says(_WE):
        return None
    rest = [i for i in clause.words if not due.first <= i < due.last and reading.words[i].is_word]
    answered = any(reading.fold(i) in _ANSWERS for i in rest)
    plain = all(reading.fold(i) in _OUR_ANSWER or reading.has(i, "BUT", "MODAL") for i in rest)
    return due.future if answered and plain else None


def bare_day(reading: Reading, clause: Clause, due: Dated) -> When | None:
    """ "Expected by month end", "spätestens Freitag": nothing but the day of what was said right before."""
    rest = [i for i in clause.words if not due.first <= i < due.last and reading.words[i].is_word]
    return due.future if all(reading.fold(i) in _ONLY_WHEN for i in rest) else None


def either(ours: When | None, theirs: When | None) -> When | None:
    if ours is None or theirs is None or ours == theirs:
        return ours or theirs
    return When(ours.first, ours.last, ((theirs.first, theirs.last),))
