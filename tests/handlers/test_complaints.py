"""A complaint in the hand of its owner and of a lead: clock, next step, severity, settling and the call after it."""

from datetime import date

import pytest

from bot.language.meaning import SaidComplaint
from storage import complaints, followups
from storage.store import Store
from tests.handlers.chat import Answered, Chat, chat_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, Office, make_customer, make_office, talk

KRANICH = "Kranich Fördertechnik GmbH"


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
        kranich = make_customer(db, made, KRANICH)
        talk(db, made, kranich, TODAY, note="Anlage steht, ist sauer", complaints=(SaidComplaint("Anlage steht"),))
    return made


@pytest.fixture
def max_weber(store: Store, office: Office) -> Chat:
    return chat_of(store, office.person)


@pytest.fixture
def lea(store: Store, office: Office) -> Chat:
    with store.transaction() as db:
        lead = make_person(db, office.team, "Lea Lang", role="lead")
    return chat_of(store, lead)


def opened(chat: Chat) -> Answered:
    return chat.taps(chat.says("/offen"), "1 · Kranich Fördertechnik…")


def reminders(store: Store, office: Office) -> list[tuple[str, date | None]]:
    with store.transaction() as db:
        return [(one.follow_up.what, one.follow_up.due) for one in followups.of_account(db, office.team, 1)]


def test_a_complaint_shows_its_clock_and_that_no_step_is_set(max_weber: Chat) -> None:
    shown = opened(max_weber)
    assert shown.text == (
        f"<b>{KRANICH}</b>\n⚠️ Reklamation: „Anlage steht“ seit Di 24.11.\n"
        "Notiert am Di 24.11.: „Anlage steht, ist sauer“\n"
        "Der Kunde sollte bis Do 26.11. von uns hören\nNoch kein nächster Schritt."
    )
    assert list(shown.buttons) == ["Erledigt", "Nächster Schritt", "Wie schwer?", "Weitergeben", "Zur Liste"]


def test_the_receipt_tells_the_clock_and_that_selling_rests(max_weber: Chat) -> None:
    told = max_weber.says("Kranich hat sich beschwert, die Steuerung fällt ständig aus")
    assert "Der Kunde sollte bis Do 26.11. von uns hören, Verkaufsanlässe ruhen." in told.text


def test_a_next_step_is_a_reminder_and_can_be_taken_back(store: Store, office: Office, max_weber: Chat) -> None:
    days = max_weber.taps(opened(max_weber), "Nächster Schritt")
    assert "An welchem Tag ist der nächste Schritt?" in days.text
    done = max_weber.taps(days, "Mi 25.11.")
    assert done.text == f"Nächster Schritt für <b>{KRANICH}</b>: am Mi 25.11. melden. Ich erinnere dich."
    assert reminders(store, office) == [("melden wegen ‚Anlage steht‘", date(2026, 11, 25))]
    again = max_weber.presses(done, "open_point:1:complaint")
    assert "Soll bis Di 1.12. erledigt sein\nNächster Schritt am Mi 25.11.: melden wegen" in again.text
    max_weber.taps(done, "Rückgängig")
    assert reminders(store, office) == []


def test_the_severity_set_by_hand_moves_the_clock(max_weber: Chat) -> None:
    asked = max_weber.taps(opened(max_weber), "Wie schwer?")
    assert list(asked.buttons)[:3] == ["schwer (1 Arbeitstag)", "mittel (2 Arbeitstage)", "leicht (4 Arbeitstage)"]
    done = max_weber.taps(asked, "schwer (1 Arbeitstag)")
    assert done.text == (
        f"Die Reklamation von <b>{KRANICH}</b> ist jetzt schwer.\nDer Kunde sollte bis Mi 25.11. von uns hören (schwer)"
    )
    assert max_weber.presses(done, asked.buttons["schwer (1 Arbeitstag)"]).toast == "Daran ändert sich nichts."
    max_weber.taps(done, "Rückgängig")
    assert "bis Do 26.11." in opened(max_weber).text


def test_settling_plans_the_closing_call_and_undo_takes_it_along(store: Store, office: Office, max_weber: Chat) -> None:
    done = max_weber.taps(opened(max_weber), "Erledigt")
    assert reminders(store, office) == [("nachfragen, ob ‚Anlage steht‘ wirklich behoben ist", date(2026, 11, 26))]
    assert max_weber.presses(done, "complaint_step:1:2026-11-25").toast == "Schon erledigt: Di 24.11."
    max_weber.taps(done, "Rückgängig")
    assert reminders(store, office) == []
    assert "Anlage steht" in opened(max_weber).text


def test_a_note_that_settles_plans_the_call_too_and_its_correction_moves_it(
    store: Store, office: Office, max_weber: Chat
) -> None:
    with store.transaction() as db:
        make_customer(db, office, "Hochjoch Bergbahnen AG")
    told = max_weber.says("Reklamation von Kranich ist erledigt")
    assert "Wiedervorlage: nachfragen, ob ‚Anlage steht‘ wirklich behoben ist – ich erinnere" in told.text
    max_weber.says("nein, das war Hochjoch")
    assert reminders(store, office) == []
    with store.transaction() as db:
        assert followups.of_account(db, office.team, 2) == []
        assert complaints.open_of(db, office.team, [1])


def test_settling_does_the_step_that_was_set(store: Store, office: Office, max_weber: Chat) -> None:
    max_weber.taps(max_weber.taps(opened(max_weber), "Nächster Schritt"), "Mi 25.11.")
    done = max_weber.taps(opened(max_weber), "Erledigt")
    assert [what for what, _ in reminders(store, office)] == ["nachfragen, ob ‚Anlage steht‘ wirklich behoben ist"]
    max_weber.taps(done, "Rückgängig")
    assert [what for what, _ in reminders(store, office)] == ["melden wegen ‚Anlage steht‘"]


def test_a_lead_sees_and_moves_every_open_complaint_of_the_team(max_weber: Chat, lea: Chat) -> None:
    mine = lea.says("/offen")
    team = lea.taps(mine, "Reklamationen im Team")
    assert team.text == (
        f"Eine offene Reklamation im Team\n⚠️ <b>{KRANICH} (Max Weber)</b> – „Anlage steht“ seit Di 24.11."
    )
    shown = lea.taps(team, "Kranich Fördertechnik…")
    assert shown.text.endswith("Kunde von Max Weber")
    assert "am Mi 25.11. melden" in lea.taps(lea.taps(shown, "Nächster Schritt"), "Mi 25.11.").text
    assert "Reklamationen im Team" not in max_weber.says("/offen").buttons
    assert "Teamleitung" in max_weber.presses(team, "team_complaints:0:").toast


def test_the_team_list_turns_its_pages(store: Store, office: Office, lea: Chat) -> None:
    with store.transaction() as db:
        for number in range(9):
            account = make_customer(db, office, f"Firma {number}")
            talk(db, office, account, TODAY, complaints=(SaidComplaint(f"Fehler {number}"),))
    team = lea.taps(lea.says("/offen"), "Reklamationen im Team")
    assert team.text.endswith("Seite 1 von 2")
    assert "Fehler 8" in lea.taps(team, "Weiter").text


@pytest.mark.parametrize("data", ["complaint_step:99:2026-11-25", "complaint_weight:99:high", "complaint_settled:99:"])
def test_another_teams_complaint_is_not_there(max_weber: Chat, data: str) -> None:
    assert max_weber.presses(max_weber.says("/offen"), data).toast == "Das gibt es nicht mehr. Nichts geändert."


@pytest.mark.parametrize("data", ["complaint_step:1:2031-01-01", "complaint_step:1:x", "complaint_weight:1:x"])
def test_a_forged_choice_is_asked_again(store: Store, office: Office, max_weber: Chat, data: str) -> None:
    assert "?" in max_weber.presses(max_weber.says("/offen"), data).text
    assert reminders(store, office) == []
