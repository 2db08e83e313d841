"""What the page is told as it happens; nothing is rendered while nobody listens."""

from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from bot.sandbox.bell import Bell

_KEPT = 1000


class Event(NamedTuple):
    seq: int
    type: str
    chat_id: int | None
    facts: Callable[[], dict[str, Any]]


class Events:
    def __init__(self) -> None:
        self.seq = 0
        self.bell = Bell()
        self._kept: deque[Event] = deque(maxlen=_KEPT)

    def emit(self, kind: str, chat_id: int | None, facts: Callable[[], dict[str, Any]]) -> None:
        """`facts` is called when the event is sent to a page, perhaps never."""
        self.seq += 1
        self._kept.append(Event(self.seq, kind, chat_id, facts))
        self.bell.ring()

    def since(self, seq: int) -> list[dict[str, Any]]:
        """The events after `seq` as JSON objects, at most the last thousand."""
        if seq >= self.seq:
            return []
        return [
            {"seq": event.seq, "type": event.type, "chat_id": event.chat_id} | event.facts()
            for event in self._kept
            if event.seq > seq
        ]
