"""What a note tells and what becomes of it in the whole bot: no contact where nobody was met, no lost appointment."""

from pathlib import Path

import pytest

from tests.handlers.talk import acting, says


async def test_a_call_that_the_customer_announces_is_theirs_to_do_and_no_contact(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        said = (await says(stage, max_, "Kranich ruft mich morgen zurück")).text
        assert "Gespräch am" not in said
        assert "Mi 25.11." in said
        assert "24.11." not in (await says(stage, max_, "Wann habe ich zuletzt mit Kranich gesprochen?")).text


async def test_somebody_who_left_the_firm_was_not_visited(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", language_code="en")
        said = (await says(stage, max_, "Ms Kessler has left Kranich, new buyer is Petra Vogt")).text
        assert "Visit" not in said
        assert "left Kranich" in said


async def test_an_order_cancels_the_only_appointment_that_fits(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", language_code="en")
        await says(stage, max_, "Dinner with Martin Weber on Thursday at 19:30")
        assert "is off (was Thu 26 Nov, 19:30)" in (await says(stage, max_, "cancel the dinner with Weber")).text
        assert "19:30" not in (await says(stage, max_, "/open")).text
        await says(stage, max_, "/undo")
        assert "19:30" in (await says(stage, max_, "/open")).text


async def test_an_order_that_fits_none_or_two_is_kept_as_a_reminder(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Termin mit Bodmer am Donnerstag um 14 Uhr")
        await says(stage, max_, "Termin mit Bodmer am Freitag um 9 Uhr")
        assert "Wiedervorlage" in (await says(stage, max_, "Termin mit Bodmer absagen")).text
        assert (
            "fällt aus (war Fr 27.11., 9:00)" in (await says(stage, max_, "Termin mit Bodmer am Freitag absagen")).text
        )
        assert "Wiedervorlage" in (await says(stage, max_, "Termin mit Kranich absagen")).text


@pytest.mark.parametrize(
    "sent", ["Sent Ms Kessler the quote by email", "Quote sent to Ms Kessler by post", "Emailed Ms Kessler the quote"]
)
async def test_by_email_is_no_deadline_and_the_promise_is_kept(tmp_path: Path, sent: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", language_code="en")
        await says(stage, max_, "Called Ms Kessler today, promised her the quote by Friday")
        assert "quote" in (await says(stage, max_, "/open")).text
        await says(stage, max_, sent)
        assert "quote" not in (await says(stage, max_, "/open")).text


async def test_a_journey_of_theirs_and_how_they_like_to_be_reached_are_no_promises(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        assert "Zusage" not in (await says(stage, max_, "Bodmer angerufen, er fährt nächste Woche zur Empack")).text
        said = (await says(stage, max_, "Frau Caduff möchte lieber Mails")).text
        assert "lieber Mails" in said
        assert "Wunsch" not in said and "Kontakt am" not in said


@pytest.mark.parametrize(
    ("language", "first", "more"),
    [
        ("en", "Visited Bodmer yesterday", "and promised him a plan by Friday"),
        ("de", "Gestern Bodmer besucht", "und ihm einen Plan bis Freitag versprochen"),
    ],
)
async def test_what_is_added_to_a_contact_is_no_second_one(
    tmp_path: Path, language: str, first: str, more: str
) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", language_code=language)
        await says(stage, max_, first)
        said = (await says(stage, max_, more)).text.casefold()
        assert "plan" in said
        assert "24 nov" not in said and "24.11." not in said
        asked = "Wann habe ich zuletzt mit Bodmer gesprochen?"
        assert "23" in (await says(stage, max_, asked)).text


async def test_somebody_who_was_seen_was_met(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", language_code="en")
        said = (await says(stage, max_, "Saw Kessler last Friday, she has a new baby")).text
        assert "Fri 20 Nov" in said and "new baby" in said
