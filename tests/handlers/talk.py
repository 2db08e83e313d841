"""Short words for tests that talk to the whole bot: say, tap, and look at what came."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from telegram import BotCommandScopeChat

from bot.sandbox import Message, User
from tests.stage import Stage, playing


@asynccontextmanager
async def acting(folder: Path) -> AsyncIterator[Stage]:
    """The bot with the demo's customers."""
    async with playing(f"sqlite:///{folder / 'nahbar.db'}") as stage:
        stage.load_world()
        yield stage


async def says(stage: Stage, user: User, text: str) -> Message:
    """Writes a message and returns the bot's newest one."""
    await user.says(text)
    await stage.rest()
    return newest(user)


async def taps(stage: Stage, user: User, message: Message, label: str, *, forged: bool = False) -> str:
    """Presses a button by label (or data) and returns the words over it; the message has changed by then."""
    query = await user.taps(message, label, forged=forged)
    await stage.rest()
    return await user.hears_toast(query)


def newest(user: User) -> Message:
    return max((one for one in user.chat.messages.values() if one.from_bot), key=lambda one: one.message_id)


async def menu(stage: Stage, user: User) -> list[str]:
    """The commands in that person's menu."""
    await stage.rest()
    return [one.command for one in await stage.app.bot.get_my_commands(scope=BotCommandScopeChat(user.chat.id))]
