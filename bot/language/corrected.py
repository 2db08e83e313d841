"""The new value in a correction: what stands behind "statt", "not" or "nicht" is the old one."""

from dataclasses import replace
from datetime import date

from bot.language import correction_words as table
from bot.language.channels import channel_of
from bot.language.clauses import stretch
from bot.language.corrected_way import way_meant
from bot.language.corrections import Remark
from bot.language.meaning import NamedPerson, SaidCorrection, When
from bot.language.parties import Cast, Party
from bot.language.reading import Reading
from bot.language.scores import satisfaction
from bot.language.timing import Dated
from bot.language.words import fold

_REACH = 5
_NEAR_PAST = 8


def correction(said: Remark, today: date) -> SaidCorrection | None:
    """One new value, and who began the contact beside it; None when the message names neither."""
    found = _value(said, today)
    way = way_meant(said)
    return found if way is None else replace(found or SaidCorrection(), direction=way)


def _value(said: Remark, today: date) -> SaidCorrection | None:
    reading, cast = said.reading, said.cast
    score = _score_meant(said)
    if score is not None:
        return SaidCorrection(satisfaction=score)
    people = _people_meant(reading, cast)
    if people:
        return SaidCorrection(contacts=people)
    kept = [p for p in cast.parties if not _rejected(reading, p.first, cast.words)]
    if kept:
        return _of_party(kept[-1])
    kept_dates = [d for d in said.dates if not _rejected(reading, d.first, cast.words)]
    if kept_dates:
        return _of_date(reading, kept_dates[0], today)
    words = [i for i in range(len(reading.words)) if not _rejected(reading, i, cast.words)]
    channel = channel_of(reading, [stretch(reading, i, i + 1, 0) for i in words], cast.words)
    return SaidCorrection(channel=channel) if channel is not None else None


def _score_meant(said: Remark) -> float | None:
    """ "8 Punkte, nicht 6", "rating should be 7": a number up to ten that is not denied; stars count twice."""
    reading = said.reading
    numbers = [(i, value) for i in range(len(reading.words)) if (value := _number(said, i)) is not None]
    kept = [(i, value) for i, value in numbers if not _rejected(reading, i, said.cast.words)]
    scored = reading.any(0, len(reading.words), "SCORE") or any(
        table.FIELDS.get(f) == "satisfaction" for f in said.forms
    )
    if not kept or not (scored or (len(kept) < len(numbers) and not said.dates) or satisfaction(reading) is not None):
        return None
    if len(kept) == len(numbers) and satisfaction(reading) is not None:
        return satisfaction(reading)
    place, value = kept[0]
    stars = any(reading.forms[k].startswith(table.STARS) for k in range(place, len(reading.words)))
    return value * 2 if stars and value <= 5 else value


def _number(said: Remark, i: int) -> float | None:
    """A number that can be a score; "of 10" behind it is its scale."""
    reading = said.reading
    if any(d.first <= i < d.last for d in said.dates) or i in said.cast.words:
        return None
    form = reading.forms[i]
    value = int(form) if form.isdecimal() and len(form) <= 2 else table.NUMBERS.get(form)
    if value is None or value > 10 or reading.forms[i - 1] in ("von", "vo", "of", "/"):
        return None
    return float(value)


def _people_meant(reading: Reading, cast: Cast) -> tuple[NamedPerson, ...]:
    """ "Frau Winter, nicht Herr Herbst", both of one customer: the one that is not the old value."""
    named = [m for m in cast.mentions if m.kind == "person" or _rejected(reading, m.first, cast.words)]
    meant = [m for m in named if not _rejected(reading, m.first, cast.words)]
    if len(meant) == len(named) or not meant:
        return ()
    words = {word for m in meant for word in fold(m.written).split()}
    return tuple(c for p in cast.parties for c in p.contacts if not words.isdisjoint(fold(c.name).split()))


def _of_party(party: Party) -> SaidCorrection:
    if party.contacts and party.places[0] == party.first and party.customer.span is not None and len(party.places) == 1:
        return SaidCorrection(contacts=party.contacts)
    if party.customer.status == "unnamed":
        return SaidCorrection(contacts=party.contacts)
    return SaidCorrection(customer=party.customer, contacts=party.contacts or None)


def _of_date(reading: Reading, found: Dated, today: date) -> SaidCorrection:
    """The day of the contact, unless words of a deadline or the day itself speak of what is to come."""
    past = any(w.fold in table.PAST_MARKS for w in reading.words)
    due = any(w.fold.startswith(table.DUE_WORDS) for w in reading.words)
    appointed = any(w.fold.startswith(table.APPOINTED) for w in reading.words) and not past
    if due or appointed or (not past and _to_come(reading, found, today)):
        return SaidCorrection(due=found.future)
    return SaidCorrection(when=When(found.past.first, found.past.last, found.past.alternatives))


def _to_come(reading: Reading, found: Dated, today: date) -> bool:
    """ "Morgen", "3. Dezember", "make it Thursday"; a bare weekday can as well be the last one."""
    start = found.said.start
    if start is None or found.future.first <= today or start.date() <= today:
        return False
    ordered = any(w.fold in ("make", "mach", "erst", "setz") for w in reading.words)
    recent = found.past.last < today and (today - found.past.last).days <= _NEAR_PAST
    return ordered or not recent


def _rejected(reading: Reading, i: int, names: frozenset[int]) -> bool:
    """Stands behind "statt", "instead of", "not": the old value."""
    for k in range(i - 1, max(-1, i - 1 - _REACH), -1):
        form = "" if k in names else reading.forms[k]
        if form == "than":
            return reading.forms[k - 1] in ("rather", "other")
        if form == "of" and reading.forms[k - 1] == "instead":
            return True
        if form in table.REJECTING:
            return reading.forms[k + 1] != "," and not (form == "and" and not _and_not(reading, k))
        if form in table.CLEARING:
            return False
    return False


def _and_not(reading: Reading, k: int) -> bool:
    """ "Todd and not Amara" rejects, "Todd and Amara" does not."""
    return reading.forms[k + 1] in table.REJECTING
