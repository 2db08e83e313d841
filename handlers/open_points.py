"""Which points are open, and the one that a button means."""

from datetime import date

from bot.domain.people import Person
from bot.views import days
from bot.views import followups as views
from bot.views.followups import Point
from bot.views.reply import Toast
from handlers.turn import Turn
from jobs.complaints import complaint_point
from jobs.followups import promise_point
from storage import absences, complaints, errands, followups, portfolios, wishes


def all_of(turn: Turn) -> list[Point]:
    team, person = turn.caller.team_id, turn.caller.person
    mine = [account_id for account_id, owner in portfolios.owners(turn.db, team).items() if owner == person.id]
    away = absences.stands_for(turn.db, team, person.id)
    promised = followups.open_of(turn.db, team, person.id, mine, away)
    found = [promise_point(one, person.zone) for one in promised]
    found += [errand_point(one, person) for one in errands.open_of(turn.db, team, person.id, away)]
    found += [complaint_point(one) for one in complaints.open_of(turn.db, team, mine)]
    found += [wish_point(one) for one in wishes.open_of(turn.db, team, mine)]
    return views.in_order(found)


def find(turn: Turn, kind: str) -> Point | Toast:
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
        found = wish_point(wished)
    else:
        return turn.gone()
    return found if is_open else closed(turn, closed_on)


def closed(turn: Turn, closed_on: date | None) -> Toast:
    if closed_on is None:
        return Toast(turn.say.label("button-done"))
    return Toast(turn.say.label("open-closed", day=days.day(turn.say.locale, closed_on, turn.today)))


def wish_point(known: wishes.Known) -> Point:
    one = known.wish
    return Point("wish", one.id, known.customer, one.text, one.opened_on, note=known.note, account_id=one.account_id)


def errand_point(known: errands.Known, reader: Person) -> Point:
    """On either side: to the asker it is what the colleague has."""
    one = known.errand
    is_mine = one.asker_id == reader.id
    return Point(
        "errand",
        one.id,
        known.customer,
        one.text,
        one.asked_at.astimezone(reader.zone).date(),
        theirs=is_mine,
        note=one.source,
        account_id=one.account_id,
        whose="" if is_mine or one.to_id == reader.id else known.to,
        colleague=known.to if is_mine else known.asker,
        of=one.kind,
    )
