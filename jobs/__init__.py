"""The timetable and the table of jobs: all that happens without a message. Due times are rows, no scheduler state."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from jobs.work import Work


@dataclass(frozen=True, slots=True)
class Times:
    """A tick looks every so many seconds for what is due, and claims it."""

    name: str
    seconds: float
    run: Callable[[Work], Awaitable[None]]


TICKS: tuple[Times, ...] = ()

JOBS: Mapping[str, Callable[..., Awaitable[None]]] = {}
