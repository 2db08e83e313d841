"""The state of one small Telegram: people, chats, files, updates, and what happens to them."""

import itertools
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.bubbles import bubble
from bot.sandbox.call import Call
from bot.sandbox.chats import Button, Chat, Json, Line, Message, Person, group_chat, private_chat
from bot.sandbox.clock import SandboxClock
from bot.sandbox.events import Events
from bot.sandbox.faults import Faults
from bot.sandbox.files import Shelf
from bot.sandbox.ledger import Ledger
from bot.sandbox.limits import Limiter
from bot.sandbox.refusals import bad, forbidden
from bot.sandbox.updates import Updates
from bot.sandbox.webhook import Hook

_FIRST_PERSON = 5_000_000_001  # beyond 32 bits, as today's accounts are
_FIRST_GROUP = -1_001_000_000_001


@dataclass
class Query:
    """A pressed button that waits for answerCallbackQuery."""

    id: str
    chat: Chat
    at: float
    answer: str | None = None  # the toast, "" for none; None while unanswered


@dataclass
class World:
    clock: SandboxClock
    limiter: Limiter
    bot: Person
    zone: str
    keep: int
    faults: Faults = field(default_factory=Faults)
    hook: Hook = field(default_factory=Hook)
    events: Events = field(default_factory=Events)
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    busy: int = 0  # calls being answered, long polls apart

    def __post_init__(self) -> None:
        self.updates = Updates(self.faults)
        self.files = Shelf(self.keep)
        self.ledger = Ledger(max(self.keep, 200_000))
        self._person_ids = itertools.count(_FIRST_PERSON)
        self._group_ids = itertools.count(_FIRST_GROUP, -1)
        self._query_ids = itertools.count(4_000_000_000_001)

    def add_person(
        self, first_name: str, last_name: str = "", username: str = "", language_code: str = "", role_label: str = ""
    ) -> Person:
        person = Person(next(self._person_ids), first_name, last_name, username, language_code, role_label)
        self.people[person.id] = person
        self.chats[person.id] = private_chat(person)
        about = {"id": person.id, "first_name": first_name, "role_label": person.role_label}
        about |= {"language_code": person.language_code, "chat_id": person.id}
        self.events.emit("user", person.id, lambda: {"user": about})
        return person

    def add_group(self, title: str, members: list[Person], kind: str = "supergroup") -> Chat:
        chat = group_chat(next(self._group_ids), title, members, kind)
        self.chats[chat.id] = chat
        return chat

    def adopt(self, update: Json) -> int | None:
        """Makes the chat of a hand-made update known, so that the bot may answer there; returns the chat's id."""
        for body in update.values():
            card = _chat_card(body)
            if card is None:
                continue
            chat = self.chats.get(card["id"])
            if chat is None:
                name = card.get("title") or card.get("first_name") or "?"
                chat = self.chats[card["id"]] = Chat(card["id"], card.get("type", "private"), name, card)
            chat.open = True
            return chat.id
        return None

    def chat_of(self, call: Call) -> Chat:
        """The chat that a call names by number or @username; raises ApiError 400 if there is none."""
        value = call.text("chat_id").strip()
        if not value:
            raise bad("chat_id is empty")
        if value.startswith("@"):
            chat = next((chat for chat in self.chats.values() if chat.card.get("username") == value[1:]), None)
        else:
            number = call.chat_id()
            chat = self.chats.get(number) if number is not None else None
        if chat is None:
            raise bad("chat not found")
        return chat

    def writable(self, call: Call) -> Chat:
        """As chat_of; also refuses (403) where the bot may not write."""
        chat = self.chat_of(call)
        if chat.blocked:
            raise forbidden("bot was kicked from the supergroup chat" if chat.group else "bot was blocked by the user")
        if not chat.open:
            raise forbidden(
                "bot is not a member of the supergroup chat"
                if chat.group
                else "bot can't initiate conversation with a user"
            )
        return chat

    def new_message(self, chat: Chat, sender: Person, content: Json) -> Message:
        """Stores a message of a person or of the bot; does not tell the bot."""
        from_bot = sender is self.bot
        raw = {"message_id": chat.next_id(), "from": sender.card, "chat": chat.card}
        raw |= {"date": int(self.clock.seconds())} | content
        message = Message(chat, raw, from_bot=from_bot)
        chat.keep(message, self.keep)
        self._changed(message, "message", "says")
        return message

    def change_message(self, message: Message, content: Json, gone: tuple[str, ...] = ()) -> None:
        """Replaces the message by itself with `content` and without the fields `gone`."""
        kept = {name: value for name, value in message.raw.items() if name not in gone}
        message.raw = kept | {"edit_date": int(self.clock.seconds())} | content
        self._changed(message, "edit", "edits")

    def delete_message(self, message: Message) -> None:
        message.deleted = True
        message.chat.unheard.pop(message.message_id, None)
        self.note(message.chat, "deletes", self.bot.first_name, message.message_id)
        number = message.message_id
        self.events.emit("delete", message.chat.id, lambda: {"message_id": number})

    def note(
        self,
        chat: Chat,
        kind: str,
        who: str,
        number: int,
        text: str = "",
        rows: list[list[Button]] | None = None,
    ) -> None:
        """Writes a line of the chat's transcript."""
        chat.note(Line(kind, who, number, text, rows or []), self.keep)

    def ask(self, chat: Chat) -> Query:
        """A new callback query; forgets the oldest beyond the number of messages kept."""
        query = Query(str(next(self._query_ids)), chat, self.clock.seconds())
        self.queries[query.id] = query
        if len(self.queries) > self.keep:
            del self.queries[next(iter(self.queries))]
        return query

    def tell_bot(self, kind: str, body: Json, chat: Chat) -> None:
        """Queues an update about the chat, unless the bot is shut out of it."""
        if not chat.blocked or kind == "my_chat_member":
            self.updates.add({kind: body}, chat.id)

    def _changed(self, message: Message, event: str, kind: str) -> None:
        chat = message.chat
        if message.from_bot:
            chat.typing_until = 0.0
            chat.unheard.pop(message.message_id, None)
            chat.unheard[message.message_id] = message
        who = message.raw["from"]["first_name"]
        quoted = message.raw.get("reply_to_message", {}).get("message_id") if kind == "says" else None
        chat.note(Line(kind, who, message.message_id, summary(message), message.buttons, quoted), self.keep)
        self.events.emit(event, chat.id, lambda: {"message": bubble(message)})
        chat.bell.ring()


def summary(message: Message) -> str:
    """The message as plain text, with a word in brackets for what is no text."""
    raw = message.raw
    marks = [mark for name, mark in _MARKS.items() if name in raw]
    if "document" in raw:
        marks.append(f"(document {raw['document'].get('file_name', '')})")
    if "contact" in raw:
        contact = raw["contact"]
        marks.append(f"(contact {contact['first_name']} {contact.get('last_name', '')}".rstrip() + ")")
    return " ".join([*marks, message.text] if message.text else marks)


_MARKS = {
    "forward_origin": "(forwarded)",
    "photo": "(photo)",
    "voice": "(voice message)",
    "location": "(location)",
    "new_chat_members": "(joins)",
}


def _chat_card(body: Any) -> Json | None:
    if not isinstance(body, dict):
        return None
    holder = body.get("message") if isinstance(body.get("message"), dict) else body
    card = holder.get("chat") if isinstance(holder, dict) else None
    return card if isinstance(card, dict) and isinstance(card.get("id"), int) else None
