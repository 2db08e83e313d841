"""The customers of one person, with all that the ranking may look at, in a few set-based queries."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select

from bot.domain.account_facts import (
    AccountFacts,
    Frustration,
    LastContact,
    OccasionFact,
    OpenComplaint,
    OpenPromise,
    OpenWish,
    Touch,
)
from bot.domain.accounts import Account, Contact
from bot.domain.birthdays import days_around
from bot.domain.cadence import is_real
from bot.domain.durations import minutes_in_month
from bot.domain.snoozes import Standing
from storage import accounts, contacts, people, schema
from storage.transaction import Transaction

interactions, followups, complaints = schema.interactions, schema.followups, schema.complaints
wishes, occasions, stories = schema.wishes, schema.occasions, schema.stories

TOUCH_DAYS = 365
OCCASION_DAYS = 15
BIRTHDAY_BACK, BIRTHDAY_AHEAD = 2, 3
LOW_SATISFACTION = 3.0
"""A score up to this, of ten, says as much as open annoyance."""


class _Talk(NamedTuple):
    id: int
    touch: Touch
    is_annoyed: bool
    has_score: bool


# ---- whose ----


def owners(db: Transaction, team_id: int) -> dict[int, int]:
    """Whose each customer of the team is. A customer whose owner has left goes to the managers like one without."""
    members = people.members(db, team_id)
    here = {member.person.id for member in members}
    managers = [member.person for member in members if "manager" in member.roles]
    table = schema.accounts
    rows = db.all(select(table.c.id, table.c.owner_id).where(table.c.team_id == team_id, table.c.removed_at.is_(None)))
    found: dict[int, int] = {}
    for row in rows:
        stored = row.owner_id if row.owner_id in here else None
        owner = accounts.owner_of(Account(row.id, "", owner_id=stored), managers)
        if owner is not None:
            found[row.id] = owner
    return found


def owned(db: Transaction, team_id: int, person_id: int) -> list[Account]:
    mine = {account_id for account_id, owner in owners(db, team_id).items() if owner == person_id}
    return list(accounts.several(db, team_id, mine).values())


# ---- facts ----


def of_person(
    db: Transaction, team_id: int, person_id: int, standings: Mapping[int, Standing], today: date, zone: ZoneInfo
) -> list[AccountFacts]:
    """Facts of every customer of that person; only contacts near their birthday are in, and no last words."""
    return _facts(db, owned(db, team_id, person_id), standings, today, zone)


def of_accounts(
    db: Transaction, team_id: int, ids: Collection[int], standings: Mapping[int, Standing], today: date, zone: ZoneInfo
) -> list[AccountFacts]:
    """The same for a few customers of the team, whoever owns them."""
    return _facts(db, list(accounts.several(db, team_id, ids).values()), standings, today, zone)


def detailed(db: Transaction, team_id: int, facts: Sequence[AccountFacts]) -> list[AccountFacts]:
    """With all contacts, and who said what in the last contact: for the few that are shown."""
    ids = [one.account.id for one in facts]
    known = contacts.of_accounts(db, team_id, ids)
    last = {one.account.id: one.last_contact.day for one in facts if one.last_contact}
    words = _last_words(db, last)
    return [_with_words(one, known.get(one.account.id, []), words.get(one.account.id)) for one in facts]


def take_up(db: Transaction, account_id: int, today: date) -> None:
    """The occasions that were there when the customer was contacted are used. Journalled."""
    waits = occasions.c.state.in_(("new", "fits"))
    for row in db.all(select(occasions.c.id).where(occasions.c.account_id == account_id, waits)):
        db.change(occasions, row.id, state="used", used_on=today)


def _with_words(facts: AccountFacts, known: Sequence[Contact], words: LastContact | None) -> AccountFacts:
    annoyed = facts.frustration
    if annoyed is not None and words is not None:
        annoyed = replace(annoyed, quote=words.quote, contact_id=words.contact_id)
    return replace(facts, contacts=tuple(known), last_contact=words or facts.last_contact, frustration=annoyed)


def _facts(
    db: Transaction, few: Sequence[Account], standings: Mapping[int, Standing], today: date, zone: ZoneInfo
) -> list[AccountFacts]:
    ids = [account.id for account in few]
    if not ids:
        return []
    talks = _talks(db, ids, today)
    older = _older_contact(
        db, [id_ for id_ in ids if not any(is_real(talk.touch) for talk in talks.get(id_, ()))], today
    )
    parts: dict[str, dict[int, list[Any]]] = {
        "contacts": _birthday_contacts(db, few[0].team_id, ids, today),
        "promises": _promises(db, ids, zone),
        "complaints": _complaints(db, ids),
        "wishes": _wishes(db, ids),
        "occasions": _occasions(db, ids, today, zone),
    }
    nothing = Standing()
    return [_one(a, talks.get(a.id, []), older.get(a.id), parts, standings.get(a.id, nothing), today) for a in few]


def _one(
    account: Account,
    talks: list[_Talk],
    older: date | None,
    parts: Mapping[str, Mapping[int, list[Any]]],
    standing: Standing,
    today: date,
) -> AccountFacts:
    touches = tuple(talk.touch for talk in talks)
    last = max(
        (talk for talk in talks if is_real(talk.touch)), key=lambda talk: (talk.touch.day, talk.id), default=None
    )
    return AccountFacts(
        account,
        contacts=tuple(parts["contacts"].get(account.id, ())),
        last_contact=_last_contact(last, older),
        touches=touches,
        promises=tuple(parts["promises"].get(account.id, ())),
        complaints=tuple(parts["complaints"].get(account.id, ())),
        frustration=Frustration(last.touch.day) if last and last.is_annoyed else None,
        occasions=tuple(parts["occasions"].get(account.id, ())),
        wishes=tuple(parts["wishes"].get(account.id, ())),
        created=account.created_on,
        minutes_used=minutes_in_month(touches, today),
        asked_satisfaction=max((talk.touch.day for talk in talks if talk.has_score), default=None),
        quiet_until=account.quiet_until - timedelta(days=1) if account.quiet_until else None,
        snoozed_until=standing.snoozed_until,
        skipped=standing.skipped,
    )


def _last_contact(last: _Talk | None, older: date | None) -> LastContact | None:
    if last is not None:
        return LastContact(last.touch.day, channel=last.touch.channel)
    return None if older is None else LastContact(older)


def _talks(db: Transaction, ids: Sequence[int], today: date) -> dict[int, list[_Talk]]:
    table = interactions.c
    rows: Any = db.execute(
        select(
            table.id,
            table.account_id,
            table.day,
            table.channel,
            table.reached,
            table.direction,
            table.sentiment,
            table.satisfaction,
        ).where(
            table.account_id.in_(ids),
            table.day >= today - timedelta(days=TOUCH_DAYS),
            table.day <= today,
            table.kind == "contact",
        )
    )
    found: dict[int, list[_Talk]] = {}
    for id_, account_id, day, channel, reached, direction, sentiment, score in rows:
        is_annoyed = sentiment == "negative" or (score is not None and score <= LOW_SATISFACTION)
        talk = _Talk(id_, Touch(day, channel, reached, direction == "in"), is_annoyed, score is not None)
        found.setdefault(account_id, []).append(talk)
    return found


def _older_contact(db: Transaction, ids: Sequence[int], today: date) -> dict[int, date]:
    """The last contact of those without one in the last year."""
    if not ids:
        return {}
    table = interactions.c
    rows = db.all(
        select(table.account_id, func.max(table.day).label("day"))
        .where(table.account_id.in_(ids), table.kind == "contact", table.day <= today)
        .where(or_(table.reached.is_(None), table.reached.is_(True)))
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
        .where(table.account_id.in_(list(last)), table.day.in_(set(last.values())), table.kind == "contact")
        .where(or_(table.reached.is_(None), table.reached.is_(True)))
        .order_by(table.id, named.c.id.desc())
    )
    return {
        row.account_id: LastContact(row.day, row.name, row.channel, row.note, row.spoke_to or "", row.contact_id)
        for row in rows
        if row.day == last[row.account_id]
    }


def _birthday_contacts(db: Transaction, team_id: int, ids: Sequence[int], today: date) -> dict[int, list[Contact]]:
    window = days_around(today, BIRTHDAY_BACK, BIRTHDAY_AHEAD)
    born = schema.contacts.c.birthday
    near = or_(*(born.like(f"%{month:02}-{day:02}") for month, day in window))
    return contacts.of_accounts(db, team_id, ids, near)


def _promises(db: Transaction, ids: Sequence[int], zone: ZoneInfo) -> dict[int, list[OpenPromise]]:
    rows = db.all(
        select(followups, interactions.c.note)
        .outerjoin(interactions, interactions.c.id == followups.c.interaction_id)
        .where(followups.c.account_id.in_(ids), followups.c.state.in_(("open", "postponed")))
        .order_by(followups.c.id)
    )
    found: dict[int, list[OpenPromise]] = {}
    for row in rows:
        noted = row.created_at.astimezone(zone).date()
        due = row.due_last or row.due
        one = OpenPromise(row.what, due, row.owner == "us", noted, row.note or "", row.contact_id)
        found.setdefault(row.account_id, []).append(one)
    return found


def _complaints(db: Transaction, ids: Sequence[int]) -> dict[int, list[OpenComplaint]]:
    rows = db.all(
        select(complaints, interactions.c.note)
        .outerjoin(interactions, interactions.c.id == complaints.c.interaction_id)
        .where(complaints.c.account_id.in_(ids), complaints.c.state == "open")
        .order_by(complaints.c.id)
    )
    found: dict[int, list[OpenComplaint]] = {}
    for row in rows:
        one = OpenComplaint(row.text, row.opened_on, row.severity, row.note or "")
        found.setdefault(row.account_id, []).append(one)
    return found


def _wishes(db: Transaction, ids: Sequence[int]) -> dict[int, list[OpenWish]]:
    rows = db.all(select(wishes).where(wishes.c.account_id.in_(ids), wishes.c.state == "open").order_by(wishes.c.id))
    found: dict[int, list[OpenWish]] = {}
    for row in rows:
        found.setdefault(row.account_id, []).append(OpenWish(row.text, row.opened_on, row.obstacle or ""))
    return found


def _occasions(db: Transaction, ids: Sequence[int], today: date, zone: ZoneInfo) -> dict[int, list[OccasionFact]]:
    since = datetime.combine(today - timedelta(days=OCCASION_DAYS), datetime.min.time(), zone)
    rows = db.all(
        select(occasions, stories.c.title, stories.c.source, stories.c.first_at)
        .join(stories, stories.c.id == occasions.c.story_id)
        .where(occasions.c.account_id.in_(ids), occasions.c.state.in_(("new", "fits")), stories.c.first_at >= since)
        .order_by(occasions.c.id)
    )
    found: dict[int, list[OccasionFact]] = {}
    for row in rows:
        kind = row.kinds[0] if row.kinds else ""
        published = row.first_at.astimezone(zone).date()
        one = OccasionFact(
            row.title, row.source, published, kind, row.salience, row.tone == "careful", row.relation, row.about
        )
        found.setdefault(row.account_id, []).append(one)
    return found
