import json
from pathlib import Path
from typing import Any

import pytest

from jobs.feed_report import feed_reports, reason
from tests.jobs.server import FEED, NOON, replying, serving

REPORT = {
    "title": "Werkblatt",
    "parser": "fastfeedparser",
    "error": None,
    "entries": [
        {
            "id": "w1",
            "title": "Neue Halle in Ulm",
            "link": "https://werkblatt.example/1",
            "published": "2026-11-23T09:00:00+00:00",
            "summary": "Eine kurze Meldung.",
        }
    ],
}


async def feed_report(source: str, allow_private: bool) -> dict[str, Any]:
    reports = [report async for report in feed_reports([source], allow_private=allow_private, clock=lambda: NOON)]
    return reports[0]


async def test_an_address_is_fetched_and_parsed() -> None:
    async with serving({"/feed": replying()}) as site:
        report = await feed_report(site.url("/feed"), allow_private=True)
    assert report == {"source": site.url("/feed"), **REPORT}


async def test_files_and_addresses_are_reported_in_order(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(FEED)
    (tmp_path / "page.html").write_bytes(b"<html><title>Start</title></html>")
    sources = [str(tmp_path / name) for name in ("feed.xml", "page.html", "missing.xml")] + ["http://127.0.0.1:9/"]
    reports = [report async for report in feed_reports(sources, allow_private=False, clock=lambda: NOON)]
    assert [report["source"] for report in reports] == sources
    assert reports[0] == {"source": sources[0], **REPORT}
    assert [report["error"] for report in reports[1:]] == [
        reason("not_a_feed"),
        reason("no_file"),
        reason("refused_address"),
    ]
    assert json.dumps(reports)


@pytest.mark.parametrize(("status", "words"), [(404, "the server answers 404"), (410, "the server answers 410")])
async def test_a_refusal_is_said_with_its_status(status: int, words: str) -> None:
    async with serving({"/feed": replying(status)}) as site:
        assert (await feed_report(site.url("/feed"), allow_private=True))["error"] == words


@pytest.mark.parametrize("source", ["", "feed://x", "/", "\0", "/dev/null/x"])
async def test_what_is_neither_file_nor_address_is_an_error(source: str) -> None:
    assert (await feed_report(source, allow_private=False))["error"] == reason("no_file")
