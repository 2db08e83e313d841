"""The bot's command menu and its descriptions, per scope and language."""

import json
import re
from typing import Any

from telegram.constants import BotCommandLimit

from bot.sandbox.call import Call
from bot.sandbox.chats import Chat, Json
from bot.sandbox.refusals import bad
from bot.sandbox.world import World

_NAME = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"[a-z]{2}")
_WIDE_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
_CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}
_TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}


def set_commands(world: World, call: Call) -> bool:
    key = _key(world, call)
    commands = call.tree("commands")
    if not isinstance(commands, list):
        raise bad("can't parse commands JSON object")
    if len(commands) > BotCommandLimit.MAX_COMMAND_NUMBER:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    _keep(world, key, [_checked(command) for command in commands])
    return True


def get_commands(world: World, call: Call) -> list[Json]:
    return world.commands.get(_key(world, call), [])


def delete_commands(world: World, call: Call) -> bool:
    _keep(world, _key(world, call), [])
    return True


def commands_for(world: World, chat: Chat, language_code: str) -> list[Json]:
    """The menu a person of this language sees in a chat: narrower scopes first, the language before the general one."""
    wide = "all_group_chats" if chat.group else "all_private_chats"
    for scope in (f"chat:{chat.id}", wide, "default"):
        for language in (language_code[:2].lower(), ""):
            if commands := world.commands.get((scope, language)):
                return commands
    return []


def set_profile_text(world: World, call: Call) -> bool:
    field = call.method.removeprefix("setmy").replace("shortdescription", "short_description")
    text = call.text(field)
    if len(text) > _TEXT_LIMITS[field]:
        raise bad(f"{field.upper()}_TOO_LONG")
    world.profile[field, _language(call)] = text
    return True


def get_profile_text(world: World, call: Call) -> Json:
    field = call.method.removeprefix("getmy").replace("shortdescription", "short_description")
    return {field: world.profile.get((field, _language(call)), "")}


def set_menu_button(world: World, call: Call) -> bool:
    if call.text("chat_id"):
        world.chat_of(call)
    button = call.tree("menu_button")
    if button is not None and (not isinstance(button, dict) or "type" not in button):
        raise bad('can\'t parse menu button: field "type" must be specified')
    world.profile["menu_button", call.text("chat_id")] = json.dumps(button or {"type": "default"})
    return True


def get_menu_button(world: World, call: Call) -> Any:
    return json.loads(world.profile.get(("menu_button", call.text("chat_id")), '{"type":"default"}'))


def _keep(world: World, key: tuple[str, str], commands: list[Json]) -> None:
    world.commands[key] = commands
    for chat in list(world.chats.values()):
        member = next(iter(chat.members.values()), None)
        if member is not None and not chat.group and key[0] in (f"chat:{chat.id}", "all_private_chats", "default"):
            menu = commands_for(world, chat, member.language_code)
            world.events.emit("commands", chat.id, lambda menu=menu: {"commands": menu})  # type: ignore[misc]


def _key(world: World, call: Call) -> tuple[str, str]:
    scope = call.tree("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in _WIDE_SCOPES:
        return str(kind), _language(call)
    if kind not in _CHAT_SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    chat = world.chat_of(Call(call.method, {"chat_id": scope.get("chat_id", "")}))
    member = f":{scope.get('user_id')}" if kind == "chat_member" else ""
    return f"{kind}:{chat.id}{member}", _language(call)


def _language(call: Call) -> str:
    code = call.text("language_code")
    if code and not _LANGUAGE.fullmatch(code):
        raise bad("invalid language code specified")
    return code


def _checked(command: Any) -> Json:
    if not isinstance(command, dict):
        raise bad("can't parse BotCommand: expected an Object")
    name, description = str(command.get("command", "")).removeprefix("/"), str(command.get("description", ""))
    if not _NAME.fullmatch(name) or len(name) > BotCommandLimit.MAX_COMMAND:
        raise bad("BOT_COMMAND_INVALID")
    if not BotCommandLimit.MIN_DESCRIPTION <= len(description) <= BotCommandLimit.MAX_DESCRIPTION:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}
