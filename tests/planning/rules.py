"""What no morning may ever do, told from the tables alone: own arithmetic, nothing of the planning is asked."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from holidays import country_holidays
from sqlalchemy import String, bindparam, cast, select

from bot.domain.prompts import Candidate
from storage import Transaction, schema
from tests.planning.office import Office

OWED = frozenset({"promise", "complaint"})
"""The only reasons that pass an open complaint, the pressure cap and the cool-down."""
CAPS = {"A": 8, "B": 6}
WEIGHTS = {"visit": 3, "meeting": 3, "event": 3, "call": 2, "video": 2}
SKIPPED = {"not-now": 3, "spoken": 7, "no-topic": 14, "other": 7}
People = dict[int, Any]
SLACK = timedelta(minutes=65)
"""A night that skips an hour moves a morning that lies in it."""


@dataclass
class Rules:
    """Looks at what is new after each look of the bot."""

    office: Office
    mornings: set[tuple[int, date]] = field(default_factory=set)
    lists: int = 0
    _item: int = 0
    _row: int = 0

    def check(self) -> None:
        with self.office.store.transaction() as db:
            rows = db.all(_NEW, {"after": self._item})
            posted = db.all(_POSTED, {"after": self._row})
            people = {row.id: row for row in db.all(_PEOPLE)}
            lists: dict[int, list[Any]] = {}
            for row in rows:
                lists.setdefault(row.prompt_id, []).append(row)
            self._row = max((row.id for row in posted), default=self._row)
            self._item = max((row.id for row in rows), default=self._item)
            told = sorted(people[items[0].person_id].chat_id for items in lists.values())
            assert sorted(row.chat_id for row in posted) == told, "one message a list"
            for items in lists.values():
                self._list(db, items, people)
            self._nobody_forgotten(db, people)

    # ---- when ----

    def _list(self, db: Transaction, items: list[Any], people: People) -> None:
        self.lists += 1
        person = people[items[0].person_id]
        local = db.now.astimezone(ZoneInfo(person.zone))
        assert items[0].local_day == local.date()
        assert not _is_quiet(person, local.time()), "in quiet time"
        assert not _is_off(person, local.date()), "paused or away"
        if items[0].kind == "morning":
            assert _works(person, local.date()), "on a day off"
            assert local.date() > person.joined_on
            assert (person.id, local.date()) not in self.mornings, "twice a day"
            assert len(items) <= person.capacity
            self.mornings.add((person.id, local.date()))
        known = self.office.candidates(db, person.id, [item.account_id for item in items])
        for item in items:
            self._item_of(db, item, people, local, known[item.account_id])

    def _nobody_forgotten(self, db: Transaction, people: People) -> None:
        """Whoever's hour has come has been served, were it with nothing to say; what is due is no longer put off."""
        here = {id_: db.now.astimezone(ZoneInfo(row.zone)) for id_, row in people.items()}
        waiting = [id_ for id_, local in here.items() if _is_owed_a_morning(people[id_], local)]
        if waiting:
            served = {(row.person_id, row.local_day) for row in db.all(_SERVED)}
            lost = [id_ for id_ in waiting if (id_, here[id_].date()) not in served]
            assert not lost, f"a morning was lost: {lost}"
        for row in db.all(_PUT_OFF, {"now": db.now}):
            person, local = people[row.person_id], here[row.person_id]
            if not _is_off(person, local.date()) and not _is_quiet(person, local.time()):
                ends = row.until.astimezone(local.tzinfo).date()
                assert ends != local.date(), "put off and not back in its minute"

    # ---- whom ----

    def _item_of(self, db: Transaction, item: Any, people: People, local: datetime, known: Candidate) -> None:
        account, day = known.account, local.date()
        assert item.score / 10 == known.score == sum(reason.points for reason in known.reasons) > 0
        assert item.reasons == [reason.name for reason in known.reasons]
        assert not account.do_not_contact
        assert account.quiet_until is None or day >= account.quiet_until
        if item.kind == "morning" and (owner := people.get(account.owner_id)) is not None:
            near = [db.now.astimezone(ZoneInfo(owner.zone)).date() + timedelta(days=n) for n in (-1, 0, 1)]
            is_here = not any(_is_away(owner, one) for one in near)  # deputies are another test's
            assert owner.id == item.person_id or not is_here, "somebody else's customer"
        self._holds(db, item, local)
        if not set(item.reasons) <= OWED | {"budget"}:
            self._may_sell(db, item, account.tier, day)

    def _holds(self, db: Transaction, item: Any, local: datetime) -> None:
        """No decision of this person about this customer still stands."""
        earlier = [row for row in db.all(_EARLIER, _of(item)) if row.decided_at <= db.now]
        for row in earlier:
            if row.until is not None:
                ends = row.until.astimezone(local.tzinfo)
                is_morning = row.state != "later" and ends.date() <= local.date()
                assert row.until <= db.now or is_morning, "before its snooze was over"
            elif row.id == earlier[-1].id:
                assert row.decided_at.astimezone(local.tzinfo).date() != local.date(), f"{row.state} today"

    def _may_sell(self, db: Transaction, item: Any, tier: str | None, day: date) -> None:
        assert db.one(_COMPLAINT, {"account": item.account_id}) is None, "sold over a complaint"
        touches = db.all(_TALKS, {"account": item.account_id, "day": day})
        last = max((row for row in touches if row.reached is not False), key=lambda r: (r.day, r.id), default=None)
        is_annoyed = last is not None and last.sentiment == "negative" and (day - last.day).days < 14
        assert not is_annoyed, "sold to who is annoyed"
        assert _pressure(touches, day) < CAPS.get(tier or "", 4), "over the cap"
        earlier = db.all(_EARLIER, _of(item))
        if earlier and earlier[-1].state == "skipped":
            days = (day - earlier[-1].decided_at.astimezone(self._zone(db, item)).date()).days
            assert not 0 <= days < SKIPPED[earlier[-1].skip_reason], "sold though it was skipped"

    def _zone(self, db: Transaction, item: Any) -> ZoneInfo:
        return ZoneInfo(self.office.person(db, item.person_id).zone.key)


_items, _prompts, _talks = schema.prompt_items, schema.prompts, schema.interactions
_NEW = (
    select(_items, _prompts.c.kind, _prompts.c.local_day)
    .join(_prompts, _prompts.c.id == _items.c.prompt_id)
    .where(_items.c.id > bindparam("after"))
    .order_by(_items.c.id)
)
_POSTED = select(schema.outbox.c.id, schema.outbox.c.chat_id).where(schema.outbox.c.id > bindparam("after"))
_PEOPLE = select(schema.people)
_SERVED = select(_prompts.c.person_id, _prompts.c.local_day).where(_prompts.c.kind == "morning")
_PUT_OFF = (
    select(_items.c.person_id, _items.c.until)
    .where(_items.c.state == "later", _items.c.until <= bindparam("now"))
    .where(~select(_prompts.c.id).where(_prompts.c.kind == "later:" + cast(_items.c.id, String)).exists())
)
_EARLIER = (
    select(_items)
    .where(_items.c.person_id == bindparam("person"), _items.c.account_id == bindparam("account"))
    .where(_items.c.id < bindparam("before"), _items.c.decided_at.is_not(None))
    .order_by(_items.c.id)
)
_COMPLAINT = select(schema.complaints.c.id).where(
    schema.complaints.c.account_id == bindparam("account"), schema.complaints.c.state == "open"
)
_TALKS = select(_talks).where(
    _talks.c.account_id == bindparam("account"), _talks.c.kind == "contact", _talks.c.day <= bindparam("day")
)


def _of(item: Any) -> dict[str, int]:
    return {"person": item.person_id, "account": item.account_id, "before": item.id}


@cache
def _holidays(region: str, year: int) -> frozenset[date]:
    country, _, part = region.partition("-")
    return frozenset(country_holidays(country, subdiv=part or None, years=year)) if country else frozenset()


def _works(person: Any, day: date) -> bool:
    return str(day.isoweekday()) in person.working_days and day not in _holidays(person.region, day.year)


def _is_quiet(person: Any, clock: time) -> bool:
    start, end = person.quiet_from, person.quiet_to
    at, first, last = (one.hour * 60 + one.minute for one in (clock, start, end))
    return (at - first) % 1440 < (last - first) % 1440


def _is_away(person: Any, day: date) -> bool:
    return person.away_until is not None and person.away_from <= day <= person.away_until


def _is_off(person: Any, day: date) -> bool:
    paused = person.paused_until is not None and (person.paused_from or day) <= day <= person.paused_until
    return paused or _is_away(person, day)


def _is_owed_a_morning(person: Any, local: datetime) -> bool:
    """Well after the hour and well before noon or four hours later, on the same day and before quiet hours begin."""
    day = local.date()
    if day <= person.joined_on or _is_off(person, day) or not _works(person, day) or _is_quiet(person, local.time()):
        return False
    hour = person.quiet_to if _is_quiet(person, person.prompt_at) else person.prompt_at
    begins = datetime.combine(day, hour)
    now = local.replace(tzinfo=None)
    return begins + SLACK <= now <= begins + timedelta(hours=4) - SLACK


def _pressure(touches: Any, day: date) -> float:
    total = 0.0
    for row in touches:
        age = (day - row.day).days
        if row.direction != "in" and age < 30:
            weight = 1 if row.reached is False else WEIGHTS.get(row.channel, 1)
            total += weight * (30 - age) / 30
    return round(total, 9)
