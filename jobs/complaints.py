"""The clock of complaints: its owner is reminded on the day, the leads hear the day after, each once (V2)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from bot.domain.complaints import Course, Lack, course
from bot.domain.hours import hours_of
from bot.domain.people import Person
from bot.domain.portfolios import owner_of
from bot.domain.working_time import is_working_day
from bot.views import complaints as views
from bot.views.followups import Point
from bot.views.reply import Reply, Speech
from jobs.followups import list_comes, may_hear
from jobs.work import Work
from storage import Transaction, complaint_courses, complaints, outbox, people, prompts
from storage.complaint_courses import Running
from storage.people import Member


@dataclass(frozen=True, slots=True)
class Watched:
    """An open complaint with its course by the working days of whose customer it is."""

    running: Running
    owner: Person
    course: Course


async def look_for_overdue(work: Work) -> None:
    """Tick: complaints whose day has come, one message a person."""
    await work.db(send_reminders)


def send_reminders(db: Transaction) -> None:
    by_team: dict[int, list[Running]] = {}
    for one in complaint_courses.running(db):
        by_team.setdefault(one.team_id, []).append(one)
    for team_id, found in by_team.items():
        members = people.members(db, team_id)
        watched = watch(found, members)
        listeners = [one.person for one in members if one.person.reachable and one.person.chat_id is not None]
        for person in (one for one in listeners if may_hear(one, db.now)):
            _remind(db, person, watched, has_lead=bool(leads_over(members, person.id)))
            _escalate(db, person, [one for one in watched if person.id in leads_over(members, one.owner.id)])


def watch(found: Sequence[Running], members: Sequence[Member]) -> list[Watched]:
    """A customer without an owner is no one's to be reminded of: there is nobody who could."""
    known = {one.person.id: one.person for one in members}
    managers = [one.person.id for one in members if "manager" in one.roles]
    watched = []
    for one in found:
        owner = owner_of(one.known.complaint.account_id or 0, one.owner_id, known, managers)
        if owner is not None:
            watched.append(Watched(one, known[owner], course_for(one, known[owner])))
    return watched


def course_for(running: Running, owner: Person) -> Course:
    works = partial(is_working_day, hours_of(owner))
    step = running.step.deadline if running.step else None
    return course(running.known.complaint, works, running.heard, step)


def leads_over(members: Sequence[Member], owner_id: int) -> Collection[int]:
    """Who hears of what the owner does not move: the leads, without one the admins; never the owner."""
    for role in ("lead", "admin"):
        found = {one.person.id for one in members if role in one.roles}
        if found:
            return found - {owner_id}
    return ()


# ---- to whose customer it is ----


def _remind(db: Transaction, person: Person, watched: Sequence[Watched], *, has_lead: bool) -> None:
    """What the morning's list shows is not said twice; what comes up in its place is."""
    today = db.now.astimezone(person.zone).date()
    due = [(one, lack) for one in watched if one.owner.id == person.id and (lack := one.course.lacks(today))]
    if not due or list_comes(db, person):
        return
    shown = prompts.listed(db, person.id, today)
    fresh = [
        (one, lack)
        for one, lack in due
        if one.running.known.complaint.account_id not in shown and _start(db, person, one, lack)
    ]
    if fresh:
        told = [_told(one, lack) for one, lack in fresh]
        _say(db, person, views.reminder(Speech(person.language), told, today, has_lead=has_lead))


def _start(db: Transaction, person: Person, one: Watched, lack: Lack) -> bool:
    """Once for each day that the clock has set; a talk or a new step sets another."""
    row = f"{lack}:{one.running.known.complaint.id}"
    return prompts.start(db, person.id, one.course.due()[1], row) is not None


# ---- to the leads ----


def _escalate(db: Transaction, person: Person, watched: Sequence[Watched]) -> None:
    today = db.now.astimezone(person.zone).date()
    late = [(one, lack) for one in watched if one.course.is_late(today) and (lack := one.course.lacks(today))]
    fresh = [(one, lack) for one, lack in late if _start(db, person, one, lack)]
    if not fresh:
        return
    told = [_told(one, lack) for one, lack in fresh]
    _say(db, person, views.escalation(Speech(person.language), told, today))
    for one, _ in fresh:
        complaints.escalate(db, one.running.known.complaint.id, today)


def _told(one: Watched, lack: Lack) -> views.Due:
    return views.Due(complaint_point(one.running.known), lack, one.course, one.owner.name)


def _say(db: Transaction, person: Person, reply: Reply) -> None:
    assert person.chat_id is not None
    outbox.say(db, person.chat_id, reply, priority=outbox.REMINDER)


def complaint_point(known: complaints.Known) -> Point:
    one = known.complaint
    return Point(
        "complaint", one.id, known.customer, one.text, one.opened_on, note=known.note, account_id=one.account_id
    )
