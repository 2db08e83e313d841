"""The named feasts agree with the holidays library wherever it knows them."""

from datetime import date

import holidays
import pytest

from bot.language.holidays_named import HOLIDAY_WORDS, easter, holiday_date

LEGAL = [
    ("DE", "BY", "Neujahr", "neujahr"),
    ("DE", "BY", "Heilige Drei Könige", "dreikoenig"),
    ("DE", "BY", "Karfreitag", "karfreitag"),
    ("DE", "BY", "Ostermontag", "ostermontag"),
    ("DE", "BY", "Christi Himmelfahrt", "himmelfahrt"),
    ("DE", "BY", "Pfingstmontag", "pfingstmontag"),
    ("DE", "BY", "Fronleichnam", "fronleichnam"),
    ("DE", "BY", "Allerheiligen", "allerheiligen"),
    ("DE", "BY", "Tag der Deutschen Einheit", "nationalfeiertag"),
    ("AT", "9", "Nationalfeiertag", "nationalfeiertag"),
    ("AT", "9", "Mariä Empfängnis", "mariaeempfaengnis"),
    ("AT", "9", "Christtag", "weihnachten"),
    ("AT", "9", "Stephanstag", "stefanitag"),
    ("CH", "ZH", "Nationalfeiertag", "bundesfeiertag"),
    ("CH", "ZH", "Auffahrt", "auffahrt"),
    ("CH", "BE", "Berchtoldstag", "berchtoldstag"),
]


@pytest.mark.parametrize(("country", "subdivision", "name", "word"), LEGAL)
def test_legal_holidays_fall_where_the_library_says(country: str, subdivision: str, name: str, word: str) -> None:
    for year in range(2020, 2036):
        legal = holidays.country_holidays(country, subdiv=subdivision, years=year, language="de")
        days = [day for day, told in legal.items() if name in told.split("; ")]
        assert days == [holiday_date(HOLIDAY_WORDS[word], year, country)]


def test_easter_is_computed_for_early_and_late_years() -> None:
    assert [easter(year) for year in (2008, 2011, 2024, 2038)] == [
        date(2008, 3, 23),
        date(2011, 4, 24),
        date(2024, 3, 31),
        date(2038, 4, 25),
    ]


def test_fathers_day_depends_on_the_country() -> None:
    days = [holiday_date(HOLIDAY_WORDS["vatertag"], 2027, region) for region in ("DE", "AT", "CH", "GB")]
    assert days == [date(2027, 5, 6), date(2027, 6, 13), date(2027, 6, 6), date(2027, 6, 20)]
