"""Rough days to come that no calendar rule knows: "in 2-3 Wochen", "zwischen den Jahren", "after the holidays"."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from bot.language.meaning import DateExpression, Grain
from bot.language.words import vocabulary

CUES = vocabulary("""
    wochen weeks tagen tage days feiertagen feiertage holidays jahren lauf laufe verlauf week abend evening wochenende
    weekend jännerwoche januarwoche februarwoche märzwoche aprilwoche maiwoche juniwoche juliwoche augustwoche
    septemberwoche oktoberwoche novemberwoche dezemberwoche latest wc c früelig früehlig frühlig ultimo
""")
"""Messages without these words hold none."""
_NUMBERS = {
    "ein": 1, "einer": 1, "one": 1, "a": 1, "zwei": 2, "two": 2, "drei": 3, "three": 3, "vier": 4, "four": 4,
    "fünf": 5, "five": 5, "sechs": 6, "six": 6, "acht": 8, "eight": 8, "zehn": 10, "ten": 10,
}  # fmt: skip
_MONTHS = (
    "jän|jan", "feb", "mär", "apr", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"
)  # fmt: skip
_ORDER = {"erste": 0, "zweite": 1, "dritte": 2, "letzte": 3}
_NUMBER = r"(\d{1,2}|" + "|".join(_NUMBERS) + ")"
_ANY_MONTH = "|".join(f"(?P<m{n}>{form})" for n, form in enumerate(_MONTHS, 1))
_ENGLISH_MONTH = "|".join(
    f"(?P<m{n}>{form})"
    for n, form in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)
)
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
AHEAD = frozenset({"vor", "vorm", "before"})
_EVENT = re.compile(
    r"\b(?:vor (?:der|dem|ihrer|ihrem|seiner|seinem|unserer|unserem|deren)|vorm|before (?:the|their|his|her|our|a))"
    r" [\w-]+(?: [\w-]+)? (?:(?:am|on) )?$",
    re.IGNORECASE,
)
_DAY = timedelta(days=1)
Days = tuple[date, date]


def _between(today: date, match: re.Match[str]) -> Days:
    """ "In zwei bis drei Wochen": the weeks, or the very days."""
    low, high = (_NUMBERS.get(part) or int(part) for part in match.group(1, 2))
    if match.group(3).startswith(("tag", "day")):
        return today + low * _DAY, today + high * _DAY
    monday = today - today.weekday() * _DAY
    return monday + 7 * low * _DAY, monday + (7 * high + 6) * _DAY


def _after_holidays(today: date, match: re.Match[str]) -> Days:
    year = today.year + (today.month == 12 and today.day > 27)
    return date(year, 12, 27), date(year + 1, 1, 15)


def _between_years(today: date, match: re.Match[str]) -> Days:
    return date(today.year, 12, 27), date(today.year, 12, 31)


def _rest_of_week(today: date, match: re.Match[str]) -> Days:
    return today, today + (6 - today.weekday()) * _DAY


def _today(today: date, match: re.Match[str]) -> Days:
    return today, today


def _after_weekend(today: date, match: re.Match[str]) -> Days:
    monday = today + (7 - today.weekday()) * _DAY
    return monday, monday + _DAY


def _week_on(today: date, match: re.Match[str]) -> Days:
    """ "A week on Friday": a week behind the next one."""
    weekday = next(n for n, name in enumerate(_WEEKDAYS) if match.group(1).startswith(name[:3]))
    day = today + ((weekday - today.weekday() - 1) % 7 + 8) * _DAY
    return day, day


def _month_week(today: date, match: re.Match[str]) -> Days:
    """ "Erste Jännerwoche"."""
    month = next(n for n in range(1, 13) if match.group(f"m{n}"))
    year = today.year + (month < today.month)
    first = date(year, month, 1)
    monday = first + (-first.weekday() % 7) * _DAY
    monday += 7 * _ORDER[match.group(1)] * _DAY
    return monday, monday + 6 * _DAY


def _latest(today: date, match: re.Match[str]) -> Days:
    """ "By the 15th latest"."""
    day = int(match.group(1))
    month, year = (today.month, today.year) if day >= today.day else (today.month % 12 + 1, today.year)
    found = date(year + (month < today.month), month, day)
    return found, found


def _week_commencing(today: date, match: re.Match[str]) -> Days:
    """ "W/c 7 Dec", "wc Monday 7/12"."""
    day = int(match.group(1))
    month = int(match.group(2) or 0) or next(n for n in range(1, 13) if match.group(f"m{n}"))
    first = date(today.year + ((month, day) < (today.month, 1)), month, day)
    return first, first + 6 * _DAY


def _within(today: date, match: re.Match[str]) -> Days:
    """ "Innerhalb von 10 Tagen"."""
    days = (_NUMBERS.get(match.group(1)) or int(match.group(1))) * (1 if match.group(2).startswith("t") else 7)
    return today, today + days * _DAY


def _over_weekend(today: date, match: re.Match[str]) -> Days:
    friday = today + (4 - today.weekday()) * _DAY
    return max(friday, today), friday + 3 * _DAY


def _month_end(today: date, match: re.Match[str]) -> Days:
    return today, date(today.year + today.month // 12, today.month % 12 + 1, 1) - _DAY


def _spring(today: date, match: re.Match[str]) -> Days:
    year = today.year + (today.month > 5)
    return date(year, 3, 1), date(year, 5, 31)


_Rule = Callable[[date, re.Match[str]], Days]
_RULES: tuple[tuple[re.Pattern[str], _Rule], ...] = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), rule)
    for pattern, rule in (
        (rf"(?:in |within )?{_NUMBER} ?(?:-|–|bis|to|or|oder) ?{_NUMBER} (wochen|weeks|tagen|tage|days)", _between),
        (r"nach den feiertagen|after the holidays", _after_holidays),
        (r"zwischen den jahren", _between_years),
        (r"im (?:lauf|laufe|verlauf) (?:der|dieser) woche|over the course of the week|unter der woche", _rest_of_week),
        (r"by (?:the )?evening|bis (?:zum )?abend|bis heute abend", _today),
        (r"nach dem wochenende|after the weekend", _after_weekend),
        (r"a week (?:on|next|come) (mon|tues|wednes|thurs|fri|satur|sun)day", _week_on),
        (rf"(?:in der )?(erste|zweite|dritte|letzte)n? (?:{_ANY_MONTH})\w*woche", _month_week),
        (
            r"(?:by |from |in )?(?:the )?w/?c\.? (?:monday |mon )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?"
            rf"(?:[./](\d{{1,2}})\b| (?:of )?(?:{_ENGLISH_MONTH})\w*)",
            _week_commencing,
        ),
        (r"by (?:the )?(\d{1,2})(?:st|nd|rd|th) (?:at the )?latest", _latest),
        (rf"(?:innerhalb|binnen) (?:von |der nächsten )?{_NUMBER} (tagen|wochen)", _within),
        (r"(?:übers?|über das|over the) (?:wochenende|weekend)", _over_weekend),
        (r"(?:bis |per |zum )*ultimo", _month_end),
        (r"(?:im )?(?:früe?h?e?lig|früehlig)", _spring),
    )
)


def vague_dues(text: str, now: datetime) -> list[DateExpression]:
    """All of them in a text, as deadlines: none is the day of a contact gone by."""
    low = text.lower()
    if len(low) != len(text):
        return []
    found = []
    for pattern, rule in _RULES:
        for match in pattern.finditer(low):
            try:
                first, last = rule(now.date(), match)
            except ValueError:
                continue
            found.append(_expression(text, match.span(), first, last))
    return found


def ahead_of_an_event(before: str) -> bool:
    """Whether the text before a day reads "vor der Messe am", "before the board on"."""
    return _EVENT.search(before) is not None


def _expression(text: str, span: tuple[int, int], first: date, last: date) -> DateExpression:
    grain: Grain = "day" if first == last else "week"
    start, end = datetime.combine(first, time()), datetime.combine(last + _DAY, time())
    return DateExpression(text[span[0] : span[1]], span, start, end, grain, "before", sense="vague", core=(start, end))
