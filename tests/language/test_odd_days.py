"""Days that no talk can have been on. Today is Tuesday 24 November 2026."""

import pytest

from bot.language.understand import understand
from tests.language.own_world import NOW, index


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Met Herr Kowalski on 30 February", ("none-such", "30 February")),
        ("Met Herr Kowalski on February 31st", ("none-such", "February 31st")),
        ("Met Herr Kowalski on the 31st of November", ("none-such", "31st of November")),
        ("Herr Kowalski am 30. Februar getroffen", ("none-such", "30. Februar")),
        ("visited Ruhrstahl on 31.11.", ("none-such", "31.11.")),
        ("Ruhrstahl am 32.11. besucht", ("none-such", "32.11.")),
        ("Ruhrstahl am 2.13. besucht", ("none-such", "2.13.")),
        ("met Herr Kowalski tomorrow", ("to-come", "tomorrow")),
        ("Herrn Kowalski morgen getroffen", ("to-come", "morgen")),
    ],
)
def test_a_day_that_cannot_be_is_told(text: str, day: tuple[str, str]) -> None:
    assert understand(text, index(), NOW).odd_day == day


@pytest.mark.parametrize(
    "text",
    [
        "Ruhrstahl am 29. Februar besucht",
        "visited Ruhrstahl on 11/13",
        "Herrn Kowalski angerufen, morgen Termin",
        "Called Herr Kowalski, he is away tomorrow",
        "Herrn Kowalski angerufen, Lieferung bis morgen",
        "Herrn Kowalski gestern getroffen",
        "Ruhrstahl besucht, Version 31.11 läuft",
        "Herrn Kowalski angerufen, Artikel 30 Mai bestellt",
    ],
)
def test_days_that_can_be_or_belong_to_other_things_are_none(text: str) -> None:
    assert understand(text, index(), NOW).odd_day is None


@pytest.mark.parametrize("text", ["Lunch with Dev Sharma 13/12", "Dinner with Ms Marsh 28/1"])
def test_a_figure_that_can_be_no_month_is_a_day_to_come(text: str) -> None:
    assert understand(text, index(), NOW).kind == "task"
