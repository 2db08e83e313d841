"""The rhythm of a relationship: overdue, going quiet, dormant, satisfaction asked too long ago, time budget."""

from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from bot.domain.cadence import is_real
from bot.domain.reasons import Case, Fact, Reason, reason, tenure_years


def overdue(case: Case) -> Reason | None:
    facts, _, weights, cadence, silent = case
    last = facts.last_contact
    if silent is None or last is None:
        return _never(case)
    if silent < cadence.ideal:
        return None
    base = weights.overdue.of(facts.account.tier)
    told: dict[str, Fact] = {"days": silent, "last": last.day, "ideal": cadence.ideal, "latest": cadence.latest}
    if silent <= cadence.latest:
        way = (silent - cadence.ideal + 1) / (cadence.latest - cadence.ideal + 1)
        return reason("overdue", base * way / 2, "overdue-soon", told)
    share = min(weights.overdue_most, silent / cadence.latest)
    return reason("overdue", base * share, "overdue", told)


def _never(case: Case) -> Reason:
    account = case.facts.account
    told: dict[str, Fact] = {"tier": account.tier or ""}
    return reason("overdue", case.weights.never.of(account.tier), "overdue-never", told)


def _long_standing(case: Case) -> int:
    """Years as a customer if that is long, else 0."""
    years = tenure_years(case)
    return years if years is not None and years >= case.weights.long_standing_years else 0


def dormant(case: Case) -> Reason | None:
    """Silent for twice the latest interval; for a long-standing one past it, or no noted talk at all, is enough."""
    years = _long_standing(case)
    if case.silent is None:
        return _dormant(case, "dormant-never", {"years": years}) if years else None
    if case.silent <= case.cadence.latest * (1 if years else 2):
        return None
    return _dormant(case, "dormant-standing" if years else "dormant", {"days": case.silent, "years": years})


def _dormant(case: Case, key: str, told: dict[str, Fact]) -> Reason:
    extra = case.weights.tenure if told["years"] else 0.0
    return reason("dormant", case.weights.dormant.of(case.facts.account.tier) + extra, key, told)


def quiet(case: Case) -> Reason | None:
    """Silence of twice this customer's own usual gap, before the cadence runs out. Four talks are needed to know it."""
    if case.silent is None or not case.weights.quiet_days <= case.silent <= case.cadence.latest:
        return None
    if len(case.facts.touches) < 4:
        return None
    days = sorted({touch.day for touch in case.facts.touches if is_real(touch) and touch.day <= case.today})
    gaps = sorted((later - earlier).days for earlier, later in pairwise(days))
    if len(gaps) < 3:
        return None
    usual = gaps[len(gaps) // 2]
    if case.silent < 2 * usual:
        return None
    told: dict[str, Fact] = {"days": case.silent, "usual": usual, "talks": len(days)}
    until = case.today + timedelta(days=case.cadence.latest - case.silent)
    return reason("quiet", case.weights.quiet.of(case.facts.account.tier), "quiet", told, until=until)


def survey(case: Case) -> Reason | None:
    asked = case.facts.asked_satisfaction
    if asked is None or (days := (case.today - asked).days) < case.weights.survey_days:
        return None
    return reason("survey", case.weights.survey, "survey", {"asked": asked, "days": days})


def budget(case: Case) -> Reason | None:
    """Minutes left this month in proportion to the plan of the class; over the plan counts against."""
    planned, used = case.cadence.minutes, max(0, case.facts.minutes_used)
    tier = case.facts.account.tier
    if planned <= 0 or tier is None:
        return None
    told: dict[str, Fact] = {"left": max(0, planned - used), "used": used, "minutes": planned, "tier": tier}
    if used >= planned:
        return reason("budget", case.weights.over_budget, "budget-over", told, until=_end_of_month(case.today))
    points = case.weights.budget.of(tier) * (planned - used) / planned
    return reason("budget", points, "budget", told, until=_end_of_month(case.today))


@lru_cache(maxsize=8)
def _end_of_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
