"""python -m tests.browser.screenshots: the pictures of the README, taken from the running demo."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from bot.texts import Locale
from tests.browser import theatre
from tests.browser.theatre import Phone, Theatre

PICTURES = Path(__file__).parents[2] / "docs" / "screenshots"
LOGGED: dict[str, tuple[str, ...]] = {
    "de": (
        "Gestern mit Frau Kessler von Kranich telefoniert, Angebot bis Freitag zugesagt",
        "Weber angerufen, nicht erreicht",
    ),
    "en": ("Rang Ms Kessler at Kranich yesterday, promised her a quote by Friday", "Called Weber, no answer"),
}
PRESS = {"de": "Klinikum Lahntal gGmbH bekommt neue Leitung", "en": "Klinikum Lahntal gGmbH appoints"}
MORNING = {"de": "Guten Morgen Max", "en": "Morning Max"}
DIGEST = {"de": "Woche 48", "en": "Week 48"}
WIDE, LOW, NARROW = (1080, 700), (1080, 600), (390, 720)


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with theatre.chromium() as browser:
        with theatre.playing("en") as demo:
            _show_phones(browser, demo, "en")
            _show_chats(browser, demo, "en")
        with theatre.playing("de") as demo:
            _show_night(browser, demo, "de")


def _show_phones(browser: Browser, demo: Theatre, language: Locale) -> None:
    with _seated(browser, demo, f"lang={language}&theme=light") as page:
        for text in LOGGED[language]:
            Phone(page, "Max").says(text)
            demo.rest()
        Phone(page, "Ida").says("/team")
        expect(Phone(page, "Ida").heard.last).to_contain_text(DIGEST[language])
        demo.rest()
        _take(page, f"phones-{language}")


def _show_chats(browser: Browser, demo: Theatre, language: Locale) -> None:
    with _seated(browser, demo, f"lang={language}&theme=light", NARROW) as page:
        phone = Phone(page, "Max")
        _take(page, f"log-{language}")
        for name, text in (("morning", MORNING), ("press", PRESS)):
            _top(phone, text[language])
            _take(page, f"{name}-{language}")


def _show_night(browser: Browser, demo: Theatre, language: Locale) -> None:
    with _seated(browser, demo, f"lang={language}&theme=dark", LOW) as page:
        page.locator("#next-morning").click()
        expect(page.locator("#clock")).to_contain_text("08:00")
        demo.rest()
        _top(Phone(page, "Max"), MORNING[language])
        _take(page, f"dark-{language}")


@contextmanager
def _seated(browser: Browser, demo: Theatre, view: str, size: tuple[int, int] = WIDE) -> Iterator[Page]:
    page = theatre.seat(browser, demo, view, size)
    yield page
    page.close()


def _top(phone: Phone, text: str) -> None:
    """Scrolls so that the newest message with that text begins at the upper edge."""
    phone.heard.filter(has_text=text).last.evaluate("node => node.scrollIntoView({block: 'start'})")


def _take(page: Page, name: str) -> None:
    page.wait_for_function("document.fonts.status === 'loaded'")
    page.screenshot(path=PICTURES / f"{name}.png")


if __name__ == "__main__":
    main()
