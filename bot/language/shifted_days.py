"""Days that the words around them shift: "nicht vor März", "vor der Messe am 9.12.", "von morgen auf Montag"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.language.meaning import When
from bot.language.reading import Reading
from bot.language.vague_dues import AHEAD, ahead_of_an_event
from bot.language.words import vocabulary

if TYPE_CHECKING:
    from bot.language.timing import Dated

_EARLIEST = frozenset({"vor", "before", "until"})
_MOVED = vocabulary("verschoben geschoben verlegt gelegt umgelegt umgebucht moved pushed shifted rescheduled bumped")
_NOT = frozenset({"nicht", "ned", "net", "nid", "not", "never", "kaum"})
_DAY = timedelta(days=1)


def shifted(reading: Reading, dates: Sequence["Dated"], text: str, today: date) -> list["Dated"]:
    """All dates of a message, those meant otherwise put right."""
    placed = list(dates)
    if any(d.said.kind == "before" for d in placed):
        placed = [_not_before(reading, d) for d in placed]
    if any(d.said.sense == "range" for d in placed) and not _MOVED.isdisjoint(reading.folds):
        placed = [_moved_to(d) for d in placed]
    if not AHEAD.isdisjoint(reading.folds):
        placed = [_before_an_event(d, text, today) for d in placed]
    return placed


def _moved_to(found: "Dated") -> "Dated":
    """ "Von morgen auf Montag geschoben": to the second day."""
    text = found.said.text.casefold()
    if found.said.sense != "range" or not (" auf " in text or " to " in text):
        return found
    return replace(found, future=When(found.future.last, found.future.last))


def _not_before(reading: Reading, found: "Dated") -> "Dated":
    """ "Nicht vor März", "not until March": from then on."""
    led = reading.forms[found.first] in _EARLIEST and reading.forms[found.first - 1] in _NOT
    core = found.said.core
    if not led or core is None or found.said.kind != "before":
        return found
    return replace(found, future=When(core[0].date(), max(core[0].date(), core[1].date() - _DAY)))


def _before_an_event(found: "Dated", text: str, today: date) -> "Dated":
    """ "Vor der Messe am 9.12.", "before the board on Thursday": that day at the latest."""
    said = found.said
    if said.kind != "point" or found.clock is not None or not ahead_of_an_event(text[: said.span[0]]):
        return found
    day = found.future
    return replace(found, said=replace(said, kind="before"), future=When(min(today, day.first), day.last))
