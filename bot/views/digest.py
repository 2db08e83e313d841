"""The week of a team for its leads: one phone screen, and lists behind buttons that lead back to it (T1)."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Literal, get_args

from bot.domain.digest import AccountWeek, Neglected, OpenComplaintAge, TeamFacts, TeamWeek
from bot.domain.followups import FollowUp
from bot.texts import Html
from bot.views import days
from bot.views.reply import Button, Reply, Rows, Speech, bold, lines, shortened
from bot.views.rows import page_count, turning

Part = Literal["a", "complaints", "promises", "all"]
PARTS: tuple[Part, ...] = get_args(Part)
NAMED = 2
PAGE = 8


def digest(say: Speech, team: str, week: TeamWeek, as_of: date, today: date) -> Reply:
    text = lines(
        _title(say, team, week, as_of, today),
        _rhythm(say, week),
        _complaints(say, week),
        _promises(say, week),
        say("digest-occasions", found=week.occasions_found, used=week.occasions_used),
        _next_week(say, week),
    )
    rows: Rows = tuple(
        tuple(say.button(f"button-part-{part}", "team_part", 0, f"{part},{as_of}") for part in pair)
        for pair in (PARTS[:2], PARTS[2:])
    )
    return Reply(text, rows)


def _title(say: Speech, team: str, week: TeamWeek, as_of: date, today: date) -> Html:
    title = say("digest-title", week=week.week, team=team)
    if as_of == week.last:
        return title
    return Html(f"{title} · {say('digest-as-of', day=days.day(say.locale, as_of, today))}")


def _rhythm(say: Speech, week: TeamWeek) -> Html:
    """How many A customers are in rhythm, and the worst of those that are not."""
    if not week.coverage[0].total:
        return say("digest-no-tier")
    return Html(f"{_coverage(say, week)[0]}{_overdue(say, week.neglected)}")


def _coverage(say: Speech, week: TeamWeek) -> list[Html]:
    told = []
    for one in week.coverage:
        line = say("digest-coverage", tier=one.tier, kept=one.in_time, total=one.total)
        told.append(Html(f"{line} {say('digest-change', change=f'{one.change:+d}')}") if one.change else line)
    return told


def _overdue(say: Speech, neglected: Sequence[Neglected]) -> Html:
    if not neglected:
        return Html("")
    names = ", ".join(f"{one.account.name} ({_owner(say, one.owner)})" for one in neglected[:NAMED])
    told = say("digest-overdue", names=names)
    return Html(
        f". {told} {say('digest-more', more=len(neglected) - NAMED)}" if len(neglected) > NAMED else f". {told}"
    )


def _complaints(say: Speech, week: TeamWeek) -> Html:
    if not week.complaints:
        return say("digest-no-complaints")
    oldest = week.complaints[0]
    return say(
        "digest-complaints",
        count=len(week.complaints),
        days=oldest.days,
        name=oldest.account.name,
        owner=_owner(say, oldest.owner),
    )


def _promises(say: Speech, week: TeamWeek) -> Html:
    if not week.promises_due:
        return say("digest-no-promises")
    return say("digest-promises", kept=week.promises_kept, due=week.promises_due)


def _next_week(say: Speech, week: TeamWeek) -> Html | None:
    if not week.birthdays:
        return None
    number = (week.last + timedelta(days=1)).isocalendar().week
    return say("digest-next-week", week=number, count=len(week.birthdays))


# ---- behind the buttons ----


def part(
    say: Speech, team: str, facts: TeamFacts, week: TeamWeek, which: Part, number: int, as_of: date, today: date
) -> Reply:
    """One list, eight a page; the page of that number from 0, beyond the last one the last."""
    rows = _ROWS[which](say, facts, week, today)
    pages = page_count(len(rows), PAGE)
    number = max(0, min(number, pages - 1))
    text = lines(
        say("digest-title", week=week.week, team=team),
        say(f"digest-part-{which}"),
        *(rows[number * PAGE : (number + 1) * PAGE] or [say("digest-part-none")]),
        say("open-page", page=number + 1, pages=pages) if pages > 1 else None,
    )
    turns = turning(number, pages, lambda key, to: say.button(key, "team_part", to, f"{which},{as_of}"))
    return Reply(text, (*turns, (_back(say, as_of),)))


def _back(say: Speech, as_of: date) -> Button:
    return say.button("button-back", "team_week", 0, str(as_of))


def _neglected_rows(say: Speech, _facts: TeamFacts, week: TeamWeek, _today: date) -> list[Html]:
    return [_neglected(say, one) for one in week.neglected]


def _neglected(say: Speech, one: Neglected) -> Html:
    told = say("digest-row-never") if one.days is None else say("digest-row-neglected", days=one.days)
    return Html(f"{bold(one.account.name)} ({_owner(say, one.owner)}): {told}{_still(say, one.is_still)}")


def _complaint_rows(say: Speech, _facts: TeamFacts, week: TeamWeek, _today: date) -> list[Html]:
    return [_complaint(say, one) for one in week.complaints]


def _complaint(say: Speech, one: OpenComplaintAge) -> Html:
    told = say("digest-row-complaint", days=one.days, text=shortened(one.text, 90))
    return Html(f"{bold(one.account.name)} ({_owner(say, one.owner)}) {told}{_still(say, one.is_still)}")


def _promise_rows(say: Speech, facts: TeamFacts, _week: TeamWeek, today: date) -> list[Html]:
    by_id = {one.account.id: one for one in facts.accounts}
    return [_promise(say, one, by_id.get(one.account_id), today) for one in facts.follow_ups if one.owner == "us"]


def _promise(say: Speech, one: FollowUp, of: AccountWeek | None, today: date) -> Html:
    day = days.day(say.locale, one.deadline, today) if one.deadline else ""
    told = say("digest-row-promise", state=one.state, what=shortened(one.what, 90), day=day)
    who = f"{bold(of.account.name)} ({_owner(say, of.owner)})" if of else say("nobody")
    return Html(f"{who}: {told}")


def _all_rows(say: Speech, facts: TeamFacts, week: TeamWeek, today: date) -> list[Html]:
    firm = {one.account.id: one.account.name for one in facts.accounts}
    born = [
        say("digest-row-birthday", name=who.name, customer=firm[who.account_id], day=days.day(say.locale, day, today))
        for day, who in week.birthdays
    ]
    occasions = say("digest-occasions", found=week.occasions_found, used=week.occasions_used)
    return [*_coverage(say, week), _complaints(say, week), _promises(say, week), occasions, *born]


_ROWS: dict[Part, Callable[[Speech, TeamFacts, TeamWeek, date], list[Html]]] = {
    "a": _neglected_rows,
    "complaints": _complaint_rows,
    "promises": _promise_rows,
    "all": _all_rows,
}


def _owner(say: Speech, name: str) -> str:
    return name or say.label("digest-nobody")


def _still(say: Speech, is_still: bool) -> str:
    return f", {say('digest-still')}" if is_still else ""
