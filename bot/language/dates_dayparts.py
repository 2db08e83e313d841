"""Ranges of hours ("von 9 bis 11 Uhr", "3-4pm") and parts of the day ("Nachmittag", "in der Früh", "after lunch")."""

from bot.language.dates_clock import clock
from bot.language.dates_reader import ON, Clock, Daypart, Reader

_GERMAN = {
    0: (180, 720, "am"),
    1: (540, 720, "am"),
    2: (720, 840, ""),
    3: (720, 1140, "pm"),
    4: (1080, 1440, "pm"),
    5: (1320, 1440, "pm"),
}


_ENGLISH = {3: (720, 1140, "pm"), 4: (1080, 1440, "pm"), 10: (0, 720, "am"), 11: (720, 840, ""), 14: (1080, 1440, "pm")}


def clock_range(r: Reader, i: int, bits: int) -> tuple[Clock, int] | None:
    """ "9:30 - 11:00", "von 9 bis 11", "3-4pm", "nach 9:30 aber vor 11:00", "8am until 6"; past midnight too."""
    opened = (
        "from" in r.tags[i]
        or (r.low[i] in ("in", "nach", "later") and r.low[i + 1] in ("between", "than"))
        or "after" in r.tags[i]
    )
    k = i + 1 + (r.low[i + 1] in ("between", "than")) if opened else i
    exact = clock(r, k, bits)
    first = exact or _loose(r, k)
    if first is None:
        return None
    j = first[1]
    dash = r.low[j] in ("-", "–", "—", "/") or "to" in r.tags[j] or r.low[j] in ("aber", "but")
    if not dash or (r.low[j] in ("und", "and", "auf") and not opened):
        return None
    j += 1 + (r.low[j] in ("aber", "but"))
    last = clock(r, j, 0)
    second = last or _loose(r, j)
    if second is None or not (exact or last or (opened and bits & ON)):
        return None
    return _ranged(first[0], second[0]), second[1]


def _loose(r: Reader, i: int) -> tuple[Clock, int] | None:
    """A bare hour that only the other end of a range makes a time."""
    value = r.number[i] if r.number[i] >= 0 else r.tags[i].get("num") or -1
    if not 0 <= value <= 24 or len(r.text[i]) > 6 or "unit" in r.tags[i + 1]:
        return None
    if r.glued[i + 1] and r.low[i + 1] in (".", ",", "/", "%", ":") and not _pauses(r, i + 1):
        return None
    return Clock(value, 0, 0, "hour", value <= 12), i + 1


def _pauses(r: Reader, i: int) -> bool:
    """A comma with a space behind it ends the range: "von 8:30 bis 9, danach"."""
    return r.low[i] == "," and not r.glued[i + 1]


def _ranged(first: Clock, second: Clock) -> Clock:
    start, end = first.hour * 60 + first.minute, second.hour * 60 + second.minute
    if first.open and not second.open and start + 720 <= end:
        start += 720  # "3-4pm"
    elif second.open and not first.open and end <= start:
        end += 720 if end + 720 > start else 0  # "8am until 6"
    elif first.open and second.open and end <= start:
        end += 720  # "11:30-1:30"
    grain = "minute" if "minute" in (first.grain, second.grain) else "hour"
    opened = first.open and second.open
    return Clock(
        start // 60 % 24, start % 60, 0, "minute" if grain == "minute" else "hour", opened, (end // 60, end % 60)
    )


def daypart(r: Reader, i: int, bits: int) -> tuple[Daypart, int] | None:
    """ "Nachmittag", "in der Früh", "early in the morning"; what stands in front is checked by the caller."""
    early = r.low[i] in ("early", "late", "spaet", "spaeten", "fruehen") and not r.ends(i + 1)
    j = i + 1 if early else i
    if early:
        j = r.leads(j)[1] if r.low[j] in ("in", "am") else j
        if r.low[j] == "hours" and r.low[j + 1] == "of":
            j = r.leads(j + 1)[1]
    number = r.tags[j].get("part")
    if number is None or (r.low[j] == "vorm" and r.low[j + 1] != "."):
        return _lunch(r, i)
    start, end, half = (_ENGLISH if r.lang == "en" else _GERMAN).get(number) or _GERMAN.get(number, (720, 840, ""))
    if early and half == "am":
        end = 540
    if early and r.low[i] in ("late", "spaet", "spaeten"):
        start = min(start + 180, 1260)
    return Daypart(start, end, half), j + 1


def part_of_compound(r: Reader, i: int) -> Daypart | None:
    """The second half of "Dienstagnachmittag"."""
    number = r.tags[i].get("with_part")
    return None if number is None else Daypart(*_GERMAN[number])


def _lunch(r: Reader, i: int) -> tuple[Daypart, int] | None:
    if r.low[i] == "morgen" and r.lang == "de":
        return Daypart(180, 720, "am"), i + 1
    if r.low[i] in ("after", "nach"):
        j = i + 1 + ("article" in r.tags[i + 1])
        if r.low[j] in ("lunch", "mittagessen"):
            return Daypart(780, 1020, "pm"), j + 1
        if r.low[j] == "school":
            return Daypart(900, 1260, "pm"), j + 1
    return None
