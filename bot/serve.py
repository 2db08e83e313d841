"""`run`: one bot process from start to stop, with clear words for what ends it."""

import asyncio
import logging
import signal
from contextlib import suppress

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot import clock
from bot.app import App
from bot.faults import RevokedError, SecondPollerError
from bot.settings import Settings
from storage import StorageError, Store, versions
from storage.lock import PollingLock

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


def _why(error: BaseException | None) -> str:
    if isinstance(error, RevokedError):
        return REVOKED
    if isinstance(error, SecondPollerError):
        return SECOND
    return f"A part of the bot ended: {type(error).__name__}: {error}"


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
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], format="%(levelname)s %(message)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
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


def _redactor(secrets: list[str]) -> structlog.typing.Processor:
    def redact(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
        return {k: _without(v, secrets) if isinstance(v, str) else v for k, v in event.items()}

    return redact


def _without(text: str, secrets: list[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, "***")
    return text
