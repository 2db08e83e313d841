"""The sandbox's own clock: tests and the demo set it, and the bot is given the same one."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from datetime import time as day_time
from zoneinfo import ZoneInfo

_SATURDAY = 5
_JUST_BEFORE_EIGHT = day_time(7, 59, 30)


class SandboxClock:
    """Starts at `at` (aware; the real moment when left out) and runs on with real time, unless it is frozen.

    Calling it returns the moment as an aware datetime in UTC, so it can be handed to the bot as its clock.
    """

    def __init__(
        self, at: datetime | None = None, *, frozen: bool = False, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.frozen = frozen
        self._monotonic = monotonic
        self._watchers: list[Callable[[], None]] = []
        self._start(at if at is not None else datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.now()

    def now(self) -> datetime:
        return self._base if self.frozen else self._base + timedelta(seconds=self._monotonic() - self._mark)

    def seconds(self) -> float:
        """Seconds since 1970, for message dates and rate limits."""
        return self._epoch if self.frozen else self._epoch + self._monotonic() - self._mark

    def set(self, moment: datetime) -> None:
        """Moves to `moment` (aware, else ValueError), also backwards; a running clock runs on from there."""
        self._start(moment)
        for watcher in self._watchers:
            watcher()

    def advance(self, by: timedelta) -> None:
        self.set(self.now() + by)

    def next_morning(self, zone: str = "Europe/Berlin") -> datetime:
        """Moves to the next 07:59:30 of a Monday to Friday in `zone` and returns it in UTC."""
        local = self.now().astimezone(ZoneInfo(zone))
        morning = datetime.combine(local.date(), _JUST_BEFORE_EIGHT, local.tzinfo)
        while morning <= local or morning.weekday() >= _SATURDAY:
            morning = datetime.combine(morning.date() + timedelta(days=1), _JUST_BEFORE_EIGHT, local.tzinfo)
        self.set(morning)
        return self.now()

    def watch(self, watcher: Callable[[], None]) -> None:
        """Calls `watcher` after each set, advance and next_morning."""
        self._watchers.append(watcher)

    def _start(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise ValueError(f"the clock needs an aware moment, not {moment}")
        self._base = moment.astimezone(UTC)
        self._epoch = self._base.timestamp()
        self._mark = self._monotonic()
