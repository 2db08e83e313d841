"""Pausing the morning prompts: what is offered and what was changed."""

from datetime import date, timedelta

from bot.domain.people import Person
from bot.texts import Html
from bot.views import days
from bot.views.reply import About, Button, Reply, Speech, lines
from bot.views.rows import undo_button


def is_paused(person: Person, today: date) -> bool:
    """A pause is on, or one is to come."""
    return person.paused_until is not None and person.paused_until >= today


def offer(say: Speech, person: Person, today: date) -> Reply:
    """The state, and the likely ends: today, this week's Friday, one week, two weeks."""
    if is_paused(person, today):
        assert person.paused_until is not None
        state = _state(say, person, person.paused_until, today)
    else:
        state = say("pause-off")
    ends = sorted(
        {today, today + timedelta(days=(4 - today.weekday()) % 7), *(today + timedelta(days=n) for n in (7, 14))}
    )
    buttons = tuple(_until(say, end, today) for end in ends)
    resume = ((say.button("button-resume", "resume"),),) if is_paused(person, today) else ()
    return Reply(lines(state, say("pause-ask")), (*resume, buttons[:2], buttons[2:]))


def _state(say: Speech, person: Person, last: date, today: date) -> Html:
    day = days.day(say.locale, last, today)
    first = begins(person, today)
    return (
        say("pause-planned", first=days.day(say.locale, first, today), day=day) if first else say("pause-on", day=day)
    )


def begins(person: Person, today: date) -> date | None:
    """The first day of a pause that is still to come."""
    return person.paused_from if person.paused_from is not None and person.paused_from > today else None


def changed(say: Speech, person: Person, morning: date, today: date, action_id: int) -> Reply:
    """`morning` is the day of the next prompt."""
    comes = days.day(say.locale, morning, today)
    undo = undo_button(say, action_id)
    if person.paused_until is None:
        return Reply(say("pause-ended", morning=comes), ((undo,),), About(action_id=action_id))
    day, first = days.day(say.locale, person.paused_until, today), begins(person, today)
    if first is None:
        text = say("pause-set", day=day, morning=comes)
    elif first == person.paused_until:
        text = say("pause-set-day", day=day, morning=comes)
    else:
        text = say("pause-set-from", first=days.day(say.locale, first, today), day=day, morning=comes)
    return Reply(text, ((undo, say.button("button-resume", "resume")),), About(action_id=action_id))


def _until(say: Speech, day: date, today: date) -> Button:
    if day == today:
        return say.button("button-pause-today", "pause", 0, day.isoformat())
    return say.button("button-pause-until", "pause", 0, day.isoformat(), day=days.day(say.locale, day, today))
