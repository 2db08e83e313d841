"""The customer's mood towards us."""

from collections.abc import Iterable

from bot.language.clauses import Clause
from bot.language.half_idioms import is_only_a_word
from bot.language.meaning import Sentiment
from bot.language.reading import Reading
from bot.language.scores import satisfaction
from bot.language.telling import is_adjective
from bot.language.words import vocabulary

_WINDOW = 4
_OF_RIVAL = 6
_WITH_THEM = (("with", "them"), ("mit", "denen"), ("mit", "ihnen"))
_PASSIONS = vocabulary("mad crazy nuts bonkers narrisch verrückt")
_NOBODY_S_FAULT = vocabulary("""
    weather traffic motorway m25 drive rain snow wetter verkehr stau regen schnee autobahn a9 a1 zugfahrt
    flight parking parkplatz
""")
_AGAIN = vocabulary("now again jetzt nun wieder inzwischen")
"""With these a good mood at the end follows on a bad one: "he's happy now"."""
_LOW_SCORE, _HIGH_SCORE = 3, 9.5


def sentiment(
    reading: Reading, clauses: Iterable[Clause], names: frozenset[int], rivals: frozenset[int] = frozenset()
) -> Sentiment | None:
    """positive or negative when worded, neutral when only facts are told, None when both are. Displeasure with a
    competitor ("fed up with X") is none with us."""
    good = bad = recovered = False
    for clause in clauses:
        for i in clause.where("GOOD", "BAD"):
            if (
                i in names
                or _of_something_else(reading, clause, i)
                or (rivals and not rivals.isdisjoint(range(i, min(i + _OF_RIVAL, clause.last))))
            ):
                continue
            is_good, is_bad = "GOOD" in reading.tags[i], "BAD" in reading.tags[i]
            denied = any(reading.has(k, "NEG") for k in range(max(clause.first, i - _WINDOW + 1), i))
            good |= is_good and not is_bad and not denied
            recovered = is_good and not denied and (bad or recovered) and clause.says(_AGAIN)
            bad |= (is_bad and not denied) or (is_good and not is_bad and denied)
    if good and bad:
        return "positive" if recovered else None
    if not (good or bad) and "SCORE" in reading.present:
        return _by_score(satisfaction(reading))
    return "positive" if good else "negative" if bad else "neutral"


def _by_score(score: float | None) -> Sentiment:
    """ "10/10", "3 von 10" and no word: the ends of the scale say it."""
    if score is None or _LOW_SCORE < score < _HIGH_SCORE:
        return "neutral"
    return "positive" if score >= _HIGH_SCORE else "negative"


def _of_something_else(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Rugby mad", "mad about skiing", "traffic was a nightmare": a passion, the weather, the road, a cold."""
    if is_only_a_word(reading, i) or is_adjective(reading, i):
        return True
    if reading.fold(i).startswith("cancel") and clause.any("APPOINT"):
        return True  # a visit that is put off
    if (reading.fold(i + 1), reading.fold(i + 2)) in _WITH_THEM and "COMPETE" in reading.present:
        return True  # "uses Labelon, happy with them"
    if reading.fold(i) in _PASSIONS and clause.any("HOBBY", "INTEREST", "PRACTICE"):
        return True
    return clause.says(_NOBODY_S_FAULT) and not clause.any("COMPLAIN", "THEY", "DELIVERED")
