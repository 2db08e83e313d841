"""`run`: one bot process from start to stop, with clear words for what ends it."""

import asyncio
import logging
import signal
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot import clock
from bot.app import App
from bot.faults import RevokedError, SecondPollerError
from bot.settings import Settings
from storage import StorageError, Store, versions
from storage.lock import PollingLock

PLACES = 6
"""Of a traceback in the log."""

_ROOT = Path(__file__).parents[1]

log = structlog.get_logger()

REVOKED = "Telegram refuses the token. Check NAHBAR_BOT_TOKEN or ask @BotFather for a new one."
SECOND = "Another program polls this bot's token. Stop it first; nothing of this one was changed."


def serve(settings: Settings) -> str | None:
    """Runs until SIGTERM or SIGINT; returns why it could not go on, None after an ordinary stop."""
    configure_logging(settings)
    try:
        store = Store(settings.database_url.get_secret_value(), clock.system)
        versions.prepare(store)
        with PollingLock(store):
            return asyncio.run(_run(settings, store))
    except StorageError as error:
        return str(error)
    except OSError as error:
        return f"Cannot start: {error.strerror or error}"


async def _run(settings: Settings, store: Store) -> str | None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_lost)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    app = App(settings, store, clock.system)
    async with app.running():
        working = asyncio.create_task(app.wait())
        stopping = asyncio.create_task(stopped.wait())
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not working.done():
            working.cancel()
            with suppress(asyncio.CancelledError):
                await working
            return None
        return _why(working.exception())


def _lost(_loop: asyncio.AbstractEventLoop, facts: dict[str, Any]) -> None:
    """A fault that nobody waited for; the loop itself would print it with its words."""
    log.error(facts["message"], exc_info=facts.get("exception"))


def _why(error: BaseException | None) -> str:
    if isinstance(error, RevokedError):
        return REVOKED
    if isinstance(error, SecondPollerError):
        return SECOND
    if isinstance(error, StorageError):
        return f"The bot ended: {error}"
    return f"A part of the bot ended: {_without_words(error)}"


def bot_username(settings: Settings) -> str | None:
    """The bot's name by getMe; None without a token or a network."""
    if settings.bot_token is None:
        return None
    token = settings.bot_token.get_secret_value()

    async def ask() -> str | None:
        try:
            return (await Bot(token, base_url=f"{settings.telegram_api}/bot").get_me()).username
        except TelegramError:
            return None

    return asyncio.run(ask())


def configure_logging(settings: Settings) -> None:
    """One line an event on standard error. httpx and aiohttp stay silent below WARNING: httpx logs the token."""
    level = logging.getLevelNamesMapping()[settings.log_level]
    secrets = [s.get_secret_value() for s in (settings.bot_token, settings.webhook_secret) if s is not None]
    handler = logging.StreamHandler()
    handler.addFilter(_Redact(secrets))
    handler.setFormatter(_Wordless("%(levelname)s %(message)s"))
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], force=True)
    logging.getLogger("telegram").setLevel(logging.CRITICAL)  # it logs answers that it cannot parse, texts and all
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _wordless,
            _redactor(secrets),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(handler.stream),
    )


class _Redact(logging.Filter):
    """Takes secrets out of what libraries log."""

    def __init__(self, secrets: list[str]) -> None:
        super().__init__()
        self._secrets = secrets

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        if any(secret in text for secret in self._secrets):
            record.msg, record.args = _without(text, self._secrets), ()
        return True


class _Wordless(logging.Formatter):
    """Errors of libraries by kind and place: what an error says may be what somebody wrote."""

    def formatException(  # noqa: N802 - the name is the library's
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return _without_words(ei[1])


def _wordless(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    error = event.pop("exc_info", None)
    return {**event, "error": _without_words(error)} if isinstance(error, BaseException) else event


def _without_words(error: BaseException | None) -> str:
    """The kind of an error and the last places it came through, innermost first."""
    frames = list(traceback.extract_tb(error.__traceback__)) if error is not None else []
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_ROOT)] or frames
    places = " < ".join(_place(frame) for frame in reversed(ours[-PLACES:]))
    return f"{type(error).__name__} at {places}"


def _place(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    return f"{path.parent.name}/{path.name}:{frame.lineno} {frame.name}"


def _redactor(secrets: list[str]) -> structlog.typing.Processor:
    def redact(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
        return {k: _without(v, secrets) if isinstance(v, str) else v for k, v in event.items()}

    return redact


def _without(text: str, secrets: list[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, "***")
    return text
