"""The days that a question or command names."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.meaning import DateExpression


def said_days(said: Sequence[DateExpression]) -> tuple[date, date] | None:
    """First and last day of the first date with both ends."""
    for one in said:
        if one.start is not None and one.end is not None:
            return one.start.date(), (one.end - timedelta(microseconds=1)).date()
    return None
