"""Telegram's HTML: the rules and the wording of td/telegram/MessageEntity.cpp (parse_html)."""

import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusals import ApiError, bad

Entity = dict[str, Any]

_TYPES = {
    "a": "text_link",
    "b": "bold",
    "blockquote": "blockquote",
    "code": "code",
    "del": "strikethrough",
    "em": "italic",
    "i": "italic",
    "ins": "underline",
    "pre": "pre",
    "s": "strikethrough",
    "span": "spoiler",
    "strike": "strikethrough",
    "strong": "bold",
    "tg-emoji": "custom_emoji",
    "tg-spoiler": "spoiler",
    "u": "underline",
}
_REFERENCES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPACE = " \t\r\n\0\v"  # as td's is_space, which counts the terminating zero
_PLAIN = re.compile(r"[^<&\0]+")
_TAG_NAME = re.compile(r"[^ \t\r\n\0\v>]*")
_ATTRIBUTE_NAME = re.compile(r"[^ \t\r\n\0\v=>]*")
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z]+));?")
_LINK = re.compile(r"(?:https?|tg|ton|mailto|tel):\S+", re.IGNORECASE)
_BARE_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?")
_MENTION = re.compile(r"tg://user\?id=(\d{1,18})")


def utf16_length(text: str) -> int:
    """Length as Telegram counts it: characters outside the basic plane count twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Returns the text without tags and its entities as Bot API objects (offsets in UTF-16 units, outer ones first).

    Raises ApiError 400 "can't parse entities: ..." with the byte offset of the offending tag.
    """
    return _Scanner(source).run()


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Strips white space at both ends, as Telegram does before it counts, and moves the entities along."""
    cut = text.lstrip()
    shift = utf16_length(text) - utf16_length(cut)
    cut = cut.rstrip()
    if len(cut) == len(text):
        return text, entities
    end = utf16_length(cut)
    moved: list[Entity] = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        stop = min(entity["offset"] + entity["length"] - shift, end)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return cut, moved


def link_entity(url: str) -> Entity | None:
    """The entity for a link, a mention for tg://user?id=N, or None where Telegram silently drops the link."""
    if mention := _MENTION.fullmatch(url):
        return {"type": "text_mention", "user": {"id": int(mention[1]), "is_bot": False, "first_name": "?"}}
    if _LINK.fullmatch(url):
        return {"type": "text_link", "url": url}
    return {"type": "text_link", "url": f"http://{url}"} if _BARE_DOMAIN.fullmatch(url) else None


def _decode(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return _REFERENCES.get(name, match[0])
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    valid = 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF
    return chr(code) if valid else match[0]


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    piece: int  # where its text begins among the pieces


class _Scanner:
    def __init__(self, source: str) -> None:
        self._source = source.replace("\0", " ") + "\0"
        self._at = 0
        self._pieces: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        while (char := self._source[self._at]) != "\0":
            if char == "<":
                self._tag()
            elif char == "&":
                self._reference()
            else:
                self._put(self._take(_PLAIN))
        if self._open:
            raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{self._open[-1].tag}\"")
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._pieces), self._entities

    def _put(self, piece: str) -> None:
        self._pieces.append(piece)
        self._offset += utf16_length(piece)

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._source, self._at)
        taken = match[0] if match else ""
        self._at += len(taken)
        return taken

    def _skip_space(self) -> str:
        while (char := self._source[self._at]) != "\0" and char in _SPACE:
            self._at += 1
        return char

    def _reference(self) -> None:
        match = _REFERENCE.match(self._source, self._at)
        self._at = match.end() if match else self._at + 1
        self._put(_decode(match) if match else "&")

    def _error(self, reason: str, begin: int, tail: str = "") -> ApiError:
        offset = len(self._source[:begin].encode("utf-8", "surrogatepass"))
        return bad(f"can't parse entities: {reason} at byte offset {offset}{tail}")

    def _tag(self) -> None:
        begin = self._at
        self._at += 1
        if self._source[self._at] == "/":
            self._at += 1
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        tag = self._take(_TAG_NAME).lower()
        if self._source[self._at] == "\0":
            raise self._error("Unclosed start tag", begin)
        if tag not in _TYPES:
            raise self._error(f'Unsupported start tag "{tag}"', begin)
        argument = ""
        while self._skip_space() != ">":
            name, value = self._attribute(tag, begin)
            argument = _argument(tag, name, value) or argument
        self._at += 1
        if tag == "span" and argument != "spoiler":
            raise self._error('Tag "span" must have class "tg-spoiler"', begin)
        self._open.append(_Open(tag, argument, self._offset, len(self._pieces)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        if self._source[self._at] == "\0":
            raise self._error("Unclosed start tag", begin)
        name = self._take(_ATTRIBUTE_NAME)
        if not name:
            raise self._error(f'Empty attribute name in the tag "{tag}"', begin)
        if self._skip_space() != "=":
            if tag == "blockquote" and name == "expandable":
                return name, ""
            raise self._error(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
        self._at += 1
        quote = self._skip_space()
        value = self._quoted(quote) if quote in "\"'" else self._name_token()
        if self._source[self._at] == "\0":
            raise self._error("Unclosed start tag", begin)
        return name, value

    def _quoted(self, quote: str) -> str:
        end = self._source.find(quote, self._at + 1)
        if end < 0:
            self._at = len(self._source) - 1
            return ""
        value = self._source[self._at + 1 : end]
        self._at = end + 1
        return _REFERENCE.sub(_decode, value)

    def _name_token(self) -> str:
        begin = self._at
        value = self._take(_NAME_TOKEN).lower()
        if self._source[self._at] not in _SPACE + ">":
            raise self._error("Unexpected end of name token", begin)
        return value

    def _end_tag(self, begin: int) -> None:
        if not self._open:
            raise self._error("Unexpected end tag", begin)
        found = self._take(_TAG_NAME).lower()
        if self._skip_space() != ">":
            raise self._error("Unclosed end tag", begin)
        self._at += 1
        expected = self._open[-1].tag
        if found and found != expected:
            raise self._error("Unmatched end tag", begin, f', expected "</{expected}>", found "</{found}>"')
        self._close(self._open.pop())

    def _close(self, tag: _Open) -> None:
        length = self._offset - tag.offset
        entity = self._entity(tag)
        if length == 0 or entity is None:
            return
        entity |= {"offset": tag.offset, "length": length}
        inner = self._entities[-1] if self._entities else {}
        code_inside = inner.get("type") == "code" and "language" in inner
        if tag.tag == "pre" and code_inside and inner["offset"] == tag.offset and inner["length"] == length:
            self._entities[-1] = entity | {"language": inner["language"]}
        else:
            self._entities.append(entity)

    def _entity(self, tag: _Open) -> Entity | None:
        match tag.tag:
            case "a":
                return link_entity(tag.argument or "".join(self._pieces[tag.piece :]))
            case "code" if tag.argument:
                return {"type": "code", "language": tag.argument}
            case "blockquote" if tag.argument:
                return {"type": "expandable_blockquote"}
            case "tg-emoji":
                return {"type": "custom_emoji", "custom_emoji_id": tag.argument} if tag.argument else None
        return {"type": _TYPES[tag.tag]}


def _argument(tag: str, name: str, value: str) -> str:
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case "code", "class" if value.startswith("language-"):
            return value.removeprefix("language-")
        case "span", "class" if value.startswith("tg-"):
            return value.removeprefix("tg-")
        case "blockquote", "expandable":
            return "1"
    return ""
