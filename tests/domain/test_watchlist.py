"""Whom a team watches, and whom each name concerns."""

import pytest

from bot.domain.accounts import Account
from bot.domain.watchlist import Target, tells_of, watchlist

ACME = Account(
    1, "Acme GmbH", aliases=("Acme",), competitors=("Packwerk Nord",), city="Ulm", website="https://www.acme.example/de"
)
HOFER = Account(2, "Hofer KG", competitors=("packwerk nord", "Acme GmbH"), industry="Metallbau")


def concerned(name: str, *targets: Target) -> list[tuple[int, str]]:
    relations = watchlist([ACME, HOFER], targets).relations
    return [(relation.customer_id, relation.kind) for relation in relations.get(name, ())]


def test_a_competitor_of_two_customers_is_watched_once_and_concerns_both() -> None:
    assert concerned("Packwerk Nord") == [(1, "competitor"), (2, "competitor")]
    names = [watched.name for watched in watchlist([ACME, HOFER], []).watched]
    assert names == ["Acme GmbH", "Hofer KG", "Packwerk Nord"]


def test_a_customer_that_is_anothers_competitor_concerns_both() -> None:
    assert concerned("Acme GmbH") == [(1, "customer"), (2, "competitor")]


def test_a_feeds_competitor_is_watched_like_the_customers_own() -> None:
    assert concerned("Northpack", Target(9, "competitor", 1, "Northpack")) == [(1, "competitor")]
    again = Target(9, "competitor", 1, "Packwerk Nord")
    assert concerned("Packwerk Nord", again) == [(1, "competitor"), (2, "competitor")]


def test_town_industry_and_domain_speak_for_a_customer() -> None:
    acme, hofer, _ = watchlist([ACME, HOFER], []).watched
    assert acme.cues == ("Ulm", "acme.example")
    assert hofer.cues == ("Metallbau",)


def test_entries_of_an_own_feed_concern_its_customer_and_vanish_with_it() -> None:
    targets = [Target(9, "customer", 1, "Acme GmbH"), Target(9, "customer", 77, "Fort AG")]
    own = watchlist([ACME, HOFER], targets).own
    assert [(relation.customer_id, relation.kind) for relation in own[9]] == [(1, "customer")]


def test_a_topic_concerns_its_customer_or_the_industry() -> None:
    targets = [Target(9, "topic", None, "Metall, Stahl"), Target(8, "topic", 1, "Zölle")]
    topics = watchlist([ACME, HOFER], targets).topics
    assert [relation.customer_id for relation in topics[9]] == [2]
    assert [relation.customer_id for relation in topics[8]] == [1]


@pytest.mark.parametrize(
    ("words", "text", "told"),
    [
        ("Verpackung", "Neue Verpackungen im Handel", True),
        ("verpackung", "Getränkeverpackung wird teurer", True),
        ("KI", "Eine Kiste voller KI", True),
        ("KI", "Eine Kiste", False),
        ("Karton, Papier", "Papierpreise steigen", True),
        (" , ", "alles", False),
        ("künstliche Intelligenz", "Künstliche\nIntelligenz: was nun?", True),
    ],
)
def test_topic_words_count_inflected_and_in_compounds(words: str, text: str, told: bool) -> None:
    assert tells_of(words, text) is told
