import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.word_filter import passes

TEXT = "Talwerk: Streiks in Ulm beendet\nDie Anlagen-Bauer arbeiten wieder."


@pytest.mark.parametrize(
    ("include", "exclude", "expected"),
    [
        ([], [], True),
        (["streik"], [], True),
        (["STREIK"], [], True),
        (["Messe"], [], False),
        (["Messe", "Ulm"], [], True),
        ([], ["Streik"], False),
        (["Talwerk"], ["ulm"], False),
        (['"Streik"'], [], False),
        (["„Streiks in Ulm“"], [], True),
        (["Anlagen Bauer"], [], True),
        (["bauer arbeiten wieder die"], [], False),
        (["", "  ", "!"], ["", "-"], True),
    ],
)
def test_words_to_include_and_exclude_decide(include: list[str], exclude: list[str], expected: bool) -> None:
    assert passes(TEXT, include, exclude) is expected


@given(st.text(max_size=80), st.lists(st.text(max_size=12), max_size=3), st.lists(st.text(max_size=12), max_size=3))
def test_an_excluded_word_always_wins(text: str, include: list[str], exclude: list[str]) -> None:
    if not passes(text, (), exclude):
        assert not passes(text, include, exclude)
