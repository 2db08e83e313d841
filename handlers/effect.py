"""/effect: of one's own prompts, for a lead of the team's (V7)."""

from datetime import timedelta

from bot.domain.effect import effect
from bot.views import effect as views
from bot.views.reply import Reply
from handlers.turn import Turn
from storage import effect as stored
from storage import people

DAYS = 90


def report(turn: Turn) -> Reply:
    """Of the last 90 days that are over: today may still bring a contact."""
    first, last, team_id = turn.today - timedelta(days=DAYS), turn.today - timedelta(days=1), turn.caller.team_id
    is_team = turn.caller.may("lead")
    prompted = stored.prompted(turn.db, team_id, None if is_team else turn.caller.person.id, first, last)
    found = effect(prompted, stored.touched(turn.db, team_id, first, last), first, last)
    return views.effect(turn.say, found, people.team_name(turn.db, team_id) if is_team else "", turn.today)
