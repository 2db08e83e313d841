"""/pause: no morning prompts until a day, by words or buttons; reminders of promises go on."""

from datetime import date, datetime, timedelta
from typing import Literal

from bot.domain.hours import hours_of
from bot.domain.working_time import local_day, next_morning
from bot.language.dates import due, find_dates
from bot.language.meaning import DateExpression
from bot.views import pause as views
from bot.views.reply import Reply, Toast
from handlers.turn import Answer, Turn
from storage import people

_OFF = frozenset({"off", "aus", "ende", "end", "weiter", "stop", "stopp", "resume"})
_MOST_DAYS = 366


def command(turn: Turn) -> Reply:
    """/pause, /pause bis Freitag, /pause off."""
    words = turn.argument.strip()
    if words.lower() in _OFF:
        return _set(turn, None)
    if not words:
        return views.offer(turn.say, turn.caller.person, turn.today)
    day = _day_in(turn, words)
    return until(turn, day) if day else Reply(turn.say("pause-unread", text=words[:80]))


def press(turn: Turn) -> Answer:
    """The last day without prompts stands in the button."""
    day = turn.pressed.day
    if day is None:
        return turn.gone()
    if day == turn.caller.person.paused_until:
        return Toast(turn.say.label("changed-nothing"))
    return until(turn, day) if day >= turn.today else Toast(turn.say.label("pause-over"))


def resume(turn: Turn) -> Answer:
    if not views.is_paused(turn.caller.person, turn.today):
        return Toast(turn.say.label("pause-none"))
    return _set(turn, None)


def until(turn: Turn, day: date) -> Reply:
    """Pauses up to and including that day."""
    if day < turn.today:
        return Reply(turn.say("pause-past"))
    return _set(turn, min(day, turn.today + timedelta(days=_MOST_DAYS)))


def _set(turn: Turn, day: date | None) -> Reply:
    person = turn.caller.person
    if day == person.paused_until:  # nothing to undo
        return views.offer(turn.say, person, turn.today)
    action = turn.act("pause")
    people.change(turn.db, person.id, paused_until=day, **people.UNPLANNED)
    caller = people.caller_by_id(turn.db, person.id)
    assert caller is not None
    hours = hours_of(caller.person)
    morning = local_day(next_morning(hours, turn.now, person.joined_on), hours.zone)
    return views.changed(turn.say, caller.person, morning, turn.today, action)


def _day_in(turn: Turn, words: str) -> date | None:
    """The last day of the last date that the words name, or of the time that they say it lasts ("zwei Wochen")."""
    now = turn.said_at.replace(tzinfo=None)
    found = _dates_in(turn, words, now)
    if found:
        return due(found[-1], words, now).last
    lasting = _dates_in(turn, "in " + words.removeprefix("für ").removeprefix("for "), now)
    end = lasting[-1].start if lasting and lasting[-1].kind == "point" else None
    return end.date() - timedelta(days=1) if end else None


def _dates_in(turn: Turn, words: str, now: datetime) -> tuple[DateExpression, ...]:
    """In the language of the person, else in the other one."""
    region = turn.caller.person.region.partition("-")[0]
    languages: tuple[Literal["de", "en"], ...] = ("de", "en") if turn.say.language == "de" else ("en", "de")
    readings = (find_dates(words, now, language, region=region) for language in languages)
    return next((found for found in readings if found), ())
