"""A button that is tapped twice, since the phone was slow: one effect, one thing to undo, and a word at the second tap.

The second tap is of the message as it was: Telegram sends it although the first one has changed the message.
"""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.sandbox import Message, User
from storage import schema
from tests.handlers.talk import acting, newest, says, taps
from tests.stage import Stage
from tests.storage.some_work import Office, make_occasion

KRANICH = "Heute mit Kranich telefoniert, bis Freitag Angebot schicken"
KEPT = ("interactions", "followups", "accounts", "occasions", "prompt_items", "memberships", "people", "invitations")
"""Tables of which a second tap changes nothing."""

Leads = Callable[[Stage, User], Awaitable[Message]]


def _after(*words: str) -> Leads:
    """The answer to the last of these messages."""

    async def lead(stage: Stage, user: User) -> Message:
        for text in words:
            await says(stage, user, text)
        return newest(user)

    return lead


def _through(words: str, *labels: str) -> Leads:
    """The message after these taps."""

    async def lead(stage: Stage, user: User) -> Message:
        shown = await says(stage, user, words)
        for label in labels:
            await taps(stage, user, shown, label)
            shown = newest(user)
        return shown

    return lead


async def _article(stage: Stage, user: User) -> Message:
    with stage.store.transaction() as db:
        account = db.scalar(select(schema.accounts.c.id).where(schema.accounts.c.name.like("Kranich%")))
        make_occasion(db, Office(1, 1), account, "Kranich baut um", db.now)
    await taps(stage, user, await says(stage, user, "/presse Kranich"), "1")
    return newest(user)


async def _postponing(stage: Stage, user: User) -> Message:
    await says(stage, user, KRANICH)
    return await _through("/offen", "1 · Kranich Fördertechnik…", "Verschieben")(stage, user)


CASES: dict[str, tuple[Leads, str]] = {
    "another day": (_through(KRANICH, "Ändern", "Datum"), "Mo 23.11."),
    "another channel": (_through(KRANICH, "Ändern", "Art"), "Besuch"),
    "a note only": (_after("Irgendwas mit Gerhardsmeier Stahlbau besprochen"), "Nur Notiz"),
    "which customer": (_after("Weber angerufen, nicht erreicht"), "Weber Gartenbau e.K. · Landshut"),
    "a new customer": (_after("Heute mit Gerhardsmeier Stahlbau telefoniert"), "Anlegen"),
    "a promise moved": (_postponing, "Mo 30.11."),
    "a promise moved in words": (_after(KRANICH, "Verschieb das Angebot für Kranich auf Montag"), "Auf Mo 30.11."),
    "a pause": (_after("/pause"), "Bis Fr 27.11."),
    "working days": (_through("/einstellungen", "Arbeitstage"), "Sa"),
    "an hour": (_through("/einstellungen", "Uhrzeit"), "9:00"),
    "a role given": (_through("/personen", "Eva"), "Teamleitung"),
    "an invitation": (_after("/einladen Ida"), "Betreuung"),
    "do not contact": (_after("/kunde Kranich"), "Nicht kontaktieren"),
    "an article that fits": (_article, "Passt"),
    "a call about an article": (_article, "Anruf vormerken"),
    "done": (_after("/heute"), "1 Erledigt"),
}


@pytest.mark.parametrize(("leads", "label"), CASES.values(), ids=CASES)
async def test_a_second_tap_changes_nothing_and_is_answered(tmp_path: Path, leads: Leads, label: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await max_.starts(stage.invitation("admin", "Süd"))
        await stage.joins("Eva")
        shown = await leads(stage, max_)
        button = shown.find(label)
        assert button is not None and button.data is not None, shown.labels
        data = button.data
        before = _state(stage)
        await taps(stage, max_, shown, data, forged=True)
        once, text = _state(stage), newest(max_).text
        assert once != before
        assert await taps(stage, max_, shown, data, forged=True)
        assert (_state(stage), newest(max_).text) == (once, text)
        if label not in ("Betreuung",):  # an invitation has a button of its own
            assert (await says(stage, max_, "/zurueck")).text.startswith("Rückgängig gemacht")
            assert _state(stage)[0] == before[0]


def _state(stage: Stage) -> tuple[str, int]:
    """All that people said and set, and how much there is to undo."""
    found: dict[str, list[object]] = {}
    with stage.store.transaction() as db:
        for name in KEPT:
            table = schema.metadata.tables[name]
            rows = db.all(select(table).order_by(table.c.id))
            found[name] = [
                {key: value for key, value in row._asdict().items() if not key.startswith(("next_", "changed_"))}
                for row in rows
            ]
        changed = db.all(select(schema.changes.c.action_id).distinct())
    return json.dumps(found, default=str, sort_keys=True), len(changed)
