"""Clock times: "halb drei", "viertel vier" (3:15), "quarter past", "3pm", "17h10"."""

from bot.language.clock_words import GOES_ON, MEASURES
from bot.language.dates_numbers import cardinal
from bot.language.dates_reader import AT, FIRST, ON, Clock, Reader

_PAST = frozenset(["past", "after", "nach", "from"])
_TO = frozenset(["to", "before", "of", "till", "vor"])


def clock(r: Reader, i: int, bits: int) -> tuple[Clock, int] | None:
    """A time of day. `bits` say what stands in front; after a day or "um" a bare hour is enough."""
    found = _spoken(r, i) or _figures(r, i, bits) or _hour_word(r, i, bits)
    if found is None:
        return None
    time, j = found
    if time.hour > 24 or time.minute > 59 or time.second > 59 or (time.hour == 24 and time.minute):
        return None
    return time._replace(hour=time.hour % 24), _tail(r, j)


def _tail(r: Reader, j: int) -> int:
    """ "approximately", "in etwa", "ish" after the time."""
    if r.low[j] in ("approximately", "ish", "sharp", "genau"):
        return j + 1
    return j + 2 if r.low[j] == "in" and r.low[j + 1] == "etwa" else j


def _spoken(r: Reader, i: int) -> tuple[Clock, int] | None:
    if "noon" in r.tags[i]:
        return Clock(12), i + 1
    if r.low[i] == "mid" and r.low[i + 1] == "day":
        return Clock(12), i + 2
    if "midnight" in r.tags[i]:
        return Clock(24), i + 1
    return _halves(r, i) or _minutes_past(r, i)


def _halves(r: Reader, i: int) -> tuple[Clock, int] | None:
    """ "halb drei" and "viertel vier" tell how much of the hour has gone; "half three" is the British half past."""
    i += r.tags[i].get("num") == 1 and "quarter_hour" in r.tags[i + 1]
    quarters = r.tags[i].get("quarter_hour")
    if "half" in r.tags[i]:
        past = r.low[i + 1] in _PAST
        hour = _told_hour(r, i + 1 + past)
        if hour is None:
            return None
        full = hour[0] if r.lang == "en" or past else (hour[0] + 11) % 12 if hour[0] <= 12 else hour[0] - 1
        return Clock(full, 30, 0, "minute", hour[2]), hour[1]
    if quarters is None:
        return None
    if r.low[i + 1] in _PAST or r.low[i + 1] in _TO:
        return _offset(r, i + 1, 15 * quarters)
    hour = _told_hour(r, i + 1) if r.lang == "de" else None
    if hour is None:
        return None
    return Clock((hour[0] + 11) % 12 if hour[0] <= 12 else hour[0] - 1, 15 * quarters, 0, "minute", hour[2]), hour[1]


def _minutes_past(r: Reader, i: int) -> tuple[Clock, int] | None:
    """ "zwanzig nach 3", "15 minutes to noon", "fünf vor halb drei"."""
    counted = cardinal(r, i)
    if counted is None or not 0 < counted[0] < 60 or counted[0] % 1:
        return None
    j = counted[1] + (r.tags[counted[1]].get("unit") == 1)
    if j == counted[1] and counted[0] % 5:
        return None  # "from 3 to 5 pm" is no time of three minutes to five
    if r.low[j] not in _PAST and r.low[j] not in _TO:
        return None
    if r.low[j] in ("from", "of", "till") and j == counted[1]:
        return None
    return _offset(r, j, int(counted[0]))


def _offset(r: Reader, j: int, minutes: int) -> tuple[Clock, int] | None:
    sign = 1 if r.low[j] in _PAST else -1
    half = "half" in r.tags[j + 1]
    base = _halves(r, j + 1) if half else None
    if base is None:
        hour = _told_hour(r, j + 1)
        if hour is None:
            return None
        base = Clock(hour[0], 0, 0, "minute", hour[2]), hour[1]
    total = base[0].hour * 60 + base[0].minute + sign * minutes
    return Clock(total // 60 % 24, total % 60, 0, "minute", base[0].open), base[1]


def _told_hour(r: Reader, i: int) -> tuple[int, int, bool] | None:
    """An hour in words or figures, with Uhr or am/pm: (hour, next, open)."""
    if "noon" in r.tags[i] or "midnight" in r.tags[i]:
        return (12 if "noon" in r.tags[i] else 24), i + 1, False
    value = r.number[i] if r.number[i] >= 0 else r.tags[i].get("num")
    if value is None or not 0 < value <= 24 or "unit" in r.tags[i + 1]:
        return None
    shift = meridiem(r, i + 1)
    if shift is not None:
        return value % 12 + shift[0], shift[1], False
    j = i + 1 + ("clock" in r.tags[i + 1] or (r.low[i + 1] == "h" and r.glued[i + 1]))
    if r.low[j] in (".", ":", ",") and r.glued[j] and r.number[j + 1] >= 0 and r.glued[j + 1]:
        return None
    return value, j, value <= 12


def meridiem(r: Reader, i: int) -> tuple[int, int] | None:
    """am or pm as hours to add: "pm", "p.m.", "p m", "in the PM", "p" right after a figure."""
    j = i + 2 if r.low[i] == "in" and r.low[i + 1] == "the" and r.low[i + 2] in ("am", "pm") else i
    j += "clock" in r.tags[j]
    value = r.tags[j].get("meridiem")
    if value is None:
        return None
    if r.low[j] in ("am", "pm"):
        after = r.low[j + 1]  # in German "3 am" goes on: "um 3 am Nachmittag"
        return None if r.lang == "de" and after else (value, j + 1)
    k = j + 1 + (r.low[j + 1] == ".")
    if r.low[k] == "m":
        return value, k + 1 + (r.low[k + 1] == "." and r.glued[k + 1])
    return (value, j + 1) if r.glued[j] and r.low[j] == "p" else _short_am(r, j, value)


def _short_am(r: Reader, j: int, value: int) -> tuple[int, int] | None:
    """ "9a": only after "3:18" or where a second time follows, since "4a" is a flat."""
    told = r.low[j - 2] in (":", "from", "to", "-", "at")
    return (value, j + 1) if r.glued[j] and r.low[j] == "a" and told else None


def _figures(r: Reader, i: int, bits: int) -> tuple[Clock, int] | None:
    hour = r.number[i]
    if hour < 0 or len(r.text[i]) > 4 or r.low[i - 1] in ("+", "€", "$", "#"):
        return None
    if r.glued[i] and r.low[i - 1] in (".", ",", "/") and r.number[i - 2] >= 0 and r.glued[i - 1]:
        return None
    if len(r.text[i]) > 2:
        return _military(r, i, bits)
    sign, minute = r.low[i + 1], r.number[i + 2]
    told = r.glued[i + 1] and r.glued[i + 2] and len(r.text[i + 2]) == 2 and 0 <= minute < 60
    if told and sign == "h":
        return Clock(hour, minute, 0, "minute"), i + 3 + (r.low[i + 3] == "h" and r.glued[i + 3])
    if told and sign == ":":
        return _with_minutes(r, hour, minute, i + 3)
    if told and sign == "." and hour < 25 and _dotted(r, i, bits):
        return _with_minutes(r, hour, minute, i + 3)
    return _full_hour(r, i, hour, bits)


def _dotted(r: Reader, i: int, bits: int) -> bool:
    """ "18.37 Uhr", "um 10.10", "12.16 pm", or the other end of a range of times; else a date or a price."""
    if "clock" in r.tags[i + 3] or (r.low[i + 3] == "h" and r.glued[i + 3]) or meridiem(r, i + 3) is not None:
        return True
    if "from" in r.tags[i - 1] and "to" in r.tags[i + 3] and "clock" in r.tags[i + 7]:
        return True
    if _opens_log(r, i):
        return True
    if r.low[i - 2] == ":" or (r.low[i - 1] in ("-", "–", "bis") and r.low[i - 3] == ":"):
        return True
    return bool(bits & AT) and not bits & ON and not (r.low[i + 3] == "." and r.glued[i + 3] and r.number[i + 4] >= 0)


def _opens_log(r: Reader, i: int) -> bool:
    """ "8.30 Teams mit X", "heute 9.15 Anruf": at the beginning or behind a day, and nothing is measured."""
    opens = not r.low[i - 1] or r.low[i - 1] == "\n" or "day" in r.tags[i - 1] or "weekday" in r.tags[i - 1]
    hour, minute, after = r.number[i], r.number[i + 2], r.low[i + 3]
    if not opens or not (6 <= hour <= 20) or minute <= 12 or minute % 5 or r.glued[i + 3]:
        return False
    return (after.isalpha() or after == ":") and after not in MEASURES and "unit" not in r.tags[i + 3]


def _with_minutes(r: Reader, hour: int, minute: int, j: int) -> tuple[Clock, int] | None:
    second, grain = 0, "minute"
    if r.low[j] == ":" and r.glued[j] and 0 <= r.number[j + 1] < 60:
        second, grain, j = r.number[j + 1], "second", j + 2
        if r.low[j] == "." and r.glued[j] and r.glued[j + 1] and r.number[j + 1] >= 0:
            j += 2
    elif r.low[j] == ":" and r.glued[j]:
        return None
    shift = meridiem(r, j)
    if shift is not None and hour <= 12:
        return Clock(hour % 12 + shift[0], minute, second, "second" if grain == "second" else "minute"), shift[1]
    j += "clock" in r.tags[j] or (r.low[j] == "h" and r.glued[j])
    opened = r.lang == "en" and 0 < hour <= 12 and len(r.text[j - 3]) == 1
    return Clock(hour, minute, second, "second" if grain == "second" else "minute", opened), j


def _military(r: Reader, i: int, bits: int) -> tuple[Clock, int] | None:
    """ "at 1030", "330 p.m.": only with a word that says so."""
    hour, minute = divmod(r.number[i], 100)
    shift = meridiem(r, i + 1)
    if shift is not None and hour <= 12 and minute < 60:
        return Clock(hour % 12 + shift[0], minute, 0, "minute"), shift[1]
    lone = r.low[i + 1] not in (".", "-", ",", "/", ":", "%") or not r.glued[i + 1]
    tonight = "tonight" in r.tags[i - 1]
    if r.lang == "en" and (bits & AT or tonight) and lone and 0 < hour < 24 and minute < 60 and _free(r, i + 1):
        return Clock(hour, minute, 0, "minute", hour <= 12), i + 1
    return None


def _full_hour(r: Reader, i: int, hour: int, bits: int) -> tuple[Clock, int] | None:
    j = i + 1 + (r.low[i + 1] == "ish" and r.glued[i + 1])
    shift = meridiem(r, j)
    if shift is not None and 0 < hour <= 12:
        return Clock(hour % 12 + shift[0]), shift[1]
    if "clock" in r.tags[j] or (r.low[j] == "h" and r.glued[j]):
        minute = r.number[j + 1]
        if (
            "clock" in r.tags[j]
            and 0 < minute < 60
            and len(r.text[j + 1]) == 2
            and "unit" not in r.tags[j + 2]
            and r.low[j + 2] not in (".", "%", "€")
        ):
            return Clock(hour, minute, 0, "minute", hour <= 12), j + 2
        if r.low[j] == "h" and not (bits & ~FIRST or r.whole(i, j + 1) or _behind_a_day(r, i, j + 1)):
            return None  # "24h Service", "15h Arbeit"
        return Clock(
            hour, 0, 0, "minute" if r.low[j] == "h" and r.lang == "en" else "hour", hour <= 12 and r.low[j] != "h"
        ), j + 1
    return _bare_hour(r, i, hour, bits)


def _behind_a_day(r: Reader, i: int, j: int) -> bool:
    """ "Gestern 14h Besuch": a day before it and no work behind it."""
    dated = not {"day", "weekday", "weekday_short"}.isdisjoint(r.tags[i - 1])
    return i > 0 and dated and r.low[j] not in ("service", "arbeit", "support", "stillstand", "work", "downtime")


def _bare_hour(r: Reader, i: int, hour: int, bits: int) -> tuple[Clock, int] | None:
    """ "um 8", "at 3 15", "9 tomorrow morning"."""
    if r.lang == "en" and bits & AT and hour <= 12 and 10 <= r.number[i + 1] < 60 and _free(r, i + 2):
        return Clock(hour, r.number[i + 1], 0, "minute", True), i + 2
    if bits & AT and hour <= 24 and (_free(r, i + 1) or (not bits & FIRST and _event(r, i + 1))):
        return Clock(hour, 0, 0, "hour", hour <= 12), i + 1
    if r.low[i + 1] == "ish" and r.glued[i + 1] and 0 < hour <= 12:
        return Clock(hour, 0, 0, "hour", True), i + 2
    soon = (
        "tonight" in r.tags[i + 1]
        or r.tags[i + 1].get("day") == 1
        or ("part" in r.tags[i + 2] and r.tags[i + 1].get("rel") == 0)
    )
    in_part = r.low[i + 1] in ("in", "at") and ("part" in r.tags[i + 2] or "part" in r.tags[i + 3])
    if r.lang == "en" and 0 < hour <= 12 and (soon or in_part) and bits & (FIRST | AT) and r.number[i - 1] < 0:
        return Clock(hour, 0, 0, "hour", True), i + 1
    return None


def _free(r: Reader, j: int) -> bool:
    """The figure before j stands alone: no unit, share, price, decimal or counted thing follows."""
    low = r.low[j]
    if low in (".", ",", "-", "–") and r.number[j + 1] >= 0 and (low in ".," or "unit" in r.tags[j + 2]):
        return False
    if not low or low == "\n" or low in GOES_ON or "part" in r.tags[j] or "day" in r.tags[j] or "weekday" in r.tags[j]:
        return True
    if r.glued[j] and (low.isalnum() or low in "%€$/°" or (low in ".,:-" and r.glued[j + 1] and r.number[j + 1] >= 0)):
        return False
    return not low.isalnum() and low not in ("%", "€", "$", "\x00")


def _event(r: Reader, j: int) -> bool:
    """ "Montag um 9 Besprechung": after a day a noun that measures nothing names what happens then."""
    measured = r.low[j] in MEASURES or "unit" in r.tags[j] or "num" in r.tags[j]
    return r.lang == "de" and r.text[j][:1].isupper() and not r.glued[j] and not measured


def _hour_word(r: Reader, i: int, bits: int) -> tuple[Clock, int] | None:
    """ "um drei", "drei Uhr", "ten thirty am", "eight tonight"."""
    hour = r.tags[i].get("num")
    if hour is None or not 0 < hour <= 24:
        return None
    if "clock" in r.tags[i + 1]:
        return Clock(hour, 0, 0, "hour", hour <= 12), i + 2
    if r.lang == "en":
        return _english_words(r, i, hour, bits)
    if r.low[i - 1] == "punkt" and hour > 4 and _event(r, i + 1):
        return Clock(hour, 0, 0, "hour", True), i + 1
    if (
        bits & AT
        and (hour > 1 or r.low[i] == "eins")
        and (_free(r, i + 1) or "part" in r.tags[i - 2] or (not bits & FIRST and _event(r, i + 1)))
    ):
        return Clock(hour, 0, 0, "hour", hour <= 12), i + 1
    return None


def _english_words(r: Reader, i: int, hour: int, bits: int) -> tuple[Clock, int] | None:
    shift = meridiem(r, i + 1)
    if shift is not None and r.low[i] not in ("a", "an"):
        return Clock(hour % 12 + shift[0]), shift[1]
    minutes = cardinal(r, i + 1 + (r.low[i + 1] == "-"))
    if minutes is not None and 10 <= minutes[0] < 60 and r.number[i + 1] < 0:
        shift = meridiem(r, minutes[1])
        if shift is not None:
            return Clock(hour % 12 + shift[0], int(minutes[0]), 0, "minute"), shift[1]
        if bits & AT and _free(r, minutes[1]):
            return Clock(hour, int(minutes[0]), 0, "minute", True), minutes[1]
    if hour > 1 and ("tonight" in r.tags[i + 1] or (bits & AT and (_free(r, i + 1) or _this_part(r, i + 1)))):
        return Clock(hour, 0, 0, "hour", True), i + 1
    return None


def _this_part(r: Reader, j: int) -> bool:
    """ "At seven this morning"."""
    return r.low[j] == "this" and "part" in r.tags[j + 1]
