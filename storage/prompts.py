"""What was prompted on which day and what was decided about it. A day and kind is served once, whatever happens."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, insert, or_, select, update

from bot.domain.account_facts import SkipReason
from bot.domain.followups import CAUGHT_UP, ReminderKind
from bot.domain.prompts import Candidate
from bot.domain.snoozes import SNOOZES, Decision, ItemState, Standing, standing
from storage import schema
from storage.transaction import Transaction, insert_new

prompts, items, people = schema.prompts, schema.prompt_items, schema.people

MORNING, DIGEST, LISTED = "morning", "digest", "today"
PUSHES = (MORNING, "later")
REMEMBERED = timedelta(days=40)
"""Longer than any snooze holds, and a skip by the usual weights."""


@dataclass(frozen=True, slots=True)
class Item:
    """One customer on one list. `score` is the one of that moment."""

    id: int
    prompt_id: int
    account_id: int
    place: int
    score: float
    reasons: tuple[str, ...]
    state: ItemState
    until: datetime | None = None
    decided_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class PromptList:
    id: int
    local_day: date
    kind: str
    items: tuple[Item, ...]


# ---- making ----


def start(db: Transaction, person_id: int, day: date, kind: str) -> int | None:
    """The row that says: this person has been served that on this day. None when there is one already."""
    values = {"person_id": person_id, "local_day": day, "kind": kind, "created_at": db.now}
    statement = insert_new(db, prompts).values(**values).returning(prompts.c.id)
    found = db.scalar(statement)
    return None if found is None else int(found)


def forget(db: Transaction, person_id: int, day: date, kind: str) -> bool:
    """It holds no more and may be served anew. False when it was not served."""
    where = (prompts.c.person_id == person_id, prompts.c.local_day == day, prompts.c.kind == kind)
    return db.execute(delete(prompts).where(*where)).rowcount == 1


def start_listed(db: Transaction, person_id: int, day: date) -> int:
    """A row for a list that was asked for: any number a day."""
    like = prompts.c.kind.like(f"{LISTED}:%")
    where = (prompts.c.person_id == person_id, prompts.c.local_day == day, like)
    number = int(db.scalar(select(func.count()).select_from(prompts).where(*where)) or 0)
    while (row_id := start(db, person_id, day, f"{LISTED}:{number}")) is None:
        number += 1
    return row_id


def promise_kind(kind: ReminderKind, follow_up_id: int) -> str:
    """The kind of the row that says: of this promise was reminded."""
    return f"{kind}:{follow_up_id}"


def fill(db: Transaction, prompt_id: int, person_id: int, chosen: Sequence[Candidate]) -> None:
    """The customers of a list in order. Of the reasons only names are kept: the words stand in the notes."""
    rows = [
        {
            "prompt_id": prompt_id,
            "person_id": person_id,
            "account_id": one.account.id,
            "place": place,
            "score": round(one.score * 10),
            "reasons": [reason.name for reason in one.reasons],
            "state": "open",
        }
        for place, one in enumerate(chosen, start=1)
    ]
    if rows:
        db.execute(insert(items), rows)


def take_back(db: Transaction, chat_id: int, since: datetime) -> None:
    """Nothing that was served from then on has arrived: it is due again, for when the person can be reached.

    A list that was asked for is asked for again.
    """
    rows = db.all(
        select(prompts.c.id, prompts.c.kind)
        .join(people, people.c.id == prompts.c.person_id)
        .where(people.c.chat_id == chat_id, prompts.c.created_at >= since, ~prompts.c.kind.like(f"{LISTED}:%"))
    )
    db.execute(delete(prompts).where(prompts.c.id.in_([row.id for row in rows])))
    moments = {MORNING: "next_morning_at", DIGEST: "next_digest_at"}
    again = {moments[row.kind]: db.now for row in rows if row.kind in moments}
    if again:
        db.execute(update(people).where(people.c.chat_id == chat_id).values(**again))


# ---- reading ----


def served(db: Transaction, person_id: int, kind: str = MORNING, until: date | None = None) -> date | None:
    """The last day that had a prompt of this kind; with `until` the last one by then."""
    mine = select(func.max(prompts.c.local_day)).where(prompts.c.person_id == person_id, prompts.c.kind == kind)
    if until is not None:
        mine = mine.where(prompts.c.local_day <= until)
    found: date | None = db.scalar(mine)
    return found


def listed(db: Transaction, person_id: int, day: date) -> frozenset[int]:
    """The customers on that morning's list."""
    morning = (prompts.c.person_id == person_id, prompts.c.local_day == day, prompts.c.kind == MORNING)
    rows = db.all(select(items.c.account_id).join(prompts, prompts.c.id == items.c.prompt_id).where(*morning))
    return frozenset(row.account_id for row in rows)


def reminded(db: Transaction) -> frozenset[tuple[int, date, str]]:
    """(person, day, kind) of everything about single follow-ups and items served around today.

    Last reminders also of the days before: they are made up for when they could not be said.
    """
    today, day = db.now.date(), timedelta(days=1)
    columns = (prompts.c.person_id, prompts.c.local_day, prompts.c.kind)
    near = (prompts.c.local_day >= today - day) & prompts.c.kind.like("%:%")
    lately = (prompts.c.local_day >= today - CAUGHT_UP - day) & prompts.c.kind.like("day:%")
    rows = db.all(select(*columns).where(prompts.c.local_day <= today + day, or_(near, lately)))
    return frozenset((row.person_id, row.local_day, row.kind) for row in rows)


def get(db: Transaction, person_id: int, prompt_id: int) -> PromptList | None:
    """A list of that person; nobody reads another's."""
    row = db.one(select(prompts).where(prompts.c.id == prompt_id, prompts.c.person_id == person_id))
    if row is None:
        return None
    found = db.all(select(items).where(items.c.prompt_id == prompt_id).order_by(items.c.place))
    return PromptList(row.id, row.local_day, row.kind, tuple(_item(one) for one in found))


def item(db: Transaction, person_id: int, item_id: int) -> Item | None:
    row = db.one(select(items).where(items.c.id == item_id, items.c.person_id == person_id))
    return None if row is None else _item(row)


def standings(
    db: Transaction, person_id: int, now: datetime, zone: ZoneInfo, remembered: timedelta = REMEMBERED
) -> dict[int, Standing]:
    """What this person's decisions of the last weeks mean today, by customer."""
    today, since = now.astimezone(zone).date(), now - max(remembered, REMEMBERED)
    rows = db.all(
        select(items, prompts.c.kind, prompts.c.local_day)
        .join(prompts, prompts.c.id == items.c.prompt_id)
        .where(items.c.person_id == person_id)
        .where(or_(prompts.c.local_day >= since.date(), items.c.decided_at >= since))
        .order_by(items.c.id)
    )
    by_account: dict[int, list[Any]] = {}
    for row in rows:
        by_account.setdefault(row.account_id, []).append(row)
    return {
        account_id: standing([_decision(row, own, today) for row in own if row.decided_at], now, zone)
        for account_id, own in by_account.items()
    }


def _decision(row: Any, own: Sequence[Any], today: date) -> Decision:
    """Spent: the customer came back on an earlier day; then the snooze has had its effect."""
    pushed = (one for one in own if one.id > row.id and one.kind.split(":")[0] in PUSHES)
    spent = row.until is not None and any(one.local_day < today for one in pushed)
    return Decision(row.state, row.decided_at, row.until, row.skip_reason or "other", spent)


def due_later(db: Transaction) -> list[tuple[int, Item]]:
    """(person, item) put off for some hours whose time has come, within the last day."""
    rows = db.all(
        select(items)
        .join(people, people.c.id == items.c.person_id)
        .where(items.c.state == "later", items.c.until <= db.now, items.c.until > db.now - timedelta(days=1))
        .where(people.c.removed_at.is_(None), people.c.reachable.is_(True))
        .order_by(items.c.person_id, items.c.id)
    )
    return [(row.person_id, _item(row)) for row in rows]


# ---- deciding ----


def decide(
    db: Transaction,
    person_id: int,
    account_id: int,
    state: ItemState,
    until: datetime | None = None,
    reason: SkipReason | None = None,
) -> None:
    """One decision about a customer settles it on every list where it still stands. Journalled."""
    stands = or_(items.c.state == "open", items.c.state.in_(SNOOZES) & (items.c.until > db.now))
    where = (items.c.person_id == person_id, items.c.account_id == account_id, stands)
    for row in db.all(select(items.c.id).where(*where)):
        db.change(items, row.id, state=state, until=until, skip_reason=reason, decided_at=db.now)


def end(db: Transaction, person_id: int) -> None:
    """Done for today: what is open or comes back later today is not asked again today. Journalled."""
    stands = or_(items.c.state == "open", (items.c.state == "later") & (items.c.until > db.now))
    for row in db.all(select(items.c.id).where(items.c.person_id == person_id, stands)):
        db.change(items, row.id, state="ended", until=None, decided_at=db.now)


def _item(row: Any) -> Item:
    return Item(
        id=row.id,
        prompt_id=row.prompt_id,
        account_id=row.account_id,
        place=row.place,
        score=row.score / 10,
        reasons=tuple(row.reasons),
        state=row.state,
        until=row.until,
        decided_at=row.decided_at,
    )
