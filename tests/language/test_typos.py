"""Slips are corrected; another spelling of the same sound is another name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.typos import Typos, is_other_spelling

KNOWN = Typos(["kornblum", "reinhardt", "alpenblick", "hansekontor", "meier", "otto"])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("kronblum", "kornblum"),
        ("alpnblick", "alpenblick"),
        ("hansekontar", "hansekontor"),
        ("alpenblikc", "alpenblick"),
    ],
)
def test_one_slip_is_found(written: str, meant: str) -> None:
    assert KNOWN.near(written) == (meant,)


@pytest.mark.parametrize("written", ["oto", "zebra", "", "korn", "kornblum"])
def test_short_foreign_and_right_words_are_left_alone(written: str) -> None:
    assert KNOWN.near(written) == ()


@pytest.mark.parametrize(
    ("one", "other", "is_other"),
    [
        ("wachowski", "wachowsky", True),
        ("schmidt", "schmitt", True),
        ("meier", "maier", True),
        ("hoffmann", "hofmann", True),
        ("kornblum", "kronblum", False),
        ("meier", "meier", False),
    ],
)
def test_similar_sounding_is_never_the_same(one: str, other: str, is_other: bool) -> None:
    assert is_other_spelling(one, other) is is_other


def test_words_are_found_by_their_beginning() -> None:
    assert KNOWN.starting("hansek") == ("hansekontor",)
    assert KNOWN.starting("zz") == ()


@given(st.text(alphabet="abcdefgh", min_size=6, max_size=12), st.integers(0, 11))
def test_a_lost_letter_is_always_found(word: str, place: int) -> None:
    shorter = word[: place % len(word)] + word[place % len(word) + 1 :]
    if shorter != word:
        assert word in Typos([word]).near(shorter)
