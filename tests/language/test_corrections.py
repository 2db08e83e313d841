"""Corrections of who began: "no, she rang me"."""

import pytest

from bot.language.understand import understand
from tests.language.own_world import NOW, index


def _way(text: str) -> tuple[str, str | None]:
    said = understand(text, index(), NOW)
    return said.kind, said.correction.direction if said.correction else None


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("no, she rang me", "in"),
        ("no, she called, not me", "in"),
        ("actually she called me", "in"),
        ("sorry, he emailed me", "in"),
        ("it was him who rang me", "in"),
        ("no, it was an incoming call", "in"),
        ("No, Dev Sharma rang me", "in"),
        ("no, I rang her", "out"),
        ("nein, sie hat mich angerufen", "in"),
        ("nein, er hat angerufen", "in"),
        ("nein, Herr Kowalski hat mich angerufen", "in"),
        ("nicht ich, sie hat angerufen", "in"),
        ("stimmt nicht, sie rief mich an", "in"),
        ("falsch, er hat mir geschrieben", "in"),
        ("das war ein eingehender Anruf", "in"),
        ("nein, ich habe sie angerufen", "out"),
        ("nein, ich habe Herrn Kowalski angerufen", "out"),
        ("nein, das war gestern", None),
        ("nein, das war kein Anruf, das war ein Besuch", None),
    ],
)
def test_who_began_can_be_put_right(text: str, way: str | None) -> None:
    assert _way(text) == ("correction", way)


@pytest.mark.parametrize(
    "text",
    [
        "Herr Kowalski hat mich angerufen",
        "Dev Sharma rang me",
        "she rang me yesterday",
        "No luck, Dev Sharma rang me back and wants a quote",
        "Nein, Herr Kowalski hat mich gestern angerufen und will fünf Drucker bestellen",
    ],
)
def test_a_call_that_is_told_is_no_correction(text: str) -> None:
    assert _way(text)[0] == "interaction"
