"""Calls of the Bot API: what the network does comes out as the library's own errors, and never with the token."""

import pytest
from telegram import Bot
from telegram.error import NetworkError, TimedOut

from bot.files import Files
from bot.sandbox import Hang, LostReply, Sandbox, ServerError, User
from bot.transport import Transport

TOKEN = "7000000001:secret"


def bot_for(sandbox: Sandbox, timeout: float = 10.0) -> Bot:
    return Bot(TOKEN, base_url=f"{sandbox.url}/bot", request=Transport(4, timeout))


def someone(sandbox: Sandbox) -> User:
    user = sandbox.user("Ada")
    user.chat.open = True
    return user


async def test_texts_and_files_arrive() -> None:
    async with Sandbox() as sandbox:
        user, bot = someone(sandbox), bot_for(sandbox)
        await bot.send_message(user.id, "Grüße & <mehr>", reply_markup=None)
        await bot.send_document(user.id, b"a,b\n", filename="list.csv")
        heard = await user.hears(2)
        await bot.request.shutdown()
    assert heard[0].raw["text"] == "Grüße & <mehr>"
    assert heard[1].raw["document"]["file_name"] == "list.csv"


async def test_a_call_that_hangs_is_given_up_after_its_time() -> None:
    async with Sandbox() as sandbox:
        user, bot = someone(sandbox), bot_for(sandbox, timeout=0.2)
        sandbox.faults.add(Hang(method="sendMessage"))
        with pytest.raises(TimedOut):
            await bot.send_message(user.id, "anybody there?")
        await bot.request.shutdown()


async def test_a_lost_answer_is_a_network_error_and_the_call_is_not_repeated() -> None:
    async with Sandbox() as sandbox:
        user, bot = someone(sandbox), bot_for(sandbox)
        sandbox.faults.add(LostReply(method="sendMessage"))
        with pytest.raises(NetworkError):
            await bot.send_message(user.id, "once")
        await bot.request.shutdown()
        assert len(await user.hears(1)) == 1


@pytest.mark.parametrize("half_body", [False, True])
async def test_a_server_error_is_a_network_error(half_body: bool) -> None:
    async with Sandbox() as sandbox:
        user, bot = someone(sandbox), bot_for(sandbox)
        sandbox.faults.add(ServerError(method="sendMessage", half_body=half_body))
        with pytest.raises(NetworkError):
            await bot.send_message(user.id, "hello")
        await bot.request.shutdown()


async def test_without_a_network_the_error_does_not_tell_the_token() -> None:
    async with Sandbox() as sandbox:
        user, bot = someone(sandbox), bot_for(sandbox)
        await sandbox.network_away()
        with pytest.raises(NetworkError) as told:
            await bot.send_message(user.id, "hello")
        await bot.request.shutdown()
    assert "secret" not in str(told.value) + repr(told.value.__cause__) + repr(told.value.__context__)


async def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")
    bot = Bot(TOKEN, base_url="http://bot-api.invalid/bot", request=Transport(1, 5.0))
    with pytest.raises(NetworkError, match="ClientProxyConnectionError"):
        await bot.get_me()
    await bot.request.shutdown()


async def test_a_sent_file_is_fetched_whole_or_not_at_all() -> None:
    async with Sandbox() as sandbox:
        user, request = someone(sandbox), Transport(4, 10.0)
        bot = Bot(TOKEN, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot", request=request)
        sent = await user.sends_document("a.opml", b"x" * 1000)
        file_id, files = sent.raw["document"]["file_id"], Files(bot, request)
        assert await files.fetch(file_id, 1000) == b"x" * 1000
        assert await files.fetch(file_id, 999) == "too_large"
        assert await files.fetch("unknown", 999) == "not_come"
        file = await bot.get_file(file_id)
        assert file.file_path is not None
        assert await request.download(file.file_path, 999) is None  # whatever size was told before
        with pytest.raises(NetworkError):
            await request.download(f"{file.file_path}x", 999)
        await request.shutdown()
