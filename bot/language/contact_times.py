"""At what time of day the contact was: a clock time that tells of it, not one that something is due at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.contact_dates import EVIDENCE, contact_date, is_of_a_thing
from bot.language.reaching import is_missed
from bot.language.reading import Reading
from bot.language.timing import Dated, within
from bot.language.words import fold, vocabulary

_CLOCK = ("minute", "hour")
_AHEAD = ("COMMIT", "WV", "AGAIN", "WILL", "MODAL", "REQUEST", "WISH", "PROBLEM", "REMIND")
_TRIES = vocabulary("anlauf versuch attempt try go mal")
_HOURS = vocabulary("""
    halb viertel dreiviertel half quarter eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf one two three
    four five six seven eight nine ten eleven twelve
""")
_WANTED = vocabulary("bitte please rückruf callback termin appointment anruf")
"""Beside these a time is one asked for, once the contact itself has been told."""
_HALF_A_DAY = timedelta(hours=12)
_EARLIEST, _LATEST = 6, 19
"""Business is done between these hours unless the words say otherwise."""
_SAYS_HALF = ("pm", "p.m", "am", "a.m", "nachmittag", "abend", "nacht", "evening", "afternoon", "night", "tonight")


@dataclass(frozen=True, slots=True)
class Moment:
    """The day of a contact as it was said, and its time of day."""

    day: Dated | None
    clock: time | None

    def else_of(self, other: "Moment") -> "Moment":
        """What is not told of this contact alone is told of all."""
        return self if self.day is not None else Moment(other.day, self.clock or other.clock)


def contact_moment(reading: Reading, clauses: Sequence[Clause], dates: Sequence[Dated], now: datetime) -> Moment:
    """Day and time among the dates that can be the contact's."""
    if not dates:
        return Moment(None, None)
    day = contact_date(reading, clauses, dates, now.date())
    return Moment(day, _contact_time(reading, clauses, dates, day, now))


def _contact_time(
    reading: Reading, clauses: Sequence[Clause], dates: Sequence[Dated], when: Dated | None, now: datetime
) -> time | None:
    """The time in the date of the contact, else the first one in a clause that tells of it."""
    if when is not None and when.clock is not None:
        asked = reading.says(when.first - 3, when.first, _WANTED) and when.first > clauses[0].last
        return None if asked else _sensible(when, when.past.first == now.date(), now)
    for n, clause in enumerate(clauses):
        found = next((d for d in within(dates, clause) if _is_clock(d)), None)
        if found is not None and (is_of_a_thing(reading, clause, found) or _set_beside(reading, found)):
            continue
        if found is not None and (is_missed(reading, clause) or not _ahead(reading, clause, found)):
            tells = _heads(reading, clauses, n, dates, found) or (clause.any(*EVIDENCE) and not clause.says(_WANTED))
            today = when is None or when.past.first == now.date()
            return _sensible(found, today, now) if tells else None
    return None


def _heads(reading: Reading, clauses: Sequence[Clause], n: int, dates: Sequence[Dated], found: Dated) -> bool:
    """The clause opens the log, tells of a second try, or is nothing but the time behind names: "Call X, Y, 10:00"."""
    clause = clauses[n]
    if n == 0 or reading.says(clause.first, found.first, _TRIES):
        return True
    alone = all(found.first <= i < found.last or reading.fold(i) == "uhr" for i in clause.words)
    before = clauses[:n]
    if not alone or any(d.first < found.first and d.said.sense not in ("day:said", "monthday") for d in dates):
        return False
    return reading.any(0, before[-1].last, *CHANNELS, "PRESENT", "TALK") and not reading.any(
        0, before[-1].last, *_AHEAD
    )


def _set_beside(reading: Reading, found: Dated) -> bool:
    """ "Um 7 statt um 9": the hour that something else was at."""
    return reading.fold(found.last) in ("statt", "instead", "anstatt")


def _ahead(reading: Reading, clause: Clause, found: Dated) -> bool:
    """Something is due then; "von 8:30 bis 9" sets no deadline."""
    by = any(not found.first <= i < found.last for i in reading.where(clause.first, clause.last, "BYWHEN"))
    return by or clause.any(*_AHEAD)


def _is_clock(found: Dated) -> bool:
    """ "8:30", "von 8:30 bis 9", "heute um 7"; no time of another day than the contact's."""
    said = found.said
    other_day = said.sense not in ("clock", "day", "day:said")
    if said.kind == "interval" and not _says_an_hour(said.text):
        return False  # "heute Vormittag" is no time
    return said.grain in _CLOCK and said.kind in ("point", "interval") and said.start is not None and not other_day


def _says_an_hour(text: str) -> bool:
    return any(letter.isdigit() for letter in text) or not _HOURS.isdisjoint(fold(text).split())


def _sensible(found: Dated, today: bool, now: datetime) -> time | None:
    """Half a day earlier where the words leave it open and the later time is still to come, or is at night."""
    start = found.said.start
    if start is None:
        return None
    text = found.said.text.casefold()
    told = str(start.hour) in text or any(word in text for word in _SAYS_HALF)
    earlier = start - _HALF_A_DAY
    if told or start.hour < 12 + _EARLIEST:
        return start.time()
    late = start.hour >= _LATEST or (today and start.time() > now.time())
    return earlier.time() if late else start.time()
