"""What is known about one customer on one day: all that the ranking may look at.

Days are dates in the zone of the person who is prompted, so the same facts give the same list all day.
"""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal, NamedTuple

from bot.domain.accounts import Account, Contact

Severity = Literal["low", "medium", "high"]
SkipReason = Literal["not-now", "no-topic", "spoken", "other"]


@dataclass(frozen=True, slots=True)
class LastContact:
    """The last real contact (see `cadence.is_real`); `quote` is the note's own words, `by` the colleague's name."""

    day: date
    by: str = ""
    channel: str | None = None
    quote: str = ""
    person: str = ""
    contact_id: int | None = None


class Touch(NamedTuple):
    """One contact or attempt, on the day it happened. `reached` is None where it was not said (a mail, a letter).

    A tuple, since a morning reads thousands of them.
    """

    day: date
    channel: str | None = None
    reached: bool | None = None
    inbound: bool = False


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """An open promise, ours or theirs. `due` is the last day of a range; `noted` the day of the quoted note.

    `id` is the follow-up's. `to_oneself` is a mere reminder, `elsewhere` the duty of a colleague who is still here.
    `at` is the hour of an appointment.
    """

    what: str
    due: date | None
    ours: bool = True
    noted: date | None = None
    quote: str = ""
    contact_id: int | None = None
    id: int | None = None
    to_oneself: bool = False
    elsewhere: bool = False
    at: time | None = None


@dataclass(frozen=True, slots=True)
class OpenComplaint:
    text: str
    since: date
    severity: Severity | None = None
    quote: str = ""
    contact_id: int | None = None


@dataclass(frozen=True, slots=True)
class Frustration:
    day: date
    quote: str = ""
    contact_id: int | None = None


@dataclass(frozen=True, slots=True)
class OccasionFact:
    """An unused occasion from the press. `score` 0..1 is how well it fits; `about` names the competitor or topic."""

    title: str
    source: str
    published: date
    kind: str = ""
    score: float = 1.0
    careful: bool = False
    relation: Literal["customer", "competitor", "topic"] = "customer"
    about: str = ""


@dataclass(frozen=True, slots=True)
class OpenWish:
    """A wish in the customer's words. `match` names the offer that fits it now, empty if none does."""

    text: str
    noted: date
    obstacle: str = ""
    match: str = ""
    contact_id: int | None = None


@dataclass(frozen=True, slots=True)
class Fair:
    """A trade fair where this customer is; first and last day."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Skip:
    day: date
    reason: SkipReason = "other"


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """`touches` are the contacts and attempts of the last year, newest or oldest first alike; minutes are this month's.

    `quiet_until`, `away_until` and `snoozed_until` are the last days on which the customer is left alone: on the
    customer's wish, because the contact is away, because the account manager snoozed the prompt.
    """

    account: Account
    contacts: tuple[Contact, ...] = ()
    last_contact: LastContact | None = None
    touches: tuple[Touch, ...] = ()
    promises: tuple[OpenPromise, ...] = ()
    complaints: tuple[OpenComplaint, ...] = ()
    frustration: Frustration | None = None
    occasions: tuple[OccasionFact, ...] = ()
    wishes: tuple[OpenWish, ...] = ()
    fairs: tuple[Fair, ...] = ()
    contract_end: date | None = None
    created: date | None = None
    minutes_used: int = 0
    asked_satisfaction: date | None = None
    channel: str | None = None
    quiet_until: date | None = None
    away_until: date | None = None
    snoozed_until: date | None = None
    skipped: Skip | None = None
