"""Time zones and places of public holidays by the names that people use for them."""

from collections.abc import Iterator
from functools import lru_cache

from babel import Locale
from babel.dates import get_timezone_location

from bot.domain.working_time import is_place, zones

COUNTRIES = ("DE", "AT", "CH", "LI", "GB", "IE", "US", "NL")
"""Offered on buttons; any other that is known can be typed."""

ZONES = (
    "Europe/Berlin",
    "Europe/Vienna",
    "Europe/Zurich",
    "Europe/London",
    "Europe/Lisbon",
    "America/New_York",
    "Asia/Dubai",
    "Asia/Singapore",
)
_LANGUAGES = ("de", "en")
_REGION_CHARS = 3
"""ISO 3166-2 parts are at most so long; what is longer is a city with a holiday of its own."""


def zone_name(zone: str, language: str) -> str:
    """ "Wien" for Europe/Vienna; the name itself where Babel knows none, such as localtime."""
    try:
        return str(get_timezone_location(zone, locale=language, return_city=True))
    except LookupError:
        return zone


def find_zone(text: str) -> str | None:
    """The zone of that IANA name or city, in German or English, in any case."""
    return _zones_by_name().get(_folded(text))


@lru_cache(maxsize=1)
def _zones_by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for zone in sorted(zones()):
        area, _, city = zone.rpartition("/")
        found.setdefault(_folded(zone), zone)
        if area in ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"):
            for name in (city, *(zone_name(zone, language) for language in _LANGUAGES)):
                found.setdefault(_folded(name), zone)
    return found


def is_region(region: str) -> bool:
    """Are the public holidays of "DE" or "DE-BY" known?"""
    if region in COUNTRIES:
        return True  # so that an ordinary start costs no import of all the world's holidays
    country, _, part = region.partition("-")
    return is_place(country, part or None) and len(part) <= _REGION_CHARS


def parts(country: str) -> tuple[tuple[str, str], ...]:
    """(code, name) of the country's states or cantons that have holidays of their own, by name; empty for none."""
    return tuple(sorted(_parts(country).items(), key=lambda pair: pair[1]))


@lru_cache(maxsize=32)
def _parts(country: str) -> dict[str, str]:
    from holidays import country_holidays  # 0.2 s to import

    if not is_place(country):
        return {}
    known = country_holidays(country)
    names: dict[str, str] = {code: code for code in known.subdivisions if len(code) <= _REGION_CHARS}
    for name, code in reversed(known.subdivisions_aliases.items()):  # the first name of a code is its usual one
        if code in names:
            names[code] = name
    return names


def region_name(region: str, language: str) -> str:
    """ "Deutschland, Bayern" for DE-BY."""
    country, _, part = region.partition("-")
    name = _country_name(country, language)
    return f"{name}, {_parts(country).get(part, part)}" if part else name


def find_region(text: str) -> str | None:
    """The country, state or canton of that name or code, in German or English."""
    wanted = _folded(text)
    if is_region(text.strip().upper()):
        return text.strip().upper()
    return next((region for name, region in _names() if name == wanted), None)


def _names() -> Iterator[tuple[str, str]]:
    for country in COUNTRIES:
        yield from ((_folded(_country_name(country, language)), country) for language in _LANGUAGES)
        yield from ((_folded(name), f"{country}-{code}") for code, name in parts(country))


def _country_name(country: str, language: str) -> str:
    return str(Locale(language).territories.get(country, country))


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("_", " ").split())
