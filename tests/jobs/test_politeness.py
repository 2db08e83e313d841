"""The politeness list end to end: state, real server, parser, decision; each line is what a server says in turn."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.feeds import FeedDecision, FeedState, after, conditional_headers
from jobs.parsing_child import read_feed
from tests.jobs.downloads import downloading
from tests.jobs.server import NOON, Answering, Site, replying, serving

HOUR = timedelta(hours=1)


async def poll(state: FeedState) -> FeedDecision:
    """One look at a feed as the job does it."""
    async with downloading() as downloader:
        answer = await downloader.download(state.url, conditional_headers(state, NOON))
    parsed = read_feed(answer.body, answer.url, NOON) if answer.status == 200 else None
    return after(state, answer, parsed, NOON)


async def polled(site: Site, times: int = 1, path: str = "/feed") -> FeedDecision:
    decision = await poll(FeedState(site.url(path), NOON))
    for _ in range(times - 1):
        decision = await poll(decision.state)
    return decision


async def test_a_feed_that_did_not_change_is_not_sent_again() -> None:
    async with serving({"/feed": replying(ETag='"1"')}) as site:
        state = (await polled(site)).state
    async with serving({"/feed": replying(304, b"")}) as again:
        decision = await poll(replace(state, url=again.url("/feed")))
    assert again.requests[0].headers["If-None-Match"] == '"1"'
    assert (decision.state.error, decision.state.etag) == (None, '"1"')


@pytest.mark.parametrize(
    ("status", "times", "path"),
    [(301, 1, "/feed"), (301, 2, "/new"), (308, 2, "/new"), (302, 3, "/feed"), (303, 3, "/feed"), (307, 3, "/feed")],
)
async def test_a_feed_moves_at_the_second_permanent_redirect_and_only_then(status: int, times: int, path: str) -> None:
    async with serving({"/feed": replying(status, b"", Location="/new"), "/new": replying()}) as site:
        decision = await polled(site, times)
        assert (decision.state.url, decision.state.error) == (site.url(path), None)
        assert [notice.key for notice in decision.notices] == (["feed-moved"] if path == "/new" else [])


async def test_a_redirect_to_a_page_is_not_stored() -> None:
    pages = {"/feed": replying(301, b"", Location="/login"), "/login": replying(body=b"<html>Log in")}
    async with serving(pages) as site:
        decision = await polled(site, 3)
        assert (decision.state.url, decision.state.error) == (site.url("/feed"), "not_a_feed")


@pytest.mark.parametrize(
    ("answer", "error", "wait", "pause"),
    [
        (replying(404), "status_404", HOUR / 6, None),
        (replying(410), "status_410", None, None),
        (replying(429, Retry_After="7200"), "status_429", 2 * HOUR, 2 * HOUR),
        (replying(429, Retry_After="Tue, 24 Nov 2026 15:00:00 GMT"), "status_429", 3 * HOUR, 3 * HOUR),
        (replying(503, Retry_After="7200"), "status_503", 2 * HOUR, None),
        (replying(body=b"<html>"), "not_a_feed", HOUR / 6, None),
        (replying(body=b""), "empty", HOUR / 6, None),
        (replying(302, b"", Location="http://169.254.169.254/"), "refused_address", HOUR / 6, None),
        (replying(302, b"", Location="/feed"), "too_many_redirects", HOUR / 6, None),
    ],
)
async def test_each_refusal_has_its_wait(
    answer: Answering, error: str, wait: timedelta | None, pause: timedelta | None
) -> None:
    async with serving({"/feed": answer}) as site:
        decision = await polled(site)
    assert decision.state.error == error
    assert decision.state.next_at == (wait and NOON + wait)
    assert decision.host_paused_until == (pause and NOON + pause)
