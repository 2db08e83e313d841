"""One call of the Bot API: how it is made of an outbox row, how it ended, and the row of its next try."""

import base64
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from telegram import Bot, BotCommandScopeChat, Message
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.domain.sending import bare, retry_delay
from bot.faults import QuietLog
from bot.views.gluing import glued
from storage.outbox import Outgoing

os.environ.setdefault("PTB_TIMEDELTA", "true")  # else the library warns at each duration that it gives as a number

DOUBTFUL_TRIES = 2
"""Of a call that Telegram took but answered with rubbish: each further try may show the message once more."""

Call = Callable[[Bot, dict[str, Any]], Awaitable[Any]]

CALLS: dict[str, Call] = {
    "sendMessage": lambda bot, payload: bot.send_message(**payload),
    "editMessageText": lambda bot, payload: bot.edit_message_text(**payload),
    "answerCallbackQuery": lambda bot, payload: bot.answer_callback_query(**payload),
    "sendDocument": lambda bot, payload: bot.send_document(**_with_bytes(payload, "document")),
    "sendPhoto": lambda bot, payload: bot.send_photo(**_with_bytes(payload, "photo")),
    "setMyCommands": lambda bot, payload: bot.set_my_commands(
        payload["commands"], scope=BotCommandScopeChat(payload["chat_id"])
    ),
}

HARMLESS = ("message is not modified", "query is too old", "message can't be edited")
GONE = ("chat not found", "user is deactivated", "bot was kicked", "group chat was deactivated")


@dataclass(frozen=True, slots=True)
class Ended:
    """How one call went and what follows from it. `pause`: seconds for which Telegram asks to hold back."""

    row: Outgoing
    outcome: Literal["sent", "dropped", "again", "unreachable", "moved", "plain", "revoked"]
    message_id: int | None = None
    error: str | None = None
    wait: float = 0.0
    pause: float = 0.0
    moved_to: int | None = None


class Calls:
    """Makes calls. What Telegram or the network says to them comes back as a value."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._quiet = QuietLog()

    async def make(self, row: Outgoing, message_id: int | None) -> Ended:
        """`message_id`: the message to edit, where the row does not know it itself."""
        try:
            payload = row.payload if message_id is None else {**row.payload, "message_id": message_id}
            if "parse_mode" in payload and "text" in payload:
                payload = {**payload, "text": glued(payload["text"])}
            result = await CALLS[row.method](self._bot, payload)
        except TelegramError as error:
            return self._failed(row, error)
        except (KeyError, TypeError, ValueError) as error:  # a row that another version wrote
            return Ended(row, "dropped", error=type(error).__name__)
        return Ended(row, "sent", result.message_id if isinstance(result, Message) else None)

    def _failed(self, row: Outgoing, error: TelegramError) -> Ended:
        match error:
            case RetryAfter():
                wait = _seconds(error)
                return Ended(row, "again", wait=wait if row.chat_id < 0 else 0.0, pause=wait)
            case InvalidToken():
                return Ended(row, "revoked")
            case ChatMigrated():
                return Ended(row, "moved", moved_to=error.new_chat_id)
            case Forbidden():
                return Ended(row, "unreachable", error=error.message)
            case BadRequest():
                return _refused(row, error)
        self._quiet.warning("Telegram cannot be reached", error)
        if not isinstance(error, NetworkError) and row.attempts + 1 >= DOUBTFUL_TRIES:
            return Ended(row, "dropped", error=error.message)
        return Ended(row, "again", wait=retry_delay(row.attempts + 1))


def _with_bytes(payload: dict[str, Any], name: str) -> dict[str, Any]:
    """What is to be sent is stored as JSON, so a picture or file stands there as base64."""
    return {**payload, name: base64.b64decode(payload[name])}


def _refused(row: Outgoing, error: BadRequest) -> Ended:
    """Every 400 ends: harmless, unreachable, once more with nothing that could be refused, or dropped."""
    text = error.message.lower()
    if any(words in text for words in HARMLESS):
        return Ended(row, "sent", error=error.message)
    if any(words in text for words in GONE):
        return Ended(row, "unreachable", error=error.message)
    if row.method == "editMessageText" and "message to edit not found" in text:
        return Ended(row, "plain")
    if row.method in ("sendMessage", "editMessageText") and bare(row.payload) != row.payload:
        return Ended(row, "plain")
    return Ended(row, "dropped", error=error.message)


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after if isinstance(after, int | float) else after.total_seconds())


# ---- what is sent instead ----


def next_try(end: Ended) -> Outgoing:
    """The same again, or with nothing that could be refused."""
    row = end.row
    again = replace(row, attempts=row.attempts + 1)
    if end.outcome != "plain":
        return again
    if row.method == "editMessageText":  # the card is gone or cannot be changed: its new state comes as a new message
        payload = {key: value for key, value in row.payload.items() if key != "message_id"}
        return replace(again, method="sendMessage", payload=payload, follows=None)
    return replace(again, payload=bare(row.payload))


def moved(row: Outgoing, chat_id: int) -> Outgoing:
    """To the number that a chat has now."""
    return replace(row, chat_id=chat_id, payload={**row.payload, "chat_id": chat_id})
