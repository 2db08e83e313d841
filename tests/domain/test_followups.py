"""Promises: eve and day, kept or late, and never a reminder too many."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.followups import (
    FollowUp,
    Reliability,
    State,
    overdue_days,
    reliability,
    reminder_due,
    reminders,
)

FRIDAY = date(2026, 11, 27)
OFFER = FollowUp(1, 1, "Angebot", due=FRIDAY, created=date(2026, 11, 23))


def on_weekdays(day: date) -> bool:
    return day.weekday() < 5


@pytest.mark.parametrize(
    ("due", "due_last", "created", "planned"),
    [
        (FRIDAY, None, date(2026, 11, 23), [("eve", 26), ("day", 27)]),
        (date(2026, 11, 30), None, date(2026, 11, 23), [("eve", 27), ("day", 30)]),
        (date(2026, 11, 29), None, date(2026, 11, 23), [("eve", 26), ("day", 27)]),  # a Sunday: the Friday before
        (FRIDAY, None, date(2026, 11, 26), [("day", 27)]),  # made the day before: the receipt said it
        (FRIDAY, None, FRIDAY, [("day", 27)]),
        (FRIDAY, None, date(2026, 11, 28), []),  # noted after the fact
        (date(2026, 11, 23), date(2026, 11, 29), date(2026, 11, 20), [("start", 23), ("eve", 26), ("day", 27)]),
        (date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 20), [("eve", 26), ("day", 27)]),
        (date(2026, 11, 28), date(2026, 11, 29), date(2026, 11, 20), [("eve", 26), ("day", 27)]),
        (None, None, date(2026, 11, 20), []),
    ],
)
def test_reminders_come_on_the_eve_and_on_the_day(
    due: date | None, due_last: date | None, created: date, planned: list[tuple[str, int]]
) -> None:
    follow_up = replace(OFFER, due=due, due_last=due_last, created=created)
    assert [(one.kind, one.on.day) for one in reminders(follow_up, on_weekdays)] == planned


@pytest.mark.parametrize(
    ("state", "kind"), [("open", "eve"), ("postponed", "eve"), ("kept", None), ("late", None), ("broken", None)]
)
def test_only_what_is_open_is_reminded_of(state: State, kind: str | None) -> None:
    found = reminder_due(replace(OFFER, state=state), date(2026, 11, 26), on_weekdays)
    assert (found and found.kind) == kind


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 11, 25), None),
        (date(2026, 11, 26), ("eve", 26)),
        (FRIDAY, ("day", 27)),
        (date(2026, 11, 28), ("day", 27)),
        (date(2026, 12, 4), ("day", 27)),
        (date(2026, 12, 5), None),
    ],
)
def test_the_last_reminder_is_due_for_a_week(today: date, due: tuple[str, int] | None) -> None:
    found = reminder_due(OFFER, today, on_weekdays)
    assert (found and (found.kind, found.on.day)) == due


def test_a_person_without_working_days_is_reminded_on_the_day_itself() -> None:
    assert [one.on for one in reminders(OFFER, lambda _: False)] == [date(2026, 11, 26), FRIDAY]


@given(st.dates(date(2024, 1, 1), date(2030, 12, 31)), st.none() | st.integers(0, 60))
def test_there_is_at_most_one_reminder_a_day_and_the_last_is_in_time(due: date, width: int | None) -> None:
    last = None if width is None else due + timedelta(days=width)
    planned = reminders(replace(OFFER, due=due, due_last=last, created=None), on_weekdays)
    days = [one.on for one in planned]
    assert days == sorted(set(days))
    assert planned[-1].kind == "day"
    assert planned[-1].on <= (last or due)
    assert all(on_weekdays(day) for day in days)


@pytest.mark.parametrize(
    ("follow_up", "days"),
    [
        (OFFER, 2),
        (replace(OFFER, due_last=date(2026, 11, 29)), 0),
        (replace(OFFER, state="kept"), 0),
        (replace(OFFER, due=None), 0),
    ],
)
def test_overdue_is_counted_from_the_last_day(follow_up: FollowUp, days: int) -> None:
    assert overdue_days(follow_up, date(2026, 11, 29)) == days


def test_the_rate_counts_own_promises_that_came_to_an_end_or_are_late() -> None:
    yesterday, today = date(2026, 11, 23), date(2026, 11, 24)
    states: list[State] = ["kept", "kept", "late", "broken"]
    promised = [FollowUp(n, 1, "x", due=yesterday, state=state) for n, state in enumerate(states)]
    promised += [
        FollowUp(5, 1, "late still", due=yesterday),
        FollowUp(6, 1, "today", due=today),
        FollowUp(7, 1, "moved", due=today, state="postponed"),
        FollowUp(8, 1, "theirs", "them", due=yesterday, state="kept"),
        FollowUp(9, 1, "to oneself", "self", due=yesterday, state="kept"),
        FollowUp(10, 1, "without a day"),
    ]
    found = reliability(promised, today)
    assert (found.kept, found.of, found.percent) == (2, 5, 40)


@pytest.mark.parametrize(("kept", "of", "percent"), [(0, 0, None), (4, 4, None), (5, 5, 100), (199, 200, 99)])
def test_a_share_of_few_is_not_told_and_none_is_rounded_up(kept: int, of: int, percent: int | None) -> None:
    assert Reliability(kept, of).percent == percent
