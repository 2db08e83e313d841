"""Monday's digest to the leads of a team, once per ISO week (T1)."""

from datetime import date, timedelta

from bot.domain.digest import TeamFacts, TeamWeek, team_week
from bot.domain.hours import hours_of, is_digest_due, next_digest
from bot.domain.people import Caller
from bot.domain.working_time import is_paused, is_quiet, next_morning
from bot.views import digest as views
from bot.views.reply import Reply, Speech
from jobs.prompts import BATCH, reached
from jobs.work import Work
from storage import Transaction, digest, jobs, outbox, people, prompts


def figures(db: Transaction, caller: Caller, as_of: date) -> tuple[TeamFacts, TeamWeek]:
    """The ISO week of `as_of` as it stood at the end of that day."""
    facts = digest.team_facts(db, caller.team_id, as_of, caller.person.zone)
    return facts, team_week(facts, as_of, db.now.astimezone(caller.person.zone).date())


def show(db: Transaction, caller: Caller, as_of: date) -> Reply:
    today = db.now.astimezone(caller.person.zone).date()
    _, week = figures(db, caller, as_of)
    team = people.team_name(db, caller.team_id)
    return views.digest(Speech(caller.person.language), team, week, as_of, today)


async def look_for_digests(work: Work) -> None:
    """Tick: gives everybody the next Monday, and queues those whose Monday has come."""
    await work.db(_schedule)
    while await work.db(_queue):
        pass


def _schedule(db: Transaction) -> None:
    """Who joined or changed their hours: at once if today's digest is due and was not sent, else the next one."""
    for person in people.unscheduled(db, "next_digest_at"):
        hours = hours_of(person)
        due = is_digest_due(hours, db.now, person.joined_on, prompts.served(db, person.id, prompts.DIGEST))
        upcoming = db.now if due else next_digest(hours, db.now, person.joined_on)
        people.set_next(db, person.id, next_digest_at=upcoming)


def _queue(db: Transaction) -> bool:
    """Nothing in quiet hours: what came late waits for the next morning."""
    due = people.due(db, "next_digest_at", BATCH)
    for person, _ in due:
        hours = hours_of(person)
        if is_quiet(hours, db.now.astimezone(person.zone).time()):
            people.set_next(db, person.id, next_digest_at=next_morning(hours, db.now, person.joined_on))
            continue
        people.set_next(db, person.id, next_digest_at=next_digest(hours, db.now, person.joined_on))
        jobs.submit(db, "digest", lock_key=f"person:{person.id}", once=f"digest:{person.id}", person=person.id)
    return len(due) == BATCH


async def weekly(work: Work, person: int) -> None:
    """Job: the digest of the past week for one person, if that is a lead."""
    await work.db(lambda db: send_digest(db, person))


def send_digest(db: Transaction, person_id: int) -> None:
    caller = reached(db, person_id)
    if caller is None or "lead" not in caller.roles:
        return
    today = db.now.astimezone(caller.person.zone).date()
    if is_paused(hours_of(caller.person), today):
        return
    monday = today - timedelta(days=today.weekday())
    if prompts.start(db, person_id, monday, prompts.DIGEST) is None:
        return
    assert caller.person.chat_id is not None
    outbox.say(db, caller.person.chat_id, show(db, caller, monday - timedelta(days=1)), priority=outbox.DIGEST)
