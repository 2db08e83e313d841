"""Birthdays: the year is optional, and 29 February is celebrated on the 28th in other years (K2)."""

import calendar
from collections.abc import Iterable
from datetime import date, timedelta

from bot.domain.accounts import Birthday, Contact


def is_possible(birthday: Birthday) -> bool:
    """Is there such a day in some year? (Imports bring 31.02. and 00.00.)"""
    return 1 <= birthday.month <= 12 and 1 <= birthday.day <= calendar.monthrange(2024, birthday.month)[1]


def celebrated_on(birthday: Birthday, year: int) -> date:
    """The day in that year; ValueError if the month does not exist."""
    return date(year, birthday.month, min(birthday.day, calendar.monthrange(year, birthday.month)[1]))


def age_on(birthday: Birthday, day: date) -> int | None:
    """The age reached in that year, None without a birth year or with one that cannot be."""
    if birthday.year is None or not 0 < day.year - birthday.year < 120:
        return None
    return day.year - birthday.year


def completes(known: Birthday, told: Birthday) -> bool:
    """The same day, now with its year."""
    return _same_day(known, told) and known.year is None and told.year is not None


def contradicts(known: Birthday, told: Birthday) -> bool:
    """Another day, or another year of it."""
    return not _same_day(known, told) or (told.year is not None and told.year != known.year)


def _same_day(known: Birthday, told: Birthday) -> bool:
    return (known.month, known.day) == (told.month, told.day)


def birthdays_between(contacts: Iterable[Contact], first: date, last: date) -> tuple[tuple[date, Contact], ...]:
    """Every celebration from first to last (both included), by day, then name, then id."""
    found = [
        (day, contact)
        for contact in contacts
        if contact.birthday is not None and is_possible(contact.birthday)
        for day in _celebrations(contact.birthday, first, last)
    ]
    return tuple(sorted(found, key=lambda pair: (pair[0], pair[1].last_name, pair[1].first_name, pair[1].id)))


def _celebrations(birthday: Birthday, first: date, last: date) -> list[date]:
    days = (celebrated_on(birthday, year) for year in range(first.year, last.year + 1))
    return [day for day in days if first <= day <= last]


def days_around(today: date, back: int, ahead: int) -> dict[tuple[int, int], int]:
    """(month, day) of birth → days from today to its celebration, for every birthday in that window."""
    around: dict[tuple[int, int], int] = {}
    for offset in range(-back, ahead + 1):
        day = today + timedelta(days=offset)
        around[day.month, day.day] = offset
        if (day.month, day.day) == (2, 28) and not calendar.isleap(day.year):
            around[2, 29] = offset
    return around


def years_since(since: date, today: date) -> int:
    """Whole years."""
    return today.year - since.year - ((today.month, today.day) < (since.month, since.day))
