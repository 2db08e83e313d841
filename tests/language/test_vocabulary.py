"""Words that a team has taught mean what the word means that they were taught by."""

from datetime import datetime

import pytest

from bot.language.reading import knows
from bot.language.understand import understand
from bot.language.vocabulary import Vocabulary
from tests.language.own_world import index

NOW = datetime(2026, 11, 24, 10, 15)
TAUGHT = Vocabulary((("Platzgang", "Besuch"), ("Funkspruch", "Anruf"), ("Mecker", "Reklamation"), ("stroll", "visit")))


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Platzgang bei Papierfabrik Lohr, alles gut", "visit"),
        ("Gestern PLATZGANG, Papierfabrik Lohr zufrieden", "visit"),
        ("Wegen des Platzganges bei Papierfabrik Lohr gestern: alles gut", "visit"),
        ("Gestern Funkspruch an Papierfabrik Lohr", "call"),
        ("Stroll at Papierfabrik Lohr yesterday, all good", "visit"),
    ],
)
def test_a_taught_word_and_its_inflections_are_read_like_the_known_one(text: str, channel: str) -> None:
    said = understand(text, index(), NOW, vocabulary=TAUGHT).interactions
    assert [one.channel for one in said] == [channel]
    assert [one.channel for one in understand(text, index(), NOW).interactions] != [channel]


def test_a_taught_word_is_no_name_of_a_firm() -> None:
    said = understand("Platzgang Papierfabrik Lohr gestern", index(), NOW, vocabulary=TAUGHT).interactions
    assert [one.customer.name for one in said] == ["Papierfabrik Lohr AG"]


def test_a_complaint_can_be_taught() -> None:
    text = "Papierfabrik Lohr hat Mecker wegen der Lieferung"
    assert understand(text, index(), NOW, vocabulary=TAUGHT).interactions[0].complaints


@pytest.mark.parametrize(("word", "known"), [("Besuch", True), ("visit", True), ("ANRUF", True), ("Qwertz", False)])
def test_only_known_words_can_be_taught_by(word: str, known: bool) -> None:
    assert knows(word) is known
