"""The call after a complaint was settled: it asks whether it really is (V2)."""

from datetime import date
from functools import partial

from bot.domain.complaints import CLOSING_DAYS, working_day
from bot.domain.hours import hours_of
from bot.domain.interactions import Complaint
from bot.domain.working_time import is_working_day
from handlers.turn import Turn
from storage import followups


def plan(turn: Turn, settled: Complaint, told_by: int | None = None) -> date:
    """A reminder to whoever settled it, to ask whether it really is. Returns its day; `told_by` is the note.

    Steps that were set to settle it are done with it.
    """
    for step in followups.steps_of(turn.db, turn.caller.team_id, settled.id):
        followups.close(turn.db, turn.caller.team_id, step, "kept", turn.today, told_by)
    person = turn.caller.person
    due = working_day(turn.today, CLOSING_DAYS, partial(is_working_day, hours_of(person)))
    what = turn.say.label("complaint-closing-what", text=settled.text)
    account_id = settled.account_id or 0
    followups.add(
        turn.db, turn.caller.team_id, person.id, account_id, what, due, complaint_id=settled.id, told_by=told_by
    )
    return due
