from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import theatre
from tests.browser.theatre import Theatre


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if theatre.CHROMIUM is None:
        pytest.skip("needs Debian's Chromium: make browser")
    with theatre.chromium() as running:
        yield running


@pytest.fixture(scope="module")
def demo(browser: Browser) -> Iterator[Theatre]:
    """One demo for the whole module; without a browser none is started."""
    with theatre.playing() as playing:
        yield playing


@pytest.fixture
def page(browser: Browser, demo: Theatre) -> Iterator[Page]:
    seat = theatre.seat(browser, demo)
    yield seat
    seat.close()
