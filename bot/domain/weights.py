"""All weights of the ranking, a sentence each. A team may change them; the rules read nothing else.

Points are rounded to halves where a reason is made: halves add up exactly, also as floats in JSON.
"""

from dataclasses import dataclass
from typing import get_args

from bot.domain.account_facts import SkipReason
from bot.domain.accounts import Tier
from bot.domain.cadence import DEFAULT_CADENCES, Cadences


@dataclass(frozen=True, slots=True)
class PerTier:
    """One figure for each class; a customer without a class counts as a C."""

    a: float
    b: float
    c: float

    def of(self, tier: Tier | None) -> float:
        if tier == "A":
            return self.a
        return self.b if tier == "B" else self.c


@dataclass(frozen=True, slots=True)
class Weights:
    cadences: Cadences = DEFAULT_CADENCES
    """Ideal and latest interval and monthly minutes of each class."""

    overdue: PerTier = PerTier(6.0, 4.0, 2.0)
    """Points on passing the latest interval; half of it is reached on the way there from the ideal one."""
    overdue_most: float = 1.5
    """Overdue grows with every further day, up to this multiple: very late is not endlessly later."""
    never: PerTier = PerTier(2.0, 1.0, 0.5)
    """No talk noted yet: gentle, since a talk may have happened before the bot knew the customer."""

    promise_due: float = 15.0
    """A promise of ours is due today: more than an overdue A customer with a fresh occasion."""
    promise_late_day: float = 0.5
    """Each day a promise of ours is late."""
    promise_late_most: float = 3.0
    """The most that lateness adds."""
    promise_eve: float = 4.0
    """A promise of ours is due tomorrow: there is still time to keep it."""
    promise_undated: float = 2.0
    """A promise of ours without a day: nothing else would ever remind of it."""
    promise_ripe_days: int = 7
    """So many days after it was noted it is brought up."""
    promise_theirs: float = 2.5
    """Something they promised is past its day: worth a friendly question."""

    complaint: float = 60.0
    """A repair call: more than all other reasons together, so that the core product comes first."""
    complaint_medium: float = 2.0
    """A complaint of middling or unknown severity."""
    complaint_high: float = 4.0
    """A severe complaint."""
    complaint_day: float = 0.5
    """Each day a complaint stays open."""
    complaint_day_most: float = 4.0
    """The most that its age adds."""
    frustration_days: int = 14
    """So long frustration counts as fresh and asks for a repair call."""

    occasion: float = 5.0
    """A well fitting, fresh occasion about the customer itself."""
    occasion_competitor: float = 0.8
    """Share of it for news about a competitor of the customer."""
    occasion_topic: float = 0.5
    """Share of it for news about the customer's industry or a topic."""
    occasion_fresh_days: int = 3
    """So long an occasion counts in full."""
    occasion_days: int = 14
    """Then it fades, and after so many days it is old news."""

    birthday_today: float = 5.0
    """A contact's birthday is today."""
    birthday_past: float = 3.0
    """It was yesterday or the day before (a weekend), and nobody has called since."""
    birthday_soon: float = 1.5
    """It comes within three days."""

    wish_match: float = 4.0
    """An open wish can be met now."""
    wish_open: float = 1.0
    """A wish has been open for long: say where it stands."""
    wish_open_days: int = 30
    """So long."""
    fair: float = 3.0
    """A fair where the customer is comes soon (ask for a slot), is on, or has just ended."""
    fair_ahead_days: int = 28
    """So many days ahead a slot can still be had."""
    fair_after_days: int = 7
    """So many days after it there is something to tell."""
    jubilee: float = 3.0
    """A round number of years as a customer, in the week before or two days after the day."""
    jubilee_years: int = 5
    """Every so many years are a round number."""
    contract: float = 4.0
    """The contract ends soon; half of it from three times as many days ahead."""
    contract_days: int = 30
    """So many days ahead it ends soon."""

    quiet: PerTier = PerTier(3.0, 2.0, 1.0)
    """Silence of twice the customer's own usual gap, before the cadence would notice."""
    quiet_days: int = 14
    """A shorter silence than this is none, however often we talk."""
    dormant: PerTier = PerTier(3.0, 2.0, 1.0)
    """Silence of twice the latest interval, or a long-standing customer past it: important, never urgent."""
    tenure: float = 1.0
    """Added to dormant for long-standing customers: they must not fall behind new ones."""
    long_standing_years: int = 5
    """From so many years a customer counts as long-standing."""
    survey: float = 1.0
    """Satisfaction was asked too long ago."""
    survey_days: int = 180
    """So many days are too long."""
    budget: PerTier = PerTier(1.5, 1.0, 0.5)
    """Monthly minutes are left, in proportion; only beside another reason."""
    over_budget: float = -1.0
    """The month's minutes are used up."""

    cool_down: PerTier = PerTier(5, 7, 14)
    """So many days after a talk nothing is sold, at most half of the ideal interval."""
    retry_days: int = 2
    """So many days after an unanswered try before the next one."""
    pressure_cap: PerTier = PerTier(8, 6, 4)
    """Weighted contacts within 30 days, fading, from which on it is enough."""
    pressure_visit: float = 3.0
    """A visit, a meeting, an event: it takes a customer's morning."""
    pressure_call: float = 2.0
    """A call, a video call: it takes ten minutes."""
    pressure_light: float = 1.0
    """A mail, a letter, a call that was missed: it takes a glance."""
    ghost_tries: int = 2
    """After so many unanswered tries the customer is left alone."""
    ghost_days: int = 21
    """For so long."""

    skip_not_now: int = 3
    """So many days selling rests after "it does not suit today"."""
    skip_spoken: int = 7
    """After "we have just talked"."""
    skip_no_topic: int = 14
    """After "I have no topic"."""
    skip_other: int = 7
    """After any other reason to skip."""

    def skip_days(self, reason: SkipReason) -> int:
        """How long a skip for that reason holds selling back."""
        days: int = getattr(self, f"skip_{reason.replace('-', '_')}")
        return days

    @property
    def longest_skip(self) -> int:
        """Days."""
        return max(self.skip_days(reason) for reason in get_args(SkipReason))


DEFAULT_WEIGHTS = Weights()
