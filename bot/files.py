"""Files that people send: fetched from Telegram, never more than asked for."""

from collections.abc import Awaitable, Callable
from typing import Literal

from telegram import Bot
from telegram.error import TelegramError

from bot.transport import Transport

FileTrouble = Literal["too_large", "not_come"]
FetchFile = Callable[[str, int], Awaitable[bytes | FileTrouble]]
"""From a file's id and the most bytes that are wanted of it to the bytes, or to why there are none."""


class Files:
    """`transport` is the one that `bot` uses as well."""

    def __init__(self, bot: Bot, transport: Transport) -> None:
        self._bot = bot
        self._transport = transport

    async def fetch(self, file_id: str, most: int) -> bytes | FileTrouble:
        """What the file's size says is not believed: reading ends at the limit."""
        try:
            file = await self._bot.get_file(file_id)
            if file.file_path is None:
                return "too_large"  # Telegram hands out no path then
            if (file.file_size or 0) > most:
                return "too_large"
            content = await self._transport.download(file.file_path, most)
        except TelegramError as error:
            return "too_large" if "too big" in error.message.lower() else "not_come"
        return "too_large" if content is None else content


async def no_files(_file_id: str, _most: int) -> bytes | FileTrouble:
    """Where no Telegram is: jobs that run for the command line."""
    return "not_come"
