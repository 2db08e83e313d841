"""Which of the dates of a message is the day of the contact."""

from collections.abc import Sequence
from datetime import date

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.timing import Dated, can_be_contact, lies_ahead, within
from bot.language.words import vocabulary

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
_ONLY_WHEN = vocabulary("""
    war waren das es alles ist gewesen schon auch übrigens noch am an was were that this it all is there on by the way
    btw
""")
_TURNED_UP = vocabulary("""
    turned arrived landed came broke failed packed died shipped delivered installed
    kam kamen traf trafen landete eintraf ankam angekommen eingetroffen geliefert
""")
_LABELS = vocabulary("datum date wann when gesendet sent tag day besuchsdatum gesprächsdatum")
_LONGEST_STRETCH = 31
"""Days; a season or a quarter is no day of a contact."""
_OF_THE_NEWS = 2
"""More words than these beside a date say something else than when the contact was."""


def contact_date(reading: Reading, clauses: Sequence[Clause], dates: Sequence[Dated], today: date) -> Dated | None:
    """The date of the contact: in the first clause that tells of it, else the first that can be one. Once the contact
    is told without a day, a day on which something else was ("he was ill last week") is not taken for it."""
    alone = _labelled(reading, dates, today) or _said_alone(reading, clauses, dates, today)
    if alone is not None:
        return alone
    by_clause = [
        (c, [d for d in within(dates, c) if can_be_contact(reading, d, today) and not is_of_a_thing(reading, c, d)])
        for c in clauses
    ]
    if not any(found for _, found in by_clause):
        return None
    told = elsewhere = False
    for n, (clause, found) in enumerate(by_clause):
        tells = EVIDENCE if not told else _CONTACT_ITSELF
        if told and _they_get(clause):
            continue
        if elsewhere and not reading.any(clause.first, clause.last, *tells):
            found = [d for d in found if not _still_lasts(d, today)]
            by_clause[n] = clause, found
        elsewhere = elsewhere or reading.any(clause.first, clause.last, *EVIDENCE)
        if found and reading.any(clause.first, clause.last, *tells) and not _problem_since(reading, clause):
            return _first_past(reading, clause, found, today)
        told = told or reading.any(clause.first, clause.last, *_CONTACT_ITSELF)
    return _else(reading, clauses, by_clause, today)


def _labelled(reading: Reading, dates: Sequence[Dated], today: date) -> Dated | None:
    """ "Datum: 23.11., 14 Uhr": a form says which day it was."""
    if _LABELS.isdisjoint(reading.said) or ":" not in reading.said:
        return None
    for found in dates:
        if reading.forms[found.first - 1] == ":" and reading.forms[found.first - 2] in _LABELS:
            return None if lies_ahead(found, today) else found
    return None


def _they_get(clause: Clause) -> bool:
    """ "Zugangsdaten bekommen sie Anfang der Woche": what is to come to them, once the contact is told."""
    return clause.any("RECEIVE") and clause.any("THEY") and not clause.any("HAVE1", "HAVE3", "I", "MINE_ACT")


def _said_alone(reading: Reading, clauses: Sequence[Clause], dates: Sequence[Dated], today: date) -> Dated | None:
    """ "... War am Freitag.", "That was last Thursday": a clause for nothing but the day, behind the news."""
    for clause in clauses[1:]:
        if not reading.has(clause.first, "WAS") and not reading.has(clause.first + 1, "WAS"):
            continue
        found = next((d for d in within(dates, clause) if can_be_contact(reading, d, today)), None)
        if found is not None and not lies_ahead(found, today):
            rest = (reading.fold(i) for i in clause.words if not found.first <= i < found.last)
            if all(form in _ONLY_WHEN for form in rest):
                return found
    return None


def is_of_a_thing(reading: Reading, clause: Clause, found: Dated) -> bool:
    """ "The replacement turned up on the 12th", "die Ware kam am Montag": the day of the goods. A letter that came is
    the contact."""
    verb = next((i for i in range(clause.first + 1, found.first) if reading.fold(i) in _TURNED_UP), None)
    if verb is None or reading.any(clause.first, clause.last, *_CHANNELS, "MINE_ACT"):
        return False
    before = verb - 1
    if reading.lang == "de":
        return reading.any(clause.first, verb, "GOODS", "DELIVER") and not reading.any(clause.first, verb, "PRONOUN")
    word = reading.words[before]
    return word.is_word and not word.capital and not reading.has(before, "PRONOUN", "THEY", "I", "HAVE3", "HAVE1")


def _else(
    reading: Reading, clauses: Sequence[Clause], by_clause: Sequence[tuple[Clause, list[Dated]]], today: date
) -> Dated | None:
    first = next(((c, f) for c, f in by_clause if f), None)
    if first is None or first[0].sentence != clauses[0].sentence:
        return None
    clause, found = first
    if reading.any(clause.first, clause.last, "WV", "AGAIN", "COMMIT", "BYWHEN", "FAMILY") or _will(reading, clause):
        return None
    if _told_before(reading, clauses, clause) and _other_words(reading, clause, found) > _OF_THE_NEWS:
        return None
    plain = [
        d
        for d in found
        if (d.past.last - d.past.first).days <= _LONGEST_STRETCH
        if not lies_ahead(d, today)
        or not reading.any(clause.first, clause.last, "WISH", "ACTION", "AGAIN", "APPOINT", "DELIVER")
    ]
    return plain[0] if plain else None


def _will(reading: Reading, clause: Clause) -> bool:
    """The future tense; not somebody's first name, "Will Price yesterday"."""
    names = reading.lang == "en" and not reading.lower
    return any(not (names and reading.words[i].text == "Will") for i in clause.where("WILL"))


def _still_lasts(found: Dated, today: date) -> bool:
    """ "Muster sind am Ende des Monats da", "ist diese Woche krank": of what is so, once a contact is told before."""
    return found.past.first < today <= found.past.last


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
