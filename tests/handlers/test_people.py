"""People and roles: who may change what, when it takes effect, and that an admin always stays."""

from pathlib import Path

from sqlalchemy import select

from bot.sandbox import User
from storage import people, schema
from tests.faults.looking import count
from tests.handlers.talk import acting, menu, newest, says, taps
from tests.stage import Stage

STRANGER = "Hallo. Ich arbeite nur für eingeladene"


async def _card(stage: Stage, admin: User, name: str) -> None:
    await taps(stage, admin, await says(stage, admin, "/personen"), name)


async def test_the_last_admin_can_neither_be_demoted_nor_removed(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        await _card(stage, vera, "Vera")
        number = _id(stage, "Vera")
        for press in (f"role:{number}:admin=off", f"expel:{number}:", f"expelled:{number}:"):
            assert "letzte Administration" in await taps(stage, vera, newest(vera), press, forged=True)
        assert _roles(stage, "Vera") == {"admin"}


async def test_of_two_admins_none_shuts_themselves_out_but_each_may_demote_the_other(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera, otto = await stage.joins("Vera", "admin"), await stage.joins("Otto", "admin")
        await _card(stage, vera, "Vera")
        assert "andere Administration" in await taps(
            stage, vera, newest(vera), f"role:{_id(stage, 'Vera')}:admin=off", forged=True
        )
        await _card(stage, otto, "Vera")
        await taps(stage, otto, newest(otto), "Teamleitung")
        await taps(stage, otto, newest(otto), "✓ Administration")
        assert _roles(stage, "Vera") == {"lead"}
        assert "letzte Administration" in await taps(
            stage, otto, newest(otto), f"expel:{_id(stage, 'Otto')}:", forged=True
        )


async def test_a_withdrawn_role_ends_at_the_next_tap_and_message(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera, otto = await stage.joins("Vera", "admin"), await stage.joins("Otto", "admin")
        await says(stage, otto, "/personen")
        open_list = newest(otto)
        await _card(stage, vera, "Otto")
        await taps(stage, vera, newest(vera), "Betreuung")
        await taps(stage, vera, newest(vera), "✓ Administration")
        assert "Administration" in await taps(stage, otto, open_list, "Vera")
        assert "Das darf nur" in (await says(stage, otto, "/einladen")).text
        assert "people" not in await menu(stage, otto) and "personen" not in await menu(stage, otto)


async def test_a_removed_person_is_a_stranger_at_once_and_undo_lets_them_in_again(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera, ida = await stage.joins("Vera", "admin"), await stage.joins("Ida")
        await _card(stage, vera, "Ida")
        await taps(stage, vera, newest(vera), "Entfernen")
        await taps(stage, vera, newest(vera), "Wirklich entfernen")
        assert (await says(stage, ida, "/heute")).text.startswith(STRANGER)
        await taps(stage, vera, newest(vera), "Rückgängig")
        assert "Einstellungen" in (await says(stage, ida, "/einstellungen")).text


async def test_whoever_comes_back_has_only_the_roles_of_the_new_invitation(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera, otto = await stage.joins("Vera", "admin"), await stage.joins("Otto", "admin")
        await _card(stage, vera, "Otto")
        await taps(stage, vera, newest(vera), "Entfernen")
        await taps(stage, vera, newest(vera), "Wirklich entfernen")
        await otto.starts(stage.invitation("manager", "Süd"))
        await stage.rest()
        assert _roles(stage, "Otto") == {"manager"}


async def test_an_undo_of_a_role_needs_the_role_that_gave_it(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera, otto = await stage.joins("Vera", "admin"), await stage.joins("Otto")
        await _card(stage, vera, "Otto")
        await taps(stage, vera, newest(vera), "Administration")
        given = newest(vera)
        await _card(stage, otto, "Vera")
        await taps(stage, otto, newest(otto), "Betreuung")
        await taps(stage, otto, newest(otto), "✓ Administration")
        assert "Das darf nur" in await taps(stage, vera, given, "Rückgängig")
        assert "Das darf nur" in (await says(stage, vera, "/zurueck")).text
        assert "admin" in _roles(stage, "Otto")


async def test_a_role_that_was_given_anew_is_not_given_twice_by_an_undo(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        ida = await stage.joins("Ida", "lead")
        await ida.starts(stage.invitation("manager", "Süd"))
        await _card(stage, vera, "Ida")
        await taps(stage, vera, newest(vera), "✓ Teamleitung")
        withdrawn = newest(vera)
        await ida.starts(stage.invitation("lead", "Süd"))
        assert "danach noch geändert" in await taps(stage, vera, withdrawn, "Rückgängig")
        assert _roles(stage, "Ida") == {"manager", "lead"}


async def test_who_changed_what_stands_in_the_trail_also_after_an_undo(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        await stage.joins("Ida")
        await _card(stage, vera, "Ida")
        await taps(stage, vera, newest(vera), "Teamleitung")
        await taps(stage, vera, newest(vera), "Rückgängig")
        with stage.store.transaction() as db:
            trail = [
                (row.what, row.detail.get("role")) for row in db.all(select(schema.audit).order_by(schema.audit.c.id))
            ]
        assert trail[-2:] == [("role given", "lead"), ("role undone", None)]
        assert _roles(stage, "Ida") == {"manager"}


async def test_people_of_another_team_are_out_of_reach(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera = await stage.joins("Vera", "admin")
        await stage.joins("Nora", team="Nord")
        listed = await says(stage, vera, "/personen")
        assert "Nora" not in listed.text
        for verb in ("person", "role", "expel"):
            press = f"{verb}:{_id(stage, 'Nora')}:{'lead=on' if verb == 'role' else ''}"
            assert "gibt es nicht mehr" in await taps(stage, vera, listed, press, forged=True)
        assert _roles(stage, "Nora") == {"manager"}


def _id(stage: Stage, name: str) -> int:
    with stage.store.transaction() as db:
        return people.named(db, name)[0].person.id


def _roles(stage: Stage, name: str) -> set[str]:
    with stage.store.transaction() as db:
        return set(people.named(db, name)[0].roles)


async def test_an_old_role_pulls_nobody_back_from_another_team(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        vera, otto = await stage.joins("Vera", "admin"), await stage.joins("Otto")
        await _card(stage, vera, "Otto")
        await taps(stage, vera, newest(vera), "Teamleitung")
        await taps(stage, vera, newest(vera), "✓ Betreuung")
        withdrawn = newest(vera)
        await otto.starts(stage.invitation("manager", "Nord"))
        await stage.rest()
        assert "danach noch geändert" in await taps(stage, vera, withdrawn, "Rückgängig")
        with stage.store.transaction() as db:
            caller = people.caller(db, otto.id)
            assert caller is not None and people.team_name(db, caller.team_id) == "Nord"
            assert caller.roles == {"manager"}


async def test_whoever_changed_teams_takes_nothing_back_in_the_old_one(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        otto = await stage.joins("Otto")
        receipt = await says(stage, otto, "Heute mit Kranich telefoniert")
        await otto.starts(stage.invitation("manager", "Nord"))
        await stage.rest()
        await taps(stage, otto, receipt, "Rückgängig")
        assert (await says(stage, otto, "/zurueck")).text == "Es gibt nichts, was ich zurücknehmen könnte."
        assert count(stage, "interactions") == 1
