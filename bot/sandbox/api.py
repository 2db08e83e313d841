"""The Bot API over HTTP: one call in, one answer out, unless a fault switch says otherwise."""

import asyncio
import contextlib
import json
import re
from collections.abc import Callable
from typing import Any

from aiohttp import web

from bot.sandbox.call import Call, read_call
from bot.sandbox.faults import Fault, Hang, LostReply, Refused, ServerError, TooManyRequests
from bot.sandbox.ledger import Sent
from bot.sandbox.methods import allow_updates, find, unknown_parameters
from bot.sandbox.refusals import ApiError, too_many
from bot.sandbox.world import World

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{1,100}")
_ENCODE = json.JSONEncoder(separators=(",", ":")).encode
_HALF_BODY = b'{"ok":true,"result":{"message_id":'
_POLL = "getupdates"
_BLAMED = (400, 404)  # refusals that a correct bot does not earn


class BotApi:
    """`on_hook` is called when the webhook was set or deleted."""

    def __init__(self, world: World, token: str | None, on_hook: Callable[[], None]) -> None:
        self._world = world
        self._token = token
        self._on_hook = on_hook
        self._closing = asyncio.Event()

    def close(self) -> None:
        """Lets hanging calls go."""
        self._closing.set()

    async def answer(self, request: web.Request, token: str, name: str) -> web.StreamResponse:
        method = name.lower()
        self._world.ledger.calls += method != _POLL
        self._world.busy += method != _POLL
        try:
            return await self._answer(request, token, method)
        finally:
            self._world.busy -= method != _POLL

    async def download(self, token: str, path: str) -> web.StreamResponse:
        try:
            self._check_token(token)
        except ApiError as error:
            return _refusal(error)
        file = self._world.files.by_path(path)
        if file is None:
            return _refusal(ApiError(404, "Not Found"))
        return web.Response(body=file.upload.data, content_type="application/octet-stream")

    async def _answer(self, request: web.Request, token: str, method: str) -> web.StreamResponse:
        world = self._world
        world.ledger.count(method)
        fault = None
        try:
            call = await read_call(request, method)
            self._check_token(token)
            fault = world.faults.strike(method, call.chat_id())
            if isinstance(fault, ServerError | Hang):
                return await self._break(request, fault)
            if fault is not None:
                self._refuse_by(fault, call)
            body = await self._poll(call) if method == _POLL else self._run(call)
            answer = web.Response(body=body.encode(), content_type="application/json")
        except ApiError as error:
            self._blame(method, error)
            answer = _refusal(error)
        if isinstance(fault, LostReply):
            return await self._drop(request, fault.seconds)
        if world.faults.latency_ms:
            await asyncio.sleep(world.faults.latency_ms / 1000)
        return answer

    def _check_token(self, token: str) -> None:
        if not _TOKEN.fullmatch(token):
            raise ApiError(404, "Not Found", planned=True)
        if self._world.faults.revoked or (self._token is not None and token != self._token):
            raise ApiError(401, "Unauthorized")

    async def _poll(self, call: Call) -> str:
        self._note_unknown_parameters(call)
        allow_updates(self._world, call)
        offset, limit, timeout = (call.number(name, default) for name, default in _POLL_NUMBERS)
        return f'{{"ok":true,"result":{await self._world.updates.poll(offset or 0, limit or 0, timeout or 0)}}}'

    def _run(self, call: Call) -> str:
        """Carries the call out; from here on it has happened, whatever becomes of the answer."""
        world = self._world
        method = find(call.method)
        self._note_unknown_parameters(call)
        if method.sends:
            self._keep_pace(call.chat_id())
        result = method.run(world, call)
        if call.method in ("setwebhook", "deletewebhook"):
            self._on_hook()
        world.ledger.sent.append(_sent(world.clock.seconds(), call, result))
        return f'{{"ok":true,"result":{_ENCODE(result)}}}'

    def _keep_pace(self, chat_id: int | None) -> None:
        chat = self._world.chats.get(chat_id) if chat_id is not None else None
        if chat is None:
            return  # the method itself will refuse it
        if wait := self._world.limiter.admit(chat.id, group=chat.group, now=self._world.clock.seconds()):
            raise too_many(wait)

    def _note_unknown_parameters(self, call: Call) -> None:
        if unknown := unknown_parameters(call):
            self._world.ledger.violation(f"{call.method}: unknown parameters {', '.join(sorted(unknown))}")

    def _blame(self, method: str, error: ApiError) -> None:
        self._world.ledger.refused[error.code] += 1
        if error.code in _BLAMED and not error.planned and not self._world.faults.expected(error.description):
            self._world.ledger.violation(f"{method}: {error.description}")

    def _refuse_by(self, fault: Fault, call: Call) -> None:
        if isinstance(fault, TooManyRequests):
            scope = None if fault.everywhere else call.chat_id()
            if scope is not None or fault.everywhere:
                self._world.limiter.shut(scope, self._world.clock.seconds(), fault.retry_after)
            raise too_many(fault.retry_after, planned=True)
        if isinstance(fault, Refused):
            raise ApiError(fault.code, fault.description, planned=True, **fault.parameters)

    async def _break(self, request: web.Request, fault: ServerError | Hang) -> web.StreamResponse:
        if isinstance(fault, Hang):
            return await self._drop(request, fault.seconds)
        if fault.half_body:
            return web.Response(status=fault.status, body=_HALF_BODY, content_type="application/json")
        return _refusal(ApiError(fault.status, "Internal Server Error" if fault.status == 500 else "Bad Gateway"))

    async def _drop(self, request: web.Request, seconds: float) -> web.StreamResponse:
        """Ends the connection without an answer, after `seconds` of silence."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=502)


_POLL_NUMBERS = (("offset", 0), ("limit", 100), ("timeout", 0))


def _refusal(error: ApiError) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    headers = {"Retry-After": str(error.parameters["retry_after"])} if "retry_after" in error.parameters else None
    return web.Response(
        status=error.code, body=_ENCODE(body).encode(), content_type="application/json", headers=headers
    )


def _sent(at: float, call: Call, result: Any) -> Sent:
    if isinstance(result, dict) and "message_id" in result:
        text = result.get("text") or result.get("caption") or ""
        return Sent(at, call.method, result["chat"]["id"], result["message_id"], text)
    return Sent(at, call.method, call.chat_id(), None, call.text("text"))
