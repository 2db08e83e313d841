"""The table of all weights as a team changes it: each by name, with its kind and limits, and what must stay true.

A weight of one class has the class behind a dot: "overdue.a". A cadence stands beside the weights in the same table:
"cadence.a.latest". What is not stored is as in `weights.DEFAULT_WEIGHTS`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar, get_args

from bot.domain.accounts import TIERS, Tier
from bot.domain.cadence import Cadence, Cadences
from bot.domain.weights import DEFAULT_WEIGHTS, PerTier, Weights

Kind = Literal["points", "days", "share", "factor", "count", "minutes"]
Class = Literal["a", "b", "c"]
CLASSES: tuple[Class, ...] = get_args(Class)

GROUPS: Mapping[str, Mapping[str, Kind]] = {
    "overdue": {"overdue": "points", "overdue_most": "factor", "never": "points"},
    "promise": {
        "promise_due": "points",
        "promise_late_day": "points",
        "promise_late_most": "points",
        "promise_eve": "points",
        "promise_undated": "points",
        "promise_ripe_days": "days",
        "promise_theirs": "points",
    },
    "complaint": {
        "complaint": "points",
        "complaint_medium": "points",
        "complaint_high": "points",
        "complaint_day": "points",
        "complaint_day_most": "points",
        "frustration_days": "days",
    },
    "occasion": {
        "occasion": "points",
        "occasion_competitor": "share",
        "occasion_topic": "share",
        "occasion_fresh_days": "days",
        "occasion_days": "days",
    },
    "birthday": {"birthday_today": "points", "birthday_past": "points", "birthday_soon": "points"},
    "wish": {"wish_match": "points", "wish_open": "points", "wish_open_days": "days"},
    "fair": {"fair": "points", "fair_ahead_days": "days", "fair_after_days": "days"},
    "jubilee": {"jubilee": "points", "jubilee_years": "count"},
    "contract": {"contract": "points", "contract_days": "days"},
    "quiet": {"quiet": "points", "quiet_days": "days"},
    "dormant": {"dormant": "points", "tenure": "points", "long_standing_years": "count"},
    "survey": {"survey": "points", "survey_days": "days"},
    "budget": {"budget": "points", "over_budget": "points"},
    "rest": {
        "cool_down": "days",
        "retry_days": "days",
        "pressure_cap": "points",
        "pressure_visit": "points",
        "pressure_call": "points",
        "pressure_light": "points",
        "ghost_tries": "count",
        "ghost_days": "days",
    },
    "skip": {"skip_not_now": "days", "skip_spoken": "days", "skip_no_topic": "days", "skip_other": "days"},
}
"""Reason, or what rests when, -> its weights and what they count. Every field of Weights but the cadences is here."""

_Whole = TypeVar("_Whole", Weights, Cadences, Cadence, PerTier)
_KINDS: Mapping[str, Kind] = {name: kind for group in GROUPS.values() for name, kind in group.items()}
_LIMITS: Mapping[Kind, tuple[float, float]] = {
    "points": (0, 100),
    "days": (0, 730),
    "share": (0, 1),
    "factor": (1, 5),
    "count": (1, 50),
    "minutes": (0, 6000),
}
_BELOW_ZERO = frozenset({"over_budget"})
_AT_LEAST_A_DAY = frozenset({"occasion_days", "contract_days", "cadence"})
_WHOLE: frozenset[Kind] = frozenset({"days", "count", "minutes"})


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a weight cannot be so: a text key, and the limits where they are the reason."""

    reason: Literal["unknown", "limits", "whole", "half", "complaint", "ideal"]
    least: float = 0
    most: float = 0


def group_of(name: str) -> str | None:
    """The group of a field or of one class's figure of it."""
    field = name.partition(".")[0]
    return next((group for group, fields in GROUPS.items() if field in fields), None)


def names_of(field: str) -> tuple[str, ...]:
    """The names under which the figures of a field are stored: one, or one for each class."""
    if isinstance(getattr(DEFAULT_WEIGHTS, field), PerTier):
        return tuple(f"{field}.{tier}" for tier in CLASSES)
    return (field,)


def kind_of(name: str) -> Kind | None:
    """None for what is no weight."""
    field, _, rest = name.partition(".")
    if field == "cadence":
        tier, _, what = rest.partition(".")
        known = tier in CLASSES and what in ("ideal", "latest", "minutes")
        return ("minutes" if what == "minutes" else "days") if known else None
    kind = _KINDS.get(field)
    return kind if kind is not None and name in names_of(field) else None


def value_of(weights: Weights, name: str) -> float:
    """Raises AttributeError on what is no weight."""
    field, *inner = name.split(".")
    found: Any = weights.cadences if field == "cadence" else getattr(weights, field)
    for step in inner:
        found = getattr(found, step)
    return float(found)


def with_value(weights: Weights, name: str, value: float) -> Weights | Refused:
    """The weights with one of them changed, if it may be so.

    A complaint stays worth more than all else together: it rises along, and cannot be set below that.
    """
    kind = kind_of(name)
    if kind is None:
        return Refused("unknown")
    refused = _out_of_bounds(name, kind, value)
    if refused is not None:
        return refused
    changed = _changed(weights, name, int(value) if kind in _WHOLE else float(value))
    rest = strongest_rest(changed)
    if name == "complaint" and value < rest:
        return Refused("complaint", rest)
    cadences = (changed.cadences.of(tier) for tier in TIERS)
    if any(one.ideal > one.latest for one in cadences):
        return Refused("ideal")
    return _complaint_first(changed)


def _out_of_bounds(name: str, kind: Kind, value: float) -> Refused | None:
    field = name.partition(".")[0]
    least, most = (-10.0, 0.0) if field in _BELOW_ZERO else _LIMITS[kind]
    if field in _AT_LEAST_A_DAY and kind == "days":
        least = 1
    if not least <= value <= most:
        return Refused("limits", least, most)
    if kind in _WHOLE and value != int(value):
        return Refused("whole")
    return Refused("half") if kind == "points" and value * 2 != int(value * 2) else None


def _changed(weights: Weights, name: str, value: float) -> Weights:
    field, *inner = name.split(".")
    if field == "cadence":
        tier, what = inner
        cadence: Cadence = _with(getattr(weights.cadences, tier), what, value)
        return replace(weights, cadences=_with(weights.cadences, tier, cadence))
    return _with(weights, field, _with(getattr(weights, field), inner[0], value) if inner else value)


def _with(whole: _Whole, field: str, value: Any) -> _Whole:
    changes: dict[str, Any] = {field: value}
    return replace(whole, **changes)


def _complaint_first(weights: Weights) -> Weights:
    """The core product comes first, whatever a team makes of the rest."""
    return _with(weights, "complaint", max(weights.complaint, strongest_rest(weights)))


def strongest_rest(weights: Weights) -> float:
    """The most points that a customer without a complaint can have. Going quiet comes before overdue, dormant after."""
    w = weights
    promise = max(w.promise_due + w.promise_late_most, w.promise_eve, w.promise_undated, w.promise_theirs)
    rhythm = max(_strongest_rhythm(w, tier) for tier in TIERS)
    birthday = max(w.birthday_today, w.birthday_past, w.birthday_soon)
    wish = max(w.wish_match, w.wish_open)
    return promise + rhythm + birthday + wish + w.occasion + w.fair + w.jubilee + w.contract + w.survey


def _strongest_rhythm(w: Weights, tier: Tier) -> float:
    late = w.overdue.of(tier) * w.overdue_most + w.dormant.of(tier) + w.tenure
    never = w.never.of(tier) + w.dormant.of(tier) + w.tenure
    early = w.overdue.of(tier) / 2 + w.quiet.of(tier)
    return max(late, never, early) + w.budget.of(tier)


def weights_of(stored: Mapping[str, float]) -> Weights:
    """The default weights with what a team has stored; a name that is none any more is left out."""
    weights = DEFAULT_WEIGHTS
    for name, value in stored.items():
        kind = kind_of(name)
        if kind is not None:
            weights = _changed(weights, name, int(value) if kind in _WHOLE else value)
    return _complaint_first(weights)
