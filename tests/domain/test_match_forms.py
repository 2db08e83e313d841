import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.match_forms import GLUED, INFLECTED, WEAK, fold, forms, strip_legal


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Brennhofer Anlagenbau GmbH & Co. KG", "Brennhofer Anlagenbau"),
        ("Nordquell SE & Co. KGaA", "Nordquell"),
        ("Talwerk Ges.m.b.H.", "Talwerk"),
        ("Talwerk Gesellschaft m. b. H.", "Talwerk"),
        ("Alpenstrom S.A.", "Alpenstrom"),
        ("Alpenstrom S.à r.l.", "Alpenstrom S.à r.l."),
        ("Brightmoor Foods plc", "Brightmoor Foods"),
        ("Brightmoor, Inc.", "Brightmoor"),
        ("Turnverein Oberau e.V.", "Turnverein Oberau"),
        ("Hill & Dale & Co.", "Hill & Dale"),
        ("AG", "AG"),
        ("GmbH AG", "GmbH"),
        ("Studio se", "Studio se"),
        ("", ""),
    ],
)
def test_legal_forms_of_five_countries_are_stripped_but_never_the_whole_name(name: str, short: str) -> None:
    assert strip_legal(name) == short


@pytest.mark.parametrize(
    ("name", "form", "distance"),
    [
        ("Kessler & Söhne AG", "kessler und söhne", 0),
        ("Kessler & Söhne AG", "kessler and söhne", 0),
        ("Kessler & Söhne AG", "kessler   soehne", 0),
        ("Groß-Bau", "gross bau", 0),
        ("Die Werkbank", "werkbank", 0),
        ("Deutsche Werkbank", "deutschen werkbank", INFLECTED),
        ("Hessischen Talfunks", "hessischer talfunk", INFLECTED),
        ("Deutsche Werkbank", "deutschewerkbank", GLUED),
        ("Talwerk Gruppe", "talwerk", WEAK),
        ("Amt für Wege (AfW)", "amt für wege", 0),
    ],
)
def test_a_name_has_the_forms_that_the_press_uses(name: str, form: str, distance: int) -> None:
    assert forms(name).get(form) == distance


@given(st.text(max_size=200))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=60))
def test_every_form_is_folded_and_says_something(name: str) -> None:
    for form in forms(name):
        assert fold(form) == form
        assert any(c.isalnum() for c in form)
