"""F1: everything that only leads or admins may do is refused to everybody else, by command and by forged button."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.domain.people import Role
from handlers import ROUTES
from storage import schema
from tests.handlers.talk import acting, newest, says, taps
from tests.stage import Stage

RANK: dict[Role, int] = {"manager": 0, "lead": 1, "admin": 2}
COUNTED = (schema.memberships, schema.invitations, schema.people, schema.audit, schema.changes, schema.jobs)


@pytest.mark.parametrize("role", ["manager", "lead"])
async def test_commands_and_buttons_above_a_role_are_refused_and_change_nothing(tmp_path: Path, role: Role) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", role)
        shown = await says(stage, max_, "/einstellungen")
        before = _rows(stage)
        for name, route in ROUTES.commands.items():
            if RANK[route.needs] > RANK[role]:
                assert "Das darf nur" in (await says(stage, max_, f"/{name} lead Eva")).text, name
        for verb, route in ROUTES.buttons.items():
            if RANK[route.needs] > RANK[role]:
                assert "Das darf nur" in await taps(stage, max_, shown, f"{verb}:1:lead", forged=True), verb
        assert _rows(stage) == before


async def test_a_stranger_gets_one_sentence_and_taps_get_nothing(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        await stage.joins("Max")
        eve = stage.sandbox.user("Eve")
        before = _rows(stage)
        for name in ROUTES.commands:
            await eve.says(f"/{name}")
        await stage.rest()
        assert [one.text for one in eve.chat.messages.values() if one.from_bot] == [newest(eve).text]
        assert "eingeladene" in newest(eve).text
        assert _rows(stage) == before


def _rows(stage: Stage) -> list[int]:
    with stage.store.transaction() as db:
        return [int(db.scalar(select(func.count()).select_from(table))) for table in COUNTED]
