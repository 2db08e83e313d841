"""Open points in the hand of an account manager, and the week of a lead."""

import re
from datetime import date

import pytest

from bot.language.meaning import SaidComplaint, SaidFollowUp, SaidWish, When
from jobs.followups import look_for_reminders
from storage import complaints, followups, wishes
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import Chat, chat_of
from tests.jobs.some_pushes import work_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, Office, make_customer, make_office, talk

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
        acme = make_customer(db, made, "Müller & Söhne <KG>")
        promised = (SaidFollowUp("Angebot", "us", When(FRIDAY, FRIDAY)), SaidFollowUp("prüft Preis", "them"))
        talk(
            db,
            made,
            acme,
            TODAY,
            note="Anlage steht, Angebot bis Freitag",
            follow_ups=promised,
            complaints=(SaidComplaint("Anlage steht"),),
            wishes=(SaidWish("günstigeres CMS"),),
        )
    return made


@pytest.fixture
def max_weber(store: Store, office: Office) -> Chat:
    return chat_of(store, office.person)


def test_open_lists_complaints_promises_and_wishes_in_order(max_weber: Chat) -> None:
    shown = max_weber.says("/offen")
    assert shown.text == (
        "4 offene Punkte\n"
        "1 · <b>Müller &amp; Söhne &lt;KG&gt;</b> – ⚠️ Reklamation: „Anlage steht“ seit Di 24.11.\n"
        "2 · <b>Müller &amp; Söhne &lt;KG&gt;</b> – Zusage: „Angebot“ bis Fr 27.11.\n"
        "3 · <b>Müller &amp; Söhne &lt;KG&gt;</b> – Zusage des Kunden: „prüft Preis“ seit Di 24.11.\n"
        "4 · <b>Müller &amp; Söhne &lt;KG&gt;</b> – Wunsch: „günstigeres CMS“ seit Di 24.11."
    )
    assert list(shown.buttons)[1] == "2 · Müller & Söhne <KG>"


def test_nothing_open_is_said_plainly(store: Store) -> None:
    with store.transaction() as db:
        eva = make_office(db, "Eva Nord", "Nord")
    assert chat_of(store, eva.person).says("/open").text.startswith("Nichts offen")


@pytest.mark.parametrize(
    ("tap", "state", "said"), [("Gehalten", "kept", "Gehalten: „Angebot“"), ("Nicht gehalten", "broken", "Nicht geh")]
)
def test_a_promise_is_settled_in_one_tap_and_undone(
    store: Store, office: Office, max_weber: Chat, tap: str, state: str, said: str
) -> None:
    card = max_weber.taps(max_weber.says("/offen"), "2 · Müller & Söhne <KG>")
    assert "Notiert am Di 24.11.: „Anlage steht, Angebot bis Freitag“" in card.text
    assert "Zu spät" not in card.buttons
    settled = max_weber.taps(card, tap)
    assert settled.text.startswith(said)
    with store.transaction() as db:
        known = followups.get(db, office.team, 1)
        assert known is not None and (known.follow_up.state, known.closed_on) == (state, TODAY)
    assert max_weber.taps(card, tap).toast == "Schon erledigt: Di 24.11."
    max_weber.taps(settled, "Rückgängig")
    assert max_weber.says("/offen").text.startswith("4 offene Punkte")


def test_an_overdue_promise_can_be_kept_too_late(max_weber: Chat, clock: SetClock) -> None:
    clock.move(days=5)
    card = max_weber.taps(max_weber.says("/offen"), "2 · Müller & Söhne <KG>")
    assert "überfällig seit Fr 27.11." in card.text
    assert max_weber.taps(card, "Zu spät").text.startswith("Zu spät, aber erledigt")


def test_a_promise_is_postponed_to_a_picked_working_day(store: Store, office: Office, max_weber: Chat) -> None:
    card = max_weber.taps(max_weber.says("/offen"), "2 · Müller & Söhne <KG>")
    offered = max_weber.taps(card, "Verschieben")
    assert "Zurück" in offered.buttons
    moved = max_weber.taps(offered, "Mo 30.11.")
    assert moved.text.startswith("Verschoben auf Mo 30.11.: „Angebot“")
    assert "bis Mo 30.11." in max_weber.taps(moved, "Zur Liste").text
    forged = max_weber.presses(card, "promise_move:1:2020-01-01")
    assert forged.text.endswith("Auf welchen Tag?")


def test_complaints_and_wishes_are_settled_and_undone(store: Store, office: Office, max_weber: Chat) -> None:
    shown = max_weber.says("/offen")
    complaint = max_weber.taps(max_weber.taps(shown, "1 · Müller & Söhne <KG>"), "Erledigt")
    assert complaint.text == (
        "Reklamation erledigt: „Anlage steht“ bei <b>Müller &amp; Söhne &lt;KG&gt;</b>.\n"
        "Am Do 26.11. erinnere ich dich an einen Anruf: Ist es wirklich behoben?\n\n"
        "Wie viel Mühe hatte Müller &amp; Söhne &lt;KG&gt;, bis das gelöst war?"
    )
    wish = max_weber.taps(max_weber.taps(shown, "4 · Müller & Söhne <KG>"), "Wunsch abschließen")
    assert wish.text.startswith("Wunsch abgeschlossen: „günstigeres CMS“")
    with store.transaction() as db:
        assert complaints.open_of(db, office.team, [1]) == wishes.open_of(db, office.team, [1]) == []
    max_weber.taps(wish, "Rückgängig")
    max_weber.taps(complaint, "Rückgängig")
    assert max_weber.says("/offen").text.startswith("4 offene Punkte")


def test_long_lists_have_pages_of_eight(store: Store, office: Office, max_weber: Chat) -> None:
    with store.transaction() as db:
        for number in range(15):
            account = make_customer(db, office, f"Firma {number}")
            talk(db, office, account, TODAY, wishes=(SaidWish(f"Wunsch {number}"),))
    first = max_weber.says("/offen")
    assert first.text.endswith("Seite 1 von 3") and len(re.findall(r"^\d+ · ", first.text, re.M)) == 8
    last = max_weber.taps(max_weber.taps(first, "Weiter"), "Weiter")
    assert last.text.endswith("Seite 3 von 3") and "Weiter" not in last.buttons
    assert max_weber.presses(first, f"open_list:{10**17}:").text == last.text


@pytest.mark.parametrize(
    "data",
    [
        "open_point:1:promise",
        "open_point:1:complaint",
        "open_point:1:nonsense",
        "promise_kept:1:",
        "promise_move:1:2026-11-30",
        "complaint_settled:1:",
        "wish_closed:1:",
        "remind_point:1:promise",
    ],
)
def test_another_team_sees_and_settles_nothing(store: Store, office: Office, max_weber: Chat, data: str) -> None:
    with store.transaction() as db:
        eva = make_office(db, "Eva Nord", "Nord")
    answered = chat_of(store, eva.person).presses(max_weber.says("/offen"), data)
    assert (answered.text, answered.toast) == ("", "Das gibt es nicht mehr. Nichts geändert.")
    assert max_weber.says("/offen").text.startswith("4 offene Punkte")


async def test_a_reminder_has_its_buttons_right_there(store: Store, max_weber: Chat, clock: SetClock) -> None:
    clock.move(days=3, hours=2)  # no list came before noon, the last hour for one
    await look_for_reminders(work_of(store))
    reminded = max_weber.heard()
    assert reminded.text.startswith("⏰ Eine Zusage steht an:")
    assert list(reminded.buttons) == ["Gehalten", "Verschieben", "Nicht gehalten"]
    assert max_weber.taps(reminded, "Gehalten").text.startswith("Gehalten: „Angebot“")


def test_a_lead_sees_the_week_and_the_lists_behind_it(store: Store, office: Office, max_weber: Chat) -> None:
    with store.transaction() as db:
        lead = make_person(db, office.team, "Lea Lang", role="lead")
        for number in range(12):
            make_customer(db, office, f"Firma {number:02}")
    lea = chat_of(store, lead)
    week = lea.says("/team")
    assert week.text.startswith(
        "<b>Woche 48 · Süd</b> · Stand Di 24.11.\nA-Kunden im Takt: 1 von 13 (+1). Überfällig: "
    )
    assert (
        "und 10 weitere\nReklamationen: 1 offen, älteste von heute (Müller &amp; Söhne &lt;KG&gt;, Max Weber)"
        in week.text
    )
    part = lea.taps(week, "A-Kunden")
    assert part.text.count("noch kein Gespräch notiert") == 8 and part.text.endswith("Seite 1 von 2")
    assert lea.taps(part, "Weiter").text.count("noch kein Gespräch notiert") == 4
    assert "seit heute: „Anlage steht“" in lea.taps(week, "Reklamationen").text
    assert "„Angebot“ (Fr 27.11.)" in lea.taps(week, "Zusagen").text
    assert "B-Kunden im Takt: 0 von 0" in lea.taps(week, "Alle Zahlen").text
    assert lea.taps(part, "Zurück").text == week.text


@pytest.mark.parametrize("data", ["team_part:0:a,2026-11-24", "team_week:0:2026-11-24"])
def test_the_week_is_for_leads_only(max_weber: Chat, data: str) -> None:
    assert "Teamleitung" in max_weber.says("/team").text
    assert "Teamleitung" in max_weber.presses(max_weber.says("/offen"), data).toast


@pytest.mark.parametrize("arg", ["", "a", "a,", "z,2026-11-24", "a,2999-01-01", "a,0001-01-01", "a,x"])
def test_a_forged_part_of_the_week_is_none(store: Store, office: Office, arg: str) -> None:
    with store.transaction() as db:
        lead = make_person(db, office.team, "Lea Lang", role="lead")
    lea = chat_of(store, lead)
    week = lea.says("/team")
    assert lea.presses(week, f"team_part:0:{arg}").toast == "Das gibt es nicht mehr. Nichts geändert."


def test_one_sees_ones_own_reliability_with_its_numbers(store: Store, office: Office, max_weber: Chat) -> None:
    assert "Deine Zusagen" not in max_weber.says("/offen").text
    for kept in (True, True, False, True, True):
        with store.transaction() as db:
            talk(db, office, 1, TODAY, follow_ups=(SaidFollowUp("Muster", "us", When(FRIDAY, FRIDAY)),))
            newest = max(one.follow_up.id for one in followups.of_account(db, office.team, 1))
            followups.close(db, office.team, newest, "kept" if kept else "broken", TODAY)
    assert max_weber.says("/offen").text.endswith("Deine Zusagen der letzten 90 Tage: 4 von 5 gehalten (80 %)")
    with store.transaction() as db:
        eva = make_person(db, office.team, "Eva Klein")
    assert "Zusagen der letzten" not in chat_of(store, eva).says("/offen").text
