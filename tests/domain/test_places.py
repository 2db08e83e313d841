"""Zones and places of public holidays by the names that people use."""

from zoneinfo import ZoneInfo

import pytest

from bot.domain import places
from bot.domain.working_time import zones


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Wien", "Europe/Vienna"),
        ("vienna", "Europe/Vienna"),
        (" zürich ", "Europe/Zurich"),
        ("New  York", "America/New_York"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("america/new_york", "America/New_York"),
        ("Huber angerufen", None),
        ("", None),
        ("../etc/passwd", None),
        ("localtime", None),
        ("factory", None),
    ],
)
def test_a_zone_is_found_by_city_or_name(text: str, zone: str | None) -> None:
    assert places.find_zone(text) == zone


def test_every_zone_that_can_be_set_has_a_name() -> None:
    known = (*sorted(zones()), "localtime")  # the last one may be NAHBAR_TIMEZONE
    assert all(places.zone_name(zone, language) for zone in known for language in ("de", "en"))


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Bayern", "DE-BY"),
        ("Schweiz", "CH"),
        ("switzerland", "CH"),
        ("Zürich", "CH-ZH"),
        ("Tirol", "AT-7"),
        ("scotland", "GB-SCT"),
        ("de-by", "DE-BY"),
        ("FR", "FR"),
        ("Mittelerde", None),
        ("DE-XX", None),
        ("", None),
    ],
)
def test_a_region_is_found_by_name_or_code(text: str, region: str | None) -> None:
    assert places.find_region(text) == region


@pytest.mark.parametrize("zone", places.ZONES)
def test_what_is_offered_exists_and_has_names(zone: str) -> None:
    assert ZoneInfo(zone).key == zone and places.zone_name(zone, "de") and places.zone_name(zone, "en")


@pytest.mark.parametrize("country", places.COUNTRIES)
def test_every_part_of_a_country_fits_the_column_and_is_known(country: str) -> None:
    for region in (country, *(f"{country}-{code}" for code, _ in places.parts(country))):
        assert places.is_region(region) and len(region) <= 8 and len(places.region_name(region, "de")) > 2


def test_cities_with_a_holiday_of_their_own_are_no_regions() -> None:
    assert not places.is_region("DE-Augsburg") and len(places.parts("DE")) == 16 and len(places.parts("CH")) == 26
