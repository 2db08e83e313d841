"""/pause: no morning prompts until a day, by words or buttons; reminders of promises go on."""

from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.domain.hours import hours_of
from bot.domain.working_time import local_day, next_morning
from bot.language.dates import due, find_dates
from bot.language.meaning import DateExpression
from bot.views import pause as views
from bot.views.reply import Reply, Toast
from handlers.said_days import said_days
from handlers.turn import Answer, Turn
from storage import people

OFF = frozenset({"off", "aus", "ende", "end", "weiter", "stop", "stopp", "resume"})
_MOST_DAYS = 366


def command(turn: Turn) -> Reply:
    """/pause, /pause bis Freitag, /pause off."""
    words = turn.argument.strip()
    if words.lower() in OFF:
        return _set(turn, None)
    if not words:
        return views.offer(turn.say, turn.caller.person, turn.today)
    day = _day_in(turn, words)
    return until(turn, day, _range_start(turn, words)) if day else Reply(turn.say("pause-unread", text=words[:80]))


def press(turn: Turn) -> Answer:
    """The last day without prompts stands in the button."""
    day = turn.pressed.day
    if day is None:
        return turn.gone()
    if (day, None) == (turn.caller.person.paused_until, turn.caller.person.paused_from):
        return Toast(turn.say.label("changed-nothing"))
    return until(turn, day) if day >= turn.today else Toast(turn.say.label("pause-over"))


def resume(turn: Turn) -> Answer:
    if not views.is_paused(turn.caller.person, turn.today):
        return Toast(turn.say.label("pause-none"))
    return _set(turn, None)


def end(turn: Turn) -> Reply | None:
    """None when there is no pause to end."""
    return _set(turn, None) if views.is_paused(turn.caller.person, turn.today) else None


def until(turn: Turn, day: date, first: date | None = None) -> Reply:
    """Pauses up to and including that day, from `first` on or at once."""
    if day < turn.today:
        return Reply(turn.say("pause-past"))
    if day > turn.today + timedelta(days=_MOST_DAYS):
        return Reply(turn.say("pause-long"))
    return _set(turn, day, first if first is not None and turn.today < first <= day else None)


def _set(turn: Turn, day: date | None, first: date | None = None) -> Reply:
    person = turn.caller.person
    if (day, first) == (person.paused_until, person.paused_from):  # nothing to undo
        return views.offer(turn.say, person, turn.today)
    action = turn.act("pause")
    people.change(turn.db, person.id, paused_until=day, paused_from=first, **people.UNPLANNED)
    caller = people.caller_by_id(turn.db, person.id)
    assert caller is not None
    hours = hours_of(caller.person)
    over = datetime.combine(day, time.max, person.zone) if day else turn.now
    morning = local_day(next_morning(hours, max(over, turn.now), person.joined_on), hours.zone)
    return views.changed(turn.say, caller.person, morning, turn.today, action)


def _day_in(turn: Turn, words: str) -> date | None:
    """The last day of the last date that the words name, or of the time that they say it lasts ("zwei Wochen")."""
    now = turn.said_at.replace(tzinfo=None)
    found = dates_in(turn, words, now)
    if found:
        return due(found[-1], words, now).last
    lasting = dates_in(turn, "in " + words.removeprefix("für ").removeprefix("for "), now)
    end = lasting[-1].start if lasting and lasting[-1].kind == "point" else None
    return end.date() - timedelta(days=1) if end else None


def _range_start(turn: Turn, words: str) -> date | None:
    """Of "next week" or "7. to 11.12." the first day; a single day is the end of a pause that begins at once."""
    found = said_days(dates_in(turn, words, turn.said_at.replace(tzinfo=None))[-1:])
    return found[0] if found and found[0] < found[1] else None


def dates_in(turn: Turn, words: str, now: datetime) -> tuple[DateExpression, ...]:
    """In the language of the person, else in the other one."""
    region = turn.caller.person.region.partition("-")[0]
    languages: tuple[Literal["de", "en"], ...] = ("de", "en") if turn.say.language == "de" else ("en", "de")
    readings = (find_dates(words, now, language, region=region) for language in languages)
    return next((found for found in readings if found), ())
