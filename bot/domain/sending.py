"""How fast we may send: Telegram's budgets as token buckets. Times are monotonic seconds."""

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any

CHAT_BURST = 3
GROUP_PER_MINUTE = 20
LEEWAY = 1.02
"""Telegram counts when calls arrive: those of one second may arrive a little closer together than they were made."""
FREE_METHODS = frozenset({"answerCallbackQuery", "setMyCommands"})
"""Calls that show no message: they count overall, not against the chat."""


@dataclass(slots=True)
class Bucket:
    """Holds up to `burst` tokens and gains `rate` a second."""

    rate: float
    burst: float
    tokens: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until a token is there; 0 when one is."""
        self.tokens = min(self.burst, self.tokens + max(0.0, now - self.at) * self.rate)
        self.at = max(self.at, now)
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate

    def take(self, now: float) -> None:
        self.wait(now)
        self.tokens -= 1


@dataclass(slots=True)
class Window:
    """At most `most` in any `seconds`, wherever they begin: what a bucket with a burst cannot promise."""

    most: int
    seconds: float
    _taken: deque[float] = field(init=False)

    def __post_init__(self) -> None:
        self._taken = deque(maxlen=self.most)

    def wait(self, now: float) -> float:
        return max(0.0, self._taken[0] + self.seconds - now) if len(self._taken) == self.most else 0.0

    def take(self, now: float) -> None:
        self._taken.append(now)


@dataclass(slots=True)
class Pace:
    """The budget of one bot: overall, for each chat, and the pauses that Telegram asked for."""

    rate: float
    chat_rate: float
    _overall: Bucket = field(init=False)
    _window: "Window" = field(init=False)
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _paused: dict[int | None, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        burst = max(1.0, self.rate / 10)  # makes up for a moment in which nobody looked
        self._overall = Bucket(self.rate, burst, burst, 0.0)
        self._window = Window(max(1, int(self.rate)), max(1, int(self.rate)) / self.rate * LEEWAY)

    def wait_overall(self, now: float) -> float:
        return max(self._pause(None, now), self._overall.wait(now), self._window.wait(now))

    def wait_chat(self, chat_id: int, method: str, now: float) -> float:
        pause = self._pause(chat_id, now)
        return pause if method in FREE_METHODS else max(pause, self._chat(chat_id, now).wait(now))

    def spend(self, chat_id: int, method: str, now: float) -> None:
        self._overall.take(now)
        self._window.take(now)
        if method not in FREE_METHODS:
            self._chat(chat_id, now).take(now)

    def pause(self, chat_id: int, until: float) -> None:
        """After a 429. Groups have budgets of their own; in private chats only the overall budget can be meant."""
        scope = chat_id if chat_id < 0 else None
        self._paused[scope] = max(until, self._paused.get(scope, 0.0))

    def forget_idle(self, now: float) -> None:
        """Drops full buckets and past pauses, or a long-lived bot would keep one for every chat it ever met."""
        self._chats = {chat: b for chat, b in self._chats.items() if b.wait(now) > 0 or b.tokens < b.burst}
        self._paused = {scope: until for scope, until in self._paused.items() if until > now}

    def _pause(self, scope: int | None, now: float) -> float:
        return max(0.0, self._paused.get(scope, 0.0) - now)

    def _chat(self, chat_id: int, now: float) -> Bucket:
        found = self._chats.get(chat_id)
        if found is None:
            rate, burst = (self.chat_rate, float(CHAT_BURST)) if chat_id > 0 else (GROUP_PER_MINUTE / 60, 5.0)
            found = self._chats[chat_id] = Bucket(rate, burst, burst, now)
        return found


def retry_delay(attempts: int) -> float:
    """Seconds before the next try after `attempts` passing failures: 1, 2, 4 ... at most a minute."""
    return float(min(60, 2 ** max(0, attempts - 1)))


MOST_CHARACTERS = 2000
"""Of a message that was refused: each may count twice towards Telegram's 4,096 units."""

_TAG = re.compile(r"<[^<>]*>")


def bare(payload: Mapping[str, Any]) -> dict[str, Any]:
    """A refused message with nothing left that could be refused: plain text of bearable length, no buttons."""
    text = unescape(_TAG.sub("", payload["text"])) if "parse_mode" in payload else payload["text"]
    kept = {key: value for key, value in payload.items() if key in ("chat_id", "message_id")}
    return {**kept, "text": text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"}
