"""Which of the dates of a message is the day of the contact."""

from collections.abc import Sequence
from datetime import date

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.timing import Dated, can_be_contact, lies_ahead, within

_CHANNELS = (
    "CH_CALL",
    "CH_MEETING",
    "CH_VISIT",
    "CH_EMAIL",
    "CH_VIDEO",
    "CH_CHAT",
    "CH_LETTER",
    "CH_EVENT",
    "CH_GIFT",
)
EVIDENCE = ("DID", "UNREACHED", "TALK", "WAS", *_CHANNELS)
_CONTACT_ITSELF = ("MINE_ACT", "TALK", "IN", "ACT", *_CHANNELS)
_OF_THE_NEWS = 2
"""More words than these beside a date say something else than when the contact was."""


def contact_date(reading: Reading, clauses: Sequence[Clause], dates: Sequence[Dated], today: date) -> Dated | None:
    """The date of the contact: in the first clause that tells of it, else the first that can be one. Once the contact
    is told without a day, a day on which something else was ("he was ill last week") is not taken for it."""
    by_clause = [(c, [d for d in within(dates, c) if can_be_contact(reading, d, today)]) for c in clauses]
    told = False
    for clause, found in by_clause:
        tells = EVIDENCE if not told else _CONTACT_ITSELF
        if found and reading.any(clause.first, clause.last, *tells) and not _problem_since(reading, clause):
            return _first_past(reading, clause, found, today)
        told = told or reading.any(clause.first, clause.last, *_CONTACT_ITSELF)
    return _else(reading, clauses, by_clause, today)


def _else(
    reading: Reading, clauses: Sequence[Clause], by_clause: Sequence[tuple[Clause, list[Dated]]], today: date
) -> Dated | None:
    first = next(((c, f) for c, f in by_clause if f), None)
    if first is None or first[0].sentence != clauses[0].sentence:
        return None
    clause, found = first
    if reading.any(clause.first, clause.last, "WV", "AGAIN", "COMMIT", "BYWHEN", "FAMILY", "WILL"):
        return None
    if _told_before(reading, clauses, clause) and _other_words(reading, clause, found) > _OF_THE_NEWS:
        return None
    plain = [
        d
        for d in found
        if not lies_ahead(d, today)
        or not reading.any(clause.first, clause.last, "WISH", "ACTION", "AGAIN", "APPOINT", "DELIVER")
    ]
    return plain[0] if plain else None


def _told_before(reading: Reading, clauses: Sequence[Clause], clause: Clause) -> bool:
    return any(c.first < clause.first and reading.any(c.first, c.last, *_CONTACT_ITSELF) for c in clauses)


def _other_words(reading: Reading, clause: Clause, found: Sequence[Dated]) -> int:
    dated = {i for d in found for i in range(d.first, d.last)}
    return sum(reading.words[i].is_word and i not in dated for i in clause.words)


def _problem_since(reading: Reading, clause: Clause) -> bool:
    return reading.any(clause.first, clause.last, "PROBLEM") and not reading.any(
        clause.first, clause.last, "TALK", "MINE_ACT", "IN", "CH_CALL", "CH_EMAIL", "CH_VISIT"
    )


def _first_past(reading: Reading, clause: Clause, found: Sequence[Dated], today: date) -> Dated | None:
    return next((d for d in found if not _ahead(reading, clause, d, today)), None)


def _ahead(reading: Reading, clause: Clause, found: Dated, today: date) -> bool:
    """A day to come in the very clause that tells of the contact: "angerufen, Montag wieder"."""
    return lies_ahead(found, today) and (
        reading.any(clause.first, clause.last, "AGAIN", "WV", "COMMIT", "BYWHEN", "WILL", "MODAL")
        or not reading.any(clause.first, clause.last, *EVIDENCE)
    )
