from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entries import Entry, ParsedFeed
from bot.domain.feed_rhythm import LONGEST, SHORTEST, Rhythm, next_look
from bot.domain.feeds import (
    Answer,
    FeedDecision,
    FeedState,
    Notice,
    after,
    back_at,
    conditional_headers,
    host_wait,
    retry_after,
)

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
URL = "https://werk.example/feed"
NEW_URL = "https://werk.example/neu"
FEED = FeedState(URL, NOW)
PARSED = ParsedFeed("Werk", "fastfeedparser", (Entry("g", "Halle", None, NOW - timedelta(days=1)),))
HOUR = timedelta(hours=1)


def answer(status: int = 200, moved_to: str | None = None, **headers: str) -> Answer:
    return Answer(status, URL, {name.replace("_", "-"): value for name, value in headers.items()}, b"x", moved_to)


def keys(decision: FeedDecision) -> list[str]:
    return [notice.key for notice in decision.notices]


def wait(decision: FeedDecision) -> timedelta:
    assert decision.state.next_at
    return decision.state.next_at - NOW


def test_validators_are_kept_exactly_and_sent_back() -> None:
    state = after(FEED, answer(etag='W/"a  b"', last_modified="Mon, 23 Nov 2026 9:00 GMT"), PARSED, NOW).state
    assert conditional_headers(state, NOW + HOUR) == {
        "If-None-Match": 'W/"a  b"',
        "If-Modified-Since": "Mon, 23 Nov 2026 9:00 GMT",
    }


def test_a_document_without_validators_forgets_the_old_ones() -> None:
    state = after(replace(FEED, etag='"a"', validators_since=NOW), answer(), PARSED, NOW).state
    assert conditional_headers(state, NOW) == {}


@pytest.mark.parametrize("etag", ['"\ufffd"', '"a\r\nX: y"', ""])
def test_validators_that_cannot_be_sent_back_exactly_are_not_kept(etag: str) -> None:
    assert after(FEED, answer(etag=etag), PARSED, NOW).state.etag is None


def test_validators_are_dropped_after_seven_days_of_304() -> None:
    state = after(FEED, answer(etag='"a"'), PARSED, NOW).state
    for day in range(1, 7):
        state = after(state, answer(304), None, NOW + timedelta(days=day)).state
        assert conditional_headers(state, NOW + timedelta(days=day))
    assert conditional_headers(state, NOW + timedelta(days=7)) == {}


def test_304_is_a_success() -> None:
    state = replace(
        FEED, etag='"a"', validators_since=NOW - HOUR, failures=3, failing_since=NOW - HOUR, error="timeout"
    )
    after_304 = after(state, answer(304), None, NOW).state
    assert (after_304.failures, after_304.error, after_304.last_success) == (0, None, NOW)


def test_304_without_a_question_makes_no_sense() -> None:
    assert after(FEED, answer(304), None, NOW).state.error == "status_304"


@pytest.mark.parametrize("target", [NEW_URL, "https://other.example/feed"])
def test_a_permanent_move_is_believed_at_the_second_equal_answer_and_told(target: str) -> None:
    first = after(FEED, answer(moved_to=target), PARSED, NOW)
    assert (first.state.url, keys(first)) == (URL, [])
    second = after(first.state, answer(moved_to=target), PARSED, NOW)
    assert (second.state.url, keys(second)) == (target, ["feed-moved"])
    assert second.notices[0].facts == {"from": URL, "to": target}


@pytest.mark.parametrize(
    "between",
    [
        (answer(moved_to="https://hotel.example/login"), PARSED),
        (answer(), PARSED),
        (answer(404), None),
        (answer(moved_to=NEW_URL), ParsedFeed(error="not_a_feed")),
        (Answer(0, URL, error="timeout"), None),
    ],
)
def test_anything_else_in_between_starts_the_count_again(between: tuple[Answer, ParsedFeed | None]) -> None:
    state = after(FEED, answer(moved_to=NEW_URL), PARSED, NOW).state
    state = after(state, *between, NOW).state
    assert after(state, answer(moved_to=NEW_URL), PARSED, NOW).state.url == URL


def test_a_move_that_was_taken_back_is_not_followed_again_but_another_one_is() -> None:
    moved = after(after(FEED, answer(moved_to=NEW_URL), PARSED, NOW).state, answer(moved_to=NEW_URL), PARSED, NOW).state
    state = back_at(replace(moved, url=URL, etag='"theirs"', validators_since=NOW), NEW_URL, NOW)
    assert (state.next_at, conditional_headers(state, NOW)) == (NOW, {})
    for _ in range(3):
        decision = after(state, answer(moved_to=NEW_URL), PARSED, NOW)
        state = decision.state
        assert (state.url, state.error, keys(decision)) == (URL, None, [])
    for _ in range(2):
        state = after(state, answer(moved_to="https://third.example/feed"), PARSED, NOW).state
    assert state.url == "https://third.example/feed"


def test_a_move_to_what_is_no_feed_is_never_believed() -> None:
    state = FEED
    for _ in range(5):
        state = after(state, answer(moved_to="https://hotel.example/"), ParsedFeed(error="not_a_feed"), NOW).state
    assert (state.url, state.error) == (URL, "not_a_feed")


def test_a_move_may_be_seen_through_a_304() -> None:
    state = replace(FEED, etag='"a"', validators_since=NOW)
    for _ in range(2):
        state = after(state, answer(304, moved_to=NEW_URL), None, NOW).state
    assert state.url == NEW_URL


def test_410_stops_and_tells() -> None:
    decision = after(FEED, answer(410), None, NOW)
    assert (decision.state.gone, keys(decision)) == (True, ["feed-gone"])


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("0", timedelta(0)),
        (" 60 ", timedelta(minutes=1)),
        ("999999999999", LONGEST),
        ("Tue, 24 Nov 2026 13:30:00 GMT", 1.5 * HOUR),
        ("Tue, 24 Nov 2026 14:30:00 +0100", 1.5 * HOUR),
        ("Tue, 24 Nov 2026 11:00:00 GMT", timedelta(0)),
        ("Sat, 24 Nov 2096 11:00:00 GMT", LONGEST),
        ("", None),
        ("-5", None),
        ("soon", None),
        ("²", None),
        ("Tue, 99 Nov 2026 99:00:00 GMT", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_date(value: str, wait: timedelta | None) -> None:
    assert retry_after({"retry-after": value}, NOW) == wait


def test_429_pauses_the_host_for_as_long_as_it_says() -> None:
    assert after(FEED, answer(429, retry_after="7200"), None, NOW).host_paused_until == NOW + 2 * HOUR
    assert (
        after(FEED, answer(429, retry_after="Tue, 24 Nov 2026 15:00:00 GMT"), None, NOW).host_paused_until
        == NOW + 3 * HOUR
    )
    assert after(FEED, answer(429), None, NOW).host_paused_until == NOW + HOUR


def test_503_pauses_that_feed_only() -> None:
    decision = after(FEED, answer(503, retry_after="7200"), None, NOW)
    assert (decision.host_paused_until, wait(decision)) == (None, 2 * HOUR)


def test_failures_back_off_to_a_day_and_never_stop() -> None:
    waits, state = [], FEED
    for _ in range(2_000):
        decision = after(state, answer(404), None, NOW)
        state = decision.state
        waits.append(wait(decision))
    assert waits[:3] == [timedelta(minutes=10), timedelta(minutes=20), timedelta(minutes=40)]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST


def test_a_day_of_failures_is_told_once_and_the_healing_too() -> None:
    state, told = FEED, list[Notice]()
    for hour in range(72):
        decision = after(state, Answer(0, URL, error="dns"), None, NOW + hour * HOUR)
        state = decision.state
        told += decision.notices
    assert [(notice.key, notice.facts["error"]) for notice in told] == [("feed-failing", "dns")]
    assert keys(after(state, answer(), PARSED, NOW + 73 * HOUR)) == ["feed-healed"]


def test_a_short_failure_is_not_told() -> None:
    failed = after(FEED, answer(500), None, NOW)
    assert keys(failed) + keys(after(failed.state, answer(), PARSED, NOW + HOUR)) == []


@pytest.mark.parametrize(
    ("given", "parsed", "error"),
    [
        (Answer(0, URL, error="refused_address"), None, "refused_address"),
        (answer(404), None, "status_404"),
        (answer(304), None, "status_304"),
        (answer(302), None, "status_302"),
        (answer(200), ParsedFeed(error="too_slow"), "too_slow"),
        (answer(204), None, "empty"),
    ],
)
def test_each_failure_is_marked_with_its_reason(given: Answer, parsed: ParsedFeed | None, error: str) -> None:
    assert after(FEED, given, parsed, NOW).state.error == error


@pytest.mark.parametrize(
    ("control", "ttl", "least"),
    [
        ("max-age=10800", None, 3 * HOUR),
        ('public, Max-Age="7200"', None, 2 * HOUR),
        ("max-age=99999999999", None, LONGEST),
        ("", 240, 4 * HOUR),
        ("max-age=3600", 120, 2 * HOUR),
        ("", 999_999, LONGEST),
        ("no-cache, max-age=36000", None, timedelta(0)),
        ("max-age=-1", None, timedelta(0)),
        ("max-age=x, foo", None, timedelta(0)),
    ],
)
def test_the_server_may_ask_for_distance(control: str, ttl: int | None, least: timedelta) -> None:
    decision = after(FEED, answer(cache_control=control), replace(PARSED, ttl_minutes=ttl), NOW)
    assert least <= wait(decision) <= max(least, HOUR)


def test_the_wish_of_the_document_is_remembered_at_304() -> None:
    state = after(FEED, answer(etag='"a"'), replace(PARSED, ttl_minutes=240), NOW).state
    assert wait(after(state, answer(304), None, NOW)) == 4 * HOUR


@pytest.mark.parametrize(
    ("last_end", "seconds"),
    [(None, 0), (NOW, 2), (NOW - timedelta(seconds=1.5), 0.5), (NOW - HOUR, 0), (NOW + HOUR, 2)],
)
def test_a_host_is_asked_every_two_seconds(last_end: datetime | None, seconds: float) -> None:
    assert host_wait(last_end, NOW) == timedelta(seconds=seconds)


ANSWERS = st.builds(
    Answer,
    st.sampled_from([0, 200, 204, 206, 301, 304, 400, 404, 429, 500, 503, 999]),
    st.just(URL),
    st.dictionaries(st.sampled_from(["etag", "last-modified", "retry-after", "cache-control"]), st.text(max_size=12)),
    st.just(b""),
    st.sampled_from([None, URL, NEW_URL]),
)


@given(st.lists(st.tuples(ANSWERS, st.sampled_from([None, PARSED, ParsedFeed(error="empty")])), max_size=12))
def test_whatever_a_server_says_the_next_look_comes_within_a_day(said: list[tuple[Answer, ParsedFeed | None]]) -> None:
    state = FEED
    for one, parsed in said:
        decision = after(state, one, parsed, NOW)
        state = decision.state
        assert SHORTEST <= wait(decision) <= LONGEST
        headers: Mapping[str, str] = conditional_headers(state, NOW)
        assert all(value.isascii() and value.isprintable() for value in headers.values())


def daily(hours: list[int], days: int = 14) -> Rhythm:
    times = [NOW.replace(hour=hour, minute=0) - timedelta(days=day) for day in range(1, days) for hour in hours]
    return Rhythm().heard(times)


def test_a_feed_not_known_yet_is_looked_at_hourly() -> None:
    assert next_look(Rhythm(), NOW) == NOW + HOUR


def test_a_feed_of_fixed_hours_is_looked_at_soon_after_them_and_seldom_else() -> None:
    looks, now, rhythm = [], NOW.replace(hour=0), daily([7, 15])
    while now < NOW.replace(hour=23):
        now = next_look(rhythm, now)
        looks.append(now)
    for hour in (7, 15):
        published = NOW.replace(hour=hour)
        assert min(look - published for look in looks if look >= published) <= 0.75 * HOUR
    assert len(looks) <= 8


def test_a_busy_feed_is_looked_at_more_often_than_a_rare_one() -> None:
    busy, rare = daily(list(range(24)), 5), daily([12], 5)
    assert next_look(busy, NOW) - NOW < next_look(rare, NOW) - NOW


def test_after_a_burst_a_feed_is_looked_at_sooner_for_a_while() -> None:
    quiet, burst = daily([12]), daily([12]).heard(NOW - timedelta(minutes=ago) for ago in (1, 4, 9))
    assert next_look(burst, NOW) - NOW < next_look(quiet, NOW) - NOW
    later = NOW + timedelta(hours=10)
    assert next_look(burst, later) - later > next_look(burst, NOW) - NOW


def test_a_feed_that_fell_silent_is_looked_at_less_and_less() -> None:
    rhythm = daily([12])
    waits = [next_look(rhythm, now) - now for now in (NOW, NOW + timedelta(days=60), NOW + timedelta(days=900))]
    assert waits == sorted(waits)


@given(st.lists(st.integers(0, 60 * 24 * 40), max_size=150))
def test_every_rhythm_gives_a_look_between_five_minutes_and_a_day(minutes: list[int]) -> None:
    rhythm = Rhythm().heard(NOW - timedelta(minutes=ago) for ago in minutes)
    assert SHORTEST <= next_look(rhythm, NOW) - NOW <= LONGEST
    assert len(rhythm.arrivals) <= 100
