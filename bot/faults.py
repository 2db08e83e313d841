"""What ends the bot, and the log of what passes: at most one line a minute and cause."""

import asyncio

import structlog

log = structlog.get_logger()


class RevokedError(Exception):
    """Telegram does not know the token (any more)."""


class SecondPollerError(Exception):
    """Another program polls the same token."""


class QuietLog:
    """At most one line a minute and cause."""

    def __init__(self, seconds: float = 60.0) -> None:
        self._seconds = seconds
        self._last: dict[str, float] = {}

    def warning(self, what: str, error: BaseException) -> None:
        """What passes: its kind says enough."""
        if self._is_news(what, error):
            log.warning(what, error=type(error).__name__)

    def error(self, what: str, error: BaseException) -> None:
        """What must be mended: with the place that it came from."""
        if self._is_news(what, error):
            log.error(what, exc_info=error)

    def _is_news(self, what: str, error: BaseException) -> bool:
        cause = f"{what}:{type(error).__name__}"
        now = asyncio.get_running_loop().time()
        if now - self._last.get(cause, -self._seconds) < self._seconds:
            return False
        self._last[cause] = now
        return True
