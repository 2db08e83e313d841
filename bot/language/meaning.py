"""What a message can mean: the values that `understand` returns. Dates are local to the person who wrote."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Literal

Span = tuple[int, int]
"""Start and end offsets into the text, in code points, end exclusive."""

Grain = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year"]
Kind = Literal["interaction", "task", "question", "command", "correction", "smalltalk", "unclear"]
Channel = Literal["call", "meeting", "visit", "email", "video", "chat", "letter", "event", "gift"]
Meets = Literal["call", "meeting", "visit", "video", "event"]
"""How one meets at an appointment."""
Owner = Literal["us", "them", "self"]
"""Who has to do it; "self" is what a task becomes: a reminder to oneself, which nobody was promised."""
Severity = Literal["low", "medium", "high"]
Sentiment = Literal["positive", "neutral", "negative"]


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as written. `start` inclusive, `end` exclusive, naive local time; an open side is None.

    `sense` says how it was put ("weekday", "shift:1:4:2", ...; table in dates_conventions.py), `core` is the span that
    a "before" or "after" speaks of: of "bis Ende Januar" the last days of January.
    """

    text: str
    span: Span
    start: datetime | None
    end: datetime | None
    grain: Grain
    kind: Literal["point", "interval", "before", "after"] = "point"
    alternatives: tuple[tuple[datetime | None, datetime | None], ...] = ()
    sense: str = ""
    core: tuple[datetime, datetime] | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A day or a range of days, both ends inclusive, with equally good other readings."""

    first: date
    last: date
    alternatives: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True)
class NamedCustomer:
    """Whom the text names. known: account_id and stored name; ambiguous: candidates; new: name as written; unnamed:
    nobody."""

    status: Literal["known", "ambiguous", "new", "unnamed"]
    account_id: int | None = None
    name: str | None = None
    candidates: tuple[int, ...] = ()
    span: Span | None = None
    similar: tuple[int, ...] = ()
    """Ids of stored accounts that only sound the same; never attached, only offered with both spellings."""


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person on the customer's side: stored name with id, else the name as written and no id."""

    name: str
    contact_id: int | None = None
    salutation: str | None = None
    similar: tuple[int, ...] = ()
    """Ids of stored contacts whose surname only sounds the same; never attached, only offered."""


@dataclass(frozen=True, slots=True)
class SaidFollowUp:
    """`meets` makes it an appointment, from `due_time` to `ends`: how one meets there.

    `remind_at` is for the shell to set: the aware moment of a reminder that was asked for at a clock time.
    """

    what: str
    owner: Owner | None = "us"
    due: When | None = None
    due_time: time | None = None
    ends: time | None = None
    meets: Meets | None = None
    remind_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SaidWish:
    text: str
    obstacle: Literal["price", "time", "internal"] | None = None


@dataclass(frozen=True, slots=True)
class SaidComplaint:
    text: str
    status: Literal["open", "resolved"] = "open"
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class SaidFact:
    type: Literal["birthday", "interest", "family", "other"]
    value: str
    person: NamedPerson | None = None


@dataclass(frozen=True, slots=True)
class SaidInteraction:
    """Something that happened with a customer. A mere fact without contact has
    channel, direction, reached and when None."""

    customer: NamedCustomer
    contacts: tuple[NamedPerson, ...] = ()
    when: When | None = None
    at: time | None = None
    channel: Channel | None = None
    direction: Literal["in", "out"] | None = None
    reached: bool | None = None
    sentiment: Sentiment | None = None
    satisfaction: float | None = None
    follow_ups: tuple[SaidFollowUp, ...] = ()
    wishes: tuple[SaidWish, ...] = ()
    complaints: tuple[SaidComplaint, ...] = ()
    facts: tuple[SaidFact, ...] = ()
    gifts: tuple[str, ...] = ()
    competitors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidTask:
    customer: NamedCustomer
    contacts: tuple[NamedPerson, ...] = ()
    due: When | None = None
    due_time: time | None = None
    what: str = ""
    owner: Owner | None = "us"


@dataclass(frozen=True, slots=True)
class SaidCorrection:
    """Only the new value; everything else is None."""

    when: When | None = None
    customer: NamedCustomer | None = None
    contacts: tuple[NamedPerson, ...] | None = None
    channel: Channel | None = None
    due: When | None = None
    satisfaction: float | None = None
    direction: Literal["in", "out"] | None = None


@dataclass(frozen=True, slots=True)
class Understanding:
    """The meaning of one message. `customer` and `contacts` say whom a question or command is about."""

    kind: Kind
    lang: Literal["de", "en"]
    interactions: tuple[SaidInteraction, ...] = ()
    tasks: tuple[SaidTask, ...] = ()
    customer: NamedCustomer | None = None
    contacts: tuple[NamedPerson, ...] = ()
    intent: str | None = None
    args: Mapping[str, When | str] = field(default_factory=dict)
    correction: SaidCorrection | None = None
    dates: tuple[DateExpression, ...] = ()
    odd_day: tuple[Literal["none-such", "to-come"], str] | None = None
    """A day said for a contact that cannot be: no calendar has it, or it is still to come; as written."""
