"""What a visitor of the demo does and sees: the real page, the real bot, a real browser."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.theatre import Phone, Theatre

pytestmark = pytest.mark.browser


def test_a_manager_logs_a_call_corrects_the_message_and_takes_it_back(page: Page) -> None:
    phone = Phone(page, "Max")
    phone.says("Gestern mit Frau Kessler von Kranich telefoniert, Angebot bis Freitag zugesagt")
    receipt = phone.heard.last
    expect(receipt).to_contain_text("Kranich Fördertechnik GmbH · Sabine Kessler")
    expect(receipt).to_contain_text("Gespräch am Mo 23.11.")
    expect(receipt).to_contain_text("bis Fr 27.11.")
    phone.said.last.locator(".bubble").dblclick()
    phone.says("Gestern mit Frau Kessler von Kranich telefoniert, Angebot bis Donnerstag zugesagt")
    expect(receipt).to_contain_text("bis Do 26.11.")
    receipt.get_by_text("Rückgängig", exact=True).click()
    expect(receipt).to_contain_text("bis Fr 27.11.")
    receipt.get_by_text("Rückgängig", exact=True).click()
    expect(receipt).to_contain_text("Rückgängig gemacht")
    expect(receipt.locator("button.inline")).to_have_count(0)


def test_a_name_that_fits_two_customers_is_asked_about_with_buttons(page: Page) -> None:
    phone = Phone(page, "Max")
    phone.says("Weber angerufen, nicht erreicht")
    receipt = phone.heard.last
    expect(receipt).to_contain_text("Wer war es?")
    receipt.get_by_text("Weber Gartenbau e.K. · Landshut").click()
    expect(receipt).to_contain_text("Weber Gartenbau e.K.")
    expect(receipt).not_to_contain_text("Wer war es?")


def test_an_article_arrives_and_becomes_a_call(page: Page) -> None:
    phone = Phone(page, "Max")
    card = phone.heard.filter(has_text="Klinikum Lahntal gGmbH bekommt neue Leitung")
    expect(card).to_contain_text("Aufhänger")
    expect(card.get_by_role("link", name=re.compile("Artikel"))).to_have_attribute("href", re.compile("klinikum"))
    card.get_by_text("Anruf vormerken").click()
    expect(card).to_contain_text("Mi 25.11.")
    phone.says("/offen")
    expect(phone.heard.last).to_contain_text("Klinikum Lahntal bekommt neue Leitung")


def test_an_admin_adds_a_feed_and_sees_what_it_would_have_brought(page: Page) -> None:
    phone = Phone(page, "Anton")
    phone.node.locator(".chip").filter(has_text="hafenblatt").click()
    phone.node.locator("textarea.composer").press("Enter")
    answer = phone.heard.last
    expect(answer).to_contain_text("Feed dabei: Bremerhavener Hafenblatt")
    expect(answer).to_contain_text("Weserlinie stellt Verbindung nach Helgoland ein")
    expect(answer).to_contain_text("Reederei Petersen & Lührs KG")
    phone.says("/feed")
    expect(phone.heard.last).to_contain_text("Feeds (3)")


def test_a_lead_reads_the_week_of_the_team(page: Page) -> None:
    phone = Phone(page, "Ida")
    phone.says("/team")
    week = phone.heard.last
    expect(week).to_contain_text("Woche 48 · Team Süd")
    expect(week).to_contain_text("Tiroler Bergbahnen Hochjoch AG")
    week.get_by_text("A-Kunden", exact=True).click()
    expect(week).to_contain_text("Weber Präzisionsteile GmbH & Co. KG")
    week.get_by_text("Zurück").click()
    expect(week).to_contain_text("Reklamationen: 1 offen")


def test_a_stranger_is_turned_away_politely(page: Page, demo: Theatre) -> None:
    demo.stranger("Fremder")
    phone = Phone(page, "Fremder")
    phone.says("Gestern mit Frau Kessler von Kranich telefoniert")
    expect(phone.heard.last).to_contain_text("Ich arbeite nur für eingeladene Kolleginnen und Kollegen.")
    expect(phone.heard).to_have_count(1)


def test_the_next_morning_brings_the_list_and_its_first_customer_is_done(page: Page) -> None:
    phone = Phone(page, "Max")
    page.locator("#next-morning").click()
    morning = phone.heard.filter(has_text="Guten Morgen Max").last
    expect(page.locator("#clock")).to_contain_text("25. November")
    expect(morning).to_contain_text("Reklamation offen seit 7 Tagen: „Steuerung schon wieder ausgefallen“")
    morning.get_by_text("1 Erledigt").click()
    expect(morning.locator("s")).to_have_text("1 · Tiroler Bergbahnen Hochjoch AG")
    phone.says("Techniker kommt Montag, er ist beruhigt")
    expect(phone.heard.last).to_contain_text("Tiroler Bergbahnen Hochjoch AG")


def test_monday_brings_the_digest_to_the_lead(page: Page) -> None:
    phone = Phone(page, "Ida")
    for day in ("26. November", "27. November", "30. November"):
        page.locator("#next-morning").click()
        expect(page.locator("#clock")).to_contain_text(day)
        expect(page.locator("#clock")).to_contain_text("08:00")
    digest = phone.heard.filter(has_text="Woche 48 · Team Süd").last
    expect(digest).to_contain_text("A-Kunden im Takt")
    expect(digest).not_to_contain_text("Stand")


def test_the_next_morning_is_read_from_its_first_message_on(page: Page) -> None:
    page.locator("#next-morning").click()
    morning = Phone(page, "Max").heard.filter(has_text="Guten Morgen Max").last
    expect(morning.get_by_text("Guten Morgen Max")).to_be_in_viewport()
