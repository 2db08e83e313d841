"""Turns without a network: an update goes in as raw JSON, what would be sent comes out."""

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

import handlers
from bot.domain.people import Role
from bot.intake import chat_of
from bot.settings import Settings
from handlers import turn
from handlers.known_names import KnownNames
from storage import Store, Transaction, inbox, invitations, people, schema
from storage.inbox import Received

Json = dict[str, Any]

BOOKKEEPING = frozenset({"inbox", "outbox", "strangers"})
"""What may change though nothing was done: that somebody knocked, and what was said to them."""


@dataclass
class Desk:
    store: Store
    house: turn.House = field(init=False)
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.house = turn.House(Settings(), KnownNames(self.store), handlers.ROUTES, lambda: "nahbar_bot")

    def take(self, update: Json) -> list[Json]:
        """The payloads posted by one turn, in order. Raises what the handler raises."""
        number = next(self._numbers)
        raw = json.dumps({"update_id": number, **update})
        received = Received(number, chat_of(update), raw)
        with self.store.transaction() as db:
            inbox.keep(db, [received])
            turn.take(self.house, db, received)
            posted = schema.outbox.c
            rows = db.all(select(posted.payload).where(posted.id.in_(db.posted)).order_by(posted.id))
            return [row.payload for row in rows]

    def says(self, sender: Json, text: str, **more: Any) -> list[Json]:
        return self.take({"message": message(sender, text, number=next(self._numbers), **more)})

    def taps(self, sender: Json, data: str) -> list[Json]:
        return self.take({"callback_query": tap(sender, data)})

    def joins(self, sender: Json, role: Role, team: str) -> None:
        with self.store.transaction() as db:
            token = invitations.create(db, people.team_named(db, team), role, None, None)
        self.says(sender, f"/start {token}")

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that the database holds, but for bookkeeping."""
        with self.store.transaction() as db:
            return {table.name: _rows(db, table) for table in schema.metadata.sorted_tables if _counts(table)}


def _counts(table: Any) -> bool:
    return table.name not in BOOKKEEPING


def _rows(db: Transaction, table: Any) -> list[tuple[Any, ...]]:
    rows = db.all(select(table).order_by(*table.primary_key.columns))
    return [tuple(json.dumps(value) if isinstance(value, dict | list) else value for value in row) for row in rows]


def user(number: int, name: str, **more: Any) -> Json:
    return {"id": number, "is_bot": False, "first_name": name, "language_code": "de", **more}


def private(sender: Json) -> Json:
    return {"id": sender["id"], "type": "private", "first_name": sender["first_name"]}


def message(sender: Json, text: str, *, number: int = 1, at: int = 1_795_511_700, **more: Any) -> Json:
    """A message in the private chat of its sender, at 10:15 on 24 November 2026, unless `more` says otherwise."""
    return {"message_id": number, "date": at, "chat": private(sender), "from": sender, "text": text, **more}


def tap(sender: Json, data: str, **more: Any) -> Json:
    below = {"message_id": 1, "date": 1_795_511_700, "chat": private(sender), "text": "Karte"}
    return {"id": "77", "from": sender, "chat_instance": "1", "message": below, "data": data, **more}


def buttons(payloads: list[Json]) -> list[str]:
    """The callback data of all buttons."""
    boards = [payload.get("reply_markup", {}).get("inline_keyboard", []) for payload in payloads]
    return [button["callback_data"] for board in boards for row in board for button in row if "callback_data" in button]
