"""Open points: /open, and settling promises, complaints and wishes by button (V1-V3)."""

from datetime import timedelta
from typing import Literal

from bot.domain.followups import RATED_DAYS, reliability
from bot.domain.hours import hours_of
from bot.views import days
from bot.views import followups as views
from bot.views.reply import Reply, Toast
from handlers import complaints, errands, open_points
from handlers.prompts import next_working_days
from handlers.turn import Answer, Turn
from storage import followups, wishes

_HOW: dict[str, Literal["kept", "late", "broken"]] = {
    "promise_kept": "kept",
    "promise_late": "late",
    "promise_broken": "broken",
}


def opened(turn: Turn) -> Reply:
    return _page(turn, 0)


def page(turn: Turn) -> Answer:
    return _page(turn, turn.pressed.id)


def _page(turn: Turn, number: int) -> Reply:
    """One's own points and how reliable one was, for nobody else; below, a lead's way to the team's complaints."""
    team = ((turn.say.button("button-team-complaints", "team_complaints"),),) if turn.caller.may("lead") else ()
    since = turn.today - timedelta(days=RATED_DAYS)
    promised = followups.rated(turn.db, turn.caller.team_id, turn.caller.person.id, since)
    rate = reliability(promised, turn.today)
    return views.page(turn.say, open_points.all_of(turn), number, turn.today, rate, team)


def point(turn: Turn) -> Answer:
    """One point with what can be done about it."""
    if turn.pressed.arg == "complaint":
        return complaints.show(turn)
    if turn.pressed.arg == "errand":
        return errands.opened(turn)
    found = open_points.find(turn, turn.pressed.arg)
    return found if isinstance(found, Toast) else views.one(turn.say, found, turn.today)


def reminded(turn: Turn) -> Answer:
    """The same from a reminder, which stays as it is: it may speak of more."""
    reply = point(turn)
    return Reply(reply.text, reply.rows, reply.about, fresh=True) if isinstance(reply, Reply) else reply


def promise(turn: Turn) -> Answer:
    """Kept, kept too late, or not kept: the verb of the button says which."""
    found = open_points.find(turn, "promise")
    if isinstance(found, Toast):
        return found
    how = _HOW[turn.pressed.verb]
    action = turn.act("promise")
    followups.close(turn.db, turn.caller.team_id, found.id, how, turn.today)
    return views.settled(turn.say, found, how, action)


def postpone(turn: Turn) -> Answer:
    """Without a day offers the next working days, with one moves the promise openly."""
    found = open_points.find(turn, "promise")
    if isinstance(found, Toast):
        return found
    offered = next_working_days(hours_of(turn.caller.person), turn.today)
    picked = next((day for day in offered if day.isoformat() == turn.pressed.arg), None)
    if picked is None:
        return views.postpone(turn.say, found, offered, turn.today)
    known = followups.get(turn.db, turn.caller.team_id, found.id)
    if known is not None and known.follow_up.is_moved_to(picked):
        return Toast(turn.say.label("changed-nothing"))
    action = turn.act("postpone")
    followups.postpone(turn.db, turn.caller.team_id, found.id, picked)
    return views.settled(turn.say, found, "moved", action, days.day(turn.say.locale, picked, turn.today))


def wish(turn: Turn) -> Answer:
    found = open_points.find(turn, "wish")
    if isinstance(found, Toast):
        return found
    action = turn.act("wish")
    wishes.close(turn.db, turn.caller.team_id, found.id, turn.today)
    return views.settled(turn.say, found, "wish", action)
