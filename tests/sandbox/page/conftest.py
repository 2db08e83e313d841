import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.sandbox.page.canned import CannedSandbox, serving

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]

OpenPage = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs Debian's Chromium: make browser")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        yield running
        running.close()


@pytest.fixture
def sandbox() -> Iterator[CannedSandbox]:
    with serving(CannedSandbox()) as canned:
        yield canned


@pytest.fixture
def complaints() -> list[str]:
    """What the pages wrote to the console as errors; a test that provokes some clears them."""
    return []


@pytest.fixture
def open_page(browser: Browser, sandbox: CannedSandbox, complaints: list[str]) -> Iterator[OpenPage]:
    """open_page(width, height, view) waits for the chats; when the test ends, the page must not have complained."""
    pages: list[Page] = []

    def open_(width: int = 1440, height: int = 900, view: str = "lang=de&theme=light") -> Page:
        page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
        pages.append(page)
        page.set_default_timeout(5000)
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"{sandbox.address}#{view}")
        page.wait_for_selector(".message", state="attached")
        return page

    yield open_
    for page in pages:
        page.close()
    assert [text for text in complaints if "Failed to load resource" not in text] == []
