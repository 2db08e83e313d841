"""Methods that change what stands in a chat, or answer a pressed button."""

from telegram.constants import CallbackQueryLimit, ReactionEmoji

from bot.sandbox.call import Call
from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.keyboards import checked_markup
from bot.sandbox.refusals import bad
from bot.sandbox.sending import read_caption, read_text
from bot.sandbox.world import World

_TWO_DAYS = 48 * 3600
_QUERY_LIFETIME = 15 * 60
_EMOJI = frozenset(emoji.value for emoji in ReactionEmoji)
_SAME = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def edit_text(world: World, call: Call) -> Json:
    message = _own(world, call)
    if "text" not in message.raw:
        raise bad("there is no text in the message to edit")
    return _change(world, call, message, read_text(call), ("text", "entities"))


def edit_caption(world: World, call: Call) -> Json:
    message = _own(world, call)
    if "photo" not in message.raw and "document" not in message.raw:
        raise bad("there is no caption in the message to edit")
    return _change(world, call, message, read_caption(call), ("caption", "caption_entities"))


def edit_markup(world: World, call: Call) -> Json:
    return _change(world, call, _own(world, call), {}, ())


def delete_message(world: World, call: Call) -> bool:
    chat = world.writable(call)
    message = chat.living(call.number("message_id"))
    if message is None:
        raise bad("message to delete not found")
    if world.clock.seconds() - message.raw["date"] > _TWO_DAYS:
        raise bad("message can't be deleted for everyone")
    world.delete_message(message)
    return True


def set_reaction(world: World, call: Call) -> bool:
    message = _wanted(world.writable(call), call, "message to react not found")
    reactions = call.tree("reaction") or []
    if not isinstance(reactions, list) or len(reactions) > 1:
        raise bad("REACTIONS_TOO_MANY")
    emoji = None
    if reactions:
        emoji = reactions[0].get("emoji") if isinstance(reactions[0], dict) else None
        if emoji not in _EMOJI:
            raise bad("REACTION_INVALID")
    message.reaction = emoji
    world.note(message.chat, "reacts", world.bot.first_name, message.message_id, emoji or "")
    facts = {"message_id": message.message_id, "reaction": emoji}
    world.events.emit("reaction", message.chat.id, lambda: facts)
    message.chat.bell.ring()
    return True


def answer_query(world: World, call: Call) -> bool:
    query = world.queries.get(call.text("callback_query_id"))
    if query is None or query.answer is not None or world.clock.seconds() - query.at > _QUERY_LIFETIME:
        raise bad(_TOO_OLD)
    text, alert = call.text("text"), call.flag("show_alert")
    if len(text) > CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH:
        raise bad("MESSAGE_TOO_LONG")
    query.answer = text
    if text:
        world.note(query.chat, "toast", world.bot.first_name, 0, text)
    world.events.emit("toast", query.chat.id, lambda: {"text": text, "alert": alert})
    query.chat.bell.ring()
    return True


def _wanted(chat: Chat, call: Call, missing: str) -> Message:
    message = chat.living(call.number("message_id"))
    if message is None:
        raise bad(missing)
    return message


def _own(world: World, call: Call) -> Message:
    if call.text("inline_message_id"):
        raise bad("MESSAGE_ID_INVALID")
    chat = world.writable(call)
    if call.number("message_id") is None:
        raise bad("message identifier is not specified")
    message = _wanted(chat, call, "message to edit not found")
    if not message.from_bot:
        raise bad("message can't be edited")
    return message


def _change(world: World, call: Call, message: Message, content: Json, fields: tuple[str, ...]) -> Json:
    markup = checked_markup(call.tree("reply_markup"), inline_only=True)
    new = content | ({"reply_markup": markup} if markup else {})
    watched = (*fields, "reply_markup")
    if all(new.get(name) == message.raw.get(name) for name in watched):
        raise bad(_SAME)
    world.change_message(message, new, watched)
    return message.raw
