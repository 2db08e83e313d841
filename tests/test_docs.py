"""What a stranger reads first is true: commands, verbs, settings and pictures are all there, and no others."""

import re
from pathlib import Path

import pytest

from bot.cli import cli
from bot.domain.people import Role
from bot.settings import PREFIX, SECRETS, Settings
from bot.texts import LOCALES, label
from handlers import COMMANDS
from tests.stage import playing

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PICTURES = ROOT / "docs" / "screenshots"
MOST_BYTES = 200_000


def _section(title: str) -> str:
    return README.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def _first_cells(section: str) -> list[str]:
    return re.findall(r"^\| `/?([\w-]+)", _section(section), re.MULTILINE)


def test_the_readme_lists_every_chat_command_with_its_german_twin_and_no_other() -> None:
    listed = re.findall(r"^\| `/(\w+)[^|]*\| `/(\w+)` \|", _section("In the chat"), re.MULTILINE)
    assert set(listed) == {(command.english, command.german) for command, _ in COMMANDS}


def test_the_readme_lists_every_verb_and_no_other() -> None:
    verbs = {command.name or command.callback.__name__ for command in cli.registered_commands if command.callback}
    assert set(_first_cells("On the command line")) == verbs


def test_the_readme_lists_every_setting_with_its_default() -> None:
    listed = dict(re.findall(r"^\| `NAHBAR_(\w+)` \| ([^|]*) \|", _section("Settings").replace("| |", "|  |"), re.M))
    assert set(listed) == {name.upper() for name in Settings.model_fields}
    for name, default in Settings().model_dump().items():
        shown = "" if default is None else str(getattr(default, "get_secret_value", lambda d=default: d)())
        assert listed[name.upper()].strip(" `").lower() == shown.lower().removesuffix(".0"), name


def test_the_readme_names_the_file_of_every_secret() -> None:
    for name in SECRETS:
        assert f"{PREFIX}{name.upper()}_FILE" in README


def test_every_picture_of_the_readme_is_there_small_and_used() -> None:
    shown = set(re.findall(r"\]\((docs/screenshots/[^)]+)\)", README))
    assert shown == {f"docs/screenshots/{path.name}" for path in PICTURES.glob("*.png")}
    assert all(path.stat().st_size < MOST_BYTES for path in PICTURES.glob("*.png"))


def test_every_file_that_the_readme_points_to_is_there() -> None:
    targets = re.findall(r"\]\((?!https?:)([^)]+)\)", README)
    targets += re.findall(r"`((?:bot|handlers|jobs|tests)/[\w/.]*)`", README)
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_command_is_explained_in_every_language(locale: str) -> None:
    for command, _ in COMMANDS:
        assert label(locale, f"command-{command.english}")  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["de", "en"])
async def test_help_shows_each_role_all_that_it_may_do(language: str, tmp_path: Path) -> None:
    async with playing(f"sqlite:///{tmp_path / 'nahbar.db'}") as stage:
        for role in ("manager", "lead", "admin"):
            user = await stage.joins(role, role, language_code=language)
            await user.says("/help")
            told = set(re.findall(r"/(\w+)", (await user.hears())[-1].text))
            assert {command.name(language) for command, _ in COMMANDS if _may(role, command.needs)} <= told
            assert not {command.name(language) for command, _ in COMMANDS if not _may(role, command.needs)} & told


def _may(role: str, needs: Role) -> bool:
    return needs in ("manager", role) or (role, needs) == ("admin", "lead")
