"""The house keeps its rules: lock files, texts, routes and documents."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.texts import _FILES, LOCALES
from storage import schema

ROOT = Path(__file__).parent.parent
TEXTS = ROOT / "bot" / "texts"
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PURE_OF_PEOPLE = {
    "fairs",
    "fair_accounts",
    "account_words",
    "vocabulary",
    "teams",
    "memberships",
    "feeds",
    "feed_targets",
    "thresholds",
    "prompts",
    "jobs",
    "team_weights",
}
"""Tables without a person's data, or with nothing but a reference that goes with its row."""


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_file_names_no_host_and_no_index(lock: Path) -> None:
    assert not re.search(r"://|--(index-url|extra-index-url|find-links|trusted-host)", lock.read_text("utf-8"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_locked_package_has_a_hash(lock: Path) -> None:
    for entry in re.split(r"\n(?=[a-zA-Z])", lock.read_text("utf-8").strip()):
        assert "--hash=sha256:" in entry, entry


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    locked = (ROOT / "requirements" / "run.txt").read_text("utf-8").lower()
    for wanted in project["dependencies"]:
        name = re.split(r"[<>=\[ ]", wanted)[0].lower().replace(".", "-")
        assert re.search(rf"^{re.escape(name)}(\[.*\])?==", locked, re.M), name


def _messages(*files: str) -> dict[str, ast.Message]:
    found: dict[str, ast.Message] = {}
    for name in files:
        body = FluentParser().parse((TEXTS / name).read_text("utf-8")).body
        junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
        assert not junk, f"{name}: {junk[0]}"
        messages = [entry for entry in body if isinstance(entry, ast.Message)]
        names = [message.id.name for message in messages]
        twice = {one for one in names if names.count(one) > 1}
        assert not twice, f"{name} says {twice} twice"
        found |= {message.id.name: message for message in messages}
    return found


def _placeholders(message: ast.Message) -> set[str]:
    found: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, ast.VariableReference):
            found.add(node.id.name)
        for value in vars(node).values() if isinstance(node, ast.BaseNode) else ():
            for item in value if isinstance(value, list) else [value]:
                walk(item)

    walk(message)
    return found


def test_german_and_english_say_the_same_things() -> None:
    german, english = _messages(*_FILES["de"]), _messages(*_FILES["en"])
    assert german.keys() == english.keys()


def test_a_sentence_has_the_same_facts_in_all_languages() -> None:
    german = _messages(*_FILES["de"])
    for locale in LOCALES:
        other = _messages(*[name for name in _FILES[locale] if name not in _FILES["de"]])
        assert other.keys() <= german.keys(), f"{locale} overrides nothing"
        said = {key: (_placeholders(other[key]), _placeholders(german[key])) for key in other}
        # a formal greeting may leave the first name out
        wrong = [
            key for key, (here, there) in said.items() if here != there and not (locale == "de-sie" and here < there)
        ]
        assert not wrong, f"{locale}: {wrong}"


_DU = re.compile(
    r"\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\w*)\b|\b([Ss]chreib|[Aa]ntworte|[Tt]ippe?|[Nn]imm|[Ww]ähle?|[Ss]ag|[Ff]rag|[Ss]chick)\b"
)
"""The pronouns, and the imperatives that the bot uses."""


_ABOUT_ADDRESS = {"settings-address-du", "settings-ask-address"}


def test_sie_never_says_du() -> None:
    sie = _messages(*_FILES["de-sie"])
    informal = [key for key, message in sie.items() if key not in _ABOUT_ADDRESS and _DU.search(_plain(message))]
    assert not informal, f"these need a form in de-sie: {informal}"


def _plain(message: ast.Message) -> str:
    from fluent.syntax import FluentSerializer

    return FluentSerializer().serialize_entry(message)


def test_every_table_is_registered_for_access_and_erasure_or_named_as_free_of_people() -> None:
    registered = {table.name for table in schema.PERSONAL}
    assert registered | PURE_OF_PEOPLE == set(schema.metadata.tables)
    assert not registered & PURE_OF_PEOPLE


def test_no_text_has_two_meanings() -> None:
    """The overlay of Sie replaces texts of du; of two others with one key the first would be lost in silence."""
    for locale in ("de", "en"):
        files = sorted(TEXTS.glob(f"*{locale}.ftl"))
        keys = Counter(key for file in files for key in re.findall(r"^([a-z][\w-]*) =", file.read_text("utf-8"), re.M))
        assert len(keys) > 300 and [key for key, times in keys.items() if times > 1] == []
