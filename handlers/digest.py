"""The week at any time, the team's or one's own, the lists behind its buttons, and its picture (T1)."""

from datetime import date

from bot.views import digest as views
from bot.views.digest import PARTS, Scope
from bot.views.digest_parts import part as listed
from bot.views.reply import Reply, Toast, day_of
from handlers.turn import Answer, Turn
from jobs import charts
from jobs.digest import show, show_own
from jobs.weeks import figures
from storage import people, prompts


def week(turn: Turn) -> Reply:
    """The team's running week as of today."""
    return show(turn.db, turn.caller, turn.today)


def back(turn: Turn) -> Answer:
    as_of = _day(turn.pressed.arg, turn.today)
    return show(turn.db, turn.caller, as_of) if as_of else turn.gone()


def part(turn: Turn) -> Answer:
    """One list of the digest whose button it is, as of that digest's day."""
    return _part(turn, views.of_team(people.team_name(turn.db, turn.caller.team_id)))


def own_week(turn: Turn) -> Reply:
    """The running week of one's own customers."""
    return show_own(turn.db, turn.caller, turn.today) or Reply(turn.say("digest-own-none"))


def own_back(turn: Turn) -> Answer:
    as_of = _day(turn.pressed.arg, turn.today)
    return show_own(turn.db, turn.caller, as_of) or turn.gone() if as_of else turn.gone()


def own_part(turn: Turn) -> Answer:
    return _part(turn, views.OWN)


def picture(turn: Turn) -> Answer:
    """Drawn after the turn, once a day for each message: a second tap would bring the same again."""
    as_of = _day(turn.pressed.arg, turn.today)
    if as_of is None:
        return turn.gone()
    if prompts.start(turn.db, turn.caller.person.id, turn.today, f"chart:{turn.incoming.message_id}") is None:
        return Toast(turn.say.label("chart-there"))
    charts.order(turn.db, turn.caller, as_of, asked=True)
    return Toast(turn.say.label("chart-comes"))


def _part(turn: Turn, scope: Scope) -> Answer:
    which, _, day = turn.pressed.arg.partition(",")
    as_of = _day(day, turn.today)
    if which not in PARTS or as_of is None:
        return turn.gone()
    facts, week = figures(turn.db, turn.caller, as_of, own=scope.is_own)
    return listed(turn.say, scope, facts, week, which, turn.pressed.id, as_of, turn.today)


def _day(text: str, today: date) -> date | None:
    """A day that a digest may have: a button may be forged."""
    day = day_of(text)
    return day if day and day <= today and day.year > 2000 else None
