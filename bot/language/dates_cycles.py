"""What returns every year: seasons, quarters, week numbers, holidays; and the year itself."""

from bot.language.dates_names import DATING, is_name
from bot.language.dates_numbers import ordinal, year
from bot.language.dates_reader import AT, IN, OF, ON, Cycle, Reader, Stretch
from bot.language.dates_spans import shift
from bot.language.holidays_named import FIRST_WORDS, HOLIDAY_WORDS, LONGEST_NAME


def season(r: Reader, i: int, bits: int) -> tuple[Cycle, int] | None:
    number = r.tags[i].get("season")
    if number is None or is_name(r, i, i + 1):
        return None
    told = year(r, i + 1)
    led = (
        bool(bits & (IN | OF))
        or r.low[i - 1] in DATING
        or "rel" in r.tags[i - 1]
        or "coming" in r.tags[i - 1]
        or "edge" in r.tags[i - 1]
    )
    if (
        not (led or told or r.whole(i, i + 1))
        or (r.low[i] == "fall" and not (led or told))
        or r.low[i - 1] in ("a", "an", "no")
    ):
        return None
    return (Cycle("season", number, told[0]), told[1]) if told else (Cycle("season", number), i + 1)


def quarter(r: Reader, i: int, bits: int) -> tuple[Cycle, int] | None:
    """ "Q3", "Q1/27", "2018Q4", "3. Quartal", "the 4th qtr of 2018"."""
    if r.low[i] == "q" and r.glued[i + 1] and 0 < r.number[i + 1] < 5 and len(r.text[i + 1]) == 1:
        j = i + 2
        before = r.number[i - 1] if i and r.glued[i] else -1
        if before > 0:
            return Cycle("quarter", before and r.number[i + 1] - 1, before if before > 99 else 2000 + before), j
        return _quarter_year(r, j, Cycle("quarter", r.number[i + 1] - 1))
    digits = r.number[i]
    if digits > 0 and len(r.text[i]) in (2, 4) and r.low[i + 1] == "q" and r.glued[i + 1] and 0 < r.number[i + 2] < 5:
        return Cycle("quarter", r.number[i + 2] - 1, digits if digits > 99 else 2000 + digits), i + 3
    told = ordinal(r, i)
    if told is None or not 0 < told[0] < 5 or r.tags[told[1]].get("quarter") is None:
        return None
    if r.low[told[1] + 1] == "-" and r.glued[told[1] + 1] and r.low[told[1] + 2].isalpha():
        return None  # "fourth quarter-inch valve"
    alone = not bits & (IN | OF | ON) and "edge" not in r.tags[i - 1]
    return _quarter_year(r, told[1] + 1, Cycle("quarter", told[0] - 1, None, None, alone))


def _quarter_year(r: Reader, j: int, cycle: Cycle) -> tuple[Cycle, int]:
    k = j + (r.low[j] in ("/", "of", "-", ",", "des"))
    told = year(r, k) or (year(r, k, short=True) if k > j and r.glued[k] else None)
    return (cycle._replace(year=told[0]), told[1]) if told else (cycle, j)


def week_number(r: Reader, i: int, bits: int) -> tuple[Cycle, int] | None:
    """ "KW 50", "KW50/26", "50. KW", "week 48"."""
    if "week_number" in r.tags[i]:
        j = i + 1 + (r.low[i + 1] == "." and r.glued[i + 1])
        number = r.number[j]
        loose = r.low[i] in ("woche", "week", "wk")
        if not 0 < number <= 53 or len(r.text[j]) > 2 or (loose and r.low[i - 1] in ("pro", "per", "die", "der", "a")):
            return None
        if (
            "unit" in r.tags[j + 1]
            or (r.glued[j + 1] and r.low[j + 1] in ("%", "€", "h"))
            or r.low[j + 1] in ("h", "std")
        ):
            return None
        return _quarter_year(r, j + 1, Cycle("week", number))
    told = ordinal(r, i)
    if told and 0 < told[0] <= 53 and r.low[told[1]] in ("kw", "kalenderwoche"):
        return _quarter_year(r, told[1] + 1, Cycle("week", told[0]))
    return None


def holiday(r: Reader, i: int, bits: int) -> tuple[Cycle, int] | None:
    """A holiday by name, of one word or several, with a year if one follows."""
    number, j = r.tags[i].get("holiday"), i + 1
    if r.low[i] in FIRST_WORDS:
        name, k = r.low[i], i + 1
        for _ in range(LONGEST_NAME - 1):
            k += r.low[k] == "-"
            name, k = name + r.low[k], k + 1
            if r.low[k - 1] and name in HOLIDAY_WORDS and not (name == "newyear" and r.low[i - 1] == "the"):
                number, j = HOLIDAY_WORDS[name], k
    if number is None or is_name(r, i, j):
        return None
    told = year(r, j)
    return (Cycle("holiday", number, told[0]), told[1]) if told else (Cycle("holiday", number), j)


def bare_year(r: Reader, i: int, bits: int) -> tuple[Stretch, int] | None:
    """A year, only after a word that makes it one: "in 2014", "seit 2019", "im Jahr 2027"."""
    told = year(r, i)
    if told is None or not (1900 <= told[0] < 2100 or r.tags[i].get("num")):
        return None
    said = r.tags[i - 1].get("unit") == 7 or r.low[i - 1] in (
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
    if (
        not said
        and "edge" not in r.tags[i - 1]
        and not (bits & OF and "edge" in r.tags[i - 2])
        and not r.whole(i, told[1])
    ):
        return None
    if not bits & AT and not _counts_units(r, told[1]):
        start = r.today.replace(year=told[0], month=1, day=1)
        return Stretch(start, shift(start, 7, 1), "year", "year"), told[1]
    return None


def _counts_units(r: Reader, j: int) -> bool:
    """ "in 2000 Stück", "bis 2000 Euro"."""
    low = r.low[j]
    return (
        low in ("%", "€", "$", "stueck", "euro", "eur", "chf", "stk", "pieces", "units", "kg")
        or "unit" in r.tags[j]
        or low == "x"
    )
