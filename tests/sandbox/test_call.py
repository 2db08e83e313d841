from io import BytesIO

import aiohttp
import pytest

from bot.sandbox import Sandbox, User
from bot.sandbox.call import Call
from bot.sandbox.files import Upload
from tests.sandbox.conftest import TOKEN


@pytest.fixture
async def max_(sandbox: Sandbox) -> User:
    user = sandbox.user("Max")
    await user.starts()
    return user


async def test_parameters_come_as_query_form_multipart_or_json(web: aiohttp.ClientSession, max_: User) -> None:
    url, facts = f"/bot{TOKEN}/sendMessage", {"chat_id": str(max_.id), "text": "a+b & ü"}
    parts = aiohttp.FormData(facts)
    parts.add_field("unused", b"x", filename="x")
    await web.get(url, params=facts)
    await web.post(url, data=facts)
    await web.post(url, data=parts)
    await web.post(url.replace("sendMessage", "SENDMESSAGE"), json=facts | {"chat_id": max_.id})
    assert [message.text for message in await max_.hears(4)] == ["a+b & ü"] * 4


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"{", "application/json", "can't parse JSON object"),
        (b"[]", "application/json", "can't parse JSON object"),
        (b"[" * 100_000, "application/json", "can't parse JSON object"),
        (b'{"text":"\\ud800"}', "application/json", "strings must be encoded in UTF-8"),
        (b'{"text":"\xff"}', "application/json", "strings must be encoded in UTF-8"),
        (b"text=\xff", "application/x-www-form-urlencoded", "strings must be encoded in UTF-8"),
        (b"&a=b" * 2000, "application/x-www-form-urlencoded", "can't parse the request body"),
        (b"rubbish", "multipart/form-data", "can't parse the request body"),
    ],
)
async def test_a_body_that_makes_no_sense_is_refused(
    web: aiohttp.ClientSession, body: bytes, kind: str, words: str
) -> None:
    async with web.post(f"/bot{TOKEN}/sendMessage", data=body, headers={"Content-Type": kind}) as answer:
        assert (answer.status, (await answer.json())["description"]) == (400, f"Bad Request: {words}")


async def test_a_file_over_50_megabytes_is_too_large(web: aiohttp.ClientSession, max_: User) -> None:
    form = aiohttp.FormData({"chat_id": str(max_.id)})
    form.add_field("document", BytesIO(b"x" * 51_500_000), filename="x.bin")
    async with web.post(f"/bot{TOKEN}/sendDocument", data=form) as answer:
        assert (answer.status, (await answer.json())["description"]) == (413, "Request Entity Too Large")


def test_a_file_is_found_under_its_own_name_or_by_attach() -> None:
    upload = Upload("a.txt", "text/plain", b"x")
    assert Call("m", {}, {"document": upload}).upload("document") is upload
    attached = Call("m", {"document": "attach://part", "text": "x"}, {"part": upload})
    assert attached.upload("document") is upload
    assert attached.names() == {"document", "text"}


@pytest.mark.parametrize(
    ("value", "flag"), [("true", True), (True, True), ("1", True), ("False", False), (0, False), ("", False)]
)
def test_flags_are_read_in_every_spelling(value: object, flag: bool) -> None:
    assert Call("m", {"x": value}).flag("x") is flag
