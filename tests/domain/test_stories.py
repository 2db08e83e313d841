"""One story however many feeds carry it. All articles are invented."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import permutations
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.stories import Article, Story, StoryWindow, canonical_address

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
BODY = (
    "Der Anlagenbauer Talwerk baut in Ulm ein neues Werk. Das Unternehmen investiert 40 Millionen Euro "
    "und schafft 120 Arbeitsplätze, wie die Geschäftsführung am Dienstag mitteilte. Der Bau soll im Frühjahr beginnen."
)
RETOLD = (
    "Talwerk investiert in Ulm: Der Anlagenbauer schafft mit dem neuen Werk 120 Arbeitsplätze. Das teilte die "
    "Geschäftsführung am Dienstag mit. Für den Bau, der im Frühjahr beginnen soll, sind 40 Millionen Euro "
    "vorgesehen, hieß es im Rathaus."
)


def group(articles: Sequence[Article]) -> tuple[Story, ...]:
    window = StoryWindow()
    for one in sorted(articles, key=lambda a: (a.published, a.id)):
        window.add(one)
    return window.stories


def same_story(a: Article, b: Article) -> bool:
    return len(group([a, b])) == 1


def article(
    id: str, title: str, text: str = "", hours: float = 0, link: str = "", about: str = "talwerk", source: str = ""
) -> Article:
    entities = frozenset(about.split())
    return Article(
        id,
        title,
        text,
        link or f"https://{id}.example/{id}",
        NOON + timedelta(hours=hours),
        entities,
        source or f"Feed {id}",
    )


@pytest.mark.parametrize(
    ("link", "canonical"),
    [
        ("https://www.bote.example/a/b.html?utm_source=rss&utm_medium=feed#top", "bote.example/a/b.html"),
        ("http://bote.example/a/b.html/", "bote.example/a/b.html"),
        ("https://m.bote.example/a?id=7&fbclid=x", "bote.example/a?id=7"),
        ("https://bote.example/a?b=2&a=1", "bote.example/a?a=1&b=2"),
        ("https://bote.example/a/amp/", "bote.example/a"),
        ("https://bote.example:443/a/index.html", "bote.example/a"),
        ("https://bote.example:8443/a", "bote.example:8443/a"),
        ("https://BOTE.example/A", "bote.example/A"),
        ("nothing", "nothing"),
        ("http://[bad", "http://[bad"),
        ("http://a.example:port/x", "http://a.example:port/x"),
        ("https://a.example/?q=\ud800&%ff=1", "https://a.example/?q=\ud800&%ff=1"),
        ("", ""),
    ],
)
def test_an_address_is_compared_without_its_ornaments(link: str, canonical: str) -> None:
    assert canonical_address(link) == canonical


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            article("a", "Talwerk baut in Ulm", link="https://x.example/1?utm_source=a"),
            article("b", "Anders", link="http://www.x.example/1"),
        ),
        (
            article("a", "Talwerk baut neues Werk in Ulm"),
            article("b", "ROUNDUP: Talwerk baut neues Werk in Ulm | Bote"),
        ),
        (article("a", "Talwerk baut neues Werk in Ulm"), article("b", "Talwerk baut in Ulm neues Werk")),
        (
            article("a", "Neues Werk", BODY),
            article("b", "Talwerk wächst", BODY + " Weitere Einzelheiten folgen später am Tag."),
        ),
        (
            article("a", "Talwerk baut neues Werk in Ulm", BODY),
            article("b", "Neues Werk in Ulm: Talwerk investiert", RETOLD, hours=20),
        ),
    ],
)
def test_the_same_story_is_seen_by_address_title_or_text(a: Article, b: Article) -> None:
    assert same_story(a, b)
    assert same_story(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            article("a", "Talwerk streicht Stellen", BODY),
            article("b", "Talwerk streicht Stellen", BODY, about="bergson"),
        ),
        (
            article("a", "Talwerk streicht 500 Stellen", about=""),
            article("b", "Bergson streicht 500 Stellen", about=""),
        ),
        (article("a", "Talwerk streicht 500 Stellen"), article("b", "Talwerk streicht 900 Stellen")),
        (
            article("a", "Talwerk baut neues Werk in Ulm", BODY),
            article("b", "Talwerk baut neues Werk in Ulm", BODY, hours=73),
        ),
        (
            article("a", "Talwerk gewinnt Preis", BODY),
            article("b", "Talwerk verliert Prozess", "Das Gericht gab am Montag den Klägern recht."),
        ),
        (article("a", "News"), article("b", "News")),
        (article("a", "", link="https://x.example/"), article("b", "", link="https://x.example")),
    ],
)
def test_different_firms_numbers_or_weeks_are_different_stories(a: Article, b: Article) -> None:
    assert not same_story(a, b)


def test_the_earliest_is_the_story_and_the_others_are_its_sources_in_any_order_of_arrival() -> None:
    three = (
        article("a", "Talwerk baut neues Werk in Ulm", BODY, source="Bote"),
        article("b", "Talwerk baut neues Werk in Ulm", BODY, hours=1, source="Kurier"),
        article("c", "UPDATE: Talwerk baut neues Werk in Ulm - Blatt", RETOLD, hours=2, source="Blatt"),
    )
    for order in permutations(three):
        window = StoryWindow()
        for one in order:
            story = window.add(one)
        assert story.first.id == "a"
        assert story.sources == ("Bote", "Kurier", "Blatt")
        assert len(window.stories) == 1


def test_an_entry_seen_again_changes_nothing() -> None:
    one = article("a", "Talwerk baut neues Werk in Ulm", BODY)
    window = StoryWindow()
    assert window.add(one) == window.add(one)


def test_a_chain_of_likeness_never_joins_entries_more_than_three_days_apart() -> None:
    chain = [article(str(i), "Talwerk baut neues Werk in Ulm", BODY, hours=40 * i) for i in range(4)]
    stories = group(chain)
    assert [len(s.others) + 1 for s in stories] == [2, 2]


def test_forgotten_stories_are_not_joined() -> None:
    window = StoryWindow()
    window.add(article("a", "Talwerk baut neues Werk in Ulm", BODY))
    window.forget(NOON + timedelta(hours=80))
    assert window.stories == ()
    assert window.add(article("b", "Talwerk baut neues Werk in Ulm", BODY, hours=1)).others == ()


@given(st.one_of(st.text(max_size=60), st.text(max_size=40).map("https://a.example/{}".format)))
def test_no_link_raises(link: str) -> None:
    assert isinstance(canonical_address(link), str)


ARTICLES = st.lists(
    st.builds(
        article,
        id=st.sampled_from("abcdefgh"),
        title=st.one_of(
            st.sampled_from(["Talwerk baut neues Werk in Ulm", "Bergson baut neues Werk in Ulm"]), st.text(max_size=40)
        ),
        text=st.sampled_from(["", BODY, RETOLD]),
        hours=st.floats(0, 200),
        about=st.sampled_from(["", "talwerk", "bergson", "talwerk bergson"]),
    ),
    max_size=8,
    unique_by=lambda a: a.id,
)


@given(ARTICLES)
def test_every_entry_is_in_exactly_one_story_and_no_story_mixes_firms_or_spans_more_than_the_window(
    batch: list[Article],
) -> None:
    stories = group(batch)
    members = [a for s in stories for a in (s.first, *s.others)]
    assert sorted(a.id for a in members) == sorted(a.id for a in batch)
    for story in stories:
        for other in story.others:
            assert story.first.published <= other.published <= story.first.published + timedelta(hours=72)
            assert (story.first.entities & other.entities) or story.first.entities == other.entities


@given(ARTICLES)
def test_the_batchs_order_does_not_matter(batch: list[Article]) -> None:
    assert group(batch) == group(list(reversed(batch)))


def test_a_window_of_two_thousand_stories_answers_at_once() -> None:
    window = StoryWindow()
    for i in range(2_000):
        window.add(
            article(f"x{i}", f"Meldung Nummer {i} über Firma {i}", BODY.replace("Ulm", f"Ort{i}"), about=f"firm{i}")
        )
    started = thread_time()
    window.add(article("late", "Etwas anderes", RETOLD, about="firm7"))
    assert thread_time() - started < 0.05
