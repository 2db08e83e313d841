"""Updates that come twice, shuffled, late, or as nothing that Telegram would send: one effect each (B1-B5)."""

from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox import Message, User
from tests.faults.effects import replies
from tests.faults.looking import CALL, count, logs, notes, quarantined
from tests.stage import Stage

pytestmark = pytest.mark.usefixtures("loop_watch")


@pytest.mark.parametrize(("deliveries", "reorder"), [(2, False), (3, False), (1, True), (3, True)])
async def test_updates_that_come_again_or_shuffled_count_once_and_in_order(
    stage: Stage, max_: User, deliveries: int, reorder: bool
) -> None:
    eva = await stage.joins("Eva")
    stage.sandbox.faults.deliveries, stage.sandbox.faults.reorder = deliveries, reorder
    said = [f"Heute mit Hochjoch telefoniert, Vorgang {number}" for number in range(12)]
    before = replies(stage.sandbox, max_)
    for text in said:
        await max_.says(text)
        await eva.says(text)
    await stage.rest()
    assert notes(stage, max_) == notes(stage, eva) == said
    assert replies(stage.sandbox, max_) == before + len(said)


def _undo_of(receipt: Message) -> str:
    return next(label for label in receipt.labels if "Rückgängig" in label)


async def test_a_button_tapped_five_times_has_one_effect_and_five_answers(stage: Stage, max_: User) -> None:
    receipt = await logs(max_)
    label = _undo_of(receipt)
    data = receipt.find(label)
    assert data is not None and data.data is not None
    queries = [await max_.taps(receipt, data.data, forged=True) for _ in range(5)]
    await stage.rest()
    toasts = [await max_.hears_toast(query) for query in queries]
    assert notes(stage, max_) == []
    assert count(stage, "followups") == 0
    assert toasts[0] == "" and all(toasts[1:]), toasts


async def test_a_button_tapped_a_week_later_again_does_nothing_more(stage: Stage, max_: User) -> None:
    receipt = await logs(max_)
    data = receipt.find(_undo_of(receipt))
    assert data is not None and data.data is not None
    await max_.taps(receipt, data.data)
    await max_.hears()
    await logs(max_, "Heute mit Söhnlein telefoniert")
    stage.clock.advance(timedelta(days=7))
    late = await max_.taps(receipt, data.data, forged=True)
    assert await max_.hears_toast(late)
    await stage.rest()
    assert notes(stage, max_) == ["Heute mit Söhnlein telefoniert"]


async def test_ten_edits_leave_what_the_last_one_says_and_one_receipt(stage: Stage, max_: User) -> None:
    note = await max_.says("Heute mit Kranich telefoniert, Angebot 0")
    await stage.rest()
    before = replies(stage.sandbox, max_)
    stage.sandbox.faults.deliveries = 2
    for number in range(1, 11):
        await max_.edits(note, f"Heute mit Hochjoch telefoniert, Angebot {number}")
    await stage.rest()
    assert notes(stage, max_) == ["Heute mit Hochjoch telefoniert, Angebot 10"]
    assert replies(stage.sandbox, max_) == before


_MAX: dict[str, Any] = {"id": 7, "is_bot": False, "first_name": "Max"}
_CHAT: dict[str, Any] = {"id": 7, "type": "private"}
_WELL: dict[str, Any] = {"message_id": 1, "date": 1_790_000_000, "chat": _CHAT, "from": _MAX, "text": "Hallo"}

UNREADABLE: list[dict[str, Any]] = [
    {"message": {"date": "x"}},
    {"message": []},
    {"message": "text"},
    {"message": 7},
    {"message": {**_WELL, "date": 10**30}},
    {"message": {**_WELL, "date": -(10**18)}},
    {"message": {**_WELL, "chat": 7}},
    {"message": {**_WELL, "chat": {}}},
    {"message": {**_WELL, "from": "Max"}},
    {"message": {**_WELL, "from": {"id": 7}}},
    {"message": {**_WELL, "photo": "x"}},
    {"message": {**_WELL, "text": None, "photo": [{}]}},
    {"message": {**_WELL, "entities": [{"type": "bold"}]}},
    {"edited_message": {"message_id": "x"}},
    {"callback_query": {}},
    {"callback_query": {"id": "1", "from": _MAX, "data": 7, "message": {"chat": "x"}}},
    {"my_chat_member": {"chat": _CHAT}},
    {"message": {**_WELL, "reply_to_message": 5}},
]

HARMLESS: list[dict[str, Any]] = [
    {},
    {"message": None},
    {"unknown_kind": {"a": 1}},
    {"message": {**_WELL, "text": "a\ud800b"}},
    {"message": {**_WELL, "text": "\x00\x01\x02"}},
    {"message": {**_WELL, "text": 7}},
    {"message": {**_WELL, "chat": {"id": 10**40, "type": "private"}}},
    {"message": {**_WELL, "from": {**_MAX, "id": 10**40}}},
    {"message": {**_WELL, "chat": {"id": -5, "type": "nonsense"}}},
    {"poll": {"id": "x"}},
    {"inline_query": {"id": "1", "from": _MAX, "query": "x", "offset": ""}},
]


@pytest.mark.parametrize("updates", [UNREADABLE, HARMLESS], ids=["unreadable", "odd"])
async def test_updates_that_telegram_would_not_send_block_nobody(
    stage: Stage, max_: User, updates: list[dict[str, Any]]
) -> None:
    said = [f"Heute mit Kranich telefoniert, Vorgang {number}" for number in range(len(updates))]
    for update, text in zip(updates, said, strict=True):
        stage.sandbox.inject(update)
        await max_.says(text)
    await stage.rest()
    assert notes(stage, max_) == said
    assert stage.sandbox.pending == 0


async def test_unreadable_updates_are_set_aside_and_kept(stage: Stage, max_: User) -> None:
    for update in UNREADABLE:
        stage.sandbox.inject(update)
    await stage.rest()
    assert quarantined(stage) == len(UNREADABLE)
    assert notes(stage, max_) == []


async def test_unreadable_updates_of_a_person_leave_their_own_lane_open(stage: Stage, max_: User) -> None:
    for update in UNREADABLE:
        part = next(iter(update.values()))
        if isinstance(part, dict):
            stage.sandbox.inject({key: {**part, "chat": {"id": max_.id, "type": "private"}} for key in update})
    await max_.says("Heute mit Kranich telefoniert")
    await stage.rest()
    assert notes(stage, max_) == ["Heute mit Kranich telefoniert"]


async def test_an_edited_note_that_a_colleague_corrected_is_answered_in_its_own_chat(stage: Stage, max_: User) -> None:
    note = await max_.says(CALL)
    receipt = (await max_.hears())[-1]
    eva = await stage.joins("Eva")
    for _ in range(4):  # numbers of messages that Max's chat does not have
        await eva.says("/hilfe")
    await eva.says(CALL)
    await stage.rest()
    shown = max(eva.chat.messages.values(), key=lambda message: message.message_id)
    await eva.taps(shown, "set:1:channel=visit", forged=True)
    await stage.rest()
    await max_.edits(note, "Heute mit Kranich telefoniert, 9 von 10 zufrieden")
    await stage.rest()
    assert "9" in max_.chat.messages[max(max_.chat.messages)].text
    assert receipt.message_id in max_.chat.messages
