"""The queue of updates: kept until acknowledged, handed out by long polling or pushed by the webhook."""

import json
from collections import OrderedDict
from typing import Any

from bot.sandbox.bell import Bell
from bot.sandbox.faults import Faults
from bot.sandbox.refusals import bad, conflict

# Telegram sends these only if they are asked for by name.
_ONLY_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
_ENCODE = json.JSONEncoder(separators=(",", ":")).encode
_OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
_WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
_MOST_SECONDS = 50


class Entry:
    """An update, encoded when it happened, so that later edits do not change what is delivered."""

    __slots__ = ("body", "chat_id", "left", "update_id")

    def __init__(self, update_id: int, chat_id: int | None, body: str, left: int) -> None:
        self.update_id = update_id
        self.chat_id = chat_id
        self.body = body
        self.left = left


class Updates:
    def __init__(self, faults: Faults, first_id: int = 100_001) -> None:
        self.bell = Bell()
        self.webhook_url = ""
        self.allowed: list[str] = []
        self._faults = faults
        self._next_id = first_id
        self._pending: OrderedDict[int, Entry] = OrderedDict()
        self._poll = 0
        self._closed = False

    def __len__(self) -> int:
        """How many updates are not acknowledged yet."""
        return len(self._pending)

    def add(self, update: dict[str, Any], chat_id: int | None, *, always: bool = False) -> int | None:
        """Queues an update under the next free id (or its own).

        Returns None if the bot did not ask for this kind of update and it is not to come `always`.
        """
        if not always and not self._wanted(update):
            return None
        update_id = update.get("update_id", self._next_id)
        self._next_id = max(self._next_id, update_id + 1)
        body = _ENCODE({"update_id": update_id} | update)
        self._pending[update_id] = Entry(update_id, chat_id, body, max(self._faults.deliveries, 1))
        self.bell.ring()
        return int(update_id)

    def clear(self) -> None:
        self._pending.clear()

    def close(self) -> None:
        """Ends the waiting poll."""
        self._closed = True
        self.bell.ring()

    async def poll(self, offset: int, limit: int, patience: float) -> str:
        """The waiting updates as a JSON array; waits up to `patience` real seconds for the first.

        A newer poll ends an older one that still waits, with 409, as Telegram does it.
        """
        if self.webhook_url:
            raise conflict(_WEBHOOK_ACTIVE)
        if not 0 <= limit <= 1_000_000:
            raise bad("limit must be positive")
        self._poll += 1
        mine = self._poll
        self.bell.ring()
        self.acknowledge(offset)
        await self.bell.until(
            lambda: bool(self._pending) or self._poll != mine or self._closed, min(max(patience, 0), _MOST_SECONDS)
        )
        if self._poll != mine:
            raise conflict(_OTHER_POLLER)
        return "[" + ",".join(self._batch(min(limit or 100, 100))) + "]"

    def acknowledge(self, offset: int) -> None:
        """Forgets all updates below `offset`; a negative one keeps only that many of the newest."""
        if offset < 0:
            for update_id in list(self._pending)[:offset]:
                del self._pending[update_id]
            return
        for update_id in [number for number in self._pending if number < offset]:
            self.delivered(self._pending[update_id])

    def delivered(self, entry: Entry) -> None:
        """One delivery succeeded; the entry stays if a fault switch wants it delivered again."""
        entry.left -= 1
        if entry.left <= 0:
            self._pending.pop(entry.update_id, None)

    def next_for_push(self, busy: set[int | None]) -> Entry | None:
        """The oldest update of a chat that has none on the way; any of them if the order is to be broken."""
        free = (entry for entry in self._pending.values() if entry.chat_id not in busy)
        if self._faults.reorder and (choice := list(free)):
            return self._faults.random.choice(choice)
        return next(free, None)

    def _batch(self, limit: int) -> list[str]:
        bodies = [entry.body for entry, _ in zip(self._pending.values(), range(limit), strict=False)]
        if self._faults.reorder:
            self._faults.random.shuffle(bodies)
        return bodies

    def _wanted(self, update: dict[str, Any]) -> bool:
        kinds = update.keys() - {"update_id"}
        if self.allowed:
            return not kinds or bool(kinds & set(self.allowed))
        return not kinds <= _ONLY_ON_REQUEST or not kinds
