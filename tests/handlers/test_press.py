"""An article becomes a call: the message, its buttons, /press, and what "fits" teaches."""

from sqlalchemy import select

from storage import schema
from tests.handlers.press_stage import CHEF, GLAS, TEXT, PressStage, press_stage
from tests.jobs.newsroom import Item


async def arrives(here: PressStage, *items: Item) -> None:
    """A feed with these is added by the admin."""
    url = here.carries("/rss", *(items or (Item(CHEF, TEXT, "https://bote.example/1", here.ago(hours=2)),)))
    await here.asks(here.ida, f"/feed add {url} alle")


async def test_a_call_is_planned_for_the_next_working_day_and_undone(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await arrives(here)
        told = await here.told()
        assert told.labels == ["Artikel", "Anruf vormerken", "Vorbereiten", "Passt", "Passt nicht"]
        planned = await here.taps(here.max, told, "Anruf vormerken")
        assert planned.text.endswith("☎️ Anruf vorgemerkt für Mi 25.11.")
        assert planned.labels == ["Artikel", "Rückgängig"]
        with here.stage.store.transaction() as db:
            (follow_up,) = db.all(select(schema.followups))
            (occasion,) = db.all(select(schema.occasions))
        assert (follow_up.what, str(follow_up.due)) == (f"anrufen: {CHEF}", "2026-11-25")
        assert occasion.state == "used"
        await here.taps(here.max, planned, "Rückgängig")
        with here.stage.store.transaction() as db:
            assert db.all(select(schema.followups)) == []
        assert CHEF in (await here.asks(here.max, "/press")).text


async def test_what_does_not_fit_vanishes_teaches_and_comes_back_by_undo(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await arrives(here)
        told = await here.told()
        judged = await here.taps(here.max, told, "Passt nicht")
        assert judged.text.startswith("Gemerkt: passt nicht.")
        assert (await here.asks(here.max, "/presse")).text == "Gerade keine Anlässe aus der Presse."
        with here.stage.store.transaction() as db:
            (taught,) = db.all(select(schema.thresholds))
        assert (taught.watched, taught.alias) == (GLAS, GLAS)
        await here.taps(here.max, judged, "Rückgängig")
        assert CHEF in (await here.asks(here.max, "/presse")).text
        with here.stage.store.transaction() as db:
            assert db.all(select(schema.thresholds)) == []


async def test_what_fits_stays_listed_and_a_second_tap_only_says_so(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await arrives(here)
        told = await here.told()
        judged = await here.taps(here.max, told, "Passt")
        assert "👍 Gemerkt: passt." in judged.text
        query = await here.max.taps(told, "fits:1:", forged=True)
        assert await here.max.hears_toast(query) == "Schon erledigt."
        listed = await here.asks(here.max, "/press Glaswerke")
        card = await here.taps(here.max, listed, "1")
        assert "👍 Passt" in card.text
        assert card.labels == ["Artikel", "Anruf vormerken", "Vorbereiten", "Passt nicht", "Zurück"]


async def test_the_list_is_grouped_paged_and_leads_back(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.customer("Alpenblick Hotels GmbH")
        firms = ("Glaswerke Thürnau", "Alpenblick Hotels")
        topics = ["Lager", "Umsatz", "Personal", "Strom", "Kantine", "Fuhrpark"]
        items = [
            Item(f"{firms[number % 2]}: {topic} im Wandel", f"{topic} {number}.", at=here.ago(hours=number + 1))
            for number, topic in enumerate(topic for topic in topics for _ in firms)
        ]
        await arrives(here, *items)
        listed = await here.asks(here.max, "/press")
        lines = listed.text.split("\n")
        assert lines[0] == "📰 Anlässe aus der Presse (12)"
        assert len(lines) == 10 and lines[-1] == "… und 4 weitere"
        assert all(GLAS in line for line in lines[1:7])
        page = await here.taps(here.max, listed, "Weiter")
        assert page.labels == ["9", "10", "11", "12", "Zurück"]
        card = await here.taps(here.max, page, "9")
        assert (await here.taps(here.max, card, "Zurück")).text == page.text


async def test_another_manager_sees_own_customers_only_and_a_lead_all(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        lead = await here.stage.joins("Lea", "lead")
        await arrives(here)
        zoe = await here.stage.joins("Zoe")
        with here.stage.store.transaction() as db:
            owner = db.scalar(select(schema.people.c.id).where(schema.people.c.name == "Max"))
            db.execute(schema.accounts.update().values(owner_id=owner))
        assert (await here.asks(zoe, "/press")).text == "Gerade keine Anlässe aus der Presse."
        assert "Anlässe des Teams (1)" in (await here.asks(lead, "/press")).text


async def test_a_stranger_team_cannot_touch_an_occasion(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await arrives(here)
        eve = await here.stage.joins("Eve", team="Nord")
        message = await here.asks(eve, "/press")
        for data in ("occasion:1:0.", "fits:1:", "unfit:1:", "callup:1:", "prepare:1:"):
            query = await eve.taps(message, data, forged=True)
            assert await eve.hears_toast(query) == "Das gibt es nicht mehr. Nichts geändert."
        with here.stage.store.transaction() as db:
            assert [row.state for row in db.all(select(schema.occasions))] == ["new"]


async def test_forged_places_in_a_list_do_no_harm(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await arrives(here)
        message = await here.asks(here.max, "/press")
        for data in ("occasion:1:x.y", "press:999999:", "occasion:1:0.1", "press:0:x", "press:0:99999"):
            await here.max.taps(message, data, forged=True)
            await here.stage.rest()
        assert "schiefgegangen" not in here.stage.sandbox.transcript(here.max)


async def test_an_unknown_name_is_told(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        answer = await here.asks(here.max, "/press Nirgendwo <b>GmbH</b>")
        assert answer.text == "Einen Kunden „Nirgendwo <b>GmbH</b>“ finde ich nicht."


async def test_a_name_of_several_customers_is_asked_back(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.customer("Müller Bau GmbH", city="Augsburg")
        here.customer("Müller Logistik KG", city="Nürnberg")
        asked = await here.asks(here.max, "/press Müller")
        assert asked.labels == ["Müller Bau GmbH · Augsburg", "Müller Logistik KG · Nürnberg"]
        answer = await here.taps(here.max, asked, "Müller Bau GmbH · Augsburg")
        assert answer.text == "Gerade keine Anlässe aus der Presse zu Müller Bau GmbH."


async def test_preparing_shows_benefit_question_and_draft_and_leads_back(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item(CHEF, TEXT, "https://bote.example/1", here.ago(hours=2)))
        await here.asks(here.ida, f"/feed add {url} alle")
        card = await here.told("Max")
        prepared = await here.taps(here.max, card, "Vorbereiten")
        assert "Was der Kunde davon hat: jemand, der weiß, was bisher vereinbart ist." in prepared.text
        assert "Frag" in prepared.text and f"„Ich habe ‚{CHEF}‘ gelesen" in prepared.text
        assert (await here.taps(here.max, prepared, "Zurück")).text == card.text
