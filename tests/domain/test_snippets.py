import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.snippets import snippet

TEXT = (
    "Talwerk baut um\nDas Werk in Ulm wird größer. Am 3. Mai kommt Dr. Lindner zu Nordquell, sagte Talwerk. "
    "Danach geht es weiter! Mehr folgt."
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Talwerk baut", "Talwerk baut um"),
        ("Ulm", "Das Werk in Ulm wird größer."),
        ("Nordquell", "Am 3. Mai kommt Dr. Lindner zu Nordquell, sagte Talwerk."),
        ("Danach", "Danach geht es weiter!"),
        ("folgt", "Mehr folgt."),
    ],
)
def test_the_snippet_is_the_sentence_around_the_place(word: str, expected: str) -> None:
    start = TEXT.index(word)
    assert snippet(TEXT, (start, start + len(word))) == expected


def test_a_long_sentence_is_cut_at_words_around_the_place() -> None:
    text = "Wort " * 100 + "Nordquell " + "danach " * 100
    start = text.index("Nordquell")
    cut = snippet(text, (start, start + 9), limit=80)
    assert "Nordquell" in cut
    assert len(cut) <= 80
    assert cut.endswith("…")


@given(st.text(max_size=600), st.integers(-5, 700), st.integers(-5, 700), st.integers(0, 200))
def test_any_text_gives_one_line_within_the_limit(text: str, start: int, end: int, limit: int) -> None:
    cut = snippet(text, (start, end), limit)
    assert len(cut) <= limit
    assert "\n" not in cut
