"""The timetable and the table of jobs: all that happens without a message. Due times are rows, no scheduler state."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from jobs import digest, feeds, press, prompts, reminders
from jobs.work import Work


@dataclass(frozen=True, slots=True)
class Times:
    """A tick looks every so many seconds for what is due, and claims it."""

    name: str
    seconds: float
    run: Callable[[Work], Awaitable[None]]


TICKS = (
    Times("mornings", 5, prompts.look_for_mornings),
    Times("laters", 15, prompts.look_for_laters),
    Times("reminders", 30, reminders.look_for_reminders),
    Times("digests", 30, digest.look_for_digests),
    Times("feeds", 10, feeds.look_for_due),
    Times("press", 30, press.look_for_untold),
)

JOBS: Mapping[str, Callable[..., Awaitable[None]]] = {
    "morning": prompts.morning,
    "digest": digest.weekly,
    "feed": feeds.fetch,
    "feed-add": feeds.add,
    "feed-check": feeds.check,
    "feed-notice": feeds.notify,
    "press": press.read_entries,
}
