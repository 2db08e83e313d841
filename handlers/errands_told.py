"""What colleagues have read of an errand, put right in place when it is withdrawn or something is undone."""

from collections.abc import Callable
from dataclasses import replace

from bot.views import errands as views
from bot.views.errands import Told
from bot.views.reply import Reply, Speech
from handlers.turn import Turn
from jobs.errands import told
from storage import actions, errands, outbox, people
from storage.actions import Action
from storage.errands import Known

_MADE, _CHANGED = "errand", ("errand-answer", "errand-withdraw")


def touched(turn: Turn, action: Action) -> Known | None:
    """The errand of an action, as it stands before that is undone."""
    if action.what == _MADE:
        number = actions.created(turn.db, action.id, "errands")
    elif action.what in _CHANGED:
        number = int(action.detail["errand"])
    else:
        return None
    return errands.get(turn.db, turn.caller.team_id, number) if number is not None else None


def tell(turn: Turn, before: Known, shown: int | None) -> Reply | None:
    """Afterwards: what either side has read of it is put right, in place. `shown` is the outbox row of the receipt;
    where that stands in the errand's own message, the errand is returned to stand there again."""
    now = errands.get(turn.db, turn.caller.team_id, before.errand.id)
    if before.errand.state == "answered" and before.answered is not None:
        errands.answer_told(turn.db, before.errand.id, None)
        if now is None or now.errand.is_open:
            edit(turn, before.errand.asker_id, before.answered, views.answer_taken_back, before)
    if before.told is None:
        return None
    if now is None:
        edit(turn, before.errand.to_id, before.told, views.taken_back, before)
        return None
    if not now.errand.is_open:
        return None
    message = outbox.message_of(turn.db, before.told)
    if shown is not None and message is not None and outbox.message_of(turn.db, shown) == message:
        return views.for_you(turn.say, told(now, turn.caller.person), turn.today)
    edit(turn, before.errand.to_id, before.told, lambda say, one: views.for_you(say, one, turn.today), now)
    return None


def edit(turn: Turn, person_id: int, row: int, view: Callable[[Speech, Told], Reply], one: Known) -> None:
    """What the outbox row `row` brought that person shows now."""
    caller = people.caller_by_id(turn.db, person_id)
    person = caller.person if caller else None
    if person is not None and person.chat_id is not None:
        reply = view(Speech(person.language), told(one, person))
        outbox.say(turn.db, person.chat_id, replace(reply, edits=row))
