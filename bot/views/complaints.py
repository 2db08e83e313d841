"""Complaints of several customers as the answer to a question."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.texts import Html
from bot.views import days
from bot.views.followups import Point
from bot.views.reply import Button, Reply, Speech, lines, shortened
from bot.views.rows import in_rows

MOST = 8


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
    rest = say("and-more", count=len(found) - MOST) if len(found) > MOST else None
    buttons = [
        Button(shortened(one.point.customer, 24), "open_point", one.point.id, one.point.kind)
        for one in shown
        if not one.is_settled
    ]
    title = _title(say, len(found), span, today, "team" if is_team else "own")
    return Reply(lines(title, *(_line(say, one, today) for one in shown), rest), in_rows(buttons))


def _title(say: Speech, count: int, span: tuple[date, date] | None, today: date, whose: str) -> Html:
    if span is None:
        return say(f"complaints-open-{whose}", count=count)
    return say(f"complaints-in-{whose}", count=count, span=days.span(say.locale, *span, today))


def _line(say: Speech, one: Listed, today: date) -> Html:
    since = days.day(say.locale, one.point.since, today)
    who = f"{one.point.customer} ({one.owner})" if one.owner else one.point.customer
    key = "complaints-settled" if one.is_settled else "complaints-one"
    return say(key, name=who, text=shortened(one.point.text, 90), since=since)
