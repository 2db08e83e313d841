"""Telegram's sending limits, as https://core.telegram.org/bots/faq gives them."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Messages a second over all chats, a second in a chat (after a short burst), a minute in a group; None: off."""

    per_second: int | None = 30
    chat_per_second: float | None = 1.0
    chat_burst: int = 3
    group_per_minute: int | None = 20

    @classmethod
    def off(cls) -> "Limits":
        return cls(per_second=None, chat_per_second=None, group_per_minute=None)


_GRAIN = 1e-6  # seconds; sums of floats are not exact


class _Meter:
    """A leaky bucket as one moment: when all that was sent so far would have been sent at the even pace."""

    def __init__(self, rate: float, burst: float) -> None:
        self._gap = 1 / rate
        self._slack = (burst - 1) / rate
        self._even: dict[int | None, float] = {}

    def wait(self, key: int | None, now: float) -> float:
        return max(self._since(key, now) - now - self._slack, 0.0)

    def count(self, key: int | None, now: float) -> None:
        self._even[key] = max(self._since(key, now), now) + self._gap

    def _since(self, key: int | None, now: float) -> float:
        even = self._even.get(key, now)
        # Further ahead than a full bucket: the clock was set back, and that must not shut the door for hours.
        return now if even - now > self._slack + self._gap + _GRAIN else even


class Limiter:
    """Decides whether a send is let through; after a refusal its scope stays shut until retry_after is over.

    `forbidden_sends` counts the sends that came in while their scope was shut.
    """

    def __init__(self, limits: Limits) -> None:
        self.forbidden_sends = 0
        self._shut: dict[int | None, tuple[float, float]] = {}
        self._all = _Meter(limits.per_second, limits.per_second) if limits.per_second else None
        self._chat = _Meter(limits.chat_per_second, limits.chat_burst) if limits.chat_per_second else None
        minute = limits.group_per_minute
        self._group = _Meter(minute / 60, minute) if minute else None

    def admit(self, chat_id: int, *, group: bool, now: float) -> int:
        """0 if the send may pass (it is then counted), else the whole seconds to wait."""
        if self._shut and (remaining := max(self._remaining(None, now), self._remaining(chat_id, now))) > 0:
            self.forbidden_sends += 1
            return math.ceil(remaining)
        meters = [(self._all, None), (self._chat, chat_id), (self._group if group else None, chat_id)]
        for meter, key in meters:
            if meter is not None and (wait := meter.wait(key, now)) > _GRAIN:
                self.shut(key, now, math.ceil(wait))
                return math.ceil(wait)
        for meter, key in meters:
            if meter is not None:
                meter.count(key, now)
        return 0

    def shut(self, scope: int | None, now: float, seconds: float) -> None:
        """Refuses every send to the chat `scope` (None: to all) for `seconds`."""
        self._shut[scope] = (now, now + seconds)

    def open(self) -> None:
        """Ends all refusals at once."""
        self._shut.clear()

    def _remaining(self, scope: int | None, now: float) -> float:
        begin, end = self._shut.get(scope, (now, now))
        if begin <= now < end - _GRAIN:
            return end - now
        self._shut.pop(scope, None)
        return 0.0
