"""First words, greetings and what is no text: each gets what fits the role and the kind of message."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.sandbox import Message, User
from tests.handlers.talk import acting, newest, says


async def test_the_welcome_promises_only_what_the_role_gets(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        admin = newest(await stage.joins("Anton", "admin")).text
        assert "/einladen" in admin and "/feed" in admin and "/personen" in admin and "An Arbeitstagen" not in admin
        manager = newest(await stage.joins("Max")).text
        assert "An Arbeitstagen" in manager and "/einladen" not in manager
        lead = newest(await stage.joins("Ida", "lead")).text
        assert "/team" in lead and "An Arbeitstagen" not in lead


async def test_whoever_has_no_customer_is_told_nothing_about_those_of_others(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        await stage.joins("Max")
        anton = await stage.joins("Anton", "admin")
        assert (await says(stage, anton, "/heute")).text.startswith("Bei dir liegt kein Kunde")


@pytest.mark.parametrize(
    ("text", "answer"), [("Guten Morgen", "Da bin ich, Max."), ("Danke", "Gern."), ("Wie geht's?", "Da bin ich, Max.")]
)
async def test_a_greeting_is_greeted_and_thanks_are_welcome(tmp_path: Path, text: str, answer: str) -> None:
    async with acting(tmp_path) as stage:
        assert (await says(stage, await stage.joins("Max"), text)).text.startswith(answer)


async def test_a_lead_who_asks_about_the_team_sees_its_week(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        ida = await stage.joins("Ida", "lead")
        assert (await says(stage, ida, "Wie läuft es im Team?")).text.startswith("Woche 48")


SENDS: dict[str, Callable[[User], Awaitable[Message]]] = {
    "Sprachnachrichten kann ich": lambda user: user.sends_voice(b"ogg"),
    "Mit einem Standort kann ich": lambda user: user.sends_location(48.1, 11.5),
    "Kontakte kann ich": lambda user: user.shares_contact("Petra", "+49 89 1"),
    "Dateien kann ich": lambda user: user.sends_document("angebot.pdf", b"pdf"),
}


@pytest.mark.parametrize("answer", SENDS)
async def test_each_kind_of_attachment_is_answered_in_its_own_words(tmp_path: Path, answer: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await SENDS[answer](max_)
        await stage.rest()
        assert newest(max_).text.startswith(answer)


async def test_the_last_customer_is_shown_as_such_when_none_is_named(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Heute mit Kranich telefoniert")
        assert (await says(stage, max_, "/kunde")).text.startswith("Um diesen Kunden ging es zuletzt.")
