"""The verb `match`: JSON values in, JSON values out (contracts: match)."""

from collections.abc import Mapping
from time import perf_counter
from typing import Any

from bot.domain.matching import Matcher, Watched
from bot.domain.press_events import events
from bot.domain.press_firms import places_of


def watched(entry: Mapping[str, Any]) -> Watched:
    """One entry of the watch-list. Raises ValueError, naming what is missing."""
    id, name = entry.get("id"), entry.get("name")
    if not isinstance(id, str) or not isinstance(name, str):
        raise ValueError("a watch-list entry needs id and name as text")
    return Watched(id, name, _texts(entry, "aliases"), bool(entry.get("company", True)), _texts(entry, "cues"))


def _texts(entry: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = entry.get(key) or ()
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{key} of {entry.get('id')} is a list of texts")
    return tuple(value)


def answer_line(matcher: Matcher, line: Mapping[str, Any]) -> dict[str, Any]:
    """The answer to one input line; `ms` is the time of matching alone. A line without text gets an error."""
    text, lang = line.get("text"), line.get("lang", "de")
    if not isinstance(text, str):
        return {"id": line.get("id"), "error": "text is missing"}
    started = perf_counter()
    lang = lang if isinstance(lang, str) else "de"
    mentions = matcher.find(text, lang)
    reported = events(text, lang, places_of(text, [m for m in mentions if matcher.is_company(m.id)]))
    spent = (perf_counter() - started) * 1000
    return {
        "id": line.get("id"),
        "mentions": [{"ent": m.id, "span": [m.start, m.end], "score": m.score} for m in mentions],
        "events": list(reported),
        "ms": round(spent, 3),
    }
