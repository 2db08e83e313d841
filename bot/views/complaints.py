"""Complaints: one with its clock and next step, several as the answer to a question, what comes when it runs out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.complaints import CLOCKS, SEVERITIES, Course, Lack
from bot.domain.followups import FollowUp
from bot.texts import Html
from bot.views import days
from bot.views.complaint_clock import until
from bot.views.followups import QUOTED, Point, heading, to_list, what
from bot.views.prompts import day_rows
from bot.views.reply import About, Button, Reply, Rows, Speech, lines, shortened
from bot.views.rows import in_rows, page_count, turning, undo_button

MOST = 8
_ON_BUTTON = 24


@dataclass(frozen=True, slots=True)
class Standing:
    """All that is known about one: `owner` is whose customer it is, empty where that is the reader."""

    point: Point
    course: Course
    severity: str | None = None
    owner: str = ""
    step: FollowUp | None = None
    escalated_on: date | None = None


# ---- one complaint ----


def one(say: Speech, found: Standing, today: date) -> Reply:
    point = found.point
    quote = shortened(point.note, QUOTED)
    noted = days.day(say.locale, point.since, today)
    text = lines(
        heading(say, point),
        what(say, point, today, QUOTED),
        say("open-noted", day=noted, quote=quote) if quote and quote != point.text else None,
        _clock(say, found, today),
        _step(say, found.step, today),
        say("complaint-escalated", day=days.day(say.locale, found.escalated_on, today)) if found.escalated_on else None,
        say("complaint-owner", name=found.owner) if found.owner else None,
    )
    return Reply(text, (*_actions(say, point.id), (to_list(say),)), About(point.account_id))


def _actions(say: Speech, complaint_id: int) -> Rows:
    return (
        (
            say.button("button-complaint-settled", "complaint_settled", complaint_id),
            say.button("button-complaint-step", "complaint_step", complaint_id),
        ),
        (
            say.button("button-complaint-weight", "complaint_weight", complaint_id),
            say.button("button-errand-give", "errand_give", complaint_id, "complaint"),
        ),
    )


def _clock(say: Speech, found: Standing, today: date) -> Html:
    told = until(say, found.course, today)
    return Html(f"{told} ({say(f'severity-{found.severity}')})") if found.severity in SEVERITIES else told


def _step(say: Speech, step: FollowUp | None, today: date) -> Html:
    if step is None or step.deadline is None:
        return say("complaint-no-step")
    day = days.day(say.locale, step.deadline, today)
    return say("complaint-next", what=shortened(step.what, 120), day=day)


def ask_step(say: Speech, point: Point, offered: Sequence[date], today: date) -> Reply:
    rows = day_rows(say, "complaint_step", point.id, offered, today)
    return _asked(say, point, say("complaint-step-day"), rows, today)


def step_set(say: Speech, point: Point, day: date, action_id: int, today: date) -> Reply:
    told = say("complaint-step-set", name=point.customer, day=days.day(say.locale, day, today))
    return _done(say, point, told, action_id)


def ask_weight(say: Speech, point: Point, today: date) -> Reply:
    buttons = [
        say.button(
            "button-severity", "complaint_weight", point.id, one, what=say.label(f"severity-{one}"), n=clock.answer
        )
        for one, clock in CLOCKS.items()
    ]
    return _asked(say, point, say("complaint-weight-ask"), in_rows(buttons, 1), today)


def weighed(say: Speech, found: Standing, action_id: int, today: date) -> Reply:
    told = say("complaint-weighed", name=found.point.customer, what=say.label(f"severity-{found.severity}"))
    return _done(say, found.point, lines(told, _clock(say, found, today)), action_id)


def settled(say: Speech, point: Point, call_on: date, action_id: int, today: date) -> Reply:
    """With the day of the call that asks whether it really is."""
    told = say("settled-complaint", what=shortened(point.text, QUOTED), name=point.customer)
    call = say("complaint-closing", day=days.day(say.locale, call_on, today))
    return _done(say, point, lines(told, call), action_id)


def _asked(say: Speech, point: Point, question: Html, rows: Rows, today: date) -> Reply:
    back = say.button("button-back", "open_point", point.id, "complaint")
    text = lines(heading(say, point), what(say, point, today, QUOTED), question)
    return Reply(text, (*rows, (back,)), About(point.account_id))


def _done(say: Speech, point: Point, text: Html, action_id: int) -> Reply:
    return Reply(text, ((undo_button(say, action_id), to_list(say)),), About(point.account_id, action_id))


# ---- when the clock has run out ----


@dataclass(frozen=True, slots=True)
class Due:
    """What is missing at a complaint, and whose customer it is."""

    point: Point
    lack: Lack
    course: Course
    owner: str


def reminder(say: Speech, due: Sequence[Due], today: date, *, has_lead: bool) -> Reply:
    """To whose customers they are. `has_lead`: somebody hears of it when nothing happens."""
    told = [_reminded(say, place, one, today) for place, one in enumerate(due[:MOST], 1)]
    is_early = has_lead and not all(one.course.is_late(today) for one in due)
    hint = say("complaint-remind-lead") if is_early else None
    text = lines(say("complaint-remind", count=len(due)), *told, _more(say, len(due)), hint)
    return Reply(text, _opening(due), _about(due))


def _reminded(say: Speech, place: int, one: Due, today: date) -> Html:
    state = "late" if one.course.is_late(today) else "today"
    day = days.day(say.locale, one.course.due()[1], today)
    return Html(f"{place} · {_line(say, one, '', today)}: {say(f'complaint-remind-{one.lack}-{state}', day=day)}")


def escalation(say: Speech, due: Sequence[Due], today: date) -> Reply:
    """To a lead, with whose customers they are."""
    told = [_stuck(say, place, one, today) for place, one in enumerate(due[:MOST], 1)]
    text = lines(say("complaint-escalation", count=len(due)), *told, _more(say, len(due)))
    return Reply(text, _opening(due), _about(due))


def _stuck(say: Speech, place: int, one: Due, today: date) -> Html:
    lack = say(f"complaint-stuck-{one.lack}", day=days.day(say.locale, one.course.due()[1], today))
    return Html(f"{place} · {_line(say, one, f' ({one.owner})', today)}: {lack}")


def _line(say: Speech, one: Due, owner: str, today: date) -> Html:
    since = days.day(say.locale, one.point.since, today)
    return say("complaint-line", name=one.point.customer, owner=owner, text=shortened(one.point.text, 90), since=since)


def _opening(due: Sequence[Due]) -> Rows:
    buttons = [
        Button(f"{place} · {shortened(one.point.customer, _ON_BUTTON)}", "remind_point", one.point.id, "complaint")
        for place, one in enumerate(due[:MOST], 1)
    ]
    return in_rows(buttons)


def _about(due: Sequence[Due]) -> About:
    return About(due[0].point.account_id) if len(due) == 1 else About()


def _more(say: Speech, count: int) -> Html | None:
    return say("and-more", count=count - MOST) if count > MOST else None


# ---- several ----


@dataclass(frozen=True, slots=True)
class Listed:
    """A complaint; `owner` is whose customer it is, empty where that is the reader."""

    point: Point
    owner: str = ""
    is_settled: bool = False


def listed(
    say: Speech, found: Sequence[Listed], span: tuple[date, date] | None, today: date, *, is_team: bool
) -> Reply:
    """How many, then the oldest few, each with whose customer it is; the open ones can be opened."""
    shown = found[:MOST]
    title = _title(say, len(found), span, today, "team" if is_team else "own")
    text = lines(title, *(_listed(say, one, today) for one in shown), _more(say, len(found)))
    return Reply(text, _to_open(shown))


def of_team(say: Speech, found: Sequence[Listed], number: int, today: date) -> Reply:
    """All open ones of the team, a page at a time; beyond the last page the last."""
    pages = page_count(len(found), MOST)
    number = max(0, min(number, pages - 1))
    shown = found[number * MOST : (number + 1) * MOST]
    page = say("open-page", page=number + 1, pages=pages) if pages > 1 else None
    text = lines(_title(say, len(found), None, today, "team"), *(_listed(say, one, today) for one in shown), page)
    turns = turning(number, pages, lambda key, to: say.button(key, "team_complaints", to))
    return Reply(text, (*_to_open(shown), *turns, (to_list(say),)))


def _to_open(shown: Sequence[Listed]) -> Rows:
    return in_rows(
        [
            Button(shortened(one.point.customer, _ON_BUTTON), "open_point", one.point.id, one.point.kind)
            for one in shown
            if not one.is_settled
        ]
    )


def _title(say: Speech, count: int, span: tuple[date, date] | None, today: date, whose: str) -> Html:
    if span is None:
        return say(f"complaints-open-{whose}", count=count)
    return say(f"complaints-in-{whose}", count=count, span=days.span(say.locale, *span, today))


def _listed(say: Speech, one: Listed, today: date) -> Html:
    since = days.day(say.locale, one.point.since, today)
    who = f"{one.point.customer} ({one.owner})" if one.owner else one.point.customer
    key = "complaints-settled" if one.is_settled else "complaints-one"
    return say(key, name=who, text=shortened(one.point.text, 90), since=since)
