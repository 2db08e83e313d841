"""A new offer meets open wishes: in the customers' words, pressure-checked, decided by whose customer it is."""

from datetime import date, timedelta

import pytest

from bot.language.meaning import SaidComplaint, SaidWish
from jobs.offers import look_for_suggestions
from jobs.prompts import candidates
from storage import followups, vocabulary, wishes
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import Chat, chat_of
from tests.jobs.some_pushes import work_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import Office, caller_of, make_customer, make_office, talk

LONG_AGO = date(2026, 9, 1)


def wish(store: Store, office: Office, name: str, text: str, obstacle: str | None = None, owner: int = 0) -> int:
    with store.transaction() as db:
        account = make_customer(db, office, name, owner_id=owner or office.person)
        talk(db, office, account, LONG_AGO, wishes=(SaidWish(text, obstacle),))  # type: ignore[arg-type]
    return account


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
    wish(store, made, "Acme", "günstigerer Onlineshop", "price")
    wish(store, made, "Brunnen", "Parkplätze vor der Halle")
    return made


@pytest.fixture
def ida(store: Store, office: Office) -> int:
    with store.transaction() as db:
        return make_person(db, office.team, "Ida Berger")


@pytest.fixture
def max_weber(store: Store, office: Office) -> Chat:
    return chat_of(store, office.person)


def promised(store: Store, office: Office, account: int = 1) -> list[str]:
    with store.transaction() as db:
        return [one.follow_up.what for one in followups.of_account(db, office.team, account)]


def wish_state(store: Store, office: Office, number: int = 1) -> str:
    with store.transaction() as db:
        known = wishes.get(db, office.team, number)
    assert known is not None
    return known.wish.state


def test_who_asked_for_it_is_shown_in_their_words_with_day_and_obstacle(max_weber: Chat) -> None:
    shown = max_weber.says("/neuheit Neuer Shop mit Rechnungskauf")
    assert shown.text == (
        "💡 „Neuer Shop mit Rechnungskauf“: Ein Kunde hat danach gefragt.\n\n"
        "1 · <b>Acme</b> · Sabine Müller\n"
        "Wunsch vom Di 1.9.: „günstigerer Onlineshop“ (Hindernis: Preis)"
    )
    assert list(shown.buttons) == ["1 Anruf vormerken", "1 Passt nicht", "Rückgängig"]


def test_taking_it_plans_a_call_and_matches_the_wish_and_undo_brings_both_back(
    store: Store, office: Office, max_weber: Chat
) -> None:
    shown = max_weber.says("/offer Neuer Shop")
    taken = max_weber.taps(shown, "1 Anruf vormerken")
    assert taken.text.endswith("✅ Anruf vorgemerkt")
    assert promised(store, office) == ["Neuheit vorstellen: Neuer Shop (Wunsch: ‚günstigerer Onlineshop‘)"]
    assert wish_state(store, office) == "matched"
    assert max_weber.presses(taken, shown.buttons["1 Anruf vormerken"]).toast == "Schon erledigt."
    assert "Wunsch: „günstiger" not in max_weber.says("/offen").text
    max_weber.taps(taken, "Rückgängig")
    assert promised(store, office) == [] and wish_state(store, office) == "open"


def test_what_does_not_fit_stays_a_wish(store: Store, office: Office, max_weber: Chat) -> None:
    shown = max_weber.taps(max_weber.says("/offer Neuer Shop"), "1 Passt nicht")
    assert shown.text.endswith("Passt nicht") and wish_state(store, office) == "open"


def test_an_open_complaint_holds_the_offer_back(store: Store, office: Office, max_weber: Chat) -> None:
    shown = max_weber.says("/offer Neuer Shop")
    with store.transaction() as db:
        talk(db, office, 1, LONG_AGO, complaints=(SaidComplaint("steht"),))
    toast = max_weber.taps(shown, "1 Anruf vormerken").toast
    assert toast == "⏸ Verkaufsanlässe ruhen, bis die Reklamation erledigt ist."
    again = max_weber.says("/offer Neuer Shop")
    assert again.text.endswith(toast) and list(again.buttons) == ["Rückgängig"]
    assert promised(store, office) == []


async def test_a_colleagues_customer_is_a_suggestion_to_the_colleague(
    store: Store, office: Office, ida: int, max_weber: Chat, clock: SetClock
) -> None:
    wish(store, office, "Cordes", "Shop für Händler", owner=ida)
    hers, shown = chat_of(store, ida), max_weber.says("/offer Neuer Shop")
    assert "2 An Ida Berger geben" in shown.buttons or "1 An Ida Berger geben" in shown.buttons
    label = next(one for one in shown.buttons if one.endswith("An Ida Berger geben"))
    number = shown.buttons[label].split(":")[1]
    assert max_weber.presses(shown, f"offer_take:{number}:").toast == "Das gibt es nicht mehr. Nichts geändert."
    given = max_weber.taps(shown, label)
    assert "📨 An Ida Berger gegeben" in given.text
    for moment in (clock.now.replace(hour=20), clock.now + timedelta(days=1), clock.now + timedelta(days=1, hours=1)):
        clock.now = moment
        await look_for_suggestions(work_of(store))
    heard = hers.heard()
    assert heard.text == (
        "💡 Max Weber hat eine Neuheit: „Neuer Shop“. Das könnte zu einem Wunsch passen:\n"
        "<b>Cordes</b> · Sabine Müller\nWunsch vom Di 1.9.: „Shop für Händler“"
    )
    assert hers.taps(heard, "Anruf vormerken").text.endswith("✅ Anruf vorgemerkt")
    assert promised(store, office, 3) and hers.heard().text == ""


async def test_a_suggestion_taken_back_in_time_is_never_told(
    store: Store, office: Office, ida: int, max_weber: Chat, clock: SetClock
) -> None:
    wish(store, office, "Cordes", "Rechnungskauf", owner=ida)
    given = max_weber.taps(max_weber.says("/offer Rechnungskauf"), "1 An Ida Berger geben")
    max_weber.taps(given, "Rückgängig")
    hers = chat_of(store, ida)
    await look_for_suggestions(work_of(store))
    assert hers.heard().text == ""


def test_never_all_but_the_best_few(store: Store, office: Office, max_weber: Chat) -> None:
    for number in range(12):
        wish(store, office, f"Firma {number}", f"Rechnungskauf {number}")
        wish(store, office, f"Werk {number}", f"Laderampe {number}")
    shown = max_weber.says("/offer Rechnungskauf")
    assert shown.text.count("Wunsch vom") == 8
    wish(store, office, "Noch eine", "Rechnungskauf und mehr")
    for number in range(20):
        wish(store, office, f"Laden {number}", "Rechnungskauf")
    assert "passt auf die meisten Wünsche" in max_weber.says("/offer Rechnungskauf").text


def test_words_that_the_team_set_equal_are_used(store: Store, office: Office, max_weber: Chat) -> None:
    assert "Kein offener Wunsch" in max_weber.says("/offer Stellplatz").text
    with store.transaction() as db:
        vocabulary.put(db, office.team, "Stellplatz", "Parkplätze")
    assert "<b>Brunnen</b>" in max_weber.says("/offer Stellplatz").text


@pytest.mark.parametrize("text", ["/offer", "/neuheit  ", f"/offer {'x' * 301}"])
def test_without_a_line_it_is_explained(max_weber: Chat, text: str) -> None:
    assert max_weber.says(text).text.startswith("Schreib dazu in einer Zeile")


def test_another_teams_wishes_and_matches_are_not_there(store: Store, office: Office, max_weber: Chat) -> None:
    shown = max_weber.says("/offer Neuer Shop")
    with store.transaction() as db:
        eva = make_office(db, "Eva Nord", "Nord")
    other = chat_of(store, eva.person)
    assert "Kein offener Wunsch" in other.says("/offer Neuer Shop").text
    for data in (shown.buttons["1 Anruf vormerken"], "offer_unfit:1:", "offer_give:1:", "offer_take:999:"):
        assert other.presses(shown, data).toast == "Das gibt es nicht mehr. Nichts geändert."


def test_an_own_offer_is_a_reason_to_call_until_it_is_decided(
    store: Store, office: Office, max_weber: Chat, clock: SetClock
) -> None:
    shown = max_weber.says("/offer Neuer Shop")

    def told() -> list[str]:
        with store.transaction() as db:
            (one,) = candidates(db, caller_of(db, office), [1], clock.now).values()
        return [reason.receipt.key for reason in one.reasons]

    assert "wish-match" in told()
    max_weber.taps(shown, "1 Passt nicht")
    assert "wish-match" not in told()
