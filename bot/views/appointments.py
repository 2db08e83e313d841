"""Appointments: the brief before one, the question after it, and what became of one that was moved or cancelled."""

from dataclasses import replace
from datetime import date, datetime, time

from bot.domain.accounts import Contact
from bot.domain.appointments import Appointment
from bot.domain.followups import FollowUp
from bot.domain.prompts import Candidate
from bot.texts import Html
from bot.views import days
from bot.views.briefing import briefing
from bot.views.reply import About, Button, Reply, Speech, bold, lines, shortened
from bot.views.rows import undo_row

_WHAT = 120


def line(say: Speech, one: FollowUp, today: date, brief_comes: datetime | None) -> Html:
    """On a receipt: what, when, and that a brief comes before it; with its moment where that is on another day."""
    assert one.due is not None and one.at is not None
    facts = {"what": named(say, one.what), "day": days.day(say.locale, one.due, today)}
    facts["time"] = days.clock(say.locale, one.at)
    if one.ends is not None:
        told = say("receipt-appointment-span", ends=days.clock(say.locale, one.ends), **facts)
    else:
        told = say("receipt-appointment", **facts)
    if brief_comes is None:
        return told
    if brief_comes.date() == one.due:
        return Html(f"{told} – {say('receipt-brief')}")
    day, clock = days.day(say.locale, brief_comes.date(), today), days.clock(say.locale, brief_comes)
    return Html(f"{told} – {say('receipt-brief-on', day=day, time=clock)}")


def named(say: Speech, what: str) -> str:
    """A single word names it; a phrase is quoted behind the plain name."""
    if len(what.split()) <= 1 and what:
        return what[:1].upper() + what[1:]
    return say.label("appointment-what", what=shortened(what, _WHAT))


def brief(say: Speech, one: Appointment, known: Candidate, contact: Contact | None, today: date) -> Reply:
    """Half an hour before: six lines at most. Of another day's the day is named."""
    lead = f"📅 {days.clock(say.locale, one.at)}" if one.day == today else f"📅 {before(say, one, today)}"
    promises = tuple(promise for promise in known.facts.promises if promise.id != one.id)  # the lead says it
    known = replace(known, facts=replace(known.facts, promises=promises))
    return Reply(briefing(say, known, today, contact, lead), (_otherwise(say, one),), About(one.account_id))


def asked(say: Speech, one: Appointment, today: date) -> Reply:
    """The one question after it."""
    when = days.day(say.locale, one.day, today) if one.day != today else say.label("day-today")
    question = say(
        f"appointment-asked-{'call' if one.meets == 'call' else 'met'}",
        name=bold(one.customer),
        day=when,
        time=days.clock(say.locale, one.at),
    )
    rows = ((say.button("button-took-place", "met_done", one.id),), _otherwise(say, one))
    return Reply(lines(question, say("appointment-how")), rows, About(one.account_id))


def _otherwise(say: Speech, one: Appointment) -> tuple[Button, ...]:
    return (say.button("button-fell-through", "met_off", one.id), say.button("button-postpone", "promise_move", one.id))


def moved(say: Speech, one: Appointment, day: date, at: time, today: date) -> Html:
    return say(
        "appointment-moved",
        name=bold(one.customer),
        day=days.day(say.locale, day, today),
        time=days.clock(say.locale, at),
        before=before(say, one, today),
    )


def cancelled(say: Speech, one: Appointment, today: date) -> Html:
    return say("appointment-cancelled", name=bold(one.customer), before=before(say, one, today))


def logged(say: Speech, one: Appointment, action_id: int) -> Reply:
    """One tap said that it took place; a line may follow."""
    return told(say, say("appointment-logged", name=bold(one.customer)), one, action_id)


def told(say: Speech, text: Html, one: Appointment, action_id: int) -> Reply:
    """What a tap did to it."""
    return Reply(text, undo_row(say, action_id), About(one.account_id, action_id))


def before(say: Speech, one: Appointment, today: date) -> str:
    """When it was to be: "Di 24.11., 14:00"."""
    return f"{days.day(say.locale, one.day, today)}, {days.clock(say.locale, one.at)}"
