"""Open points: /open, and settling promises, complaints and wishes by button (V1-V3)."""

from datetime import date
from typing import Literal

from bot.domain.hours import hours_of
from bot.views import days
from bot.views import followups as views
from bot.views.followups import Point
from bot.views.reply import Reply, Toast
from handlers import pulse
from handlers.prompts import next_working_days
from handlers.turn import Answer, Turn
from jobs.followups import promise_point
from storage import complaints, followups, portfolios, wishes

_HOW: dict[str, Literal["kept", "late", "broken"]] = {
    "promise_kept": "kept",
    "promise_late": "late",
    "promise_broken": "broken",
}


def opened(turn: Turn) -> Reply:
    return views.page(turn.say, _points(turn), 0, turn.today)


def page(turn: Turn) -> Answer:
    return views.page(turn.say, _points(turn), turn.pressed.id, turn.today)


def point(turn: Turn) -> Answer:
    """One point with what can be done about it."""
    found = _find(turn, turn.pressed.arg)
    return found if isinstance(found, Toast) else views.one(turn.say, found, turn.today)


def reminded(turn: Turn) -> Answer:
    """The same from a reminder, which stays as it is: it may speak of more."""
    reply = point(turn)
    return Reply(reply.text, reply.rows, reply.about, fresh=True) if isinstance(reply, Reply) else reply


def promise(turn: Turn) -> Answer:
    """Kept, kept too late, or not kept: the verb of the button says which."""
    found = _find(turn, "promise")
    if isinstance(found, Toast):
        return found
    how = _HOW[turn.pressed.verb]
    action = turn.act("promise")
    followups.close(turn.db, turn.caller.team_id, found.id, how, turn.today)
    return views.settled(turn.say, found, how, action)


def postpone(turn: Turn) -> Answer:
    """Without a day offers the next working days, with one moves the promise openly."""
    found = _find(turn, "promise")
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


def complaint(turn: Turn) -> Answer:
    found = _find(turn, "complaint")
    if isinstance(found, Toast):
        return found
    action = turn.act("complaint")
    complaints.settle(turn.db, turn.caller.team_id, found.id, turn.today)
    told = views.settled(turn.say, found, "complaint", action)
    return pulse.asking_effort(turn, told, found.account_id, found.customer)


def wish(turn: Turn) -> Answer:
    found = _find(turn, "wish")
    if isinstance(found, Toast):
        return found
    action = turn.act("wish")
    wishes.close(turn.db, turn.caller.team_id, found.id, turn.today)
    return views.settled(turn.say, found, "wish", action)


# ---- which ----


def _points(turn: Turn) -> list[Point]:
    team, person = turn.caller.team_id, turn.caller.person
    mine = [account_id for account_id, owner in portfolios.owners(turn.db, team).items() if owner == person.id]
    promised = followups.open_of(turn.db, team, person.id, mine)
    found = [promise_point(one, person.zone) for one in promised]
    found += [complaint_point(one) for one in complaints.open_of(turn.db, team, mine)]
    found += [_wish(one) for one in wishes.open_of(turn.db, team, mine)]
    return views.in_order(found)


def _find(turn: Turn, kind: str) -> Point | Toast:
    """The open point of the button, if it is the team's; else what to tell."""
    team, id_ = turn.caller.team_id, turn.pressed.id
    if kind == "promise" and (promised := followups.get(turn.db, team, id_)):
        is_open, closed_on = promised.follow_up.is_open, promised.closed_on
        found = promise_point(promised, turn.caller.person.zone)
    elif kind == "complaint" and (complained := complaints.get(turn.db, team, id_)):
        is_open, closed_on = complained.complaint.state == "open", complained.complaint.closed_on
        found = complaint_point(complained)
    elif kind == "wish" and (wished := wishes.get(turn.db, team, id_)):
        is_open, closed_on = wished.wish.state == "open", wished.closed_on
        found = _wish(wished)
    else:
        return turn.gone()
    return found if is_open else _closed(turn, closed_on)


def _closed(turn: Turn, closed_on: date | None) -> Toast:
    if closed_on is None:
        return Toast(turn.say.label("button-done"))
    return Toast(turn.say.label("open-closed", day=days.day(turn.say.locale, closed_on, turn.today)))


def complaint_point(known: complaints.Known) -> Point:
    one = known.complaint
    return Point(
        "complaint", one.id, known.customer, one.text, one.opened_on, note=known.note, account_id=one.account_id
    )


def _wish(known: wishes.Known) -> Point:
    one = known.wish
    return Point("wish", one.id, known.customer, one.text, one.opened_on, note=known.note, account_id=one.account_id)
