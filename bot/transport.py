"""Calls of the Bot API over aiohttp: PTB's own request object spends two thirds of a call looking over its pool."""

from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 10.0
CHUNK = 64 * 1024


class Transport(BaseRequest):
    """All calls, polling and uploads too. A call is never repeated here: it may have arrived."""

    def __init__(self, connections: int, timeout: float) -> None:
        """`timeout`: seconds that a call may take in all, also while its body trickles in."""
        self._connections = connections
        self._deadline = aiohttp.ClientTimeout(total=timeout, sock_connect=min(timeout, CONNECT_SECONDS))
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._deadline.total

    async def initialize(self) -> None:
        """The session is opened by the first call, which knows the host."""

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_timeouts: Any, **_named: Any
    ) -> tuple[int, bytes]:
        """Raises TimedOut and NetworkError. Errors are told by their kind alone: an address would hold the token."""
        data = None if request_data is None else _body(request_data)
        try:
            async with self._opened(url).request(method, url, data=data, allow_redirects=False) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None

    async def download(self, url: str, most: int) -> bytes | None:
        """A file of at most so many bytes; None when it is larger. Raises as `do_request` does."""
        try:
            async with self._opened(url).get(url, allow_redirects=False) as response:
                if response.status != 200:
                    raise NetworkError(f"status {response.status}")
                content = bytearray()
                async for chunk in response.content.iter_chunked(CHUNK):
                    content += chunk
                    if len(content) > most:
                        return None
                return bytes(content)
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Of a message that was sent its number is all that is needed: the rest as objects costs as much as sending."""
        answer = BaseRequest.parse_json_payload(payload)
        sent = answer.get("result")
        if isinstance(sent, dict) and "message_id" in sent:
            answer["result"] = {key: sent[key] for key in ("message_id", "date", "chat") if key in sent}
        return answer

    def _opened(self, url: str) -> aiohttp.ClientSession:
        """Opened by the first call, which is in the loop. All calls have one host, so the proxy is chosen once."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                timeout=self._deadline,
                proxy=_proxy(url),
            )
        return self._session


def _body(asked: RequestData) -> Any:
    """Plain fields, or a form of several parts where files go along."""
    if not asked.contains_files:
        return asked.json_parameters
    form = aiohttp.FormData(asked.json_parameters)
    for name, (filename, content, mime_type) in asked.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form


def _proxy(url: str) -> str | None:
    """As the environment says; asking aiohttp to look there itself costs a thread a call."""
    address = urlsplit(url)
    return None if proxy_bypass(address.netloc) else getproxies().get(address.scheme)
