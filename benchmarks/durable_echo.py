"""An echo on the bot's own way of a message: inbox, lanes, turn, outbox, messenger, all durable. Run in a process."""

import asyncio
import sys
from functools import partial

from telegram import Bot

from bot import clock
from bot.domain.sending import Pace
from bot.intake import ALLOWED_UPDATES, POLL_TIMEOUT, Intake, Polling
from bot.lanes import Lanes
from bot.messenger import Messenger
from bot.texts import html
from bot.transport import Transport
from bot.views.reply import Reply
from handlers.incoming import Message, read_update
from storage import Committed, Store, Transaction, inbox, outbox
from storage.inbox import Received

IN_FLIGHT = 32
UNLIMITED = 1e6


def echo(db: Transaction, received: Received) -> None:
    if not inbox.claim(db, received.update_id):
        return
    message = read_update(received.raw)
    if isinstance(message, Message):
        outbox.say(db, message.chat_id, Reply(html(message.text)))


async def main(api: str, token: str, url: str) -> None:
    store = Store(url, clock.system)
    polls = Transport(1, POLL_TIMEOUT)
    bot = Bot(token, base_url=f"{api}/bot", request=Transport(IN_FLIGHT, timeout=20), get_updates_request=polls)
    messenger = Messenger(store, bot, Pace(UNLIMITED, UNLIMITED), IN_FLIGHT)

    async def take(received: Received) -> None:
        await asyncio.wrap_future(store.run(partial(echo, received=received)))

    async def not_saved(_updates: object) -> None:
        raise SystemExit("the database cannot be written")

    loop = asyncio.get_running_loop()

    def committed(news: Committed) -> None:
        loop.call_soon_threadsafe(messenger.posted, news.posted)

    store.listeners.append(committed)
    lanes = Lanes(take)
    intake = Intake(store, lanes.put, not_saved)
    polling = Polling(polls, f"{api}/bot{token}", intake, ALLOWED_UPDATES)
    await asyncio.gather(messenger.run(), polling.run())


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
