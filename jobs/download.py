"""The only outgoing HTTP for feeds: guarded, bounded, polite. Errors are values."""

import asyncio
import re
import socket
import ssl
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

import aiohttp
import brotli
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.clock import Clock, system
from bot.domain.feeds import Answer, ErrorKind, host_wait
from jobs.addresses import literal, permitted

USER_AGENT = "Nahbar/0.1 (+feed reader)"
DEADLINE_SECONDS = 20.0
LIMIT_BYTES = 10 * 1024 * 1024
REDIRECTS = 5
_ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
_CHUNK = 64 * 1024
_PERMANENT = (301, 308)
_REDIRECT = (301, 302, 303, 307, 308)
_SLOTS_KEPT = 1_000
_HOST = re.compile(r"[a-z0-9._:-]{1,255}", re.I)

Sleeper = Callable[[float], Awaitable[None]]
AddressRule = Callable[[str], bool]


class RefusedAddressError(OSError):
    """Raised where the socket would have been made, so that no connection is."""


class _DownloadError(Exception):
    def __init__(self, kind: ErrorKind) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(slots=True)
class _Slot:
    """A host's turn: one connection at a time, and when the last one ended."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    last_end: datetime | None = None


def address_rule(*, allow_private: bool) -> AddressRule:
    return lambda address: permitted(address, allow_private=allow_private)


class Downloader:
    """Downloads one document a call; keeps one connection and two seconds' distance per host.

    Use as an async context manager inside the running loop. `may_connect` judges the very address that is connected
    to; `clock` and `sleep` serve the distance between requests; `resolver` replaces the system's for tests.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        deadline_seconds: float = DEADLINE_SECONDS,
        clock: Clock = system,
        sleep: Sleeper = asyncio.sleep,
        resolver: AbstractResolver | None = None,
        may_connect: AddressRule | None = None,
    ) -> None:
        self._may_connect = may_connect or address_rule(allow_private=allow_private)
        self._deadline = deadline_seconds
        self._clock = clock
        self._sleep = sleep
        self._resolver = resolver
        self._slots: dict[str, _Slot] = {}
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        connector = aiohttp.TCPConnector(
            resolver=self._resolver or aiohttp.ThreadedResolver(),
            use_dns_cache=False,
            force_close=True,  # a kept connection would outlive the check of its address
            socket_factory=self._socket,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,  # ours stops at the limit
            trust_env=False,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=self._deadline, sock_read=self._deadline),
            headers={"User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate, br"},
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session:
            await self._session.close()

    def _socket(self, info: tuple[int, int, int, str, tuple[str | int, ...]]) -> socket.socket:
        family, kind, proto, _, address = info
        if not self._may_connect(str(address[0])):
            raise RefusedAddressError("the address is not public")
        return socket.socket(family, kind, proto)

    async def download(self, url: str, validators: Mapping[str, str] | None = None) -> Answer:
        """Fetch `url`, following at most 5 redirects, each checked like the first.

        `validators` are the conditional headers, sent as they are. The deadline counts the requests, not the wait for
        a host's turn. Never raises for what a server or a network does.
        """
        left, current, moved_to, permanent = self._deadline, url, None, True
        for _ in range(REDIRECTS + 1):
            try:
                target = self._checked(current)
                async with self._turn(target.raw_host or ""):
                    started = asyncio.get_running_loop().time()
                    answer = await self._request(target, validators or {}, left)
                    left -= asyncio.get_running_loop().time() - started
                following = answer.headers.get("location") if answer.status in _REDIRECT else None
                if following is None:
                    return replace(answer, moved_to=moved_to)
                current = str(target.join(URL(following)))
            except (_DownloadError, aiohttp.ClientError, OSError, ValueError) as error:
                return Answer(0, current, error=_kind(error))
            permanent = permanent and answer.status in _PERMANENT
            moved_to = current if permanent else moved_to
        return Answer(0, current, error="too_many_redirects")

    def _checked(self, url: str) -> URL:
        """The address as it will be requested; refuses other schemes, credentials and forbidden numbers."""
        parsed = URL(url)
        host = parsed.raw_host or ""
        if parsed.scheme not in ("http", "https") or not _HOST.fullmatch(host) or "@" in parsed.raw_authority:
            raise _DownloadError("bad_address")
        number = literal(host)
        if number is not None and not self._may_connect(number):
            raise _DownloadError("refused_address")
        return parsed

    @asynccontextmanager
    async def _turn(self, host: str) -> AsyncIterator[None]:
        if len(self._slots) > _SLOTS_KEPT:
            self._slots = {name: slot for name, slot in self._slots.items() if self._busy(slot)}
        slot = self._slots.setdefault(host.lower(), _Slot())
        async with slot.lock:
            wait = host_wait(slot.last_end, self._clock())
            if wait:
                await self._sleep(wait.total_seconds())
            try:
                yield
            finally:
                slot.last_end = self._clock()

    def _busy(self, slot: _Slot) -> bool:
        return slot.lock.locked() or bool(host_wait(slot.last_end, self._clock()))

    async def _request(self, url: URL, validators: Mapping[str, str], seconds: float) -> Answer:
        assert self._session, "use as an async context manager"
        # aiohttp's own limits are per read; a server that drips would never meet them.
        async with (
            asyncio.timeout(seconds),
            self._session.get(url, headers=validators, allow_redirects=False) as response,
        ):
            headers = {name.lower(): _storable(value) for name, value in response.headers.items()}
            body = await _body(response) if 200 <= response.status < 300 else b""
        return Answer(response.status, str(url), headers, body)


def _storable(value: str) -> str:
    """aiohttp hands bytes that are no UTF-8 on as surrogates, which neither a database nor a log can take."""
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


async def _body(response: aiohttp.ClientResponse) -> bytes:
    """The decompressed document; both what travels and what it unpacks to stay within the limit."""
    unpack = _unpacker(response.headers.get("Content-Encoding", ""))
    body, travelled = bytearray(), 0
    async for chunk in response.content.iter_chunked(_CHUNK):
        travelled += len(chunk)
        body += unpack(chunk, LIMIT_BYTES + 1 - len(body))
        if max(len(body), travelled) > LIMIT_BYTES:
            raise _DownloadError("too_large")
    return bytes(body)


def _unpacker(encoding: str) -> Callable[[bytes, int], bytes]:
    """A function from a chunk and the room left to unpacked bytes; one level of what we asked for."""
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return lambda chunk, _: chunk
    if encoding in ("gzip", "x-gzip"):
        return _Inflater(16 + zlib.MAX_WBITS)
    if encoding == "deflate":
        return _Inflater(zlib.MAX_WBITS)
    if encoding == "br":
        return _Unbrotler()
    raise _DownloadError("encoding")


class _Inflater:
    """Inflates with a limit. Servers send deflate with and without its header: the first byte tells (RFC 1950)."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._stream: zlib._Decompress | None = None

    def __call__(self, chunk: bytes, room: int) -> bytes:
        if self._stream is None:
            raw = self._wbits == zlib.MAX_WBITS and chunk[0] & 0x0F != 8
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS if raw else self._wbits)
        if self._stream.eof:  # rubbish after the end, as browsers ignore it
            return b""
        try:
            # What does not fit into the room is more than the limit, so the rest is never asked for.
            return self._stream.decompress(chunk, max(room, 1))
        except zlib.error as error:
            raise _DownloadError("encoding") from error


class _Unbrotler:
    """Unpacks Brotli (RFC 7932) with a limit."""

    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def __call__(self, chunk: bytes, room: int) -> bytes:
        if self._stream.is_finished():
            return b""
        try:
            # It may give a few megabytes more than asked for. Less than that means that it holds nothing back.
            unpacked: bytes = self._stream.process(chunk, output_buffer_limit=max(room, 1))
        except brotli.error as error:
            raise _DownloadError("encoding") from error
        return unpacked


def _kind(error: Exception) -> ErrorKind:
    """The kind of failure; the more special classes of aiohttp come first."""
    if isinstance(error, _DownloadError):
        return error.kind
    if isinstance(error, aiohttp.ClientConnectorError) and isinstance(error.os_error, RefusedAddressError):
        return "refused_address"
    table: tuple[tuple[type[Exception], ErrorKind], ...] = (
        (TimeoutError, "timeout"),
        (aiohttp.ClientConnectorDNSError, "dns"),
        (aiohttp.ClientSSLError, "tls"),
        (ssl.SSLError, "tls"),
        (aiohttp.ClientConnectionError, "connection"),
        (aiohttp.InvalidURL, "bad_address"),
        (aiohttp.ClientResponseError, "http"),
        (aiohttp.ClientPayloadError, "connection"),
        (OSError, "connection"),
        (ValueError, "bad_address"),
    )
    return next((kind for of, kind in table if isinstance(error, of)), "http")
