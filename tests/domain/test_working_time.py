"""Exactly one prompt a local working day: over seven years, five zones, both DST nights, downtime, jumps, travel."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.working_time import (
    PersonTime,
    cut_off,
    is_holiday,
    is_place,
    is_quiet,
    is_working_day,
    is_zone,
    later_today,
    local_day,
    morning_due,
    morning_of,
    next_morning,
    on_day,
    tomorrow,
)

BERLIN = PersonTime(country="DE", region="BY")
PLACES = [
    ("Europe/Berlin", "DE", "BY"),
    ("Europe/Zurich", "CH", "ZH"),
    ("Europe/Vienna", "AT", "9"),
    ("Europe/London", "GB", "ENG"),
    ("America/New_York", "US", None),
]
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)).map(lambda moment: moment.replace(tzinfo=UTC))


def at(text: str, zone: str = "Europe/Berlin") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(("zone", "country", "region"), PLACES)
@pytest.mark.parametrize("hour", [time(8), time(2, 30), time(0), time(23, 59)])
def test_seven_years_bring_one_morning_each_working_day(
    zone: str, country: str, region: str | None, hour: time
) -> None:
    person = PersonTime(zone, hour, country=country, region=region, quiet_from=time(0), quiet_to=time(0))
    moment, end = at("2023-12-31T12:00", zone), date(2030, 12, 31)
    served = []
    while (moment := next_morning(person, moment)) and local_day(moment, zone) <= end:
        served.append(local_day(moment, zone))
    days = (date(2024, 1, 1) + timedelta(days=n) for n in range(7 * 366))
    assert served == [day for day in days if day <= end and is_working_day(person, day)]
    assert date(2024, 2, 29) in served


@pytest.mark.parametrize(("zone", "country", "region"), PLACES)
def test_a_minute_tick_through_both_dst_nights_prompts_each_day_once(
    zone: str, country: str, region: str | None
) -> None:
    person = PersonTime(zone, time(2, 30), frozenset(range(7)), country, region, time(0), time(0))
    for start in ("2026-03-27T00:00", "2026-10-23T00:00", "2026-10-30T00:00"):
        now = at(start, zone)
        served: list[date] = []
        for _ in range(5 * 24 * 12):
            day = morning_due(person, now, None, served[-1] if served else None)
            served += [day] if day else []
            now += timedelta(minutes=5)
        first = date.fromisoformat(start[:10])
        wanted = [first + timedelta(days=n) for n in range(5)]
        assert [day for day in served if day in wanted] == [day for day in wanted if is_working_day(person, day)]


@pytest.mark.parametrize(
    ("hour", "day", "moment"),
    [
        (time(8), date(2026, 11, 24), "2026-11-24T07:00+00:00"),
        (time(2, 30), date(2026, 3, 29), "2026-03-29T01:30+00:00"),  # skipped: 3:30 summer time
        (time(2, 30), date(2026, 10, 25), "2026-10-25T00:30+00:00"),  # twice: the first
        (time(6), date(2026, 11, 24), "2026-11-24T06:00+00:00"),  # quiet until seven
        (time(22), date(2026, 11, 24), "2026-11-24T06:00+00:00"),
    ],
)
def test_the_morning_of_a_day(hour: time, day: date, moment: str) -> None:
    quiet = (time(19), time(7)) if hour.hour in (6, 22) else (time(0), time(0))
    person = PersonTime(hour=hour, quiet_from=quiet[0], quiet_to=quiet[1])
    assert morning_of(person, day) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("after", "joined", "paused", "morning"),
    [
        ("2026-11-24T07:59", None, None, "2026-11-24T08:00"),
        ("2026-11-24T08:00", None, None, "2026-11-25T08:00"),
        ("2026-11-24T05:00", date(2026, 11, 24), None, "2026-11-25T08:00"),  # never on the joining day
        ("2026-11-27T09:00", date(2026, 11, 27), None, "2026-11-30T08:00"),  # over the weekend
        ("2026-12-24T09:00", None, None, "2026-12-28T08:00"),  # Christmas, then a weekend
        ("2026-12-31T09:00", None, None, "2027-01-04T08:00"),  # ISO week 53 of 2026
        ("2026-11-24T05:00", None, date(2026, 12, 3), "2026-12-04T08:00"),
        ("2027-01-05T09:00", None, None, "2027-01-07T08:00"),  # Epiphany is a holiday in Bavaria
    ],
)
def test_the_next_morning(after: str, joined: date | None, paused: date | None, morning: str) -> None:
    person = PersonTime(country="DE", region="BY", paused_until=paused)
    assert next_morning(person, at(after), joined) == at(morning)


def test_a_pause_without_end_still_answers() -> None:
    assert next_morning(PersonTime(paused_until=date.max), at("2026-11-24T08:00")) == at("2200-01-01T08:00")


@pytest.mark.parametrize(
    ("now", "served", "due"),
    [
        ("2026-11-24T07:59", None, None),
        ("2026-11-24T08:00", None, date(2026, 11, 24)),
        ("2026-11-24T11:59", None, date(2026, 11, 24)),  # late, before the cut-off
        ("2026-11-24T12:00", None, None),  # merged into tomorrow's
        ("2026-11-24T08:00", date(2026, 11, 24), None),
        ("2026-11-24T08:00", date(2026, 11, 25), None),  # the clock was set back, or the traveller flew west
        ("2026-11-24T08:00", date(2026, 11, 14), date(2026, 11, 24)),  # down for ten days: once
        ("2026-11-22T08:00", None, None),  # Sunday
    ],
)
def test_which_day_is_due(now: str, served: date | None, due: date | None) -> None:
    assert morning_due(BERLIN, at(now), None, served) == due


def test_nothing_is_due_on_the_joining_day() -> None:
    assert morning_due(BERLIN, at("2026-11-24T08:30"), date(2026, 11, 24), None) is None


@pytest.mark.parametrize(
    ("hour", "end"),
    [(time(8), "2026-11-24T12:00"), (time(10), "2026-11-24T14:00"), (time(17), "2026-11-24T19:00")],
)
def test_the_cut_off_is_four_hours_later_or_noon_but_never_in_quiet_hours(hour: time, end: str) -> None:
    assert cut_off(PersonTime(hour=hour), date(2026, 11, 24)) == at(end)


@given(MOMENTS, st.sampled_from(PLACES), st.times(), st.times(), st.times())
def test_a_morning_is_never_quiet_nor_off_and_ends_the_same_day(
    now: datetime, place: tuple[str, str, str | None], hour: time, start: time, end: time
) -> None:
    person = PersonTime(place[0], hour, country=place[1], region=place[2], quiet_from=start, quiet_to=end)
    morning = next_morning(person, now)
    day = local_day(morning, place[0])
    assert morning > now and is_working_day(person, day)
    assert morning < cut_off(person, day) <= morning_of(person, day + timedelta(days=1))
    assert morning_due(person, morning, None, None) == day
    local = morning.astimezone(ZoneInfo(place[0])).time()
    assert not is_quiet(person, local) or local.hour in (1, 2, 3), (
        "only a DST night can push the clock into quiet hours"
    )


@given(MOMENTS, st.sampled_from(PLACES))
def test_snoozes_come_back_in_working_time(now: datetime, place: tuple[str, str, str | None]) -> None:
    person = PersonTime(place[0], country=place[1], region=place[2])
    today = local_day(now, place[0])
    assert local_day(tomorrow(now, person), place[0]) > today
    later = later_today(now, person)
    soon = timedelta(hours=3) - timedelta(minutes=1) < later - now < timedelta(hours=3, minutes=5)
    assert (soon and later.minute % 5 == 0) or later == tomorrow(now, person)
    assert not is_quiet(person, later.astimezone(ZoneInfo(place[0])).time())
    picked = on_day(today + timedelta(days=5), now, person)
    assert local_day(picked, place[0]) >= today + timedelta(days=5)


@pytest.mark.parametrize(
    ("now", "later"),
    [
        ("2026-11-24T09:12", "2026-11-24T12:15"),
        ("2026-11-24T17:00", "2026-11-25T08:00"),
        ("2026-11-27T22:30", "2026-11-30T08:00"),
    ],
)
def test_later_today_is_three_hours_or_the_next_working_morning(now: str, later: str) -> None:
    assert later_today(at(now), BERLIN) == at(later)


def test_a_picked_day_that_is_over_is_the_next_morning() -> None:
    assert on_day(date(2020, 1, 1), at("2026-11-24T09:00"), BERLIN) == at("2026-11-25T08:00")


def test_a_day_that_a_zone_skipped_whole_has_no_morning() -> None:
    apia = PersonTime("Pacific/Apia", working_days=frozenset(range(7)))
    mornings = [next_morning(apia, at("2011-12-28T12:00", "Pacific/Apia"))]
    mornings.append(next_morning(apia, mornings[0]))
    assert [local_day(moment, "Pacific/Apia") for moment in mornings] == [date(2011, 12, 29), date(2011, 12, 31)]


@pytest.mark.parametrize(
    ("country", "region", "known", "new_year"),
    [
        ("DE", "BY", True, True),
        ("DE", None, True, True),
        ("DE", "ZZ", False, True),  # an unknown state: the country's own holidays
        ("XX", None, False, False),
        ("", None, False, False),
    ],
)
def test_an_unknown_place_has_no_holidays_of_its_own(
    country: str, region: str | None, known: bool, new_year: bool
) -> None:
    assert is_place(country, region) is known
    assert is_holiday(date(2027, 1, 1), country, region) is new_year


def test_zones_are_checked_by_name() -> None:
    assert is_zone("Europe/Zurich")
    assert not is_zone("../etc/passwd")


@pytest.mark.parametrize("days", [frozenset[int](), frozenset({7})])
def test_a_week_without_working_days_is_refused(days: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="working_days"):
        PersonTime(working_days=days)


def test_a_pause_that_is_still_to_come_stops_no_morning_before_it() -> None:
    off = PersonTime(paused_from=date(2026, 11, 30), paused_until=date(2026, 12, 6))
    tuesday = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert next_morning(off, tuesday).date() == date(2026, 11, 25)
    friday = datetime(2026, 11, 27, 12, tzinfo=UTC)
    assert next_morning(off, friday).date() == date(2026, 12, 7)
