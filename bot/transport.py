"""Calls of the Bot API over aiohttp: PTB's own request object spends two thirds of a call looking over its pool."""

from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import HTTPXRequest, RequestData


class Transport(HTTPXRequest):
    """Plain calls go over aiohttp, uploads as ever over httpx. A call is never repeated here: it may have arrived."""

    def __init__(self, connections: int, timeout: float) -> None:
        """`timeout`: seconds that a call may take in all, also while its body trickles in."""
        super().__init__(connection_pool_size=connections, read_timeout=timeout, pool_timeout=timeout)
        self._connections = connections
        self._deadline = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
        await super().shutdown()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **named: Any
    ) -> tuple[int, bytes]:
        """Raises TimedOut and NetworkError. Errors are told by their kind alone: an address would hold the token."""
        if request_data is not None and request_data.contains_files:
            return await super().do_request(url, method, request_data, *timeouts, **named)
        data = request_data.json_parameters if request_data is not None else None
        try:
            async with self._opened(url).request(method, url, data=data, allow_redirects=False) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None

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


def _proxy(url: str) -> str | None:
    """As the environment says; asking aiohttp to look there itself costs a thread a call."""
    address = urlsplit(url)
    return None if proxy_bypass(address.netloc) else getproxies().get(address.scheme)
