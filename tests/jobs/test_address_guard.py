import pytest

from tests.jobs.downloads import Names, downloading, fetched
from tests.jobs.server import FEED, raw, replying, serving, trap
from tests.jobs.test_addresses import LOOPBACK


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
