"""What still lies in the chat: receipts of what is gone, a question to a role that was taken, a team that was left."""

import pytest
from sqlalchemy import delete, select

from storage import Store, accounts, people, schema
from tests.faults.desk import Desk, Json, buttons, user

MAX, ADA = user(41, "Max"), user(42, "Ada")
KRANICH, SOEHNLEIN = "Heute mit Kranich telefoniert", "Heute mit Söhnlein telefoniert"


@pytest.fixture
def desk(store: Store) -> Desk:
    desk = Desk(store)
    desk.joins(MAX, "manager", "Süd")
    desk.joins(ADA, "admin", "Süd")
    with store.transaction() as db:
        for name in ("Kranich Fördertechnik GmbH", "Söhnlein OHG"):
            accounts.add(db, people.team_named(db, "Süd"), name=name, aliases=(name.split()[0],))
    return desk


def _button(payloads: list[Json], verb: str) -> str:
    return next(data for data in buttons(payloads) if data.startswith(f"{verb}:"))


def _notes(desk: Desk) -> list[str]:
    with desk.store.transaction() as db:
        rows = db.all(select(schema.interactions.c.note).order_by(schema.interactions.c.id))
        return [row.note for row in rows]


def _withdraw(desk: Desk, role: str) -> None:
    with desk.store.transaction() as db:
        db.execute(delete(schema.memberships).where(schema.memberships.c.role == role))


def test_the_receipt_of_what_is_gone_does_not_speak_of_the_next_entry(desk: Desk) -> None:
    old = desk.says(MAX, KRANICH)
    desk.taps(MAX, _button(old, "undo"))
    desk.says(MAX, SOEHNLEIN)
    desk.taps(MAX, _button(old, "change").replace("change", "delete"))
    assert _notes(desk) == [SOEHNLEIN]


def test_a_deletion_can_be_undone_after_the_next_entry(desk: Desk) -> None:
    entry = _button(desk.says(MAX, KRANICH), "change")
    deleted = desk.taps(MAX, entry.replace("change", "delete"))
    desk.says(MAX, SOEHNLEIN)
    desk.taps(MAX, _button(deleted, "undo"))
    assert _notes(desk) == [KRANICH, SOEHNLEIN]


def test_a_question_to_a_role_that_was_taken_swallows_no_notes(desk: Desk) -> None:
    desk.joins(ADA, "manager", "Süd")
    desk.says(ADA, "/feed https://news.example/rss")
    _withdraw(desk, "admin")
    desk.says(ADA, KRANICH)
    assert _notes(desk) == [KRANICH]


def test_a_question_to_a_role_that_was_taken_is_not_taken_up_again_with_the_role(desk: Desk) -> None:
    desk.joins(ADA, "manager", "Süd")
    desk.says(ADA, "/feed https://news.example/rss")
    _withdraw(desk, "admin")
    desk.says(ADA, KRANICH)
    desk.joins(ADA, "admin", "Süd")
    desk.says(ADA, SOEHNLEIN)
    assert _notes(desk) == [KRANICH, SOEHNLEIN]


def test_a_feed_that_was_ordered_for_a_team_is_not_added_to_the_next_one(desk: Desk) -> None:
    asked = desk.says(ADA, "/feed https://news.example/rss")
    desk.joins(ADA, "admin", "Nord")
    desk.taps(ADA, _button(asked, "feedfor"))
    assert desk.rows()["jobs"] == []
