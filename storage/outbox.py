"""Messages to send, recorded before they are sent."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Column, bindparam, delete, func, select, update

from bot.views.reply import Reply
from storage import schema
from storage.transaction import Transaction

outbox = schema.outbox

REPLY, ANSWER, REMINDER, PROMPT, DIGEST = range(5)
"""Priorities: whoever is waiting comes first."""

State = Literal["new", "sent", "dropped"]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One call of the Bot API. `follows`: edits what that row sent."""

    id: int
    chat_id: int
    priority: int
    method: str
    payload: dict[str, Any]
    follows: int | None
    created_at: datetime
    attempts: int


@dataclass(frozen=True, slots=True)
class Settled:
    """How a send ended."""

    id: int
    state: State
    message_id: int | None = None
    error: str | None = None


_COLUMNS = (
    outbox.c.id,
    outbox.c.chat_id,
    outbox.c.priority,
    outbox.c.method,
    outbox.c.payload,
    outbox.c.follows,
    outbox.c.created_at,
    outbox.c.attempts,
)


def post(
    db: Transaction,
    chat_id: int,
    method: str,
    payload: dict[str, Any],
    *,
    priority: int,
    account_id: int | None = None,
    action_id: int | None = None,
    follows: int | None = None,
) -> int:
    """Records a message; the messenger is told after the commit. Returns the row."""
    row_id = db.insert(
        outbox,
        chat_id=chat_id,
        priority=priority,
        method=method,
        payload=payload,
        account_id=account_id,
        action_id=action_id,
        follows=follows,
        state="new",
        attempts=0,
        created_at=db.now,
    )
    db.posted.append(row_id)
    return row_id


def say(
    db: Transaction,
    chat_id: int,
    reply: Reply,
    *,
    priority: int = REPLY,
    message_id: int | None = None,
    replies_to: int | None = None,
) -> int:
    """Records a reply as a new message, in place of message `message_id`, or of what row `reply.edits` sent.

    `replies_to`: a new message that quotes that one, if it is still there.
    """
    where: dict[str, Any] = (
        {"chat_id": chat_id} if message_id is None else {"chat_id": chat_id, "message_id": message_id}
    )
    is_new = message_id is None and reply.edits is None
    if is_new and replies_to is not None:
        where["reply_parameters"] = {"message_id": replies_to, "allow_sending_without_reply": True}
    return post(
        db,
        chat_id,
        "sendMessage" if is_new else "editMessageText",
        {**where, **reply.payload()},
        priority=priority,
        account_id=reply.about.account_id,
        action_id=reply.about.action_id,
        follows=reply.edits,
    )


_UNSETTLED = outbox.c.state.in_(("new", "sending"))
_LOAD = select(*_COLUMNS).where(outbox.c.id.in_(bindparam("wanted", expanding=True)), _UNSETTLED).order_by(outbox.c.id)
_START = update(outbox).where(outbox.c.id == bindparam("row")).values(state="sending", attempts=outbox.c.attempts + 1)
_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(state=bindparam("ended"), message_id=bindparam("message"), error=bindparam("why"))
    .values(sent_at=bindparam("now"), payload={})
)


def load(db: Transaction, ids: Sequence[int]) -> list[Outgoing]:
    """Those of the rows that still are to be sent: a chat may have been given up meanwhile."""
    return [_outgoing(row) for row in db.all(_LOAD, {"wanted": list(ids)})]


def waiting(db: Transaction) -> list[Outgoing]:
    """All that is not settled, oldest first: what a start or a sweep finds."""
    return [_outgoing(row) for row in db.all(select(*_COLUMNS).where(_UNSETTLED).order_by(outbox.c.id))]


def mark_sending(db: Transaction, ids: Collection[int]) -> None:
    """Before the call is made: after a crash only these are ambiguous, and are counted by `ambiguous`."""
    if ids:
        db.execute(_START, [{"row": row_id} for row_id in ids])


def ambiguous(db: Transaction) -> int:
    return int(db.scalar(select(func.count()).select_from(outbox).where(outbox.c.state == "sending")) or 0)


def count(db: Transaction) -> int:
    """What still waits to be sent."""
    return int(db.scalar(select(func.count()).select_from(outbox).where(_UNSETTLED)) or 0)


def settle(db: Transaction, results: Sequence[Settled]) -> None:
    """Notes how sends ended. The text goes: what was said stands in its own tables."""
    if not results:
        return
    rows = [{"row": r.id, "ended": r.state, "message": r.message_id, "why": r.error, "now": db.now} for r in results]
    db.execute(_SETTLE, rows)


def message_of(db: Transaction, row_id: int) -> int | None:
    found = db.scalar(select(outbox.c.message_id).where(outbox.c.id == row_id))
    return None if found is None else int(found)


def account_of(db: Transaction, chat_id: int, message_id: int) -> int | None:
    """The customer that the bot's message was about."""
    return _last(db, outbox.c.account_id, chat_id, message_id)


def action_of(db: Transaction, chat_id: int, message_id: int) -> int | None:
    """The newest action that the bot's message told of."""
    return _last(db, outbox.c.action_id, chat_id, message_id)


def _last(db: Transaction, column: Column[Any], chat_id: int, message_id: int) -> int | None:
    of_message = (outbox.c.chat_id == chat_id, outbox.c.message_id == message_id, column.is_not(None))
    found = db.scalar(select(column).where(*of_message).order_by(outbox.c.id.desc()).limit(1))
    return None if found is None else int(found)


def answer_to(db: Transaction, action_id: int, chat_id: int) -> int | None:
    """The row that answered an action in that chat: its message is the one to edit when the action is corrected.

    None when it was somebody else's action: their message has a number of their chat.
    """
    found = db.scalar(select(func.max(outbox.c.id)).where(outbox.c.action_id == action_id, outbox.c.chat_id == chat_id))
    return None if found is None else int(found)


def drop_chat(db: Transaction, chat_id: int, error: str) -> datetime | None:
    """Gives up what waits for a chat that cannot be reached. Returns since when no push has arrived there, if any was.

    A chat's messages are sent in order, so none that was recorded after that one has.
    """
    waits = (outbox.c.chat_id == chat_id, _UNSETTLED)
    pushes = (outbox.c.method == "sendMessage", outbox.c.priority >= REMINDER)
    first: datetime | None = db.scalar(select(func.min(outbox.c.created_at)).where(*waits, *pushes))
    db.execute(update(outbox).where(*waits).values(state="dropped", error=error, payload={}))
    return first


def move_chat(db: Transaction, old: int, new: int) -> None:
    """A group became a supergroup: what waits goes to its new number."""
    db.execute(update(outbox).where(outbox.c.chat_id == old).values(chat_id=new))


def forget(db: Transaction, days: int) -> int:
    old = delete(outbox).where(outbox.c.state.in_(("sent", "dropped")), outbox.c.created_at < db.now - timedelta(days))
    return db.execute(old).rowcount


def _outgoing(row: Any) -> Outgoing:
    return Outgoing(*row)
