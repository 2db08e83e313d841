"""A week in one phone screen, a team's for its leads or one's own, with lists behind buttons that lead back (T1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from bot.domain.digest import Flagged, Neglected, TeamWeek
from bot.domain.pulse import Mean, PulseWeek
from bot.texts import Html
from bot.views import days
from bot.views.reply import Reply, Speech, joined, lines
from bot.views.rows import in_rows

Part = Literal["a", "complaints", "promises", "warnings", "all"]
PARTS: tuple[Part, ...] = get_args(Part)
NAMED = 2
"""So many customers stand in a line of the text; the others are counted."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose week: of a team with its name, or (empty) one's own, where owners need no name. Verbs of its buttons."""

    team: str
    week_verb: str
    part_verb: str

    @property
    def is_own(self) -> bool:
        return not self.team

    def title(self, say: Speech, week: TeamWeek) -> Html:
        return say("digest-own", week=week.week) if self.is_own else say("digest-title", week=week.week, team=self.team)

    def who(self, say: Speech, owner: str, *, is_still: bool = False) -> str:
        """ " (Max, still)" behind a customer's name."""
        told = self.words(say, owner, is_still=is_still)
        return f" ({', '.join(told)})" if told else ""

    def words(self, say: Speech, owner: str, *, is_still: bool) -> list[str]:
        """The owner, and that the last digest told of it."""
        whose = [] if self.is_own else [owner or say.label("digest-nobody")]
        return [*whose, say.label("digest-still")] if is_still else whose


OWN = Scope("", "own_week", "own_part")


def of_team(name: str) -> Scope:
    return Scope(name, "team_week", "team_part")


def digest(say: Speech, scope: Scope, week: TeamWeek, as_of: date, today: date) -> Reply:
    text = lines(
        _title(say, scope, week, as_of, today),
        _rhythm(say, scope, week),
        complaints(say, scope, week),
        promises(say, week),
        _warned(say, scope, week.flagged),
        pulse(say, week.pulse) if week.pulse else None,
        occasions(say, week),
        _next_week(say, week),
    )
    buttons = [say.button(f"button-part-{part}", scope.part_verb, 0, f"{part},{as_of}") for part in PARTS]
    if not scope.is_own:
        buttons.append(say.button("button-chart", "team_chart", 0, str(as_of)))
    return Reply(text, in_rows(buttons))


def _title(say: Speech, scope: Scope, week: TeamWeek, as_of: date, today: date) -> Html:
    title = scope.title(say, week)
    if as_of == week.last:
        return title
    return Html(f"{title} · {say('digest-as-of', day=days.day(say.locale, as_of, today))}")


def _rhythm(say: Speech, scope: Scope, week: TeamWeek) -> Html:
    """How many A customers are in rhythm, and the worst of those that are not."""
    if not week.coverage[0].total:
        return say("digest-no-tier")
    return Html(f"{coverage(say, week)[0]}{_overdue(say, scope, week.neglected)}")


def coverage(say: Speech, week: TeamWeek) -> list[Html]:
    told = []
    for one in week.coverage:
        line = say("digest-coverage", tier=one.tier, kept=one.in_time, total=one.total)
        told.append(
            Html(f"{line} {say('digest-change', change=f'{one.change:+d}'.replace('-', '−'))}") if one.change else line
        )
    return told


def _overdue(say: Speech, scope: Scope, neglected: Sequence[Neglected]) -> Html:
    if not neglected:
        return Html("")
    names = [f"{one.account.name}{scope.who(say, one.owner, is_still=one.is_still)}" for one in neglected]
    return Html(f". {_named(say, 'digest-overdue', names)}")


def _warned(say: Speech, scope: Scope, flagged: Sequence[Flagged]) -> Html | None:
    if not flagged:
        return None
    names = [f"{one.warning.account.name}{_signs(say, scope, one)}" for one in flagged]
    return _named(say, "digest-warnings", names)


def _signs(say: Speech, scope: Scope, one: Flagged) -> str:
    """What speaks for it, in a word each; the owner stands in the list."""
    still = [say.label("digest-still")] if one.is_still else []
    kinds = [say.label(f"warning-{found.kind}") for found in one.warning.evidence[:NAMED]]
    return f" ({', '.join([*still, *kinds])})"


def _named(say: Speech, key: str, names: Sequence[str]) -> Html:
    """The first of them by name, and how many more."""
    told = say(key, names=", ".join(names[:NAMED]))
    return Html(f"{told} {say('digest-more', more=len(names) - NAMED)}") if len(names) > NAMED else told


def complaints(say: Speech, scope: Scope, week: TeamWeek) -> Html:
    if not week.complaints:
        return say("digest-no-complaints")
    oldest = week.complaints[0]
    whose = ", ".join([oldest.account.name, *scope.words(say, oldest.owner, is_still=oldest.is_still)])
    return say("digest-complaints", count=len(week.complaints), days=oldest.days, whose=whose)


def promises(say: Speech, week: TeamWeek) -> Html:
    """What was to be kept so far, and what can still be kept in this week."""
    if not week.promises_due:
        return say("digest-promises-open" if week.promises_open else "digest-no-promises", open=week.promises_open)
    told = say("digest-promises", kept=week.promises_kept, due=week.promises_due)
    return Html(f"{told}, {say('digest-still-open', open=week.promises_open)}") if week.promises_open else told


def occasions(say: Speech, week: TeamWeek) -> Html:
    return say("digest-occasions", found=week.occasions_found, used=week.occasions_used)


def pulse(say: Speech, weeks: Sequence[PulseWeek]) -> Html:
    """The three series of the last week side by side, each with its own number of answers; what nobody said is left
    out, and that nobody said anything is told."""
    week = weeks[-1]
    told = [
        _mean(say, "digest-satisfaction", week.satisfaction),
        say("digest-frustrated", count=week.frustrated) if week.frustrated else None,
        _mean(say, "digest-effort", week.effort),
    ]
    known = [one for one in told if one]
    if known:
        return say("digest-pulse", told=Html(" · ".join(known)))
    heard = any(one.satisfaction.n or one.effort.n or one.frustrated for one in weeks)
    return say("digest-pulse-none" if heard else "digest-pulse-never")


def _mean(say: Speech, key: str, mean: Mean) -> Html | None:
    if mean.value is None:
        return None
    told = say(key, value=days.number(say.locale, mean.value), n=mean.n)
    return Html(f"{told}{say('digest-few')}") if mean.is_few else told


def _next_week(say: Speech, week: TeamWeek) -> Html | None:
    born = [say("digest-birthdays", count=len(week.birthdays))] if week.birthdays else []
    told = [*born, *(say("digest-fair", name=one.name, count=len(one.goers)) for one in week.fairs[:NAMED])]
    if not told:
        return None
    more = [say("digest-more", more=len(week.fairs) - NAMED)] if len(week.fairs) > NAMED else []
    number = (week.last + timedelta(days=1)).isocalendar().week
    return say("digest-next-week", week=number, told=joined([*told, *more], ", "))
