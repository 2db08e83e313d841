"""People who use the bot: what they do reaches it as updates, what it answers they hear."""

from typing import Any

from bot.sandbox.chats import Chat, Json, Message, Person
from bot.sandbox.entities import spot
from bot.sandbox.files import StoredFile, Upload, picture_size
from bot.sandbox.markup import utf16_length
from bot.sandbox.refusals import ApiError
from bot.sandbox.sending import document_card
from bot.sandbox.transcript import transcript
from bot.sandbox.world import Query, World

PATIENCE = 10.0
"""Real seconds that waiting methods wait before they raise TimeoutError."""

_MOST_TEXT = 4096
_MOST_CAPTION = 1024


class ActionError(ValueError):
    """Telegram's own app would not let a person do this."""


class User:
    """All actions take `chat` (a group of this person); without it they happen in the chat with the bot."""

    def __init__(self, world: World, person: Person) -> None:
        self._world = world
        self.person = person
        self.id = person.id
        self.chat = world.chats[person.id]
        self.suggestions: list[str] = []  # texts the page offers to send

    async def says(self, text: str, *, chat: Chat | None = None) -> Message:
        return self._write(_text(text), chat)

    async def starts(self, payload: str = "") -> Message:
        """Presses Start, or follows a t.me link with a payload; also takes back a block."""
        if self.chat.blocked:
            await self.unblocks()
        return await self.says(f"/start {payload}".strip())

    async def replies(self, message: Message, text: str) -> Message:
        quoted = {name: value for name, value in message.raw.items() if name != "reply_to_message"}
        return self._write(_text(text) | {"reply_to_message": quoted}, message.chat)

    async def edits(self, message: Message, text: str) -> Message:
        """Edits the text of an own message, or the caption of an own picture or document."""
        if message.raw.get("from", {}).get("id") != self.id or message.deleted:
            raise ActionError("only own messages can be edited")
        field = "text" if "text" in message.raw else "caption"
        content = _text(text) if field == "text" else _caption(text)
        gone = ("text", "entities") if field == "text" else ("caption", "caption_entities")
        self._world.change_message(message, content, gone)
        self._world.tell_bot("edited_message", message.raw, message.chat)
        return message

    async def taps(self, message: Message, label_or_data: str, *, forged: bool = False) -> Query:
        """Presses a button by its label or data; `forged` sends data that no button has, as a hacked app can."""
        button = message.find(label_or_data)
        if not forged and (button is None or button.data is None or message.deleted):
            raise ActionError(f"no such button: {label_or_data!r} is not in {message.labels}")
        data = button.data if button is not None and not forged else label_or_data
        chat = message.chat
        query = self._world.ask(chat)
        name = button.text if button is not None else label_or_data
        self._world.note(chat, "taps", self.person.first_name, message.message_id, name)
        body = {"id": query.id, "from": self.person.card, "message": message.raw, "chat_instance": str(chat.id)}
        self._world.tell_bot("callback_query", body | {"data": data}, chat)
        return query

    async def forwards(self, text: str, from_name: str, *, sender: Person | None = None) -> Message:
        """Forwards a text; its first sender is hidden behind a name unless `sender` is given."""
        origin: Json = {"type": "user", "sender_user": sender.card} if sender else _hidden(from_name)
        origin["date"] = int(self._world.clock.seconds())
        return self._write(_text(text) | {"forward_origin": origin}, None)

    async def shares_contact(
        self, first_name: str, phone_number: str, *, last_name: str = "", vcard: str = "", user_id: int | None = None
    ) -> Message:
        contact: Json = {"phone_number": phone_number, "first_name": first_name}
        optional = {"last_name": last_name, "vcard": vcard, "user_id": user_id}
        contact |= {name: value for name, value in optional.items() if value}
        return self._write({"contact": contact}, None)

    async def sends_location(self, latitude: float, longitude: float) -> Message:
        return self._write({"location": {"latitude": latitude, "longitude": longitude}}, None)

    async def sends_photo(self, data: bytes, *, caption: str = "", name: str = "photo.jpg") -> Message:
        try:
            width, height = picture_size(data)
        except ApiError as error:
            raise ActionError(f"no picture: {error.description}") from None
        file = self._upload(Upload(name, "image/jpeg", data), "photos")
        return self._write({"photo": [file.card | {"width": width, "height": height}]} | _caption(caption), None)

    async def sends_document(
        self, name: str, data: bytes, *, mime: str = "application/octet-stream", caption: str = ""
    ) -> Message:
        file = self._upload(Upload(name, mime, data), "documents")
        return self._write({"document": document_card(file)} | _caption(caption), None)

    async def sends_voice(self, data: bytes, *, seconds: int = 3, mime: str = "audio/ogg") -> Message:
        file = self._upload(Upload("voice.oga", mime, data), "voice")
        return self._write({"voice": file.card | {"duration": seconds, "mime_type": mime}}, None)

    async def blocks(self) -> None:
        self.chat.blocked = True
        self._membership(self.chat, "member", "kicked")

    async def unblocks(self) -> None:
        self.chat.blocked = False
        self._membership(self.chat, "kicked", "member")

    async def adds_bot(self, chat: Chat) -> Message:
        """Adds the bot to a group: a membership update and the service message."""
        chat.open, chat.blocked = True, False
        self._membership(chat, "left", "member")
        return self._write({"new_chat_members": [self._world.bot.card]}, chat)

    async def removes_bot(self, chat: Chat) -> None:
        chat.open, chat.blocked = False, True
        self._membership(chat, "member", "left")

    async def hears(self, count: int = 1, *, chat: Chat | None = None, within: float = PATIENCE) -> list[Message]:
        """Waits until the bot has sent or edited at least `count` messages since the last hears(); returns them all.

        Raises TimeoutError with the end of the conversation after `within` real seconds.
        """
        room = chat or self.chat
        if not await room.bell.until(lambda: len(room.unheard) >= count, within):
            heard, tail = len(room.unheard), transcript(room)[-2000:]
            raise TimeoutError(f"{self.person.first_name} heard {heard} of {count} answers:\n{tail}")
        heard_messages = list(room.unheard.values())
        room.unheard.clear()
        return heard_messages

    async def hears_toast(self, query: Query, *, within: float = PATIENCE) -> str:
        """Waits for the answer to a tap; "" if the bot answered without words."""
        if not await query.chat.bell.until(lambda: query.answer is not None, within):
            raise TimeoutError(f"a tap of {self.person.first_name} was not answered:\n{transcript(query.chat)[-2000:]}")
        return query.answer or ""

    def _upload(self, upload: Upload, folder: str) -> StoredFile:
        try:
            return self._world.files.put(upload, folder)
        except ApiError as error:
            raise ActionError(error.description) from None

    def _write(self, content: Json, chat: Chat | None) -> Message:
        room = chat or self.chat
        if room is self.chat and room.blocked:
            raise ActionError("the bot is blocked; unblock it first")
        if room is self.chat:
            room.open = True
        message = self._world.new_message(room, self.person, content)
        if room.open:
            self._world.tell_bot("message", message.raw, room)
        return message

    def _membership(self, chat: Chat, old: str, new: str) -> None:
        change: Json = {"chat": chat.card, "from": self.person.card, "date": int(self._world.clock.seconds())}
        for field, status in (("old_chat_member", old), ("new_chat_member", new)):
            member: Json = {"status": status, "user": self._world.bot.card}
            change[field] = member | {"until_date": 0} if status == "kicked" else member
        self._world.note(chat, "note", self.person.first_name, 0, f"bot: {old} -> {new}")
        self._world.tell_bot("my_chat_member", change, chat)


def _hidden(name: str) -> Json:
    return {"type": "hidden_user", "sender_user_name": name}


def _text(text: str) -> Json:
    text = text.strip()
    if not text or utf16_length(text) > _MOST_TEXT:
        raise ActionError(f"a message has 1 to {_MOST_TEXT} characters")
    entities = spot(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}


def _caption(caption: str) -> Json:
    caption = caption.strip()
    if utf16_length(caption) > _MOST_CAPTION:
        raise ActionError(f"a caption has at most {_MOST_CAPTION} characters")
    entities = spot(caption, [])
    content: dict[str, Any] = {"caption": caption} if caption else {}
    return content | {"caption_entities": entities} if entities else content
