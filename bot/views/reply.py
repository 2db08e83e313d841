"""What a handler answers: text and buttons, as values. Of the wire format only the callback codec is known here."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.texts import Html, Locale, html, label, say
from bot.views.fitting import fitted

CALLBACK_BYTES = 64
ID_DIGITS = 18
"""Fewer make a number that every database takes."""
LABEL_CHARS = 100  # a phone shows fewer, and all buttons of a message together must not grow too long


class BadCallbackError(ValueError):
    """Callback data that this program did not write."""


@dataclass(frozen=True, slots=True)
class Button:
    """A verb on a thing. `arg` is a version, a choice or empty; a button with `url` opens that link instead."""

    label: str
    verb: str = ""
    id: int = 0
    arg: str = ""
    url: str | None = None

    @property
    def data(self) -> str:
        data = f"{self.verb}:{self.id}:{self.arg}"
        assert len(data.encode()) <= CALLBACK_BYTES, data
        return data


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button as it came back; it may be forged, so handlers check the thing and the presser."""

    verb: str
    id: int
    arg: str

    @property
    def number(self) -> int | None:
        return number_of(self.arg)

    @property
    def day(self) -> date | None:
        return day_of(self.arg)


def read_callback(data: str) -> Press:
    """Raises BadCallbackError on anything a Button did not write."""
    parts = data.split(":")
    if len(parts) != 3 or not parts[0].isidentifier() or not (parts[1].isascii() and parts[1].isdigit()):
        raise BadCallbackError(data[:CALLBACK_BYTES])
    if len(parts[1]) > ID_DIGITS:
        raise BadCallbackError(data[:CALLBACK_BYTES])
    return Press(parts[0], int(parts[1]), parts[2])


def number_of(text: str) -> int | None:
    """A number that a button carries; None for whatever else a forged one may hold."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < ID_DIGITS else None


def day_of(text: str) -> date | None:
    """A day that a button carries; None for whatever else a forged one may hold."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class About:
    """What a message of the bot is about: so that a reply to it, or a tap, finds its customer again."""

    account_id: int | None = None
    action_id: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One message. On a tap it edits the message of the button, unless `fresh`; `toast` is the note over the chat."""

    text: Html
    rows: Rows = ()
    about: About = field(default_factory=About)
    toast: str = ""
    fresh: bool = False
    edits: int | None = None  # outbox row whose message this replaces

    def payload(self) -> dict[str, Any]:
        """Parameters of sendMessage and editMessageText, without the chat."""
        made: dict[str, Any] = {
            "text": fitted(self.text),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if self.rows:
            made["reply_markup"] = {"inline_keyboard": [[_wire(b) for b in row] for row in self.rows]}
        return made


@dataclass(frozen=True, slots=True)
class Toast:
    """Only the small note over the chat; the message of the button stays as it is."""

    text: str
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """Says sentences in one person's language."""

    locale: Locale

    def __call__(self, key: str, **facts: object) -> Html:
        return say(self.locale, key, **facts)

    def label(self, key: str, **facts: object) -> str:
        return label(self.locale, key, **facts)

    def button(self, key: str, verb: str, id: int = 0, arg: str = "", **facts: object) -> Button:
        return Button(self.label(key, **facts), verb, id, arg)

    @property
    def language(self) -> str:
        return self.locale.split("-")[0]


def bold(value: object) -> Html:
    return Html(f"<b>{html(value)}</b>")


def lines(*parts: Html | str | None) -> Html:
    """Joins what is not empty, one a line."""
    return Html("\n".join(html(part) for part in parts if part))


def paragraphs(*parts: Html | str | None) -> Html:
    """Joins what is not empty, with an empty line between."""
    return Html("\n\n".join(html(part) for part in parts if part))


def joined(parts: Iterable[object], separator: str) -> Html:
    return Html(str(html(separator)).join(html(part) for part in parts))


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word, with an ellipsis."""
    flat = " ".join(text.split())
    if len(flat) <= limit:
        return flat
    cut = flat[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut).rstrip(" ,;.:-") + "…"


def _wire(button: Button) -> dict[str, str]:
    text = button.label if len(button.label) <= LABEL_CHARS else shortened(button.label, LABEL_CHARS)
    if button.url:
        return {"text": text, "url": button.url}
    return {"text": text, "callback_data": button.data}
