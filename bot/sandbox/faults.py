"""Switches that make the sandbox misbehave as Telegram and the network sometimes do."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field

ANY_METHOD = "*"


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Strikes the next `count` calls (None: until cleared) of `method`, in `chat_id` if given.

    Without a method it strikes every method but getUpdates; ANY_METHOD means getUpdates too.
    """

    method: str | None = None
    chat_id: int | None = None
    count: int | None = 1

    def fits(self, method: str, chat_id: int | None) -> bool:
        if self.chat_id is not None and self.chat_id != chat_id:
            return False
        if self.method is None:
            return method != "getupdates"
        return self.method == ANY_METHOD or self.method.lower() == method


@dataclass(frozen=True, kw_only=True)
class TooManyRequests(Fault):
    """429; the chat (everything, if `everywhere`) then stays shut for `retry_after` seconds of the sandbox clock."""

    retry_after: int = 1
    everywhere: bool = False


@dataclass(frozen=True, kw_only=True)
class ServerError(Fault):
    """A 5xx before the call was accepted; with `half_body` the JSON breaks off in the middle."""

    status: int = 500
    half_body: bool = False


@dataclass(frozen=True, kw_only=True)
class Hang(Fault):
    """The call is not accepted and gets no answer for `seconds`; then the connection is dropped."""

    seconds: float = 60.0


@dataclass(frozen=True, kw_only=True)
class LostReply(Fault):
    """The call is accepted and takes effect, but its answer never arrives: dropped, or hanging for `seconds`."""

    seconds: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Refused(Fault):
    """The call is refused with these words, e.g. 403 for one chat."""

    code: int = 400
    description: str = "Bad Request: refused by a fault switch"
    parameters: dict[str, int] = field(default_factory=dict)


def blocked(chat_id: int) -> Refused:
    return Refused(chat_id=chat_id, count=None, code=403, description="Forbidden: bot was blocked by the user")


def migrated(chat_id: int, to: int) -> Refused:
    """What a group answers after it became a supergroup with the new id `to`."""
    words = "Bad Request: group chat was upgraded to a supergroup chat"
    return Refused(chat_id=chat_id, count=None, code=400, description=words, parameters={"migrate_to_chat_id": to})


# What a bot rightly runs into when it repeats a call whose answer was lost.
_AFTER_LOST_REPLY = ("message is not modified", "query is too old", "message to delete not found")


class Faults:
    """All switches of one sandbox: `add` and `clear` for single calls, attributes for lasting conditions.

    latency_ms: milliseconds before each answer; deliveries: how often each new update is delivered;
    reorder: batches of updates come shuffled (seeded, so a run can be repeated); revoked: 401 for everything.
    """

    def __init__(self, seed: int = 1) -> None:
        self.latency_ms = 0.0
        self.deliveries = 1
        self.reorder = False
        self.revoked = False
        self.random = random.Random(seed)
        self._queue: list[tuple[Fault, int | None]] = []
        self._expected: list[str] = []

    def add(self, *faults: Fault) -> None:
        self._queue.extend((fault, fault.count) for fault in faults)

    def clear(self) -> None:
        """Back to a well-behaved Telegram."""
        self._queue.clear()
        self._expected.clear()
        self.latency_ms, self.deliveries, self.reorder, self.revoked = 0.0, 1, False, False

    def expect(self, *words: str) -> None:
        """Refusals that contain one of these words are no violations in strict mode."""
        self._expected.extend(words)

    def expected(self, description: str) -> bool:
        return _contains_any(description, self._expected)

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that this call (method name in lower case) runs into, using it up once."""
        if not self._queue:
            return None
        for place, (fault, left) in enumerate(self._queue):
            if fault.fits(method, chat_id):
                self._use_up(place, fault, left)
                return fault
        return None

    def _use_up(self, place: int, fault: Fault, left: int | None) -> None:
        if isinstance(fault, LostReply):
            self.expect(*_AFTER_LOST_REPLY)
        if left is None:
            return
        if left > 1:
            self._queue[place] = (fault, left - 1)
        else:
            del self._queue[place]


def _contains_any(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)
