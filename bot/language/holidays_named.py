"""Holidays and feasts that people name in German and English, for DE, AT and CH. Pure arithmetic on the calendar.

A test compares the legal holidays among them with the `holidays` library, which knows no names in everyday speech
("Ostern", "Heiligabend", "Muttertag") and costs 100 ms at import.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from bot.language.tokens import words


class Feast(NamedTuple):
    """Either month and day, or days from Easter Sunday, or the n-th (or -1 = last) weekday of a month."""

    month: int = 0
    day: int = 0
    easter: int | None = None
    weekday: int = -1
    nth: int = 0


_FIXED = {
    "neujahr neujahrstag newyearsday newyear newyears": (1, 1),
    "dreikoenig dreikoenigstag heiligedreikoenige epiphany": (1, 6),
    "berchtoldstag baerzelistag": (1, 2),
    "valentinstag valentinesday valentineday": (2, 14),
    "frauentag weltfrauentag": (3, 8),
    "josefitag josefstag": (3, 19),
    "tagderarbeit maifeiertag staatsfeiertag mayday": (5, 1),
    "mariaehimmelfahrt mariahimmelfahrt assumptionday": (8, 15),
    "tagderdeutscheneinheit germanunityday": (10, 3),
    "reformationstag reformationday": (10, 31),
    "halloween": (10, 31),
    "allerheiligen allsaintsday": (11, 1),
    "allerseelen allsoulsday": (11, 2),
    "martini martinstag": (11, 11),
    "leopoldi": (11, 15),
    "nikolaus nikolaustag nikolo": (12, 6),
    "mariaeempfaengnis mariaempfaengnis": (12, 8),
    "heiligabend heiligerabend weihnachtsabend christmaseve xmaseve": (12, 24),
    "weihnachten weihnacht weihnachtstag weihnachtsfeiertag christtag xmas christmas christmasday xmasday": (12, 25),
    "stefanitag stephanstag stefanstag boxingday": (12, 26),
    "silvester silvesterabend newyearseve": (12, 31),
}
_EASTER = {
    "rosenmontag": -48,
    "faschingsdienstag fastnacht fastnachtsdienstag faschingdienstag shrovetuesday": -47,
    "aschermittwoch ashwednesday": -46,
    "palmsonntag palmsunday": -7,
    "gruendonnerstag maundythursday": -3,
    "karfreitag goodfriday": -2,
    "karsamstag ostersamstag holysaturday": -1,
    "ostern ostersonntag easter eastersunday": 0,
    "ostermontag eastermonday eastermon": 1,
    "christihimmelfahrt himmelfahrt himmelfahrtstag auffahrt ascensionday": 39,
    "pfingsten pfingstsonntag pentecost whitsunday": 49,
    "pfingstmontag whitmonday": 50,
    "trinitatis dreifaltigkeitssonntag": 56,
    "fronleichnam corpuschristi": 60,
}
_NTH = {"muttertag mothersday": (5, 6, 2), "thanksgiving thanksgivingday": (11, 3, 4), "bettag": (9, 6, 3)}

# Names whose day depends on the country: 1000 + position.
_REGIONAL = ("nationalfeiertag bundesfeiertag nationalday", "vatertag fathersday")


def _feasts() -> tuple[dict[str, int], list[Feast]]:
    words: dict[str, int] = {}
    feasts: list[Feast] = []
    table = [(names, Feast(month, day)) for names, (month, day) in _FIXED.items()]
    table += [(names, Feast(easter=offset)) for names, offset in _EASTER.items()]
    table += [(names, Feast(month, weekday=weekday, nth=nth)) for names, (month, weekday, nth) in _NTH.items()]
    for names, feast in table:
        words |= dict.fromkeys(names.split(), len(feasts))
        feasts.append(feast)
    for position, names in enumerate(_REGIONAL):
        words |= dict.fromkeys(names.split(), 1000 + position)
    return words, feasts


_ALL_WORDS, _FEASTS = _feasts()

# One word as typed; names of several words are joined by the grammar (`joined_holiday`).
HOLIDAY_WORDS: Mapping[str, int] = _ALL_WORDS
LONGEST_NAME = 4
FIRST_WORDS = words(
    "new heilige heiliger tag valentines valentine maria mariae christi christmas xmas boxing good easter ash"
    " palm maundy shrove holy whit ascension corpus all german reformation assumption mothers mother fathers"
    " father thanksgiving national may"
)


@lru_cache(maxsize=512)
def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b - (b + 8) // 25 + 1) // 3
    g = (19 * a + b - d - f + 15) % 30
    h, i = divmod(c, 4)
    k = (32 + 2 * e + 2 * h - g - i) % 7
    m = (a + 11 * g + 22 * k) // 451
    month, day = divmod(g + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The n-th (1-based) such weekday of a month; may run into the next month for a fifth that is missing."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _regional(number: int, year: int, region: str) -> date:
    if number == 1000:
        return date(year, *{"AT": (10, 26), "CH": (8, 1)}.get(region, (10, 3)))
    if region == "DE":
        return easter(year) + timedelta(days=39)
    return nth_weekday(year, 6, 6, 2 if region == "AT" else 1 if region == "CH" else 3)


def holiday_date(number: int, year: int, region: str) -> date:
    """The day of the feast `number` (a value of HOLIDAY_WORDS) in a year. `region` is DE, AT, CH or another country."""
    if number >= 1000:
        return _regional(number, year, region)
    feast = _FEASTS[number]
    if feast.easter is not None:
        return easter(year) + timedelta(days=feast.easter)
    if feast.nth:
        return nth_weekday(year, feast.month, feast.weekday, feast.nth)
    return date(year, feast.month, feast.day)
