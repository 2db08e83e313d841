"""Making a text fit into one message of Telegram: whatever was said, it is sent, and its markup stays whole."""

import re
from html import unescape

from bot.texts import Html

MESSAGE_UNITS = 4096
"""UTF-16 code units that Telegram takes in one text; tags do not count, a reference counts as what it stands for."""

_PIECE = re.compile(r"</?([a-z]+)[^<>]*>|&[a-z]+;|[^<&]+")


def fitted(text: Html, most: int = MESSAGE_UNITS) -> Html:
    """The text, cut with an ellipsis where it is too long; open tags are closed."""
    if 2 * len(text) <= most or _units(unescape(_without_tags(text))) <= most:
        return text
    kept: list[str] = []
    open_tags: list[str] = []
    room = most - 1  # for the ellipsis
    for piece in _PIECE.finditer(text):
        if piece[1]:
            kept.append(piece[0])
            _note(open_tags, piece)
            continue
        shown = unescape(piece[0]) if piece[0].startswith("&") else piece[0]
        if _units(shown) > room:
            kept.append(_cut(shown, room) if shown == piece[0] else "")
            break
        kept.append(piece[0])
        room -= _units(shown)
    return Html("".join([*kept, "…", *(f"</{tag}>" for tag in reversed(open_tags))]))


def _note(open_tags: list[str], tag: re.Match[str]) -> None:
    if tag[0].startswith("</"):
        open_tags.pop()
    else:
        open_tags.append(tag[1])


def _without_tags(text: str) -> str:
    return re.sub(r"<[^<>]*>", "", text)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, units: int) -> str:
    """As much of it as fits; half a character at the end goes."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")
