"""A reminder with a clock time: "erinnere mich um 9", "remind me at 3pm", "in zwei Stunden"."""

import re
from collections.abc import Sequence

from bot.language.meaning import DateExpression, SaidFollowUp
from bot.language.words import split, vocabulary

_REMINDS = vocabulary("erinnere erinner erinnern erinnerst erinnerung remind reminder wecker alarm")
_GRAINS = frozenset({"hour", "minute", "second"})
_ELAPSES = re.compile(r"shift:1:[012]:")
""" "In two hours", "in 30 Minuten": a span of time, no time of a clock."""
_OF_DAY = re.compile(r"pm|p\.m|abend|mittag|nacht|evening|night|noon", re.IGNORECASE)
_HOUR = re.compile(r"\d{1,2}")


def clock_asked(said: SaidFollowUp, text: str, dates: Sequence[DateExpression]) -> DateExpression | None:
    """When the text wants to be reminded of it, where it names an hour of its day; an appointment has its brief."""
    if said.meets is not None or said.due is None or said.due.first != said.due.last or said.owner == "them":
        return None
    if said.owner != "self" and not any(word.fold in _REMINDS for word in split(text)):
        return None
    hours = (one for one in dates if one.kind == "point" and one.grain in _GRAINS and one.start is not None)
    return next((one for one in hours if one.start and one.start.date() == said.due.first), None)


def elapses(asked: DateExpression) -> bool:
    return _ELAPSES.match(asked.sense) is not None


def is_bare_hour(asked: DateExpression) -> bool:
    """ "Um 9" that was read as nine in the evening, though no word says so."""
    found = _HOUR.search(asked.text)
    assert asked.start is not None
    read_later = found is not None and int(found[0]) + 12 == asked.start.hour
    return asked.sense == "clock" and read_later and not _OF_DAY.search(asked.text)
