"""The one question after a note, and what its answers do."""

from pathlib import Path

import pytest

from storage import accounts, people
from tests.faults.looking import notes
from tests.handlers.talk import acting, newest, says, taps
from tests.stage import Stage


def _names(stage: Stage) -> set[str]:
    with stage.store.transaction() as db:
        return {account.name for account in accounts.all_of_team(db, people.team_named(db, "Süd"))}


async def test_a_name_that_only_sounds_like_a_customer_is_asked_with_both_spellings(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Gestern mit Herrn Meier von Kranig Fördertechnik telefoniert")
        assert "„Kranig Fördertechnik“" in asked.text
        assert asked.labels[:2] == ["Kranich Fördertechnik GmbH · Kassel", "Anlegen"]
        await taps(stage, max_, asked, "Anlegen")
        assert "Kranig Fördertechnik" in newest(max_).text
        assert {"Kranig Fördertechnik", "Kranich Fördertechnik GmbH"} <= _names(stage)


async def test_the_stored_spelling_is_shown_when_it_was_that_customer_after_all(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Gestern mit Herrn Meier von Kranig Fördertechnik telefoniert")
        await taps(stage, max_, asked, "Kranich Fördertechnik GmbH · Kassel")
        assert newest(max_).text.startswith("📞 Kranich Fördertechnik GmbH · Meier")
        assert "Kranig Fördertechnik" not in _names(stage)


@pytest.mark.parametrize("typed", ["Weber Präzision", "Weber Präzisionsteile GmbH & Co. KG", "martin weber"])
async def test_the_name_typed_after_someone_else_finds_the_customer(tmp_path: Path, typed: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Er hat heute angerufen")
        await taps(stage, max_, asked, "Jemand anderes")
        answer = await says(stage, max_, typed)
        assert answer.text.startswith("📞 Weber Präzisionsteile GmbH & Co. KG")


async def test_a_typed_name_with_one_word_more_is_asked_and_not_attached(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Er hat heute angerufen")
        await taps(stage, max_, asked, "Jemand anderes")
        answer = await says(stage, max_, "Weber Präzisionsteile Nord")
        assert answer.text.startswith("📞 Noch ohne Kunde")
        assert "Weber Präzisionsteile GmbH & Co. KG · Esslingen" in answer.labels


async def test_a_question_that_is_ignored_leaves_the_entry_and_hinders_no_other_note(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Weber angerufen, nicht erreicht")
        other = await says(stage, max_, "Gestern bei Frau Kessler von Kranich gewesen")
        assert other.text.startswith("🚗 Kranich Fördertechnik GmbH")
        await taps(stage, max_, asked, "Weber Gartenbau e.K. · Landshut")
        assert "Weber Gartenbau e.K." in max_.chat.messages[asked.message_id].text
        assert await taps(stage, max_, asked, f"who:1:{1}", forged=True) == "Schon erledigt."


async def test_an_unclear_text_kept_as_a_note_goes_with_one_undo(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "asdf jklö")
        await taps(stage, max_, asked, "Nur Notiz")
        assert notes(stage, max_) == ["asdf jklö"]
        await taps(stage, max_, newest(max_), "Rückgängig")
        assert notes(stage, max_) == []


@pytest.mark.parametrize("press", ["noteonly", "other"])
async def test_a_late_tap_on_the_question_leaves_what_was_answered(tmp_path: Path, press: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Weber angerufen, nicht erreicht")
        await taps(stage, max_, asked, "Weber Gartenbau e.K. · Landshut")
        receipt = newest(max_).text
        assert await taps(stage, max_, asked, f"{press}:1:", forged=True) == "Schon erledigt."
        assert newest(max_).text == receipt


@pytest.mark.parametrize("note", ["Müller angerufen", "Siemens besucht", "called Smith", "Mit Siemens telefoniert"])
async def test_a_name_nobody_knows_never_goes_to_the_last_customer(tmp_path: Path, note: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Frau Rossi von Alpgold angerufen")
        asked = await says(stage, max_, note)
        assert "Alpgold" not in asked.text
        assert "Jemand anderes" in asked.labels


@pytest.mark.parametrize("note", ["Papst angerufen", "mit Papst telefoniert", "Papst getroffen"])
async def test_an_alias_that_is_a_plain_word_is_the_customer(tmp_path: Path, note: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Frau Rossi von Alpgold angerufen")
        assert "Druckhaus Papst & Sohn" in (await says(stage, max_, note)).text
        assert (await says(stage, max_, "/kunde Papst")).text.startswith("Druckhaus Papst & Sohn")


async def test_he_is_whoever_was_named_last_and_not_the_customer_before(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Frau Rossi von Alpgold angerufen")
        await says(stage, max_, "Herrn Wachowski von Hofer Metalltechnik getroffen")
        asked = await says(stage, max_, "Er hat zurückgerufen")
        assert asked.text.startswith("📞 Noch ohne Kunde")


async def test_a_customer_that_sounds_alike_is_offered_beside_adding_a_new_one(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "/kunde Kranick")
        assert asked.labels == ["Kranich Fördertechnik GmbH · Kassel", "Anlegen"]
        await taps(stage, max_, asked, "Anlegen")
        assert "Kranick" in _names(stage)


async def test_no_man_is_attached_to_a_woman_of_that_name(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, "Herrn Petersen bei Petersen & Lührs getroffen")
        assert receipt.text.startswith("🤝 Reederei Petersen & Lührs KG · Petersen")
        assert "Wiebke" not in receipt.text
