"""Kölner Phonetik, with the examples of its literature."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.phonetics import cologne


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Müller-Lüdenscheidt", "65752682"),
        ("Wikipedia", "3412"),
        ("Breschnew", "17863"),
        ("Meyer", "67"),
        ("Maier", "67"),
        ("Philipp", "351"),
        ("", ""),
        ("123", ""),
    ],
)
def test_the_code_of_a_name(name: str, code: str) -> None:
    assert cologne(name) == code


def test_similar_sounds_share_a_code_and_others_do_not() -> None:
    assert cologne("Wachowski") == cologne("Wachowsky")
    assert cologne("Schmidt") == cologne("Schmitt")
    assert cologne("Huber") != cologne("Gruber")


@given(st.text(max_size=40))
def test_any_text_gives_digits(text: str) -> None:
    assert all(c.isdigit() for c in cologne(text))
