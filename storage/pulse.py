"""The pulse: what was asked with one tap, and the series that taps and notes make together."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select

from bot.domain.pulse import ANNOYED, Asked, Series, Sign
from storage import schema
from storage.interactions import REAL
from storage.transaction import Transaction

pulses, interactions = schema.pulses, schema.interactions


@dataclass(frozen=True, slots=True)
class Question:
    """One that was asked; `value` is the answer, None while there is none."""

    id: int
    person_id: int
    account_id: int
    series: Series
    interaction_id: int | None = None
    value: int | None = None


# ---- the series ----


def signs(db: Transaction, team_id: int, first: date, last: date, ids: Collection[int]) -> tuple[Sign, ...]:
    """All of these customers on these days, both included."""
    found = (read(db, team_id, first, last) for read in (_spoken, _complained, _tapped))
    return tuple(sign for signs in found for sign in signs if sign.account_id in ids)


def _spoken(db: Transaction, team_id: int, first: date, last: date) -> list[Sign]:
    """What notes tell: scores, and frustration where the mood was bad."""
    table = interactions.c
    rows = db.all(
        select(table.account_id, table.day, table.satisfaction, table.sentiment)
        .where(table.team_id == team_id, table.account_id.is_not(None), table.day.between(first, last), *REAL)
        .where(or_(table.satisfaction.is_not(None), table.sentiment == "negative"))
        .order_by(table.day, table.id)
    )
    scores = [Sign("satisfaction", r.account_id, r.day, r.satisfaction) for r in rows if r.satisfaction is not None]
    moods = [Sign("frustration", r.account_id, r.day, ANNOYED) for r in rows if r.sentiment == "negative"]
    return [*scores, *moods]


def _complained(db: Transaction, team_id: int, first: date, last: date) -> list[Sign]:
    """Whoever complains is annoyed, also where the note does not say so and where it is settled since."""
    table = schema.complaints.c
    rows = db.all(
        select(table.account_id, table.opened_on)
        .where(table.team_id == team_id, table.account_id.is_not(None), table.opened_on.between(first, last))
        .order_by(table.id)
    )
    return [Sign("frustration", row.account_id, row.opened_on, ANNOYED) for row in rows]


def _tapped(db: Transaction, team_id: int, first: date, last: date) -> list[Sign]:
    """Of satisfaction none: a tapped score stands in its talk. Taps go with their talk to another customer."""
    whose = func.coalesce(interactions.c.account_id, pulses.c.account_id).label("whose")
    rows = db.all(
        select(pulses.c.series, pulses.c.day, pulses.c.value, whose)
        .outerjoin(interactions, interactions.c.id == pulses.c.interaction_id)
        .where(pulses.c.team_id == team_id, pulses.c.day.between(first, last))
        .where(pulses.c.value.is_not(None), pulses.c.series != "satisfaction")
        .order_by(pulses.c.day, pulses.c.id)
    )
    return [Sign(row.series, row.whose, row.day, row.value) for row in rows]


# ---- asking ----


def asked(db: Transaction, person_id: int, account_id: int, series: Series) -> Asked:
    """When this customer was last asked about, by anybody, and this person at all."""
    of_customer = and_(pulses.c.account_id == account_id, pulses.c.series == series)
    days: list[date | None] = [db.scalar(select(func.max(pulses.c.day)).where(of_customer))]
    if series == "satisfaction":
        told = (interactions.c.account_id == account_id, interactions.c.satisfaction.is_not(None))
        days.append(db.scalar(select(func.max(interactions.c.day)).where(*told)))
    person: date | None = db.scalar(select(func.max(pulses.c.day)).where(pulses.c.person_id == person_id))
    return Asked(max((day for day in days if day), default=None), person)


_TALKS = select(func.count()).select_from(interactions).where(interactions.c.account_id == bindparam("account"), *REAL)
"""Asked with nearly every note, so it is built once."""


def talks(db: Transaction, account_id: int) -> int:
    """Real contacts with that customer so far."""
    return int(db.scalar(_TALKS, {"account": account_id}) or 0)


def ask(
    db: Transaction, team_id: int, person_id: int, account_id: int, series: Series, day: date, of: int | None
) -> int:
    """Notes the question, with the talk `of` that it follows. Journalled: with the talk it goes."""
    return db.add(
        pulses,
        team_id=team_id,
        person_id=person_id,
        account_id=account_id,
        interaction_id=of,
        series=series,
        day=day,
    )


def get(db: Transaction, team_id: int, pulse_id: int) -> Question | None:
    row = db.one(select(pulses).where(pulses.c.id == pulse_id, pulses.c.team_id == team_id))
    return None if row is None else _question(row)


def answer(db: Transaction, question: Question, value: int) -> None:
    """Journalled. A score goes to its talk, where the ranking and the export find it."""
    db.change(pulses, question.id, value=value)
    if question.series == "satisfaction" and question.interaction_id is not None:
        db.change(interactions, question.interaction_id, satisfaction=float(value))


def _question(row: Any) -> Question:
    return Question(row.id, row.person_id, row.account_id, row.series, row.interaction_id, row.value)
