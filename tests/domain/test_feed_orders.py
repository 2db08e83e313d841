"""What an admin writes after /feed, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.feed_orders import (
    OPEN,
    Order,
    Purpose,
    Sieve,
    filled,
    is_template,
    read_order,
    read_purpose,
    read_sieve,
)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("add https://a.example/rss", Order("https://a.example/rss")),
        ("https://a.example/rss", Order("https://a.example/rss")),
        ("neu a.example/feed.xml", Order("https://a.example/feed.xml")),
        ("werkblatt.example", Order("https://werkblatt.example")),
        ("neu <https://a.example/rss>, für Acme", Order("https://a.example/rss", Purpose("customer", "", "Acme"))),
        (
            "neu für Acme AG https://a.example/rss",
            Order("https://a.example/rss", Purpose("customer", "", "Acme AG")),
        ),
        ("add http://127.0.0.1:81/f customer Acme", Order("http://127.0.0.1:81/f", Purpose("customer", "", "Acme"))),
        ("add http://localhost:81/f for all", Order("http://localhost:81/f", Purpose("all"))),
        ("", None),
        ("add", None),
        ("kein link", None),
        ("add file:///etc/passwd", None),
        ("add javascript:alert(1)", None),
        ("add https://user:secret@a.example/", None),
    ],
)
def test_an_order_is_read_in_any_order_of_words(text: str, order: Order | None) -> None:
    assert read_order(text) == order


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("Müller & Söhne <KG>", Purpose("customer", "", "Müller & Söhne <KG>")),
        ("„Acme Inc.“", Purpose("customer", "", "Acme Inc.")),
        ("für alle Kunden", Purpose("all")),
        ("everybody", Purpose("all")),
        ("Wettbewerber Packwerk Nord von Acme", Purpose("competitor", "Packwerk Nord", "Acme")),
        ("Wettbewerber: Haus von der Heide von Acme", Purpose("competitor", "Haus von der Heide", "Acme")),
        ("competitor Northpack of Brightwater", Purpose("competitor", "Northpack", "Brightwater")),
        ("Wettbewerber Packwerk", None),
        ("Thema KI, Verpackung", Purpose("topic", "KI, Verpackung")),
        ("topic plastics for Acme", Purpose("topic", "plastics", "Acme")),
        ("Thema", None),
        ("Kunde", None),
        ("für", None),
        ("", None),
    ],
)
def test_a_purpose_is_read_in_both_languages(text: str, purpose: Purpose | None) -> None:
    assert read_purpose(text) == purpose


@given(st.text(max_size=300))
def test_any_text_gives_an_order_with_a_web_address_or_none(text: str) -> None:
    order = read_order(text)
    assert order is None or order.url.startswith(("http://", "https://"))
    read_purpose(text)


@pytest.mark.parametrize(
    ("text", "sieve"),
    [
        ("nur Glas, Spiegel", Sieve("Glas, Spiegel", "")),
        ("Nur mit: Glas und Spiegel ohne Fußball", Sieve("Glas, Spiegel", "Fußball")),
        ("ohne Fußball, Stellenanzeige.", Sieve("", "Fußball, Stellenanzeige")),
        ("only glass never football or jobs", Sieve("glass", "football, jobs")),
        ("alles", OPEN),
        ("Everything.", OPEN),
        ("Mit Huber telefoniert", None),
        ("Anruf bei Glaswerke", None),
        ("nur", None),
        ("", None),
    ],
)
def test_words_of_a_feed_are_read(text: str, sieve: Sieve | None) -> None:
    assert read_sieve(text) == sieve


def test_a_template_holds_the_name_without_legal_form_and_safe() -> None:
    url = "https://news.example/rss?q={name}&hl=de"
    assert is_template(url) and not is_template("https://news.example/rss")
    assert filled(url, "Müller & Söhne <KG> GmbH") == (
        "https://news.example/rss?q=M%C3%BCller%20%26%20S%C3%B6hne%20%3CKG%3E&hl=de"
    )


@pytest.mark.parametrize("words", ["für alle A-Kunden", "for every A customer", "for all a", "jeden A Kunden"])
def test_a_class_of_customers_is_understood(words: str) -> None:
    assert read_purpose(words) == Purpose("tier", "A")
