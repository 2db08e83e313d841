from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatMember,
    MenuButtonCommands,
)

from bot.sandbox import Sandbox
from bot.sandbox.menus import commands_for
from tests.sandbox.conftest import Caller


def seen(sandbox: Sandbox, chat_id: int, language: str) -> list[str]:
    return [command["command"] for command in commands_for(sandbox.world, sandbox.world.chats[chat_id], language)]


async def test_the_narrowest_menu_in_the_persons_language_wins(sandbox: Sandbox, bot: Bot) -> None:
    max_ = sandbox.user("Max")
    group = sandbox.group("Team", max_)
    chat = BotCommandScopeChat(max_.id)
    menus: list[tuple[str, Any, str | None]] = [
        ("general", None, None),
        ("allgemein", None, "de"),
        ("private", BotCommandScopeAllPrivateChats(), None),
        ("eigenes", chat, "de"),
        ("own", chat, None),
    ]
    expected = {"de": ["general", "allgemein", "private", "eigenes", "eigenes"]}
    expected["en-GB"] = ["general", "general", "private", "private", "own"]
    for number, (name, scope, language) in enumerate(menus):
        await bot.set_my_commands([BotCommand(name, "x")], scope=scope, language_code=language)
        for code, names in expected.items():
            assert seen(sandbox, max_.id, code) == [names[number]]
    assert seen(sandbox, group.id, "de") == ["allgemein"]
    assert [command.command for command in await bot.get_my_commands(chat, "de")] == ["eigenes"]
    await bot.delete_my_commands(chat, "de")
    assert seen(sandbox, max_.id, "de") == ["own"]


async def test_a_slash_before_a_command_is_dropped(sandbox: Sandbox, bot: Bot) -> None:
    await bot.set_my_commands([("/help", "Help")])
    assert await bot.get_my_commands() == (BotCommand("help", "Help"),)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"scope": {"type": "chat", "chat_id": 4711}}, "chat not found"),
        ({"scope": {"type": "planet"}}, "can't parse BotCommandScope: Unsupported type specified"),
        ({"scope": ["default"]}, "can't parse BotCommandScope: Unsupported type specified"),
        ({"language_code": "german"}, "invalid language code specified"),
        ({"commands": [1]}, "can't parse BotCommand: expected an Object"),
        ({"commands": None}, "can't parse commands JSON object"),
    ],
)
async def test_a_menu_for_nobody_is_refused(call: Caller, parameters: dict[str, Any], words: str) -> None:
    facts = {"commands": [{"command": "help", "description": "x"}]} | parameters
    assert (await call("setMyCommands", **facts))[1]["description"] == f"Bad Request: {words}"


async def test_a_menu_for_one_member_is_kept_apart(sandbox: Sandbox, bot: Bot) -> None:
    group = sandbox.group("Team", max_ := sandbox.user("Max"))
    scope = BotCommandScopeChatMember(group.id, max_.id)
    await bot.set_my_commands([("mine", "x")], scope=scope)
    assert [command.command for command in await bot.get_my_commands(scope)] == ["mine"]
    assert await bot.get_my_commands() == ()


async def test_names_and_descriptions_are_kept_per_language(bot: Bot) -> None:
    await bot.set_my_name("Nahbar")
    await bot.set_my_description("Hilft", language_code="de")
    await bot.set_my_short_description("Kurz", language_code="de")
    assert (await bot.get_my_name()).name == "Nahbar"
    assert (await bot.get_my_description("de")).description == "Hilft"
    assert (await bot.get_my_description("en")).description == ""
    assert (await bot.get_my_short_description("de")).short_description == "Kurz"


@pytest.mark.parametrize(
    ("method", "field", "most"), [("setMyName", "name", 64), ("setMyDescription", "description", 512)]
)
async def test_a_description_that_is_too_long_is_refused(call: Caller, method: str, field: str, most: int) -> None:
    assert (await call(method, **{field: "x" * most}))[0] == 200
    _, body = await call(method, **{field: "x" * (most + 1)})
    assert body["description"] == f"Bad Request: {field.upper()}_TOO_LONG"


async def test_the_menu_button_is_kept(sandbox: Sandbox, bot: Bot, call: Caller) -> None:
    max_ = sandbox.user("Max")
    assert (await bot.get_chat_menu_button()).type == "default"
    await bot.set_chat_menu_button(max_.id, MenuButtonCommands())
    assert (await bot.get_chat_menu_button(max_.id)).type == "commands"
    assert (await call("setChatMenuButton", menu_button=[1]))[0] == 400


async def test_the_bot_knows_itself_its_chats_and_leaves_groups(sandbox: Sandbox, bot: Bot) -> None:
    assert (await bot.get_me()).username == "nahbar_demo_bot"
    max_ = sandbox.user("Max", username="maxm")
    group = sandbox.group("Team", max_)
    await max_.adds_bot(group)
    assert (await bot.get_chat(max_.id)).username == "maxm"
    assert (await bot.get_chat("@maxm")).id == max_.id
    await bot.leave_chat(group.id)
    assert not group.open
