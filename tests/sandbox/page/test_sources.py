"""What can be said about the page without a browser: its colours, its words, and that it loads nothing else."""

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[3] / "bot" / "sandbox" / "page"
SCRIPTS = sorted(PAGE.glob("*.js"))
SHEETS = sorted(PAGE.glob("*.css"))

# text colour on ground colour, as they meet on the page
PAIRS = [
    *(("ink", ground) for ground in ("paper", "surface", "raised", "wall", "theirs", "key")),
    *(("muted", ground) for ground in ("paper", "surface", "raised", "wall", "theirs", "accent-soft")),
    *(("accent-text", ground) for ground in ("surface", "raised", "theirs", "key", "accent-soft")),
    ("accent-ink", "accent"),
    ("mine-ink", "mine"),
    ("mine-muted", "mine"),
    ("toast-ink", "toast"),
    ("white", "person-1"),
    ("white", "person-2"),
    ("white", "person-3"),
]


def _colours(theme: str) -> dict[str, str]:
    css = (PAGE / "style.css").read_text()
    blocks = {"light": r":root \{(.*?)\n\}", "dark": r':root\[data-theme="dark"\] \{(.*?)\n\}'}
    block = re.search(blocks[theme], css, re.DOTALL)
    assert block is not None
    return {"white": "ffffff"} | dict(re.findall(r"--([\w-]+): #([0-9a-f]{6});", block[1]))


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground_as_wcag_aa_asks(theme: str, text: str, ground: str) -> None:
    colours = _colours(theme)
    darker, lighter = sorted((_luminance(colours[text]), _luminance(colours[ground])))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def _words(language: str) -> dict[str, str]:
    block = re.search(rf"\n  {language}: \{{(.*?)\n  \}}", (PAGE / "words.js").read_text(), re.DOTALL)
    assert block is not None
    return dict(re.findall(r'^    (\w+): "(.*)",$', block[1], re.MULTILINE))


def test_both_languages_say_the_same_things_with_the_same_facts() -> None:
    german, english = _words("de"), _words("en")
    assert german.keys() == english.keys()
    for key, text in german.items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", english[key])), key


def test_every_word_is_used_and_every_used_word_exists() -> None:
    sources = (
        "".join(script.read_text() for script in SCRIPTS if script.name != "words.js")
        + (PAGE / "index.html").read_text()
    )
    used = set(re.findall(r'(?<![\w.])"?(\w+)"', sources))
    asked = set(re.findall(r'\bsay\("(\w+)"', sources))
    assert asked <= _words("de").keys() <= used


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_no_script_builds_markup_from_text(script: Path) -> None:
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", script.read_text()
    )


@pytest.mark.parametrize("source", [*SCRIPTS, *SHEETS, PAGE / "index.html"], ids=lambda path: path.name)
def test_the_page_loads_nothing_from_elsewhere(source: Path) -> None:
    assert not re.search(
        r"""(src|href)=["']https?:|url\(|@import|from ["']https?:|fetch\(["']https?:""", source.read_text()
    )
    assert len(source.read_text().splitlines()) <= 300


def test_the_document_holds_no_inline_script_or_style() -> None:
    html = (PAGE / "index.html").read_text()
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", html)
    named = set(re.findall(r"/page/([\w.]+)", html))
    assert {sheet.name for sheet in SHEETS} <= named
    assert all((PAGE / name).is_file() for name in named)
