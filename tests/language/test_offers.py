"""Which wishes an offer fits: stems, compounds, taught words; small words and words that fit everything do not."""

import pytest

from bot.language.offers import fitting
from bot.language.vocabulary import UNTAUGHT, Vocabulary


def fits(offer: str, *wishes: str, words: Vocabulary = UNTAUGHT) -> list[str]:
    return [wishes[fit.place] for fit in fitting(offer, wishes, words).fits]


@pytest.mark.parametrize(
    ("offer", "wish"),
    [
        ("Neues CMS ab 99 Euro", "günstigeres CMS"),
        ("Onlineshop für Händler", "einen Shop, in dem Kunden selbst bestellen"),
        ("Neue Verpackungen aus Papier", "eine Verpackung ohne Plastik"),
        ("Papierverpackung", "Verpackungen ohne Plastik"),
        ("Kürzere Lieferzeiten", "kuerzere Lieferzeit"),
        ("Training courses for operators", "a course for new operators"),
        ("Rental service for pumps", "renting a pump instead of buying"),
    ],
)
def test_an_offer_fits_a_wish_of_other_forms(offer: str, wish: str) -> None:
    assert fits(offer, wish, "Parkplätze vor der Halle") == [wish]


@pytest.mark.parametrize(
    ("offer", "wish"),
    [
        ("Neues günstiges Angebot", "günstigeres CMS"),
        ("Neues Produkt für die Kunden", "ein neues Produkt"),
        ("Rohr", "Ohr"),
        ("", "Shop"),
        ("Shop", ""),
        ("!!!", "???"),
    ],
)
def test_words_that_say_little_fit_nothing(offer: str, wish: str) -> None:
    assert fits(offer, wish) == []


def test_words_that_the_team_has_set_equal_fit() -> None:
    taught = Vocabulary((("Webauftritt", "Homepage"), ("Internetseite", "Homepage")))
    assert fits("Neue Webauftritte", "moderne Internetseite") == []
    assert fits("Neue Webauftritte", "moderne Internetseite", words=taught) == ["moderne Internetseite"]


def test_the_best_fit_comes_first_and_of_equal_ones_the_first() -> None:
    wishes = ("Shop", "Shop mit Rechnungskauf", "Rechnungskauf")
    assert fits("Onlineshop mit Rechnungskauf", *wishes) == [wishes[1], wishes[2], wishes[0]]


def test_a_word_that_fits_most_wishes_is_no_fit_and_is_told() -> None:
    wishes = [f"Maschine {name}" for name in ("rot", "blau", "gelb", "schwarz", "lila", "mit Förderband")]
    found = fitting("Maschine", wishes, UNTAUGHT)
    assert found.fits == () and found.is_wide
    assert [fit.place for fit in fitting("Maschine mit Förderband", wishes, UNTAUGHT).fits] == [5]
