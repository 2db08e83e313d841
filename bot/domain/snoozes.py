"""What a person decided about the prompts of one customer, and what follows from it for the day (M6)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.domain.account_facts import Skip, SkipReason
from bot.domain.prompts import MOST_CHOSEN, Candidate, Ranking, by_rank

ItemState = Literal["open", "done", "later", "tomorrow", "picked", "skipped", "ended"]
SNOOZES: tuple[ItemState, ...] = ("later", "tomorrow", "picked")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Decision:
    """One decided prompt item. `until` is when a snooze ends; `spent`: the customer has been prompted again since."""

    state: ItemState
    at: datetime
    until: datetime | None = None
    reason: SkipReason = "other"
    spent: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """`snoozed_until` is the last day off; `returns`: a snooze has ended and the customer is to come back today."""

    snoozed_until: date | None = None
    skipped: Skip | None = None
    returns: bool = False


def standing(decisions: Iterable[Decision], now: datetime, zone: ZoneInfo) -> Standing:
    """The last one counts: they come in the order of their prompts, since a clock may have been set back between.

    What was snoozed to a day is off until that day, whatever the hour."""
    last = next(iter([*decisions][-1:]), None)
    if last is None:
        return Standing()
    today, day = now.astimezone(zone).date(), last.at.astimezone(zone).date()
    if last.state == "skipped":
        return Standing(skipped=Skip(day, last.reason))
    if last.state in ("done", "ended"):
        return Standing(snoozed_until=day if day == today else None)
    return _snoozed(last, now, zone) if last.until is not None else Standing()


def _snoozed(last: Decision, now: datetime, zone: ZoneInfo) -> Standing:
    assert last.until is not None
    today, ends = now.astimezone(zone).date(), last.until.astimezone(zone).date()
    if last.state == "later" and ends == today:
        return Standing(snoozed_until=today) if last.until > now else Standing(returns=not last.spent)
    if today < ends:
        return Standing(snoozed_until=ends - _DAY)
    return Standing(returns=not last.spent)


# ---- the day's list with those who return ----


def keep_returning(ranking: Ranking, returning: Collection[int], capacity: int) -> Ranking:
    """Customers in `returning` get a place before all but what we owe, if there is still a reason to call them.

    The list does not grow beyond the capacity: whoever scores least and neither is owed nor returns gives way.
    """
    if not returning:
        return ranking
    chosen, rest = list(ranking.chosen), list(ranking.others)
    room = max(0, min(MOST_CHOSEN, capacity))
    for back in [one for one in ranking.others if one.account.id in returning and one.score > 0]:
        victim = _victim(chosen, returning) if len(chosen) >= room else None
        if victim is None and len(chosen) >= room:
            break
        if victim is not None:
            chosen.remove(victim)
            rest.append(victim)
        chosen.append(back)
        rest.remove(back)
    important = ranking.important if any(one.account.id == ranking.important for one in chosen) else None
    chosen.sort(key=by_rank)
    return replace(ranking, chosen=tuple(chosen), others=tuple(sorted(rest, key=by_rank)), important=important)


def _victim(chosen: list[Candidate], returning: Collection[int]) -> Candidate | None:
    return next((one for one in reversed(chosen) if not one.is_owed and one.account.id not in returning), None)
