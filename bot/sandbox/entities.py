"""Entities that Telegram finds by itself, and a message as safe HTML for the page."""

import re
from html import escape
from itertools import pairwise
from typing import Any

from bot.sandbox.markup import Entity, utf16_length
from bot.sandbox.refusals import bad

MOST_ENTITIES = 100

_SPOTS = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)])"
    r"|(?P<email>\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31})"
    r"|(?P<hashtag>(?<![\w&])#\w*[^\W\d]\w*)"
)
_HINT = re.compile(r"[/@#]")
_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "spoiler": "tg-spoiler",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
_SAFE_LINK = re.compile(r"(?:https?|mailto|tel|tg):", re.IGNORECASE)


def spot(text: str, known: list[Entity]) -> list[Entity]:
    """`known` and the commands, links, addresses, mentions and hashtags found outside of them, in order."""
    if not _HINT.search(text):
        return known
    found = list(known)
    for match in _SPOTS.finditer(text):
        offset = utf16_length(text[: match.start()])
        entity = {"type": match.lastgroup, "offset": offset, "length": utf16_length(match[0])}
        if not any(_overlap(entity, other) for other in known):
            found.append(entity)
    return sorted(found[:MOST_ENTITIES], key=lambda entity: (entity["offset"], -entity["length"]))


def checked(entities: Any, text: str) -> list[Entity]:
    """The entities a caller sent himself; raises ApiError 400 where they are no entities or lie outside the text."""
    if not isinstance(entities, list):
        raise bad("can't parse entities: expected an Array of MessageEntity")
    end = utf16_length(text)
    for entity in entities:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad("can't parse MessageEntity: Object expected as MessageEntity")
        offset, length = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad('can\'t parse MessageEntity: Can\'t find field "offset" or "length"')
        if offset < 0 or length < 0 or offset + length > end:
            raise bad(f"entity beginning at UTF-16 offset {offset} ends after the end of the text")
    return entities


def to_html(text: str, entities: list[Entity]) -> str:
    """Escaped HTML with only the tags the page knows; overlapping entities are closed and opened again."""
    data = text.encode("utf-16-le", "surrogatepass")
    ordered = sorted(entities[:MOST_ENTITIES], key=lambda entity: (entity["offset"], -entity["length"]))
    spans = [(entity, entity["offset"], entity["offset"] + entity["length"]) for entity in ordered]
    cuts = sorted({0, len(data) // 2, *(start for _, start, _ in spans), *(stop for _, _, stop in spans)})
    pieces: list[str] = []
    standing: list[tuple[str, str]] = []
    for start, stop in pairwise(cuts):
        part = data[start * 2 : stop * 2].decode("utf-16-le", "replace")
        wanted = [_tag(entity, part) for entity, begin, end in spans if begin <= start and end >= stop]
        _turn(pieces, standing, [tag for tag in wanted if tag is not None])
        pieces.append(escape(part))
    _turn(pieces, standing, [])
    return "".join(pieces)


def _turn(pieces: list[str], standing: list[tuple[str, str]], wanted: list[tuple[str, str]]) -> None:
    shared = 0
    while shared < min(len(standing), len(wanted)) and standing[shared] == wanted[shared]:
        shared += 1
    pieces.extend(f"</{name}>" for name, _ in reversed(standing[shared:]))
    pieces.extend(f"<{name}{attributes}>" for name, attributes in wanted[shared:])
    standing[shared:] = wanted[shared:]


def _tag(entity: Entity, part: str) -> tuple[str, str] | None:
    kind = entity["type"]
    if kind in _TAGS:
        return _TAGS[kind], ""
    target = {"text_link": str(entity.get("url", "")), "url": part, "email": f"mailto:{part}"}.get(kind, "")
    return ("a", f' href="{escape(target)}"') if _SAFE_LINK.match(target) else None


def _overlap(one: Entity, other: Entity) -> bool:
    after = bool(one["offset"] >= other["offset"] + other["length"])
    before = bool(other["offset"] >= one["offset"] + one["length"])
    return not (after or before)
