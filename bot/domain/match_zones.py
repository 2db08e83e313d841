"""Stretches of a text that mention nobody: addresses of pages, and of mail behind its @."""

import re
from bisect import bisect_right
from dataclasses import dataclass

_PAGE = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_MAIL = re.compile(r"(?<=[\w-])@[\w-]{1,64}\.[\w.-]{1,64}")


@dataclass(frozen=True, slots=True)
class Zones:
    """Closed stretches in text order: where they start and where they end."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def covers(self, place: int) -> bool:
        before = bisect_right(self.starts, place) - 1
        return before >= 0 and place < self.ends[before]


def zones(text: str) -> Zones:
    spans = [found.span() for found in _PAGE.finditer(text)] if "://" in text or "www." in text.lower() else []
    if "@" in text:
        spans = sorted(spans + [found.span() for found in _MAIL.finditer(text)])
    return Zones(tuple(start for start, _ in spans), tuple(end for _, end in spans))
