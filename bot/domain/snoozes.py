"""What a person decided about the prompts of one customer, and what follows from it for the day (M6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.domain.account_facts import Skip, SkipReason

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
    """The newest decision counts. What was snoozed to a day is off until that day, whatever the hour."""
    last = max(decisions, key=lambda one: one.at, default=None)
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
