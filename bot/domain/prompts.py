"""Who should hear from us today, and why: hard rules first, then a sum of named reasons (M2-M4).

Pure and for a whole day the same: it looks at dates only. Same facts in any order, same list.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from bot.domain.account_facts import AccountFacts
from bot.domain.accounts import Account, Contact
from bot.domain.pressure import pressure, unanswered
from bot.domain.reasons import Case, Reason, case_of
from bot.domain.reasons_occasions import birthday, contract, fair, jubilee, occasion, wish
from bot.domain.reasons_owed import complaint, is_frustrated, promise
from bot.domain.reasons_rhythm import budget, dormant, overdue, quiet, survey
from bot.domain.weights import DEFAULT_WEIGHTS, Weights

Frozen = Literal[
    "do-not-contact",
    "quiet-until",
    "absence",
    "snoozed",
    "skipped",
    "complaint",
    "frustration",
    "ghosting",
    "tried",
    "cool-down",
    "pressure",
]
MOST_CHOSEN = 8
MOST_SHOWN = 3
_ROOM_FOR_IMPORTANT = 3
_RESTS: frozenset[Frozen] = frozenset({"ghosting", "tried", "cool-down", "pressure"})
"""Rules that speak of contacts and tries only: what a list has said keeps its sense beside them."""

_RULES: tuple[Callable[[Case], Reason | None], ...] = (
    complaint,
    promise,
    occasion,
    birthday,
    wish,
    fair,
    contract,
    jubilee,
    overdue,
    quiet,
    dormant,
    survey,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One customer today. `score` is the exact sum of the points of `reasons`, strongest first.

    `frozen` names the hard rule that holds selling back; the reasons it holds back are in `held` and count for nothing.
    What we owe (a promise due, a repair call) may stand in `reasons` nevertheless.
    """

    facts: AccountFacts
    score: float
    reasons: tuple[Reason, ...]
    frozen: Frozen | None = None
    held: tuple[Reason, ...] = ()

    @property
    def account(self) -> Account:
        return self.facts.account

    @property
    def shown(self) -> tuple[Reason, ...]:
        """The reasons for the card; "why?" shows all."""
        return self.reasons[:MOST_SHOWN]

    @property
    def contact(self) -> Contact | None:
        """Whom to call: the person the strongest reason is about, else the one last talked to, else the first known."""
        last = self.facts.last_contact
        wanted = [reason.contact_id for reason in self.reasons] + [last.contact_id if last else None]
        known = {contact.id: contact for contact in self.facts.contacts}
        found = (known[id_] for id_ in wanted if id_ is not None and id_ in known)
        return next(found, self.facts.contacts[0] if self.facts.contacts else None)

    def as_listed(self, names: Collection[str]) -> "Candidate":
        """On a list that is told once more: with the reasons of these names that a try of today holds back since."""
        kept = [reason for reason in self.held if reason.name in names] if self.frozen in _RESTS else []
        return replace(self, reasons=tuple(sorted([*self.reasons, *kept], key=lambda one: -one.points)))

    @property
    def is_owed(self) -> bool:
        return any(reason.owed for reason in self.reasons)

    @property
    def is_important(self) -> bool:
        """Not urgent but important: dormant or long-standing, and nothing owed."""
        return not self.is_owed and any(reason.name in ("dormant", "jubilee") for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Ranking:
    """`chosen` within the capacity and `others`, each by score; together every customer exactly once.

    `important`: the account that got its place as "not urgent but important" although others scored more.
    """

    chosen: tuple[Candidate, ...]
    others: tuple[Candidate, ...]
    important: int | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """`place` counts from 1 over all candidates; `next_lost` is the best one not chosen (itself not this candidate)."""

    candidate: Candidate
    place: int
    is_chosen: bool
    as_important: bool
    next_lost: Candidate | None


def candidate(facts: AccountFacts, today: date, weights: Weights = DEFAULT_WEIGHTS) -> Candidate:
    case = case_of(facts, today, weights)
    reasons = _reasons(case)
    blocked = _blocks_all(facts, today)
    if blocked is not None:
        return Candidate(facts, 0.0, (), blocked, reasons)
    frozen = _freezes_selling(case)
    if frozen is None:
        return Candidate(facts, sum(reason.points for reason in reasons), reasons)
    standing = tuple(reason for reason in reasons if reason.owed)
    held = tuple(reason for reason in reasons if not reason.owed)
    return Candidate(facts, sum(reason.points for reason in standing), standing, frozen, held)


def _reasons(case: Case) -> tuple[Reason, ...]:
    """All that have points, strongest first; the time budget is no reason by itself and counts beside another only."""
    found = [reason for rule in _RULES if (reason := rule(case)) is not None and reason.points > 0]
    if found and (minutes := budget(case)) is not None and minutes.points:
        found.append(minutes)
    found.sort(key=lambda reason: -reason.points)
    return tuple(found)


def _blocks_all(facts: AccountFacts, today: date) -> Frozen | None:
    """Rules that nothing passes: the customer's wish, the contact's absence, the account manager's own decision."""
    if facts.account.do_not_contact:
        return "do-not-contact"
    if facts.quiet_until is not None and today <= facts.quiet_until:
        return "quiet-until"
    if facts.away_until is not None and today <= facts.away_until:
        return "absence"
    if facts.snoozed_until is not None and today <= facts.snoozed_until:
        return "snoozed"
    return "skipped" if facts.skipped is not None and facts.skipped.day == today else None


def _freezes_selling(case: Case) -> Frozen | None:
    """Rules that what we owe passes: the core product first, then never bombard."""
    if case.facts.complaints:
        return "complaint"
    if is_frustrated(case):
        return "frustration"
    return _bombards(case) or _was_skipped(case)


def _bombards(case: Case) -> Frozen | None:
    facts, today, weights = case.facts, case.today, case.weights
    if facts.touches:
        tries = unanswered(facts.touches, facts.last_contact.day if facts.last_contact else None)
        since_try = max(0, (today - tries[-1]).days) if tries else None
        if since_try is not None and len(tries) >= weights.ghost_tries and since_try < weights.ghost_days:
            return "ghosting"
        if since_try is not None and since_try < weights.retry_days:
            return "tried"
    if _is_cooling(case):
        return "cool-down"
    return (
        "pressure" if pressure(facts.touches, today, weights) >= weights.pressure_cap.of(facts.account.tier) else None
    )


def _is_cooling(case: Case) -> bool:
    days = min(case.weights.cool_down.of(case.facts.account.tier), case.cadence.ideal // 2)
    return case.silent is not None and case.silent < days


def _was_skipped(case: Case) -> Frozen | None:
    skipped = case.facts.skipped
    if skipped is None:
        return None
    days = (case.today - skipped.day).days
    return "skipped" if 0 <= days < case.weights.skip_days(skipped.reason) else None


def rank(facts: Iterable[AccountFacts], today: date, capacity: int = 3, weights: Weights = DEFAULT_WEIGHTS) -> Ranking:
    """The day's few. `capacity` is taken as 0 to 8; who has nothing to say (score 0 or less) is never chosen.

    One place goes to a customer who is not urgent but important, if there is one: every day from three places on; of
    one or two places every third one over the days, and never in the place of what we owe.
    """
    ordered = sorted((candidate(one, today, weights) for one in facts), key=by_rank)
    room = max(0, min(MOST_CHOSEN, capacity))
    chosen = [one for one in ordered if one.score > 0][:room]
    rest = ordered[len(chosen) :]
    promoted = _promoted(chosen, rest) if _has_place_for_important(room, today) else None
    if promoted is None or (room < _ROOM_FOR_IMPORTANT and all(one.is_owed for one in chosen)):
        return Ranking(tuple(chosen), tuple(rest))
    victim = _victim(chosen)
    chosen = sorted([one for one in chosen if one is not victim] + [promoted], key=by_rank)
    rest = sorted([one for one in rest if one is not promoted] + [victim], key=by_rank)
    return Ranking(tuple(chosen), tuple(rest), promoted.account.id)


def by_rank(one: Candidate) -> tuple[float, str, int]:
    """The key of a ranking's order: the highest score first, then by name."""
    return -one.score, one.facts.account.name, one.facts.account.id


def _has_place_for_important(room: int, today: date) -> bool:
    """Of few places the third part, spread evenly over the days: one place every third day, two on two days of three.

    By the calendar alone, so that the same day gives the same list; three and seven share no factor, so that it
    falls on every weekday as often.
    """
    return room >= _ROOM_FOR_IMPORTANT or today.toordinal() * room % _ROOM_FOR_IMPORTANT < room


def _promoted(chosen: list[Candidate], rest: list[Candidate]) -> Candidate | None:
    """The best important one left out, if none is in. (Then the places are full: it has points, and was left out.)"""
    if any(one.is_important for one in chosen):
        return None
    return next((one for one in rest if one.score > 0 and one.is_important), None)


def _victim(chosen: list[Candidate]) -> Candidate:
    """Who gives way: the last one to whom we owe nothing, else the last. (Promises have their own reminders.)"""
    return next((one for one in reversed(chosen) if not one.is_owed), chosen[-1])


def why(ranking: Ranking, account_id: int) -> Why | None:
    """The whole arithmetic of one customer and the next that lost; None if the customer is not in this ranking."""
    ordered = sorted(ranking.chosen + ranking.others, key=by_rank)
    for place, one in enumerate(ordered, start=1):
        if one.account.id == account_id:
            lost = next((other for other in ranking.others if other is not one and other.score > 0), None)
            return Why(one, place, one in ranking.chosen, ranking.important == account_id, lost)
    return None
