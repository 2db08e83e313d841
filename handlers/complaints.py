"""Questions about complaints: of one customer, of one's own, for a lead the team's."""

from datetime import date

from bot.domain.accounts import Account
from bot.language.asked_points import only_open
from bot.views import complaints as views
from bot.views import questions
from bot.views.reply import Reply
from handlers.followups import complaint_point
from handlers.turn import Turn
from storage import complaints, people, portfolios


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
    names = people.stored(turn.db, sorted(set(owners.values()))) if is_lead else {}
    listed = [
        views.Listed(
            complaint_point(one),
            names.get(owners.get(one.complaint.account_id or 0, 0), ""),
            one.complaint.state != "open",
        )
        for one in found
    ]
    return views.listed(turn.say, listed, span, turn.today, is_team=is_lead)
