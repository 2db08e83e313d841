from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.accounts import Birthday, Contact
from bot.domain.birthdays import age_on, birthdays_between, days_around, is_possible

LEAP = Birthday(2, 29)


@pytest.mark.parametrize(
    ("birthday", "possible"),
    [
        (LEAP, True),
        (Birthday(2, 30), False),
        (Birthday(13, 1), False),
        (Birthday(0, 0), False),
        (Birthday(6, 31), False),
    ],
)
def test_impossible_birthdays_are_told_from_possible_ones(birthday: Birthday, possible: bool) -> None:
    assert is_possible(birthday) is possible


@pytest.mark.parametrize(("year", "age"), [(1970, 56), (None, None), (2026, None), (2030, None), (1800, None)])
def test_an_age_is_told_only_where_it_can_be(year: int | None, age: int | None) -> None:
    assert age_on(Birthday(1, 1, year), date(2026, 5, 5)) == age


def test_birthdays_between_go_by_day_then_name_and_cross_the_year() -> None:
    contacts = [
        Contact(1, 1, "Ida", "Zander", birthday=Birthday(1, 2)),
        Contact(2, 1, "Max", "Huber", birthday=Birthday(1, 2, 1980)),
        Contact(3, 1, "Eva", "Auer", birthday=Birthday(12, 31)),
        Contact(4, 1, "Tom", "Beck", birthday=Birthday(13, 1)),
        Contact(5, 1, "Uwe", "Klein"),
    ]
    found = birthdays_between(contacts, date(2026, 12, 28), date(2027, 1, 3))
    assert [(day, contact.id) for day, contact in found] == [
        (date(2026, 12, 31), 3),
        (date(2027, 1, 2), 2),
        (date(2027, 1, 2), 1),
    ]


@given(st.dates(date(2024, 1, 1), date(2030, 12, 31)), st.dates(date(2024, 1, 1), date(2024, 12, 31)))
def test_every_birthday_is_celebrated_once_in_twelve_months(today: date, born: date) -> None:
    birthday = Birthday(born.month, born.day)
    celebrated = birthdays_between([Contact(1, 1, birthday=birthday)], today, today + timedelta(days=365))
    assert 1 <= len(celebrated) <= 2
    day = celebrated[0][0]
    around = days_around(today, 2, 3).get((born.month, born.day))
    assert around is None or around < 0 or today + timedelta(days=around) == day
