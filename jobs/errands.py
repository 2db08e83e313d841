"""What colleagues give one another, and the answers: brought when it is not quiet there (V4)."""

from datetime import date

from bot.domain.errands import heard_at
from bot.domain.hours import hours_of
from bot.domain.people import Person
from bot.domain.working_time import is_quiet
from bot.views import errands as views
from bot.views.errands import Told
from bot.views.reply import Speech
from jobs.prompts import reached
from jobs.work import Work
from storage import Transaction, errands, outbox
from storage.errands import Known


async def look_for_errands(work: Work) -> None:
    """Tick: points for colleagues, and the answers to them."""
    await work.db(bring)


def bring(db: Transaction) -> None:
    for one in errands.untold(db):
        to = _reached(db, one.errand.to_id, one.errand.team_id)
        if to is not None and heard_at(hours_of(to), db.now) <= db.now:
            _give(db, to, one)
    for one in errands.unanswered(db):
        asker = _reached(db, one.errand.asker_id, one.errand.team_id)
        if asker is not None and not is_quiet(hours_of(asker), db.now.astimezone(asker.zone).time()):
            _answer(db, asker, one)


def _reached(db: Transaction, person_id: int, team_id: int) -> Person | None:
    caller = reached(db, person_id)
    return caller.person if caller is not None and caller.team_id == team_id else None


def _give(db: Transaction, to: Person, one: Known) -> None:
    assert to.chat_id is not None
    reply = views.for_you(Speech(to.language), told(one, to), _today(db, to))
    errands.told(db, one.errand.id, outbox.say(db, to.chat_id, reply, priority=outbox.REMINDER))


def _answer(db: Transaction, asker: Person, one: Known) -> None:
    """In the thread it began in: it quotes the message that asked."""
    assert asker.chat_id is not None
    reply = views.answer(Speech(asker.language), told(one, asker))
    row = outbox.say(db, asker.chat_id, reply, priority=outbox.REMINDER, replies_to=one.asked_in)
    errands.answer_told(db, one.errand.id, row)


def told(one: Known, reader: Person) -> Told:
    return Told(one.errand, one.asker, one.to, one.customer, one.errand.noted_on or _day(one, reader))


def _day(one: Known, reader: Person) -> date:
    return one.errand.asked_at.astimezone(reader.zone).date()


def _today(db: Transaction, person: Person) -> date:
    return db.now.astimezone(person.zone).date()
