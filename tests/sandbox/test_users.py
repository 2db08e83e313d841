"""People act in the sandbox, and the real library understands what comes in and is heard."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyParameters, Update
from telegram.constants import MessageEntityType, ParseMode

from bot.sandbox import ActionError, Sandbox, User
from tests.sandbox.pictures import gif, jpeg, png

UNDO = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Undo", callback_data="undo:7"), InlineKeyboardButton("Site", url="https://x.de")]]
)


@pytest.fixture
async def max_(sandbox: Sandbox) -> User:
    return sandbox.user("Max", last_name="Meier", username="maxm", language_code="de", role_label="Manager")


async def updates_of(bot: Bot) -> tuple[Update, ...]:
    updates = await bot.get_updates()
    await bot.get_updates(offset=updates[-1].update_id + 1 if updates else None)
    return updates


async def message_of(bot: Bot) -> Message:
    (update,) = await updates_of(bot)
    assert update.message is not None
    return update.message


async def test_a_text_arrives_with_its_sender_and_its_entities(sandbox: Sandbox, bot: Bot, max_: User) -> None:
    await max_.says("  😀 call Anna, see /today ")
    message = await message_of(bot)
    assert message.text == "😀 call Anna, see /today"
    assert message.parse_entities() == {message.entities[0]: "/today"}
    assert message.entities[0].type == MessageEntityType.BOT_COMMAND
    assert message.date == sandbox.clock.now()
    sender = message.from_user
    assert sender is not None
    assert (sender.id, sender.full_name, sender.username, sender.language_code) == (max_.id, "Max Meier", "maxm", "de")
    assert message.chat_id == max_.id and not sender.is_bot


async def test_start_carries_its_payload(bot: Bot, max_: User) -> None:
    await max_.starts("invite_123")
    message = await message_of(bot)
    assert message.text == "/start invite_123"
    assert message.entities[0].type == MessageEntityType.BOT_COMMAND


async def test_a_reply_quotes_and_an_edit_keeps_its_number(bot: Bot, max_: User) -> None:
    sent = await max_.says("first")
    await max_.replies(sent, "second")
    await max_.edits(sent, "first, corrected")
    _, reply, edit = await updates_of(bot)
    assert reply.message and reply.message.reply_to_message and reply.message.reply_to_message.text == "first"
    assert edit.edited_message and edit.edited_message.message_id == sent.message_id
    assert edit.edited_message.text == "first, corrected" and edit.edited_message.edit_date


async def test_a_tap_reaches_the_bot_and_its_answer_the_person(bot: Bot, max_: User) -> None:
    await max_.starts()
    await bot.send_message(max_.id, "Saved.", reply_markup=UNDO)
    (saved,) = await max_.hears()
    query = await max_.taps(saved, "Undo")
    callback = (await updates_of(bot))[-1].callback_query
    assert callback is not None and callback.data == "undo:7" and callback.from_user.id == max_.id
    await callback.answer("Taken back", show_alert=True)
    await callback.edit_message_text("<b>Undone.</b>", parse_mode=ParseMode.HTML)
    assert await max_.hears_toast(query) == "Taken back"
    (undone,) = await max_.hears()
    assert undone is saved and undone.edited and undone.text == "Undone." and undone.buttons == []


async def test_a_button_that_is_not_there_can_only_be_forged(bot: Bot, max_: User) -> None:
    await max_.starts()
    await bot.send_message(max_.id, "Saved.", reply_markup=UNDO)
    (saved,) = await max_.hears()
    for label in ("Redo", "Site"):
        with pytest.raises(ActionError, match="no such button"):
            await max_.taps(saved, label)
    await max_.taps(saved, "erase:everything", forged=True)
    callback = (await updates_of(bot))[-1].callback_query
    assert callback is not None and callback.data == "erase:everything"


async def test_another_person_of_the_group_can_press_a_button(sandbox: Sandbox, bot: Bot, max_: User) -> None:
    eva = sandbox.user("Eva")
    group = sandbox.group("Team", max_, eva)
    await max_.says("before the bot is here", chat=group)
    await max_.adds_bot(group)
    await max_.says("hello", chat=group)
    await bot.send_message(group.id, "Hi", reply_markup=UNDO)
    (message,) = await eva.hears(chat=group)
    await eva.taps(message, "Undo")
    await max_.removes_bot(group)
    await max_.says("after", chat=group)
    joined, service, hello, tap, left = await updates_of(bot)
    assert joined.my_chat_member and joined.my_chat_member.new_chat_member.status == "member"
    assert service.message and service.message.new_chat_members[0].id == bot.id
    assert hello.message and hello.message.chat.title == "Team" and hello.message.chat.type == "supergroup"
    assert tap.callback_query and tap.callback_query.from_user.id == eva.id
    assert left.my_chat_member and left.my_chat_member.new_chat_member.status == "left"


async def test_forwards_name_their_origin(bot: Bot, sandbox: Sandbox, max_: User) -> None:
    eva = sandbox.user("Eva")
    await max_.forwards("/erase", "Boss")
    await max_.forwards("hello", "", sender=eva.person)
    hidden, open_ = [update.message for update in await updates_of(bot)]
    assert hidden and hidden.forward_origin and hidden.forward_origin.to_dict()["sender_user_name"] == "Boss"
    assert open_ and open_.forward_origin and open_.forward_origin.to_dict()["sender_user"]["id"] == eva.id


async def test_contacts_and_locations_arrive(bot: Bot, max_: User) -> None:
    await max_.shares_contact("Anna", "+49 30 1", last_name="Keller", vcard="BEGIN:VCARD\nEND:VCARD")
    await max_.sends_location(52.5, 13.4)
    contact, location = [update.message for update in await updates_of(bot)]
    assert contact and contact.contact and contact.contact.last_name == "Keller" and contact.contact.vcard
    assert location and location.location and location.location.latitude == 52.5


async def test_files_arrive_and_can_be_downloaded(bot: Bot, max_: User) -> None:
    await max_.sends_document("kunden.csv", b"a;b\n", mime="text/csv", caption="/import please")
    await max_.sends_photo(png(40, 30), caption="card")
    await max_.sends_voice(b"OggS" + bytes(9), seconds=4)
    document, photo, voice = [update.message for update in await updates_of(bot)]
    assert document and document.document and photo and voice and voice.voice
    assert (document.document.file_name, document.document.mime_type) == ("kunden.csv", "text/csv")
    assert document.caption_entities[0].type == MessageEntityType.BOT_COMMAND
    file = await document.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"a;b\n"
    assert (photo.photo[-1].width, photo.photo[-1].height, photo.caption) == (40, 30, "card")
    assert voice.voice.duration == timedelta(seconds=4)


@pytest.mark.parametrize("data", [png(), jpeg(), gif(), b"RIFF....WEBP"])
async def test_the_bot_sends_pictures_and_sends_them_again_by_id(bot: Bot, max_: User, data: bytes) -> None:
    await max_.starts()
    first = await bot.send_photo(max_.id, data, caption="<i>Week 10</i>", parse_mode=ParseMode.HTML)
    await bot.send_photo(max_.id, first.photo[-1].file_id)
    await bot.edit_message_caption(max_.id, first.message_id, caption="Week 11", reply_markup=UNDO)
    shown = await max_.hears(2)
    assert [message.text for message in shown] == ["", "Week 11"]
    assert shown[1].labels == ["Undo", "Site"]
    file = await bot.get_file(first.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == data


async def test_the_bot_sends_documents(bot: Bot, max_: User) -> None:
    await max_.starts()
    sent = await bot.send_document(max_.id, b"BEGIN:VCALENDAR", filename="termin.ics", caption="Here")
    assert sent.document and sent.document.file_name == "termin.ics"
    (heard,) = await max_.hears()
    assert heard.text == "Here" and heard.raw["document"]["file_size"] == 15


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "non-empty"),
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (png(0, 5), "IMAGE_PROCESS_FAILED"),
        (b"\xff\xd8\xff", "IMAGE_PROCESS_FAILED"),
        (png(9000, 2000), "PHOTO_INVALID_DIMENSIONS"),
        (png(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_nobody_sends_a_picture_that_is_none(max_: User, data: bytes, words: str) -> None:
    with pytest.raises(ActionError, match=words if data else "no picture"):
        await max_.sends_photo(data)


async def test_a_reaction_and_a_quote_of_the_bot_are_seen(bot: Bot, max_: User) -> None:
    said = await max_.says("won the deal")
    await bot.set_message_reaction(max_.id, said.message_id, "🎉")
    await bot.send_message(max_.id, "Great", reply_parameters=ReplyParameters(said.message_id))
    assert said.reaction == "🎉"
    (heard,) = await max_.hears()
    assert heard.raw["reply_to_message"]["text"] == "won the deal"
    await bot.set_message_reaction(max_.id, said.message_id)
    assert said.reaction is None


async def test_blocking_silences_both_sides_until_the_next_start(sandbox: Sandbox, bot: Bot, max_: User) -> None:
    await max_.starts()
    await max_.blocks()
    with pytest.raises(ActionError, match="blocked"):
        await max_.says("hello?")
    await max_.starts()
    _, kicked, back, start = await updates_of(bot)
    assert kicked.my_chat_member and kicked.my_chat_member.new_chat_member.status == "kicked"
    assert back.my_chat_member and back.my_chat_member.new_chat_member.status == "member"
    assert start.message and start.message.text == "/start"


@pytest.mark.parametrize("text", ["", "  ", "x" * 4097, "😀" * 2049])
async def test_nobody_types_what_the_app_would_not_send(max_: User, text: str) -> None:
    with pytest.raises(ActionError):
        await max_.says(text)


async def test_a_caption_is_edited_and_foreign_messages_are_not(sandbox: Sandbox, bot: Bot, max_: User) -> None:
    photo = await max_.sends_photo(png(), caption="old")
    await max_.edits(photo, "new")
    assert photo.text == "new" and photo.raw["caption"] == "new"
    with pytest.raises(ActionError, match="own messages"):
        await sandbox.user("Eva").edits(photo, "mine")
    with pytest.raises(ActionError, match="1024"):
        await max_.edits(photo, "x" * 1025)


async def test_hears_returns_what_is_new_and_waits_for_what_is_not_there_yet(bot: Bot, max_: User) -> None:
    await max_.starts()
    waiting = asyncio.create_task(max_.hears(2))
    first = await bot.send_message(max_.id, "one")
    assert not waiting.done()
    await bot.send_message(max_.id, "two")
    assert [message.text for message in await waiting] == ["one", "two"]
    await bot.edit_message_text("one, changed", max_.id, first.message_id)
    assert [message.text for message in await max_.hears()] == ["one, changed"]


async def test_hears_tells_what_was_said_when_nothing_comes(max_: User) -> None:
    await max_.says("anybody there?")
    with pytest.raises(TimeoutError, match=r"Max heard 0 of 1 answers:\n#1 Max: anybody there\?"):
        await max_.hears(within=0.01)
    with pytest.raises(TimeoutError, match="not answered"):
        await max_.hears_toast(await max_.taps(await max_.says("x"), "data", forged=True), within=0.01)


async def test_quiet_waits_for_acknowledgement_calls_and_the_given_probe(
    sandbox: Sandbox, bot: Bot, max_: User
) -> None:
    busy: list[Any] = [1]
    await max_.says("x")
    with pytest.raises(TimeoutError, match="1 updates not acknowledged"):
        await sandbox.quiet(settle=0.001, within=0.05)
    await updates_of(bot)
    with pytest.raises(TimeoutError, match="did not come to rest"):
        await sandbox.quiet(lambda: not busy, settle=0.001, within=0.05)
    busy.clear()
    await sandbox.quiet(lambda: not busy, settle=0.001)


async def test_the_ledger_shows_what_was_accepted(sandbox: Sandbox, bot: Bot, max_: User) -> None:
    await max_.starts()
    sent = await bot.send_message(max_.id, "one")
    await bot.delete_message(max_.id, sent.message_id)
    ledger = [(entry.method, entry.message_id, entry.text) for entry in sandbox.sent(max_)]
    assert ledger == [("sendmessage", 2, "one"), ("deletemessage", None, "")]
    assert sandbox.sent(max_.id)[0].at == sandbox.clock.seconds()
    assert len(sandbox.sent()) == 3  # with getMe


async def test_only_the_last_messages_are_kept_where_memory_is_short() -> None:
    async with Sandbox(keep=5) as sandbox:
        max_ = sandbox.user("Max")
        for number in range(20):
            await max_.says(f"{number}")
        assert [message.text for message in max_.chat.messages.values()] == ["15", "16", "17", "18", "19"]
        assert len(sandbox.transcript(max_).splitlines()) == 5


async def test_waiting_for_a_call_that_never_comes_ends_with_its_name(sandbox: Sandbox, bot: Bot) -> None:
    await sandbox.called("getMe")
    with pytest.raises(TimeoutError, match="sendPhoto was called 0 of 2 times"):
        await sandbox.called("sendPhoto", 2, within=0.01)
