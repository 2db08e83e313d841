"""Reminders of promises: on the eve and on the day, at the person's hour, each once (V1)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.followups import ReminderKind, reminder_on
from bot.domain.hours import hours_of
from bot.domain.people import Caller
from bot.domain.working_time import is_quiet, is_working_day, morning_of
from bot.views import followups as views
from bot.views.followups import Point
from bot.views.reply import Speech
from jobs.prompts import reached
from jobs.work import Work
from storage import Transaction, followups, outbox, prompts
from storage.followups import Known

SETTLE = timedelta(hours=3)
"""A promise for the very day is reminded of so long after it was noted."""


async def look_for_reminders(work: Work) -> None:
    """Tick: what falls on today and was not reminded of yet, one message per person."""
    await work.db(send_reminders)


def send_reminders(db: Transaction) -> None:
    for person_id, known in followups.due_soon(db).items():
        caller = reached(db, person_id)
        if caller is not None and _may_hear(caller, db.now):
            _remind(db, caller, known)


def _may_hear(caller: Caller, now: datetime) -> bool:
    """From the person's hour until the quiet ones, on working days, not in a pause, not on the day of joining."""
    person, hours = caller.person, hours_of(caller.person)
    local = now.astimezone(person.zone)
    if local.date() <= person.joined_on or not is_working_day(hours, local.date()):
        return False
    if person.paused_until is not None and local.date() <= person.paused_until:
        return False
    return morning_of(hours, local.date()) <= now and not is_quiet(hours, local.time())


def _remind(db: Transaction, caller: Caller, known: Sequence[Known]) -> None:
    person = caller.person
    today = db.now.astimezone(person.zone).date()
    told = prompts.kinds(db, person.id, today)
    due: list[tuple[ReminderKind, Point]] = []
    for one in known:
        kind = _kind(one, caller, db.now)
        if kind is None or f"{kind}:{one.follow_up.id}" in told:
            continue
        if prompts.start(db, person.id, today, f"{kind}:{one.follow_up.id}") is not None:
            due.append((kind, promise_point(one, person.zone)))
    if due:
        assert person.chat_id is not None
        due.sort(key=lambda pair: (pair[1].due, pair[1].id))
        outbox.say(
            db,
            person.chat_id,
            views.reminder(Speech(person.language), due, today),
            priority=outbox.REMINDER,
        )


def _kind(one: Known, caller: Caller, now: datetime) -> ReminderKind | None:
    """Of theirs only the day itself is worth a word."""
    zone, hours = caller.person.zone, hours_of(caller.person)
    today, created = now.astimezone(zone).date(), one.created_at.astimezone(zone).date()
    follow_up = replace(one.follow_up, created=created)
    kind = reminder_on(follow_up, today, lambda day: is_working_day(hours, day))
    if kind != "day" and follow_up.owner == "them":
        return None
    return None if created == today and now < one.created_at + SETTLE else kind


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
    )
