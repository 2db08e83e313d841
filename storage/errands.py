"""Errands: what a colleague was given, and the answer that comes back (V4)."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import exists, func, or_, select, update

from bot.domain.errands import Errand
from storage import schema
from storage.transaction import Transaction

errands, outbox = schema.errands, schema.outbox
_asker, _to = schema.people.alias("asker"), schema.people.alias("colleague")


@dataclass(frozen=True, slots=True)
class Known:
    """An errand with the names in it. `told` and `answered` are the outbox rows that told either side; `asked_in` is
    the asker's message that it began with."""

    errand: Errand
    asker: str
    to: str
    customer: str = ""
    told: int | None = None
    answered: int | None = None
    asked_in: int | None = None


def add(db: Transaction, new: Errand, asked_in: int | None) -> int:
    """Journalled. `new` has no id yet; `asked_in` is the asker's message that the answer replies to."""
    return db.add(
        errands,
        team_id=new.team_id,
        asker_id=new.asker_id,
        to_id=new.to_id,
        account_id=new.account_id,
        kind=new.kind,
        point_id=new.point_id,
        text=new.text,
        source=new.source,
        noted_on=new.noted_on,
        state="open",
        answer="",
        asked_in=asked_in,
        asked_at=db.now,
    )


def get(db: Transaction, team_id: int, errand_id: int) -> Known | None:
    found = _load(db, errands.c.team_id == team_id, errands.c.id == errand_id)
    return found[0] if found else None


def open_of(db: Transaction, team_id: int, person_id: int, away: Collection[int] = ()) -> list[Known]:
    """On either side; also what people `away` were given for whom this person stands in. The oldest first."""
    mine = or_(errands.c.asker_id == person_id, errands.c.to_id.in_((person_id, *away)))
    return _load(db, errands.c.team_id == team_id, errands.c.state == "open", mine)


def of_point(db: Transaction, team_id: int, kind: str, point_id: int) -> list[Known]:
    """The open ones about a promise, complaint or wish."""
    about = (errands.c.kind == kind, errands.c.point_id == point_id)
    return _load(db, errands.c.team_id == team_id, errands.c.state == "open", *about)


def of_message(db: Transaction, team_id: int, chat_id: int, message_id: int) -> Known | None:
    """The errand that a message of the bot told of, to either side, so that a reply to it finds it."""
    row = db.one(
        select(func.max(errands.c.id).label("id"))
        .join(outbox, or_(outbox.c.id == errands.c.told, outbox.c.id == errands.c.answer_told))
        .where(errands.c.team_id == team_id, outbox.c.chat_id == chat_id, outbox.c.message_id == message_id)
    )
    return get(db, team_id, row.id) if row is not None and row.id is not None else None


def untold(db: Transaction) -> list[Known]:
    """Open ones that the colleague has not heard of."""
    return _load(db, errands.c.state == "open", _unsaid(errands.c.told))


def unanswered(db: Transaction) -> list[Known]:
    """Answers that the asker has not heard of."""
    return _load(db, errands.c.state == "answered", _unsaid(errands.c.answer_told))


def _unsaid(told: Any) -> Any:
    """Never said, or given up since the person could not be reached."""
    return or_(told.is_(None), exists().where(outbox.c.id == told, outbox.c.state == "dropped"))


def answer(db: Transaction, errand_id: int, text: str) -> bool:
    """Journalled."""
    return db.change(errands, errand_id, state="answered", answer=text)


def withdraw(db: Transaction, errand_id: int) -> bool:
    """Journalled."""
    return db.change(errands, errand_id, state="withdrawn")


def told(db: Transaction, errand_id: int, row_id: int) -> None:
    """Bookkeeping: no undo takes a message back."""
    db.execute(update(errands).where(errands.c.id == errand_id).values(told=row_id))


def answer_told(db: Transaction, errand_id: int, row_id: int | None) -> None:
    """Bookkeeping; None once the answer was taken back: another one is told again."""
    db.execute(update(errands).where(errands.c.id == errand_id).values(answer_told=row_id))


def _load(db: Transaction, *where: Any) -> list[Known]:
    rows = db.all(
        select(errands, _asker.c.name.label("asker"), _to.c.name.label("colleague"))
        .add_columns(schema.accounts.c.name.label("customer"))
        .join(_asker, _asker.c.id == errands.c.asker_id)
        .join(_to, _to.c.id == errands.c.to_id)
        .outerjoin(schema.accounts, schema.accounts.c.id == errands.c.account_id)
        .where(*where)
        .order_by(errands.c.id)
    )
    return [_known(row) for row in rows]


def _known(row: Any) -> Known:
    one = Errand(
        row.id,
        row.team_id,
        row.asker_id,
        row.to_id,
        row.kind,
        row.text,
        row.asked_at,
        row.account_id,
        row.point_id,
        row.source,
        row.noted_on,
        row.state,
        row.answer,
    )
    return Known(one, row.asker, row.colleague, row.customer or "", row.told, row.answer_told, row.asked_in)
