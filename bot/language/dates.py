"""Dates in what people write: `find_dates` reads them literally, `due` and `contact_day` apply the trade's conventions.

The grammar is our own and works on tokens; every rule looks ahead a bounded number of them, so time is linear.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from bot.language.dates_conventions import contact_day, due
from bot.language.dates_grammar import Reading, expression
from bot.language.dates_reader import Reader
from bot.language.dates_vocabulary import Lang, guess_language, tags_of
from bot.language.meaning import DateExpression, Span
from bot.language.tokens import Token, tokenise, words

_MOST_DATES = 48
# Places at which an expression is looked for: more than the 4,096 characters of a Telegram message hold. Text made of
# nothing else is not read on.
_MOST_TRIES = 150
_FIGURE_GOES_ON = frozenset([".", "-", "–", "/", ":", ",", "'", '"', "’", ")", "@", "∙"])
# Tags that can begin an expression; a text without any of them and without a figure holds no date.
_TRIGGERS = words(
    "weekday weekday_short month month_short day rel coming unit num ord edge edge_unit previous_unit this_year"
    " holiday season opener part noon midnight tonight quarter_hour week_number half and_half within quarter"
)
_BEGINNINGS = _TRIGGERS.union(
    ("on", "at", "within_lead", "until", "before", "after", "since", "from", "ago", "hence", "filler")
)
_NOW = words("jetzt now sofort asap rightnow genaujetzt geradeeben justnow atthemoment atm assoonaspossible momentan")
_THIS_TIME = frozenset(["zudieserzeit", "atthistime"])


def find_dates(
    text: str,
    now: datetime,
    lang: Literal["de", "en"] | None = None,
    masked: Sequence[Span] = (),
    region: str = "DE",
) -> tuple[DateExpression, ...]:
    """All dates of a text, in its order and without overlap.

    `now` is the naive local time of the writer, `masked` are spans that can be no part of a date (names), `region` an
    ISO country that decides holidays and, for US, month-first figures. Without `lang` the function words decide.
    """
    tokens = _tokens(text, lang, masked)
    if not any(t.number >= 0 or (t.tags and not _TRIGGERS.isdisjoint(t.tags)) for t in tokens[0]):
        return _lone_now(tokens[0], text, now, masked)
    reader = Reader(tokens[0], now, tokens[1], region, masked=masked)
    return tuple(_expressed(reading, reader.tokens, text) for reading in _readings(reader)) or _lone_now(
        tokens[0], text, now, masked
    )


def _tokens(text: str, lang: Lang | None, masked: Sequence[Span]) -> tuple[list[Token], Lang]:
    if lang is None:
        lang = guess_language([token.low for token in tokenise(text[:2000], lambda _: {})])
    told = lang
    return tokenise(text, lambda word: tags_of(word, told), masked), told


def _readings(r: Reader) -> list[Reading]:
    found: list[Reading] = []
    i = 0
    tries = 0
    while i < len(r.tokens) and len(found) < _MOST_DATES and tries < _MOST_TRIES:
        reading = None
        if _ends_sentence(r, i):
            r.day = None
        if _may_begin(r, i):
            reading, tries = _read(r, i), tries + 1
        if reading is not None:
            found.append(reading)
            r.day = _single_day(reading) or r.day
        i = reading.last if reading is not None else i + 1
    return found


def _ends_sentence(r: Reader, i: int) -> bool:
    low = r.tokens[i].low
    return low in ("\n", "!", "?", ";") or (low == "." and len(r.low(i - 1)) > 3 and not r.glued(i + 1))


def _single_day(reading: Reading) -> datetime | None:
    """The day of an expression that means one day and is no deadline."""
    stretch = reading.stretch
    start = stretch.start.replace(hour=0, minute=0, second=0, microsecond=0)
    one = stretch.end - start <= timedelta(days=1) and reading.kind in ("point", "interval")
    return start if one and stretch.sense not in ("clock", "part") else None


def _may_begin(r: Reader, i: int) -> bool:
    """A word of time or a small word before one; a figure only if something that belongs to it follows."""
    token = r.tokens[i]
    if token.number < 0:
        return not _BEGINNINGS.isdisjoint(token.tags) if token.tags else token.low in ("'", "@", "’")
    after = r.at(i + 1)
    return i <= 1 or bool(after.tags) or after.low in _FIGURE_GOES_ON or r.glued(i + 1)


def _read(r: Reader, i: int) -> Reading | None:
    try:
        reading = expression(r, i)
    except (ValueError, OverflowError):  # the 32nd of August, 9000 years ago
        return None
    if reading is None or _touches_mask(r, reading):
        return None
    runs_on = (
        r.glued(reading.last) and r.at(reading.last).low[:1].isalnum() and r.at(reading.last - 1).low[-1:].isalnum()
    )
    return None if runs_on else reading


def _touches_mask(r: Reader, reading: Reading) -> bool:
    first, last = r.tokens[reading.first].start, r.tokens[reading.last - 1].end
    return any(start < last and first < end and start < end for start, end in r.masked)


def _expressed(reading: Reading, tokens: list[Token], text: str) -> DateExpression:
    start, end = tokens[reading.first].start, tokens[reading.last - 1].end
    s = reading.stretch
    return DateExpression(
        text[start:end],
        (start, end),
        reading.start,
        reading.end,
        s.grain,
        reading.kind,
        s.alternatives,
        s.sense,
        reading.core,
    )


def _lone_now(tokens: list[Token], text: str, now: datetime, masked: Sequence[Span]) -> tuple[DateExpression, ...]:
    """ "jetzt", "ASAP" as a whole message; inside one they are no dates."""
    if not 0 < len(tokens) <= 6:
        return ()
    said = "".join(token.low for token in tokens if token.low.isalpha())
    if said not in _NOW and said not in _THIS_TIME:
        return ()
    span = tokens[0].start, tokens[-1].end
    if any(start < span[1] and span[0] < end for start, end in masked):
        return ()
    moment = now.replace(microsecond=0)
    if said in _THIS_TIME:
        moment = now.replace(hour=0, minute=0, second=0, microsecond=0)
    open_end = said in ("asap", "assoonaspossible", "sofort")
    return (
        DateExpression(
            text[span[0] : span[1]],
            span,
            moment,
            None if open_end else moment,
            "second",
            "after" if open_end else "point",
            (),
            "now",
        ),
    )


__all__ = ["contact_day", "due", "find_dates"]
