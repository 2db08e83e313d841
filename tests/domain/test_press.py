"""What an entry says, which entries are news, and when a person may hear of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.accounts import Account
from bot.domain.entries import Entry
from bot.domain.matching import Matcher
from bot.domain.press import (
    A_DAY,
    Card,
    Found,
    Reading,
    StoredEntry,
    chosen,
    entries_a_week,
    headline,
    language_of,
    loud_from,
    may_push,
    news_of,
    placed,
    read,
)
from bot.domain.watchlist import Target, watchlist
from bot.domain.working_time import PersonTime

NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)  # Tuesday, 10:15 in Berlin
GLAS = Account(1, "Glaswerke Thürnau AG", competitors=("Packwerk Nord",))
MAX = PersonTime(country="DE")


def entry(title: str, text: str = "", number: int = 1, feed: int = 1, hours: float = 1) -> StoredEntry:
    return StoredEntry(number, feed, title, "https://bote.example/1", text, NOW - timedelta(hours=hours), "Bote")


def found_in(stored: StoredEntry, *targets: Target) -> tuple[Found, ...]:
    names = watchlist([GLAS], targets)
    reading = read(stored, names, Matcher(names.watched), NOW)
    return reading.found if reading else ()


def test_an_entry_that_names_a_customer_is_an_occasion_with_its_spelling() -> None:
    (found,) = found_in(entry("Glaswerke Thürnau bekommt eine neue Chefin", "Ruth Lindner folgt auf Jens Ahlers."))
    assert (found.occasion.customer_id, found.occasion.relation) == (1, "customer")
    assert found.occasion.event == "OrganizationLeadership"
    assert found.alias == GLAS.name
    assert found.occasion.snippet == "Ruth Lindner folgt auf Jens Ahlers."


def test_an_entry_that_names_nobody_concerns_nobody() -> None:
    assert found_in(entry("Wetter am Wochenende")) == ()


def test_an_own_feed_speaks_quietly_without_the_name_and_as_usual_with_it() -> None:
    target = Target(7, "customer", 1, GLAS.name)
    (quiet,) = found_in(entry("Tag der offenen Tür", feed=7), target)
    assert (quiet.alias, quiet.occasion.score.salience) == (None, 0.3)
    (named,) = found_in(entry("Glaswerke Thürnau: Tag der offenen Tür", feed=7), target)
    assert (named.alias, named.occasion.score.salience) == (GLAS.name, 1.0)
    assert found_in(entry("Tag der offenen Tür", feed=8), target) == ()


def test_news_is_what_is_young_or_undated_and_on_the_first_look_only_the_top_of_the_undated() -> None:
    young, old = Entry("1", "a", published=NOW - timedelta(days=6)), Entry("2", "b", published=NOW - timedelta(days=8))
    undated = [Entry(str(n), "c") for n in range(3, 13)]
    assert news_of([old, young, *undated], NOW, first_look=False) == [young, *undated]
    assert news_of([old, young, *undated], NOW, first_look=True) == [young, *undated[:3]]


def test_entries_join_the_story_that_was_told_and_other_firms_never_merge() -> None:
    title = "Glaswerke Thürnau bekommt eine neue Chefin"

    def reading(number: int, about: str, hours: float) -> Reading:
        return Reading(replace(entry(title, "", number, hours=hours), about=frozenset({about})), ())

    told = reading(1, "g", 30).entry
    places = placed([reading(3, "x", 1), reading(2, "g", 2)], [told])
    assert [(one.entry.id, members) for one, members in places] == [(2, frozenset({1, 2})), (3, frozenset({3}))]


# ---- telling ----


def card(number: int, salience: float = 1.0, hours: float = 1) -> Card:
    return Card(
        id=number,
        story_id=number,
        account=Account(number, f"Firma {number}"),
        relation="customer",
        about="",
        alias=None,
        event="Mention",
        tone="neutral",
        salience=salience,
        title="",
        link=None,
        snippet="",
        source="",
        published=NOW - timedelta(hours=hours),
        created=NOW - timedelta(hours=hours),
        state="new",
    )


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 90)), max_size=12), st.integers(0, 5))
def test_never_more_than_the_day_allows_and_the_strongest_first(given_: list[tuple[float, float]], told: int) -> None:
    cards = [card(number, *one) for number, one in enumerate(given_)]
    taken = chosen(cards, told, {})
    assert len(taken) == min(len(cards), max(0, A_DAY - told))
    assert sorted((one.worth for one in taken), reverse=True) == [one.worth for one in taken]


def test_what_a_list_told_is_not_told_again_but_what_came_later_is() -> None:
    early, late = card(1, hours=3), card(1, hours=1)
    assert chosen([early, late], 0, {1: NOW - timedelta(hours=2)}) == [late]


@pytest.mark.parametrize(
    ("local", "served", "may"),
    [
        ("2026-11-24 10:15", False, True),
        ("2026-11-24 07:59", True, False),  # before the person's hour
        ("2026-11-24 08:05", True, True),
        ("2026-11-24 08:05", False, False),  # the morning list goes first
        ("2026-11-24 08:10", False, True),
        ("2026-11-24 19:00", False, False),  # quiet
        ("2026-11-28 10:15", False, False),  # Saturday
        ("2026-12-25 10:15", False, False),  # Christmas
    ],
)
def test_press_comes_in_working_time_after_the_morning(local: str, served: bool, may: bool) -> None:
    now = datetime.fromisoformat(f"{local}+01:00").astimezone(UTC)
    assert may_push(MAX, now, date(2026, 1, 1), served=served) is may


def test_on_the_joining_day_there_is_no_morning_to_wait_for_and_a_pause_is_kept() -> None:
    early = datetime.fromisoformat("2026-11-24T08:01:00+01:00")
    assert may_push(MAX, early, date(2026, 11, 24), served=False)
    paused = PersonTime(paused_until=date(2026, 11, 24))
    assert not may_push(paused, NOW, date(2026, 1, 1), served=True)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), st.times(), st.times())
def test_a_notice_is_never_told_in_quiet_hours(at: datetime, start: time, end: time) -> None:
    now = at.replace(tzinfo=UTC)
    quiet = [clock.replace(second=0, microsecond=0) for clock in (start, end)]
    hours = PersonTime(zone="UTC", quiet_from=quiet[0], quiet_to=quiet[1])
    told = loud_from(hours, now)
    assert now <= told <= now + timedelta(days=1)
    assert loud_from(hours, told) == told


def test_a_notice_in_the_evening_waits_for_the_next_morning() -> None:
    evening = datetime.fromisoformat("2026-11-24T22:00:00+01:00")
    assert loud_from(MAX, evening) == datetime.fromisoformat("2026-11-25T07:00:00+01:00")


# ---- words ----


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("Glaswerke Thürnau bekommt eine neue Chefin", "bekommt eine neue Chefin"),
        ("Glaswerke Thürnau AG baut", "baut"),
        ("Glaswerke Thürnaus neue Chefin", None),
        ("Chefin bei Glaswerke Thürnau", None),
        ("Glaswerke Thürnau", None),
    ],
)
def test_a_title_that_begins_with_the_name_goes_on_after_it(title: str, rest: str | None) -> None:
    assert headline(GLAS.name, title) == rest


@pytest.mark.parametrize(
    ("text", "lang"),
    [("Die Firma baut in Ulm und ist stolz", "de"), ("The firm builds in Ulm and is proud of it", "en"), ("", "de")],
)
def test_the_small_words_tell_the_language(text: str, lang: str) -> None:
    assert language_of(text) == lang


def test_entries_a_week_are_counted_over_four_weeks_or_as_long_as_the_feed_goes_back() -> None:
    daily = [NOW - timedelta(days=n) for n in reversed(range(60))]
    assert entries_a_week(daily, NOW) == 7.2
    assert entries_a_week(daily[-3:], NOW) == 3.0
    assert entries_a_week(daily[:10], NOW) == 0.0
    assert entries_a_week([], NOW) is None
