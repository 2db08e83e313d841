"""Complaints: settled, weighed, given a next step; questions about those of a customer, one's own, the team's (V2)."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.accounts import Account
from bot.domain.complaints import SEVERITIES
from bot.domain.hours import hours_of
from bot.language.asked_points import only_open
from bot.views import complaints as views
from bot.views import questions
from bot.views.reply import Reply, Toast
from handlers import closing_call, open_points, pulse
from handlers.prompts import next_working_days
from handlers.turn import Answer, Turn
from jobs.complaints import complaint_point, course_for, watch
from storage import complaint_courses, complaints, followups, people, portfolios


def show(turn: Turn) -> Answer:
    found = open_points.find(turn, "complaint")
    return found if isinstance(found, Toast) else views.one(turn.say, _standing(turn, found.id), turn.today)


def settle(turn: Turn) -> Answer:
    found = open_points.find(turn, "complaint")
    if isinstance(found, Toast):
        return found
    known = complaints.get(turn.db, turn.caller.team_id, found.id)
    assert known is not None, "it was just found"
    action = turn.act("complaint")
    complaints.settle(turn.db, turn.caller.team_id, found.id, turn.today)
    call_on = closing_call.plan(turn, known.complaint)
    told = views.settled(turn.say, found, call_on, action, turn.today)
    return pulse.asking_effort(turn, told, found.account_id, found.customer)


def step(turn: Turn) -> Answer:
    """Without a day offers the next working days, with one sets the step: a reminder to whoever sets it."""
    found = open_points.find(turn, "complaint")
    if isinstance(found, Toast):
        return found
    person = turn.caller.person
    offered = next_working_days(hours_of(person), turn.today)
    picked = next((day for day in offered if day.isoformat() == turn.pressed.arg), None)
    if picked is None:
        return views.ask_step(turn.say, found, offered, turn.today)
    action = turn.act("complaint-step")
    what, account_id = turn.say.label("complaint-step-what", text=found.text), found.account_id or 0
    followups.add(turn.db, turn.caller.team_id, person.id, account_id, what, picked, complaint_id=found.id)
    return views.step_set(turn.say, found, picked, action, turn.today)


def weigh(turn: Turn) -> Answer:
    """How severe it is: the clock goes by that."""
    found = open_points.find(turn, "complaint")
    if isinstance(found, Toast):
        return found
    if turn.pressed.arg not in SEVERITIES:
        return views.ask_weight(turn.say, found, turn.today)
    if _standing(turn, found.id).severity == turn.pressed.arg:
        return Toast(turn.say.label("changed-nothing"))
    action = turn.act("complaint-weight")
    complaints.weigh(turn.db, found.id, turn.pressed.arg)
    return views.weighed(turn.say, _standing(turn, found.id), action, turn.today)


def _standing(turn: Turn, complaint_id: int) -> views.Standing:
    """By the working days of whose customer it is, else of the reader."""
    running = complaint_courses.run_of(turn.db, turn.caller.team_id, complaint_id)
    assert running is not None, "it was just found open"
    watched = watch([running], people.members(turn.db, turn.caller.team_id))
    owner = watched[0].owner if watched else turn.caller.person
    one = running.known.complaint
    return views.Standing(
        complaint_point(running.known),
        course_for(running, owner),
        one.severity,
        "" if owner.id == turn.caller.person.id else owner.name,
        running.step,
        one.escalated_on,
    )


# ---- several ----


def of_customer(turn: Turn, account: Account) -> Reply:
    found = complaints.open_of(turn.db, turn.caller.team_id, [account.id])
    points = [complaint_point(one) for one in found]
    return questions.points(turn.say, account, points, "complaints-none", turn.today)


def of_everybody(turn: Turn, span: tuple[date, date] | None) -> Reply:
    """Open ones; of the days that were said all that came in then, settled or not."""
    team_id, is_lead = turn.caller.team_id, turn.caller.may("lead")
    owners = portfolios.owners(turn.db, team_id)
    mine = [account for account, owner in owners.items() if is_lead or owner == turn.caller.person.id]
    if span is not None and only_open(turn.text):
        span = None
    found = (
        complaints.opened_between(turn.db, team_id, mine, *span) if span else complaints.open_of(turn.db, team_id, mine)
    )
    return views.listed(turn.say, _listed(turn, found, owners if is_lead else {}), span, turn.today, is_team=is_lead)


def of_team(turn: Turn) -> Answer:
    """All open ones of the team, for its leads."""
    owners = portfolios.owners(turn.db, turn.caller.team_id)
    found = complaints.open_of(turn.db, turn.caller.team_id, list(owners))
    return views.of_team(turn.say, _listed(turn, found, owners), turn.pressed.id, turn.today)


def _listed(turn: Turn, found: Sequence[complaints.Known], owners: Mapping[int, int]) -> list[views.Listed]:
    """`owners` whose each customer is, where that is to be told."""
    names = people.stored(turn.db, sorted(set(owners.values())))
    return [
        views.Listed(
            complaint_point(one),
            names.get(owners.get(one.complaint.account_id or 0, 0), ""),
            one.complaint.state != "open",
        )
        for one in found
    ]
