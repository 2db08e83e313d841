import asyncio
import gzip
import socket
import tracemalloc
import zlib
from collections.abc import Callable

import brotli
import pytest
from aiohttp import web
from aiohttp.abc import ResolveResult

from jobs.download import LIMIT_BYTES
from tests.jobs.downloads import Names, Watch, downloading, fetched
from tests.jobs.server import FEED, Answering, raw, replying, serving, streaming, trap


async def test_a_feed_arrives_with_its_headers() -> None:
    answer = await fetched(replying(ETag='"a1"', Last_Modified="Mon, 23 Nov 2026 09:00:00 GMT"))
    assert (answer.status, answer.body, answer.error) == (200, FEED, None)
    assert answer.headers["etag"] == '"a1"'
    assert answer.headers["last-modified"] == "Mon, 23 Nov 2026 09:00:00 GMT"


async def test_validators_are_sent_byte_for_byte_and_304_has_no_body() -> None:
    validators = {"If-None-Match": 'W/"odd  one--gzip"', "If-Modified-Since": "Mon, 23 Nov 2026 9:00:00 +0000"}
    async with serving({"/feed": replying(304, b"")}) as site, downloading() as downloader:
        answer = await downloader.download(site.url("/feed"), validators)
    asked = site.requests[0].headers
    assert (answer.status, answer.body) == (304, b"")
    assert {name: asked[name] for name in validators} == validators


async def test_the_bot_says_who_it_is_and_keeps_no_cookies() -> None:
    async with serving({"/feed": replying(Set_Cookie="seen=1")}) as site, downloading() as downloader:
        await downloader.download(site.url("/feed"))
        await downloader.download(site.url("/feed"))
    assert site.requests[1].headers["User-Agent"] == "Nahbar/0.1 (+feed reader)"
    assert "Cookie" not in site.requests[1].headers


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 429, 500, 503])
async def test_a_refusal_is_handed_on_with_its_status_and_without_its_page(status: int) -> None:
    answer = await fetched(replying(status, b"<html>sorry</html>", Retry_After="120"))
    assert (answer.status, answer.body, answer.headers["retry-after"]) == (status, b"", "120")


@pytest.mark.parametrize(
    ("statuses", "moved_to"),
    [
        ([301], "/1"),
        ([308], "/1"),
        ([302], None),
        ([303], None),
        ([307], None),
        ([301, 308], "/2"),
        ([301, 302], "/1"),
        ([302, 301], None),
        ([301, 301, 301, 301, 301], "/5"),
    ],
)
async def test_redirects_are_followed_and_only_leading_permanent_ones_count_as_a_move(
    statuses: list[int], moved_to: str | None
) -> None:
    pages = {f"/{at}": replying(status, b"", Location=f"/{at + 1}") for at, status in enumerate(statuses)}
    pages[f"/{len(statuses)}"] = replying()
    async with serving(pages) as site, downloading() as downloader:
        answer = await downloader.download(site.url("/0"))
        assert (answer.body, answer.url) == (FEED, site.url(f"/{len(statuses)}"))
        assert answer.moved_to == (site.url(moved_to) if moved_to else None)


async def test_six_redirects_are_too_many() -> None:
    pages = {f"/{at}": replying(302, b"", Location=f"/{at + 1}") for at in range(7)}
    async with serving(pages) as site, downloading() as downloader:
        answer = await downloader.download(site.url("/0"))
    assert answer.error == "too_many_redirects"
    assert len(site.requests) == 6


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(FEED)),
        ("x-gzip", gzip.compress(FEED)),
        ("deflate", zlib.compress(FEED)),
        ("deflate", zlib.compress(FEED)[2:-4]),
        ("br", brotli.compress(FEED)),
        ("identity", FEED),
    ],
)
async def test_compressed_answers_are_unpacked(encoding: str, body: bytes) -> None:
    assert (await fetched(replying(body=body, Content_Encoding=encoding))).body == FEED


async def test_what_can_be_unpacked_is_asked_for() -> None:
    async with serving({"/feed": replying()}) as site, downloading() as downloader:
        await downloader.download(site.url("/feed"))
    assert site.requests[0].headers["Accept-Encoding"] == "gzip, deflate, br"


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
async def test_an_answer_that_comes_in_small_pieces_is_unpacked_whole(encoding: str) -> None:
    packed = {"gzip": gzip.compress(FEED), "deflate": zlib.compress(FEED), "br": brotli.compress(FEED)}[encoding]
    pieces = iter([packed[at : at + 7] for at in range(0, len(packed), 7)])

    async def stream(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Encoding": encoding})
        await response.prepare(request)
        for piece in pieces:
            await response.write(piece)
            await asyncio.sleep(0)
        return response

    assert (await fetched(stream)).body == FEED


@pytest.mark.parametrize(
    ("encoding", "body"), [("gzip", FEED), ("deflate", b"\xff\xff\xff"), ("br", FEED), ("gzip, gzip", FEED)]
)
async def test_compression_that_cannot_be_read_is_a_clear_error(encoding: str, body: bytes) -> None:
    assert (await fetched(replying(body=body, Content_Encoding=encoding))).error == "encoding"


PACKERS = {"gzip": gzip.compress, "deflate": zlib.compress, "br": lambda body: brotli.compress(body, quality=3)}


async def test_a_document_of_just_the_limit_passes_and_one_byte_more_does_not() -> None:
    assert len((await fetched(replying(body=b"x" * LIMIT_BYTES))).body) == LIMIT_BYTES
    assert (await fetched(replying(body=b"x" * (LIMIT_BYTES + 1)))).error == "too_large"


@pytest.mark.parametrize("encoding", PACKERS)
async def test_the_limit_is_of_what_is_unpacked(encoding: str) -> None:
    def packed(size: int) -> Answering:
        return replying(body=PACKERS[encoding](b"x" * size), Content_Encoding=encoding)

    assert len((await fetched(packed(LIMIT_BYTES))).body) == LIMIT_BYTES
    assert (await fetched(packed(LIMIT_BYTES + 1))).error == "too_large"


def _packer(encoding: str) -> Callable[[bytes], bytes]:
    """Packs piece by piece; nothing ends it."""
    if encoding == "br":
        return brotli.Compressor(quality=3).process
    return zlib.compressobj(1, wbits=31 if encoding == "gzip" else 15).compress


@pytest.mark.parametrize("encoding", PACKERS)
async def test_a_bomb_takes_less_than_64_megabytes(encoding: str) -> None:
    pack = _packer(encoding)
    bomb = b"".join(pack(bytes(2**20)) for _ in range(512))
    assert len(bomb) < LIMIT_BYTES
    tracemalloc.start()
    answer = await fetched(replying(body=bomb, Content_Encoding=encoding))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert answer.error == "too_large"
    assert peak < 64 * 2**20


async def test_an_endless_answer_ends_at_the_limit() -> None:
    answer = await fetched(streaming(b"x" * 65536, lambda: asyncio.sleep(0)))
    assert answer.error == "too_large"


async def test_an_answer_that_drips_ends_at_the_deadline() -> None:
    answer = await fetched(streaming(b"x", lambda: asyncio.sleep(0.01)), deadline_seconds=0.2)
    assert answer.error == "timeout"


async def test_a_server_that_says_nothing_ends_at_the_deadline() -> None:
    never = asyncio.Event()
    answer = await fetched(streaming(b"", never.wait), deadline_seconds=0.2)
    never.set()
    assert answer.error == "timeout"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"no http at all\r\n\r\n", "http"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 20_000 + b"\r\n\r\n", "http"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5_000 + b"\r\n", "http"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", "http"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort", "connection"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "http"),
        (b"", "connection"),
    ],
)
async def test_answers_that_break_the_protocol_are_values(answer: bytes, kind: str) -> None:
    assert (await fetched(raw(answer))).error == kind


async def test_headers_that_are_no_text_can_be_stored() -> None:
    answer = await fetched(raw(b'HTTP/1.1 200 OK\r\nETag: "\xff\xfe"\r\nContent-Length: 2\r\n\r\nok'))
    answer.headers["etag"].encode()


async def test_a_closed_port_and_an_unknown_name_are_told_apart() -> None:
    class Unknown(Names):
        async def resolve(
            self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
        ) -> list[ResolveResult]:
            raise OSError("unknown")

    async with trap() as (port, _):
        pass
    async with downloading(resolver=Unknown()) as downloader:
        assert (await downloader.download(f"http://127.0.0.1:{port}/")).error == "connection"
        assert (await downloader.download("http://nowhere.example/")).error == "dns"


async def test_a_server_without_proper_tls_is_a_clear_error() -> None:
    async with serving({"/feed": replying()}) as site, downloading() as downloader:
        assert (await downloader.download(f"https://127.0.0.1:{site.port}/feed")).error == "tls"


async def test_requests_to_one_host_keep_two_seconds_distance() -> None:
    watch = Watch()
    async with serving({"/feed": replying()}) as site, downloading(clock=watch, sleep=watch.sleep) as downloader:
        await asyncio.gather(*(downloader.download(site.url("/feed")) for _ in range(3)))
    assert watch.slept == [2.0, 2.0]


async def test_one_host_has_one_connection_at_a_time_and_other_hosts_do_not_wait() -> None:
    held, arrived = asyncio.Event(), asyncio.Event()

    async def pause() -> None:
        arrived.set()
        await held.wait()

    slow = streaming(b"x", pause, times=1)
    async with (
        serving({"/slow": slow, "/feed": replying()}) as site,
        serving({"/feed": replying()}, "127.0.0.2") as other,
        downloading() as downloader,
    ):
        first = asyncio.ensure_future(downloader.download(site.url("/slow")))
        await arrived.wait()
        second = asyncio.ensure_future(downloader.download(site.url("/feed")))
        assert (await downloader.download(other.url("/feed"))).body == FEED
        assert site.paths == ["/slow"]
        held.set()
        await asyncio.gather(first, second)
    assert site.paths == ["/slow", "/feed"]


async def test_waiting_for_a_host_does_not_use_up_the_deadline() -> None:
    async def slow_turn(_: float) -> None:
        await asyncio.sleep(0.55)

    options = {"deadline_seconds": 0.5, "sleep": slow_turn}
    async with serving({"/feed": replying()}) as site, downloading(**options) as downloader:
        await downloader.download(site.url("/feed"))
        assert (await downloader.download(site.url("/feed"))).error is None
