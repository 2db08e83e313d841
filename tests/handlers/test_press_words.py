"""Words of a customer: what its articles must and must not hold, set in the chat and taken back."""

from sqlalchemy import select

from bot.domain.feed_orders import OPEN
from storage import people, press_words, schema
from tests.faults.looking import count
from tests.handlers.press_stage import CHEF, GLAS, PressStage, press_stage
from tests.jobs.newsroom import Item

OTHER = "Weingut Steinacker"


async def _carries(here: PressStage, *titles: str) -> None:
    """The feed of all customers with these new articles, read."""
    items = [Item(title, "", f"https://bote.example/{hash(title)}", here.ago(hours=1)) for title in titles]
    url = here.carries("/rss", *items)
    if count(here.stage, "feeds") == 0:
        await here.asks(here.ida, f"/feed neu {url} alle")
    else:
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "1")
        await here.taps(here.ida, card, "Jetzt prüfen")


def _titles(here: PressStage) -> set[str]:
    with here.stage.store.transaction() as db:
        return {row.title for row in db.all(select(schema.stories.c.title))}


async def test_after_what_does_not_fit_words_keep_the_like_out_and_are_undone(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await _carries(here, CHEF)
        judged = await here.taps(here.max, await here.told(), "Passt nicht")
        assert judged.labels == ["Rückgängig", "Wörter"]
        await here.max.taps(judged, "Wörter")
        await here.stage.rest()
        asked = (await here.max.hears())[-1]
        assert asked.text.split("\n")[0] == f"Welche Meldungen zählen für {GLAS}?"
        kept = await here.asks(here.max, "ohne Chefin, Fußball")
        assert kept.text.split("\n") == [
            f"Für {GLAS} gilt bei neuen Meldungen:", "Keine Meldungen mit: Chefin, Fußball",
        ]  # fmt: skip
        second = "Glaswerke Thürnau AG: Chefin stellt die Pläne vor"
        third = "Glaswerke Thürnau AG baut eine neue Halle in Thürnau"
        await _carries(here, second, third)
        assert _titles(here) == {CHEF, third}
        back = await here.taps(here.max, kept, "Rückgängig")
        assert back.text == f"Rückgängig gemacht. Wieder wie vorher: Die Wörter für {GLAS}."
        fourth = "Glaswerke Thürnau AG: Was die Chefin mit dem Werk in Ulm vorhat"
        await _carries(here, fourth)
        assert fourth in _titles(here)


async def test_the_words_of_one_customer_leave_the_others_theirs(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.customer(OTHER)
        none = await here.asks(here.max, "/press Glaswerke")
        assert none.labels == ["Wörter"]
        await here.max.taps(none, "Wörter")
        await here.stage.rest()
        await here.asks(here.max, "nur Werk, Halle")
        both = f"Preis der Region für {GLAS} und {OTHER}"
        await _carries(here, both)
        with here.stage.store.transaction() as db:
            names = db.all(
                select(schema.accounts.c.name).join(
                    schema.occasions, schema.occasions.c.account_id == schema.accounts.c.id
                )
            )
        assert [row.name for row in names] == [OTHER]
        listed = await here.asks(here.max, "/press Glaswerke")
        assert "Nur Meldungen mit: Werk, Halle" in listed.text


async def test_all_counts_again_by_a_word_and_nothing_is_left_behind(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        none = await here.asks(here.max, "/press Glaswerke")
        for words, told in (("nur Glas", "Nur Meldungen mit: Glas"), ("alles", "zählen wieder alle Meldungen.")):
            await here.max.taps(none, "Wörter")
            await here.stage.rest()
            assert told in (await here.asks(here.max, words)).text
        assert count(here.stage, "account_words") == 0
        await here.asks(here.max, "/undo")
        with here.stage.store.transaction() as db:
            (sieve,) = press_words.of_team(db, people.team_named(db, "Süd")).values()
        assert sieve != OPEN and sieve.only == "Glas"


async def test_another_text_while_words_are_awaited_is_a_note(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        none = await here.asks(here.max, "/press Glaswerke")
        await here.max.taps(none, "Wörter")
        await here.stage.rest()
        assert "Gespräch" in (await here.asks(here.max, "Heute mit Glaswerke telefoniert")).text
        assert count(here.stage, "account_words") == 0


async def test_another_teams_customer_has_no_words_to_be_set(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        none = await here.asks(here.max, "/press Glaswerke")
        eve = await here.stage.joins("Eve", team="Nord")
        message = await here.asks(eve, "/hilfe")
        button = none.find("Wörter")
        assert button is not None and button.data is not None
        query = await eve.taps(message, button.data, forged=True)
        assert await eve.hears_toast(query) == "Das gibt es nicht mehr. Nichts geändert."
        await here.asks(eve, "nur Glas")
        assert count(here.stage, "account_words") == 0
