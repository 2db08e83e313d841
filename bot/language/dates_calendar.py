"""Named days: months, weekdays, holidays, seasons, quarters, week numbers, days of the month. Names of people are told apart here."""

from bot.language.dates_numbers import era, ordinal, year
from bot.language.dates_reader import AT, FIRST, IN, OF, ON, Cycle, Pattern, Reader, Stretch, day_stretch
from bot.language.dates_spans import shift
from bot.language.holidays_named import FIRST_WORDS, HOLIDAY_WORDS, LONGEST_NAME

# Months that are also a word or a first name: they need a preposition, a day or a year.
_HOMONYMS = frozenset(["may", "march", "mai", "april", "august", "june", "juno"])
_AFTER_NAME = frozenset(
    [
        "gmbh",
        "ag",
        "kg",
        "ohg",
        "se",
        "eu",
        "gesmbh",
        "gbr",
        "ug",
        "og",
        "keg",
        "mbh",
        "co",
        "ltd",
        "inc",
        "llc",
        "plc",
        "sarl",
        "sa",
        "bau",
        "group",
        "gruppe",
        "holding",
    ]
)
_ENDS = frozenset([".", ",", ":", ";", "!", "?", "\n", "-", "–", "(", '"'])
_DATING = frozenset(
    [
        "am",
        "an",
        "b",
        "bis",
        "ab",
        "seit",
        "vom",
        "zum",
        "vor",
        "nach",
        "gegen",
        "kommenden",
        "naechsten",
        "letzten",
        "diesen",
        "on",
        "by",
        "until",
        "till",
        "since",
        "before",
        "after",
        "next",
        "last",
        "this",
        "from",
        "for",
        "wv",
        "wiedervorlage",
        "in",
        "im",
        "of",
        "anfang",
        "mitte",
        "ende",
        "early",
        "mid",
        "late",
        "end",
        "during",
        "to",
    ]
)


def is_name(r: Reader, i: int, j: int) -> bool:
    """The words i..j are a surname or part of a firm: "Frau Freitag", "Dr. März", "Sommer GmbH", "May & Fields"."""
    k = i - 1 - (r.low(i - 1) == "." and i > 1)
    if r.has(k, "salutation") and k >= 0:
        return True
    after = j + (r.low(j) == "-")
    if r.low(after) in _AFTER_NAME and r.at(after).text[:1].isupper():
        return True
    if r.lang == "en" and r.at(i).text[:1].isupper() and _surname(r, i, j):
        return True
    joined = r.low(j) in ("&", "+") or r.low(i - 1) in ("&", "+")
    return joined and (r.at(j + 1).text[:1].isupper() or r.at(i - 2).text[:1].isupper())


def _surname(r: Reader, i: int, j: int) -> bool:
    """ "Met Sunday Okafor": in English a capital after a bare day or month goes on with a name."""
    after = r.at(j)
    if not after.text[:1].isupper() or after.tags or after.text.isupper() or r.low(i - 1) in _DATING or i == 0:
        return False
    return not (r.has(i - 1, "rel") or r.has(i - 1, "edge") or r.has(i - 1, "article") or r.low(i - 1) in _ENDS)


def _month_at(r: Reader, i: int) -> int | None:
    month = r.tag(i, "month")
    return month if month is not None else r.tag(i, "month_short")


def month_date(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    """ "18. Juli 2014", "July 18", "the 15th of February", "März 2027", "im Mai"."""
    found = _day_then_month(r, i) or _month_then_day(r, i) or _year_month_day(r, i)
    if found is not None:
        return found
    month = _month_at(r, i)
    if month is None or is_name(r, i, i + 1) or _no_such_day(r, i):
        return None
    j = i + 1 + (r.low(i + 1) == "." and r.has(i, "month_short"))
    told = (
        year(r, j)
        or (year(r, j + 1) if r.low(j) in (",", "of", "'") else None)
        or (year(r, j) if r.low(j) in "'’" else None)
    )
    if told is not None:
        return Pattern(month=month, year=told[0]), told[1]
    return (Pattern(month=month), j) if _said_alone(r, i, j, bits) else None


def _no_such_day(r: Reader, i: int) -> bool:
    """ "32 August", "February 30": figures beside the month that are no day of it leave no date at all."""
    before, after = r.number(i - 1), r.number(i + 1)
    if 0 <= before < 100 or (r.low(i - 1) == "." and r.number(i - 2) >= 0 and r.glued(i - 1)):
        return r.tag(i - 2, "weekday") is None
    return after >= 0 and len(r.at(i + 1).text) != 4 and not _is_time(r, i + 1) and (after > 31 or 0 < after <= 31)


def _is_time(r: Reader, j: int) -> bool:
    return r.low(j + 1) in (":", "h") or r.has(j + 1, "clock") or r.has(j + 1, "meridiem")


def _year_month_day(r: Reader, i: int) -> tuple[Pattern, int] | None:
    """2018 March 18."""
    told, month, day = year(r, i), _month_at(r, i + 1), r.number(i + 2)
    if told is None or month is None or told[1] != i + 1 or not 0 < day <= 31:
        return None
    return Pattern(day=day, month=month, year=told[0]), i + 3


def _said_alone(r: Reader, i: int, j: int, bits: int) -> bool:
    if r.whole(i, j):
        return True
    needs = r.low(i) in _HOMONYMS or r.has(i, "month_short")
    led = bool(bits & (IN | OF)) or r.low(i - 1) in _DATING or r.has(i - 1, "edge") or r.has(i - 1, "rel")
    if needs and r.low(i - 1) in ("von", "mit", "an", "for", "from") and r.at(j).text[:1].isupper() and not r.at(j).tags:
        return False  # "von August Schneider"
    return led if needs else True


def _day_then_month(r: Reader, i: int) -> tuple[Pattern, int] | None:
    told = ordinal(r, i) or ((r.number(i), i + 1) if 0 < r.number(i) <= 31 and len(r.at(i).text) < 3 else None)
    if told is None or (i and r.glued(i) and r.low(i - 1) in (".", "/", ":")):
        return None
    day, j = told
    if r.low(j) in ("day", "tag"):
        j += 1
    if r.low(j) in ("of", "des") or (r.low(j) == "-" and r.glued(j)):
        j += 1
    month = _month_at(r, j)
    if (
        month is None
        or not 0 < day <= 31
        or (r.low(j) == "may" and r.at(j).text == "may" and not r.ends(j + 1) and told[1] == i + 1)
    ):
        return None
    return _and_year(r, j + 1, Pattern(day=day, month=month))


def _month_then_day(r: Reader, i: int) -> tuple[Pattern, int] | None:
    month = _month_at(r, i)
    if month is None or is_name(r, i, i):
        return None
    j = i + 1 + (r.low(i + 1) in (".", ",") and r.glued(i + 1))
    j += r.lang == "en" and r.has(j, "article")
    told = ordinal(r, j) if r.number(j) < 0 or r.glued(j + 1) else None
    if told is None and 0 < r.number(j) <= 31 and len(r.at(j).text) < 3:
        told = r.number(j), j + 1
    if told is None or not 0 < told[0] <= 31:
        return None
    if r.low(told[1]) in (":", "%", "€") or r.has(told[1], "unit") or r.has(told[1], "clock"):
        return None
    if r.lang == "de" and r.low(told[1]) == "." and r.glued(told[1]) and _month_at(r, told[1] + 1):
        return None
    return _and_year(r, told[1], Pattern(day=told[0], month=month))


def _and_year(r: Reader, j: int, pattern: Pattern) -> tuple[Pattern, int]:
    j += r.low(j) == "." and r.has(j - 1, "month_short") and not r.ends(j)
    k = j + (r.low(j) == ",")
    k += r.low(k) in ("of", "in") and r.number(k + 1) > 999
    after = era(r, k)
    if after is not None:
        return pattern._replace(year=r.number(k)), after
    told = year(r, k, short=True)
    if told is not None and r.low(told[1]) not in (":", "uhr"):
        return pattern._replace(year=told[0]), told[1]
    return pattern, j


def weekday(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    """A weekday in full, or abbreviated where the company leaves no other reading."""
    value = r.tag(i, "weekday")
    if value is not None and not is_name(r, i, i + 1) and not _recurs(r, i):
        return Pattern(weekday=value), i + 1 + (r.low(i + 1) == "’")
    value = r.tag(i, "weekday_short")
    if value is None or not _is_short_day(r, i, bits):
        return None
    return Pattern(weekday=value), i + 1 + (r.low(i + 1) == "." and r.glued(i + 1))


def _recurs(r: Reader, i: int) -> bool:
    """ "jeden Montag", "every Friday" name no day."""
    return (r.has(i - 1, "each") and i > 0) or (r.has(i - 2, "each") and i > 1 and r.has(i - 1, "ord"))


def _is_short_day(r: Reader, i: int, bits: int) -> bool:
    j = i + 1 + (r.low(i + 1) == "." and r.glued(i + 1))
    if r.whole(i, j):
        return True
    if is_name(r, i, i + 1) or _recurs(r, i):
        return False
    text = r.at(i).text
    if text == "so" or text == "so.":
        return False
    if r.lang == "de" and r.low(i) == "fr" and j == i + 2 and not bits & ON and r.at(j).text[:1].isupper():
        return False  # Fr. Müller
    led = (
        bool(bits & ON) or r.low(i - 1) in _DATING or r.has(i - 1, "rel") or r.has(i - 1, "coming") or _after_week(r, i)
    )
    if not text[:1].isupper():
        return led and r.low(i) not in ("so", "sun", "sat", "di") and (r.lang == "en" or r.low(i) != "mit")
    dated = _date_follows(r, j) or _stands_free(r, i, j)
    return led or dated or (r.ends(j) and i > 0 and r.low(i) != "so" and r.low(i - 1) not in (".", "\n")) or _clause_end(r, i, j)


def _after_week(r: Reader, i: int) -> bool:
    return r.tag(i - 1, "unit") == 4 and i > 0


def _date_follows(r: Reader, j: int) -> bool:
    k = j + (r.low(j) == ",")
    k += r.has(k, "article")
    if ordinal(r, k) is not None:
        return True
    if r.number(k) >= 0:
        return (
            r.low(k + 1) in (".", ":", "/", "h")
            or r.has(k + 1, "clock")
            or r.has(k + 1, "meridiem")
            or _month_at(r, k + 1) is not None
        )
    ranged = r.low(j) in ("-", "–", "/") and r.has(j + 1, "weekday_short")
    return (
        ranged or r.has(k, "part") or (_month_at(r, k) is not None and r.number(k + 1) > 0) or r.low(j) in ("um", "at")
    )


def _stands_free(r: Reader, i: int, j: int) -> bool:
    """ "Tue or Wed suits them", "Call, Fr frei": written with its capital and not the front of a name."""
    after = r.at(j)
    if r.low(i) in ("so", "sun", "sat", "mar") or r.at(i).text.isupper() or (after.text[:1].isupper() and not after.tags):
        return False
    if r.lang == "en":
        return j == i + 1
    return j == i + 1 and i > 0 and r.low(i - 1) not in (".", "\n", "!", "?") and after.low.isalpha()


def _clause_end(r: Reader, i: int, j: int) -> bool:
    """ "WV Mo, Angebot": a lone capitalised abbreviation before a comma, or after another weekday and a dash."""
    if r.low(i - 1) in ("-", "–") and r.has(i - 2, "weekday_short"):
        return True
    return r.low(j) in (",", ";", ")") and i > 0 and r.lang == "de" and len(r.at(i).text) == 2 and r.low(i) != "so"


def named_day(r: Reader, i: int, bits: int) -> tuple[Stretch, int] | None:
    """ "heute", "übermorgen", "the day after tomorrow". "Morgen" as a part of the day is left to the parts."""
    if r.tag(i, "unit") == 3 and r.low(i + 1) in ("after", "before") and r.has(i + 2, "day"):
        sign = 1 if r.low(i + 1) == "after" else -1
        return day_stretch(shift(r.today(), 3, (r.tag(i + 2, "day") or 0) + sign)), i + 3
    offset = r.tag(i, "day")
    if offset is None or is_name(r, i, i + 1):
        return None
    if r.low(i) == "morgen" and (
        r.has(i - 1, "greeting")
        or r.low(i - 1) in ("am", "der", "den", "dem", "jeden", "diesen", "gegen", "guten", "moin")
    ):
        return None
    if r.low(i) == "morgen" and (r.tag(i - 1, "day") is not None or r.has(i - 1, "weekday")):
        return None
    return day_stretch(shift(r.today(), 3, offset), "day:said"), i + 1


def season(r: Reader, i: int, bits: int) -> tuple[Cycle, int] | None:
    number = r.tag(i, "season")
    if number is None or is_name(r, i, i + 1):
        return None
    told = year(r, i + 1)
    led = (
        bool(bits & (IN | OF))
        or r.low(i - 1) in _DATING
        or r.has(i - 1, "rel")
        or r.has(i - 1, "coming")
        or r.has(i - 1, "edge")
    )
    if (
        not (led or told or r.whole(i, i + 1))
        or (r.low(i) == "fall" and not (led or told))
        or r.low(i - 1) in ("a", "an", "no")
    ):
        return None
    return (Cycle("season", number, told[0]), told[1]) if told else (Cycle("season", number), i + 1)


def quarter(r: Reader, i: int, bits: int) -> tuple[Cycle, int] | None:
    """ "Q3", "Q1/27", "2018Q4", "3. Quartal", "the 4th qtr of 2018"."""
    if r.low(i) == "q" and r.glued(i + 1) and 0 < r.number(i + 1) < 5 and len(r.at(i + 1).text) == 1:
        j = i + 2
        before = r.number(i - 1) if i and r.glued(i) else -1
        if before > 0:
            return Cycle("quarter", before and r.number(i + 1) - 1, before if before > 99 else 2000 + before), j
        return _quarter_year(r, j, Cycle("quarter", r.number(i + 1) - 1))
    digits = r.number(i)
    if (
        digits > 0
        and len(r.at(i).text) in (2, 4)
        and r.low(i + 1) == "q"
        and r.glued(i + 1)
        and 0 < r.number(i + 2) < 5
    ):
        return Cycle("quarter", r.number(i + 2) - 1, digits if digits > 99 else 2000 + digits), i + 3
    told = ordinal(r, i)
    if told is None or not 0 < told[0] < 5 or r.tag(told[1], "quarter") is None:
        return None
    if r.low(told[1] + 1) == "-" and r.glued(told[1] + 1) and r.low(told[1] + 2).isalpha():
        return None  # "fourth quarter-inch valve"
    alone = not bits & (IN | OF | ON) and not r.has(i - 1, "edge")
    return _quarter_year(r, told[1] + 1, Cycle("quarter", told[0] - 1, None, None, alone))


def _quarter_year(r: Reader, j: int, cycle: Cycle) -> tuple[Cycle, int]:
    k = j + (r.low(j) in ("/", "of", "-", ",", "des"))
    told = year(r, k) or (year(r, k, short=True) if k > j and r.glued(k) else None)
    return (cycle._replace(year=told[0]), told[1]) if told else (cycle, j)


def week_number(r: Reader, i: int, bits: int) -> tuple[Cycle, int] | None:
    """ "KW 50", "KW50/26", "50. KW", "week 48"."""
    if r.has(i, "week_number"):
        j = i + 1 + (r.low(i + 1) == "." and r.glued(i + 1))
        number = r.number(j)
        loose = r.low(i) in ("woche", "week", "wk")
        if (
            not 0 < number <= 53
            or len(r.at(j).text) > 2
            or (loose and r.low(i - 1) in ("pro", "per", "die", "der", "a"))
        ):
            return None
        if r.has(j + 1, "unit") or (r.glued(j + 1) and r.low(j + 1) in ("%", "€", "h")) or r.low(j + 1) in ("h", "std"):
            return None
        return _quarter_year(r, j + 1, Cycle("week", number))
    told = ordinal(r, i)
    if told and 0 < told[0] <= 53 and r.low(told[1]) in ("kw", "kalenderwoche"):
        return _quarter_year(r, told[1] + 1, Cycle("week", told[0]))
    return None


def holiday(r: Reader, i: int, bits: int) -> tuple[Cycle, int] | None:
    """A holiday by name, of one word or several, with a year if one follows."""
    number, j = r.tag(i, "holiday"), i + 1
    if r.low(i) in FIRST_WORDS:
        name, k = r.low(i), i + 1
        for _ in range(LONGEST_NAME - 1):
            k += r.low(k) == "-"
            name, k = name + r.low(k), k + 1
            if r.low(k - 1) and name in HOLIDAY_WORDS:
                number, j = HOLIDAY_WORDS[name], k
    if number is None or is_name(r, i, j):
        return None
    told = year(r, j)
    return (Cycle("holiday", number, told[0]), told[1]) if told else (Cycle("holiday", number), j)


_THING_MAY_FOLLOW = frozenset(
    [
        "mit",
        "in",
        "bei",
        "fuer",
        "am",
        "an",
        "zu",
        "im",
        "vom",
        "und",
        "oder",
        "um",
        "den",
        "die",
        "das",
        "der",
        "ist",
        "war",
        "hat",
        "wegen",
        "vor",
        "nach",
        "ab",
        "da",
        "dann",
        "noch",
        "wieder",
        "bitte",
        "habe",
        "hab",
        "hatte",
        "waren",
        "wir",
        "ich",
        "er",
        "sie",
        "es",
        "frau",
        "herr",
        "hr",
        "fr",
        "dr",
        "with",
        "w",
        "at",
        "for",
        "on",
        "and",
        "or",
        "to",
        "was",
        "we",
        "i",
        "he",
        "she",
        "they",
        "from",
        "by",
        "about",
        "in",
        "is",
        "will",
        "had",
        "has",
        "have",
        "between",
        "because",
    ]
)


def day_of_month(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    """ "am 3.", "on the 18th", "bis 5.": a bare ordinal after a dating word that counts no thing ("am 3. Standort")."""
    told = ordinal(r, i)
    if told is None and r.low(i - 1) == "the" and 0 < r.number(i) <= 31 and r.whole(i - 1, i + 1):
        told = r.number(i), i + 1
    if told is None or not 0 < told[0] <= 31 or (i and r.glued(i) and r.low(i - 1) in (".", ",", "/", "-")):
        return None
    named = r.has(i - 1, "weekday") or r.has(i - 1, "weekday_short") or r.has(i - 2, "weekday") or (r.low(i - 1) == "den" and r.low(i - 2) not in ("in", "an", "mit", "bei", "fuer", "auf", "durch", "ueber"))
    dating = r.low(i - 1) in _DATING or (r.has(i - 1, "article") and r.low(i - 2) in _DATING and r.low(i - 1) != "die")
    if r.lang == "en" and r.has(i - 1, "article"):
        dating = dating and r.low(i - 2) in ("on", "by", "until", "till", "since", "before", "after", "from", "for")
    if r.low(i - 1) in (
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
    low = r.low(j)
    if r.has(j, "num") or (r.number(j) >= 0 and not _is_time(r, j)):
        return True
    if not low or low in _THING_MAY_FOLLOW or not (low.isalpha() and low != "\x00"):
        return False
    if (
        r.at(j).tags
        and not r.has(j, "past")
        and (r.has(j, "clock") or r.has(j, "part") or r.has(j, "weekday") or r.has(j, "to"))
    ):
        return False
    if r.has(j, "past") or r.has(j, "future"):
        return False
    return r.at(j).text[:1].isupper() or r.lang == "en" or low in ("mal", "quartal")


def bare_year(r: Reader, i: int, bits: int) -> tuple[Stretch, int] | None:
    """A year, only after a word that makes it one: "in 2014", "seit 2019", "im Jahr 2027"."""
    told = year(r, i)
    if told is None or not (1900 <= told[0] < 2100 or r.tag(i, "num")):
        return None
    said = r.tag(i - 1, "unit") == 7 or r.low(i - 1) in (
        "in",
        "since",
        "seit",
        "ab",
        "bis",
        "until",
        "before",
        "after",
        "through",
        "during",
        "vor",
        "nach",
        "of",
        "by",
    )
    if not said and not r.has(i - 1, "edge") and not (bits & OF and r.has(i - 2, "edge")) and not r.whole(i, told[1]):
        return None
    if not bits & AT and not _counts_units(r, told[1]):
        start = r.today().replace(year=told[0], month=1, day=1)
        return Stretch(start, shift(start, 7, 1), "year", "year"), told[1]
    return None


def _counts_units(r: Reader, j: int) -> bool:
    """ "in 2000 Stück", "bis 2000 Euro"."""
    low = r.low(j)
    return (
        low in ("%", "€", "$", "stueck", "euro", "eur", "chf", "stk", "pieces", "units", "kg")
        or r.has(j, "unit")
        or low == "x"
    )


__all__ = [
    "FIRST",
    "bare_year",
    "day_of_month",
    "holiday",
    "is_name",
    "month_date",
    "named_day",
    "quarter",
    "season",
    "week_number",
    "weekday",
]
