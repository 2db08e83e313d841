"""People, chats and messages, each with its Bot API object."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.sandbox.bell import Bell

Json = dict[str, Any]


class Button(NamedTuple):
    """An inline button: its label and either callback data or a link."""

    text: str
    data: str | None
    url: str | None


class Line(NamedTuple):
    """One thing that happened in a chat, as it looked at that moment."""

    kind: str  # says, edits, deletes, taps, toast, reacts, note
    who: str
    number: int  # of the message it is about
    text: str
    rows: list[list[Button]]
    replies_to: int | None = None  # the message that it quotes


@dataclass(frozen=True)
class Person:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    role_label: str = ""
    is_bot: bool = False
    card: Json = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        self.card.update(id=self.id, is_bot=self.is_bot, first_name=self.first_name)
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        self.card.update({name: value for name, value in optional.items() if value})


class Message:
    """A message as it stands now; `raw` is its Bot API object and is replaced, not changed, when it is edited."""

    __slots__ = ("chat", "deleted", "from_bot", "raw", "reaction")

    def __init__(self, chat: "Chat", raw: Json, *, from_bot: bool) -> None:
        self.chat = chat
        self.raw = raw
        self.from_bot = from_bot
        self.deleted = False
        self.reaction: str | None = None

    def __repr__(self) -> str:
        return f"<message {self.message_id} in {self.chat.id}: {self.text[:60]!r}>"

    @property
    def message_id(self) -> int:
        return int(self.raw["message_id"])

    @property
    def text(self) -> str:
        """The text, or the caption of a picture or document, as the eye reads it: a no-break space is a space."""
        return str(self.raw.get("text", self.raw.get("caption", ""))).replace("\u00a0", " ")

    @property
    def edited(self) -> bool:
        return "edit_date" in self.raw

    @property
    def buttons(self) -> list[list[Button]]:
        keyboard = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return [[_button(button) for button in row] for row in keyboard]

    @property
    def labels(self) -> list[str]:
        return [button.text for row in self.buttons for button in row]

    def find(self, label_or_data: str) -> Button | None:
        """The button with this label or, failing that, this data."""
        buttons = [button for row in self.buttons for button in row]
        for button in buttons:
            if button.text == label_or_data:
                return button
        return next((button for button in buttons if button.data == label_or_data), None)


def _button(button: Json) -> Button:
    return Button(button["text"], button.get("callback_data"), button.get("url"))


@dataclass(eq=False)
class Chat:
    """A conversation; `open` says whether the bot may write there, `blocked` that the person shut it out."""

    id: int
    type: str
    name: str
    card: Json
    open: bool = False
    blocked: bool = False
    members: dict[int, Person] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    unheard: dict[int, Message] = field(default_factory=dict)
    lines: deque[Line] = field(default_factory=deque)
    typing_until: float = 0.0
    bell: Bell = field(default_factory=Bell)
    _last_id: int = 0

    @property
    def group(self) -> bool:
        return self.type in ("group", "supergroup", "channel")

    def next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def keep(self, message: Message, most: int) -> None:
        """Adds a message and forgets the oldest beyond `most`."""
        self.messages[message.message_id] = message
        if len(self.messages) > most:
            oldest = next(iter(self.messages))
            del self.messages[oldest]
            self.unheard.pop(oldest, None)

    def note(self, line: Line, most: int) -> None:
        self.lines.append(line)
        if len(self.lines) > most:
            self.lines.popleft()

    def living(self, message_id: int | None) -> Message | None:
        """The message with this number, unless there is none or it was deleted."""
        message = self.messages.get(message_id) if message_id is not None else None
        return message if message is not None and not message.deleted else None


def private_chat(person: Person) -> Chat:
    card = {"id": person.id, "type": "private", "first_name": person.first_name}
    card |= {name: person.card[name] for name in ("last_name", "username") if name in person.card}
    return Chat(person.id, "private", person.first_name, card, members={person.id: person})


def group_chat(chat_id: int, title: str, members: list[Person], kind: str = "supergroup") -> Chat:
    card = {"id": chat_id, "type": kind, "title": title}
    return Chat(chat_id, kind, title, card, members={person.id: person for person in members})
