"""Interactions: what was logged, as it is shown, corrected and exported."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from bot.domain.accounts import Account
from bot.domain.followups import FollowUp

Kind = Literal["contact", "fact", "note"]
"""contact: something happened; fact: only something learned, no touch; note: kept, but not known what it was."""

Question = Literal["which", "new", "who", "what"]
"""The one thing still to ask: which of several, create this new one, with whom, what was it at all."""


@dataclass(frozen=True, slots=True)
class Logged:
    """One stored interaction with all that belongs to it. `written` is an unknown customer's name as it was written.

    `kept` and `settled` were noted earlier, and this one told that they are done. `keeps_nothing`: it was asked whether
    a promise is done by it, and it is not.
    """

    id: int
    kind: Kind
    day: date
    note: str
    account: Account | None = None
    written: str | None = None
    candidates: tuple[int, ...] = ()
    people: tuple[str, ...] = ()
    at: time | None = None
    channel: str | None = None
    direction: str | None = None
    reached: bool | None = None
    sentiment: str | None = None
    satisfaction: float | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    complaints: tuple["Complaint", ...] = ()
    wishes: tuple["Wish", ...] = ()
    facts: tuple["Fact", ...] = ()
    gifts: tuple[str, ...] = ()
    competitors: tuple[str, ...] = ()
    kept: tuple[FollowUp, ...] = ()
    settled: tuple["Complaint", ...] = ()
    keeps_nothing: bool = False

    @property
    def question(self) -> Question | None:
        if self.account is not None:
            return None
        if self.kind == "note":
            return "what"
        if self.written:
            return "new"
        return "which" if self.candidates else "who"


@dataclass(frozen=True, slots=True)
class Complaint:
    id: int
    text: str
    state: Literal["open", "resolved", "told"]
    opened_on: date
    severity: str | None = None
    account_id: int | None = None
    closed_on: date | None = None
    escalated_on: date | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    id: int
    text: str
    opened_on: date
    obstacle: str | None = None
    state: Literal["open", "matched", "closed"] = "open"
    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    id: int
    type: str
    value: str
    person: str = ""
    confirmed_on: date | None = None
    contact_id: int | None = None


def first_question(logged: Sequence[Logged]) -> Logged | None:
    """At most one question after saving: the first entry that has one."""
    return next((entry for entry in logged if entry.question is not None), None)
