"""What a benchmark hands back, and what machine it ran on."""

import os
import platform
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Literal

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
TOOLS = DATA.parent / "tools"
LIBRARIES = ("python-telegram-bot", "SQLAlchemy", "rapidfuzz", "dateparser", "ahocorasick-rs", "aiohttp", "feedparser")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `bound` says on which side of `goal` it is to lie; None: shown for comparison only."""

    name: str
    seen: float
    unit: str
    bound: Literal["at least", "at most"] | None = None
    goal: float | None = None
    note: str = ""

    @property
    def holds(self) -> bool | None:
        if self.bound is None or self.goal is None:
            return None
        return self.seen >= self.goal if self.bound == "at least" else self.seen <= self.goal


@dataclass(frozen=True, slots=True)
class Result:
    """Figures, or printed lines of a benchmark that speaks for itself, or the reason why it was skipped."""

    figures: tuple[Figure, ...] = ()
    lines: tuple[str, ...] = ()
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """`repeats` runs of which the median counts; `long`: the full size where the usual run is scaled down."""

    repeats: int
    long: bool


@dataclass(frozen=True, slots=True)
class Benchmark:
    name: str
    what: str
    run: Callable[[Options], Result]


def at_least(name: str, seen: float, goal: float, unit: str, note: str = "") -> Figure:
    return Figure(name, seen, unit, "at least", goal, note)


def at_most(name: str, seen: float, goal: float, unit: str, note: str = "") -> Figure:
    return Figure(name, seen, unit, "at most", goal, note)


def seen(name: str, value: float, unit: str, note: str = "") -> Figure:
    return Figure(name, value, unit, note=note)


def middle(values: Iterable[float]) -> float:
    return float(median(values))


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def machine() -> str:
    """CPU count and model, system and Python; load average, since other work shares the machine."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return f"{os.cpu_count()} CPUs ({_model()}), {platform.system()}, Python {platform.python_version()}, load {load}"


def versions() -> str:
    return ", ".join(f"{name} {version(name)}" for name in LIBRARIES)


def _model() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown model")
