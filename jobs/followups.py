"""Reminders of promises: on the eve and on the day, at the person's hour, each once (V1)."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.domain.absences import is_away
from bot.domain.followups import ReminderKind, reminder_due
from bot.domain.hours import hours_of
from bot.domain.people import Person
from bot.domain.working_time import is_quiet, is_working_day, morning_due, morning_of
from bot.views import followups as views
from bot.views.followups import Point
from bot.views.reply import Speech
from jobs.prompts import served_by_today
from jobs.work import Work
from storage import Transaction, absences, followups, outbox, people, prompts
from storage.followups import Known

Told = Collection[tuple[int, date, str]]
"""(person, day, kind) of what was said."""
SETTLE = timedelta(hours=3)
"""A promise for the very day is reminded of so long after it was noted."""


async def look_for_reminders(work: Work) -> None:
    """Tick: what falls on today and was not reminded of yet, one message per person."""
    await work.db(send_reminders)


def send_reminders(db: Transaction) -> None:
    due = _handed_on(db, followups.due_soon(db))
    if not due:
        return
    told = prompts.reminded(db)
    for person_id, person in people.reachable(db, list(due)).items():
        if may_hear(person, db.now):
            _remind(db, person, due[person_id], told)


def _handed_on(db: Transaction, due: dict[int, list[Known]]) -> dict[int, list[Known]]:
    """What falls on somebody who is away goes to the deputy, marked with whose it is; without one it waits."""
    found: dict[int, list[Known]] = {}
    for caller in absences.standing(db) if due else ():
        person = caller.person
        if person.id in due and is_away(person, absences.local_day(db, person)):
            deputy = absences.instead(db, caller.team_id).get(person.id)
            theirs = [replace(one, whose=person.name) for one in due.pop(person.id)]
            found.setdefault(deputy or 0, []).extend(theirs)
    found.pop(0, None)
    for person_id, known in found.items():
        due[person_id] = [*due.get(person_id, ()), *known]
    return due


def may_hear(person: Person, now: datetime) -> bool:
    """From the person's hour until the quiet ones, on working days, not on the day of joining; also in a pause."""
    hours, local = hours_of(person), now.astimezone(person.zone)
    if local.date() <= person.joined_on or not is_working_day(hours, local.date()):
        return False
    return morning_of(hours, local.date()) <= now and not is_quiet(hours, local.time())


def _remind(db: Transaction, person: Person, known: Sequence[Known], told: Told) -> None:
    today = db.now.astimezone(person.zone).date()
    found = [(kind, one) for one in known if (kind := _kind(one, person, db.now, told)) is not None]
    if not found or list_comes(db, person):
        return
    due = [
        (kind, promise_point(one, person.zone))
        for kind, one in found
        if prompts.start(db, person.id, today, _row(kind, one)) is not None
    ]
    if due:
        assert person.chat_id is not None
        due.sort(key=lambda pair: (pair[1].due, pair[1].id))
        reply = views.reminder(Speech(person.language), due, today)
        outbox.say(db, person.chat_id, reply, priority=outbox.REMINDER)


def _row(kind: ReminderKind, one: Known) -> str:
    return prompts.promise_kind(kind, one.follow_up.id)


def list_comes(db: Transaction, person: Person) -> bool:
    """Whether the morning's list is still to be sent: it goes first, and what it shows as due is not said twice."""
    served = served_by_today(db, person)
    return morning_due(hours_of(person), db.now, person.joined_on, served) is not None


def _kind(one: Known, person: Person, now: datetime, told: Told) -> ReminderKind | None:
    """What is to be said of it today and was not said yet. Of theirs only the day itself is worth a word."""
    zone, hours = person.zone, hours_of(person)
    today, created = now.astimezone(zone).date(), one.created_at.astimezone(zone).date()
    follow_up = replace(one.follow_up, created=created)
    due = reminder_due(follow_up, today, partial(is_working_day, hours))
    if due is None or (due.kind != "day" and follow_up.owner == "them"):
        return None
    if created == today and now < one.created_at + SETTLE:
        return None
    days = (due.on + timedelta(days=n) for n in range((today - due.on).days + 1))
    return None if any((person.id, day, _row(due.kind, one)) in told for day in days) else due.kind


def promise_point(known: Known, zone: ZoneInfo) -> Point:
    one = known.follow_up
    return Point(
        "promise",
        one.id,
        known.customer,
        one.what,
        known.created_at.astimezone(zone).date(),
        one.deadline,
        one.owner == "them",
        known.note,
        one.account_id or None,
        one.owner == "self",
        one.at if one.meets else None,
        known.whose,
        clock=one.at if one.remind_at else None,
    )
