"""Points given to colleagues: what the colleague gets, what the asker is told, and the answer (V4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.errands import Errand
from bot.domain.people import Person
from bot.texts import Html
from bot.views import days
from bot.views.followups import QUOTED, Point, to_list
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, lines, shortened
from bot.views.rows import in_rows, undo_button

_ANSWER = 1500


@dataclass(frozen=True, slots=True)
class Told:
    """An errand with the names in it; `since` is when its point was noted, or when it was asked."""

    errand: Errand
    asker: str
    to: str
    customer: str
    since: date


# ---- giving it ----


def to_whom(say: Speech, point: Point, offered: Sequence[Person]) -> Reply:
    """Which colleague gets the point?"""
    back = (say.button("button-back", "open_point", point.id, point.kind),)
    if not offered:
        return Reply(say("errand-alone"), (back,))
    buttons = [Button(one.name, "errand_to", point.id, f"{point.kind}={one.id}") for one in offered]
    return Reply(lines(_quoted(say, point.customer, point.text), say("errand-whom")), (*in_rows(buttons), back))


def who_is_asked(say: Speech, question: str, customer: str, offered: Sequence[Person]) -> Reply:
    """Of several whom the name fits. The question waits in the dialogue."""
    buttons = [Button(one.name, "errand_ask", one.id) for one in offered]
    return Reply(lines(_quoted(say, customer, question), say("errand-whom")), in_rows(buttons))


def which_point(say: Speech, points: Sequence[Point], to: Person) -> Reply:
    """Of several that are open; without one that there is none."""
    if not points:
        return Reply(say("errand-no-point", name=to.name))
    buttons = [
        Button(shortened(f"{one.customer}: {one.text}", 60), "errand_to", one.id, f"{one.kind}={to.id}")
        for one in points
    ]
    return Reply(say("errand-which", name=to.name), in_rows(buttons, 1))


def not_here(say: Speech, to: Person, deputy: Person | None, rows: Rows, today: date) -> Reply:
    """The colleague is away, or has blocked the bot."""
    if not to.reachable:
        return Reply(say("errand-unreachable", name=to.name), rows)
    assert to.away_until is not None
    until = days.day(say.locale, to.away_until, today)
    key = "errand-away-deputy" if deputy else "errand-away"
    return Reply(say(key, name=to.name, until=until, deputy=deputy.name if deputy else ""), rows)


def given(say: Speech, told: Told, heard: datetime | None, action_id: int, today: date) -> Reply:
    """`heard` is the asker's local time when the colleague hears of it, where that is not now."""
    one = told.errand
    head = say("errand-given", kind=one.kind, name=told.to)
    when = say("errand-back-here")
    if heard is not None:
        at = days.clock(say.locale, heard)
        when = say("errand-later", name=told.to, day=days.day(say.locale, heard.date(), today), time=at)
    text = lines(head, _quoted(say, told.customer, one.text), when)
    return Reply(text, ((undo_button(say, action_id), to_list(say)),), About(one.account_id, action_id))


# ---- to the colleague ----


def for_you(say: Speech, told: Told, today: date) -> Reply:
    """What a colleague gives, with where it stands and what to do with it."""
    one = told.errand
    text = lines(_head(say, told, today), say("errand-hint", name=told.asker))
    rows = (
        (
            say.button("button-errand-answer", "errand_answer", one.id),
            say.button("button-errand-done", "errand_done", one.id),
        ),
    )
    return Reply(text, rows, About(one.account_id))


def _head(say: Speech, told: Told, today: date) -> Html:
    one = told.errand
    source = shortened(one.source, QUOTED)
    noted = days.day(say.locale, told.since, today)
    return lines(
        say("errand-for-you", kind=one.kind, name=told.asker),
        _quoted(say, told.customer, one.text),
        say("open-noted", day=noted, quote=source) if source and source != one.text else None,
    )


def ask_answer(say: Speech, told: Told, today: date) -> Reply:
    text = lines(_head(say, told, today), say("errand-ask-answer", name=told.asker))
    return Reply(text, ((say.button("button-back", "errand_show", told.errand.id),),), About(told.errand.account_id))


def done(say: Speech, told: Told, action_id: int | None, today: date) -> Reply:
    """The colleague's message once it is answered; with the undo where this is the answer to it."""
    one = told.errand
    text = lines(_head(say, told, today), _kept(say, told))
    rows = ((undo_button(say, action_id), to_list(say)),) if action_id is not None else ()
    return Reply(text, rows, About(one.account_id, action_id))


def sent(say: Speech, told: Told, action_id: int) -> Reply:
    """The receipt of a written answer."""
    rows = ((undo_button(say, action_id), to_list(say)),)
    return Reply(_kept(say, told), rows, About(told.errand.account_id, action_id))


def _kept(say: Speech, told: Told) -> Html:
    key = "errand-answer-kept" if told.errand.answer else "errand-done-kept"
    return say(key, name=told.asker, answer=shortened(told.errand.answer, _ANSWER))


def taken_back(say: Speech, told: Told) -> Reply:
    """To the colleague, once the asker wants it no more."""
    return Reply(lines(say("errand-taken-back", name=told.asker), _quoted(say, told.customer, told.errand.text)))


# ---- back to the asker ----


def answer(say: Speech, told: Told) -> Reply:
    one = told.errand
    key = "errand-answered" if one.answer else "errand-is-done"
    text = lines(
        say(key, name=told.to, answer=shortened(one.answer, _ANSWER)),
        _quoted(say, told.customer, one.text),
        say("errand-ask-on", name=told.to),
    )
    point = (say.button("button-errand-point", "remind_point", one.point_id, one.kind),) if one.point_id else ()
    return Reply(text, (point,) if point else (), About(one.account_id))


def answer_taken_back(say: Speech, told: Told) -> Reply:
    return Reply(lines(say("errand-answer-back", name=told.to), _quoted(say, told.customer, told.errand.text)))


def mine(say: Speech, point: Point, quote: Html) -> Reply:
    """One's own errand on the list of open points."""
    rows = ((say.button("button-errand-withdraw", "errand_withdraw", point.id),), (to_list(say),))
    return Reply(lines(bold(point.customer) if point.customer else None, quote), rows, About(point.account_id))


def withdrawn(say: Speech, told: Told, action_id: int) -> Reply:
    text = lines(say("errand-withdrawn", name=told.to), _quoted(say, told.customer, told.errand.text))
    return Reply(text, ((undo_button(say, action_id), to_list(say)),), About(told.errand.account_id, action_id))


def _quoted(say: Speech, customer: str, text: str) -> Html:
    quote = say("because-quote", quote=shortened(text, QUOTED))
    return Html(f"{bold(customer)} – {quote}") if customer else quote
