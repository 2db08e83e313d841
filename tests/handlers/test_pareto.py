"""/pareto: seen by all, confirmed by a lead, undone; classes set by hand stay; the card tells margin and tenure."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from storage import imports, people
from tests.handlers.talk import newest, says, taps
from tests.stage import WORLD, Stage, playing

LINES = """customer,year,margin
Kranich Fördertechnik GmbH,2024,50000
Kranich Fördertechnik GmbH,2025,90000
Bäckerei Söhnlein OHG,2025,5000.40
Weber Gartenbau e.K.,2025,6000
Druckhaus Papst & Sohn,2025,-300
"""


def load_margins(stage: Stage, folder: Path) -> None:
    file = folder / "margins.csv"
    file.write_text(LINES, "utf-8")
    with stage.store.transaction() as db:
        assert not imports.take_in(db, people.team_named(db, "Nord"), [file]).failed


@asynccontextmanager
async def acting(tmp_path: Path) -> AsyncIterator[Stage]:
    """A team with the demo's customers and no margins yet."""
    async with playing(f"sqlite:///{tmp_path / 'nahbar.db'}") as stage:
        folder = tmp_path / "customers"
        folder.mkdir()
        shutil.copy(WORLD / "customers.csv", folder)
        stage.load_world("Nord", folder)
        yield stage


async def test_a_lead_confirms_what_all_can_see_and_takes_it_back(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        lea, max_ = await stage.joins("Lea", "lead", team="Nord"), await stage.joins("Max", team="Nord")
        assert (await says(stage, max_, "/pareto")).text.startswith("Noch sind keine Deckungsbeiträge da.")
        load_margins(stage, tmp_path)
        seen = await says(stage, max_, "/pareto")
        assert seen.text.splitlines()[:3] == [
            "Deckungsbeiträge 2025",
            "1 von 4 Kunden bringt 80 % von 101.000.",
            "Von 16 Kunden fehlt der Deckungsbeitrag; ihre Klassen bleiben.",
        ]
        assert "1 · Kranich Fördertechnik GmbH · 90.000 · bis hier 89 % · A" in seen.text
        assert "4 · Druckhaus Papst & Sohn · −300 · bis hier 100 % · C" in seen.text
        assert not seen.labels and "Teamleitung" in seen.text
        await says(stage, max_, "/klasse Söhnlein C")
        seen = await says(stage, lea, "/pareto")
        assert "3 · Bäckerei Söhnlein OHG · 5.000 · bis hier 100 % · C, von Hand" in seen.text
        assert "2 · Weber Gartenbau e.K. · 6.000 · bis hier 95 % · C → B" in seen.text
        await taps(stage, lea, seen, "Eine Klasse ändern")
        assert newest(lea).text.startswith("Eine Klasse geändert.")
        assert "B-Kunde" in (await says(stage, lea, "/kunde Weber Gartenbau e.K.")).text
        await says(stage, lea, "/undo")
        assert "C-Kunde" in (await says(stage, lea, "/kunde Weber Gartenbau e.K.")).text


async def test_a_button_that_was_shown_something_else_confirms_nothing(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead", team="Nord")
        load_margins(stage, tmp_path)
        await says(stage, lea, "/klasse Weber Gartenbau e.K. A")
        await says(stage, lea, "/klasse Weber Gartenbau e.K. auto")
        await says(stage, lea, "/klasse Kranich B")
        seen = await says(stage, lea, "/pareto")
        await says(stage, lea, "/klasse Kranich auto")
        await taps(stage, lea, seen, seen.labels[0])
        assert "geändert" not in seen.text and "A-Kunde" in (await says(stage, lea, "/kunde Weber Gartenbau e.K.")).text
        for forged in ("pareto_confirm:2020:1", "pareto:0:2020", "pareto:9:x", f"pareto_confirm:{10**17}:1"):
            assert await taps(stage, lea, seen, forged, forged=True)


async def test_the_card_tells_margin_trend_and_tenure(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max", team="Nord")
        load_margins(stage, tmp_path)
        card = await says(stage, max_, "/kunde Kranich")
        assert "Deckungsbeitrag 2025: 90.000 (+80 %) · Kunde seit 17 Jahren" in card.text
        card = await says(stage, max_, "/kunde Druckhaus Papst & Sohn")
        assert "Deckungsbeitrag 2025: −300, ein Verlust · Kunde seit 5 Jahren" in card.text
        assert "keine Deckungsbeiträge da, wohl aber für 2024, 2025" in (await says(stage, max_, "/pareto 1999")).text
