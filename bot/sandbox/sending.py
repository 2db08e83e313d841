"""Methods that put something new into a chat."""

from typing import Any

from telegram.constants import ChatAction, MessageLimit

from bot.sandbox.call import Call
from bot.sandbox.chats import Chat, Json
from bot.sandbox.entities import checked, spot
from bot.sandbox.files import StoredFile, Upload, picture_size
from bot.sandbox.keyboards import checked_markup
from bot.sandbox.markup import Entity, parse_html, trim, utf16_length
from bot.sandbox.refusals import bad
from bot.sandbox.world import World

_TYPING_SECONDS = 5
_ACTIONS = frozenset(ChatAction)


def send_message(world: World, call: Call) -> Json:
    chat = world.writable(call)
    content = read_text(call) | _frame(chat, call)
    return world.new_message(chat, world.bot, content).raw


def send_photo(world: World, call: Call) -> Json:
    chat = world.writable(call)
    file = _file(world, call, "photo", "photos")
    width, height = picture_size(file.upload.data)
    content: Json = {"photo": [file.card | {"width": width, "height": height}]}
    return world.new_message(chat, world.bot, content | read_caption(call) | _frame(chat, call)).raw


def send_document(world: World, call: Call) -> Json:
    chat = world.writable(call)
    content: Json = {"document": document_card(_file(world, call, "document", "documents"))}
    return world.new_message(chat, world.bot, content | read_caption(call) | _frame(chat, call)).raw


def send_chat_action(world: World, call: Call) -> bool:
    chat = world.writable(call)
    if call.text("action") not in _ACTIONS:
        raise bad("wrong parameter action in request")
    chat.typing_until = world.clock.seconds() + _TYPING_SECONDS
    world.events.emit("typing", chat.id, lambda: {"typing": True})
    return True


def read_text(call: Call) -> Json:
    """Text and entities of a call; raises ApiError 400 where Telegram finds it empty, too long or badly marked up."""
    text, entities = _marked_up(call, "text", "entities")
    if not text:
        raise bad("message text is empty")
    if utf16_length(text) > MessageLimit.MAX_TEXT_LENGTH:
        raise bad("message is too long")
    entities = spot(text, entities)
    return {"text": text, "entities": entities} if entities else {"text": text}


def read_caption(call: Call) -> Json:
    caption, entities = _marked_up(call, "caption", "caption_entities")
    if utf16_length(caption) > MessageLimit.CAPTION_LENGTH:
        raise bad("message caption is too long")
    if not caption:
        return {}
    entities = spot(caption, entities)
    return {"caption": caption, "caption_entities": entities} if entities else {"caption": caption}


def document_card(file: StoredFile) -> Json:
    return file.card | {"file_name": file.upload.name, "mime_type": file.upload.mime}


def _marked_up(call: Call, field: str, entity_field: str) -> tuple[str, list[Entity]]:
    source, mode = call.text(field), call.text("parse_mode").lower()
    if mode == "html":
        return trim(*parse_html(source))
    if mode in ("markdown", "markdownv2"):
        raise bad("the sandbox reads parse_mode HTML only")
    if mode:
        raise bad("unsupported parse_mode")
    own: Any = call.tree(entity_field)
    return trim(source, checked(own, source) if own else [])


def _frame(chat: Chat, call: Call) -> Json:
    """Keyboard and quoted message."""
    frame: Json = {}
    if markup := checked_markup(call.tree("reply_markup")):
        frame["reply_markup"] = markup
    reply = call.tree("reply_parameters")
    if reply is not None and not isinstance(reply, dict):
        raise bad("can't parse reply parameters JSON object")
    number = reply.get("message_id") if reply else call.number("reply_to_message_id")
    if number is None:
        return frame
    quoted = chat.living(number) if isinstance(number, int) else None
    if quoted is not None:
        frame["reply_to_message"] = {name: quoted.raw[name] for name in quoted.raw if name != "reply_to_message"}
    elif not (reply or {}).get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return frame


def _file(world: World, call: Call, field: str, folder: str) -> StoredFile:
    upload: Upload | None = call.upload(field)
    if upload is not None:
        return world.files.put(upload, folder)
    value = call.text(field)
    if not value:
        raise bad(f"there is no {field} in the request")
    if value.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    known = world.files.by_id(value)
    if known is None:
        raise bad("wrong file identifier/HTTP URL specified")
    return known
