"""Dates in figures: 3.12., 03.12.2026, 2026-12-03, 12/3, 31-Oct-74. Their company tells them from prices."""

from bot.language.dates_numbers import year
from bot.language.dates_reader import FIRST, ON, Pattern, Reader
from bot.language.tokens import words

_SIGNS = frozenset("./-–")
_MONEY = words("€ $ £ % eur euro chf usd gbp prozent percent mio k stk stueck kg mm cm km m qm mw kw kwh gb mb tb")
# Words in front of a figure that make it a date even without a closing point or a year.
_DATING = words(
    "am vom zum bis ab seit den dem auf b by on until till since before after from due of dated per vor nach und"
    " gegen statt"
)


# In English a figure with a point is a price or a version unless one of these says otherwise.
_ENGLISH_DATING = frozenset(["on", "by", "until", "due", "dated", "since"])


# "auf 3.4" may be a version: without its second point a figure needs one of these.
_GERMAN_DATING = frozenset(["am", "vom", "zum", "bis", "ab", "seit", "den", "dem", "b"])


_NEAR_MONTHS = frozenset({0, 1, 10, 11})
"""How many months ago, modulo twelve: this month, the last one and the next two."""


def numeric_date(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    """A date in figures as a pattern. Nothing inside a longer chain of figures (telephone, order, address) is one."""
    if r.number[i] < 0 or _chained(r, i):
        return None
    j = i + 1
    space = r.low[j] in _SIGNS and not r.glued[j]
    if r.low[j] not in _SIGNS or (space and r.lang == "de" and r.low[j] != "."):
        return None
    if len(r.text[i]) == 4:
        return _year_first(r, i)
    if len(r.text[i]) > 2:
        return None
    if "month" in r.tags[j + 1] or "month_short" in r.tags[j + 1]:
        return _named_month(r, i)
    return _day_and_month(r, i, bits)


def _chained(r: Reader, i: int) -> bool:
    """Figures or letters run on from the left: "0171/555", "A-12.3", "+49", "v3.12"."""
    if i == 0 or not r.glued[i]:
        return False
    before = r.low[i - 1]
    if before.isalnum() or before in "+#§€$£=\x00":
        return True
    return before in "./-," and r.glued[i - 1] and r.low[i - 2].isalnum() and "weekday_short" not in r.tags[i - 2]


def _year_first(r: Reader, i: int) -> tuple[Pattern, int] | None:
    sign, month = r.low[i + 1], r.number[i + 2]
    value = r.number[i]
    if not 1000 <= value < 2200 or not r.glued[i + 1] or not r.glued[i + 2]:
        return None
    if sign == r.low[i + 3] and r.glued[i + 3] and r.glued[i + 4]:
        month = month if month >= 0 else r.tags[i + 2].get("month") or r.tags[i + 2].get("month_short") or -1
        day = r.number[i + 4]
        if month > 12 >= day > 0:
            month, day = day, month
        ok = 0 < month <= 12 and 0 < day <= 31 and not _runs_on(r, i + 5)
        return (Pattern(day=day, month=month, year=value), i + 5) if ok else None
    lone = r.whole(i, i + 3) or r.low[i - 1] in _DATING
    if sign in "/-" and 0 < month <= 12 and lone and not _runs_on(r, i + 3):
        return Pattern(month=month, year=value), i + 3
    return None


def _runs_on(r: Reader, j: int) -> bool:
    """More figures or letters follow without a space ("10.10.10.10", "3.12-A"); a time may ("2026-12-03T10:15")."""
    if not r.glued[j] or not r.low[j]:
        return False
    if r.low[j].isalnum():
        return r.low[j] != "t"
    return r.low[j] in "./-,_" and r.glued[j + 1] and r.low[j + 1].isalnum() and r.low[j + 2] != ":"


def _named_month(r: Reader, i: int) -> tuple[Pattern, int] | None:
    """31/Oct/1974, 12-Mär-2014."""
    month = r.tags[i + 2].get("month") or r.tags[i + 2].get("month_short")
    if not r.glued[i + 2] or r.low[i + 3] != r.low[i + 1] or not r.glued[i + 3] or r.low[i + 1] == ".":
        return None
    told = year(r, i + 4, short=True)
    day = r.number[i]
    return (Pattern(day=day, month=month, year=told[0]), told[1]) if told and 0 < day <= 31 else None


def _day_and_month(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    first, sign, second = r.number[i], r.low[i + 1], r.number[i + 2]
    if second < 0 or (sign != "." and r.glued[i + 1] != r.glued[i + 2]):
        return None
    if len(r.text[i + 2]) == 4:
        return _month_of_year(r, i, bits) if sign in "./-" and r.glued[i + 2] else None
    if len(r.text[i + 2]) > 2:
        return None
    day, month = _order(r, first, second, sign)
    if not 0 < month <= 12 or not 0 < day <= 31:
        return None
    either = 1 if r.lang == "en" and sign != "." and r.region != "US" and day <= 12 and day != month else None
    return _with_year(r, i, Pattern(day=day, month=month, either_order=either), bits)


def _order(r: Reader, first: int, second: int, sign: str) -> tuple[int, int]:
    """Day first, as all of Europe writes; month first where it cannot be else, or for a region that does so."""
    if r.lang == "en" and second > 12 >= first:
        return second, first
    if r.lang == "en" and sign != "." and r.region == "US" and first <= 12:
        return second, first
    return first, second


def _with_year(r: Reader, i: int, pattern: Pattern, bits: int) -> tuple[Pattern, int] | None:
    sign, j = r.low[i + 1], i + 3
    if r.low[j] == sign and (r.glued[j] or sign == "."):
        told = year(r, j + 1, short=False) or _short_year(r, j + 1)
        if (
            told
            and not (_guarded(r, i) and len(r.text[j + 1]) == 2)
            and not _runs_on(r, told[1])
            and (r.glued[j + 1] or sign == ".")
        ):
            return pattern._replace(year=told[0]), told[1]
        if sign == "." and r.glued[j] and not (r.glued[j + 1] and r.low[j + 1].isalnum() and r.number[j + 1] >= 0):
            return (pattern, j + 1) if _pointed(r, i, j, bits) else None
        return None
    if _runs_on(r, j) or r.low[j] in _MONEY or (r.glued[j] and r.low[j].isalnum()) or "unit" in r.tags[j]:
        return None
    return (pattern, j) if _lone(r, i, j, bits) else None


def _short_year(r: Reader, i: int) -> tuple[int, int] | None:
    """Two figures after the second point: "18.07.14"."""
    if r.number[i] < 0 or len(r.text[i]) != 2 or not r.glued[i]:
        return None
    told = year(r, i, short=True)
    if told is not None:
        return told
    value = r.now.year - r.now.year % 100 + r.number[i]
    return (value if value <= r.now.year + 30 else value - 100), i + 1


def _pointed(r: Reader, i: int, j: int, bits: int) -> bool:
    """ "3.12." with its closing point. At the end of a sentence that may be a full stop: then a word must date it."""
    if r.low[j + 1] in _MONEY or _guarded(r, i):
        return False
    if r.lang == "de":
        return not r.ends(j) or bool(bits & ON) or r.low[i - 1] in _DATING or r.whole(i, j + 1) or r.low[i - 1] != "auf"
    return bool(bits & ON) or r.low[i - 1] in _ENGLISH_DATING or "weekday" in r.tags[i - 1] or r.whole(i, j + 1)


def _lone(r: Reader, i: int, j: int, bits: int) -> bool:
    """ "3.12" or "12/3" without a year: after "am", "bis", a weekday, before a time, or when it is all there is."""
    if _guarded(r, i):
        return False
    if r.whole(i, j):
        return r.low[i + 1] != "." or r.lang == "de"
    named = (
        "weekday" in r.tags[i - 1]
        or "weekday_short" in r.tags[i - 1]
        or "weekday_short" in r.tags[i - 2]
        or "weekday" in r.tags[i - 2]
    )
    dating = _DATING if r.low[i + 1] != "." else _ENGLISH_DATING if r.lang == "en" else _GERMAN_DATING
    dated = bool(bits & ON) or r.low[i - 1] in dating or named or r.low[i - 1] in ("-", "–")
    timed = r.low[j + 1] == ":" or (r.low[j] in ("um", "at") and r.glued[i + 1]) or "meridiem" in r.tags[j + 1]
    if r.lang == "en" and r.low[i + 1] == "/" and _recent(r, i):
        return True
    start = i == 0 and bool(bits & FIRST) and timed
    return dated or start or timed


def _recent(r: Reader, i: int) -> bool:
    """ "Visited Acme 19/11", "lunch with Acme 13/12": a day that can be no month, of a month near this one."""
    return 12 < r.number[i] <= 31 and (r.now.month - r.number[i + 2]) % 12 in _NEAR_MONTHS


def _guarded(r: Reader, i: int) -> bool:
    """A word just in front says what the figure is: version, room, article."""
    return "guard" in r.tags[i - 1] or (r.low[i - 1] in ".:" and "guard" in r.tags[i - 2] and i >= 2)


def _month_of_year(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    """ "09/2012", "3.2027"."""
    told = year(r, i + 2)
    month = r.number[i]
    if told is None or not 0 < month <= 12 or _runs_on(r, told[1]) or _guarded(r, i):
        return None
    if r.low[i + 1] == "-" and not r.whole(i, told[1]):
        return None
    return Pattern(month=month, year=told[0]), told[1]
