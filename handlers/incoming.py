"""Raw Telegram updates to values: what was written or pressed, where, and by whom."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Update, User
from telegram import Message as TelegramMessage

from bot.domain.half_characters import mended

Attachment = Literal["contact", "photo", "document", "voice", "location", "other"]


class UnreadableError(ValueError):
    """An update that is not what Telegram documents: to quarantine with it."""


@dataclass(frozen=True, slots=True)
class Sender:
    """A real user. Forwarded text carries the rights of whoever sent it here."""

    telegram_id: int
    name: str
    language_code: str | None


@dataclass(frozen=True, slots=True)
class Message:
    chat_id: int
    message_id: int
    private: bool
    sender: Sender | None  # None: a bot, an anonymous admin or a channel
    at: datetime
    text: str
    edited: bool = False
    reply_to: int | None = None
    attachment: Attachment | None = None
    file_id: str | None = None
    file_name: str | None = None

    @property
    def command(self) -> tuple[str, str] | None:
        """The command without slash and bot name, and the rest; None for plain text."""
        if not self.text.startswith("/"):
            return None
        head, _, rest = self.text[1:].partition(" ")
        name, _, more = head.partition("\n")
        return name.split("@")[0].lower(), f"{more} {rest}".strip()


@dataclass(frozen=True, slots=True)
class Tap:
    """A pressed button; `message_id` is None when Telegram no longer gives the message."""

    chat_id: int
    message_id: int | None
    private: bool
    sender: Sender | None
    callback_id: str
    data: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The bot was blocked, unblocked, added to a group or removed from one."""

    chat_id: int
    private: bool
    sender: Sender | None
    present: bool


Incoming = Message | Tap | Standing


def read_update(raw: str) -> Incoming | None:
    """None: a kind of update that is none of ours. Raises UnreadableError."""
    try:
        update = Update.de_json(json.loads(raw), None)
        return _read(update)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, OSError) as error:
        raise UnreadableError(f"{type(error).__name__}: {error}") from error


def _read(update: Update) -> Incoming | None:
    if update.callback_query is not None:
        return _tap(update.callback_query)
    if update.my_chat_member is not None:
        return _standing(update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return None
    return _message(message, edited=update.message is None)


def _message(message: TelegramMessage, *, edited: bool) -> Message:
    attachment, file_id, file_name = _attachment(message)
    user = None if message.sender_chat is not None else message.from_user
    return Message(
        chat_id=message.chat.id,
        message_id=message.message_id,
        private=message.chat.type == Chat.PRIVATE,
        sender=_sender(user),
        at=message.date,
        text=mended(message.text or message.caption or ""),
        edited=edited,
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
        attachment=attachment,
        file_id=file_id,
        file_name=file_name,
    )


def _tap(query: CallbackQuery) -> Tap:
    message = query.message
    chat = message.chat if message is not None else None
    return Tap(
        chat_id=chat.id if chat is not None else query.from_user.id,
        message_id=message.message_id if message is not None else None,
        private=chat is None or chat.type == Chat.PRIVATE,
        sender=_sender(query.from_user),
        callback_id=query.id,
        data=query.data or "",
    )


def _standing(member: ChatMemberUpdated) -> Standing:
    return Standing(
        chat_id=member.chat.id,
        private=member.chat.type == Chat.PRIVATE,
        sender=_sender(member.from_user),
        present=member.new_chat_member.status in ("member", "administrator", "creator", "restricted"),
    )


def _sender(user: User | None) -> Sender | None:
    if user is None or user.is_bot:
        return None
    return Sender(user.id, mended(user.full_name), user.language_code)


def _attachment(message: TelegramMessage) -> tuple[Attachment | None, str | None, str | None]:
    if message.text is not None:
        return None, None, None
    if message.contact is not None:
        return "contact", None, None
    if message.photo:
        return "photo", message.photo[-1].file_id, None
    if message.document is not None:
        return "document", message.document.file_id, message.document.file_name
    if message.voice is not None:
        return "voice", message.voice.file_id, None
    if message.location is not None:
        return "location", None, None
    return "other", None, None
