"""The press as visitors of the demo see it: real feeds, the real bot, a real browser."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import newsstand
from tests.browser.newsstand import Newsstand
from tests.browser.theatre import TUESDAY, Phone, Theatre
from tests.jobs.newsroom import Item, rss

pytestmark = pytest.mark.browser


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with newsstand.opened() as opened:
        yield opened


def _item(title: str, text: str, path: str, hours: float = 1.0) -> Item:
    return Item(title, text, f"https://bote.example/{path}", TUESDAY - timedelta(hours=hours))


def _adds(page: Page, demo: Theatre, address: str) -> Locator:
    """The admin's answer to a feed for all customers, when all that it sets going is done."""
    anton = Phone(page, "Anton")
    anton.says(f"/feed add {address} alle")
    expect(anton.heard.last).to_contain_text("Feed dabei")
    demo.rest()
    return anton.heard.last


def test_an_admin_adds_the_feed_that_a_page_offers_and_sees_what_it_brings(
    page: Page, demo: Theatre, stand: Newsstand
) -> None:
    news = [
        _item("Druckhaus Papst & Sohn holt Preis für Buchgestaltung", "Die Erfurter wurden geehrt.", "papst"),
        _item("Erfurt baut Radwege", "Der Stadtrat stimmte zu.", "rad", 2),
        _item("Markt am Sonntag", "Viele kamen.", "markt", 3),
        _item("Vierte Meldung", "Sie steht nicht in der Vorschau.", "vier", 4),
    ]
    stand.shows("/rss", rss("Erfurter Blatt", *news))
    link = b'<link rel="alternate" type="application/rss+xml" title="Wirtschaft" href="/rss">'
    address = stand.shows("/seite", b"<!doctype html><html><head>" + link + b"</head><body>Hallo</body></html>")
    anton = Phone(page, "Anton")
    anton.says(f"/feed add {address} alle")
    offer = anton.heard.last
    expect(offer).to_contain_text("Das ist eine Seite, kein Feed. Sie bietet an:")
    offer.get_by_text("Wirtschaft", exact=True).click()
    added = anton.heard.filter(has_text="Feed dabei: Erfurter Blatt")
    expect(added).to_contain_text("Druckhaus Papst & Sohn holt Preis für Buchgestaltung")
    expect(added).to_contain_text("Markt am Sonntag")
    expect(added).not_to_contain_text("Vierte Meldung")
    expect(added).to_contain_text("Wäre jetzt ein Anlass für: Druckhaus Papst & Sohn")


def test_a_competitors_news_reaches_who_has_the_customer_worded_as_such(
    page: Page, demo: Theatre, stand: Newsstand
) -> None:
    news = _item(
        "Hydrawerk übernimmt Dichtungshersteller aus Herford",
        "Hydrawerk kauft einen Hersteller von Dichtungen in Herford. Der Preis blieb ungenannt.",
        "hydrawerk",
    )
    answer = _adds(page, demo, stand.shows("/pumpen", rss("Pumpen und Anlagen", news)))
    expect(answer).to_contain_text("Hydrawerk übernimmt Dichtungshersteller aus Herford")
    expect(answer).to_contain_text("Wäre jetzt ein Anlass für: Pumpen Arnold GmbH")
    card = Phone(page, "Ida").heard.filter(has_text="Hydrawerk")
    expect(card).to_have_count(1)
    expect(card).to_contain_text(
        "Pumpen Arnold GmbH · Wettbewerber Hydrawerk übernimmt Dichtungshersteller aus Herford"
    )
    expect(card).to_contain_text("Aufhänger")
    expect(Phone(page, "Max").heard.filter(has_text="Hydrawerk")).to_have_count(0)


def test_one_story_in_three_feeds_is_told_once_and_says_where_else_it_stood(
    page: Page, demo: Theatre, stand: Newsstand
) -> None:
    text = "Das Schraubenwerk Ostalb baut in Aalen ein Prüflabor für 14 Millionen Euro. Es soll 2028 fertig sein."
    titles = (
        "Schraubenwerk Ostalb AG baut Prüflabor in Aalen",
        "Schraubenwerk Ostalb baut in Aalen ein Prüflabor",
        "Aalen: Schraubenwerk Ostalb AG baut Prüflabor",
    )
    for number, title in enumerate(titles):
        item = _item(title, text, f"prueflabor-{number}", hours=2 - number / 4)
        _adds(page, demo, stand.shows(f"/ostalb-{number}", rss(f"Ostalbblatt {number}", item)))
    ida = Phone(page, "Ida")
    expect(ida.heard.filter(has_text="Prüflabor")).to_have_count(1)
    ida.says("/presse Ostalb")
    listed = ida.heard.last
    expect(listed).to_contain_text("1 · Schraubenwerk Ostalb AG: Schraubenwerk Ostalb AG baut Prüflabor in Aalen")
    assert listed.inner_text().count("Prüflabor") == 1
    listed.get_by_text("1", exact=True).click()
    expect(listed).to_contain_text("auch in 2 weiteren")


def test_what_does_not_fit_goes_from_the_list_and_comes_back_by_undo(
    page: Page, demo: Theatre, stand: Newsstand
) -> None:
    news = _item(
        "Spedition Wolff GmbH eröffnet Standort in Halle",
        "Die Spedition Wolff GmbH aus Magdeburg nimmt in Halle ein Lager mit 60 Arbeitsplätzen in Betrieb.",
        "wolff",
    )
    _adds(page, demo, stand.shows("/wolff", rss("Elbblatt", news)))
    ida = Phone(page, "Ida")
    card = ida.heard.filter(has_text="Spedition Wolff GmbH eröffnet Standort in Halle").last
    card.get_by_text("Passt nicht", exact=True).click()
    judged = ida.heard.filter(has_text="Gemerkt: passt nicht.").last
    expect(judged).to_contain_text("Spedition Wolff GmbH")
    ida.says("/presse Wolff")
    expect(ida.heard.last).to_contain_text("Gerade keine Anlässe aus der Presse zu Spedition Wolff GmbH.")
    judged.get_by_text("Rückgängig", exact=True).click()
    expect(ida.heard.filter(has_text="Rückgängig gemacht")).to_have_count(1)
    ida.says("/presse Wolff")
    expect(ida.heard.last).to_contain_text("Spedition Wolff GmbH eröffnet Standort in Halle")


def test_a_broken_feed_shows_its_state_and_heals_by_itself(page: Page, demo: Theatre, stand: Newsstand) -> None:
    news = _item("Neue Brücke in Halle", "Der Bau beginnt im Mai.", "bruecke")
    _adds(page, demo, stand.shows("/bruecke", rss("Abendpost", news)))
    anton = Phone(page, "Anton")
    stand.shows("/bruecke", 503)
    card = _card_of(anton, "Abendpost")
    card.get_by_text("Jetzt prüfen", exact=True).click()
    expect(card).to_contain_text("⚠️ Der Server ist überlastet (503), seit Di 24.11.")
    expect(card).to_contain_text("nächster Blick Di 24.11.")
    stand.shows("/bruecke", rss("Abendpost", news))
    page.locator("#next-morning").click()
    expect(page.locator("#clock")).to_contain_text("25. November")
    expect(page.locator("#clock")).to_contain_text("08:00")
    demo.rest()
    healed = _card_of(anton, "Abendpost")
    expect(healed).not_to_contain_text("⚠️")
    expect(healed).to_contain_text("zuletzt gelesen Mi 25.11.")


def _card_of(phone: Phone, title: str) -> Locator:
    """The feed's card: from the list by the number that stands before its title."""
    phone.says("/feed")
    listed = phone.heard.last
    expect(listed).to_contain_text("Feeds (")
    expect(listed).to_contain_text(title)
    line = next(line for line in listed.inner_text().splitlines() if f"· {title} –" in line)
    listed.get_by_text(line.split(" ")[0], exact=True).click()
    expect(listed).to_contain_text("Jetzt prüfen")
    return listed
