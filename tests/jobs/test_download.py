import asyncio
import gzip
import socket
import tracemalloc
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.domain.feeds import Answer
from jobs.download import LIMIT_BYTES, Downloader
from tests.jobs.server import FEED, NOON, Answering, raw, replying, serving, streaming, trap
from tests.jobs.test_addresses import LOOPBACK


class Watch:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = NOON
        self.slept: list[float] = []

    def __call__(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)


class Names(AbstractResolver):
    """A name server that gives the next of its answers each time, as a rebinding attacker's does."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        addresses = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        return [
            ResolveResult(hostname=host, host=address, port=port, proto=0, flags=socket.AI_NUMERICHOST,
                          family=socket.AF_INET6 if ":" in address else socket.AF_INET)
            for address in addresses
        ]  # fmt: skip

    async def close(self) -> None:
        pass


@asynccontextmanager
async def downloading(**options: object) -> AsyncIterator[Downloader]:
    watch = Watch()
    settings: dict[str, object] = {"allow_private": True, "clock": watch, "sleep": watch.sleep, **options}
    async with Downloader(**settings) as downloader:  # type: ignore[arg-type]
        yield downloader


async def fetched(answer: Answering, **options: object) -> Answer:
    async with serving({"/feed": answer}) as site, downloading(**options) as downloader:
        return await downloader.download(site.url("/feed"))


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
    ("location", "kind"),
    [
        ("file:///etc/passwd", "bad_address"),
        ("ftp://127.0.0.1/x", "bad_address"),
        ("javascript:alert(1)", "bad_address"),
        ("http://user:pass@127.0.0.1/", "bad_address"),
        ("http://[::1", "bad_address"),
        ("http://169.254.169.254/latest/meta-data/", "refused_address"),
        ("http://\udc80/", "bad_address"),
    ],
)
async def test_a_redirect_is_checked_like_the_first_address(location: str, kind: str) -> None:
    head = f"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode(errors="surrogateescape")
    answer = await fetched(raw(head))
    assert answer.error == kind


@pytest.mark.parametrize(
    "host", [*LOOPBACK, "localhost", "127.0.0.1", "[::ffff:127.0.0.1]", "①②⑦.⓪.⓪.①", "127。0。0。1"]
)
async def test_no_spelling_of_a_private_address_gets_a_connection(host: str) -> None:
    async with trap() as (port, connections), downloading(allow_private=False) as downloader:
        answer = await downloader.download(f"http://{host}:{port}/")
        assert answer.error in ("refused_address", "bad_address", "dns")
        assert not connections


async def test_a_public_server_that_redirects_to_a_private_address_gets_no_second_connection() -> None:
    def only_the_server(address: str) -> bool:
        return address == "127.0.0.2"

    async with trap() as (port, connections):
        pages = {"/feed": replying(302, b"", Location=f"http://127.0.0.1:{port}/")}
        async with serving(pages, "127.0.0.2") as site, downloading(may_connect=only_the_server) as downloader:
            answer = await downloader.download(site.url("/feed"))
    assert (answer.error, len(site.requests), connections) == ("refused_address", 1, [])


async def test_a_name_that_points_to_a_private_address_gets_no_connection() -> None:
    async with trap() as (port, connections):
        names = Names(["127.0.0.1"])
        async with downloading(allow_private=False, resolver=names) as downloader:
            answer = await downloader.download(f"http://press.example:{port}/")
        assert (answer.error, connections) == ("refused_address", [])


async def test_a_name_that_changes_its_address_after_the_check_gets_no_connection() -> None:
    names = Names(["127.0.0.2"], ["127.0.0.1"])
    async with trap() as (port, connections):
        async with serving({"/": replying(302, b"", Location=f"http://press.example:{port}/")}, "127.0.0.2") as site:
            rule = "127.0.0.2".__eq__
            async with downloading(may_connect=rule, resolver=names) as downloader:
                answer = await downloader.download(f"http://press.example:{site.port}/")
        assert (answer.error, names.asked, connections) == ("refused_address", 2, [])


async def test_a_name_with_a_public_and_a_private_address_is_only_asked_at_the_public_one() -> None:
    async with serving({"/feed": replying()}, "127.0.0.2") as site:
        names = Names(["127.0.0.1", "127.0.0.2"])
        async with downloading(may_connect="127.0.0.2".__eq__, resolver=names) as downloader:
            answer = await downloader.download(f"http://press.example:{site.port}/feed")
    assert answer.body == FEED


@pytest.mark.parametrize(
    "url", ["", "feed", "file:///etc/passwd", "ftp://a.example/", "http://", "http://a b/", "http://u:p@a.example/",
            "http://u@a.example/", "http://:pw@a.example/", "http://a.example:99999/", "//a.example/", "http://[/", "gopher://a.example/"]
)  # fmt: skip
async def test_what_is_no_web_address_is_said_to_be_none(url: str) -> None:
    async with downloading(resolver=Names(["127.0.0.1"])) as downloader:
        assert (await downloader.download(url)).error == "bad_address"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(FEED)),
        ("x-gzip", gzip.compress(FEED)),
        ("deflate", zlib.compress(FEED)),
        ("deflate", zlib.compress(FEED)[2:-4]),
        ("identity", FEED),
    ],
)
async def test_compressed_answers_are_unpacked(encoding: str, body: bytes) -> None:
    assert (await fetched(replying(body=body, Content_Encoding=encoding))).body == FEED


@pytest.mark.parametrize(
    ("encoding", "body"), [("gzip", FEED), ("deflate", b"\xff\xff\xff"), ("br", FEED), ("gzip, gzip", FEED)]
)
async def test_compression_that_cannot_be_read_is_a_clear_error(encoding: str, body: bytes) -> None:
    assert (await fetched(replying(body=body, Content_Encoding=encoding))).error == "encoding"


async def test_a_document_of_just_the_limit_passes_and_one_byte_more_does_not() -> None:
    assert len((await fetched(replying(body=b"x" * LIMIT_BYTES))).body) == LIMIT_BYTES
    assert (await fetched(replying(body=b"x" * (LIMIT_BYTES + 1)))).error == "too_large"
    assert (
        await fetched(replying(body=gzip.compress(b"x" * (LIMIT_BYTES + 1)), Content_Encoding="gzip"))
    ).error == "too_large"


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
async def test_a_bomb_takes_less_than_64_megabytes(encoding: str) -> None:
    packer = zlib.compressobj(1, wbits=31 if encoding == "gzip" else 15)
    bomb = b"".join(packer.compress(bytes(2**20)) for _ in range(256)) + packer.flush()
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
        await asyncio.sleep(0.15)

    options = {"deadline_seconds": 0.1, "sleep": slow_turn}
    async with serving({"/feed": replying()}) as site, downloading(**options) as downloader:
        await downloader.download(site.url("/feed"))
        assert (await downloader.download(site.url("/feed"))).error is None
