"""Reminders at a clock time come at that minute, each once; what could not be said is made up for."""

from collections.abc import Sequence

from bot.domain.people import Person
from bot.views import followups as views
from bot.views.reply import Speech
from jobs.followups import promise_point
from jobs.work import Work
from storage import Transaction, followups, outbox, people, prompts
from storage.followups import Known


async def look_for_clock_reminders(work: Work) -> None:
    """Tick: those whose minute has come, one message a person."""
    await work.db(send)


def send(db: Transaction) -> None:
    due = followups.clock_due(db)
    for person_id, person in people.reachable(db, list(due)).items() if due else ():
        _remind(db, person, due[person_id])


def _remind(db: Transaction, person: Person, known: Sequence[Known]) -> None:
    today = db.now.astimezone(person.zone).date()
    fresh = [one for one in known if _is_new(db, person, one)]
    if fresh:
        assert person.chat_id is not None
        points = [promise_point(one, person.zone) for one in fresh]
        reply = views.clock_reminder(Speech(person.language), points, today)
        outbox.say(db, person.chat_id, reply, priority=outbox.REMINDER)


def _is_new(db: Transaction, person: Person, one: Known) -> bool:
    """A moment that it was put off to is another one."""
    moment = one.follow_up.remind_at
    assert moment is not None
    day = moment.astimezone(person.zone).date()
    return prompts.start(db, person.id, day, f"at:{one.follow_up.id}@{moment:%H:%M}") is not None
