"""The lists behind the buttons of a week: whole, eight a page, each row with its owner and its evidence."""

from collections.abc import Callable
from datetime import date

from bot.domain.digest import AccountWeek, Flagged, GivenTime, Neglected, OpenComplaintAge, TeamFacts, TeamWeek
from bot.domain.followups import FollowUp
from bot.domain.warnings import Evidence
from bot.texts import Html, html
from bot.views import days
from bot.views.digest import Part, Scope, complaints, coverage, occasions, promises, pulse
from bot.views.reply import Reply, Speech, bold, joined, lines, shortened
from bot.views.rows import page_count, turning

PAGE = 8
_HOUR = 60


def part(
    say: Speech, scope: Scope, facts: TeamFacts, week: TeamWeek, which: Part, number: int, as_of: date, today: date
) -> Reply:
    """One list; the page of that number from 0, beyond the last one the last."""
    rows = _ROWS[which](say, scope, facts, week, today)
    pages = page_count(len(rows), PAGE)
    number = max(0, min(number, pages - 1))
    text = lines(
        scope.title(say, week),
        say(f"digest-part-{which}"),
        *(rows[number * PAGE : (number + 1) * PAGE] or [say("digest-part-none")]),
        say("open-page", page=number + 1, pages=pages) if pages > 1 else None,
    )
    turns = turning(number, pages, lambda key, to: say.button(key, scope.part_verb, to, f"{which},{as_of}"))
    return Reply(text, (*turns, (say.button("button-back", scope.week_verb, 0, str(as_of)),)))


def _neglected_rows(say: Speech, scope: Scope, _facts: TeamFacts, week: TeamWeek, _today: date) -> list[Html]:
    return [_neglected(say, scope, one) for one in week.neglected]


def _neglected(say: Speech, scope: Scope, one: Neglected) -> Html:
    told = say("digest-row-never") if one.days is None else say("digest-row-neglected", days=one.days)
    return Html(f"{bold(one.account.name)}{html(scope.who(say, one.owner))}: {told}{_still(say, one.is_still)}")


def _complaint_rows(say: Speech, scope: Scope, _facts: TeamFacts, week: TeamWeek, _today: date) -> list[Html]:
    return [_complaint(say, scope, one) for one in week.complaints]


def _complaint(say: Speech, scope: Scope, one: OpenComplaintAge) -> Html:
    told = say("digest-row-complaint", days=one.days, text=shortened(one.text, 90))
    return Html(f"{bold(one.account.name)}{html(scope.who(say, one.owner))} {told}{_still(say, one.is_still)}")


def _promise_rows(say: Speech, scope: Scope, facts: TeamFacts, _week: TeamWeek, today: date) -> list[Html]:
    by_id = {one.account.id: one for one in facts.accounts}
    ours = [one for one in facts.follow_ups if one.owner == "us"]
    return [_promise(say, scope, one, by_id.get(one.account_id), today) for one in ours]


def _promise(say: Speech, scope: Scope, one: FollowUp, of: AccountWeek | None, today: date) -> Html:
    day = days.day(say.locale, one.deadline, today) if one.deadline else ""
    told = say("digest-row-promise", state=one.state, what=shortened(one.what, 90), day=day)
    who = f"{bold(of.account.name)}{html(scope.who(say, of.owner))}" if of else say("nobody")
    return Html(f"{who}: {told}")


def _warning_rows(say: Speech, scope: Scope, _facts: TeamFacts, week: TeamWeek, today: date) -> list[Html]:
    return [_warning(say, scope, one, today) for one in week.flagged]


def _warning(say: Speech, scope: Scope, one: Flagged, today: date) -> Html:
    """The evidence decides; no word about what the customer might be up to."""
    found = one.warning
    who = Html(f"{bold(found.account.name)}{html(scope.who(say, found.owner, is_still=one.is_still))}")
    return lines(who, *(Html(f"– {_evidence(say, fact, today)}") for fact in found.evidence))


def _evidence(say: Speech, fact: Evidence, today: date) -> Html:
    facts = {
        "day": days.day(say.locale, fact.day, today),
        "number": _figure(say, fact.number),
        "before": _figure(say, fact.before),
        "count": int(fact.number if fact.kind == "frustration" else fact.before),
    }
    told = say(f"evidence-{fact.kind}", **facts)
    return Html(f"{told}: {say('because-quote', quote=shortened(fact.quote, 90))}") if fact.quote else told


def _figure(say: Speech, value: float) -> str:
    return days.number(say.locale, value, 0 if float(value).is_integer() else 1)


def _all_rows(say: Speech, scope: Scope, facts: TeamFacts, week: TeamWeek, today: date) -> list[Html]:
    firm = {one.account.id: one.account.name for one in facts.accounts}
    born = [
        say("digest-row-birthday", name=who.name, customer=firm[who.account_id], day=days.day(say.locale, day, today))
        for day, who in week.birthdays
    ]
    there = [
        say(
            "digest-row-fair",
            name=one.name,
            span=days.span(say.locale, one.first, one.last, today),
            count=len(one.goers),
            names=", ".join(name for _, name in one.goers[:PAGE]),
        )
        for one in week.fairs
    ]
    felt = pulse(say, week.pulse) if week.pulse else None
    spent = [_spent(say, one) for one in week.time if one.planned or one.given]
    time = [say("digest-time", told=joined(spent, ", "))] if spent else []
    counted = [*coverage(say, week), *time, complaints(say, scope, week), promises(say, week)]
    return [*counted, *([felt] if felt else []), occasions(say, week), *born, *there]


def _spent(say: Speech, one: GivenTime) -> Html:
    given, planned = (days.number(say.locale, minutes / _HOUR) for minutes in (one.given, one.planned))
    return say("digest-time-class", tier=one.tier, given=given, planned=planned)


_ROWS: dict[Part, Callable[[Speech, Scope, TeamFacts, TeamWeek, date], list[Html]]] = {
    "a": _neglected_rows,
    "complaints": _complaint_rows,
    "promises": _promise_rows,
    "warnings": _warning_rows,
    "all": _all_rows,
}


def _still(say: Speech, is_still: bool) -> str:
    return f", {say('digest-still')}" if is_still else ""
