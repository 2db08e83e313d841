"""Trade fairs: added in one line, asked about before and after, taken back like anything else."""

import pytest

from bot.domain.fairs import name_of, read_order
from tests.faults.looking import count
from tests.handlers.press_stage import GLAS, press_stage


async def test_a_fair_is_added_listed_moved_and_removed(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.customer("Alpenblick Hotels GmbH")
        assert (await here.asks(here.max, "/messe")).text.startswith("Noch keine Messe.")
        added = await here.asks(here.max, "/messe Empack Dortmund 2. bis 3.12.: Glaswerke, Nirgendwo AG")
        assert added.text.split("\n")[:2] == [
            f"🎪 Empack Dortmund, Mi 2.12. – Do 3.12.: {GLAS}",
            "❓ Nicht gefunden oder nicht eindeutig: Nirgendwo AG",
        ]
        more = await here.asks(here.ida, "/fair empack dortmund: Alpenblick")
        assert more.text.startswith("🎪 Empack Dortmund, Mi 2.12. – Do 3.12.: Alpenblick Hotels GmbH, Glaswerke")
        await here.asks(here.max, "/messe Empack Dortmund 9.12.")
        listed = await here.asks(here.max, "/messe")
        assert "Empack Dortmund, Mi 9.12.: Alpenblick Hotels GmbH" in listed.text
        gone = await here.taps(here.max, listed, "Empack Dortmund entfernen")
        assert gone.text == "Entfernt: Empack Dortmund."
        back = await here.taps(here.max, gone, "Rückgängig")
        assert back.text == "Rückgängig gemacht. Wieder wie vorher: Empack Dortmund."
        assert "Alpenblick Hotels GmbH, Glaswerke" in (await here.asks(here.max, "/messe")).text


async def test_an_added_fair_is_taken_back(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        added = await here.asks(here.max, "/messe Glasstec 2.12.: Glaswerke")
        undone = await here.taps(here.max, added, "Rückgängig")
        assert undone.text == "Rückgängig gemacht. Wieder weg: Glasstec."
        assert count(here.stage, "fair_accounts") == 0


async def test_before_the_fair_its_customers_stand_on_the_morning_list(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await here.asks(here.max, "/messe Glasstec 2.12.: Glaswerke")
        today = await here.asks(here.max, "/heute")
        assert "Glasstec beginnt am Mi 2.12." in today.text


@pytest.mark.parametrize("words", ["Empack", "2.12.: Glaswerke", "::::", "Glasstec 1.1. bis 31.12.: Glaswerke"])
async def test_half_an_order_stores_nothing(migrated_sqlite_url: str, words: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await here.asks(here.max, f"/messe {words}")
        assert count(here.stage, "fairs") == 0


async def test_another_teams_fair_is_neither_seen_nor_removed(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        await here.asks(here.max, "/messe Glasstec 2.12.: Glaswerke")
        nora = await here.stage.joins("Nora", team="Nord")
        assert "Glasstec" not in (await here.asks(nora, "/messe")).text


@pytest.mark.parametrize(
    ("text", "head", "goers"),
    [
        ("Empack 2.12.: Acme, Alpenblick; Acme", "Empack 2.12.", ("Acme", "Alpenblick")),
        ("Empack am 2.12. um 10:30: Acme", "Empack am 2.12. um 10:30", ("Acme",)),
        ("Empack", "Empack", ()),
    ],
)
def test_orders_are_read(text: str, head: str, goers: tuple[str, ...]) -> None:
    assert (read_order(text).head, read_order(text).goers) == (head, goers)


@pytest.mark.parametrize(
    ("head", "days", "name"),
    [
        ("Empack Dortmund vom 2. bis 3.12.", "2. bis 3.12.", "Empack Dortmund"),
        ("2.12. Empack", "2.12.", "Empack"),
        ("Empack 2.12. Dortmund", "2.12.", "Empack Dortmund"),
    ],
)
def test_the_name_is_what_is_no_day(head: str, days: str, name: str) -> None:
    start = head.index(days)
    assert name_of(head, (start, start + len(days))) == name
