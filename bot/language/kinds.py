"""What kind of message it is: a log, a task, a question, a command, a correction, small talk, or nothing usable."""

from collections.abc import Sequence
from datetime import date

from bot.language.channels import CHANNELS
from bot.language.clauses import Clause, stretch
from bot.language.heads import head_of, is_booked
from bot.language.meaning import Kind
from bot.language.no_contact import around_them
from bot.language.parties import Cast
from bot.language.plan_words import EN_ROUTE, OUR_WANTS
from bot.language.plans import is_plan
from bot.language.questions import first_word
from bot.language.reading import Reading
from bot.language.smalltalk import is_small_talk
from bot.language.telling import is_unmet, is_unreal
from bot.language.their_deeds import customer_intends
from bot.language.timing import Dated, lies_ahead
from bot.language.verbs import is_infinitive

_HEAD = 16


def is_task_order(reading: Reading) -> bool:
    """ "Remind me", "erinnere mich", "don't forget", "todo", at the beginning."""
    return reading.any(0, 3, "REMIND") or (reading.any(0, 2, "WV") and not reading.any(0, len(reading.words), "DID"))


def _head(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> Clause:
    """What stands before the colon. It reaches over commas and brackets ("Telko 23.11., Kranzl (Hr. Ohm):") when it
    begins with the channel and no verb is in it."""
    first = clauses[0]
    end = next((i for i in range(first.last, min(_HEAD, len(reading.words))) if reading.words[i].text == ":"), None)
    if end is None or not reading.has(first.first, *CHANNELS) or first.first in cast.words:
        return first
    verbs = (i for i in reading.where(first.first + 1, end, "DO1", "DO3", "DOI", "MODAL", "I", "WISH", "HAVE3"))
    if any(i not in cast.words for i in verbs) or is_infinitive(reading, first.first):
        return first
    return stretch(reading, first.first, end, first.sentence)


def _lies_ahead(found: Dated, today: date) -> bool:
    """A clock time alone settles on tomorrow once it has passed today, and a bare weekday can be either."""
    return found.said.sense not in ("clock", "weekday") and lies_ahead(found, today)


def _headed(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date) -> bool:
    """ "Frau X am Freitag per Zoom: Muster ok, Bestellung kommt": who and how before a colon, the news behind it. A day
    to come in front ("Besuch X nächste Woche: ...") makes it a plan."""
    head = _head(reading, clauses, cast)
    if any(head.first <= d.first < head.last and _lies_ahead(d, today) for d in dates):
        return False
    colon = head.last < len(reading.words) and reading.words[head.last].text == ":"
    by = any(i not in cast.words for i in reading.where(head.first, head.last, *CHANNELS))
    behind = any(
        w.is_word and not w.text.isdigit() and not reading.is_date_word(i) and w.fold != "uhr"
        for i, w in enumerate(reading.words)
        if i > head.last
    )
    return (
        colon
        and by
        and behind
        and bool(cast.words & set(head.words))
        and not reading.any(head.first, head.last, "REMIND", "WV")
    )


def channel_told(reading: Reading, cast: Cast) -> bool:
    return any(i not in cast.words for i in reading.where(0, len(reading.words), *CHANNELS))


def _to_be_done(
    reading: Reading, first: int | None, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date
) -> bool:
    if reading.says_phrase(0, 4, EN_ROUTE):
        return True
    if first is None or _headed(reading, clauses, cast, dates, today):
        return False
    end = head_of(reading, cast, dates, today)
    if end is not None and reading.words[end - 1].text == ":":
        return False
    return is_plan(reading, first, clauses, cast, dates, today)


def _wanted_by_us(reading: Reading) -> bool:
    """ "Kaffee brauch ich jetzt", "ein schöner Tag um Kunden zu besuchen": nobody is named, nothing has happened."""
    return reading.says_phrase(0, len(reading.words), OUR_WANTS) or (
        "um" in reading.said and "zu" in reading.said and is_infinitive(reading, len(reading.words) - 1)
    )


def _imagined(reading: Reading, first: int | None, clauses: Sequence[Clause], cast: Cast) -> bool:
    """A birthday "nearly forgotten" is none of it."""
    if reading.any(0, len(reading.words), "BIRTHDAY"):
        return False
    if is_unmet(reading, clauses):
        return True
    return is_unreal(reading, clauses, cast) and not customer_intends(reading, first, cast)


def kind_of(
    reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date, *, told: bool
) -> Kind:
    """The kind when it is no attack, question, command, correction or order: what is left is a log, a plan or
    nothing. `told`: a contact is told of."""
    someone = channel_told(reading, cast) or reading.any(0, len(reading.words), "PRONOUN")
    if is_small_talk(reading, cast) and not (told and someone):
        return "smalltalk"
    first = first_word(reading)
    booked = is_booked(reading, clauses, cast, dates, today)
    if booked or (not told and _to_be_done(reading, first, clauses, cast, dates, today)):
        return "task"
    if not told and _imagined(reading, first, clauses, cast):
        return "task" if cast.parties else "unclear"
    return around_them(reading, clauses, cast) or _told_or_nothing(reading, cast, told=told)


def _told_or_nothing(reading: Reading, cast: Cast, *, told: bool) -> Kind:
    """A log, or nothing: whom it names and what it tells of."""
    if cast.parties and any(w.is_word for i, w in enumerate(reading.words) if i not in cast.words):
        return "interaction"
    if told and (
        channel_told(reading, cast)
        or reading.any(0, len(reading.words), "PRONOUN", "UNREACHED", "THEY", "TALK", "COMPLAIN", "SAY")
    ):
        return "interaction"
    if channel_told(reading, cast) and len(reading.words) > 2 and not _wanted_by_us(reading):
        return "interaction"
    if reading.has(0, "PRONOUN") and reading.any(1, len(reading.words), "WISH", "REQUEST", "HAVE3", "WILL"):
        return "interaction"
    return "unclear"
