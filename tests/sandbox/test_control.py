import asyncio
import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Sandbox, User
from tests.sandbox.conftest import Caller
from tests.sandbox.pictures import png

EMPTY = {
    "edited": False,
    "text": "",
    "html": None,
    "caption_html": None,
    "buttons": [],
    "photo": None,
    "document": None,
    "contact": None,
    "location": None,
    "voice": None,
    "reply_to": None,
    "reaction": None,
    "forwarded_from": None,
}


@pytest.fixture
async def max_(sandbox: Sandbox) -> User:
    return sandbox.user("Max", language_code="de", role_label="Manager")


@pytest.fixture
def control(web: aiohttp.ClientSession) -> Any:
    async def control(name: str, /, **facts: Any) -> Any:
        async with web.post(f"/control/{name}", json=facts) as answer:
            assert answer.status == 200
            return await answer.json()

    return control


async def state_of(web: aiohttp.ClientSession) -> Any:
    async with web.get("/control/state") as answer:
        return await answer.json()


async def messages_of(web: aiohttp.ClientSession, user: User) -> Any:
    return (await state_of(web))["chats"][str(user.id)]["messages"]


async def test_the_state_tells_time_people_and_conversations(
    web: aiohttp.ClientSession, sandbox: Sandbox, bot: Bot, max_: User
) -> None:
    await max_.says("<b>not bold</b> /help")
    max_.suggestions = ["Called Anna"]
    buttons = [[InlineKeyboardButton("Undo", callback_data="u"), InlineKeyboardButton("Site", url="https://x.de")]]
    await bot.send_message(max_.id, "<b>bold</b>", parse_mode="HTML", reply_markup=InlineKeyboardMarkup(buttons))
    await bot.set_my_commands([("hilfe", "Hilfe")], language_code="de")
    await bot.send_chat_action(max_.id, "typing")
    date = int(sandbox.clock.seconds())
    said = EMPTY | {"message_id": 1, "from": "user", "date": date, "text": "<b>not bold</b> /help"}
    said["html"] = "&lt;b&gt;not bold&lt;/b&gt; /help"
    heard = EMPTY | {"message_id": 2, "from": "bot", "date": date, "text": "bold", "html": "<b>bold</b>"}
    heard["buttons"] = [[{"text": "Undo", "data": "u"}, {"text": "Site", "url": "https://x.de"}]]
    about: dict[str, Any] = {
        "id": max_.id,
        "chat_id": max_.id,
        "first_name": "Max",
        "role_label": "Manager",
        "language_code": "de",
    }
    about["suggestions"] = ["Called Anna"]
    commands = [{"command": "hilfe", "description": "Hilfe"}]
    assert await state_of(web) == {
        "now": "2026-03-02T08:00:00+00:00",
        "zone": "Europe/Berlin",
        "bot": {"username": "nahbar_demo_bot", "first_name": "Nahbar"},
        "users": [about],
        "chats": {str(max_.id): {"messages": [said, heard], "commands": commands, "typing": True}},
        "seq": sandbox.world.events.seq,
    }


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ({"action": "text", "text": "hello"}, {"text": "hello", "html": "hello"}),
        ({"action": "start", "payload": "abc"}, {"text": "/start abc"}),
        ({"action": "start"}, {"text": "/start"}),
        ({"action": "reply", "reply_to": 1, "text": "yes"}, {"text": "yes", "reply_to": 1}),
        ({"action": "forward", "text": "fw", "from_name": "Eva"}, {"text": "fw", "forwarded_from": "Eva"}),
        (
            {"action": "contact", "first_name": "Anna", "last_name": "Keller", "phone_number": "+49"},
            {"contact": {"phone_number": "+49", "first_name": "Anna", "last_name": "Keller"}},
        ),
        ({"action": "location", "latitude": 1, "longitude": 2}, {"location": {"latitude": 1.0, "longitude": 2.0}}),
    ],
)
async def test_the_page_acts_as_a_person(
    web: aiohttp.ClientSession, control: Any, max_: User, facts: dict[str, Any], shown: dict[str, Any]
) -> None:
    await max_.says("first")
    assert await control("act", user_id=max_.id, **facts) == {"ok": True, "message_id": 2}
    message = (await messages_of(web, max_))[1]
    assert {name: message[name] for name in shown} == shown


@pytest.mark.parametrize(
    ("action", "data", "kind", "inline"),
    [
        ("photo", png(), "image/png", True),
        ("voice", b"OggS", "audio/ogg", True),
        ("document", b"<script>alert(1)</script>", "text/html", False),
        ("document", b"<svg onload=alert(1)>", "image/svg+xml", False),
    ],
)
async def test_files_are_shown_or_saved_but_never_run(
    web: aiohttp.ClientSession, control: Any, max_: User, action: str, data: bytes, kind: str, inline: bool
) -> None:
    body = {"name": "a.bin", "mime": kind, "base64": base64.b64encode(data).decode()}
    await control("act", user_id=max_.id, action=action, **body)
    (message,) = await messages_of(web, max_)
    url = message[action] if action == "photo" else message[action]["url"]
    async with web.get(url) as answer:
        assert await answer.read() == data
        assert answer.content_type == (kind if inline else "application/octet-stream")
        assert answer.headers.get("Content-Disposition") == (None if inline else "attachment")
        assert "sandbox" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_forward_shows_who_wrote_it(web: aiohttp.ClientSession, sandbox: Sandbox, max_: User) -> None:
    await max_.forwards("hello", "", sender=sandbox.user("Eva").person)
    assert (await messages_of(web, max_))[0]["forwarded_from"] == "Eva"


async def test_the_page_edits_taps_and_blocks(
    web: aiohttp.ClientSession, control: Any, bot: Bot, sandbox: Sandbox, max_: User
) -> None:
    await max_.says("first")
    await bot.send_message(
        max_.id, "x", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("U", callback_data="u")]])
    )
    assert (await control("act", user_id=max_.id, action="edit", message_id=1, text="second"))["ok"]
    assert (await control("act", user_id=max_.id, action="tap", message_id=2, data="u"))["ok"]
    assert (await control("act", user_id=max_.id, action="block"))["ok"]
    assert max_.chat.blocked
    assert (await control("act", user_id=max_.id, action="unblock"))["ok"]
    assert [message["edited"] for message in await messages_of(web, max_)] == [True, False]
    assert sandbox.pending == 5


@pytest.mark.parametrize(
    "facts",
    [
        {"action": "dance"},
        {"action": "text"},
        {"action": "text", "text": ""},
        {"action": "text", "text": 7},
        {"action": "tap", "message_id": 99, "data": "x"},
        {"action": "tap", "message_id": "1", "data": "x"},
        {"action": "tap", "message_id": 1, "data": "x"},
        {"action": "photo", "base64": "!!!"},
        {"action": "photo", "base64": "AAAA"},
        {"action": "document", "name": "x", "base64": ""},
        {"action": "location", "latitude": "north", "longitude": 2},
        {"user_id": 4711, "action": "text", "text": "x"},
    ],
)
async def test_what_a_person_cannot_do_is_answered_with_the_reason(
    control: Any, max_: User, facts: dict[str, Any]
) -> None:
    await max_.says("first")
    answer = await control("act", **({"user_id": max_.id} | facts))
    assert answer["ok"] is False and answer["error"]


async def test_the_page_adds_people_and_moves_the_clock(
    web: aiohttp.ClientSession, control: Any, sandbox: Sandbox
) -> None:
    added = await control("users", first_name="Eva", language_code="en", role_label="Team lead")
    assert (await state_of(web))["users"][0]["role_label"] == "Team lead"
    assert added == {"id": 5_000_000_001, "chat_id": 5_000_000_001}
    assert await control("clock", advance_seconds=90) == {"now": "2026-03-02T08:01:30+00:00"}
    assert await control("clock", set="2026-03-06T20:00:00+01:00") == {"now": "2026-03-06T19:00:00+00:00"}
    assert await control("clock", next_morning=True) == {"now": "2026-03-09T06:59:30+00:00"}
    for wrong in ({"set": "yesterday"}, {"set": "2026-03-06"}, {}, {"advance_seconds": "x"}, {"advance_seconds": 1e99}):
        assert (await control("clock", **wrong))["ok"] is False


async def test_faults_are_switched_by_name(control: Any, call: Caller, sandbox: Sandbox, max_: User) -> None:
    await max_.starts()
    await control("faults", fault="too_many", method="sendMessage", retry_after=3)
    assert (await call("sendMessage", chat_id=max_.id, text="x"))[0] == 429
    await control("faults", clear=True, latency_ms=0, deliveries=2, reorder=True)
    assert (sandbox.faults.deliveries, sandbox.faults.reorder) == (2, True)
    await control("faults", fault="server_error", status=502, count=1)
    assert (await call("sendMessage", chat_id=max_.id, text="x"))[0] == 502
    await control("faults", blocked=max_.id)
    assert (await call("sendMessage", chat_id=max_.id, text="x"))[0] == 403
    await control("faults", clear=True, migrated=max_.id, to=-1007)
    assert (await call("sendMessage", chat_id=max_.id, text="x"))[1]["parameters"] == {"migrate_to_chat_id": -1007}
    await control("faults", clear=True, revoked=True, update={"update_id": 9, "message": {"date": "x"}})
    assert (await call("sendMessage", chat_id=max_.id, text="x"))[0] == 401
    assert sandbox.pending == 2
    for wrong in (
        {"fault": "unheard"},
        {"fault": "hang", "colour": 1},
        {"typo": 1},
        {"update": 7},
        {"update": {"update_id": "x"}},
    ):
        assert (await control("faults", **wrong))["ok"] is False


async def test_the_network_goes_away_by_switch_and_comes_back(control: Any, sandbox: Sandbox) -> None:
    assert await control("faults", network_away_seconds=0) == {"ok": True}
    assert sandbox._return is not None
    await sandbox._return
    async with aiohttp.ClientSession(sandbox.url) as web, web.get("/control/state") as answer:
        assert answer.status == 200


async def events_of(answer: aiohttp.ClientResponse) -> AsyncIterator[Any]:
    async for line in answer.content:
        if line.startswith(b"data: "):
            yield json.loads(line.removeprefix(b"data: "))


async def test_events_follow_from_where_the_state_was_read(
    web: aiohttp.ClientSession, bot: Bot, sandbox: Sandbox, max_: User
) -> None:
    seq = (await state_of(web))["seq"]
    said = await max_.says("missed between state and stream")
    async with web.get("/control/events", params={"since": seq}) as answer:
        assert answer.content_type == "text/event-stream"
        events = events_of(answer)
        first = await anext(events)
        assert (first["seq"], first["type"], first["chat_id"]) == (seq + 1, "message", max_.id)
        assert first["message"]["text"] == "missed between state and stream"
        await bot.send_chat_action(max_.id, "typing")
        await bot.send_message(max_.id, "x")
        await bot.edit_message_text("y", max_.id, 2)
        await bot.set_message_reaction(max_.id, said.message_id, "👍")
        await bot.set_my_commands([("help", "Help")])
        tap = await max_.taps(said, "u", forged=True)
        await bot.answer_callback_query(tap.id, "done", show_alert=True)
        await bot.delete_message(max_.id, 2)
        sandbox.clock.next_morning()
        sandbox.user("Eva")
        kinds = [(event := await anext(events))["type"] for _ in range(9)]
        assert kinds == ["typing", "message", "edit", "reaction", "commands", "toast", "delete", "clock", "user"]
        assert event["user"]["first_name"] == "Eva"
        assert sandbox.world.events.since(seq + 6)[0] == {
            "seq": seq + 7,
            "type": "toast",
            "chat_id": max_.id,
            "text": "done",
            "alert": True,
        }


async def test_an_open_stream_does_not_hold_up_the_end() -> None:
    async with Sandbox() as sandbox, aiohttp.ClientSession(sandbox.url) as web, web.get("/control/events") as answer:
        await answer.content.readline()
        async with asyncio.timeout(2):
            await sandbox.close()


@pytest.mark.parametrize("path", ["/control/state", "/", "/bot1:x/getMe"])
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1.evil.example"}, 403),
        ({"Host": "evil.example:80@127.0.0.1"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "localhost:8080", "Origin": "http://localhost:8080"}, 200),
        ({}, 200),
    ],
)
async def test_foreign_names_and_foreign_pages_are_turned_away(
    web: aiohttp.ClientSession, path: str, headers: dict[str, str], status: int
) -> None:
    async with web.get(path, headers=headers) as answer:
        assert answer.status == status


@pytest.mark.parametrize("name", ["act", "users", "clock", "faults"])
async def test_a_form_of_a_foreign_page_controls_nothing(web: aiohttp.ClientSession, name: str) -> None:
    async with web.post(f"/control/{name}", data={"advance_seconds": "1"}) as answer:
        assert answer.status == 415
    async with web.post(f"/control/{name}", data=b"{", headers={"Content-Type": "application/json"}) as answer:
        assert (await answer.json())["ok"] is False


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 200),
        ("GET", "/page/page.js", 200),
        ("GET", "/page/missing.js", 404),
        ("GET", "/page/../server.py", 404),
        ("GET", "/page/%2e%2e/server.py", 404),
        ("GET", "/page/..%2fserver.py", 404),
        ("GET", "/page/%2fetc%2fpasswd", 404),
        ("GET", "/page/.hidden", 404),
        ("GET", "/page/", 404),
        ("GET", "/control/files/nothing", 404),
        ("GET", "/control/nothing", 404),
        ("GET", "/favicon.ico", 404),
        ("PUT", "/control/state", 415),
    ],
)
async def test_only_the_pages_own_files_are_served(
    web: aiohttp.ClientSession, method: str, path: str, status: int
) -> None:
    async with web.request(method, path) as answer:
        assert answer.status == status


async def test_the_page_may_load_only_what_comes_from_here(web: aiohttp.ClientSession) -> None:
    async with web.get("/") as answer:
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_there_are_no_other_controls(web: aiohttp.ClientSession) -> None:
    async with web.post("/control/invite", json={}) as answer:
        assert answer.status == 404


async def test_a_token_is_needed_to_download(web: aiohttp.ClientSession) -> None:
    for path in ("/file/botnonsense/photos/file_1.png", "/file/bot1:x/photos/file_1.png"):
        async with web.get(path) as answer:
            assert (answer.status, (await answer.json())["ok"]) == (404, False)
