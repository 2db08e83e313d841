"""What Telegram refuses, the sandbox refuses in the same words; and the calls right at the border pass."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Message, Sandbox, SandboxClock, User
from tests.sandbox.conftest import TOKEN, Caller
from tests.sandbox.pictures import png

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


@pytest.fixture
async def max_(sandbox: Sandbox) -> User:
    user = sandbox.user("Max", language_code="de")
    await user.starts()
    return user


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \n\t"}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "<b>" + "x" * 4097 + "</b>", "parse_mode": "HTML"}, "message is too long"),
        ({"text": "<x>", "parse_mode": "HTML"}, 'can\'t parse entities: Unsupported start tag "x" at byte offset 0'),
        (
            {"text": "a<b>c", "parse_mode": "html"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"text": "x", "parse_mode": "Klingon"}, "unsupported parse_mode"),
        ({"text": "x", "reply_markup": keyboard(text="x", callback_data="x" * 65)}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": keyboard(text="x", callback_data="ü" * 33)}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": keyboard(text="x", callback_data="")}, "BUTTON_DATA_INVALID"),
        (
            {"text": "x", "reply_markup": keyboard(text="x")},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "reply_markup": keyboard(text="", callback_data="x")},
            'can\'t parse inline keyboard button: field "text" must be non-empty',
        ),
        (
            {"text": "x", "reply_markup": keyboard(text="x", url="javascript:alert(1)")},
            "inline keyboard button URL 'javascript:alert(1)' is invalid: Unsupported URL protocol",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 101]}},
            "REPLY_MARKUP_TOO_LONG",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "x"}]}},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [["x"]]}},
            "can't parse inline keyboard button: expected an Object",
        ),
        (
            {"text": "x", "reply_markup": keyboard(text="x", url="")},
            "inline keyboard button URL '' is invalid: URL is empty",
        ),
        ({"text": "x", "parse_mode": "MarkdownV2"}, "the sandbox reads parse_mode HTML only"),
        ({"text": "x", "reply_parameters": [1]}, "can't parse reply parameters JSON object"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply markup JSON object"),
        ({"text": "x", "reply_markup": [1]}, "object expected as reply markup"),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
        ({"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 9}]}, None),
        ({"text": "x", "chat_id": 4711}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "x", "chat_id": "Max"}, "chat not found"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
    ],
)
async def test_a_message_that_telegram_would_refuse_is_refused(
    call: Caller, max_: User, sandbox: Sandbox, parameters: dict[str, Any], words: str | None
) -> None:
    status, body = await call("sendMessage", **({"chat_id": max_.id} | parameters))
    words = words or "entity beginning at UTF-16 offset 0 ends after the end of the text"
    assert (status, body) == (400, {"ok": False, "error_code": 400, "description": f"Bad Request: {words}"})
    assert sandbox.violations == [f"sendmessage: Bad Request: {words}"]
    assert not sandbox.sent(max_)


@pytest.mark.parametrize(
    "parameters",
    [
        {"text": "x" * 4096},
        {"text": "😀" * 2048},
        {"text": "<b>" + "&amp;" * 4096 + "</b>", "parse_mode": "HTML"},
        {"text": "  " + "x" * 4096 + "\n"},
        {"text": "5 < 6 & <b>"},
        {"text": "x", "reply_markup": keyboard(text="x", callback_data="x" * 64)},
        {"text": "x", "reply_markup": keyboard(text="x", url="https://x.de/a?b=c")},
        {"text": "x", "reply_markup": {"remove_keyboard": True}},
        {
            "text": "x",
            "reply_markup": json.dumps({"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 8] * 12}),
        },
        {"text": "x", "reply_parameters": {"message_id": 1}},
        {"text": "x", "reply_parameters": {"message_id": 999, "allow_sending_without_reply": True}},
        {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 1}]},
        {"text": "x", "link_preview_options": {"is_disabled": True}, "disable_notification": True},
    ],
)
async def test_a_message_within_the_limits_passes(
    call: Caller, max_: User, sandbox: Sandbox, parameters: dict[str, Any]
) -> None:
    status, body = await call("sendMessage", chat_id=max_.id, **parameters)
    assert (status, body["ok"]) == (200, True)
    assert sandbox.violations == []


@pytest.mark.parametrize(
    ("method", "parameters", "words"),
    [
        ("editMessageText", {"text": "first"}, NOT_MODIFIED),
        ("editMessageText", {"text": " <b></b>first", "parse_mode": "HTML"}, NOT_MODIFIED),
        ("editMessageText", {"text": "x", "message_id": 99}, "message to edit not found"),
        ("editMessageText", {"text": "x", "message_id": 1}, "message can't be edited"),
        ("editMessageText", {"text": "x", "message_id": None}, "message identifier is not specified"),
        ("editMessageText", {"text": "x", "message_id": "two"}, 'field "message_id" must be a valid Number'),
        ("editMessageText", {"text": "x" * 4097}, "message is too long"),
        ("editMessageText", {"text": "x", "reply_markup": {"force_reply": True}}, "inline keyboard expected"),
        ("editMessageCaption", {"caption": "x"}, "there is no caption in the message to edit"),
        ("editMessageReplyMarkup", {}, NOT_MODIFIED),
        ("editMessageText", {"text": "x", "inline_message_id": "7"}, "MESSAGE_ID_INVALID"),
        ("answerCallbackQuery", {}, TOO_OLD),
        ("getUpdates", {"allowed_updates": "7"}, "can't parse allowed updates JSON object"),
        ("deleteMessage", {"message_id": 99}, "message to delete not found"),
        ("setMessageReaction", {"message_id": 99}, "message to react not found"),
        ("setMessageReaction", {"reaction": [{"type": "emoji", "emoji": "🥨"}]}, "REACTION_INVALID"),
        ("setMessageReaction", {"reaction": [1, 2]}, "REACTIONS_TOO_MANY"),
        ("sendChatAction", {"action": "singing"}, "wrong parameter action in request"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, TOO_OLD),
        ("getFile", {"file_id": "x"}, "invalid file_id"),
        ("sendPhoto", {"photo": "x"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"photo": "https://x.de/a.png"}, "failed to get HTTP URL content"),
        ("sendDocument", {}, "there is no document in the request"),
        ("leaveChat", {}, "chat member status can't be changed in private chats"),
        ("setWebhook", {"url": "http://x.de"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ("setWebhook", {"url": "https://x.de", "secret_token": "ä"}, "secret token contains illegal characters"),
        ("setWebhook", {"url": "https://x.de", "secret_token": "x" * 257}, "secret token is too long"),
        ("sendDice", {}, "the sandbox does not carry out senddice"),
    ],
)
async def test_other_calls_are_refused_in_telegrams_words(
    call: Caller, max_: User, sandbox: Sandbox, method: str, parameters: dict[str, Any], words: str
) -> None:
    await call("sendMessage", chat_id=max_.id, text="first")
    facts = {"chat_id": max_.id, "message_id": 2} | parameters
    status, body = await call(method, **{name: value for name, value in facts.items() if value is not None})
    assert (status, body["description"]) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(
    ("caption", "words"),
    [("x" * 1024, None), ("x" * 1025, "message caption is too long"), ("😀" * 513, "message caption is too long")],
)
async def test_a_caption_has_at_most_1024_characters(
    web: aiohttp.ClientSession, call: Caller, max_: User, caption: str, words: str | None
) -> None:
    form = aiohttp.FormData({"chat_id": str(max_.id), "caption": caption})
    form.add_field("photo", png(), filename="a.png")
    async with web.post(f"/bot{TOKEN}/sendPhoto", data=form) as answer:
        body = await answer.json()
    assert body.get("description") == (words and f"Bad Request: {words}")
    if words is None:
        number = body["result"]["message_id"]
        _, refusal = await call("editMessageText", chat_id=max_.id, message_id=number, text="x")
        assert refusal["description"] == "Bad Request: there is no text in the message to edit"


@pytest.mark.parametrize(
    ("commands", "words"),
    [
        ([{"command": f"c{number}", "description": "x"} for number in range(101)], "BOT_COMMANDS_TOO_MUCH"),
        ([{"command": "Log", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "büro", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "x" * 33, "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "log", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "log", "description": "x" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("log", "can't parse commands JSON object"),
        ([{"command": f"c{number}", "description": "x" * 256} for number in range(100)], None),
    ],
)
async def test_command_menus_follow_telegrams_rules(call: Caller, commands: Any, words: str | None) -> None:
    _, body = await call("setMyCommands", commands=commands)
    assert body.get("description") == (words and f"Bad Request: {words}")


async def test_people_and_groups_that_the_bot_may_not_write_to_are_forbidden(call: Caller, sandbox: Sandbox) -> None:
    eva, max_ = sandbox.user("Eva"), sandbox.user("Max")
    group = sandbox.group("Team", eva)
    await max_.starts()
    await max_.blocks()
    await eva.adds_bot(gone := sandbox.group("Gone", eva))
    await eva.removes_bot(gone)
    expected = {
        eva.id: "Forbidden: bot can't initiate conversation with a user",
        max_.id: "Forbidden: bot was blocked by the user",
        group.id: "Forbidden: bot is not a member of the supergroup chat",
        gone.id: "Forbidden: bot was kicked from the supergroup chat",
    }
    for chat_id, words in expected.items():
        status, body = await call("sendMessage", chat_id=chat_id, text="x")
        assert (status, body["error_code"], body["description"]) == (403, 403, words)
    assert sandbox.violations == []


async def test_a_deleted_message_can_no_longer_be_edited_and_an_old_one_not_deleted(
    call: Caller, max_: User, sandbox: Sandbox
) -> None:
    for _ in range(2):
        await call("sendMessage", chat_id=max_.id, text="x")
    assert (await call("deleteMessage", chat_id=max_.id, message_id=2))[1] == {"ok": True, "result": True}
    _, body = await call("editMessageText", chat_id=max_.id, message_id=2, text="y")
    assert body["description"] == "Bad Request: message to edit not found"
    sandbox.clock.advance(timedelta(hours=49))
    _, body = await call("deleteMessage", chat_id=max_.id, message_id=3)
    assert body["description"] == "Bad Request: message can't be deleted for everyone"


async def test_a_tap_can_be_answered_once_and_only_for_a_while(call: Caller, max_: User, sandbox: Sandbox) -> None:
    await call("sendMessage", chat_id=max_.id, text="x", reply_markup=keyboard(text="Undo", callback_data="u"))
    message: Message = (await max_.hears())[0]
    first, second = await max_.taps(message, "Undo"), await max_.taps(message, "u")
    assert (await call("answerCallbackQuery", callback_query_id=first.id, text="ok"))[0] == 200
    sandbox.clock.advance(timedelta(minutes=16))
    for query in (first, second):
        status, body = await call("answerCallbackQuery", callback_query_id=query.id)
        assert (status, body["description"]) == (400, f"Bad Request: {TOO_OLD}")


@pytest.mark.parametrize("method", ["sendMesage", "", "get/Me", "ünknown"])
async def test_a_method_that_does_not_exist_is_not_found(call: Caller, method: str, sandbox: Sandbox) -> None:
    assert await call(method) == (404, {"ok": False, "error_code": 404, "description": "Not Found"})
    assert sandbox.violations


async def test_a_parameter_that_telegram_does_not_know_passes_but_is_a_violation(
    call: Caller, max_: User, sandbox: Sandbox
) -> None:
    assert (await call("sendMessage", chat_id=max_.id, text="x", txet="y", filename="z"))[0] == 200
    assert sandbox.violations == ["sendmessage: unknown parameters filename, txet"]


async def test_strict_mode_turns_a_violation_into_a_failure() -> None:
    clock = SandboxClock(datetime(2026, 3, 2, 8, tzinfo=UTC), frozen=True)
    with pytest.raises(AssertionError, match="sendmessage: Bad Request: chat not found"):
        async with Sandbox(strict=True, clock=clock) as sandbox, aiohttp.ClientSession(sandbox.url) as web:
            await web.post(f"/bot{TOKEN}/sendMessage", json={"chat_id": 1, "text": "x"})


async def test_strict_mode_lets_an_expected_refusal_pass_and_does_not_hide_another_error() -> None:
    async with Sandbox(strict=True) as sandbox, aiohttp.ClientSession(sandbox.url) as web:
        sandbox.faults.expect("chat not found")
        await web.post(f"/bot{TOKEN}/sendMessage", json={"chat_id": 1, "text": "x"})
    with pytest.raises(ZeroDivisionError):
        async with Sandbox(strict=True) as sandbox:
            sandbox.ledger.violation("something")
            raise ZeroDivisionError


async def test_only_the_right_token_is_let_in(web: aiohttp.ClientSession) -> None:
    async with web.get("/botnonsense/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")
    async with Sandbox(token=TOKEN) as sandbox, aiohttp.ClientSession(sandbox.url) as other:
        async with other.get("/bot1:wrong/getMe") as answer:
            body = {"ok": False, "error_code": 401, "description": "Unauthorized"}
            assert (answer.status, await answer.json()) == (401, body)
        async with other.get(f"/bot{TOKEN}/getMe") as answer:
            assert (await answer.json())["result"]["id"] == 123456
