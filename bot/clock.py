"""The one place where the real time is read; everything else is given a clock or a moment."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the moment, aware, in UTC."""


def system() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the clock itself
