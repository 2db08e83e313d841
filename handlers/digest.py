"""The team's week at any time, and the lists behind its buttons (T1)."""

from datetime import date

from bot.views import digest as views
from bot.views.digest import PARTS
from bot.views.reply import Reply, day_of
from handlers.turn import Answer, Turn
from jobs.digest import figures, show
from storage import people


def week(turn: Turn) -> Reply:
    """The running week as of today."""
    return show(turn.db, turn.caller, turn.today)


def back(turn: Turn) -> Answer:
    as_of = _day(turn.pressed.arg, turn.today)
    return show(turn.db, turn.caller, as_of) if as_of else turn.gone()


def part(turn: Turn) -> Answer:
    """One list of the digest whose button it is, as of that digest's day."""
    which, _, day = turn.pressed.arg.partition(",")
    as_of = _day(day, turn.today)
    if which not in PARTS or as_of is None:
        return turn.gone()
    facts, week = figures(turn.db, turn.caller, as_of)
    team = people.team_name(turn.db, turn.caller.team_id)
    return views.part(turn.say, team, facts, week, which, turn.pressed.id, as_of, turn.today)


def _day(text: str, today: date) -> date | None:
    """A day that a digest may have: a button may be forged."""
    day = day_of(text)
    return day if day and day <= today and day.year > 2000 else None
