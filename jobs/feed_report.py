"""What the bot would read from an address or a file: the command `feed`, and the preview of a feed to be added."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any

from bot.clock import Clock, system
from bot.domain.entries import Entry, ParsedFeed
from bot.domain.feeds import Answer
from jobs.download import LIMIT_BYTES, Downloader
from jobs.parsing import FeedParser

_REASONS = {
    "timeout": "no complete answer within 20 seconds",
    "refused_address": "the address is not public; feeds inside the company network need NAHBAR_FEEDS_ALLOW_PRIVATE",
    "bad_address": "not a web address that can be fetched (http or https, no name and password)",
    "dns": "the host name is not known",
    "tls": "no secure connection: the certificate or its settings are wrong",
    "connection": "the connection failed",
    "too_large": "larger than the limit (10 MB)",
    "too_many_redirects": "more than 5 redirects",
    "http": "the answer breaks the HTTP protocol",
    "encoding": "the answer's compression cannot be read",
    "empty": "the document is empty",
    "not_a_feed": "not a feed (RSS, Atom, RDF or JSON Feed)",
    "dangerous": "refused: the document declares entities that fetch or multiply",
    "unreadable": "no parser can read the document",
    "too_slow": "reading takes longer than 5 seconds",
    "parser_died": "reading the document ends the parser",
    "no_file": "the file cannot be read",
}


async def feed_reports(
    sources: Iterable[str], *, allow_private: bool, clock: Clock = system
) -> AsyncIterator[dict[str, Any]]:
    """One report (see contracts.md, verb `feed`) for each address or file, in order."""
    async with Downloader(allow_private=allow_private, clock=clock) as downloader, FeedParser(clock=clock) as parser:
        for source in sources:
            answer = await _answer(source, downloader)
            if isinstance(answer, str):
                yield _report(source, ParsedFeed(error=answer))
            else:
                yield _report(source, await parser.parse(answer.body, answer.url))


async def _answer(source: str, downloader: Downloader) -> Answer | str:
    """The document, or the key of what went wrong."""
    if not source.lower().startswith(("http://", "https://")):
        return await asyncio.to_thread(_file, source)
    answer = await downloader.download(source)
    if answer.error:
        return answer.error
    return answer if 200 <= answer.status < 300 else f"status_{answer.status}"


def _file(source: str) -> Answer | str:
    try:
        with Path(source).open("rb") as file:
            body = file.read(LIMIT_BYTES + 1)
    except (OSError, ValueError):
        return "no_file"
    return Answer(200, "", body=body) if len(body) <= LIMIT_BYTES else "too_large"


def reason(key: str) -> str:
    """An error key in English words."""
    return _REASONS.get(key) or f"the server answers {key.removeprefix('status_')}"


def _report(source: str, feed: ParsedFeed) -> dict[str, Any]:
    return {
        "source": source,
        "title": feed.title,
        "parser": feed.parser,
        "error": reason(feed.error) if feed.error else None,
        "entries": [_entry(entry) for entry in feed.entries],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "title": entry.title,
        "link": entry.link,
        "published": entry.published.isoformat() if entry.published else None,
        "summary": entry.summary,
    }
