"""Numbers in figures and words, ordinals, years, durations.

A rule takes a position and gives a value and the position after it, or None.
"""

from typing import NamedTuple

from bot.language.dates_reader import Reader
from bot.language.dates_spans import DAY, FORTNIGHT, HOUR, MINUTE, SEASON, SECOND, WEEKEND, YEAR

_ERAS = frozenset(["ad", "ce", "nchr", "nuz", "uz", "dgz", "nc", "ndz", "ndgz"])
_MOST = 9999
_ENDINGS = frozenset(["st", "nd", "rd", "th", "te", "ten", "ter", "tes", "tem"])
_SHORT_UNITS = {"h": HOUR, "d": DAY, "m": MINUTE, "s": SECOND, "y": YEAR, "min": MINUTE, "hr": HOUR, "std": HOUR}


class Duration(NamedTuple):
    """Counts by unit in the order said: "1 hour and 5 minutes" = ((2, 1.0), (1, 5.0)). `word` is the first count."""

    counts: tuple[tuple[int, float], ...]
    word: str = ""

    @property
    def unit(self) -> int:
        return self.counts[0][0]


def cardinal(r: Reader, i: int) -> tuple[float, int] | None:
    """ "3", "2,5", "drei", "twenty-three", "a couple of", "ein paar", "1/2", "zwei ein halb"."""
    if r.number[i] >= 0:
        return _figures(r, i)
    if "and_half" in r.tags[i]:
        return (r.tags[i].get("and_half") or 0) + 0.5, i + 1
    if "half" in r.tags[i]:
        return 0.5, i + 2 if r.low[i + 1] in ("a", "an") else i + 1
    value = r.tags[i].get("num")
    if value is None:
        return None
    if value == 1 and "num" in r.tags[i + 1] and (r.tags[i + 1].get("num") or 0) in (2, 3):  # "ein paar", "a few"
        return _after_of(r, float(r.tags[i + 1].get("num") or 0), i + 2)
    if value == 1 and "half" in r.tags[i + 1]:
        return 0.5, i + 2
    if value >= 20 and r.lang == "en" and 0 < (r.tags[i + 1 + (r.low[i + 1] == "-")].get("num") or 0) < 10:
        j = i + 1 + (r.low[i + 1] == "-")
        return value + float(r.tags[j].get("num") or 0), j + 1
    return _and_half(r, value, _after_of(r, value, i + 1)[1])


def _after_of(r: Reader, value: float, j: int) -> tuple[float, int]:
    return value, j + 1 if r.lang == "en" and r.low[j] == "of" else j


def _and_half(r: Reader, value: float, j: int) -> tuple[float, int]:
    """ "zwei ein halb", "2 and an half"."""
    k = j + (r.low[j] in ("and", "und"))
    if r.tags[k].get("num") == 1 and "half" in r.tags[k + 1]:
        return value + 0.5, k + 2
    return value, j


def _figures(r: Reader, i: int) -> tuple[float, int] | None:
    value = r.number[i]
    if value > _MOST:
        return None
    sign, after = r.low[i + 1], r.number[i + 2]
    if after >= 0 and r.glued[i + 1] and r.glued[i + 2]:
        if sign in ".,":
            return float(f"{value}.{r.text[i + 2]}"), i + 3
        if sign == "/" and 0 < after < 5:
            return value / after, i + 3
    return _and_half(r, value, i + 1)


def ordinal(r: Reader, i: int) -> tuple[int, int] | None:
    """ "3.", "3rd", "15ten", "third", "twenty-fourth"; 1 to 31 is not checked."""
    value = r.number[i]
    if value >= 0 and len(r.text[i]) <= 2:
        if r.glued[i + 1] and r.low[i + 1] in _ENDINGS:
            return value, i + 2
        if r.glued[i + 1] and r.low[i + 1] == "." and not (r.glued[i + 2] and r.number[i + 2] >= 0):
            return value, i + 2
        return None
    tens = r.tags[i].get("num")
    if tens in (20, 30) and r.lang == "en":
        j = i + 1 + (r.low[i + 1] == "-")
        ones = r.tags[j].get("ord")
        return (tens + ones, j + 1) if ones is not None and ones < 10 else None
    value = r.tags[i].get("ord") or 0
    return (value, i + 1) if value else None


def year(r: Reader, i: int, short: bool = False) -> tuple[int, int] | None:
    """A year in four digits, with `short` also in two at the end of a phrase ("18.7.14"), or "two thousand ten"."""
    if r.low[i] in ("'", "’") and len(r.text[i + 1]) == 2 and r.number[i + 1] >= 0 and r.glued[i + 1]:
        return _century(r.number[i + 1], r), i + 2
    value, digits = r.number[i], len(r.text[i])
    if digits == 4 and 1000 <= value < 2200 and not _continues(r, i + 1):
        return value, i + 1
    if short and digits == 2 and value >= 0 and r.ends(i + 1) and r.low[i + 1] not in (":", "%", "€", "$"):
        return _century(value, r), i + 1
    if r.tags[i].get("num") == 2 and r.low[i + 1] in ("thousand", "tausend"):
        rest = r.tags[i + 2].get("num") or 0
        return 2000 + rest, i + 3 if rest else i + 2
    return None


def era(r: Reader, i: int) -> int | None:
    """The position after "88 AD" or "88 n. Chr.", None if no era follows the figure."""
    if not 0 < r.number[i] < 3000:
        return None
    letters = ""
    for j in range(i + 1, i + 7):
        low = r.low[j]
        if low != ".":
            letters += low
        if letters in _ERAS and r.low[j + 1] not in ("c", "chr", "z"):
            return j + 1 + (r.low[j + 1] == "." and r.glued[j + 1])
        if not low or len(letters) > 4:
            return None
    return None


def _continues(r: Reader, j: int) -> bool:
    """More figures or letters follow without a space: an order number, a price, a clock time."""
    if not r.glued[j] or not r.low[j]:
        return False
    return r.low[j].isalnum() or (r.low[j] in ":/.-," and r.glued[j + 1] and r.number[j + 1] >= 0)


def _century(value: int, r: Reader) -> int:
    """Two digits mean a year from 70 years back to 30 ahead."""
    base = r.now.year - r.now.year % 100 + value
    return base + 100 if base < r.now.year - 69 else base - 100 if base > r.now.year + 30 else base


def duration(r: Reader, i: int) -> tuple[Duration, int] | None:
    """ "3 Wochen", "half an hour", "1 hour, 5 minutes and 30 seconds", "2h", "a fortnight"."""
    counts: list[tuple[int, float]] = []
    word, j = r.low[i], i
    while len(counts) < 6:
        k = j + (bool(counts) and r.low[j] == ",")
        k += bool(counts) and r.low[k] in ("und", "and")
        found = _one_duration(r, k)
        if found is None or (counts and found[0][0] >= counts[-1][0]):
            break
        counts.append(found[0])
        j = found[1]
    return (Duration(tuple(counts), word), j) if counts else None


def _one_duration(r: Reader, i: int) -> tuple[tuple[int, float], int] | None:
    counted = cardinal(r, i)
    if counted is None:
        return None
    count, j = counted
    j += r.low[j] in ("more", "weiteren", "volle", "vollen", "knapp", "full")
    if r.tags[j].get("quarter_hour") is not None and "of" in r.tags[j + 1]:  # "three quarters of an hour"
        return ((HOUR, count / 4), j + 4) if r.tags[j + 3].get("unit") == HOUR else None
    unit = r.tags[j].get("unit")
    if unit is None:
        return _short_duration(r, count, i, j)
    if unit in (WEEKEND, SEASON):
        return None
    if unit == FORTNIGHT:
        return (DAY, count * 14), j + 1
    if count == 0.5 and "article" in r.tags[j]:
        return None
    return (unit, count), j + 1


def _short_duration(r: Reader, count: float, i: int, j: int) -> tuple[tuple[int, float], int] | None:
    """ "2h", "29m", "1d" and the signs for minutes and seconds; figures only."""
    if r.number[i] < 0:
        return None
    low = r.low[j]
    if low in _SHORT_UNITS and (r.glued[j] or low == "h"):
        return (_SHORT_UNITS[low], count), j + 1
    if low in "'\"" and low and r.glued[j]:
        return (MINUTE if low == "'" else SECOND, count), j + 1
    return None
