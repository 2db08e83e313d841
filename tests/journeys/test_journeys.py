"""Whole conversations, as people have them: both languages on SQLite, German also on PostgreSQL."""

import asyncio
import os
from pathlib import Path

import pytest

from tests.journeys import script
from tests.stage import playing

HERE = Path(__file__).parent
SCRIPTS = sorted(HERE.glob("*/*.txt"))
GERMAN = [path for path in SCRIPTS if path.parent.name == "de"]


async def _play(story: script.Script, url: str) -> str:
    async with playing(url, at=story.starts) as stage:
        if story.head.get("world") == "demo":
            stage.load_world()
        return await script.Play(stage, story).run()


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_conversation_goes_as_it_is_written_down(path: Path, tmp_path: Path) -> None:
    came = asyncio.run(_play(script.read(path), f"sqlite:///{tmp_path / 'nahbar.db'}"))
    if os.environ.get("NAHBAR_RECORD"):
        path.write_text(came, "utf-8")
    assert came == path.read_text("utf-8")


@pytest.mark.parametrize("path", GERMAN, ids=lambda path: path.stem)
def test_it_goes_the_same_way_on_postgresql(path: Path, postgres_url: str) -> None:
    assert asyncio.run(_play(script.read(path), postgres_url)) == path.read_text("utf-8")


def test_both_languages_tell_the_same_journeys() -> None:
    names = {folder: {path.stem for path in SCRIPTS if path.parent.name == folder} for folder in ("de", "en")}
    assert names["de"] == names["en"] and names["de"]
