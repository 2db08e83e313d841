"""Appointments: a brief half an hour before, and one question a quarter of an hour after the end, each once (M7)."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.appointments import Appointment, Due, due_of
from bot.domain.hours import hours_of
from bot.domain.people import Caller, Person
from bot.views import appointments as views
from bot.views.reply import Reply, Speech
from jobs.prompts import candidates
from jobs.work import Work
from storage import Transaction, appointments, contacts, dialogues, outbox, people, prompts

AWAITS = "appointment"
BUSY = timedelta(minutes=10)
"""So long after another question nobody is asked this one: the answer would be taken for the other's."""


async def look_for_appointments(work: Work) -> None:
    """Tick: what begins soon, and what is over and was not told of."""
    await work.db(send_appointments)


def send_appointments(db: Transaction) -> None:
    near = appointments.near(db)
    if not near:
        return
    who = people.reachable(db, list({one.person_id for one in near}))
    due = [(one, what) for one in near if one.person_id in who and (what := _due(db, one, who[one.person_id]))]
    said = appointments.told(db, [one.kind(what) for one, what in due]) if due else frozenset()
    for one, what in due:
        if (one.person_id, one.day, one.kind(what)) not in said:
            _say(db, one, what)


def _due(db: Transaction, one: Appointment, person: Person) -> Due | None:
    return due_of(one, hours_of(person), db.now)


def _say(db: Transaction, one: Appointment, what: Due) -> None:
    caller = people.caller_by_id(db, one.person_id)
    if caller is None or caller.person.chat_id is None or caller.team_id != one.team_id:
        return
    reply = _brief(db, caller, one) if what == "brief" else _question(db, caller, one)
    if reply is not None and prompts.start(db, one.person_id, one.day, one.kind(what)) is not None:
        if what == "asked":
            dialogues.talk_about(db, caller.person.chat_id, one.account_id)
            dialogues.await_answer(db, caller.person.chat_id, AWAITS, follow_up=one.id)
        outbox.say(db, caller.person.chat_id, reply, priority=outbox.REMINDER)


def _brief(db: Transaction, caller: Caller, one: Appointment) -> Reply | None:
    known = candidates(db, caller, [one.account_id], db.now).get(one.account_id)
    if known is None:
        return None
    met = contacts.get(db, one.team_id, one.contact_id) if one.contact_id else None
    today = db.now.astimezone(caller.person.zone).date()
    return views.brief(Speech(caller.person.language), one, known, met, today)


def _question(db: Transaction, caller: Caller, one: Appointment) -> Reply | None:
    """None while another question waits for its answer, and for what somebody has told of already."""
    assert caller.person.chat_id is not None
    asked = dialogues.get(db, caller.person.chat_id)
    if asked.awaits and asked.changed_at is not None and db.now - asked.changed_at < BUSY:
        return None
    if appointments.is_logged(db, one, one.starts(caller.person.zone)):
        return None
    return views.asked(Speech(caller.person.language), one, db.now.astimezone(caller.person.zone).date())


def open_ones(found: Sequence[Appointment], caller: Caller) -> list[Appointment]:
    """Those of the caller first, the rest of the team's after them."""
    return sorted(found, key=lambda one: (one.person_id != caller.person.id, one.day, one.at, one.id))
