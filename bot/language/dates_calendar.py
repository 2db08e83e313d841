"""Months with or without a day and year, days of the month ("am 3."), and today, tomorrow, yesterday."""

from bot.language.dates_names import DATING, is_name
from bot.language.dates_numbers import era, ordinal, year
from bot.language.dates_reader import IN, OF, ON, Pattern, Reader, Stretch, day_stretch
from bot.language.dates_spans import shift
from bot.language.tokens import words

# Months that are also a word or a first name: they need a preposition, a day or a year.
_HOMONYMS = frozenset(["may", "march", "mai", "april", "august", "june", "juno"])


def month_at(r: Reader, i: int) -> int | None:
    month = r.tags[i].get("month")
    return month if month is not None else r.tags[i].get("month_short")


def month_date(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    """ "18. Juli 2014", "July 18", "the 15th of February", "März 2027", "im Mai"."""
    found = _day_then_month(r, i) or _month_then_day(r, i) or _year_month_day(r, i)
    if found is not None:
        return found
    month = month_at(r, i)
    if month is None or is_name(r, i, i + 1) or _no_such_day(r, i):
        return None
    j = i + 1 + (r.low[i + 1] == "." and "month_short" in r.tags[i])
    told = (
        year(r, j)
        or (year(r, j + 1) if r.low[j] in (",", "of", "'") else None)
        or (year(r, j) if r.low[j] in "'’" else None)
    )
    if told is not None:
        return Pattern(month=month, year=told[0]), told[1]
    return (Pattern(month=month), j) if _said_alone(r, i, j, bits) else None


def _no_such_day(r: Reader, i: int) -> bool:
    """ "32 August", "February 30": figures beside the month that are no day of it leave no date at all."""
    before, after = r.number[i - 1], r.number[i + 1]
    if 0 <= before < 100 or (r.low[i - 1] == "." and r.number[i - 2] >= 0 and r.glued[i - 1]):
        return r.tags[i - 2].get("weekday") is None
    return after >= 0 and len(r.text[i + 1]) != 4 and not is_time(r, i + 1) and (after > 31 or 0 < after <= 31)


def is_time(r: Reader, j: int) -> bool:
    return r.low[j + 1] in (":", "h") or "clock" in r.tags[j + 1] or "meridiem" in r.tags[j + 1]


def _year_month_day(r: Reader, i: int) -> tuple[Pattern, int] | None:
    """2018 March 18."""
    told, month, day = year(r, i), month_at(r, i + 1), r.number[i + 2]
    if told is None or month is None or told[1] != i + 1 or not 0 < day <= 31:
        return None
    return Pattern(day=day, month=month, year=told[0]), i + 3


def _said_alone(r: Reader, i: int, j: int, bits: int) -> bool:
    if r.whole(i, j):
        return True
    needs = r.low[i] in _HOMONYMS or "month_short" in r.tags[i]
    led = bool(bits & (IN | OF)) or r.low[i - 1] in DATING or "edge" in r.tags[i - 1] or "rel" in r.tags[i - 1]
    if needs and r.low[i - 1] in ("von", "mit", "an", "for", "from") and r.text[j][:1].isupper() and not r.tags[j]:
        return False  # "von August Schneider"
    return led if needs else True


def _day_then_month(r: Reader, i: int) -> tuple[Pattern, int] | None:
    told = ordinal(r, i) or ((r.number[i], i + 1) if 0 < r.number[i] <= 31 and len(r.text[i]) < 3 else None)
    if told is None or (i and r.glued[i] and r.low[i - 1] in (".", "/", ":")):
        return None
    day, j = told
    if r.low[j] in ("day", "tag"):
        j += 1
    if r.low[j] in ("of", "des") or (r.low[j] == "-" and r.glued[j]):
        j += 1
    month = month_at(r, j)
    if (
        month is None
        or not 0 < day <= 31
        or (r.low[j] == "may" and r.text[j] == "may" and not r.ends(j + 1) and told[1] == i + 1)
    ):
        return None
    return _and_year(r, j + 1, Pattern(day=day, month=month))


def _month_then_day(r: Reader, i: int) -> tuple[Pattern, int] | None:
    month = month_at(r, i)
    if month is None or is_name(r, i, i):
        return None
    j = i + 1 + (r.low[i + 1] in (".", ",") and r.glued[i + 1])
    j += r.lang == "en" and "article" in r.tags[j]
    told = ordinal(r, j) if r.number[j] < 0 or r.glued[j + 1] else None
    if told is None and 0 < r.number[j] <= 31 and len(r.text[j]) < 3:
        told = r.number[j], j + 1
    if told is None or not 0 < told[0] <= 31:
        return None
    if r.low[told[1]] in (":", "%", "€") or "unit" in r.tags[told[1]] or "clock" in r.tags[told[1]]:
        return None
    if r.lang == "de" and r.low[told[1]] == "." and r.glued[told[1]] and month_at(r, told[1] + 1):
        return None
    return _and_year(r, told[1], Pattern(day=told[0], month=month))


def _and_year(r: Reader, j: int, pattern: Pattern) -> tuple[Pattern, int]:
    j += r.low[j] == "." and "month_short" in r.tags[j - 1] and not r.ends(j)
    k = j + (r.low[j] == ",")
    k += r.low[k] in ("of", "in") and r.number[k + 1] > 999
    after = era(r, k)
    if after is not None:
        return pattern._replace(year=r.number[k]), after
    told = year(r, k, short=True)
    if told is not None and r.low[told[1]] not in (":", "uhr"):
        return pattern._replace(year=told[0]), told[1]
    return pattern, j


def named_day(r: Reader, i: int, bits: int) -> tuple[Stretch, int] | None:
    """ "heute", "übermorgen", "the day after tomorrow". "Morgen" as a part of the day is left to the parts."""
    if r.tags[i].get("unit") == 3 and r.low[i + 1] in ("after", "before") and "day" in r.tags[i + 2]:
        sign = 1 if r.low[i + 1] == "after" else -1
        return day_stretch(shift(r.today, 3, (r.tags[i + 2].get("day") or 0) + sign)), i + 3
    offset = r.tags[i].get("day")
    if offset is None or is_name(r, i, i + 1):
        return None
    if r.low[i] == "morgen" and (
        "greeting" in r.tags[i - 1]
        or r.low[i - 1] in ("am", "der", "den", "dem", "jeden", "diesen", "gegen", "guten", "moin")
    ):
        return None
    if r.low[i] == "morgen" and (r.tags[i - 1].get("day") is not None or "weekday" in r.tags[i - 1]):
        return None
    return day_stretch(shift(r.today, 3, offset), "day:said"), i + 1


_THING_MAY_FOLLOW = words(
    "mit in bei fuer am an zu im vom und oder um den die das der ist war hat wegen vor nach ab da dann noch"
    " wieder bitte habe hab hatte waren wir ich er sie es frau herr hr fr dr with w at for on and or to was we i"
    " he she they from by about in is will had has have between because re regarding"
    " over but so when where which that who as after before via online she'll he'll they'll w/ & here there she's he's"
    " they're until till then plus"
)
_OCCASIONS = words(
    "essen besuch telefonat anruf termin treffen gespraech kaffee call zoom teams mail fruehstueck lunch telko brunch"
    " besprechung begehung vorfuehrung schulung demo meeting messe rundgang video telefonkonferenz telefontermin"
    " abnahme praesentation einweisung besichtigung nachricht brief whatsapp sms workshop jahresgespraech rueckruf"
)
_OCCASION_ENDS = tuple(_OCCASIONS)


def day_of_month(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    """ "am 3.", "on the 18th", "bis 5.": a bare ordinal after a dating word that counts no thing ("am 3. Standort")."""
    told = ordinal(r, i)
    if told is None and r.low[i - 1] == "the" and 0 < r.number[i] <= 31 and r.whole(i - 1, i + 1):
        told = r.number[i], i + 1
    if told is None or not 0 < told[0] <= 31 or (i and r.glued[i] and r.low[i - 1] in (".", ",", "/", "-")):
        return None
    named = (
        "weekday" in r.tags[i - 1]
        or "weekday_short" in r.tags[i - 1]
        or "weekday" in r.tags[i - 2]
        or (r.low[i - 1] == "den" and r.low[i - 2] not in ("in", "an", "mit", "bei", "fuer", "auf", "durch", "ueber"))
    )
    dating = r.low[i - 1] in DATING or ("article" in r.tags[i - 1] and r.low[i - 2] in DATING and r.low[i - 1] != "die")
    if r.lang == "en" and "article" in r.tags[i - 1]:
        dating = dating and r.low[i - 2] in ("on", "by", "until", "till", "since", "before", "after", "from", "for")
    if r.low[i - 1] in (
        "in",
        "im",
        "nach",
        "vor",
        "next",
        "last",
        "this",
        "naechsten",
        "letzten",
        "diesen",
        "kommenden",
        "an",
    ):
        dating = False
    if not (dating or named or bits & ON or (i > 0 and r.whole(i - 1, told[1]))) or _counts_a_thing(r, told[1]):
        return None
    return Pattern(day=told[0]), told[1]


def _counts_a_thing(r: Reader, j: int) -> bool:
    low = r.low[j]
    if "num" in r.tags[j] or (r.number[j] >= 0 and not is_time(r, j)):
        return True
    if not low or low in _THING_MAY_FOLLOW or not (low.isalpha() and low != "\x00"):
        return False
    if (
        r.tags[j]
        and "past" not in r.tags[j]
        and ("clock" in r.tags[j] or "part" in r.tags[j] or "weekday" in r.tags[j] or "to" in r.tags[j])
    ):
        return False
    if "past" in r.tags[j] or "future" in r.tags[j]:
        return False
    if r.lang == "de" and low.endswith(_OCCASION_ENDS):
        return False  # "am 9. Mittagessen mit Frau X"
    return r.text[j][:1].isupper() or r.lang == "en" or low in ("mal", "quartal")
