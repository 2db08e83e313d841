"""Monday's digest, once per ISO week: the team's to its leads, their own to account managers (T1)."""

from datetime import date, timedelta

from bot.domain.hours import hours_of, is_digest_due, next_digest
from bot.domain.people import Caller
from bot.domain.working_time import is_paused, is_quiet, next_morning
from bot.views import digest as views
from bot.views.reply import Reply, Speech
from jobs import charts
from jobs.prompts import BATCH, reached
from jobs.weeks import figures
from jobs.work import Work
from storage import Transaction, jobs, outbox, people, prompts


def show(db: Transaction, caller: Caller, as_of: date) -> Reply:
    """The team's week."""
    _, week = figures(db, caller, as_of)
    return views.digest(
        _speech(caller), views.of_team(people.team_name(db, caller.team_id)), week, as_of, _today(db, caller)
    )


def show_own(db: Transaction, caller: Caller, as_of: date) -> Reply | None:
    """The week of the caller's own customers; None without any."""
    facts, week = figures(db, caller, as_of, own=True)
    return views.digest(_speech(caller), views.OWN, week, as_of, _today(db, caller)) if facts.accounts else None


def _speech(caller: Caller) -> Speech:
    return Speech(caller.person.language)


def _today(db: Transaction, caller: Caller) -> date:
    return db.now.astimezone(caller.person.zone).date()


async def look_for_digests(work: Work) -> None:
    """Tick: gives everybody the next Monday, and queues those whose Monday has come."""
    await work.db(_schedule)
    while await work.db(_queue):
        pass


def _schedule(db: Transaction) -> None:
    """Who joined or changed their hours: at once if today's digest is due and was not sent, else the next one."""
    for person in people.unscheduled(db, "next_digest_at"):
        hours = hours_of(person)
        served = prompts.served(db, person.id, prompts.DIGEST, until=db.now.astimezone(person.zone).date())
        due = is_digest_due(hours, db.now, person.joined_on, served)
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
    """Job: the past week for one person: a lead's team with its picture, an account manager's own customers."""
    await work.db(lambda db: send_digest(db, person))


def send_digest(db: Transaction, person_id: int) -> None:
    caller = reached(db, person_id)
    if caller is None or not {"lead", "manager"} & caller.roles:
        return
    today = _today(db, caller)
    if is_paused(hours_of(caller.person), today):
        return
    monday = today - timedelta(days=today.weekday())
    as_of = monday - timedelta(days=1)
    reply = show(db, caller, as_of) if "lead" in caller.roles else show_own(db, caller, as_of)
    if reply is None or prompts.start(db, person_id, monday, prompts.DIGEST) is None:
        return
    assert caller.person.chat_id is not None
    outbox.say(db, caller.person.chat_id, reply, priority=outbox.DIGEST)
    if "lead" in caller.roles:
        charts.order(db, caller, as_of, asked=False)
