"""The sentence around a place in a text, for a card or a receipt."""

import re

_SENTENCE_END = re.compile(r"[.!?…]+[\"“”»)]?\s+(?=[\"„«»(]?[A-ZÄÖÜ0-9@#])|\n")
_NO_END = re.compile(
    r"(?:\b(?:Dr|Prof|Nr|St|bzw|ca|etc|Mio|Mrd|inkl|vgl|Co|Inc|Ltd|Corp|Mr|Mrs|Ms|Str|Tel|u\.a|z\.B|d\.h|[A-Z])|\b\d{1,2})\.$"
)
_REACH = 500


def snippet(text: str, span: tuple[int, int], limit: int = 200) -> str:
    """The sentence around `span` (offsets in `text`), on one line, at most `limit` characters.

    It is cut at words, and the cut shown by "…"; the span itself is kept whole where it fits the limit.
    """
    start, end = max(0, min(span[0], len(text))), max(0, min(span[1], len(text)))
    first, last = _sentence(text, start, end)
    if last - first > limit:
        first, last = _around(text, first, last, (start, end), limit)
    words = " ".join(text[first:last].split())
    return _cut(words, limit)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    first, last = low, high
    for found in _SENTENCE_END.finditer(text, low, high):
        if _NO_END.search(text[max(low, found.start() - 8) : found.start() + 1]):
            continue
        if found.end() <= start:
            first = found.end()
        elif found.start() >= end - 1:
            last = found.start() if text[found.start()] == "\n" else found.end()
            break
    return first, last


def _around(text: str, first: int, last: int, span: tuple[int, int], limit: int) -> tuple[int, int]:
    """A window of the sentence with the span near its beginning."""
    room = max(0, limit - (span[1] - span[0]) - 4)
    begin = max(first, span[0] - room // 3)
    if begin > first:
        blank = text.find(" ", begin, span[0])
        begin = blank + 1 if blank >= 0 else begin
    return begin, last


def _cut(words: str, limit: int) -> str:
    if len(words) <= limit:
        return words
    kept = words[: max(0, limit - 1)]
    blank = kept.rfind(" ")
    return (kept[:blank] if blank > limit // 2 else kept).rstrip(" ,;:–-") + "…" if limit > 0 else ""
