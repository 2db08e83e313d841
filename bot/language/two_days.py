"""Two contacts with one customer in a message, each with its day: "gestern angerufen, heute Mail geschickt"."""

from collections.abc import Sequence
from datetime import date

from bot.language.channels import channel_of
from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.timing import Dated, lies_ahead, within
from bot.language.words import vocabulary

_DEEDS = ("MINE_ACT", "TALK")
_OF = vocabulary("von vom seit from since of for until bis")
_MOST = 4
"""Clauses; a longer note tells one contact with much about it."""


def second_contact(
    reading: Reading, clauses: Sequence[Clause], dates: Sequence[Dated], names: frozenset[int], today: date
) -> int | None:
    """The place of the clause with which the second contact begins."""
    if not 1 < len(clauses) <= _MOST or len(dates) != 2:
        return None
    days = [_day_of(reading, clause, dates, today) for clause in clauses]
    for n in range(1, len(clauses)):
        if days[0] is None or days[n] is None or days[0] == days[n]:
            continue
        if all(_is_told(reading, clauses[k], names) for k in (0, n)):
            return n
    return None


def _day_of(reading: Reading, clause: Clause, dates: Sequence[Dated], today: date) -> date | None:
    """The one day gone by, or today, that a clause names."""
    found = [d for d in within(dates, clause) if _is_gone(reading, d) and not lies_ahead(d, today)]
    single = len(found) == 1 and found[0].past.first == found[0].past.last
    return found[0].past.first if single else None


def _is_gone(reading: Reading, found: Dated) -> bool:
    """No deadline, and not the day of a thing: "die Mail von gestern"."""
    return found.said.kind not in ("before", "after") and reading.fold(found.first - 1) not in _OF


def _is_told(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """A deed of ours and its channel stand in the clause itself."""
    if clause.any("UNREACHED", "SAY", "IN", "NEG", "HAVE3"):
        return False
    return clause.any(*_DEEDS) and channel_of(reading, [clause], names) is not None
