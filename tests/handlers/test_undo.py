"""Undo: the answer names what was taken back, the card shows what is now, and nothing old goes unasked."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox import Message, User
from tests.faults.looking import notes
from tests.handlers.talk import acting, newest, says, taps


def _now(user: User, message: Message) -> Message:
    return user.chat.messages[message.message_id]


async def test_an_undone_customer_button_brings_the_question_back_and_is_named(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Weber angerufen, nicht erreicht")
        text, labels = asked.text, asked.labels
        await taps(stage, max_, asked, "Weber Gartenbau e.K. · Landshut")
        answer = await says(stage, max_, "/zurueck")
        assert answer.text == "Rückgängig gemacht: Weber Gartenbau e.K. ist dem Eintrag nicht mehr zugeordnet."
        assert (_now(max_, asked).text, _now(max_, asked).labels) == (text, labels)
        await taps(stage, max_, asked, "Weber Präzisionsteile GmbH & Co. KG · Esslingen")
        assert _now(max_, asked).text.startswith("📞 Weber Präzisionsteile GmbH")


async def test_the_button_brings_the_question_back_in_its_place(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Weber angerufen, nicht erreicht")
        text = asked.text
        await taps(stage, max_, asked, "Weber Gartenbau e.K. · Landshut")
        assert "Weber Gartenbau e.K." in await taps(stage, max_, asked, "Rückgängig")
        assert newest(max_).text == text


async def test_a_new_customer_taken_back_leaves_no_card_that_lies(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Heute mit Gerhardsmeier Stahlbau telefoniert")
        await taps(stage, max_, asked, "Anlegen")
        answer = await says(stage, max_, "/zurueck")
        assert answer.text == "Rückgängig gemacht: Gerhardsmeier Stahlbau ist nicht mehr angelegt."
        assert "Anlegen" in _now(max_, asked).labels
        await says(stage, max_, "/zurueck")
        assert _now(max_, asked).text.startswith("Rückgängig gemacht: das Gespräch mit Gerhardsmeier Stahlbau")
        assert not _now(max_, asked).labels


async def test_all_customers_of_an_entry_are_named(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Heute mit Kranich und mit dem Solarwerk telefoniert")
        said = (await says(stage, max_, "/zurueck")).text
        assert "Kranich Fördertechnik GmbH und Solarwerk Uckermark GmbH" in said
        assert notes(stage, max_) == []


async def test_a_fact_is_no_talk(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Frau Noack vom Solarwerk mag Rotwein")
        said = (await says(stage, max_, "/zurueck")).text
        assert said.startswith("Rückgängig gemacht: der Eintrag zu Solarwerk Uckermark GmbH")


async def test_an_old_entry_is_named_and_asked_about_first(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, "Heute mit Kranich telefoniert")
        stage.clock.advance(timedelta(days=2))
        asked = await says(stage, max_, "/zurueck")
        assert "Kranich Fördertechnik GmbH" in asked.text and asked.text.endswith("wirklich zurücknehmen?")
        assert notes(stage, max_) == ["Heute mit Kranich telefoniert"]
        await taps(stage, max_, asked, "Rückgängig")
        assert notes(stage, max_) == []
        assert "wieder weg" in newest(max_).text and "wieder weg" in _now(max_, receipt).text


@pytest.mark.parametrize("word", ["rückgängig", "mach das rückgängig"])
async def test_undo_in_words_is_the_command(tmp_path: Path, word: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Heute mit Kranich telefoniert")
        assert "Kranich" in (await says(stage, max_, word)).text
        assert notes(stage, max_) == []


async def test_a_deletion_names_what_it_would_delete(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Er hat heute angerufen")
        asked = (await says(stage, max_, "lösch das")).text
        assert "Er hat heute angerufen" in asked and "löschen?" in asked
