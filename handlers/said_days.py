"""The days that a question or command names."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.meaning import DateExpression

_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\. ?(\d{1,2})\.")


def said_days(said: Sequence[DateExpression]) -> tuple[date, date] | None:
    """First and last day of the first date with both ends."""
    for one in said:
        if one.start is not None and one.end is not None:
            return one.start.date(), (one.end - timedelta(microseconds=1)).date()
    return None


def impossible_day(words: str) -> str | None:
    """The first day in figures that no year has, as written: "31.2."."""
    for found in _NUMERIC.finditer(words):
        try:
            date(2000, int(found[2]), int(found[1]))  # a leap year
        except ValueError:
            return found[0]
    return None
