"""What the page and scripts may do: look at the state, act as a person, move the clock, switch faults."""

import base64
import binascii
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from bot.sandbox.bubbles import bubble
from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.files import media_type
from bot.sandbox.menus import commands_for
from bot.sandbox.switches import turn
from bot.sandbox.users import ActionError, User
from bot.sandbox.world import World

_MOST_SHOWN = 500
_HEARTBEAT = 15.0  # seconds; proxies and browsers give up on silent streams


class Control:
    """`user` makes a person known, `away` takes the network away for some seconds."""

    def __init__(
        self, world: World, user: Callable[..., User], away: Callable[[float], None], users: dict[int, User]
    ) -> None:
        self._world = world
        self._user = user
        self._away = away
        self._users = users
        self._closed = False
        world.clock.watch(self._tell_clock)

    def close(self) -> None:
        """Ends the event streams."""
        self._closed = True
        self._world.events.bell.ring()

    async def answer(self, request: web.Request, name: str) -> web.StreamResponse:
        if request.method == "GET":
            return await self._read(request, name)
        if request.method != "POST" or request.content_type != "application/json":
            # A form of a foreign site can be posted without asking first; JSON cannot.
            raise web.HTTPUnsupportedMediaType
        action = {"act": self._act, "users": self._add_user, "clock": self._move_clock, "faults": self._faults}.get(
            name
        )
        if action is None:
            raise web.HTTPNotFound
        try:
            facts = await request.json()
            return web.json_response(await action(facts))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
            # Whatever is wrong with a hand-made request: its sender gets to read it.
            return web.json_response({"ok": False, "error": _words(error)})

    async def _read(self, request: web.Request, name: str) -> web.StreamResponse:
        if name == "state":
            return web.json_response(self._state())
        if name == "events":
            return await self._stream(request)
        folder, _, file_id = name.partition("/")
        file = self._world.files.by_id(file_id) if folder == "files" else None
        if file is None:
            raise web.HTTPNotFound
        kind = media_type(file.upload)
        headers = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}
        if kind == "application/octet-stream":
            headers["Content-Disposition"] = "attachment"
        return web.Response(body=file.upload.data, content_type=kind, headers=headers)

    def _state(self) -> Json:
        world = self._world
        users = [_about(user) for user in self._users.values()]
        return {
            "now": world.clock.now().isoformat(),
            "zone": world.zone,
            "bot": {"username": world.bot.username, "first_name": world.bot.first_name},
            "users": users,
            "chats": {str(user.chat.id): self._chat(user) for user in self._users.values()},
            "seq": world.events.seq,
        }

    def _chat(self, user: User) -> Json:
        chat = user.chat
        living = [message for message in chat.messages.values() if not message.deleted]
        return {
            "messages": [bubble(message) for message in living[-_MOST_SHOWN:]],
            "commands": commands_for(self._world, chat, user.person.language_code),
            "typing": chat.typing_until > self._world.clock.seconds(),
        }

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        events = self._world.events
        seq = int(request.query.get("since", "0")) if request.query.get("since", "0").isdecimal() else 0
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        await response.write(b": here\n\n")
        while not self._closed:
            news = events.since(seq)
            for event in news:
                await response.write(f"data: {json.dumps(event)}\n\n".encode())
                seq = event["seq"]
            if not news and not await self._news(seq):
                await response.write(b": still here\n\n")
        return response

    async def _news(self, seq: int) -> bool:
        events = self._world.events
        return await events.bell.until(lambda: self._closed or events.seq > seq, _HEARTBEAT)

    async def _act(self, facts: Json) -> Json:
        user = self._users.get(facts["user_id"])
        action = _ACTIONS.get(facts["action"])
        if user is None or action is None:
            raise ActionError("unknown user or action")
        result = await action(user, facts)
        return {"ok": True, "message_id": result.message_id} if isinstance(result, Message) else {"ok": True}

    async def _add_user(self, facts: Json) -> Json:
        names = ("last_name", "username", "language_code", "role_label")
        user = self._user(str(facts["first_name"]), **{name: str(facts[name]) for name in names if facts.get(name)})
        return {"id": user.id, "chat_id": user.chat.id}

    async def _move_clock(self, facts: Json) -> Json:
        clock = self._world.clock
        if facts.get("next_morning"):
            clock.next_morning(self._world.zone)
        elif "set" in facts:
            clock.set(datetime.fromisoformat(facts["set"]))
        else:
            clock.advance(timedelta(seconds=float(facts["advance_seconds"])))
        return {"now": clock.now().isoformat()}

    async def _faults(self, facts: Json) -> Json:
        turn(self._world, facts, self._away)
        return {"ok": True}

    def _tell_clock(self) -> None:
        self._world.events.emit("clock", None, lambda: {"now": self._world.clock.now().isoformat()})


def _about(user: User) -> Json:
    person = user.person
    names = {"first_name": person.first_name, "role_label": person.role_label, "language_code": person.language_code}
    return {"id": user.id, "chat_id": user.chat.id, "suggestions": user.suggestions} | names


def _words(error: Exception) -> str:
    return f"missing {error}" if isinstance(error, KeyError) else str(error)


def _message(chat: Chat, number: Any) -> Message:
    message = chat.living(number) if isinstance(number, int) else None
    if message is None:
        raise ActionError("no such message")
    return message


def _bytes(facts: Json) -> bytes:
    try:
        return base64.b64decode(facts["base64"], validate=True)
    except binascii.Error:
        raise ActionError("base64 expected") from None


_ACTIONS: dict[str, Callable[[User, Json], Awaitable[Any]]] = {
    "text": lambda user, facts: user.says(facts["text"]),
    "edit": lambda user, facts: user.edits(_message(user.chat, facts["message_id"]), facts["text"]),
    "tap": lambda user, facts: user.taps(_message(user.chat, facts["message_id"]), facts["data"]),
    "reply": lambda user, facts: user.replies(_message(user.chat, facts["reply_to"]), facts["text"]),
    "forward": lambda user, facts: user.forwards(facts["text"], facts["from_name"]),
    "contact": lambda user, facts: user.shares_contact(
        facts["first_name"],
        facts["phone_number"],
        last_name=facts.get("last_name") or "",
        vcard=facts.get("vcard") or "",
    ),
    "photo": lambda user, facts: user.sends_photo(
        _bytes(facts), name=facts.get("name") or "photo.jpg", caption=facts.get("caption") or ""
    ),
    "document": lambda user, facts: user.sends_document(
        facts["name"],
        _bytes(facts),
        mime=facts.get("mime") or "application/octet-stream",
        caption=facts.get("caption") or "",
    ),
    "voice": lambda user, facts: user.sends_voice(_bytes(facts), mime=facts.get("mime") or "audio/ogg"),
    "location": lambda user, facts: user.sends_location(float(facts["latitude"]), float(facts["longitude"])),
    "start": lambda user, facts: user.starts(facts.get("payload") or ""),
    "block": lambda user, facts: user.blocks(),
    "unblock": lambda user, facts: user.unblocks(),
}
