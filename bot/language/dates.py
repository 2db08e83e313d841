"""Dates in what people write: `find_dates` reads them literally, `due` and `contact_day` apply the trade's conventions.

The grammar is our own and works on tokens; every rule looks ahead a bounded number of them, so time is linear.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from bot.language.dates_conventions import contact_day, due
from bot.language.dates_grammar import Reading, expression
from bot.language.dates_reader import Reader
from bot.language.dates_vocabulary import FIGURE, SIGN, entries, guess_language
from bot.language.meaning import DateExpression, Span
from bot.language.tokens import HIDDEN, Tokens, fold, spellings, tokenise, words

_MOST_DATES = 48
# Places at which an expression is looked for: more than the 4,096 characters of a Telegram message hold. Text made of
# nothing else is not read on.
_MOST_TRIES = 150
_FIGURE_GOES_ON = frozenset([".", "-", "–", "/", ":", ",", "'", '"', "’", ")", "@", "∙"])
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
    told = lang or guess_language([fold(token) for token in spellings(text[:2000])])
    tokens = tokenise(text, lambda texts: entries(texts, told), masked)
    if max(tokens.begins) < FIGURE:
        return _lone_now(tokens, text, now, masked)
    reader = Reader(tokens, now, told, region)
    found = [_expressed(reading, tokens, text) for reading in _readings(reader)]
    found = [said for said in found if not _touches(said.span, masked)]  # a mask may cover the space between words
    return tuple(found) or _lone_now(tokens, text, now, masked)


def _readings(r: Reader) -> list[Reading]:
    found: list[Reading] = []
    last = 0
    tries = 0
    for i, begins in enumerate(r.tokens.begins):
        if not begins or i < last:
            continue
        if begins == SIGN:
            r.day = None if _ends_sentence(r, i) else r.day
            continue
        if begins == FIGURE and not _goes_on(r, i):
            continue
        reading, tries = _read(r, i), tries + 1
        if reading is not None:
            found.append(reading)
            last = reading.last
            r.day = _single_day(reading) or r.day
        if tries == _MOST_TRIES or len(found) == _MOST_DATES:
            break
    return found


def _ends_sentence(r: Reader, i: int) -> bool:
    return r.low[i] != "." or (len(r.low[i - 1]) > 3 and not r.glued[i + 1])


def _single_day(reading: Reading) -> datetime | None:
    """The day of an expression that means one day and is no deadline."""
    stretch = reading.stretch
    start = stretch.start.replace(hour=0, minute=0, second=0, microsecond=0)
    one = stretch.end - start <= timedelta(days=1) and reading.kind in ("point", "interval")
    return start if one and stretch.sense not in ("clock", "part") else None


def _goes_on(r: Reader, i: int) -> bool:
    """A figure begins a date only if something that belongs to it follows."""
    return i <= 1 or bool(r.tags[i + 1]) or r.low[i + 1] in _FIGURE_GOES_ON or r.glued[i + 1]


def _read(r: Reader, i: int) -> Reading | None:
    try:
        reading = expression(r, i)
    except (ValueError, OverflowError):  # the 32nd of August, 9000 years ago
        return None
    if reading is None or HIDDEN in r.low[i : reading.last]:
        return None
    last = reading.last
    runs_on = r.glued[last] and r.low[last][:1].isalnum() and r.low[last - 1][-1:].isalnum()
    return None if runs_on else reading


def _expressed(reading: Reading, tokens: Tokens, text: str) -> DateExpression:
    start, end = tokens.start[reading.first], tokens.end[reading.last - 1]
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


def _touches(span: Span, masked: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in masked)


def _lone_now(tokens: Tokens, text: str, now: datetime, masked: Sequence[Span]) -> tuple[DateExpression, ...]:
    """ "jetzt", "ASAP" as a whole message; inside one they are no dates."""
    if not 0 < tokens.size <= 6:
        return ()
    said = "".join(low for low in tokens.low if low.isalpha())
    if said not in _NOW and said not in _THIS_TIME:
        return ()
    span = tokens.start[0], tokens.end[-1]
    if _touches(span, masked):
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
