"""Press becomes occasions. All firms, people and articles are invented."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.matching import Mention
from bot.domain.occasions import (
    Occasion,
    Relation,
    RelationKind,
    Tone,
    all_text_keys,
    article_text,
    contact_factor,
    freshness,
    main_event,
    occasion_score,
    occasions,
    ranked,
    salience,
    tone,
)
from bot.domain.stories import Article, Story

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
TITLE = "Glaswerke Thürnau bekommt eine neue Chefin"
TEXT = "Ruth Lindner übernimmt zum 1. Januar die Glaswerke. Sie folgt auf Jens Ahlers, der in den Ruhestand geht."
STORY = Story(
    Article(
        "s1", TITLE, TEXT, "https://bote.example/1", NOW - timedelta(hours=2), frozenset({"g"}), "Fränkischer Bote"
    ),
    (Article("s2", TITLE, TEXT, "https://kurier.example/1", NOW - timedelta(hours=1), frozenset({"g"}), "Kurier"),),
)


def mention(text: str, word: str, id: str = "g") -> Mention:
    start = text.index(word)
    return Mention(id, start, start + len(word), 0.9, word)


HERE = mention(article_text(TITLE, TEXT), "Glaswerke Thürnau")


def relation(customer: int = 1, kind: RelationKind = "customer", days: int | None = 21) -> Relation:
    return Relation(customer, kind, "g", "Glaswerke Thürnau AG", None if days is None else NOW - timedelta(days=days))


def test_an_occasion_carries_hook_facts_snippet_link_and_sources() -> None:
    (found,) = occasions(STORY, [HERE], ["OrganizationLeadership"], [relation()], NOW)
    assert found.event == "OrganizationLeadership"
    assert found.snippet == TITLE
    assert found.link == "https://bote.example/1"
    assert found.facts == {"name": "Glaswerke Thürnau AG", "title": TITLE, "source": "Fränkischer Bote", "others": 1}
    assert found.keys["hook"] == "occasion-hook-customer-organizationleadership"
    assert found.keys["benefit"] == "occasion-benefit-leadership"
    assert not found.urgent


def test_a_competitors_news_concerns_each_customer_that_has_it_as_competitor_and_says_so() -> None:
    found = occasions(STORY, [HERE], ["NewSite"], [relation(1, "competitor"), relation(2, "competitor")], NOW)
    assert [o.customer_id for o in found] == [1, 2]
    assert {o.keys["hook"] for o in found} == {"occasion-hook-competitor-newsite"}
    assert {o.keys["benefit"] for o in found} == {"occasion-benefit-competitor"}


def test_one_story_is_one_occasion_for_a_customer_by_the_strongest_relation() -> None:
    found = occasions(
        STORY, [HERE], ["NewSite"], [relation(kind="topic"), relation(), relation(kind="competitor")], NOW
    )
    assert [o.relation for o in found] == ["customer"]


def test_names_that_the_story_does_not_mention_and_old_stories_give_nothing() -> None:
    assert occasions(STORY, [], ["NewSite"], [relation()], NOW) == ()
    assert occasions(STORY, [HERE], ["NewSite"], [relation()], NOW + timedelta(days=15)) == ()


@pytest.mark.parametrize(
    ("kinds", "text", "event"),
    [
        (["Figures", "Insolvency"], "", "Insolvency"),
        (["OrganizationLeadership"], "Chefin Lindner sagte, die Lage sei gut.", "Mention"),
        (["OrganizationLeadership"], "Ruth Lindner wird neue Chefin.", "OrganizationLeadership"),
        (["OrganizationLeadership", "Award"], "Chefin Lindner sagte, der Preis freue sie.", "Award"),
        (["Unknown"], "", "Mention"),
        ([], "", "Mention"),
    ],
)
def test_the_weightiest_kind_is_what_the_occasion_is_about(kinds: list[str], text: str, event: str) -> None:
    assert main_event(kinds, text) == event


@pytest.mark.parametrize(
    ("event", "kind", "expected"),
    [
        ("Insolvency", "customer", "careful"),
        ("Layoffs", "competitor", "careful"),
        ("Award", "customer", "good"),
        ("Award", "competitor", "neutral"),
        ("Figures", "customer", "neutral"),
    ],
)
def test_bad_news_is_careful_and_a_rivals_luck_is_no_good_news(event: str, kind: RelationKind, expected: Tone) -> None:
    assert tone(event, kind) == expected


def test_only_a_customers_own_insolvency_in_plain_sight_is_urgent() -> None:
    own = occasions(STORY, [HERE], ["Insolvency"], [relation()], NOW)[0]
    rival = occasions(STORY, [HERE], ["Insolvency"], [relation(kind="competitor")], NOW)[0]
    assert own.urgent
    assert not rival.urgent


def test_title_counts_more_than_lead_and_lead_more_than_a_late_word() -> None:
    late = "Viele Firmen bauen. " * 30 + "Auch Bergson baut."
    text = article_text("Bau", late)
    lead = article_text("Bau", "Bergson baut. " + late)
    assert salience(TITLE, article_text(TITLE, TEXT), HERE) == 1.0
    assert salience("Bau", lead, mention(lead, "Bergson")) > salience("Bau", text, mention(text, "Bergson"))


@pytest.mark.parametrize(("days", "factor"), [(None, 1.0), (0, 0.3), (3, 0.3), (30, 1.0), (90, 1.3), (900, 1.3)])
def test_whoever_was_just_called_comes_later(days: int | None, factor: float) -> None:
    assert contact_factor(days) == factor


@pytest.mark.parametrize(("hours", "factor"), [(-5, 1.0), (24, 1.0), (96, 0.5), (24 * 15, 0.0)])
def test_news_grows_old(hours: int, factor: float) -> None:
    assert freshness(timedelta(hours=hours)) == factor


@given(st.integers(0, 400), st.floats(0, 1), st.integers(0, 20))
def test_the_total_is_the_product_of_the_factors_shown(days: int, salient: float, age: int) -> None:
    score = occasion_score(salient, "Merger", "competitor", timedelta(days=age), days)
    product = score.salience * score.kind * score.relation * score.freshness * score.contact
    assert score.total == pytest.approx(100 * product, abs=0.006)
    assert 0 <= score.total <= 130


def made(customer: int, story: str, days: int | None = 21, event: str = "NewSite") -> Occasion:
    first = Article(story, TITLE, TEXT, "", NOW, frozenset({"g"}), "Bote")
    return occasions(Story(first), [HERE], [event], [relation(customer, days=days)], NOW)[0]


def test_the_urgent_come_first_and_the_order_is_always_the_same() -> None:
    found = [made(2, "a", days=200), made(1, "a", days=1, event="Insolvency"), made(3, "a", days=200)]
    assert [o.customer_id for o in ranked(found)] == [1, 2, 3]
    assert ranked(found) == ranked(reversed(found))


def test_every_occasions_keys_are_in_the_list_that_the_texts_must_have() -> None:
    kinds: tuple[RelationKind, ...] = ("customer", "competitor", "topic", "fair")
    for kind in kinds:
        for event in ("Insolvency", "Award", "TradeFair", "none"):
            (found,) = occasions(STORY, [HERE], [event], [relation(kind=kind)], NOW)
            assert set(found.keys.values()) <= all_text_keys()
