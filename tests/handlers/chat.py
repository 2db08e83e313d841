"""A person's chat with the bot without Telegram: raw updates in through the turn, answers out of the outbox."""

import json
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import select, update

from bot.settings import Settings
from handlers import ROUTES
from handlers.known_names import KnownNames
from handlers.turn import House, take
from storage import inbox, people, schema
from storage.inbox import Received
from storage.store import Store

_numbers = count(1)


@dataclass
class Answered:
    """A message of the bot as it stands, and the note over the chat."""

    text: str = ""
    buttons: dict[str, str] = field(default_factory=dict)
    message_id: int = 0
    toast: str = ""


def chat_of(store: Store, person_id: int) -> "Chat":
    with store.transaction() as db:
        caller = people.caller_by_id(db, person_id)
    assert caller is not None and caller.person.telegram_id is not None
    return Chat(store, caller.person.telegram_id)


class Chat:
    def __init__(self, store: Store, telegram_id: int) -> None:
        self.store = store
        self.telegram_id = telegram_id
        self.house = House(Settings(), KnownNames(store), ROUTES, lambda: "nahbar_bot")
        self.seen = self._newest()

    def says(self, text: str) -> Answered:
        return self._sends({"message": {**self.message(next(_numbers) + 5000), "text": text}})

    def replies(self, to: Answered, text: str) -> Answered:
        quoted = {**self.message(to.message_id), "text": to.text}
        return self._sends(
            {"message": {**self.message(next(_numbers) + 5000), "text": text, "reply_to_message": quoted}}
        )

    def taps(self, on: Answered, label: str) -> Answered:
        return self.presses(on, on.buttons[label])

    def presses(self, on: Answered, data: str) -> Answered:
        """Any data, as a hacked app can send."""
        message = {**self.message(on.message_id), "text": on.text}
        sender = message.pop("from")
        query = {"id": str(next(_numbers)), "from": sender, "chat_instance": "1", "data": data, "message": message}
        return self._sends({"callback_query": query})

    def heard(self) -> Answered:
        """The newest message that came by itself."""
        return self._read()

    def message(self, message_id: int) -> dict[str, Any]:
        at = int(self.store.clock().timestamp())
        who = {"id": self.telegram_id, "first_name": "Max", "is_bot": False, "language_code": "de"}
        chat = {"id": self.telegram_id, "type": "private", "first_name": "Max"}
        return {"message_id": message_id, "date": at, "chat": chat, "from": who}

    def _sends(self, content: dict[str, Any]) -> Answered:
        number = next(_numbers)
        received = Received(number, self.telegram_id, json.dumps({"update_id": number, **content}))
        with self.store.transaction() as db:
            inbox.keep(db, [received])
        with self.store.transaction() as db:
            take(self.house, db, received)
        return self._read()

    def _newest(self) -> int:
        with self.store.transaction() as db:
            return max((row.id for row in db.all(select(schema.outbox.c.id))), default=0)

    def _read(self) -> Answered:
        """What was posted since the last look; the text of a message goes out as message number row + 1000."""
        outbox, answered = schema.outbox, Answered()
        newer = outbox.c.id > self.seen
        with self.store.transaction() as db:
            for row in db.all(select(outbox).where(newer, outbox.c.chat_id == self.telegram_id).order_by(outbox.c.id)):
                self.seen = row.id
                if row.method == "answerCallbackQuery":
                    answered.toast = row.payload.get("text", "")
                else:
                    message_id = row.payload.get("message_id", row.id + 1000)
                    db.execute(update(outbox).where(outbox.c.id == row.id).values(state="sent", message_id=message_id))
                    keyboard = row.payload.get("reply_markup", {}).get("inline_keyboard", [])
                    answered.text = row.payload["text"]
                    answered.message_id = message_id
                    answered.buttons = {b["text"]: b["callback_data"] for line in keyboard for b in line}
        return answered
