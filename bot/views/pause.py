"""Pausing the morning prompts: what is offered and what was changed."""

from datetime import date, timedelta

from bot.domain.people import Person
from bot.views import days
from bot.views.reply import About, Button, Reply, Speech, lines
from bot.views.rows import undo_button


def is_paused(person: Person, today: date) -> bool:
    return person.paused_until is not None and person.paused_until >= today


def offer(say: Speech, person: Person, today: date) -> Reply:
    """The state, and the likely ends: today, this week's Friday, one week, two weeks."""
    if is_paused(person, today):
        assert person.paused_until is not None
        state = say("pause-on", day=days.day(say.locale, person.paused_until, today))
    else:
        state = say("pause-off")
    ends = sorted(
        {today, today + timedelta(days=(4 - today.weekday()) % 7), *(today + timedelta(days=n) for n in (7, 14))}
    )
    buttons = tuple(_until(say, end, today) for end in ends)
    resume = ((say.button("button-resume", "resume"),),) if is_paused(person, today) else ()
    return Reply(lines(state, say("pause-ask")), (*resume, buttons[:2], buttons[2:]))


def changed(say: Speech, person: Person, morning: date, today: date, action_id: int) -> Reply:
    """`morning` is the day of the next prompt."""
    comes = days.day(say.locale, morning, today)
    undo = undo_button(say, action_id)
    if person.paused_until is None:
        return Reply(say("pause-ended", morning=comes), ((undo,),), About(action_id=action_id))
    text = say("pause-set", day=days.day(say.locale, person.paused_until, today), morning=comes)
    return Reply(text, ((undo, say.button("button-resume", "resume")),), About(action_id=action_id))


def _until(say: Speech, day: date, today: date) -> Button:
    if day == today:
        return say.button("button-pause-today", "pause", 0, day.isoformat())
    return say.button("button-pause-until", "pause", 0, day.isoformat(), day=days.day(say.locale, day, today))
