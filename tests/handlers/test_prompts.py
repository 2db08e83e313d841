"""The day's list in the hand of an account manager."""

from datetime import date, timedelta

import pytest

from bot.language.meaning import SaidComplaint
from jobs import prompts as job
from storage import interactions, people, schema
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import Answered, Chat, chat_of
from tests.storage.some_work import TODAY, Office, make_customer, make_occasion, make_office, talk

NAMES = ("Acme Verpackung GmbH", "Brauerei Huber", "Chemie Kern")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def office(store: Store) -> Office:
    with store.transaction() as db:
        made = make_office(db)
        for place, name in enumerate(NAMES):
            talk(db, made, make_customer(db, made, name), ago(44 - 3 * place), note=f"Sprach über Projekt {place}")
    return made


@pytest.fixture
def max_weber(store: Store, office: Office) -> Chat:
    return chat_of(store, office.person)


def test_today_shows_the_list_at_any_time_without_spending_the_morning(
    store: Store, office: Office, max_weber: Chat
) -> None:
    first = max_weber.says("/today")
    assert first.text.startswith("Drei Leute, die heute von dir hören sollten:\n\n<b>1 · Acme Verpackung GmbH</b>")
    assert list(first.buttons)[:4] == ["1 Erledigt", "Später", "Morgen", "Warum?"]
    assert {"2 Erledigt", "3 Erledigt", "Mehr…", "Fertig für heute"} <= set(first.buttons)
    assert max_weber.says("/heute").text == first.text
    with store.transaction() as db:
        job.send_morning(db, office.person)
    assert max_weber.heard().text.startswith("Guten Morgen Max. Drei Leute")


def test_nobody_to_call_is_said_plainly(store: Store) -> None:
    with store.transaction() as db:
        eva = make_office(db, "Eva Nord", "Nord")
    assert chat_of(store, eva.person).says("/today").text.startswith("Bei dir liegt")


def test_done_logs_the_call_strikes_the_card_and_can_be_undone(store: Store, office: Office, max_weber: Chat) -> None:
    shown = max_weber.says("/today")
    done = max_weber.taps(shown, "1 Erledigt")
    assert done.message_id == shown.message_id
    assert "✅ <s>1 · Acme Verpackung GmbH</s> erledigt" in done.text
    assert done.text.endswith("Magst du in einer Zeile festhalten, worum es ging?")
    assert "1 Erledigt" not in done.buttons and "2 Erledigt" in done.buttons
    with store.transaction() as db:
        logged = interactions.last_of_chat(db, office.team, max_weber.telegram_id)
    assert logged is not None and logged.account is not None
    assert (logged.account.name, logged.day, logged.channel, logged.people) == (
        NAMES[0],
        TODAY,
        "call",
        ("Sabine Müller",),
    )
    undone = max_weber.taps(done, "Rückgängig")
    assert (undone.text, undone.toast) == (shown.text, "Rückgängig gemacht.")
    with store.transaction() as db:
        assert interactions.last_of_chat(db, office.team, max_weber.telegram_id) is None


def test_the_line_after_done_becomes_the_note_with_all_that_it_says(
    store: Store, office: Office, max_weber: Chat
) -> None:
    max_weber.taps(max_weber.says("/today"), "1 Erledigt")
    receipt = max_weber.says("Angebot bis Freitag zugesagt")
    assert "<b>Acme Verpackung GmbH</b> · Sabine Müller" in receipt.text
    assert "Fr 27.11." in receipt.text
    assert "Rückgängig" in receipt.buttons
    with store.transaction() as db:
        last = interactions.last_of_chat(db, office.team, max_weber.telegram_id)
        assert last is not None and last.account is not None
        found = interactions.of_account(db, office.team, last.account.id)
    assert [entry.note for entry in found] == ["Angebot bis Freitag zugesagt", "Sprach über Projekt 0"]


def test_what_was_done_in_a_team_that_was_left_stays_there_as_it_is(
    store: Store, office: Office, max_weber: Chat
) -> None:
    done = max_weber.taps(max_weber.says("/today"), "1 Erledigt")
    with store.transaction() as db:
        people.grant(db, office.person, people.team_named(db, "Nord"), "manager")
    assert max_weber.taps(done, "Rückgängig").toast.startswith("Das gibt es nicht mehr")
    with store.transaction() as db:
        assert interactions.last_of_chat(db, office.team, max_weber.telegram_id) is not None


@pytest.mark.parametrize("words", ["Heute mit Brauerei Huber telefoniert", "/offen"])
def test_what_speaks_of_something_else_is_not_taken_as_the_line(
    store: Store, office: Office, max_weber: Chat, words: str
) -> None:
    max_weber.taps(max_weber.says("/today"), "1 Erledigt")
    max_weber.says(words)
    with store.transaction() as db:
        mine = interactions.recent_accounts(db, office.team, office.person)
        acme = next(account for account in mine if account.name == NAMES[0])
        assert interactions.of_account(db, office.team, acme.id)[0].note == ""


def test_after_two_hours_a_line_stands_for_itself(
    store: Store, office: Office, max_weber: Chat, clock: SetClock
) -> None:
    max_weber.taps(max_weber.says("/today"), "1 Erledigt")
    clock.move(hours=3)
    max_weber.says("Angebot bis Freitag zugesagt")
    with store.transaction() as db:
        acme = interactions.recent_accounts(db, office.team, office.person)
        notes = [entry.note for account in acme for entry in interactions.of_account(db, office.team, account.id)]
    assert "" in notes


def test_later_and_tomorrow_leave_the_list_and_come_back_when_due(max_weber: Chat, clock: SetClock) -> None:
    shown = max_weber.says("/today")
    later = max_weber.taps(shown, "Später")  # the last of that label in the keyboard: the third customer
    assert "🕐 <s>3 · Chemie Kern</s> um 13:15 wieder" in later.text
    tomorrow = max_weber.taps(later, "Morgen")
    assert "🕐 <s>2 · Brauerei Huber</s> am Mi 25.11. wieder" in tomorrow.text
    assert "<b>Acme Verpackung GmbH</b>" in max_weber.says("/today").text
    assert "Brauerei" not in max_weber.says("/today").text
    clock.move(days=1)
    assert "Brauerei Huber" in max_weber.says("/today").text


def test_more_offers_days_and_reasons_to_skip(max_weber: Chat) -> None:
    shown = max_weber.says("/today")
    which = max_weber.taps(shown, "Mehr…")
    options = max_weber.taps(which, "2 · Brauerei Huber")
    assert list(options.buttons) == [
        "Anderer Tag",
        "Passt gerade nicht",
        "Kein Thema",
        "Schon gesprochen",
        "Anderer Grund",
        "Zurück",
    ]
    offered = max_weber.taps(options, "Anderer Tag")
    assert list(offered.buttons)[:7] == [
        "Mi 25.11.",
        "Do 26.11.",
        "Fr 27.11.",
        "Mo 30.11.",
        "Di 1.12.",
        "Mi 2.12.",
        "Do 3.12.",
    ]
    picked = max_weber.taps(offered, "Fr 27.11.")
    assert "🕐 <s>2 · Brauerei Huber</s> am Fr 27.11. wieder" in picked.text
    options = max_weber.taps(max_weber.taps(picked, "Mehr…"), "3 · Chemie Kern")
    assert max_weber.taps(options, "Zurück").text.startswith("Drei Leute")
    skipped = max_weber.taps(options, "Kein Thema")
    assert "<s>3 · Chemie Kern</s> übersprungen" in skipped.text
    assert "ist übersprungen (Kein Thema)" in skipped.text
    assert max_weber.taps(skipped, "Mehr…").text.startswith("<b>Acme Verpackung GmbH</b>")


def test_done_for_today_ends_the_list(max_weber: Chat) -> None:
    ended = max_weber.taps(max_weber.says("/today"), "Fertig für heute")
    assert ended.text.startswith("Das war die Liste für heute.")
    assert list(ended.buttons) == ["Rückgängig"]
    assert max_weber.says("/today").text.startswith("Von deinen Kunden drängt heute niemand")
    assert "1 Erledigt" in max_weber.taps(ended, "Rückgängig").buttons


def test_why_shows_a_sum_that_adds_up_and_leads_back(max_weber: Chat) -> None:
    shown = max_weber.says("/today")
    why = max_weber.presses(shown, shown.buttons["1 Erledigt"].replace("prompt_done", "prompt_why"))
    head, *lines = why.text.splitlines()
    assert head.startswith("Warum <b>Acme Verpackung GmbH</b>? ")
    total = float(head.split("? ")[1].split()[0].replace(",", "."))
    points = [float(line.split()[0].replace(",", ".")) for line in lines if line[0].isdigit() or line[0] == "-"]
    assert total == sum(points)
    assert max_weber.taps(why, "Zurück").text == shown.text


def test_an_old_button_says_when_it_was_done_and_changes_nothing(max_weber: Chat, clock: SetClock) -> None:
    shown = max_weber.says("/today")
    max_weber.taps(shown, "1 Erledigt")
    clock.move(minutes=5)
    for _ in range(5):
        assert max_weber.taps(shown, "1 Erledigt") == Answered(toast="Schon erledigt, heute um 10:15.")
    clock.move(days=7)
    assert max_weber.taps(shown, "1 Erledigt").toast == "Schon erledigt, Di 24.11. um 10:15."


@pytest.mark.parametrize(
    "verb",
    ["done", "later", "tomorrow", "day", "skip", "end", "why", "more", "item", "list", "undo"],
)
def test_a_forged_button_of_somebody_else_does_nothing(
    store: Store, office: Office, max_weber: Chat, verb: str
) -> None:
    shown = max_weber.says("/today")
    with store.transaction() as db:
        stranger = make_office(db, "Eva Nord", "Nord")
    eva = chat_of(store, stranger.person)
    for id_ in (1, 2, 10**17):
        for arg in ("", "2026-11-27", "not-now", "1", "x" * 20):
            answered = eva.presses(shown, f"prompt_{verb}:{id_}:{arg}")
            assert answered.text == "" and answered.toast
    assert max_weber.says("/today").text == shown.text
    assert stranger.team != office.team


def test_a_repair_call_uses_no_occasion_and_an_occasion_is_used_by_the_call(
    store: Store, office: Office, max_weber: Chat
) -> None:
    with store.transaction() as db:
        news, hotel = make_customer(db, office, "Neuwerk AG"), make_customer(db, office, "Alpenblick")
        talk(db, office, news, ago(60))
        make_occasion(db, office, news, "Neuwerk baut", db.now)
        occasion = make_occasion(db, office, hotel, "Alpenblick baut", db.now)
        talk(db, office, hotel, ago(3), complaints=(SaidComplaint("Heizung kalt"),))
    shown = max_weber.says("/today")
    assert "Neuwerk baut (Fränkischer Bote, heute)" in shown.text
    assert "Alpenblick baut" not in shown.text
    done = max_weber.taps(shown, "1 Erledigt")
    assert "Alpenblick" in done.text
    with store.transaction() as db:
        table = schema.occasions
        assert db.one(table.select().where(table.c.id == occasion)).state == "new"  # type: ignore[union-attr]


def test_a_card_keeps_its_reasons_when_somebody_was_tried_in_vain_and_another_row_is_tapped(max_weber: Chat) -> None:
    shown = max_weber.says("/today")
    before = next(card for card in shown.text.split("\n\n") if card.startswith("<b>1 · Acme"))
    max_weber.says("Acme Verpackung angerufen, niemand erreicht")
    tapped = max_weber.taps(shown, "2 Erledigt")
    after = next(card for card in tapped.text.split("\n\n") if card.startswith("<b>1 · Acme"))
    assert after.splitlines()[1] == before.splitlines()[1]
    assert after.splitlines()[-1] == before.splitlines()[-1]
    why = max_weber.presses(tapped, shown.buttons["1 Erledigt"].replace("prompt_done", "prompt_why"))
    assert "Beim letzten Versuch war niemand zu erreichen" in why.text
