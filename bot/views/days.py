"""Days, times and amounts as people of each language write them on a phone."""

from datetime import date, datetime, time

from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from bot.domain.accounts import Birthday
from bot.texts import Locale

_BABEL: dict[Locale, str] = {"de": "de_DE", "de-sie": "de_DE", "en": "en_GB"}


def day(locale: Locale, value: date, today: date) -> str:
    """ "Di 24.11." or "Tue 24 Nov"; with the year when it is another one."""
    other_year = value.year != today.year
    if locale == "en":
        return format_date(value, "EEE d MMM y" if other_year else "EEE d MMM", locale="en_GB").replace("Sept", "Sep")
    weekday = format_date(value, "EEE", locale="de_DE").rstrip(".")
    return f"{weekday} {value.day}.{value.month}.{value.year if other_year else ''}"


def span(locale: Locale, first: date, last: date | None, today: date) -> str:
    """One day, or both ends of a range."""
    if last is None or last == first:
        return day(locale, first, today)
    return f"{day(locale, first, today)} – {day(locale, last, today)}"


def clock(locale: Locale, value: time | datetime) -> str:
    """ "9:12" in both languages."""
    return format_time(value, "H:mm", locale=_BABEL[locale])


def number(locale: Locale, value: float, digits: int = 1) -> str:
    """ "12,5" or "12.5", "−3" with a real minus; whole numbers without decimals unless the value asks for `digits`."""
    pattern = "#,##0" if digits == 0 else "#,##0." + "0" * digits
    return format_decimal(value, pattern, locale=_BABEL[locale]).replace("-", "−")


def birthday(locale: Locale, value: Birthday) -> str:
    """ "3. Dezember" or "3. Dezember 1980" where the year is known."""
    told = month_and_day(locale, date(value.year or 2000, value.month, value.day))
    return f"{told} {value.year}" if value.year else told


def month_and_day(locale: Locale, value: date) -> str:
    """ "3. März" or "3 March": birthdays."""
    return format_date(value, "d MMMM" if locale == "en" else "d. MMMM", locale=_BABEL[locale])
