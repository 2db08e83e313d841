"""The week of a team in figures, for its leads (T1). Texts are made elsewhere; every figure carries what it counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.domain.accounts import Account, Contact, Tier
from bot.domain.birthdays import birthdays_between
from bot.domain.cadence import DEFAULT_CADENCES, Cadences, cadence_of, in_time
from bot.domain.fairs import TradeFair
from bot.domain.followups import FollowUp, overdue_days
from bot.domain.pulse import PulseWeek, Sign, weeks
from bot.domain.warnings import Warning, Watched, warnings

_TIERS: tuple[Tier, ...] = ("A", "B", "C")
_WEEK = timedelta(days=7)
_MONTH = 365.25 / 12
PULSE_WEEKS = 8
"""Shown of the three series: with this week the two months that one remembers."""


@dataclass(frozen=True, slots=True)
class AccountWeek:
    """A customer with its owner's name and the days of its real contacts of the last months, in any order."""

    account: Account
    owner: str = ""
    contact_days: tuple[date, ...] = ()
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class ComplaintWeek:
    account: Account
    owner: str
    text: str
    since: date
    settled: date | None = None


@dataclass(frozen=True, slots=True)
class OccasionWeek:
    found: date
    used: date | None = None


@dataclass(frozen=True, slots=True)
class TeamFacts:
    """All that the digest may look at; `follow_ups` are the promises and tasks of the last weeks, settled ones too."""

    accounts: tuple[AccountWeek, ...] = ()
    complaints: tuple[ComplaintWeek, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    occasions: tuple[OccasionWeek, ...] = ()
    fairs: tuple[TradeFair, ...] = ()
    signs: tuple[Sign, ...] = ()
    watched: tuple[Watched, ...] = ()
    given: tuple[tuple[int, int], ...] = ()  # (customer, minutes) of each contact and try of the week
    cadences: Cadences = field(default=DEFAULT_CADENCES)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Customers of a class within their latest interval, of all in it; `change` against the week before."""

    tier: Tier
    in_time: int
    total: int
    change: int


@dataclass(frozen=True, slots=True)
class Neglected:
    """An A customer past its latest interval; `days` since the last real contact, None if none is noted."""

    account: Account
    owner: str
    days: int | None
    is_still: bool


@dataclass(frozen=True, slots=True)
class OpenComplaintAge:
    account: Account
    owner: str
    text: str
    days: int
    is_still: bool


@dataclass(frozen=True, slots=True)
class GivenTime:
    """Minutes of a week: planned is the share of the class's month, given what contacts usually take."""

    tier: Tier
    planned: int
    given: int


@dataclass(frozen=True, slots=True)
class Flagged:
    """A customer with an early warning; `is_still`: the last digest told of it."""

    warning: Warning
    is_still: bool


@dataclass(frozen=True, slots=True)
class TeamWeek:
    """The ISO week from `first` to `last`. Lists are complete and the worst comes first: the view says "and N more".

    `promises_kept` of `promises_due`: our own whose deadline lay in the week; what is postponed or can still be kept is
    not counted, but in `promises_open`, up to the end of the week. `is_still` marks what the last digest told already.
    """

    year: int
    week: int
    first: date
    last: date
    coverage: tuple[Coverage, ...]
    neglected: tuple[Neglected, ...]
    complaints: tuple[OpenComplaintAge, ...]
    promises_kept: int
    promises_due: int
    occasions_found: int
    occasions_used: int
    birthdays: tuple[tuple[date, Contact], ...]
    fairs: tuple[TradeFair, ...] = ()  # of next week
    flagged: tuple[Flagged, ...] = ()
    pulse: tuple[PulseWeek, ...] = ()  # this week last
    time: tuple[GivenTime, ...] = ()
    promises_open: int = 0


def team_week(facts: TeamFacts, as_of: date, today: date | None = None, told_on: date | None = None) -> TeamWeek:
    """The ISO week that holds `as_of`, as it stood at the end of that day; on Monday pass the Sunday before.

    What is due `today` can still be kept; without it the day is over. `told_on` is the day of which the last digest
    told: what it said and still holds is marked as such. Without one nothing is.
    """
    year, week, weekday = as_of.isocalendar()
    first = as_of - timedelta(days=weekday - 1)
    last = first + timedelta(days=6)
    ours = [f for f in facts.follow_ups if f.owner == "us" and f.deadline is not None and first <= f.deadline <= last]
    now = today or as_of + timedelta(days=1)
    kept, due = _promises([f for f in ours if f.deadline and f.deadline <= as_of], now)
    contacts = [contact for account in facts.accounts for contact in account.contacts]
    return TeamWeek(
        year=year,
        week=week,
        first=first,
        last=last,
        coverage=tuple(_coverage(facts, tier, as_of) for tier in _TIERS),
        neglected=_neglected(facts, as_of, told_on),
        complaints=_complaints(facts.complaints, as_of, told_on),
        promises_kept=kept,
        promises_due=due,
        occasions_found=sum(first <= one.found <= as_of for one in facts.occasions),
        occasions_used=sum(one.used is not None and first <= one.used <= as_of for one in facts.occasions),
        birthdays=birthdays_between(contacts, last + timedelta(days=1), last + _WEEK),
        fairs=tuple(one for one in facts.fairs if one.first <= last + _WEEK and one.last > last),
        flagged=_flagged(facts, as_of, told_on),
        pulse=weeks((sign for sign in facts.signs if sign.day <= as_of), first, PULSE_WEEKS),
        time=tuple(_time(facts, tier) for tier in _TIERS),
        promises_open=sum(f.is_open and not overdue_days(f, now) for f in ours),
    )


def _coverage(facts: TeamFacts, tier: Tier, as_of: date) -> Coverage:
    members = [one for one in facts.accounts if one.account.tier == tier]
    now = sum(_is_in_time(one, as_of, facts.cadences) for one in members)
    before = sum(_is_in_time(one, as_of - _WEEK, facts.cadences) for one in members)
    return Coverage(tier, now, len(members), now - before)


def _is_in_time(one: AccountWeek, day: date, cadences: Cadences) -> bool:
    return in_time(one.account, one.contact_days, day, cadences)


def _neglected(facts: TeamFacts, as_of: date, told_on: date | None) -> tuple[Neglected, ...]:
    """By how far past their own interval they are; those without any noted contact last."""
    missed = [one for one in facts.accounts if one.account.tier == "A" and not _is_in_time(one, as_of, facts.cadences)]
    ordered = sorted(missed, key=lambda one: (-_over(one, as_of, facts.cadences), one.account.name, one.account.id))
    return tuple(
        Neglected(
            one.account,
            one.owner,
            _silent(one, as_of),
            _was_told(one.account, told_on) and not _is_in_time(one, told_on or as_of, facts.cadences),
        )
        for one in ordered
    )


def _was_told(account: Account, told_on: date | None) -> bool:
    return told_on is not None and (account.created_on is None or account.created_on <= told_on)


def _silent(one: AccountWeek, as_of: date) -> int | None:
    last = max((day for day in one.contact_days if day <= as_of), default=None)
    return None if last is None else (as_of - last).days


def _over(one: AccountWeek, as_of: date, cadences: Cadences) -> int:
    silent = _silent(one, as_of)
    return 0 if silent is None else silent - cadence_of(one.account, cadences).latest


def _complaints(complaints: Iterable[ComplaintWeek], as_of: date, told_on: date | None) -> tuple[OpenComplaintAge, ...]:
    """Open on that day, oldest first."""
    still_open = [c for c in complaints if c.since <= as_of and (c.settled is None or c.settled > as_of)]
    ordered = sorted(still_open, key=lambda c: (c.since, c.account.name, c.account.id, c.text))
    return tuple(
        OpenComplaintAge(c.account, c.owner, c.text, (as_of - c.since).days, told_on is not None and c.since <= told_on)
        for c in ordered
    )


def _promises(in_week: Sequence[FollowUp], today: date) -> tuple[int, int]:
    """(kept, due) of our own promises whose deadline lay in the week so far."""
    missed = sum(f.state in ("late", "broken") or overdue_days(f, today) > 0 for f in in_week)
    kept = sum(f.state == "kept" for f in in_week)
    return kept, kept + missed


def _flagged(facts: TeamFacts, as_of: date, told_on: date | None) -> tuple[Flagged, ...]:
    now = warnings(facts.watched, as_of, facts.cadences)
    then = warnings(facts.watched, told_on, facts.cadences) if told_on is not None else ()
    before = {one.account.id for one in then}
    return tuple(Flagged(one, one.account.id in before) for one in now)


def _time(facts: TeamFacts, tier: Tier) -> GivenTime:
    members = {one.account.id: one.account for one in facts.accounts if one.account.tier == tier}
    monthly = sum(cadence_of(account, facts.cadences).minutes for account in members.values())
    given = sum(minutes for account_id, minutes in facts.given if account_id in members)
    return GivenTime(tier, round(monthly * _WEEK.days / _MONTH), given)
