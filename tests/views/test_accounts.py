"""The customer card: what matters comes first, it fits a screen, and names stay byte for byte."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.account_facts import AccountFacts, LastContact, OccasionFact, OpenComplaint, OpenPromise, OpenWish
from bot.domain.accounts import Account, Birthday, Contact
from bot.domain.interactions import Fact
from bot.texts import LOCALES, html
from bot.views import accounts
from bot.views.accounts import CardFacts
from bot.views.fitting import MESSAGE_UNITS
from bot.views.reply import Speech

TODAY = date(2026, 11, 24)
DE = Speech("de")
NAME = "Müller & Söhne <KG>"
ACCOUNT = Account(7, NAME, tier="A", industry="Glas", city="Fürth")
CONTACTS = tuple(
    Contact(n, 7, "Eva", f"Berg{n}", "Frau", "Dr.", "Einkauf", f"e{n}@example.org", "+49 1", Birthday(2, 29))
    for n in range(1, 9)
)


def _card(facts: AccountFacts) -> str:
    return accounts.card(DE, CardFacts(facts, "Max"), TODAY).text


def test_a_complaint_and_a_late_promise_stand_right_below_the_name() -> None:
    facts = AccountFacts(
        ACCOUNT,
        last_contact=LastContact(TODAY, "Ida", "visit", "Anlage steht", "Eva Berg"),
        promises=(OpenPromise("Angebot", TODAY - timedelta(days=3)), OpenPromise("Muster", TODAY + timedelta(days=3))),
        complaints=(OpenComplaint("steht schon wieder", TODAY - timedelta(days=4)),),
    )
    lines = _card(facts).splitlines()
    assert lines[0] == f"<b>{html(NAME)}</b> · A-Kunde"
    assert (
        lines[2].startswith("⚠️ Reklamation offen seit 4 Tagen")
        and lines[3] == "🔔 Zusage: Angebot war fällig am Sa 21.11."
    )
    assert lines[4] == "Zuletzt am Di 24.11., Besuch, von Ida, mit Eva Berg: „Anlage steht“"
    assert lines[5] == "Zusage: Muster bis Fr 27.11."


def test_do_not_contact_comes_before_everything_and_plans_no_next_step() -> None:
    quiet = Account(7, NAME, do_not_contact=True)
    text = _card(AccountFacts(quiet))
    assert text.splitlines()[2] == "⛔ Nicht kontaktieren" and "Nächster Schritt" not in text


@pytest.mark.parametrize(
    ("last", "step"),
    [
        (None, "Nächster Schritt: jetzt melden (Takt 30 Tage)"),
        (TODAY - timedelta(days=40), "Nächster Schritt: jetzt melden (Takt 30 Tage)"),
        (TODAY - timedelta(days=10), "Nächster Schritt: bis Mo 14.12. melden (Takt 30 Tage)"),
    ],
)
def test_without_a_promise_the_cadence_gives_the_next_step(last: date | None, step: str) -> None:
    assert step in _card(AccountFacts(ACCOUNT, last_contact=LastContact(last) if last else None))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_fullest_card_fits_a_screen(locale: str) -> None:
    long = "Wort " * 400
    facts = AccountFacts(
        ACCOUNT,
        contacts=CONTACTS,
        last_contact=LastContact(TODAY, "Max", "call", long, "Eva Berg"),
        promises=tuple(OpenPromise(long, TODAY + timedelta(days=n)) for n in range(-9, 9)),
        complaints=tuple(OpenComplaint(long, TODAY) for _ in range(9)),
        occasions=tuple(OccasionFact(long, "Bote", TODAY) for _ in range(9)),
        wishes=tuple(OpenWish(long, TODAY, "price") for _ in range(9)),
    )
    text = accounts.card(Speech(locale), CardFacts(facts, "Max"), TODAY).text  # type: ignore[arg-type]
    assert len(text) < MESSAGE_UNITS / 2 and len(text.splitlines()) <= 18


def test_the_people_page_has_all_that_one_needs_to_call() -> None:
    told = {CONTACTS[0].id: [Fact(1, "family", "zwei Kinder"), Fact(2, "family", "zwei Kinder")]}
    reply = accounts.people(DE, ACCOUNT, CONTACTS, 0, told)
    assert reply.text.count("Familie: zwei Kinder") == 1
    assert "Frau Dr. Eva Berg1 – Einkauf\n+49 1 · e1@example.org\nGeburtstag: 29. Februar" in reply.text
    assert [button.label for button in reply.rows[0]] == ["Weiter"]
    assert "Berg8" in accounts.people(DE, ACCOUNT, CONTACTS, 99, {}).text


@given(st.text(min_size=1, max_size=60))
def test_a_name_is_escaped_never_changed(name: str) -> None:
    text = accounts.card(DE, CardFacts(AccountFacts(Account(1, name)), ""), TODAY).text
    assert text.startswith(f"<b>{html(name)}</b>")


def test_customers_of_one_name_are_told_apart_by_city_contact_or_industry() -> None:
    offered = [
        Account(1, "Huber", city="Graz"),
        Account(2, "Huber"),
        Account(3, "Huber", industry="Bau"),
        Account(4, "Huber"),
    ]
    reply = accounts.which(DE, DE("customer-several"), offered, {2: "Eva Berg"}, "customer")
    assert [row[0].label for row in reply.rows] == ["Huber · Graz", "Huber · Eva Berg", "Huber · Bau", "Huber"]
