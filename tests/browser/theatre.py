"""The real demo in a thread of its own, and Debian's Chromium in front of it."""

import asyncio
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, sync_playwright

from bot.stage import DemoStage, raise_curtain
from bot.texts import Locale

TUESDAY = datetime.fromisoformat("2026-11-24T10:15:00+01:00")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
CHROMIUM = shutil.which("chromium")
START_SECONDS = 60


class Theatre:
    """A running demo; what is done to it from here happens in its own thread."""

    def __init__(self, language: Locale) -> None:
        self._language = language
        self._loop = asyncio.new_event_loop()
        self._ready, self._over = threading.Event(), asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._play()), daemon=True)
        self.stage: DemoStage

    async def _play(self) -> None:
        async with AsyncExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            self.stage = await raise_curtain(stack, folder, TUESDAY, language=self._language)
            self._ready.set()
            await self._over.wait()

    def open(self) -> None:
        self._thread.start()
        assert self._ready.wait(START_SECONDS), "the demo did not start"

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(START_SECONDS)
        self._loop.close()

    @property
    def url(self) -> str:
        return self.stage.sandbox.url

    def rest(self) -> None:
        """Until the bot has nothing left to do or to send."""
        asyncio.run_coroutine_threadsafe(self.stage.rest(), self._loop).result(START_SECONDS)

    def stranger(self, name: str) -> None:
        """Somebody whom nobody has invited gets a phone."""

        async def come() -> None:
            self.stage.sandbox.user(name, language_code=self._language[:2])

        asyncio.run_coroutine_threadsafe(come(), self._loop).result(START_SECONDS)


@contextmanager
def playing(language: Locale = "de") -> Iterator[Theatre]:
    theatre = Theatre(language)
    theatre.open()
    yield theatre
    theatre.close()


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


def seat(
    browser: Browser, theatre: Theatre, view: str = "lang=de&theme=light", size: tuple[int, int] = (1440, 900)
) -> Page:
    """The page as a visitor sees it, its phones loaded."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
    page.set_default_timeout(15_000)
    page.goto(f"{theatre.url}/#{view}")
    page.locator(".message").first.wait_for(state="attached")
    return page


class Phone:
    """One phone on the page, in the hands of the person whose first name it bears."""

    def __init__(self, page: Page, name: str) -> None:
        self.node = page.locator(".phone", has=page.locator(".caption b", has_text=name))

    @property
    def heard(self) -> Locator:
        """All that the bot has written here."""
        return self.node.locator('.message[data-from="bot"]')

    @property
    def said(self) -> Locator:
        return self.node.locator('.message[data-from="user"]')

    def says(self, text: str) -> None:
        field = self.node.locator("textarea.composer")
        field.fill(text)
        field.press("Enter")
