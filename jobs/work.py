"""What jobs and ticks may use: the store, the clock, the way out to feeds, and posting to chats."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.clock import Clock
from bot.settings import Settings
from bot.views.reply import Reply
from jobs.parsing import FeedParser
from storage import Store, Transaction, outbox

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Work:
    """Given to every job and tick. Decisions run in `db`, a transaction in the writer's thread."""

    store: Store
    clock: Clock
    settings: Settings
    parser: FeedParser

    async def db(self, work: Callable[[Transaction], T]) -> T:
        return await asyncio.wrap_future(self.store.run(work))


def post(db: Transaction, chat_id: int, reply: Reply, priority: int) -> int:
    """Records a message of a job. Returns the outbox row."""
    method = "sendMessage" if reply.edits is None else "editMessageText"
    return outbox.post(
        db,
        chat_id,
        method,
        {"chat_id": chat_id, **reply.payload()},
        priority=priority,
        account_id=reply.about.account_id,
        action_id=reply.about.action_id,
        follows=reply.edits,
    )
