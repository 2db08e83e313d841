"""The customer card: whom a name means, do-not-contact, creating as written, and the wall between teams."""

from pathlib import Path

import pytest

from bot.sandbox import Message
from storage import accounts, interactions, people
from tests.handlers.talk import acting, newest, says, taps
from tests.stage import Stage

HOSTILE = "Müller & Söhne <KG> „x“ 𝔘"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Kranich Fördertechnik GmbH", "Kranich Fördertechnik GmbH"),
        ("kranich", "Kranich Fördertechnik GmbH"),
        ("Kranich Foerdertechnik", "Kranich Fördertechnik GmbH"),
        ("Frau Kessler", "Kranich Fördertechnik GmbH"),
        ("Petra Weber", "Weber Gartenbau e.K."),
    ],
)
async def test_any_form_of_a_name_opens_the_card_and_a_reply_to_it_means_that_customer(
    tmp_path: Path, words: str, name: str
) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        card = await says(stage, max_, f"/kunde {words}")
        assert card.text.startswith(name) and "Nicht kontaktieren" in card.labels
        await says(stage, max_, "/kunde Söhnlein")
        await max_.replies(card, "Eben telefoniert, alles gut")
        await stage.rest()
        assert name in newest(max_).text


async def test_a_part_of_a_name_offers_who_has_it(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        offered = await says(stage, max_, "/kunde Krani")
        assert [label for label in offered.labels if label.startswith("Kranich")]


async def test_a_new_customer_is_created_byte_for_byte_and_once(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        offered = await says(stage, max_, f"/kunde {HOSTILE}")
        await taps(stage, max_, offered, "Anlegen")
        assert HOSTILE in newest(max_).text
        with stage.store.transaction() as db:
            made = accounts.by_name(db, people.team_named(db, "Süd"), HOSTILE)
        assert made is not None and made.owner_id is not None
        await taps(stage, max_, newest(max_), "Rückgängig")
        with stage.store.transaction() as db:
            assert accounts.by_name(db, people.team_named(db, "Süd"), HOSTILE) is None


async def test_an_offer_of_another_name_is_not_taken_up(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        first = await says(stage, max_, "/kunde Hofer Metalltechnik")
        await says(stage, max_, "/kunde Zander Optik")
        assert "gibt es nicht mehr" in await taps(stage, max_, first, "Anlegen")
        with stage.store.transaction() as db:
            assert accounts.by_name(db, people.team_named(db, "Süd"), "Zander Optik") is None


async def test_do_not_contact_is_on_top_of_the_card_and_taps_five_times_over_do_it_once(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        card = await says(stage, max_, "/kunde Kranich")
        press = card.find("Nicht kontaktieren")
        assert press is not None and press.data is not None
        words = [await taps(stage, max_, card, press.data, forged=True) for _ in range(5)]
        assert words == ["", *["Schon erledigt."] * 4]
        assert "⛔ Nicht kontaktieren" in card.text
        await taps(stage, max_, card, "Wieder kontaktieren")
        assert "⛔" not in card.text


async def test_the_timeline_turns_its_pages_in_place(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        for number in range(1, 11):
            await says(stage, max_, f"Heute Kranich angerufen, Thema Nummer {number}")
        card = await says(stage, max_, "/kunde Kranich")
        await taps(stage, max_, card, "Verlauf")
        assert "Nummer 10" in card.text and "Nummer 3" in card.text and "Nummer 2“" not in card.text
        number = _id(stage, "Kranich Fördertechnik GmbH")
        await taps(stage, max_, card, f"history:{number}:99999", forged=True)
        assert "Nummer 2“" in card.text and "Seite 2 von 2" in card.text


async def test_customers_of_another_team_are_out_of_reach(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        await stage.joins("Max")
        nora = await stage.joins("Nora", team="Nord")
        shown = await says(stage, nora, "/einstellungen")
        number = _id(stage, "Kranich Fördertechnik GmbH")
        for press in (
            f"customer:{number}:",
            f"history:{number}:0",
            f"contacts:{number}:0",
            f"leave:{number}:",
            f"about:{number}:history",
        ):
            assert "gibt es nicht mehr" in await taps(stage, nora, shown, press, forged=True)
        assert "Intralogistik" not in (await says(stage, nora, "/kunde Kranich")).text


async def test_without_a_name_and_nobody_talked_to_yet_a_few_customers_are_offered(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        offered = await says(stage, await stage.joins("Max"), "/kunde")
        assert "Welcher Kunde?" in offered.text and len(offered.labels) == 6


async def test_a_name_that_is_none_gets_a_short_answer(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        assert "zu lang" in (await says(stage, max_, "/kunde " + "x" * 4000)).text
        assert "Noch ist kein Kunde" in (await says(stage, await stage.joins("Nora", team="Nord"), "/kunde")).text


async def test_the_example_in_the_welcome_logs_when_it_is_typed(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        for name, role, code in (("Vera", "lead", "de"), ("Max", "manager", "de"), ("Will", "manager", "en")):
            user = await stage.joins(name, role, language_code=code)
            example = newest(user).text.splitlines()[3]
            await says(stage, user, example)
            with stage.store.transaction() as db:
                entry = interactions.last_of_chat(db, people.team_named(db, "Süd"), user.chat.id)
            assert entry is not None and entry.account is not None and entry.people and entry.follow_ups


def _id(stage: Stage, name: str) -> int:
    with stage.store.transaction() as db:
        found = accounts.by_name(db, people.team_named(db, "Süd"), name)
    assert found is not None
    return found.id


async def test_the_customer_of_somebody_who_left_goes_to_whoever_logs_next(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        ida = await stage.joins("Ida")
        await says(stage, ida, "Heute mit Kranich telefoniert")
        assert "Ida" in (await says(stage, ida, "/kunde Kranich")).text
        others = {name: await stage.joins(name) for name in ("Max", "Eva")}
        with stage.store.transaction() as db:
            people.remove(db, people.named(db, "Ida")[0].person.id)
        by_hash = _owner_on(await says(stage, others["Max"], "/kunde Kranich"))
        other = next(name for name in others if name != by_hash)
        await says(stage, others[other], "Heute mit Kranich telefoniert")
        receipt = newest(others[other])
        assert _owner_on(await says(stage, others[by_hash], "/kunde Kranich")) == other
        await says(stage, others[by_hash], "Heute mit Kranich telefoniert")
        assert _owner_on(await says(stage, others[by_hash], "/kunde Kranich")) == other
        await taps(stage, others[other], receipt, "Rückgängig")
        assert _owner_on(await says(stage, others[by_hash], "/kunde Kranich")) == by_hash


def _owner_on(card: Message) -> str:
    return next(name for name in ("Max", "Eva", "Ida") if f"bei {name}" in card.text)


async def test_what_a_note_told_about_a_person_is_shown_wherever_one_looks_for_it(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        noted = await says(stage, max_, "Seraina Caduff segelt gern und hat zwei Kinder")
        card = await says(stage, max_, "Was weißt du über Seraina Caduff?")
        told = "Interessen: segelt gern\nFamilie: zwei Kinder"
        assert told in card.text
        await taps(stage, max_, card, "Leute")
        assert told in card.text
        card = await says(stage, max_, "/kunde Bodmer")
        await taps(stage, max_, card, "Kurzbrief")
        assert "Interessen (Seraina Caduff): segelt gern" in newest(max_).text
        await taps(stage, max_, noted, "Rückgängig")
        assert "segelt" not in (await says(stage, max_, "Was weißt du über Seraina Caduff?")).text


async def test_an_open_complaint_sets_the_next_step_and_not_the_cadence(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Reklamation von Hochjoch: Sensor defekt")
        card = await says(stage, max_, "/kunde Hochjoch")
        assert "Der Kunde sollte bis Do 26.11. von uns hören" in card.text
        assert "Nächster Schritt" not in card.text
        await says(stage, max_, "Hochjoch angerufen, Techniker schaut es sich an")
        assert "Soll bis Di 1.12. erledigt sein" in (await says(stage, max_, "/kunde Hochjoch")).text
