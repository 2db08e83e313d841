"""Days that no talk can have been on: "met her on 30 February", "besucht am 31.11.", "called him tomorrow"."""

import re
from collections.abc import Sequence
from datetime import date

from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.timing import Dated, lies_ahead
from bot.language.words import vocabulary

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = (
    "jan jän jänner january januar", "feb feber february februar", "mar mär märz march", "apr april", "may mai",
    "jun june juni", "jul july juli", "aug august", "sep sept september", "oct okt october oktober", "nov november",
    "dec dez december dezember",
)  # fmt: skip
_MONTH_OF = {name: n for n, names in enumerate(_MONTHS, 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_NAMED = re.compile(rf"\b(\d{{1,2}})(?:\.|st|nd|rd|th)?(?: of)? ({_MONTH})\b\.?", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?![.:]?\d)", re.IGNORECASE)
_FIGURES = re.compile(
    r"\b(?:am|vom|den|on|the) (\d{1,2})([./])(\d{1,2})(?:\2(?:\d{4}|\d\d)?)?(?![\d./])", re.IGNORECASE
)
_MET = vocabulary("""
    met saw called rang phoned visited spoke talked chatted lunched dined
    getroffen gesehen angerufen besucht gesprochen telefoniert geredet gewesen
""")
_SMALL = vocabulary("""
    i we ich wir hab habe haben have has mit bei beim with to at from von vom on am um for für the der die das den dem
    a herr herrn frau mr ms mrs dr und and noch auch
""")


def no_such_day(text: str) -> str | None:
    """A day as written that no calendar has."""
    for found in _NAMED.finditer(text):
        if int(found[1]) > _LENGTHS[_MONTH_OF[found[2].casefold()] - 1]:
            return found[0]
    for found in _MONTH_FIRST.finditer(text):
        if _LENGTHS[_MONTH_OF[found[1].casefold()] - 1] < int(found[2]) <= max(_LENGTHS) + 1:
            return found[0]
    for found in _FIGURES.finditer(text):
        day, month = int(found[1]), int(found[3])
        if not (_exists(day, month) or (found[2] == "/" and _exists(month, day))):
            return found[0].partition(" ")[2]
    return None


def _exists(day: int, month: int) -> bool:
    return 0 < month <= len(_LENGTHS) and 0 < day <= _LENGTHS[month - 1]


def still_to_come(
    reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date
) -> str | None:
    """A day to come on which somebody is said to have been met, in a clause that says nothing else."""
    if len(dates) != 1 or not lies_ahead(dates[0], today) or dates[0].said.kind != "point":
        return None
    found = dates[0]
    clause = next((c for c in clauses if c.first <= found.first < c.last), None)
    if clause is None or not clause.says(_MET):
        return None
    rest = [
        i
        for i in clause.words
        if i not in cast.words and not found.first <= i < found.last and reading.words[i].is_word
    ]
    return found.said.text if all(reading.fold(i) in _MET | _SMALL for i in rest) else None
