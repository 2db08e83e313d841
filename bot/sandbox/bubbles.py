"""A message as the page draws it."""

from typing import Any

from bot.sandbox.chats import Button, Message
from bot.sandbox.entities import to_html

FILES = "/control/files/"


def bubble(message: Message) -> dict[str, Any]:
    raw = message.raw
    text, caption = raw.get("text"), raw.get("caption")
    return {
        "message_id": raw["message_id"],
        "from": "bot" if message.from_bot else "user",
        "date": raw["date"],
        "edited": message.edited,
        "text": message.text,
        "html": to_html(text, raw.get("entities", [])) if text is not None else None,
        "caption_html": to_html(caption, raw.get("caption_entities", [])) if caption is not None else None,
        "buttons": [[_button(button) for button in row] for row in message.buttons],
        "photo": FILES + raw["photo"][-1]["file_id"] if "photo" in raw else None,
        "document": _document(raw),
        "contact": raw.get("contact"),
        "location": raw.get("location"),
        "voice": _voice(raw),
        "reply_to": raw["reply_to_message"]["message_id"] if "reply_to_message" in raw else None,
        "reaction": message.reaction,
        "forwarded_from": _origin(raw.get("forward_origin")),
    }


def _button(button: Button) -> dict[str, str]:
    return {"text": button.text, "url": button.url} if button.url else {"text": button.text, "data": button.data or ""}


def _document(raw: dict[str, Any]) -> dict[str, str] | None:
    document = raw.get("document")
    return {"name": document.get("file_name", "file"), "url": FILES + document["file_id"]} if document else None


def _voice(raw: dict[str, Any]) -> dict[str, Any] | None:
    voice = raw.get("voice")
    return {"url": FILES + voice["file_id"], "duration": voice["duration"]} if voice else None


def _origin(origin: dict[str, Any] | None) -> str | None:
    if origin is None:
        return None
    if "sender_user_name" in origin:
        return str(origin["sender_user_name"])
    sender = origin.get("sender_user") or origin.get("sender_chat") or origin.get("chat") or {}
    return str(sender.get("first_name") or sender.get("title") or "?")
