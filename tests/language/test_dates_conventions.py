"""Days gone by and days due, by the conventions of the trade. Said on Tuesday, 24 November 2026."""

from datetime import date, datetime
from typing import Literal

import pytest

from bot.language.dates import contact_day, due, find_dates
from bot.language.meaning import When

NOW = datetime(2026, 11, 24, 10, 15)
Lang = Literal["de", "en"]


def when(first: str, last: str = "", other: str = "") -> When:
    one = date.fromisoformat
    also = ((one(other), one(other)),) if other else ()
    return When(one(first), one(last or first), also)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("am Dienstag", "de", when("2026-12-01")),
        ("nächsten Dienstag", "de", when("2026-12-01")),
        ("nächsten Mittwoch", "de", when("2026-11-25", other="2026-12-02")),
        ("next Wednesday", "en", when("2026-11-25", other="2026-12-02")),
        ("kommenden Mittwoch", "de", when("2026-11-25")),
        ("bis Freitag", "de", when("2026-11-27")),
        ("by Friday", "en", when("2026-11-27")),
        ("before Friday", "en", when("2026-11-24", "2026-11-26")),
        ("vor Weihnachten", "de", when("2026-11-24", "2026-12-24")),
        ("heute in einer Woche", "de", when("2026-12-01")),
        ("in 3 Tagen", "de", when("2026-11-27")),
        ("in zwei Wochen", "de", when("2026-12-07", "2026-12-13")),
        ("in 14 Tagen", "de", when("2026-12-07", "2026-12-13")),
        ("diese Woche", "de", when("2026-11-24", "2026-11-29")),
        ("Ende der Woche", "de", when("2026-11-26", "2026-11-29")),
        ("EOW", "en", when("2026-11-26", "2026-11-29")),
        ("Anfang der Woche", "de", when("2026-11-30", "2026-12-02")),
        ("übernächste Woche", "de", when("2026-12-07", "2026-12-13")),
        ("KW 50", "de", when("2026-12-07", "2026-12-13")),
        ("Anfang März", "de", when("2027-03-01", "2027-03-10")),
        ("Mitte März", "de", when("2027-03-11", "2027-03-20")),
        ("Ende Februar", "de", when("2027-02-21", "2027-02-28")),
        ("Monatsende", "de", when("2026-11-24", "2026-11-30")),
        ("EOM", "en", when("2026-11-24", "2026-11-30")),
        ("ab April", "de", when("2027-04-01", "2027-04-30")),
        ("im neuen Jahr", "de", when("2027-01-01", "2027-01-31")),
        ("Q1", "de", when("2027-01-01", "2027-03-31")),
        ("im Frühjahr", "de", when("2027-03-01", "2027-05-31")),
        ("in summer", "en", when("2027-06-01", "2027-08-31")),
        ("im Jänner", "de", when("2027-01-01", "2027-01-31")),
        ("am 7.", "de", when("2026-12-07")),
    ],
)
def test_what_is_due_lies_ahead(text: str, lang: Lang, expected: When) -> None:
    [said] = find_dates(text, NOW, lang)
    assert due(said, text, NOW) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("am Dienstag", "de", when("2026-11-17")),
        ("letzten Montag", "de", when("2026-11-23")),
        ("last Tuesday", "en", when("2026-11-17")),
        ("letzte Woche Mi", "de", when("2026-11-18")),
        ("letzte Woche", "de", when("2026-11-16", "2026-11-22")),
        ("vor zwei Wochen", "de", when("2026-11-09", "2026-11-15")),
        ("am 7.", "de", when("2026-11-07")),
        ("on 11 Nov", "en", when("2026-11-11")),
        ("am 3. Dezember", "de", when("2025-12-03")),
        ("im März", "de", when("2026-03-01", "2026-03-31")),
        ("diese Woche", "de", when("2026-11-23", "2026-11-24")),
        ("am Wochenende", "de", when("2026-11-21", "2026-11-22")),
        ("Ende letzter Woche", "de", when("2026-11-19", "2026-11-22")),
        ("um halb vier", "de", when("2026-11-24")),
        ("im Sommer", "de", when("2026-06-01", "2026-08-31")),
        ("Anfang November", "de", when("2026-11-01", "2026-11-10")),
    ],
)
def test_a_contact_lies_behind(text: str, lang: Lang, expected: When) -> None:
    [said] = find_dates(text, NOW, lang)
    assert contact_day(said, text, NOW) == expected
