"""The state of the conversation in one chat: whom we talked about last, and what the bot waits for."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from storage import schema
from storage.transaction import Transaction

dialogues = schema.dialogues


@dataclass(frozen=True, slots=True)
class Dialogue:
    """`awaits` names the answer that the next text may be, with its detail; None: nothing is asked."""

    account_id: int | None = None
    awaits: str | None = None
    detail: dict[str, Any] = field(default_factory=dict)
    changed_at: datetime | None = None


_OF_CHAT = select(dialogues).where(dialogues.c.chat_id == bindparam("chat"))
_CHANGE = update(dialogues).where(dialogues.c.chat_id == bindparam("chat"))


def get(db: Transaction, chat_id: int) -> Dialogue:
    row = db.one(_OF_CHAT, {"chat": chat_id})
    return Dialogue() if row is None else Dialogue(row.account_id, row.awaits, row.detail, row.changed_at)


def talk_about(db: Transaction, chat_id: int, account_id: int | None) -> None:
    _set(db, chat_id, account_id=account_id)


def await_answer(db: Transaction, chat_id: int, awaits: str | None, **detail: Any) -> None:
    _set(db, chat_id, awaits=awaits, detail=detail)


def _set(db: Transaction, chat_id: int, **values: Any) -> None:
    values["changed_at"] = db.now
    changed = db.execute(_CHANGE, {"chat": chat_id, **values})
    if changed.rowcount == 0:
        db.execute(insert(dialogues).values({"chat_id": chat_id, "detail": {}, **values}))
