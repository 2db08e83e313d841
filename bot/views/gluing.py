"""What belongs together on a line: weekday and date, number and unit. A phone must not break between them."""

import re

NO_BREAK = "\u00a0"

_WEEKDAY = "Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
_MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_UNIT = "Min|Std|min|h|Uhr|Tage?n?|days?|Jahre?n?|years?|Punkte|points"
_PAIR = re.compile(
    rf"\b(?:{_WEEKDAY}) (?=\d{{1,2}}(?:\.\d{{1,2}}\.| (?:{_MONTH})\b))"
    rf"|(?<=\d) (?=(?:{_UNIT}|{_MONTH})\b)"
)


def glued(text: str) -> str:
    """With a no-break space within such pairs; nothing else changes, not even the length."""
    return _PAIR.sub(lambda pair: pair[0][:-1] + NO_BREAK, text)
