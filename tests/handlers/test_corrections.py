"""Corrections: which entry they change, and that a second tap changes nothing more."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox import Message, User
from storage import accounts, people
from tests.handlers.talk import acting, newest, says, taps
from tests.stage import Stage

KRANICH = "Heute mit Frau Kessler von Kranich telefoniert"


async def _replies(stage: Stage, user: User, to: Message, text: str) -> str:
    await user.replies(to, text)
    await stage.rest()
    return newest(user).text


def _own(user: User, text: str) -> Message:
    return next(one for one in user.chat.messages.values() if one.text == text)


@pytest.mark.parametrize("to", ["the receipt", "a changed receipt", "the note"])
async def test_a_correction_that_answers_a_message_is_about_its_entry(tmp_path: Path, to: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, KRANICH)
        if to == "a changed receipt":
            await taps(stage, max_, receipt, "set:1:channel=email", forged=True)
        await says(stage, max_, "Heute Hochjoch besucht")
        answered = _own(max_, KRANICH) if to == "the note" else receipt
        said = await _replies(stage, max_, answered, "nein, das war gestern")
        assert "Kranich" in said and "Mo 23.11." in said
        assert "Di 24.11." in (await says(stage, max_, "Wann habe ich zuletzt mit Hochjoch gesprochen?")).text


async def test_a_correction_that_answers_a_card_is_about_that_customer(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, KRANICH)
        card = await says(stage, max_, "/kunde Kranich")
        other = await says(stage, max_, "/kunde Petersen")
        await says(stage, max_, "Heute Hochjoch besucht")
        said = await _replies(stage, max_, card, "nein, das war gestern")
        assert "Kranich" in said and "Mo 23.11." in said
        assert "nichts gefunden" in await _replies(stage, max_, other, "nein, das war gestern")


async def test_a_correction_of_what_was_undone_changes_nothing_else(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, KRANICH)
        await says(stage, max_, "Heute Hochjoch besucht")
        await taps(stage, max_, receipt, "Rückgängig")
        assert "nichts gefunden" in await _replies(stage, max_, receipt, "nein, das war gestern")
        assert "Di 24.11." in (await says(stage, max_, "Wann habe ich zuletzt mit Hochjoch gesprochen?")).text


async def test_a_day_that_was_offered_yesterday_is_the_day_that_was_read(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, KRANICH)
        for label in ("Ändern", "Datum"):
            await taps(stage, max_, receipt, label)
        stage.clock.advance(timedelta(days=1))
        await taps(stage, max_, receipt, "Mo 23.11.")
        assert "Gespräch am Mo 23.11." in newest(max_).text


async def test_a_customer_named_in_a_correction_belongs_to_who_logged_it(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Heute Hochjoch besucht")
        assert "Kranich" in (await says(stage, max_, "das war nicht Hochjoch, sondern Kranich")).text
        await stage.joins("Eva")
        with stage.store.transaction() as db:
            team, (max_there,) = people.team_named(db, "Süd"), people.named(db, "Max")
            kranich = accounts.by_name(db, team, "Kranich Fördertechnik GmbH")
        assert kranich is not None and kranich.owner_id == max_there.person.id


@pytest.mark.parametrize("day", ["2026-11-25", "2025-11-24", "0001-01-01", "gestern", "3", ""])
async def test_a_day_that_was_never_offered_changes_nothing(tmp_path: Path, day: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, KRANICH)
        assert "Nichts geändert" in await taps(stage, max_, receipt, f"set:1:day={day}", forged=True)


@pytest.mark.parametrize("correction", ["nein, das war gestern", "nein, das war Herr Huber", "es war ein Besuch"])
async def test_a_correction_leaves_no_receipt_that_says_the_old(tmp_path: Path, correction: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        receipt = await says(stage, max_, KRANICH)
        corrected = await says(stage, max_, correction)
        old = max_.chat.messages[receipt.message_id]
        assert old.text == "✏️ Berichtigt, steht jetzt weiter unten: Kranich Fördertechnik GmbH" and not old.labels
        assert "Rückgängig" in corrected.labels


async def test_the_question_is_asked_in_one_place_only(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        asked = await says(stage, max_, "Weber angerufen, nicht erreicht")
        again = await says(stage, max_, "nein, das war gestern")
        assert max_.chat.messages[asked.message_id].labels == []
        await taps(stage, max_, again, "Weber Gartenbau e.K. · Landshut")
        assert newest(max_).text.startswith("📞 Weber Gartenbau e.K.")


async def test_a_correction_of_one_of_two_customers_shows_both(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Heute mit Kranich und mit dem Solarwerk telefoniert")
        said = (await says(stage, max_, "nein, das war gestern")).text
        assert "Kranich" in said and "Solarwerk" in said


@pytest.mark.parametrize(
    ("note", "words", "told"),
    [
        ("Frau Kessler angerufen", "nein, sie hat mich angerufen", "Anruf vom Kunden"),
        ("Anruf von Frau Kessler", "nein, ich habe sie angerufen", "von dir angerufen"),
        ("Frau Kessler eine Mail geschickt", "falsch, sie hat mir geschrieben", "kam vom Kunden"),
    ],
)
async def test_who_rang_or_wrote_is_put_right(tmp_path: Path, note: str, words: str, told: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        before = (await says(stage, max_, note)).text
        after = await says(stage, max_, words)
        assert before != after.text
        assert told in after.text, after.text
        await taps(stage, max_, after, "Rückgängig")
        assert told not in after.text


@pytest.mark.parametrize(
    ("language", "note", "told", "words", "day"),
    [
        ("de", "Kessler am 30. Februar getroffen", "Den „30. Februar“ gibt es nicht", "nein, gestern", "Mo 23.11."),
        ("en", "met Kessler tomorrow", "“tomorrow” is still to come", "no, yesterday", "Mon 23 Nov"),
    ],
)
async def test_a_day_that_cannot_be_is_owned_up_to_and_put_right(
    tmp_path: Path, language: str, note: str, told: str, words: str, day: str
) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", language_code=language)
        assert told in (await says(stage, max_, note)).text
        after = (await says(stage, max_, words)).text
        assert day in after
        assert told not in after


@pytest.mark.parametrize(
    "data", ["delete:1:", "set:1:channel=email", "change:1:", "alter:1:day", "why:1:", "noteonly:1:"]
)
async def test_a_button_on_a_colleagues_entry_does_nothing(tmp_path: Path, data: str) -> None:
    async with acting(tmp_path) as stage:
        ida, max_ = await stage.joins("Ida"), await stage.joins("Max")
        noted = await says(stage, ida, KRANICH)
        before = noted.text
        own = await says(stage, max_, "/heute")
        assert await taps(stage, max_, own, data, forged=True) == "Das gibt es nicht mehr. Nichts geändert."
        assert newest(ida).text == before and "Kranich" in (await says(stage, ida, "/kunde Kranich")).text
        last = await says(stage, ida, "Wann habe ich zuletzt mit Kranich gesprochen?")
        assert "Di 24.11., Gespräch, von Ida" in last.text
