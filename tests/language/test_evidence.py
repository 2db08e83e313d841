"""Why a message was read so: the words that led to each field, and no others."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.evidence import MOST_READINGS, MOST_WORDS_READ, Evidence, evidence
from bot.language.meaning import Understanding
from bot.language.understand import understand
from bot.language.words import split
from tests.language.own_world import index

NOW = datetime(2026, 11, 24, 10, 15)


def read(text: str) -> Understanding:
    return understand(text, index(), NOW)


def words_of(text: str) -> dict[str, tuple[str, ...]]:
    return {one.read.field: one.words for one in evidence(text, read)}


@pytest.mark.parametrize(
    ("text", "field", "words"),
    [
        ("Gestern mit {name} telefoniert, Angebot bis Freitag zugesagt", "day", ("Gestern",)),
        ("Gestern mit {name} telefoniert, Angebot bis Freitag zugesagt", "channel", ("telefoniert",)),
        ("Gestern mit {name} telefoniert, alles bestens", "customer", ("{name}",)),
        ("Heute {name} besucht, nicht da gewesen", "channel", ("besucht",)),
        ("Left a voicemail for {name} on Monday", "channel", ("voicemail",)),
        ("Left a voicemail for {name} on Monday", "missed", ("voicemail",)),
        ("Heute früh mit {name} telefoniert", "day", ("Heute früh",)),
        ("Called {name} this morning", "day", ("this morning",)),
        ("Visited {name} yesterday, they are very happy", "day", ("yesterday",)),
    ],
)
def test_a_field_names_the_words_that_led_to_it(text: str, field: str, words: tuple[str, ...]) -> None:
    name = "Papierfabrik Lohr"
    assert words_of(text.format(name=name))[field] == tuple(word.format(name=name) for word in words)


def test_a_promise_names_its_day_and_what_made_it_one() -> None:
    words = words_of("Mit Papierfabrik Lohr telefoniert, das Wetter war schön, Angebot bis Freitag zugesagt")[
        "followup"
    ]
    assert "Freitag" in " ".join(words)
    assert "Wetter" not in " ".join(words)


def test_two_proofs_of_one_thing_are_both_shown() -> None:
    words = " ".join(words_of("Papierfabrik Lohr hat sich beschwert, die Pumpe ist schon wieder defekt")["complaint"])
    assert "beschwert" in words
    assert "defekt" in words


def test_a_day_that_nobody_named_has_no_words() -> None:
    assert words_of("Mit Papierfabrik Lohr telefoniert")["day"] == ()


def test_what_says_nothing_has_no_evidence() -> None:
    assert evidence("asdf qwertz", read) == ()


def test_a_long_text_costs_a_bounded_number_of_readings() -> None:
    count = 0

    def counted(text: str) -> Understanding:
        nonlocal count
        count += 1
        return read(text)

    evidence("Papierfabrik Lohr angerufen, " + "und dann noch viel erzählt, " * 60, counted)
    assert count <= MOST_READINGS + 1


def test_a_very_long_text_is_read_seldom() -> None:
    words = 0

    def counted(text: str) -> Understanding:
        nonlocal words
        words += len(split(text))
        return read(text)

    text = "Papierfabrik Lohr angerufen, " + "und dann noch viel erzählt, " * 140
    evidence(text, counted)
    assert words <= MOST_WORDS_READ + len(split(text))


@given(st.text(alphabet="ab .,!Lohr PapierfabrikmontagGester\n", max_size=60))
def test_words_of_any_evidence_stand_in_the_text(text: str) -> None:
    found: tuple[Evidence, ...] = evidence(text, read)
    assert all(word in text for one in found for word in one.words)
