"""A person's settings as working time, and the Monday of the digest."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.hours import hours_of, next_digest
from bot.domain.people import Person
from bot.domain.working_time import PersonTime

JOINED = date(2026, 11, 2)


def person(**values: object) -> Person:
    usual: dict[str, object] = {
        "id": 1,
        "name": "Max Weber",
        "chat_id": 1,
        "telegram_id": 1,
        "language": "de",
        "zone": ZoneInfo("Europe/Zurich"),
        "region": "CH-ZH",
        "prompt_at": time(7, 45),
        "working_days": frozenset({1, 2, 4}),
        "quiet_from": time(19),
        "quiet_to": time(7),
        "capacity": 3,
        "paused_until": None,
        "joined_on": JOINED,
    }
    return Person(**{**usual, **values})  # type: ignore[arg-type]


def test_weekdays_and_region_are_read_as_working_time_has_them() -> None:
    hours = hours_of(person())
    assert (hours.zone, hours.country, hours.region) == ("Europe/Zurich", "CH", "ZH")
    assert hours.working_days == frozenset({0, 1, 3})


@pytest.mark.parametrize("days", [frozenset(), frozenset({0, 9})])
def test_who_has_no_working_day_works_monday_to_friday(days: frozenset[int]) -> None:
    assert hours_of(person(working_days=days)).working_days == frozenset(range(5))


def test_a_country_alone_has_no_region() -> None:
    assert (hours_of(person(region="AT")).country, hours_of(person(region="AT")).region) == ("AT", None)
    assert hours_of(person(region="")).country is None


@pytest.mark.parametrize(
    ("after", "hours", "expected"),
    [
        (datetime(2026, 11, 25, 9, tzinfo=UTC), PersonTime(), datetime(2026, 11, 30, 7, tzinfo=UTC)),
        (datetime(2026, 11, 30, 6, 59, tzinfo=UTC), PersonTime(), datetime(2026, 11, 30, 7, tzinfo=UTC)),
        (datetime(2026, 11, 30, 7, tzinfo=UTC), PersonTime(), datetime(2026, 12, 7, 7, tzinfo=UTC)),
        # Easter Monday is off, so Tuesday
        (datetime(2027, 3, 26, 9, tzinfo=UTC), PersonTime(country="DE"), datetime(2027, 3, 30, 6, tzinfo=UTC)),
        (
            datetime(2026, 11, 25, 9, tzinfo=UTC),
            PersonTime(paused_until=date(2026, 12, 2)),
            datetime(2026, 12, 7, 7, tzinfo=UTC),
        ),
        (
            datetime(2026, 11, 25, 9, tzinfo=UTC),
            PersonTime(working_days=frozenset({2})),
            datetime(2026, 12, 2, 7, tzinfo=UTC),
        ),
    ],
)
def test_the_digest_comes_on_the_first_working_morning_of_a_week(
    after: datetime, hours: PersonTime, expected: datetime
) -> None:
    assert next_digest(hours, after, JOINED) == expected


def test_who_joined_on_monday_waits_for_the_next_one() -> None:
    monday = datetime(2026, 11, 30, 5, tzinfo=UTC)
    assert next_digest(PersonTime(), monday, date(2026, 11, 30)) == datetime(2026, 12, 7, 7, tzinfo=UTC)


def test_a_pause_without_end_is_looked_at_again_after_a_year() -> None:
    paused = PersonTime(paused_until=date(9999, 12, 31))
    assert next_digest(paused, datetime(2026, 11, 25, tzinfo=UTC), JOINED).year == 2028
