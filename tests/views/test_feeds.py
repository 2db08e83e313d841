"""Every error and every notice of a feed has its words in every language."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from bot.domain.documents import FoundFeed
from bot.domain.feeds import ErrorKind, FeedState, Hits, Notice
from bot.domain.watchlist import Target
from bot.texts import LOCALES, Locale
from bot.views import feeds
from bot.views.reply import Speech

NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
PARSING = ("empty", "not_a_feed", "dangerous", "unreadable", "too_large", "too_slow", "parser_died")
STATUS = tuple(f"status_{number}" for number in (304, 401, 403, 404, 410, 429, 500, 503))
FEED = feeds.Shown(7, "Bote <b>", FeedState("https://a.example/", NOW), False, (), {1: "Acme & Co"})


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("key", [*get_args(ErrorKind), *PARSING, *STATUS])
def test_every_error_is_told_in_words(locale: Locale, key: str) -> None:
    told = feeds.refused(Speech(locale), key).text
    assert "_" not in told and told.count(".") >= 2


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("key", "facts"),
    [
        ("feed-failing", {"url": "https://a.example/", "error": "timeout", "since": "2026-11-23T08:00:00+00:00"}),
        ("feed-healed", {"url": "https://a.example/"}),
        ("feed-moved", {"from": "https://a.example/", "to": "https://b.example/<x>"}),
        ("feed-gone", {"url": "https://a.example/"}),
    ],
)
def test_every_notice_names_the_feed_and_escapes_it(locale: Locale, key: str, facts: dict[str, str]) -> None:
    told = feeds.notice(Speech(locale), "Bote <b>", Notice(key, facts), NOW, BERLIN).text
    assert "<b>Bote &lt;b&gt;</b>" in told
    assert "<x>" not in told


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "target",
    [
        Target(7, "customer", 1, "Acme & Co"),
        Target(7, "competitor", 1, "Packwerk <i>"),
        Target(7, "topic", None, "Karton"),
        Target(7, "topic", 1, "Karton"),
    ],
)
def test_a_purpose_is_told_with_its_customer(locale: Locale, target: Target) -> None:
    told = feeds.purposes(Speech(locale), replace(FEED, targets=(target,)))
    assert ("Acme &amp; Co" in told) is (target.account_id is not None)
    assert "<i>" not in told


def test_the_card_of_a_failing_feed_says_since_when_and_when_next() -> None:
    state = replace(
        FEED.state, error="timeout", failing_since=NOW - timedelta(hours=3), next_at=NOW + timedelta(hours=1)
    )
    told = feeds.card(Speech("de"), replace(FEED, state=state), Hits(), NOW, BERLIN).text
    assert "⚠️ Der Feed antwortet nicht (Zeitüberschreitung), seit Di 24.11. 7:15" in told
    assert "nächster Blick Di 24.11. 11:15" in told


def test_a_long_list_pages_by_eight_and_shortens_titles() -> None:
    many = [replace(FEED, id=number, title="x" * 500) for number in range(8)]
    shown = feeds.listed(Speech("en"), many, 1, 20, NOW, BERLIN)
    assert len(shown.text) < 4096
    assert [button.label for button in shown.rows[-1]] == ["Previous", "Next"]
    assert [button.label for row in shown.rows[:-1] for button in row] == [str(n) for n in range(9, 17)]


def test_feeds_of_a_page_are_offered_by_title_or_address() -> None:
    found = feeds.found(Speech("de"), [FoundFeed("https://a.example/1", "Bote"), FoundFeed("https://a.example/2")], 5)
    assert [row[0].label for row in found.rows] == ["Bote", "https://a.example/2"]


@pytest.mark.parametrize(
    ("hits", "told"),
    [
        (Hits(), "Bisher betrifft keine Meldung einen Kunden."),
        (Hits({}, 40, 0), "In 30 Tagen betraf keine von 40 Meldungen einen Kunden (0 %)."),
        (Hits({"Acme": 1}, 1, 1), "In 30 Tagen betraf eine von 1 Meldung einen Kunden."),
        (Hits({"Acme": 5}, 80, 12), "In 30 Tagen betrafen 12 von 80 Meldungen einen Kunden (15 %)."),
        (Hits({"Acme": 5}, 19, 12), "In 30 Tagen betrafen 12 von 19 Meldungen einen Kunden."),
    ],
)
def test_the_card_says_how_much_of_a_feed_concerns_customers_and_of_how_many(hits: Hits, told: str) -> None:
    assert feeds.card(Speech("de"), FEED, hits, NOW, BERLIN).text.split("\n")[-1] == told


def test_what_is_left_out_of_a_very_long_feed_is_said() -> None:
    told = feeds.card(Speech("de"), replace(FEED, state=replace(FEED.state, left_out=98_000)), Hits(), NOW, BERLIN)
    assert "⚠️ Sehr langer Feed: 98.000 Meldungen an seinem Ende lese ich nicht." in told.text
