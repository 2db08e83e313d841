"""The customers of one person, with all that the ranking may look at, in a few set-based queries."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select

from bot.domain.absences import stand_ins
from bot.domain.account_facts import (
    AccountFacts,
    Frustration,
    LastContact,
    Touch,
)
from bot.domain.accounts import Account, Contact
from bot.domain.durations import minutes_in_month
from bot.domain.portfolios import owner_of
from bot.domain.snoozes import Standing
from storage import absences, accounts, contacts, people, schema
from storage import facts as people_facts
from storage import portfolio_parts as parts_of
from storage.interactions import REAL
from storage.transaction import Transaction

interactions = schema.interactions

TOUCH_DAYS = 365
LOW_SATISFACTION = 3.0
"""A score up to this, of ten, says as much as open annoyance."""


@dataclass(slots=True)
class _History:
    """The contacts and attempts of one customer in the last year, as they are read."""

    touches: list[Touch] = field(default_factory=list)
    last: tuple[date, int] = (date.min, 0)
    last_channel: str | None = None
    is_annoyed: bool = False
    asked: date | None = None


# ---- whose ----


def owners(db: Transaction, team_id: int, ids: Collection[int] | None = None) -> dict[int, int]:
    """Whose each customer of the team is, or each of `ids`, a few. A customer whose owner has left goes to the managers
    like one without, and to the deputy while its owner is away."""
    return {row.id: owner for row, owner in _with_owners(db, team_id, ids=ids) if owner is not None}


def owned(
    db: Transaction, team_id: int, person_id: int, today: date | None = None, *, deputies: bool = True
) -> list[Account]:
    """Without what only matching and the card need: this is read for thousands at a time.

    Without `deputies` the person's own, whoever is away.
    """
    found = _with_owners(db, team_id, today, deputies=deputies, whose=person_id)
    return [_slim(row) for row, owner in found if owner == person_id]


def _with_owners(
    db: Transaction,
    team_id: int,
    today: date | None = None,
    *,
    deputies: bool = True,
    ids: Collection[int] | None = None,
    whose: int | None = None,
) -> Iterator[tuple[Any, int | None]]:
    """Where nobody is left to stand in it stays with the owner: nobody else is to be surprised by it.

    With `whose` at least all customers of that person, and not those that are somebody else's by name.
    """
    members = people.members(db, team_id)
    here = {member.person.id for member in members}
    managers = [member.person.id for member in members if "manager" in member.roles]
    everybody = [member.person for member in members] if deputies else []
    instead = stand_ins(everybody, lambda one: today or absences.local_day(db, one))
    table = schema.accounts.c
    query = select(*(table[name] for name in _SLIM)).where(table.team_id == team_id, table.removed_at.is_(None))
    if ids is not None:
        query = query.where(table.id.in_(ids))
    if whose is not None:
        theirs = [one for one in here if (instead.get(one, one) or one) == whose]
        nobodys = or_(table.owner_id.is_(None), ~parts_of.among(db, table.owner_id, here))
        query = query.where(or_(parts_of.among(db, table.owner_id, theirs), nobodys))
    for row in db.all(query.order_by(table.id)):
        owner = owner_of(row.id, row.owner_id, here, managers)
        yield row, instead.get(owner, owner) or owner if owner is not None else None


_SLIM = (
    "id",
    "name",
    "team_id",
    "owner_id",
    "tier",
    "cadence_days",
    "ideal_days",
    "monthly_minutes",
    "do_not_contact",
    "since",
    "quiet_until",
    "created_on",
    "contract_end",
)


def _slim(row: Any) -> Account:
    return Account(**dict(zip(_SLIM, row, strict=True)))


# ---- facts ----


def of_person(
    db: Transaction, team_id: int, person_id: int, standings: Mapping[int, Standing], today: date, zone: ZoneInfo
) -> list[AccountFacts]:
    """Facts of every customer of that person; only contacts near their birthday are in, and no last words."""
    mine = owned(db, team_id, person_id, today)
    return _facts(db, mine, standings, today, zone, _others(db, team_id, person_id, today))


def of_accounts(
    db: Transaction,
    team_id: int,
    ids: Collection[int],
    standings: Mapping[int, Standing],
    today: date,
    zone: ZoneInfo,
    person_id: int | None = None,
) -> list[AccountFacts]:
    """The same for a few customers of the team, whoever owns them; as `person_id` sees them, if that is given."""
    others = _others(db, team_id, person_id, today) if person_id is not None else frozenset()
    return _facts(db, list(accounts.several(db, team_id, ids).values()), standings, today, zone, others)


def _others(db: Transaction, team_id: int, person_id: int, today: date) -> frozenset[int]:
    """The colleagues: what they promised is theirs to do, whoever's customer it is, except while they are away."""
    members = [one.person for one in people.members(db, team_id)]
    covered = {away for away, who in stand_ins(members, lambda _: today).items() if who == person_id}
    return frozenset(one.id for one in members) - {person_id} - covered


def detailed(db: Transaction, team_id: int, facts: Sequence[AccountFacts]) -> list[AccountFacts]:
    """With all contacts, and who said what in the last contact: for the few that are shown."""
    ids = [one.account.id for one in facts]
    told = people_facts.of_accounts(db, ids)
    known = {
        id_: people_facts.with_interests(them, told) for id_, them in contacts.of_accounts(db, team_id, ids).items()
    }
    last = {one.account.id: one.last_contact.day for one in facts if one.last_contact}
    words = _last_words(db, last)
    return [_with_words(one, known.get(one.account.id, []), words.get(one.account.id)) for one in facts]


def _with_words(facts: AccountFacts, known: Sequence[Contact], words: LastContact | None) -> AccountFacts:
    annoyed = facts.frustration
    if annoyed is not None and words is not None:
        annoyed = replace(annoyed, quote=words.quote, contact_id=words.contact_id)
    return replace(facts, contacts=tuple(known), last_contact=words or facts.last_contact, frustration=annoyed)


def _facts(
    db: Transaction,
    few: Sequence[Account],
    standings: Mapping[int, Standing],
    today: date,
    zone: ZoneInfo,
    others: Collection[int],
) -> list[AccountFacts]:
    ids = [account.id for account in few]
    if not ids:
        return []
    histories = _histories(db, ids, today)
    silent = [id_ for id_ in ids if id_ not in histories or not histories[id_].last[1]]
    older = _older_contact(db, silent, today)
    parts: dict[str, dict[int, list[Any]]] = {
        "contacts": parts_of.birthday_contacts(db, few[0].team_id, ids, today),
        "promises": parts_of.promises(db, ids, zone, others),
        "complaints": parts_of.complaints(db, ids),
        "wishes": parts_of.wishes(db, ids),
        "occasions": parts_of.occasions(db, ids, today, zone),
        "fairs": parts_of.fairs(db, ids, today),
    }
    nobody, nothing = _History(), Standing()
    return [
        _one(a, histories.get(a.id, nobody), older.get(a.id), parts, standings.get(a.id, nothing), today) for a in few
    ]


def _one(
    account: Account,
    history: _History,
    older: date | None,
    parts: Mapping[str, Mapping[int, list[Any]]],
    standing: Standing,
    today: date,
) -> AccountFacts:
    last = LastContact(history.last[0], channel=history.last_channel) if history.last[1] else None
    return AccountFacts(
        account,
        contacts=tuple(parts["contacts"].get(account.id, ())),
        last_contact=last or (LastContact(older) if older else None),
        touches=tuple(history.touches),
        promises=tuple(parts["promises"].get(account.id, ())),
        complaints=tuple(parts["complaints"].get(account.id, ())),
        frustration=Frustration(history.last[0]) if history.is_annoyed else None,
        occasions=tuple(parts["occasions"].get(account.id, ())),
        wishes=tuple(parts["wishes"].get(account.id, ())),
        fairs=tuple(parts["fairs"].get(account.id, ())),
        created=account.created_on,
        contract_end=account.contract_end,
        minutes_used=minutes_in_month(history.touches, today),
        asked_satisfaction=history.asked,
        quiet_until=account.quiet_until - timedelta(days=1) if account.quiet_until else None,
        snoozed_until=standing.snoozed_until,
        skipped=standing.skipped,
    )


def _histories(db: Transaction, ids: Sequence[int], today: date) -> dict[int, _History]:
    table = interactions.c
    columns = (table.account_id, table.id, table.day, table.channel, table.reached, table.direction)
    rows: Any = db.all(
        select(*columns, table.sentiment, table.satisfaction).where(
            parts_of.among(db, table.account_id, ids),
            table.day >= today - timedelta(days=TOUCH_DAYS),
            table.day <= today,
            table.kind == "contact",
        )
    )
    found: dict[int, _History] = {}
    for account_id, id_, day, channel, reached, direction, sentiment, score in rows:
        history = found.get(account_id)
        if history is None:
            history = found[account_id] = _History()
        history.touches.append(Touch(day, channel, reached, direction == "in"))
        if reached is not False and day >= history.last[0] and (day, id_) > history.last:
            history.last, history.last_channel = (day, id_), channel
            history.is_annoyed = sentiment == "negative" or (score is not None and score <= LOW_SATISFACTION)
        if score is not None and (history.asked is None or day > history.asked):
            history.asked = day
    return found


def _older_contact(db: Transaction, ids: Sequence[int], today: date) -> dict[int, date]:
    """The last contact of those without one in the last year."""
    if not ids:
        return {}
    table = interactions.c
    rows = db.all(
        select(table.account_id, func.max(table.day).label("day"))
        .where(parts_of.among(db, table.account_id, ids), table.day <= today, *REAL)
        .group_by(table.account_id)
    )
    return {row.account_id: row.day for row in rows}


def _last_words(db: Transaction, last: Mapping[int, date]) -> dict[int, LastContact]:
    table, named = interactions.c, schema.interaction_contacts
    rows = db.all(
        select(table.account_id, table.day, table.channel, table.note, schema.people.c.name, named.c.contact_id)
        .add_columns(named.c.name.label("spoke_to"))
        .join(schema.people, schema.people.c.id == table.person_id)
        .outerjoin(named, named.c.interaction_id == table.id)
        .where(table.account_id.in_(list(last)), table.day.in_(set(last.values())), *REAL)
        .order_by(table.id, named.c.id.desc())
    )
    return {
        row.account_id: LastContact(row.day, row.name, row.channel, row.note, row.spoke_to or "", row.contact_id)
        for row in rows
        if row.day == last[row.account_id]
    }
