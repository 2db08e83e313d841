"""Open points: promises both ways, complaints and wishes as one list, each with what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from bot.domain.followups import RATED_DAYS, Reliability, ReminderKind
from bot.texts import Html
from bot.views import days
from bot.views.prompts import day_rows
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, lines, shortened
from bot.views.rows import in_rows, page_count, turning, undo_button

PAGE = 8
QUOTED = 200
_ON_BUTTON = 22

PointKind = Literal["promise", "complaint", "wish", "errand"]


@dataclass(frozen=True, slots=True)
class Point:
    """`due` is the last day of a promise; `since` the day it was noted. `customer` is empty where nobody is named.

    `to_oneself`: a promise that nobody was given, only a reminder.
    """

    kind: PointKind
    id: int
    customer: str
    text: str
    since: date
    due: date | None = None
    theirs: bool = False
    note: str = ""
    account_id: int | None = None
    to_oneself: bool = False
    at: time | None = None  # of an appointment
    whose: str = ""  # the colleague for whom this person stands in
    colleague: str = ""  # of an errand: who gave it, or with `theirs` who has it
    clock: time | None = None  # of a reminder that comes at that time
    of: str = ""  # of an errand: the kind of point that was given


def in_order(points: Sequence[Point]) -> list[Point]:
    """Complaints first, the oldest on top; then what colleagues wait for; then promises by due day, those without one
    after them; then wishes, and what one waits for oneself."""
    rank = {"complaint": 0, "errand": 1, "promise": 2, "wish": 3}
    return sorted(points, key=lambda p: (4 if _is_waited_for(p) else rank[p.kind], p.due or date.max, p.since, p.id))


def _is_waited_for(point: Point) -> bool:
    return point.kind == "errand" and point.theirs


def page(say: Speech, points: Sequence[Point], number: int, today: date, rate: Reliability, more: Rows = ()) -> Reply:
    """The page of that number from 0; beyond the last one the last. `rate` is the reader's own, `more` stands below
    everything."""
    if not points:
        return Reply(lines(say("open-none"), _rate(say, rate)), more)
    pages = page_count(len(points), PAGE)
    number = max(0, min(number, pages - 1))
    first = number * PAGE
    shown = list(enumerate(points[first : first + PAGE], start=first + 1))
    text = lines(
        say("open-title", count=len(points)),
        *(_line(say, place, point, today) for place, point in shown),
        say("open-page", page=number + 1, pages=pages) if pages > 1 else None,
        _rate(say, rate),
    )
    buttons = [_choice(say, place, point, "open_point") for place, point in shown]
    turns = turning(number, pages, lambda key, to: say.button(key, "open_list", to))
    return Reply(text, (*in_rows(buttons), *turns, *more))


def _rate(say: Speech, rate: Reliability) -> Html | None:
    """Nothing where nothing was to be kept yet; of few only the numbers."""
    if not rate.of:
        return None
    told = say("promise-rate", kept=rate.kept, of=rate.of, days=RATED_DAYS)
    return told if rate.percent is None else Html(f"{told} ({rate.percent} %)")


def _line(say: Speech, place: int, point: Point, today: date) -> Html:
    return Html(f"{place} · {heading(say, point)} – {what(say, point, today, 80)}")


def heading(say: Speech, point: Point) -> Html:
    who = bold(point.customer) if point.customer else say("nobody")
    return Html(f"{who} {say('open-whose', name=point.whose)}") if point.whose else who


def what(say: Speech, point: Point, today: date, limit: int) -> Html:
    """ "Zusage: „Angebot“ bis Fr 27.11." """
    key = f"open-{_called(point)}{'-theirs' if point.theirs else ''}"
    called = say(key, kind=point.of, name=point.colleague) if point.kind == "errand" else say(key)
    return Html(f"{called}: {say('because-quote', quote=shortened(point.text, limit))} {_when(say, point, today)}")


def _called(point: Point) -> str:
    if point.at is not None:
        return "appointment"
    return "reminder" if point.to_oneself else point.kind


def _when(say: Speech, point: Point, today: date) -> Html:
    clock = point.at or point.clock
    if clock is not None and point.due is not None:
        return say("open-at", day=days.day(say.locale, point.due, today), time=days.clock(say.locale, clock))
    if point.kind == "promise" and point.due is not None:
        key = "open-late" if point.due < today else "open-on" if point.to_oneself else "open-due"
        return say(key, day=days.day(say.locale, point.due, today))
    return say("open-since", day=days.day(say.locale, point.since, today))


def _choice(say: Speech, place: int, point: Point, verb: str) -> Button:
    return Button(f"{place} · {shortened(point.customer or point.text, _ON_BUTTON)}", verb, point.id, point.kind)


# ---- one point ----


def one(say: Speech, point: Point, today: date) -> Reply:
    """A promise or a wish; complaints have a clock, see views/complaints.py."""
    noted = days.day(say.locale, point.since, today)
    quote = shortened(point.note, QUOTED)
    text = lines(
        heading(say, point),
        what(say, point, today, QUOTED),
        say("open-noted", day=noted, quote=quote) if quote and quote != point.text else None,
    )
    given = say.button("button-errand-give", "errand_give", point.id, point.kind)
    return Reply(text, (*_actions(say, point, today), (given, to_list(say))), About(point.account_id))


def _actions(say: Speech, point: Point, today: date) -> Rows:
    if point.kind == "wish":
        return ((say.button("button-wish-closed", "wish_closed", point.id),),)
    if point.to_oneself:
        return (
            (say.button("button-reminder-done", "promise_kept", point.id),),
            (
                say.button("button-postpone", "promise_move", point.id),
                say.button("button-reminder-drop", "promise_broken", point.id),
            ),
        )
    is_late = point.due is not None and point.due < today
    late = (say.button("button-kept-late", "promise_late", point.id),) if is_late else ()
    return (
        (say.button("button-kept", "promise_kept", point.id), *late),
        (
            say.button("button-postpone", "promise_move", point.id),
            say.button("button-broken", "promise_broken", point.id),
        ),
    )


def postpone(say: Speech, point: Point, offered: Sequence[date], today: date) -> Reply:
    rows = day_rows(say, "promise_move", point.id, offered, today)
    back = say.button("button-back", "open_point", point.id, point.kind)
    return Reply(
        lines(heading(say, point), what(say, point, today, QUOTED), say("postpone-day")),
        (*rows, (back,)),
        About(point.account_id),
    )


def settled(say: Speech, point: Point, how: str, action_id: int, day: str = "") -> Reply:
    """What was done: `how` is kept, late, broken, moved or wish."""
    how = f"own-{how}" if point.to_oneself else how
    facts = {"what": shortened(point.text, QUOTED), "name": point.customer or say.label("nobody"), "day": day}
    return Reply(
        say(f"settled-{how}", **facts),
        ((undo_button(say, action_id), to_list(say)),),
        About(point.account_id, action_id),
    )


def to_list(say: Speech) -> Button:
    return say.button("button-open-list", "open_list", 0)


# ---- reminders ----


def reminder(say: Speech, due: Sequence[tuple[ReminderKind, Point]], today: date) -> Reply:
    """One message for all that falls on today; a single promise has its buttons right there."""
    told = lines(
        say(_reminder_title([point for _, point in due]), count=len(due)),
        *(_reminded(say, place, kind, point, today, alone=len(due) == 1) for place, (kind, point) in enumerate(due, 1)),
    )
    if len(due) == 1:
        return Reply(told, _actions(say, due[0][1], today), About(due[0][1].account_id))
    buttons = [_choice(say, place, point, "remind_point") for place, (_, point) in enumerate(due[:PAGE], 1)]
    return Reply(told, in_rows(buttons))


def clock_reminder(say: Speech, points: Sequence[Point], today: date) -> Reply:
    """What was asked for at a minute that has come. A single one can be put off by an hour right there."""
    told = lines(
        say("remind-own"),
        *(_clocked(say, place, point, today, alone=len(points) == 1) for place, point in enumerate(points, 1)),
    )
    if len(points) > 1:
        buttons = [_choice(say, place, point, "remind_point") for place, point in enumerate(points[:PAGE], 1)]
        return Reply(told, in_rows(buttons))
    point = points[0]
    done, *more = _actions(say, point, today)
    later = (say.button("button-remind-hour", "remind_hour", point.id),)
    return Reply(told, ((*done, *later), *more), About(point.account_id))


def _clocked(say: Speech, place: int, point: Point, today: date, *, alone: bool) -> Html:
    said = say("because-quote", quote=shortened(point.text, 120))
    number = "" if alone else f"{place} · "
    day = days.day(say.locale, point.due, today) if point.due else ""
    key = "remind-at" if point.due == today else "remind-was"
    when = say(key, day=day, time=days.clock(say.locale, point.clock) if point.clock else "")
    return Html(f"{number}{heading(say, point)} – {when}: {said}" if point.customer else f"{number}{when}: {said}")


def _reminded(say: Speech, place: int, kind: ReminderKind, point: Point, today: date, *, alone: bool) -> Html:
    day = days.day(say.locale, point.due, today) if point.due else ""
    said = say("because-quote", quote=shortened(point.text, 120))
    number = "" if alone else f"{place} · "
    theirs = Html(f"{say('open-promise-theirs')}: ") if point.theirs else ""
    key = "remind-at" if point.at and point.due == today else _reminder_key(kind, point.due, today)
    when = say(key, day=day, time=days.clock(say.locale, point.at) if point.at else "")
    return Html(f"{number}{heading(say, point)} – {when}: {theirs}{said}")


def _reminder_title(points: Sequence[Point]) -> str:
    """What nobody was promised is not called a promise."""
    if all(_called(point) == "reminder" for point in points):
        return "remind-own"
    return "remind-title" if all(_called(point) == "promise" for point in points) else "remind-points"


def _reminder_key(kind: ReminderKind, due: date | None, today: date) -> str:
    """The reminder of the day itself comes earlier where that is a day off, and late when it could not be said."""
    if kind == "start":
        return "remind-start"
    if due is None or due == today:
        return "remind-day"
    return "remind-eve" if due > today else "remind-late"
