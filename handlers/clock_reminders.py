"""Reminders that come at a minute: set from what was said, and put off by an hour."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.hours import hours_of
from bot.domain.reminders import SNOOZE, after, at_clock, meant, this_morning_meant
from bot.language.meaning import DateExpression, SaidFollowUp, When
from bot.language.reminders import clock_asked, elapses, is_bare_hour
from bot.views import days
from bot.views import followups as views
from bot.views.reply import Toast
from handlers import open_points
from handlers.turn import Answer, Turn
from storage import followups


def timed(turn: Turn, said: SaidFollowUp, text: str, dates: Sequence[DateExpression]) -> SaidFollowUp:
    """The same with the moment of its reminder, where the text names one that is still to come."""
    asked = clock_asked(said, text, dates)
    if asked is None:
        return said
    moment = meant(_wanted(turn, asked), hours_of(turn.caller.person), turn.said_at)
    if moment <= turn.now:
        return said
    local = moment.astimezone(turn.caller.person.zone)
    when = When(local.date(), local.date())
    return replace(said, due=when, due_time=local.time().replace(fold=0), remind_at=moment)


def _wanted(turn: Turn, asked: DateExpression) -> datetime:
    assert asked.start is not None, "it is a point"
    start, hours = asked.start, hours_of(turn.caller.person)
    if elapses(asked):
        return after(start - turn.said_at.replace(tzinfo=None), turn.said_at)
    if is_bare_hour(asked) and this_morning_meant(start.time(), hours):
        start += timedelta(hours=12)
    return at_clock(start.date(), start.time(), turn.caller.person.zone)


def in_an_hour(turn: Turn) -> Answer:
    """The reminder comes again after an hour."""
    found = open_points.find(turn, "promise")
    if isinstance(found, Toast):
        return found
    moment = turn.now + SNOOZE
    local = moment.astimezone(turn.caller.person.zone)
    action = turn.act("postpone")
    followups.snooze(turn.db, turn.caller.team_id, found.id, moment, local)
    day = days.day(turn.say.locale, local.date(), turn.today)
    told = turn.say.label("postponed-to", day=day, time=days.clock(turn.say.locale, local))
    return views.settled(turn.say, found, "moved", action, told)
