"""The picture of a team's week: what it shows, in words and numbers; `chart_drawing` makes the PNG of it (T1)."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Self

from bot.domain.digest import Coverage, GivenTime, OpenComplaintAge, TeamWeek
from bot.domain.pulse import Mean, PulseWeek
from bot.views import days
from bot.views.reply import Speech, shortened

NAME_CHARS = 22
MOST_COMPLAINTS = 4
_HOUR = 60


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its name, how full it is from 0 to 1, and the figures in words."""

    name: str
    share: float
    told: str


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with its bars; `note` stands below. `grave` bars have the warning colour."""

    title: str
    bars: tuple[Bar, ...]
    note: str = ""
    grave: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One of the three series: a value a week, None without answers, and how many answers each has.

    `kind` is line or columns; `low` and `high` are the ends of its own scale, `counts` the answers of each week.
    `empty` says so where no week has any.
    """

    title: str
    kind: str
    values: tuple[float | None, ...]
    told: tuple[str, ...]
    counts: tuple[str, ...]
    few: tuple[bool, ...]
    low: float
    high: float
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    title: str
    caption: str
    blocks: tuple[Block, ...]
    pulse_title: str
    lines: tuple[Line, ...]
    weeks: tuple[str, ...]
    note: str

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of_json(cls, raw: dict[str, Any]) -> Self:
        """Raises KeyError or TypeError on what `as_json` did not make."""
        blocks = tuple(
            Block(**{**block, "bars": tuple(Bar(**bar) for bar in block["bars"])}) for block in raw["blocks"]
        )
        lines = tuple(Line(**{name.name: _tuple(line[name.name]) for name in fields(Line)}) for line in raw["lines"])
        return cls(**{**raw, "blocks": blocks, "lines": lines, "weeks": tuple(raw["weeks"])})


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def chart(say: Speech, team: str, week: TeamWeek) -> Chart:
    """All figures of the picture; what there is none of is left out or said to be none."""
    blocks = (_kept(say, week), _time(say, week.time), _complaints(say, week.complaints))
    return Chart(
        title=say.label("chart-title", week=week.week, team=team),
        caption=say.label("chart-caption", week=week.week),
        blocks=tuple(block for block in blocks if block.bars or block.note),
        pulse_title=say.label("chart-pulse"),
        lines=_lines(say, week.pulse),
        weeks=tuple(str(one.first.isocalendar().week) for one in week.pulse),
        note=say.label("chart-note"),
    )


# ---- bars ----


def _kept(say: Speech, week: TeamWeek) -> Block:
    """Shares of what should be: customers in rhythm, promises, reasons to call."""
    classes = [_covered(say, one) for one in week.coverage if one.total]
    promises = _share(say, say.label("chart-promises"), week.promises_kept, week.promises_due)
    used = _share(say, say.label("chart-occasions"), week.occasions_used, week.occasions_found)
    return Block(say.label("chart-kept"), (*classes, promises, used))


def _covered(say: Speech, one: Coverage) -> Bar:
    return _share(say, say.label("chart-class", tier=one.tier), one.in_time, one.total)


def _share(say: Speech, name: str, done: int, total: int) -> Bar:
    if not total and not done:
        return Bar(name, 0.0, say.label("chart-none"))
    return Bar(name, min(1.0, done / total) if total else 1.0, say.label("chart-of", done=done, total=total))


def _time(say: Speech, time: Iterable[GivenTime]) -> Block:
    rows = [one for one in time if one.planned or one.given]
    return Block(say.label("chart-time"), tuple(_spent(say, one) for one in rows))


def _spent(say: Speech, one: GivenTime) -> Bar:
    """Hours with one decimal; more than planned fills the bar, and the figures tell."""
    given, planned = (days.number(say.locale, minutes / _HOUR) for minutes in (one.given, one.planned))
    share = min(1.0, one.given / one.planned) if one.planned else 1.0
    return Bar(say.label("chart-class", tier=one.tier), share, say.label("chart-hours", given=given, planned=planned))


def _complaints(say: Speech, complaints: Sequence[OpenComplaintAge]) -> Block:
    """The oldest as long bars; of the others only how many."""
    title = say.label("chart-complaints")
    if not complaints:
        return Block(title, (), say.label("chart-no-complaints"))
    shown, oldest = complaints[:MOST_COMPLAINTS], max(1, complaints[0].days)
    more = len(complaints) - len(shown)
    return Block(
        title,
        tuple(_aged(say, one, oldest) for one in shown),
        say.label("digest-more", more=more) if more else "",
        grave=True,
    )


def _aged(say: Speech, one: OpenComplaintAge, oldest: int) -> Bar:
    return Bar(shortened(one.account.name, NAME_CHARS), one.days / oldest, say.label("chart-days", days=one.days))


# ---- the three series ----


def _lines(say: Speech, pulse: Sequence[PulseWeek]) -> tuple[Line, ...]:
    frustrated = tuple(float(one.frustrated) for one in pulse)
    return (
        _mean(say, "satisfaction", [one.satisfaction for one in pulse], 0, 10),
        Line(
            say.label("chart-frustration"),
            "columns",
            frustrated,
            tuple(f"{value:.0f}" if value else "" for value in frustrated),
            (),
            (False,) * len(frustrated),
            0,
            max(4.0, *frustrated) if frustrated else 4.0,
            "" if any(frustrated) else say.label("chart-none-annoyed"),
        ),
        _mean(say, "effort", [one.effort for one in pulse], 1, 5),
    )


def _mean(say: Speech, series: str, means: Sequence[Mean], low: float, high: float) -> Line:
    told = tuple("" if one.value is None else days.number(say.locale, one.value) for one in means)
    counts = tuple(say.label("chart-count", n=one.n) if one.n else "" for one in means)
    values, few = tuple(one.value for one in means), tuple(one.is_few for one in means)
    empty = "" if any(counts) else say.label("chart-no-answers")
    return Line(say.label(f"chart-{series}"), "line", values, told, counts, few, low, high, empty)
