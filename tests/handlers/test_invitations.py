"""Invitations: a link that works once, its picture, taking it back; and that the token shows up nowhere else."""

import re
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.sandbox import User
from storage import people, schema
from tests.handlers.talk import acting, menu, newest, says, taps
from tests.stage import Stage

LINK = re.compile(r"https://t\.me/\w+\?start=([\w-]{22})")


async def _invited(stage: Stage, admin: User, words: str = "/einladen Teamleitung Ida Berger") -> str:
    found = LINK.search((await says(stage, admin, words)).text)
    assert found is not None
    return found[1]


async def test_the_link_lets_one_person_in_with_that_role_and_name(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        token = await _invited(stage, vera)
        ida, eve = stage.sandbox.user("I.", language_code="de"), stage.sandbox.user("Eve", language_code="de")
        await ida.starts(token)
        await eve.starts(token)
        await stage.rest()
        assert "Willkommen, Ida Berger" in newest(ida).text and "gilt nicht" in newest(eve).text
        with stage.store.transaction() as db:
            assert people.named(db, "Ida Berger")[0].roles == frozenset({"lead"})
        assert len(await menu(stage, ida)) <= 8 and "heute" in await menu(stage, ida)


async def test_without_words_the_role_is_asked_by_buttons(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        asked = await says(stage, vera, "/einladen Ida")
        assert asked.labels == ["Betreuung", "Teamleitung", "Administration"]
        await taps(stage, vera, asked, "Betreuung")
        assert LINK.search(newest(vera).text) and "Ida" in newest(vera).text


async def test_the_code_comes_as_a_picture_until_the_invitation_is_used(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        token = await _invited(stage, vera)
        made = newest(vera)
        await taps(stage, vera, made, "QR-Code")
        assert newest(vera).raw["photo"] and token in newest(vera).text
        await stage.sandbox.user("Ida").starts(token)
        await stage.rest()
        assert "verbraucht" in await taps(stage, vera, made, "QR-Code")
        assert "verbraucht" in await taps(stage, vera, made, "Rückgängig")


async def test_an_invitation_that_is_taken_back_lets_nobody_in(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        token = await _invited(stage, vera)
        await taps(stage, vera, newest(vera), "Rückgängig")
        ida = stage.sandbox.user("Ida", language_code="de")
        await ida.starts(token)
        await stage.rest()
        assert "gilt nicht" in newest(ida).text


async def test_neither_token_nor_note_is_in_a_log_or_a_settled_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        token = await _invited(stage, vera)
        await says(stage, vera, "Kanarienwort mit Kranich besprochen")
        await taps(stage, vera, await says(stage, vera, "/kunde Kranich"), "Verlauf")
        with stage.store.transaction() as db:
            kept = [
                str(db.all(select(table))) for table in (schema.outbox, schema.inbox, schema.audit, schema.invitations)
            ]
        said = capsys.readouterr()
    for text in (*kept, said.out, said.err, caplog.text):
        assert token not in text and "Kanarienwort" not in text
